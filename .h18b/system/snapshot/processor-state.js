/** What a snapshot keeps of the processor: registers that lie in Wasm memory, and those that TypeScript has. */
import { fromBase64, toBase64 } from '../../devices/base64.js';
import * as S from '../../translator/state.js';
/** Parts of the CPU state that are the guest's: [first byte, byte behind the last]. The rest is the engine's own. */
const RANGES = {
    general: [S.GPR, S.EFLAGS_REST + 4],
    segments: [S.SEG_BASE, S.SEG_ATTR + 24],
    control: [S.CR, S.CR8 + 8],
    efer: [S.EFER, S.EFER + 8],
    kernelGsBase: [S.KERNEL_GS_BASE, S.KERNEL_GS_BASE + 8],
    xcr0: [S.XCR0, S.XCR0 + 8],
    privilege: [S.CPL, S.CPL + 4],
    vectors: [S.XMM, S.XMM + 32 * S.XMM_STRIDE],
    x87: [S.X87, S.FDP + 8],
    mxcsr: [S.MXCSR, S.FOP + 4],
    x87Loaded: [S.LOADED_FIP, S.FDS + 4],
    sseFlagsAsked: [S.SSE_FLAGS_ASKED, S.SSE_FLAGS_ASKED + 4],
};
const DEBUG_REGISTERS = [0, 1, 2, 3, 6, 7];
export function processorState(p, msrs) {
    const { u8 } = p.cpu;
    return {
        registers: Object.fromEntries(Object.entries(RANGES).map(([name, [from, to]]) => [name, toBase64(u8.subarray(from, to))])),
        ldtr: p.ldtr,
        tr: p.tr,
        gdtr: p.gdtr,
        idtr: p.idtr,
        halted: p.halted,
        shadow: p.shadow,
        trapPending: p.trapPending,
        nmiBlocked: p.nmiBlocked,
        debug: DEBUG_REGISTERS.map((n) => String(p.debug.read(n))),
        debugctl: p.debug.debugctl,
        msrs: msrs.state(),
    };
}
/** Memory and devices are what they were; the processor is as after a reset. */
export function restoreProcessor(p, msrs, state) {
    const { cpu } = p;
    const registers = state.registers;
    for (const [name, [from, to]] of Object.entries(RANGES)) {
        const bytes = fromBase64(registers[name]);
        if (bytes.length !== to - from)
            throw new Error(`the processor's ${name} have another size`);
        cpu.u8.set(bytes, from);
    }
    cpu.setMxcsr(cpu.u32[S.MXCSR >> 2]);
    p.ldtr = state.ldtr;
    p.tr = state.tr;
    p.gdtr = state.gdtr;
    p.idtr = state.idtr;
    p.halted = state.halted;
    p.shadow = state.shadow;
    p.trapPending = state.trapPending;
    p.nmiBlocked = state.nmiBlocked;
    const debug = state.debug;
    for (const [i, n] of DEBUG_REGISTERS.entries())
        p.debug.write(n, BigInt(debug[i]));
    p.debug.debugctl = state.debugctl;
    msrs.restore(state.msrs);
    p.transitions.forget();
    p.protectionChanged();
    p.pagingChanged(false);
    p.modeChanged();
}
