import type { CpuState } from '../../runtime/cpu-state.js';
import { GuestFault, VECTOR } from '../../runtime/guest-fault.js';
import type { GuestSpace } from '../../runtime/guest-space.js';
import * as S from '../../translator/state.js';
import {
  XCOMP_BV,
  XCR0_AVX,
  XCR0_SSE,
  XCR0_X87,
  XSAVE_AVX,
  XSAVE_HEADER_SIZE,
  XSTATE_BV,
  xsaveSize,
} from '../../translator/xstate.js';
import { FREGS_SIZE, FXSAVE_SIZE, restoreVectors, restoreX87, StateImage, saveFxsave } from './fpu.js';

/**
 * The floating-point state of a signal frame: arch/x86/kernel/fpu/signal.c. FXSAVE's image; and where the processor has
 * XSAVE, the rest of XSAVE's area, with a description in the image's unused bytes and a mark at the end.
 */

/** struct _fpx_sw_bytes, at bytes 464 to 511 of FXSAVE's image. */
const SOFTWARE = { magic1: 464, extendedSize: 468, features: 472, size: 480 } as const;
const FP_XSTATE_MAGIC1 = 0x46505853;
const FP_XSTATE_MAGIC2 = 0x46505845;
const MAGIC2_SIZE = 4;
const FP_SSE = XCR0_X87 | XCR0_SSE;

/** struct sigframe_ia32, the largest of the frames without floating-point state; paddings of frame and state. */
const FRAME_SIZE = 736 + 15 + 63;

const xcr0Of = (cpu: CpuState): number => cpu.u32[S.XCR0 >> 2]!;

/** Bytes that the state takes in a frame (without an i386 frame's FNSAVE image before it). */
export function stateSize(cpu: CpuState): number {
  const xcr0 = xcr0Of(cpu);
  return xcr0 === 0 ? FXSAVE_SIZE : xsaveSize(xcr0) + MAGIC2_SIZE;
}

/** AT_MINSIGSTKSZ: init_sigframe_size() of arch/x86/kernel/signal.c. */
export function minimalSignalStack(xcr0: number): number {
  const state = xcr0 === 0 ? FXSAVE_SIZE : xsaveSize(xcr0) + MAGIC2_SIZE;
  return Math.ceil((FRAME_SIZE + state + FREGS_SIZE) / 16) * 16;
}

/** Host offset of the upper half of YMM register `r`. */
const upper = (r: number): number => S.XMM + r * S.XMM_STRIDE + 16;
const vectorRegisters = (cpu: CpuState): number => (cpu.bits === 64 ? 16 : 8);

/** The state of the frame under way: signals come often, and a buffer for each would have to be collected. */
const frame = new StateImage(new Uint8Array(XSAVE_AVX + 256 + MAGIC2_SIZE));
const { bytes: image, view, words } = frame;

/** The state as a frame has it, until the next call. `i386`: it stands behind an FNSAVE image. */
export function saveState(cpu: CpuState, i386: boolean): Uint8Array {
  const xcr0 = xcr0Of(cpu);
  image.fill(0);
  saveFxsave(cpu, frame);
  if (xcr0 === 0) return image.subarray(0, FXSAVE_SIZE);
  const size = xsaveSize(xcr0);
  const length = size + MAGIC2_SIZE;
  view.setUint32(SOFTWARE.magic1, FP_XSTATE_MAGIC1, true);
  view.setUint32(SOFTWARE.extendedSize, length + (i386 ? FREGS_SIZE : 0), true);
  view.setUint32(SOFTWARE.features, xcr0, true);
  view.setUint32(SOFTWARE.size, size, true);
  view.setUint32(size, FP_XSTATE_MAGIC2, true);
  let components = FP_SSE;
  if (xcr0 & XCR0_AVX) {
    const { u32 } = cpu;
    for (let r = 0; r < vectorRegisters(cpu); r++) {
      const from = upper(r) >> 2;
      if ((u32[from]! | u32[from + 1]! | u32[from + 2]! | u32[from + 3]!) === 0) continue;
      for (let i = 0; i < 4; i++) words[(XSAVE_AVX >> 2) + 4 * r + i] = u32[from + i]!;
      components |= XCR0_AVX;
    }
  }
  view.setUint32(XSTATE_BV, components, true);
  return image.subarray(0, length);
}

/**
 * Bytes of the state at `at` that are to be read and components they may give; FXSAVE's image alone where the marks are
 * missing.
 */
function description(cpu: CpuState, space: GuestSpace, at: number): { size: number; features: number } {
  const xcr0 = xcr0Of(cpu);
  const plain = { size: FXSAVE_SIZE, features: FP_SSE };
  if (xcr0 === 0) return plain;
  const field = (offset: number) => space.readU32(at + offset);
  const size = field(SOFTWARE.size);
  if (field(SOFTWARE.magic1) !== FP_XSTATE_MAGIC1) return plain;
  if (size < FXSAVE_SIZE + XSAVE_HEADER_SIZE || size > xsaveSize(xcr0) || size > field(SOFTWARE.extendedSize))
    return plain;
  if (field(size) !== FP_XSTATE_MAGIC2) return plain;
  return { size, features: field(SOFTWARE.features) & xcr0 };
}

/**
 * Takes the state from a frame, where it stands at `at`. A component that the frame leaves out becomes initial. `x87`:
 * with the x87 state; an i386 frame has that in its FNSAVE image. Throws GuestFault for a header that XRSTOR would
 * refuse.
 */
export function restoreState(cpu: CpuState, x87: boolean, space: GuestSpace, at: number): void {
  const { size, features } = description(cpu, space, at);
  image.fill(0, size);
  space.readInto(at, image, size);
  take(cpu, x87, size, features);
}

/** The same from bytes: FXSAVE's image, or XSAVE's area with its header. */
export function restoreImage(cpu: CpuState, bytes: Uint8Array, length: number): void {
  const xcr0 = xcr0Of(cpu);
  const size = xcr0 === 0 || length < xsaveSize(xcr0) ? FXSAVE_SIZE : xsaveSize(xcr0);
  image.fill(0);
  image.set(bytes.subarray(0, Math.min(size, bytes.length)));
  take(cpu, true, size, size === FXSAVE_SIZE ? FP_SSE : xcr0);
}

/** XSAVE's area as ptrace(2) has it: XCR0 is among what software may write. */
export function xsaveArea(cpu: CpuState): Uint8Array {
  const xcr0 = xcr0Of(cpu);
  const area = saveState(cpu, false).slice(0, xcr0 === 0 ? FXSAVE_SIZE : xsaveSize(xcr0));
  area.fill(0, 464, 512);
  new DataView(area.buffer).setUint32(464, xcr0, true);
  return area;
}

/** Takes the state from `image`. */
function take(cpu: CpuState, x87: boolean, size: number, features: number): void {
  let present = FP_SSE;
  if (size > FXSAVE_SIZE) {
    present = view.getUint32(XSTATE_BV, true);
    const unknown = (present & ~xcr0Of(cpu)) | view.getUint32(XSTATE_BV + 4, true);
    let reserved = 0;
    for (let i = XCOMP_BV; i < XCOMP_BV + 16; i += 4) reserved |= view.getUint32(i, true);
    if (unknown !== 0 || reserved !== 0) throw new GuestFault(VECTOR.GP);
  }
  const given = present & features;
  if (x87) restoreX87(cpu, given & XCR0_X87 ? frame : INITIAL);
  // MXCSR is taken whether SSE is given or not.
  if (!(given & XCR0_SSE)) image.fill(0, 160, 416);
  restoreVectors(cpu, features & (XCR0_SSE | XCR0_AVX) ? frame : INITIAL);
  const { u32 } = cpu;
  for (let r = 0; r < vectorRegisters(cpu); r++) {
    const to = upper(r) >> 2;
    const from = (XSAVE_AVX >> 2) + 4 * r;
    for (let i = 0; i < 4; i++) u32[to + i] = given & XCR0_AVX ? words[from + i]! : 0;
  }
}

/** FXSAVE's image of a fresh state. */
function initialState(): StateImage {
  const fresh = new Uint8Array(FXSAVE_SIZE);
  const fields = new DataView(fresh.buffer);
  fields.setUint16(0, 0x37f, true);
  fields.setUint32(24, 0x1f80, true);
  return new StateImage(fresh);
}
const INITIAL = initialState();
