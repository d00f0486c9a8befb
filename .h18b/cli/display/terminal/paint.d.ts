/** Draws a text screen by a terminal's control sequences (ECMA-48): what has changed, as far as it fits. */
import type { TextScreen } from '../../../devices/vga/display.js';
export interface TerminalSize {
    readonly columns: number;
    readonly rows: number;
}
/** What stands on the terminal. */
export interface Painted {
    /** Each row as it was sent. */
    readonly rows: readonly string[];
    readonly cursor: string;
}
/** What has to be sent to a terminal that shows `before`. Null as the screen stands for graphics. */
export declare function paint(screen: TextScreen | null, size: TerminalSize, before: Painted | null): {
    text: string;
    state: Painted;
};
