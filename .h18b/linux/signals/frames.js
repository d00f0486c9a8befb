import * as S from '../../translator/state.js';
import { FREGS_SIZE, resetFpu, restoreFregs, saveFregs } from './fpu.js';
import * as N from './numbers.js';
import { restoreState, saveState, stateSize } from './xsave-frame.js';
/** Signal frames as arch/x86/kernel/signal_{32,64}.c lay them out. Offsets are from the frame's start. */
/** struct rt_sigframe of x86-64: return address, ucontext, siginfo. */
export const FRAME64 = { uc: 8, mcontext: 8 + 40, sigmask: 8 + 40 + 256, info: 312, size: 440 };
/** struct sigframe_ia32: return address, signal, sigcontext, unused fpstate, extramask, retcode. */
export const FRAME32 = { signal: 4, context: 8, extramask: 720, retcode: 724, size: 732 };
/** struct rt_sigframe_ia32: return address, signal, &info, &uc, siginfo, ucontext, retcode. */
export const RT_FRAME32 = {
    signal: 4,
    pinfo: 8,
    puc: 12,
    info: 16,
    uc: 144,
    mcontext: 164,
    sigmask: 252,
    retcode: 260,
    size: 268,
};
/** UC_SIGCONTEXT_SS | UC_STRICT_RESTORE_SS; and UC_FP_XSTATE, where there is XSAVE: asm/ucontext.h. */
const UC_FLAGS = 6;
const UC_FP_XSTATE = 1;
const hasXsave = (k) => k.cpu.u32[S.XCR0 >> 2] !== 0;
const REGISTERS64 = [
    S.R8,
    S.R9,
    S.R10,
    S.R11,
    S.R12,
    S.R13,
    S.R14,
    S.R15,
    S.RDI,
    S.RSI,
    S.RBP,
    S.RBX,
    S.RDX,
    S.RAX,
    S.RCX,
    S.RSP,
];
/** From offset 16 of struct sigcontext_32: EDI ESI EBP ESP EBX EDX ECX EAX. */
const REGISTERS32 = [S.RDI, S.RSI, S.RBP, S.RSP, S.RBX, S.RDX, S.RCX, S.RAX];
/** EFLAGS that sigreturn takes from the frame: FIX_EFLAGS of asm/sighandling.h. */
const FIX_EFLAGS = 0x00050dd5 | (1 << 18);
/** siginfo_t in the layout of the ABI, 128 bytes. */
export function siginfoBytes(bits, info) {
    const out = new Uint8Array(128);
    putSiginfo(new DataView(out.buffer), 0, bits, info);
    return out;
}
/** The same at `start` of a buffer that is zero. */
function putSiginfo(view, start, bits, info) {
    view.setInt32(start, info.signal, true);
    view.setInt32(start + 8, info.code, true);
    const at = start + (bits === 64 ? 16 : 12);
    if (info.address !== undefined) {
        view.setUint32(at, info.address % 4294967296, true);
        if (bits === 64)
            view.setUint32(at + 4, Math.floor(info.address / 4294967296), true);
    }
    else {
        view.setInt32(at, info.timerId ?? info.pid ?? 0, true);
        view.setInt32(at + 4, info.timerId !== undefined ? (info.overrun ?? 0) : (info.uid ?? 0), true);
        view.setUint32(at + 8, info.status ?? info.value ?? 0, true);
        if (bits === 64)
            view.setUint32(at + 12, info.valueHigh ?? 0, true);
    }
}
/** The frame under way: signals come often, and a buffer for each would have to be collected. */
const scratch = new Uint8Array(1024);
const scratchView = new DataView(scratch.buffer);
/** Its first `size` bytes, zero. */
function newFrame(size) {
    scratch.fill(0, 0, size);
    return scratch.subarray(0, size);
}
/** Its first `size` bytes, read from the guest. */
function readFrame(k, at, size) {
    k.space.readInto(at, scratch, size);
    return scratchView;
}
/** An address or another number below 2^53. */
function putNumber(view, at, value) {
    view.setUint32(at, value % 4294967296, true);
    view.setUint32(at + 4, Math.floor(value / 4294967296), true);
}
const getNumber = (view, at) => view.getUint32(at + 4, true) * 4294967296 + view.getUint32(at, true);
/** The stack that a handler runs on: get_sigframe() of arch/x86/kernel/signal.c. -1: it would overflow. */
function stackFor(k, action) {
    const s = k.signals;
    const sp = k.cpu.reg(S.RSP);
    const red = k.cpu.bits === 64 ? 128 : 0;
    const onAlt = s.altSize > 0 && sp > s.altStack && sp - s.altStack <= s.altSize;
    if ((action.flags & N.SA_ONSTACK) !== 0 && s.altSize > 0 && !onAlt)
        return s.altStack + s.altSize;
    return sp - red;
}
function writeStackT(k, view, at) {
    const s = k.signals;
    const sp = k.cpu.reg(S.RSP);
    const onAlt = s.altSize > 0 && sp > s.altStack && sp - s.altStack <= s.altSize;
    const flags = s.altSize === 0 ? 2 : onAlt ? 1 : 0;
    if (k.cpu.bits === 64) {
        putNumber(view, at, s.altStack);
        view.setInt32(at + 8, flags, true);
        putNumber(view, at + 16, s.altSize);
    }
    else {
        view.setUint32(at, s.altStack, true);
        view.setInt32(at + 4, flags, true);
        view.setUint32(at + 8, s.altSize, true);
    }
}
function flagsFor(k) {
    return k.cpu.eflags();
}
function saveContext64(k, view, at, fpstate, was) {
    const { cpu } = k;
    const { u32 } = cpu;
    for (let i = 0; i < REGISTERS64.length; i++) {
        const from = (S.GPR + 8 * REGISTERS64[i]) >> 2;
        view.setUint32(at + 8 * i, u32[from], true);
        view.setUint32(at + 8 * i + 4, u32[from + 1], true);
    }
    view.setUint32(at + 128, u32[S.RIP >> 2], true);
    view.setUint32(at + 132, u32[(S.RIP >> 2) + 1], true);
    putNumber(view, at + 136, flagsFor(k) >>> 0);
    view.setUint16(at + 144, was.selectors[S.CS], true);
    view.setUint16(at + 150, was.selectors[S.SS], true);
    putNumber(view, at + 152, k.trap.errorCode);
    putNumber(view, at + 160, k.trap.trapno);
    view.setUint32(at + 168, was.mask.low, true);
    view.setUint32(at + 172, k.signals.blocked.high, true);
    view.setBigUint64(at + 176, BigInt(k.trap.cr2), true);
    putNumber(view, at + 184, fpstate);
}
function saveContext32(k, view, at, fpstate, was) {
    const { cpu } = k;
    for (const [i, s] of [S.GS, S.FS, S.ES, S.DS].entries())
        view.setUint32(at + 4 * i, was.selectors[s], true);
    for (const [i, r] of REGISTERS32.entries())
        view.setUint32(at + 16 + 4 * i, cpu.lo(r), true);
    view.setUint32(at + 48, k.trap.trapno, true);
    view.setUint32(at + 52, k.trap.errorCode, true);
    view.setUint32(at + 56, cpu.u32[S.RIP >> 2], true);
    view.setUint32(at + 60, was.selectors[S.CS], true);
    view.setUint32(at + 64, flagsFor(k), true);
    view.setUint32(at + 68, cpu.lo(S.RSP), true);
    view.setUint32(at + 72, was.selectors[S.SS], true);
    view.setUint32(at + 76, fpstate, true);
    view.setUint32(at + 80, was.mask.low, true);
    view.setUint32(at + 84, k.trap.cr2, true);
}
/**
 * Builds the frame for `action` and points the CPU at its handler. Throws GuestFault where the stack cannot hold it.
 */
export function pushFrame(k, info, action, mask) {
    const { cpu } = k;
    const was = { mask, selectors: [0, 1, 2, 3, 4, 5].map((s) => cpu.selector(s)) };
    // A program that went to other code segments is told of signals in its first.
    k.segments.enterHandler();
    if (cpu.bits === 64)
        pushFrame64(k, info, action, was);
    else if ((action.flags & N.SA_SIGINFO) !== 0)
        pushRtFrame32(k, info, action, was);
    else
        pushFrame32(k, info, action, was);
    // Handlers start with DF, RF and TF clear.
    cpu.setEflags(cpu.eflags() & ~((1 << 10) | (1 << 16) | (1 << 8)));
    cpu.rip = action.handler;
    resetFpu(cpu);
}
function pushFrame64(k, info, action, was) {
    const { cpu, space } = k;
    const fpstate = Math.floor((stackFor(k, action) - stateSize(k.cpu)) / 64) * 64;
    const frame = Math.floor((fpstate - FRAME64.size) / 16) * 16 - 8;
    const bytes = newFrame(FRAME64.size);
    const view = scratchView;
    putNumber(view, 0, action.restorer);
    putNumber(view, FRAME64.uc, UC_FLAGS | (hasXsave(k) ? UC_FP_XSTATE : 0));
    writeStackT(k, view, FRAME64.uc + 16);
    saveContext64(k, view, FRAME64.mcontext, fpstate, was);
    view.setUint32(FRAME64.mcontext + 172, was.mask.high, true);
    view.setUint32(FRAME64.sigmask, was.mask.low, true);
    view.setUint32(FRAME64.sigmask + 4, was.mask.high, true);
    putSiginfo(view, FRAME64.info, 64, info);
    space.writeBytes(fpstate, saveState(cpu, false));
    space.writeBytes(frame, bytes);
    cpu.setReg(S.RSP, frame);
    cpu.setReg(S.RDI, info.signal);
    cpu.setReg(S.RSI, frame + FRAME64.info);
    cpu.setReg(S.RDX, frame + FRAME64.uc);
    cpu.setReg(S.RAX, 0);
}
/** Start of an i386 frame of `size` bytes, and of the FPU state above it. */
function place32(k, action, size) {
    const fx = Math.floor((stackFor(k, action) - stateSize(k.cpu)) / 64) * 64;
    const fpstate = fx - FREGS_SIZE;
    return { fpstate, frame: Math.floor((fpstate - size + 4) / 16) * 16 - 4 };
}
function writeFpstate32(k, at) {
    k.space.writeBytes(at, saveFregs(k.cpu));
    k.space.writeBytes(at + FREGS_SIZE, saveState(k.cpu, true));
}
/** `pop eax; mov eax, __NR_sigreturn; int 80h` */
const RETCODE = Uint8Array.of(0x58, 0xb8, 119, 0, 0, 0, 0xcd, 0x80);
/** `mov eax, __NR_rt_sigreturn; int 80h` */
const RT_RETCODE = Uint8Array.of(0xb8, 173, 0, 0, 0, 0xcd, 0x80, 0);
/** Where a handler returns to: what the program names, or the vDSO's code, or without one the code in the frame. */
function restorerOf(k, action, kind, retcode) {
    if ((action.flags & N.SA_RESTORER) !== 0)
        return action.restorer;
    return k.mm.vdso === null ? retcode : k.mm.vdso.base + k.mm.vdso[kind];
}
function pushFrame32(k, info, action, was) {
    const { cpu, space } = k;
    const { frame, fpstate } = place32(k, action, FRAME32.size);
    const bytes = newFrame(FRAME32.size);
    const view = scratchView;
    const restorer = restorerOf(k, action, 'sigreturn', frame + FRAME32.retcode);
    view.setUint32(0, restorer, true);
    view.setInt32(FRAME32.signal, info.signal, true);
    saveContext32(k, view, FRAME32.context, fpstate, was);
    view.setUint32(FRAME32.extramask, was.mask.high, true);
    bytes.set(RETCODE, FRAME32.retcode);
    writeFpstate32(k, fpstate);
    space.writeBytes(frame, bytes);
    cpu.setReg(S.RSP, frame);
    cpu.setReg(S.RAX, info.signal);
    cpu.setReg(S.RDX, 0);
    cpu.setReg(S.RCX, 0);
}
function pushRtFrame32(k, info, action, was) {
    const { cpu, space } = k;
    const { frame, fpstate } = place32(k, action, RT_FRAME32.size);
    const bytes = newFrame(RT_FRAME32.size);
    const view = scratchView;
    const restorer = restorerOf(k, action, 'rtSigreturn', frame + RT_FRAME32.retcode);
    view.setUint32(0, restorer, true);
    view.setInt32(RT_FRAME32.signal, info.signal, true);
    view.setUint32(RT_FRAME32.pinfo, frame + RT_FRAME32.info, true);
    view.setUint32(RT_FRAME32.puc, frame + RT_FRAME32.uc, true);
    putSiginfo(view, RT_FRAME32.info, 32, info);
    view.setUint32(RT_FRAME32.uc, hasXsave(k) ? UC_FP_XSTATE : 0, true);
    writeStackT(k, view, RT_FRAME32.uc + 8);
    saveContext32(k, view, RT_FRAME32.mcontext, fpstate, was);
    view.setUint32(RT_FRAME32.sigmask, was.mask.low, true);
    view.setUint32(RT_FRAME32.sigmask + 4, was.mask.high, true);
    bytes.set(RT_RETCODE, RT_FRAME32.retcode);
    writeFpstate32(k, fpstate);
    space.writeBytes(frame, bytes);
    cpu.setReg(S.RSP, frame);
    cpu.setReg(S.RAX, info.signal);
    cpu.setReg(S.RDX, frame + RT_FRAME32.info);
    cpu.setReg(S.RCX, frame + RT_FRAME32.uc);
}
function restoreFlags(k, flags) {
    k.cpu.setEflags((k.cpu.eflags() & ~FIX_EFLAGS) | (flags & FIX_EFLAGS) | 0x200);
}
/** rt_sigreturn(2) of x86-64; the stack pointer is where the handler's `ret` left it. */
export function rtSigreturn64(k) {
    const { cpu, space } = k;
    const frame = cpu.reg(S.RSP) - 8;
    const view = readFrame(k, frame, FRAME64.size);
    const { u32 } = cpu;
    const at = FRAME64.mcontext;
    for (let i = 0; i < REGISTERS64.length; i++) {
        const to = (S.GPR + 8 * REGISTERS64[i]) >> 2;
        u32[to] = view.getUint32(at + 8 * i, true);
        u32[to + 1] = view.getUint32(at + 8 * i + 4, true);
    }
    k.segments.leaveHandler(view.getUint16(at + 144, true), view.getUint16(at + 150, true));
    u32[S.RIP >> 2] = view.getUint32(at + 128, true);
    u32[(S.RIP >> 2) + 1] = view.getUint32(at + 132, true);
    restoreFlags(k, view.getUint32(at + 136, true));
    const fpstate = getNumber(view, at + 184);
    if (fpstate !== 0)
        restoreState(cpu, true, space, fpstate);
    else
        resetFpu(cpu);
    k.signals.setMask(view.getUint32(FRAME64.sigmask, true), view.getUint32(FRAME64.sigmask + 4, true));
    const uc = FRAME64.uc + 16;
    restoreAltStack(k, getNumber(view, uc), view.getInt32(uc + 8, true), getNumber(view, uc + 16));
}
function restoreContext32(k, view, at) {
    const { cpu, space } = k;
    for (const [i, s] of [S.GS, S.FS, S.ES, S.DS].entries())
        k.segments.restore(s, view.getUint16(at + 4 * i, true));
    k.segments.leaveHandler(view.getUint16(at + 60, true), view.getUint16(at + 72, true));
    for (const [i, r] of REGISTERS32.entries())
        cpu.setReg(r, view.getUint32(at + 16 + 4 * i, true));
    cpu.rip = view.getUint32(at + 56, true);
    restoreFlags(k, view.getUint32(at + 64, true));
    const fpstate = view.getUint32(at + 76, true);
    if (fpstate !== 0) {
        const fregs = space.readBytes(fpstate, FREGS_SIZE);
        restoreState(cpu, false, space, fpstate + FREGS_SIZE);
        restoreFregs(cpu, fregs);
    }
    else
        resetFpu(cpu);
}
/** sigreturn(2) of i386: the handler's `ret` and the trampoline's `pop` have taken 8 bytes. */
export function sigreturn32(k) {
    const frame = k.cpu.lo(S.RSP) - 8;
    const view = readFrame(k, frame, FRAME32.size);
    restoreContext32(k, view, FRAME32.context);
    k.signals.setMask(view.getUint32(FRAME32.context + 80, true), view.getUint32(FRAME32.extramask, true));
}
export function rtSigreturn32(k) {
    const frame = k.cpu.lo(S.RSP) - 4;
    const view = readFrame(k, frame, RT_FRAME32.size);
    restoreContext32(k, view, RT_FRAME32.mcontext);
    k.signals.setMask(view.getUint32(RT_FRAME32.sigmask, true), view.getUint32(RT_FRAME32.sigmask + 4, true));
    const uc = RT_FRAME32.uc + 8;
    restoreAltStack(k, view.getUint32(uc, true), view.getInt32(uc + 4, true), view.getUint32(uc + 8, true));
}
/** restore_altstack(): as sigaltstack(2) would set it, errors ignored. */
function restoreAltStack(k, stack, flags, size) {
    const s = k.signals;
    if ((flags & 2) !== 0)
        s.altStack = s.altSize = 0;
    else {
        s.altStack = stack;
        s.altSize = size;
    }
}
