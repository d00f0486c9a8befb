import type { Picture } from '../devices/vga/display.js';
export declare function encodePng({ width, height, rgba }: Picture): Uint8Array;
