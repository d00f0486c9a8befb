/** How a viewer wants its pixels: RFC 6143, 7.4. */
import type { Picture } from '../../../devices/vga/display.js';
import type { Rectangle } from '../../../devices/vga/screen-updates.js';
export interface PixelFormat {
    readonly bits: 8 | 16 | 32;
    readonly bigEndian: boolean;
    readonly max: readonly [red: number, green: number, blue: number];
    readonly shift: readonly [red: number, green: number, blue: number];
}
export declare const PIXEL_FORMAT_BYTES = 16;
/** What the viewer is offered: 32 bits, blue lowest. */
export declare const OWN_FORMAT: PixelFormat;
export declare function writePixelFormat({ bits, bigEndian, max, shift }: PixelFormat): Uint8Array;
/** Null: one that is not served (colour maps, numbers that make no sense). */
export declare function readPixelFormat(bytes: Uint8Array): PixelFormat | null;
/** The values of a rectangle's pixels in `format`, line by line. */
export declare function pixelValues(format: PixelFormat, { width, rgba }: Picture, rectangle: Rectangle): Uint32Array;
/** Writes one pixel at `at`; returns what is behind it. */
export declare function putPixel(format: PixelFormat, value: number, into: Uint8Array, at: number): number;
