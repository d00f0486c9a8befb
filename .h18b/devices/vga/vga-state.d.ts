/** The VGA's registers and memory, as plain arrays: what its parts (planes, display, Bochs extensions) share. */
/** Video memory. Plane p of the classic VGA's byte n is at 4n + p, so a linear frame buffer shares it. */
export declare const VIDEO_MEMORY_BYTES: number;
/** Sequencer registers. */
export declare const SEQ_CLOCKING = 1;
export declare const SEQ_MAP_MASK = 2;
export declare const SEQ_CHARACTER_MAP = 3;
export declare const SEQ_MEMORY_MODE = 4;
export declare const SEQ_COUNT = 5;
/** Graphics controller registers. */
export declare const GC_SET_RESET = 0;
export declare const GC_ENABLE_SET_RESET = 1;
export declare const GC_COLOR_COMPARE = 2;
export declare const GC_ROTATE = 3;
export declare const GC_READ_MAP = 4;
export declare const GC_MODE = 5;
export declare const GC_MISCELLANEOUS = 6;
export declare const GC_COLOR_DONT_CARE = 7;
export declare const GC_BIT_MASK = 8;
export declare const GC_COUNT = 9;
/** CRT controller registers. */
export declare const CRTC_HORIZONTAL_END = 1;
export declare const CRTC_OVERFLOW = 7;
export declare const CRTC_PRESET_ROW = 8;
export declare const CRTC_MAXIMUM_SCAN_LINE = 9;
export declare const CRTC_CURSOR_START = 10;
export declare const CRTC_CURSOR_END = 11;
export declare const CRTC_START_HIGH = 12;
export declare const CRTC_START_LOW = 13;
export declare const CRTC_CURSOR_HIGH = 14;
export declare const CRTC_CURSOR_LOW = 15;
export declare const CRTC_RETRACE_END = 17;
export declare const CRTC_VERTICAL_END = 18;
export declare const CRTC_OFFSET = 19;
export declare const CRTC_UNDERLINE = 20;
export declare const CRTC_MODE = 23;
export declare const CRTC_LINE_COMPARE = 24;
export declare const CRTC_COUNT = 25;
/** Attribute controller registers: 16 of palette, then these. */
export declare const ATTR_MODE = 16;
export declare const ATTR_OVERSCAN = 17;
export declare const ATTR_PLANE_ENABLE = 18;
export declare const ATTR_PANNING = 19;
export declare const ATTR_COLOR_SELECT = 20;
export declare const ATTR_COUNT = 21;
/** Bochs VBE registers ("DISPI"). */
export declare const VBE_ID = 0;
export declare const VBE_X = 1;
export declare const VBE_Y = 2;
export declare const VBE_BPP = 3;
export declare const VBE_ENABLE = 4;
export declare const VBE_BANK = 5;
export declare const VBE_VIRTUAL_WIDTH = 6;
export declare const VBE_VIRTUAL_HEIGHT = 7;
export declare const VBE_X_OFFSET = 8;
export declare const VBE_Y_OFFSET = 9;
export declare const VBE_MEMORY_64K = 10;
export declare const VBE_COUNT = 11;
export declare const VBE_ENABLED: number;
export declare class VgaState {
    readonly memory: Uint8Array<ArrayBuffer>;
    /** The same, little-endian. */
    readonly words: Uint32Array<ArrayBuffer>;
    readonly sequencer: Uint8Array<ArrayBuffer>;
    readonly graphics: Uint8Array<ArrayBuffer>;
    readonly crtc: Uint8Array<ArrayBuffer>;
    readonly attribute: Uint8Array<ArrayBuffer>;
    /** Red, green, blue of 256 colours, 6 bits each (8 with the Bochs extension's wide DAC). */
    readonly dac: Uint8Array<ArrayBuffer>;
    readonly vbe: Uint16Array<ArrayBuffer>;
    readonly latches: Uint8Array<ArrayBuffer>;
    miscellaneous: number;
    pelMask: number;
    dacBits: 6 | 8;
    /** Attribute index bit 5: the display shows video memory, not the border's colour. */
    displayEnabled: boolean;
    /** Counts what may change the picture: who shows it looks here whether there is anything new. */
    changes: number;
    get vbeEnabled(): boolean;
}
