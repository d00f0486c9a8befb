import { type VgaState } from './vga-state.js';
/** A picture: 4 bytes a pixel, red, green, blue, opaque. */
export interface Picture {
    readonly width: number;
    readonly height: number;
    readonly rgba: Uint8Array;
}
export declare function isTextMode(vga: VgaState): boolean;
/** The characters on a text screen, a line each without its blanks at the end; null in a graphics mode. */
export declare function screenText(vga: VgaState): string | null;
/** A character on a text screen, with its colours as numbers of the palette, 0 to 15. */
export interface TextCell {
    readonly character: string;
    readonly foreground: number;
    readonly background: number;
}
export interface TextScreen {
    readonly columns: number;
    readonly rows: number;
    /** Null where none is shown. */
    readonly cursor: {
        readonly row: number;
        readonly column: number;
    } | null;
    cells(row: number): TextCell[];
}
/** A text screen by its cells; null in a graphics mode. */
export declare function textCells(vga: VgaState): TextScreen | null;
/** The screen as a picture. A display that is switched off is a black one. */
export declare function renderScreen(vga: VgaState): Picture;
