/** Plug-ins of process mode: what the kernel does becomes their events, and addresses get names. */
import { elfBits, elfHeader, isElf, PT_LOAD, programHeader } from '../elf/elf.js';
import { readSymbols } from '../elf/symbols.js';
import * as S from '../translator/state.js';
/** Files larger than this are not searched for symbols, bytes. */
const LARGEST_FILE = 256 << 20;
const PAGE = 4096;
export function pluginTask(task) {
    return { pid: task.group.pid, tid: task.tid, name: task.comm };
}
/** Turns what the kernel does into events. */
export class PluginObserver {
    plugins;
    #calls = new WeakMap();
    #wantsCalls;
    constructor(plugins) {
        this.plugins = plugins;
        this.#wantsCalls = plugins.wants('systemCall') || plugins.wants('systemCallEnd');
    }
    enter(k, call, name) {
        if (!this.#wantsCalls)
            return;
        const values = [...call.signature].map((_, i) => {
            const at = k.abi.arguments[i];
            const low = BigInt(k.cpu.u32[at]);
            return k.abi.bits === 32 ? low : (BigInt(k.cpu.u32[at + 1]) << 32n) | low;
        });
        const event = {
            number: k.cpu.i32[(S.GPR + 8 * S.RAX) >> 2],
            name,
            arguments: values,
            task: pluginTask(k.current),
        };
        this.#calls.set(k.current, event);
        this.plugins.event('systemCall', event);
    }
    leave(k, result) {
        const event = this.#calls.get(k.current);
        if (event)
            this.plugins.event('systemCallEnd', { ...event, result: BigInt(Math.trunc(result)) });
    }
    unimplemented(k, name) {
        if (!this.#wantsCalls)
            return;
        const event = { number: k.cpu.i32[(S.GPR + 8 * S.RAX) >> 2], name, arguments: [], task: pluginTask(k.current) };
        this.plugins.event('systemCall', event);
        this.plugins.event('systemCallEnd', { ...event, result: -38n });
    }
    signal(k, info) {
        this.plugins.event('signal', { number: info.signal, task: pluginTask(k.current) });
    }
    exited(_, task, status, signal) {
        this.plugins.event('processEnd', { ...pluginTask(task), status, signal });
    }
    started(_, task) {
        this.plugins.event('processStart', pluginTask(task));
    }
    switched(_, task) {
        this.plugins.event('taskSwitch', pluginTask(task));
    }
}
/** Names of addresses, from the files that are mapped there. */
export class FileSymbols {
    #files = new WeakMap();
    /** `space`: the address space of the task that runs. */
    find(space, address) {
        const at = Number(address);
        const vma = space.vmas.find(Math.floor(at / PAGE));
        if (!vma?.file)
            return null;
        const key = vma.file.frames;
        let named = this.#files.get(key);
        if (named === undefined) {
            named = readNames(vma.file);
            this.#files.set(key, named);
        }
        if (!named)
            return null;
        const offset = at - vma.start * PAGE + vma.fileOffset;
        const segment = named.segments.find((p) => offset >= p.offset && offset < p.offset + p.filesz);
        if (!segment)
            return null;
        const inFile = offset - segment.offset + segment.vaddr;
        const { symbols } = named;
        let low = 0;
        let high = symbols.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (symbols[middle].address <= inFile)
                low = middle + 1;
            else
                high = middle;
        }
        const found = symbols[low - 1];
        return found ? { name: found.name, offset: inFile - found.address, file: vma.name } : null;
    }
}
function readNames(file) {
    const bytes = file.fileSize();
    if (bytes > LARGEST_FILE)
        return null;
    const whole = new Uint8Array(Math.ceil(bytes / PAGE) * PAGE);
    for (let at = 0; at < bytes; at += PAGE)
        file.readPage(whole, at, at);
    const bits = isElf(whole) ? elfBits(whole) : null;
    if (bits === null)
        return null;
    const { phoff, phentsize, phnum } = elfHeader(whole, bits);
    if (phoff + phnum * phentsize > bytes)
        return null;
    const headers = Array.from({ length: phnum }, (_, n) => programHeader(whole, phoff + n * phentsize, bits));
    // Of one address the best name comes first: it stays the last one that is not above.
    const symbols = readSymbols(whole, bits).reverse();
    symbols.sort((a, b) => a.address - b.address);
    return { segments: headers.filter(({ type }) => type === PT_LOAD), symbols };
}
