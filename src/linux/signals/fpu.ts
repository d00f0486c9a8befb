import type { CpuState } from '../../runtime/cpu-state.js';
import * as S from '../../translator/state.js';

/** The FXSAVE image: SDM vol. 1, table 10-2. */
export const FXSAVE_SIZE = 512;
/** struct fregs_state: the image of FNSAVE with Linux's status word after it. */
export const FREGS_SIZE = 112;
const MXCSR_MASK = 0xffff;

/** Status word with TOP in its place. */
function statusWord(cpu: CpuState): number {
  return (cpu.u32[S.FSW >> 2]! & ~0x3800 & 0xffff) | ((cpu.u32[S.X87_TOP >> 2]! & 7) << 11);
}

/** Copies a few bytes: a view of them would cost more than the copy. */
function copyFew(target: Uint8Array, to: number, source: Uint8Array, from: number, length: number): void {
  for (let i = 0; i < length; i++) target[to + i] = source[from + i]!;
}

/** The same of four words. */
function copyVector(target: Uint32Array, to: number, source: Uint32Array, from: number): void {
  target[to] = source[from]!;
  target[to + 1] = source[from + 1]!;
  target[to + 2] = source[from + 2]!;
  target[to + 3] = source[from + 3]!;
}

/** An image in memory, by bytes and by words: signals come often, and views of it would have to be collected. */
export class StateImage {
  readonly words: Uint32Array;
  readonly view: DataView;
  constructor(readonly bytes: Uint8Array<ArrayBuffer>) {
    this.words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }
}

/** The FXSAVE image of the state, to the beginning of an image that is zero. */
export function saveFxsave(cpu: CpuState, { bytes: out, view, words }: StateImage): void {
  view.setUint16(0, cpu.u32[S.FCW >> 2]!, true);
  view.setUint16(2, statusWord(cpu), true);
  out[4] = ~cpu.u32[S.X87_EMPTY >> 2]! & 0xff;
  // AMD's processors save the pointers only while an exception is pending.
  if (cpu.u32[S.FSW >> 2]! & 0x80) {
    view.setUint16(6, cpu.u32[S.FOP >> 2]!, true);
    view.setBigUint64(8, cpu.u64[S.FIP >> 3]!, true);
    view.setBigUint64(16, cpu.u64[S.FDP >> 3]!, true);
  }
  view.setUint32(24, cpu.u32[S.MXCSR >> 2]!, true);
  view.setUint32(28, MXCSR_MASK, true);
  const top = cpu.u32[S.X87_TOP >> 2]!;
  for (let i = 0; i < 8; i++) {
    const at = S.X87 + ((top + i) & 7) * S.X87_STRIDE;
    copyFew(out, 32 + 16 * i, cpu.u8, at, 10);
  }
  const vectors = cpu.bits === 64 ? 16 : 8;
  for (let i = 0; i < vectors; i++) copyVector(words, 40 + 4 * i, cpu.u32, (S.XMM + i * S.XMM_STRIDE) >> 2);
}

/** Loads the x87 state of an FXSAVE image. */
export function restoreX87(cpu: CpuState, { bytes, view, words }: StateImage): void {
  setControl(cpu, view.getUint16(0, true), view.getUint16(2, true));
  cpu.u32[S.X87_EMPTY >> 2] = ~bytes[4]! & 0xff;
  cpu.u32[S.FOP >> 2] = view.getUint16(6, true);
  loadPointers(cpu, words, 2);
  restoreRegisters(cpu, bytes, 32, 16);
}

/** Loads its MXCSR and XMM registers; reserved MXCSR bits are dropped rather than faulted on. */
export function restoreVectors(cpu: CpuState, { words }: StateImage): void {
  cpu.setMxcsr(words[6]! & MXCSR_MASK);
  const vectors = cpu.bits === 64 ? 16 : 8;
  for (let i = 0; i < vectors; i++) copyVector(cpu.u32, (S.XMM + i * S.XMM_STRIDE) >> 2, words, 40 + 4 * i);
}

function setControl(cpu: CpuState, control: number, status: number): void {
  cpu.u32[S.FCW >> 2] = control;
  cpu.u32[S.FSW >> 2] = status & ~0x3800;
  cpu.u32[S.X87_TOP >> 2] = (status >>> 11) & 7;
}

function restoreRegisters(cpu: CpuState, image: Uint8Array, from: number, stride: number): void {
  const top = cpu.u32[S.X87_TOP >> 2]!;
  for (let i = 0; i < 8; i++) {
    const at = S.X87 + ((top + i) & 7) * S.X87_STRIDE;
    copyFew(cpu.u8, at, image, from + stride * i, 10);
  }
}

/** The two-bit tag of a register: SDM vol. 1, section 8.1.7. */
function fullTag(cpu: CpuState, register: number): number {
  if ((cpu.u32[S.X87_EMPTY >> 2]! >>> register) & 1) return 3;
  const at = S.X87 + register * S.X87_STRIDE;
  const exponent = (cpu.u8[at + 8]! | (cpu.u8[at + 9]! << 8)) & 0x7fff;
  const high = cpu.u32[(at + 4) >> 2]!;
  const low = cpu.u32[at >> 2]!;
  if (exponent === 0 && high === 0 && low === 0) return 1;
  return exponent === 0x7fff || high >>> 31 === 0 ? 2 : 0;
}

/** The FNSAVE image that precedes FXSAVE in an i386 frame: convert_from_fxsr() of arch/x86/kernel/fpu/regset.c. */
export function saveFregs(cpu: CpuState): Uint8Array {
  const out = new Uint8Array(FREGS_SIZE);
  const view = new DataView(out.buffer);
  view.setUint32(0, cpu.u32[S.FCW >> 2]! | 0xffff0000, true);
  view.setUint32(4, statusWord(cpu) | 0xffff0000, true);
  let tags = 0;
  for (let i = 0; i < 8; i++) tags |= fullTag(cpu, i) << (2 * i);
  view.setUint32(8, tags | 0xffff0000, true);
  const pending = (cpu.u32[S.FSW >> 2]! & 0x80) !== 0;
  view.setUint32(12, pending ? cpu.u32[S.FIP >> 2]! : 0, true);
  view.setUint32(16, 0x23, true);
  view.setUint32(20, pending ? cpu.u32[S.FDP >> 2]! : 0, true);
  view.setUint32(24, 0xffff002b, true);
  const top = cpu.u32[S.X87_TOP >> 2]!;
  for (let i = 0; i < 8; i++) {
    const at = S.X87 + ((top + i) & 7) * S.X87_STRIDE;
    copyFew(out, 28 + 10 * i, cpu.u8, at, 10);
  }
  // status and magic: X86_FXSR_MAGIC says that the FXSAVE image follows.
  view.setUint16(108, statusWord(cpu), true);
  return out;
}

/** Loads the x87 state of an i386 frame's FNSAVE image. */
export function restoreFregs(cpu: CpuState, image: Uint8Array): void {
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
  setControl(cpu, view.getUint16(0, true), view.getUint16(4, true));
  const tags = view.getUint16(8, true);
  let empty = 0;
  for (let i = 0; i < 8; i++) if (((tags >>> (2 * i)) & 3) === 3) empty |= 1 << i;
  cpu.u32[S.X87_EMPTY >> 2] = empty;
  cpu.u32[S.FOP >> 2] = 0;
  loadPointers(cpu, Uint32Array.of(view.getUint32(12, true), 0, view.getUint32(20, true), 0), 0);
  restoreRegisters(cpu, image, 28, 10);
}

const NO_POINTERS = new Uint32Array(4);

/** Instruction and operand pointer from an image of the 64-bit kernel's: it has no selectors with them. */
function loadPointers({ u32 }: CpuState, words: Uint32Array, from: number): void {
  for (let i = 0; i < 2; i++) {
    u32[(S.FIP >> 2) + i] = u32[(S.LOADED_FIP >> 2) + i] = words[from + i]!;
    u32[(S.FDP >> 2) + i] = u32[(S.LOADED_FDP >> 2) + i] = words[from + 2 + i]!;
  }
  u32[S.FCS >> 2] = u32[S.FDS >> 2] = 0;
}

/** The state of a fresh FPU: fninit, MXCSR 1f80h, registers zero. */
export function resetFpu(cpu: CpuState): void {
  cpu.u32[S.FCW >> 2] = 0x37f;
  cpu.u32[S.FSW >> 2] = 0;
  cpu.u32[S.X87_EMPTY >> 2] = 0xff;
  cpu.u32[S.X87_TOP >> 2] = 0;
  cpu.u32[S.FOP >> 2] = 0;
  loadPointers(cpu, NO_POINTERS, 0);
  cpu.u8.fill(0, S.X87, S.X87 + 8 * S.X87_STRIDE);
  cpu.u8.fill(0, S.XMM, S.XMM + 16 * S.XMM_STRIDE);
  cpu.setMxcsr(0x1f80);
}
