/** What changes on the screen, for whoever shows it elsewhere: rectangles, as one viewer has not seen them yet. */
import { type Picture } from './display.js';
import type { VgaState } from './vga-state.js';
export interface Rectangle {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
}
export interface ScreenUpdate {
    readonly picture: Picture;
    /** The screen has another size than before: all of it is new. */
    readonly resized: boolean;
    readonly rectangles: readonly Rectangle[];
}
export declare class ScreenUpdates {
    #private;
    readonly vga: VgaState;
    constructor(vga: VgaState);
    /** Forgets what the viewer has seen. */
    renew(): void;
    /** What is new since the last call; null: nothing. */
    take(): ScreenUpdate | null;
}
/** The bytes of a rectangle, line by line. */
export declare function cutOut({ width, rgba }: Picture, rectangle: Rectangle, into: Uint8Array): void;
