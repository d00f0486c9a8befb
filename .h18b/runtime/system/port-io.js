import * as S from '../../translator/state.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import { isWhole, segmentFault } from '../segments/segment-access.js';
import { CR4 } from './control-registers.js';
import { EFLAGS } from './processor.js';
/** Raises #GP unless IOPL or the TSS's bitmap allows `size` ports from `port`. SDM vol. 1, section 19.5. */
export function checkPort(p, port, size) {
    if (!p.protectedMode || (p.cpl <= p.iopl && !p.virtual8086))
        return;
    const { tr, mmu } = p;
    const denied = new GuestFault(VECTOR.GP);
    if ((tr.attr & 8) === 0 || tr.limit < 103)
        throw denied;
    p.asSupervisor(() => {
        const at = mmu.readU16(tr.base + 102) + (port >>> 3);
        if (at + 1 > tr.limit)
            throw denied;
        const bits = (mmu.readU16(tr.base + at) >>> (port & 7)) & ((1 << size) - 1);
        if (bits !== 0)
            throw denied;
    });
}
/** Whether a breakpoint waits for `size` ports from `port` on. SDM vol. 3B, section 18.2.4. */
function isWatched(p, port, size) {
    return p.debug.armed && (p.cpu.u32[S.CR4 >> 2] & CR4.DE) !== 0 && p.debug.hasPort(port, size);
}
/** An instruction has read or written `size` ports from `port` on. */
export function portAccessed(p, port, size) {
    if (isWatched(p, port, size))
        p.debug.portAccessed(port, size);
}
/** Elements that one execution of a repeated string instruction moves at most, so that interrupts get their turn. */
const RUN = 4096;
/**
 * INS and OUTS, repeated or not: SDM vol. 2. True when it is done, false to execute it again (the count is not zero
 * yet). Registers are updated element by element, so a fault leaves them right.
 */
export function stringIo(p, insn, ports) {
    const { cpu, mmu } = p;
    const { form } = insn;
    const isIn = form.mnemonic.startsWith('in');
    const size = { b: 1, w: 2, d: 4 }[form.mnemonic.at(-1)];
    const port = cpu.lo(S.RDX) & 0xffff;
    checkPort(p, port, size);
    const bits = form.addressBits;
    const step = (cpu.u32[S.FLAG_D >> 2] ? -size : size);
    const pointer = isIn ? S.RDI : S.RSI;
    const seg = isIn ? S.ES : (form.stringSeg ?? -1);
    const plain = cpu.bits === 64 || isWhole(cpu, seg < 0 ? S.DS : seg);
    const base = seg < 0 || (cpu.bits === 64 && seg < S.FS) ? 0 : p.segment(seg).base;
    const register = (r) => {
        const v = BigInt.asUintN(bits, cpu.big(r));
        return Number(bits === 64 ? BigInt.asIntN(64, v) : v);
    };
    const set = (r, v) => {
        if (bits === 16)
            cpu.u16[(S.GPR + 8 * r) >> 1] = v;
        else
            cpu.u64[(S.GPR >> 3) + r] = BigInt.asUintN(bits, BigInt(v));
    };
    const repeated = form.prefix !== '';
    // Each element has a trap of its own.
    const single = (cpu.u32[S.EFLAGS_REST >> 2] & EFLAGS.TF) !== 0 || isWatched(p, port, size);
    for (let n = 0; n < RUN; n++) {
        const count = repeated ? register(S.RCX) : 1;
        if (count === 0)
            return true;
        const offset = register(pointer);
        const at = cpu.bits === 64 ? base + offset : (base + offset) % 4294967296;
        if (!plain) {
            const fault = segmentFault(p, insn);
            if (fault)
                throw fault;
        }
        const done = plain && step > 0 && repeated && !single ? block(p, ports, port, size, at, count, isIn) : 0;
        if (done > 0) {
            set(pointer, offset + done * size);
            set(S.RCX, count - done);
            continue;
        }
        if (isIn) {
            mmu.translate(at, 'write');
            const v = ports.readPort(port, size);
            if (size === 1)
                mmu.writeU8(at, v);
            else if (size === 2)
                mmu.writeU16(at, v);
            else
                mmu.writeU32(at, v);
        }
        else {
            const v = size === 1 ? mmu.readU8(at) : size === 2 ? mmu.readU16(at) : mmu.readU32(at);
            ports.writePort(port, size, v);
        }
        set(pointer, offset + step);
        if (!repeated || single)
            portAccessed(p, port, size);
        if (!repeated)
            return true;
        set(S.RCX, count - 1);
        if (single)
            return count === 1;
    }
    return register(S.RCX) === 0;
}
/** As many elements as lie in the page and the device takes at once. */
function block(p, ports, port, size, at, count, isIn) {
    const f = isIn ? ports.readPortBlock : ports.writePortBlock;
    if (!f)
        return 0;
    const { mmu, cpu } = p;
    const elements = Math.min(count, Math.floor((4096 - (at & 4095)) / size));
    if (elements === 0)
        return 0;
    const run = mmu.hostRun(at, elements * size, isIn ? 'write' : 'read');
    if (run < elements * size)
        return 0;
    const host = mmu.runOffset;
    const done = f.call(ports, port, size, cpu.u8.subarray(host, host + elements * size));
    if (isIn && done > 0)
        mmu.noteWrite(host, done * size);
    return done;
}
