/**
 * How the processor reaches the VGA's memory through A0000h to BFFFFh: the window, chaining of planes, latches, read
 * and write modes (IBM PS/2 Hardware Interface Technical Reference, "Video Subsystem"; "VGA memory organization").
 */
import {
  GC_BIT_MASK,
  GC_COLOR_COMPARE,
  GC_COLOR_DONT_CARE,
  GC_ENABLE_SET_RESET,
  GC_MISCELLANEOUS,
  GC_MODE,
  GC_READ_MAP,
  GC_ROTATE,
  GC_SET_RESET,
  SEQ_MAP_MASK,
  SEQ_MEMORY_MODE,
  VBE_BANK,
  VBE_BPP,
  type VgaState,
} from './vga-state.js';

export const WINDOW_BASE = 0xa0000;
export const WINDOW_BYTES = 0x20000;

const MEMORY_CHAIN4 = 1 << 3;
const MODE_READ_COMPARE = 1 << 3;
const MODE_ODD_EVEN = 1 << 4;
const PLANE_BYTES = 0x10000;

/** The windows that the graphics controller's miscellaneous register chooses: from A0000h, length. */
const WINDOWS = [
  [0, 0x20000],
  [0, 0x10000],
  [0x10000, 0x8000],
  [0x18000, 0x8000],
] as const;

/** Offset into the window that is decoded, or -1. */
function decode(vga: VgaState, offset: number): number {
  const [base, length] = WINDOWS[(vga.graphics[GC_MISCELLANEOUS]! >> 2) & 3]!;
  return offset >= base && offset < base + length ? offset - base : -1;
}

/** With a mode of the Bochs extension, the window is a bank of the frame buffer. */
function bankedOffset(vga: VgaState, offset: number): number {
  return vga.vbeEnabled && vga.vbe[VBE_BPP]! >= 8 && offset < 0x10000 ? vga.vbe[VBE_BANK]! * 0x10000 + offset : -1;
}

export function readWindow(vga: VgaState, offset: number): number {
  const banked = bankedOffset(vga, offset);
  if (banked >= 0) return vga.memory[banked] ?? 0xff;
  const address = decode(vga, offset);
  if (address < 0) return 0xff;
  if (vga.sequencer[SEQ_MEMORY_MODE]! & MEMORY_CHAIN4) return vga.memory[address]!;
  let plane = vga.graphics[GC_READ_MAP]! & 3;
  let at = (address & (PLANE_BYTES - 1)) * 4;
  if (vga.graphics[GC_MODE]! & MODE_ODD_EVEN) {
    plane = (plane & 2) | (address & 1);
    at = (address & ~1 & 0x1ffff) * 2;
  }
  for (let i = 0; i < 4; i++) vga.latches[i] = vga.memory[at + i]!;
  return vga.graphics[GC_MODE]! & MODE_READ_COMPARE ? compareColors(vga) : vga.latches[plane]!;
}

/** Read mode 1: a bit is 1 where the pixel has the compare colour, in the planes that count. */
function compareColors(vga: VgaState): number {
  let differs = 0;
  for (let plane = 0; plane < 4; plane++) {
    if (!((vga.graphics[GC_COLOR_DONT_CARE]! >> plane) & 1)) continue;
    const wanted = (vga.graphics[GC_COLOR_COMPARE]! >> plane) & 1 ? 0xff : 0;
    differs |= vga.latches[plane]! ^ wanted;
  }
  return ~differs & 0xff;
}

export function writeWindow(vga: VgaState, offset: number, value: number): void {
  const banked = bankedOffset(vga, offset);
  if (banked >= 0) {
    if (banked >= vga.memory.length) return;
    vga.memory[banked] = value;
    if (banked >= vga.writtenEnd) vga.writtenEnd = banked + 1;
    return;
  }
  const address = decode(vga, offset);
  if (address < 0) return;
  const mask = vga.sequencer[SEQ_MAP_MASK]! & 15;
  if (vga.sequencer[SEQ_MEMORY_MODE]! & MEMORY_CHAIN4) {
    if ((mask >> (address & 3)) & 1) vga.memory[address] = value;
  } else if (vga.graphics[GC_MODE]! & MODE_ODD_EVEN) {
    const plane = (vga.graphics[GC_READ_MAP]! & 2) | (address & 1);
    if ((mask >> plane) & 1) vga.memory[(address & ~1 & 0x1ffff) * 2 + plane] = value;
  } else {
    writePlanes(vga, (address & (PLANE_BYTES - 1)) * 4, value, mask);
  }
}

/** Write modes 0 to 3, to the four planes at `at`. */
function writePlanes(vga: VgaState, at: number, value: number, mask: number): void {
  const { graphics, latches, memory } = vga;
  const mode = graphics[GC_MODE]! & 3;
  const rotate = graphics[GC_ROTATE]! & 7;
  const rotated = ((value >> rotate) | (value << (8 - rotate))) & 0xff;
  const setReset = graphics[GC_SET_RESET]!;
  let bits = graphics[GC_BIT_MASK]!;
  if (mode === 3) bits &= rotated;
  for (let plane = 0; plane < 4; plane++) {
    if (!((mask >> plane) & 1)) continue;
    const latch = latches[plane]!;
    if (mode === 1) {
      memory[at + plane] = latch;
      continue;
    }
    const filled = (setReset >> plane) & 1 ? 0xff : 0;
    let data: number;
    if (mode === 0) data = (graphics[GC_ENABLE_SET_RESET]! >> plane) & 1 ? filled : rotated;
    else if (mode === 2) data = (value >> plane) & 1 ? 0xff : 0;
    else data = filled;
    memory[at + plane] = (combine(graphics[GC_ROTATE]! >> 3, data, latch) & bits) | (latch & ~bits);
  }
}

/** The function select bits: replace, and, or, exclusive or. */
function combine(operation: number, data: number, latch: number): number {
  switch (operation & 3) {
    case 1:
      return data & latch;
    case 2:
      return data | latch;
    case 3:
      return data ^ latch;
    default:
      return data;
  }
}
