import * as S from '../../translator/state.js';
import { call, fullCall } from '../abi/call.js';
import { writeLong } from '../abi/structs.js';
import { EFAULT, EINVAL, ENODEV, EPERM } from '../errno.js';
import { machineName } from '../machine-name.js';
/** The kernel that guests see. */
export const RELEASE = '6.1.0';
export const VERSION = '#1 SMP Ringless';
/** uname(2): struct new_utsname, six fields of 65 bytes. */
export const uname = call('p', (k, at) => {
    const machine = machineName(k.model, k.bits);
    const fields = ['Linux', k.hostNamed(), RELEASE, VERSION, machine, '(none)'];
    const out = new Uint8Array(6 * 65);
    for (const [i, text] of fields.entries())
        out.set(Buffer.from(text, 'latin1').subarray(0, 64), i * 65);
    k.space.writeBytes(at, out);
    return 0;
});
/** struct oldold_utsname: five fields of 9 bytes. */
export const oldolduname = call('p', (k, at) => {
    const fields = ['Linux', k.hostNamed(), RELEASE, '#1 SMP', machineName(k.model, 32)];
    const out = new Uint8Array(5 * 9);
    for (const [i, text] of fields.entries())
        out.set(Buffer.from(text, 'latin1').subarray(0, 8), i * 9);
    k.space.writeBytes(at, out);
    return 0;
});
export const olduname = call('p', (k, at) => {
    const fields = ['Linux', k.hostNamed(), RELEASE, VERSION, machineName(k.model, 32)];
    const out = new Uint8Array(5 * 65);
    for (const [i, text] of fields.entries())
        out.set(Buffer.from(text, 'latin1').subarray(0, 64), i * 65);
    k.space.writeBytes(at, out);
    return 0;
});
export const sethostname = call('pi', () => -EPERM);
export const sysinfo = call('p', (k, at) => {
    const long = (i, value) => writeLong(k.space, k.abi, at + i * k.abi.word, value);
    const { word } = k.abi;
    k.space.fill(at, word === 8 ? 112 : 64, 0);
    long(0, Math.floor(k.clock.monotonic() / 1e9));
    long(4, k.memoryBytes);
    long(5, k.memoryBytes - k.space.frames.used * 4096);
    k.space.writeU16(at + 10 * word, 1);
    k.space.writeU32(at + (word === 8 ? 104 : 52), 1);
    return 0;
});
const ARCH_SET_GS = 0x1001;
const ARCH_SET_FS = 0x1002;
const ARCH_GET_FS = 0x1003;
const ARCH_GET_GS = 0x1004;
const ARCH_GET_CPUID = 0x1011;
const ARCH_SET_CPUID = 0x1012;
export const arch_prctl = call('ip', (k, code, address) => {
    const { cpu } = k;
    if (k.abi.bits !== 64 && code !== ARCH_GET_CPUID && code !== ARCH_SET_CPUID)
        return -EINVAL;
    switch (code) {
        case ARCH_SET_FS:
        case ARCH_SET_GS: {
            if (address < 0 || address >= k.space.layout.top)
                return -EPERM;
            const seg = code === ARCH_SET_FS ? S.FS : S.GS;
            cpu.setSegBase(seg, BigInt(address));
            cpu.setSelector(seg, 0);
            return 0;
        }
        case ARCH_GET_FS:
        case ARCH_GET_GS:
            k.space.writeBig64(address, cpu.segBase(code === ARCH_GET_FS ? S.FS : S.GS));
            return 0;
        case ARCH_GET_CPUID:
            return 1;
        case ARCH_SET_CPUID:
            // No CPUID faulting, as on AMD's processors.
            return -ENODEV;
        default:
            return -EINVAL;
    }
});
export const set_thread_area = fullCall('p', (k, at) => k.segments.setThreadArea(at));
export const get_thread_area = call('p', (k, at) => k.segments.getThreadArea(at));
/** modify_ldt(2). Its result is an unsigned int also where registers have 64 bits. */
export const modify_ldt = fullCall('ipz', (k, func, at, bytes) => k.segments.modifyLdt(func, at, bytes));
export const set_tid_address = call('p', (k, at) => {
    k.current.clearChildTid = at;
    return k.tid;
});
export const getrandom = call('pzx', (k, at, size, flags) => {
    if ((flags & ~7) !== 0 || (flags & 6) === 6)
        return -EINVAL;
    if (size < 0)
        return -EFAULT;
    const count = Math.min(size, 0x1ffffff);
    let done = 0;
    while (done < count) {
        const run = k.space.hostRun(at + done, count - done, 'write');
        if (run === 0)
            return done > 0 ? done : -EFAULT;
        const host = k.space.runOffset;
        k.random(k.memory.subarray(host, host + run));
        k.space.noteWrite(host, run);
        done += run;
    }
    return done;
});
export const getcpu = call('ppp', (k, cpu, node) => {
    if (cpu !== 0)
        k.space.writeU32(cpu, 0);
    if (node !== 0)
        k.space.writeU32(node, 0);
    return 0;
});
export const ioprio_get = call('ii', () => 0);
export const ioprio_set = call('iii', () => 0);
export const personality = call('x', (k, value) => {
    const old = k.current.personality;
    if (value !== 0xffffffff)
        k.current.personality = value;
    return old;
});
export const membarrier = call('ix', (_k, command) => (command === 0 ? 0 : -EINVAL));
export const vhangup = call('', () => -EPERM);
export const syslog = call('ipi', () => -EPERM);
