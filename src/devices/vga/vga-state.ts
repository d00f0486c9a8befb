/** The VGA's registers and memory, as plain arrays: what its parts (planes, display, Bochs extensions) share. */

/** Video memory. Plane p of the classic VGA's byte n is at 4n + p, so a linear frame buffer shares it. */
export const VIDEO_MEMORY_BYTES = 16 * 1024 * 1024;

/** Of that, the classic VGA's four planes. */
export const PLANES_BYTES = 4 * 0x10000;

/** Sequencer registers. */
export const SEQ_CLOCKING = 1;
export const SEQ_MAP_MASK = 2;
export const SEQ_CHARACTER_MAP = 3;
export const SEQ_MEMORY_MODE = 4;
export const SEQ_COUNT = 5;

/** Graphics controller registers. */
export const GC_SET_RESET = 0;
export const GC_ENABLE_SET_RESET = 1;
export const GC_COLOR_COMPARE = 2;
export const GC_ROTATE = 3;
export const GC_READ_MAP = 4;
export const GC_MODE = 5;
export const GC_MISCELLANEOUS = 6;
export const GC_COLOR_DONT_CARE = 7;
export const GC_BIT_MASK = 8;
export const GC_COUNT = 9;

/** CRT controller registers. */
export const CRTC_HORIZONTAL_END = 0x01;
export const CRTC_OVERFLOW = 0x07;
export const CRTC_PRESET_ROW = 0x08;
export const CRTC_MAXIMUM_SCAN_LINE = 0x09;
export const CRTC_CURSOR_START = 0x0a;
export const CRTC_CURSOR_END = 0x0b;
export const CRTC_START_HIGH = 0x0c;
export const CRTC_START_LOW = 0x0d;
export const CRTC_CURSOR_HIGH = 0x0e;
export const CRTC_CURSOR_LOW = 0x0f;
export const CRTC_RETRACE_END = 0x11;
export const CRTC_VERTICAL_END = 0x12;
export const CRTC_OFFSET = 0x13;
export const CRTC_UNDERLINE = 0x14;
export const CRTC_MODE = 0x17;
export const CRTC_LINE_COMPARE = 0x18;
export const CRTC_COUNT = 0x19;

/** Attribute controller registers: 16 of palette, then these. */
export const ATTR_MODE = 0x10;
export const ATTR_OVERSCAN = 0x11;
export const ATTR_PLANE_ENABLE = 0x12;
export const ATTR_PANNING = 0x13;
export const ATTR_COLOR_SELECT = 0x14;
export const ATTR_COUNT = 0x15;

/** Bochs VBE registers ("DISPI"). */
export const VBE_ID = 0;
export const VBE_X = 1;
export const VBE_Y = 2;
export const VBE_BPP = 3;
export const VBE_ENABLE = 4;
export const VBE_BANK = 5;
export const VBE_VIRTUAL_WIDTH = 6;
export const VBE_VIRTUAL_HEIGHT = 7;
export const VBE_X_OFFSET = 8;
export const VBE_Y_OFFSET = 9;
export const VBE_MEMORY_64K = 10;
export const VBE_COUNT = 11;
export const VBE_ENABLED = 1 << 0;

export class VgaState {
  readonly memory = new Uint8Array(VIDEO_MEMORY_BYTES);
  /** Behind this nothing has been written: what classic modes reach, at first. */
  writtenEnd = PLANES_BYTES;
  /** The same, little-endian. */
  readonly words = new Uint32Array(this.memory.buffer);
  readonly sequencer = new Uint8Array(SEQ_COUNT);
  readonly graphics = new Uint8Array(GC_COUNT);
  readonly crtc = new Uint8Array(CRTC_COUNT);
  readonly attribute = new Uint8Array(ATTR_COUNT);
  /** Red, green, blue of 256 colours, 6 bits each (8 with the Bochs extension's wide DAC). */
  readonly dac = new Uint8Array(256 * 3);
  readonly vbe = new Uint16Array(VBE_COUNT);
  readonly latches = new Uint8Array(4);
  miscellaneous = 0;
  pelMask = 0xff;
  dacBits: 6 | 8 = 6;
  /** Attribute index bit 5: the display shows video memory, not the border's colour. */
  displayEnabled = false;
  /** Counts what may change the picture: who shows it looks here whether there is anything new. */
  changes = 0;

  get vbeEnabled(): boolean {
    return (this.vbe[VBE_ENABLE]! & VBE_ENABLED) !== 0;
  }
}
