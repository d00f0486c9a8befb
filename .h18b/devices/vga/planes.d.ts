/**
 * How the processor reaches the VGA's memory through A0000h to BFFFFh: the window, chaining of planes, latches, read
 * and write modes (IBM PS/2 Hardware Interface Technical Reference, "Video Subsystem"; "VGA memory organization").
 */
import { type VgaState } from './vga-state.js';
export declare const WINDOW_BASE = 655360;
export declare const WINDOW_BYTES = 131072;
export declare function readWindow(vga: VgaState, offset: number): number;
export declare function writeWindow(vga: VgaState, offset: number, value: number): void;
