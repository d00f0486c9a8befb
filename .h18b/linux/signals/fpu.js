import * as S from '../../translator/state.js';
/** The FXSAVE image: SDM vol. 1, table 10-2. */
export const FXSAVE_SIZE = 512;
/** struct fregs_state: the image of FNSAVE with Linux's status word after it. */
export const FREGS_SIZE = 112;
const MXCSR_MASK = 0xffff;
/** Status word with TOP in its place. */
function statusWord(cpu) {
    return (cpu.u32[S.FSW >> 2] & ~0x3800 & 0xffff) | ((cpu.u32[S.X87_TOP >> 2] & 7) << 11);
}
/** Copies a few bytes: a view of them would cost more than the copy. */
function copyFew(target, to, source, from, length) {
    for (let i = 0; i < length; i++)
        target[to + i] = source[from + i];
}
/** The FXSAVE image of the state, to the beginning of `out`, which is zero. */
export function saveFxsave(cpu, out, view) {
    view.setUint16(0, cpu.u32[S.FCW >> 2], true);
    view.setUint16(2, statusWord(cpu), true);
    out[4] = ~cpu.u32[S.X87_EMPTY >> 2] & 0xff;
    // AMD's processors save the pointers only while an exception is pending.
    if (cpu.u32[S.FSW >> 2] & 0x80) {
        view.setUint16(6, cpu.u32[S.FOP >> 2], true);
        view.setBigUint64(8, cpu.u64[S.FIP >> 3], true);
        view.setBigUint64(16, cpu.u64[S.FDP >> 3], true);
    }
    view.setUint32(24, cpu.u32[S.MXCSR >> 2], true);
    view.setUint32(28, MXCSR_MASK, true);
    const top = cpu.u32[S.X87_TOP >> 2];
    for (let i = 0; i < 8; i++) {
        const at = S.X87 + ((top + i) & 7) * S.X87_STRIDE;
        copyFew(out, 32 + 16 * i, cpu.u8, at, 10);
    }
    const vectors = cpu.bits === 64 ? 16 : 8;
    for (let i = 0; i < vectors; i++)
        copyFew(out, 160 + 16 * i, cpu.u8, S.XMM + i * S.XMM_STRIDE, 16);
}
/** Loads the x87 state of an FXSAVE image. */
export function restoreX87(cpu, image) {
    const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
    setControl(cpu, view.getUint16(0, true), view.getUint16(2, true));
    cpu.u32[S.X87_EMPTY >> 2] = ~image[4] & 0xff;
    cpu.u32[S.FOP >> 2] = view.getUint16(6, true);
    loadPointers(cpu, view.getBigUint64(8, true), view.getBigUint64(16, true));
    restoreRegisters(cpu, image, 32, 16);
}
/** Loads its MXCSR and XMM registers; reserved MXCSR bits are dropped rather than faulted on. */
export function restoreVectors(cpu, image) {
    const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
    cpu.setMxcsr(view.getUint32(24, true) & MXCSR_MASK);
    const vectors = cpu.bits === 64 ? 16 : 8;
    for (let i = 0; i < vectors; i++) {
        copyFew(cpu.u8, S.XMM + i * S.XMM_STRIDE, image, 160 + 16 * i, 16);
    }
}
function setControl(cpu, control, status) {
    cpu.u32[S.FCW >> 2] = control;
    cpu.u32[S.FSW >> 2] = status & ~0x3800;
    cpu.u32[S.X87_TOP >> 2] = (status >>> 11) & 7;
}
function restoreRegisters(cpu, image, from, stride) {
    const top = cpu.u32[S.X87_TOP >> 2];
    for (let i = 0; i < 8; i++) {
        const at = S.X87 + ((top + i) & 7) * S.X87_STRIDE;
        copyFew(cpu.u8, at, image, from + stride * i, 10);
    }
}
/** The two-bit tag of a register: SDM vol. 1, section 8.1.7. */
function fullTag(cpu, register) {
    if ((cpu.u32[S.X87_EMPTY >> 2] >>> register) & 1)
        return 3;
    const at = S.X87 + register * S.X87_STRIDE;
    const exponent = (cpu.u8[at + 8] | (cpu.u8[at + 9] << 8)) & 0x7fff;
    const high = cpu.u32[(at + 4) >> 2];
    const low = cpu.u32[at >> 2];
    if (exponent === 0 && high === 0 && low === 0)
        return 1;
    return exponent === 0x7fff || high >>> 31 === 0 ? 2 : 0;
}
/** The FNSAVE image that precedes FXSAVE in an i386 frame: convert_from_fxsr() of arch/x86/kernel/fpu/regset.c. */
export function saveFregs(cpu) {
    const out = new Uint8Array(FREGS_SIZE);
    const view = new DataView(out.buffer);
    view.setUint32(0, cpu.u32[S.FCW >> 2] | 0xffff0000, true);
    view.setUint32(4, statusWord(cpu) | 0xffff0000, true);
    let tags = 0;
    for (let i = 0; i < 8; i++)
        tags |= fullTag(cpu, i) << (2 * i);
    view.setUint32(8, tags | 0xffff0000, true);
    const pending = (cpu.u32[S.FSW >> 2] & 0x80) !== 0;
    view.setUint32(12, pending ? cpu.u32[S.FIP >> 2] : 0, true);
    view.setUint32(16, 0x23, true);
    view.setUint32(20, pending ? cpu.u32[S.FDP >> 2] : 0, true);
    view.setUint32(24, 0xffff002b, true);
    const top = cpu.u32[S.X87_TOP >> 2];
    for (let i = 0; i < 8; i++) {
        const at = S.X87 + ((top + i) & 7) * S.X87_STRIDE;
        copyFew(out, 28 + 10 * i, cpu.u8, at, 10);
    }
    // status and magic: X86_FXSR_MAGIC says that the FXSAVE image follows.
    view.setUint16(108, statusWord(cpu), true);
    return out;
}
/** Loads the x87 state of an i386 frame's FNSAVE image. */
export function restoreFregs(cpu, image) {
    const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
    setControl(cpu, view.getUint16(0, true), view.getUint16(4, true));
    const tags = view.getUint16(8, true);
    let empty = 0;
    for (let i = 0; i < 8; i++)
        if (((tags >>> (2 * i)) & 3) === 3)
            empty |= 1 << i;
    cpu.u32[S.X87_EMPTY >> 2] = empty;
    cpu.u32[S.FOP >> 2] = 0;
    loadPointers(cpu, BigInt(view.getUint32(12, true)), BigInt(view.getUint32(20, true)));
    restoreRegisters(cpu, image, 28, 10);
}
/** Instruction and operand pointer from an image of the 64-bit kernel's: it has no selectors with them. */
function loadPointers(cpu, fip, fdp) {
    cpu.u64[S.FIP >> 3] = cpu.u64[S.LOADED_FIP >> 3] = fip;
    cpu.u64[S.FDP >> 3] = cpu.u64[S.LOADED_FDP >> 3] = fdp;
    cpu.u32[S.FCS >> 2] = cpu.u32[S.FDS >> 2] = 0;
}
/** The state of a fresh FPU: fninit, MXCSR 1f80h, registers zero. */
export function resetFpu(cpu) {
    cpu.u32[S.FCW >> 2] = 0x37f;
    cpu.u32[S.FSW >> 2] = 0;
    cpu.u32[S.X87_EMPTY >> 2] = 0xff;
    cpu.u32[S.X87_TOP >> 2] = 0;
    cpu.u32[S.FOP >> 2] = 0;
    loadPointers(cpu, 0n, 0n);
    cpu.u8.fill(0, S.X87, S.X87 + 8 * S.X87_STRIDE);
    cpu.u8.fill(0, S.XMM, S.XMM + 16 * S.XMM_STRIDE);
    cpu.setMxcsr(0x1f80);
}
