import { writeSync } from 'node:fs';
import { GuestFault } from '../runtime/guest-fault.js';
import { KEEP_REGISTERS } from './abi/call.js';
import { errnoName } from './errno.js';
import { signalName } from './signals/numbers.js';
const OPEN_FLAGS = [
    [0o100, 'O_CREAT'],
    [0o200, 'O_EXCL'],
    [0o400, 'O_NOCTTY'],
    [0o1000, 'O_TRUNC'],
    [0o2000, 'O_APPEND'],
    [0o4000, 'O_NONBLOCK'],
    [0o10000, 'O_DSYNC'],
    [0o40000, 'O_DIRECT'],
    [0o100000, 'O_LARGEFILE'],
    [0o200000, 'O_DIRECTORY'],
    [0o400000, 'O_NOFOLLOW'],
    [0o1000000, 'O_NOATIME'],
    [0o2000000, 'O_CLOEXEC'],
    [0o10000000, 'O_PATH'],
];
const ACCESS = ['O_RDONLY', 'O_WRONLY', 'O_RDWR', 'O_ACCMODE'];
/** Bytes of a buffer that are shown, as strace does. */
const SHOWN = 32;
function openFlags(flags) {
    const names = [ACCESS[flags & 3]];
    let rest = flags & ~3;
    for (const [bit, name] of OPEN_FLAGS) {
        if ((flags & bit) !== bit)
            continue;
        names.push(name);
        rest &= ~bit;
    }
    if (rest !== 0)
        names.push(`0x${(rest >>> 0).toString(16)}`);
    return names.join('|');
}
function quote(text) {
    const escaped = text.replace(/[^ !#-[\]-~]/g, (c) => {
        const plain = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '"': '\\"', '\\': '\\\\' };
        return plain[c] ?? `\\${c.charCodeAt(0).toString(8)}`;
    });
    return `"${escaped}"`;
}
/** `--strace`: one line a system call on the host's stderr, when it has ended. */
export class Strace {
    write;
    #calls = new WeakMap();
    /** There has been more than one task: lines say whose they are. */
    #several = false;
    constructor(write = (line) => void writeSync(2, `${line}\n`)) {
        this.write = write;
    }
    enter(k, call, name) {
        const letters = [...call.signature];
        const values = letters.map((letter, i) => this.#raw(k, letter, i));
        const shown = letters.map((letter, i) => (letter === 'r' ? '' : this.#show(k, letter, i, values)));
        this.#calls.set(k.current, { name, call, values, shown });
        if (name === 'exit' || name === 'exit_group')
            this.#line(k, k.current, `${name}(${shown.join(', ')}) = ?`);
    }
    #line(k, task, text) {
        this.#several ||= k.tasks.size > 1;
        this.write(this.#several ? `[pid ${task.tid}] ${text}` : text);
    }
    #raw(k, letter, i) {
        const at = k.abi.arguments[i];
        const low = k.cpu.u32[at];
        if ('dFiS'.includes(letter))
            return low | 0;
        if ('uxo'.includes(letter))
            return low;
        if (k.abi.bits === 32)
            return letter === 'l' ? low | 0 : low;
        return k.cpu.i32[at + 1] * 4294967296 + low;
    }
    #show(k, letter, i, values) {
        const value = values[i];
        switch (letter) {
            case 'd':
                return value === -100 ? 'AT_FDCWD' : String(value);
            case 's':
                return this.#string(k, value);
            case 'w':
                return this.#buffer(k, value, values[i + 1] ?? 0);
            case 'F':
                return openFlags(value);
            case 'S':
                return signalName(value);
            case 'o':
                return value === 0 ? '0' : `0${value.toString(8)}`;
            case 'x':
                return value === 0 ? '0' : `0x${value.toString(16)}`;
            case 'p':
                return value === 0 ? 'NULL' : `0x${(value < 0 ? value + 2 ** 64 : value).toString(16)}`;
            default:
                return String(value);
        }
    }
    #string(k, address) {
        if (address === 0)
            return 'NULL';
        try {
            const text = k.space.readCString(address, 4096);
            return text === null ? `0x${address.toString(16)}` : quote(text);
        }
        catch (e) {
            if (e instanceof GuestFault)
                return `0x${address.toString(16)}`;
            throw e;
        }
    }
    #buffer(k, address, length) {
        const n = Math.max(0, Math.min(length, SHOWN));
        try {
            const text = Buffer.from(k.space.readBytes(address, n)).toString('latin1');
            return quote(text) + (length > SHOWN ? '...' : '');
        }
        catch (e) {
            if (e instanceof GuestFault)
                return `0x${address.toString(16)}`;
            throw e;
        }
    }
    leave(k, result) {
        const made = this.#calls.get(k.current);
        if (made === undefined || made.name === 'exit' || made.name === 'exit_group')
            return;
        const { name, call, values, shown: args } = made;
        for (const [i, letter] of [...call.signature].entries()) {
            if (letter === 'r')
                args[i] = result >= 0 ? this.#buffer(k, values[i], result) : this.#show(k, 'p', i, values);
        }
        let shown = String(result);
        if (result === KEEP_REGISTERS)
            shown = '0';
        else if (result < 0 && result >= -4095)
            shown = `-1 ${errnoName(-result)}`;
        else if (result > 0x7fff && /mmap|brk|mremap/.test(name))
            shown = `0x${result.toString(16)}`;
        this.#line(k, k.current, `${name}(${args.join(', ')}) = ${shown}`);
    }
    unimplemented(k, name) {
        const args = [0, 1, 2, 3, 4, 5].map((i) => `0x${this.#raw(k, k.abi.bits === 32 ? 'u' : 'p', i).toString(16)}`);
        this.#line(k, k.current, `${name}(${args.join(', ')}) = -1 ENOSYS (not implemented by ringless)`);
    }
    signal(k, info) {
        const where = info.address === undefined ? '' : `, si_addr=0x${info.address.toString(16)}`;
        this.#line(k, k.current, `--- ${signalName(info.signal)} {si_signo=${signalName(info.signal)}, si_code=${info.code}${where}} ---`);
    }
    exited(k, task, status, signal) {
        const text = signal === null ? `+++ exited with ${status} +++` : `+++ killed by ${signalName(signal)} +++`;
        this.#line(k, task, text);
    }
}
