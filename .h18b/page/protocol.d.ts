/** What the page and the command say to each other over the page's WebSocket. */
/** Binary messages to the page begin with their kind. */
export declare const SCREEN = 1;
export declare const SERIAL = 2;
/**
 * SCREEN, a byte of nothing, and as 16-bit little-endian numbers: width and height of the screen, number of rectangles.
 * Then for each x, y, width and height, and its pixels: red, green, blue, opaque.
 */
export declare const SCREEN_HEADER = 8;
export declare const RECTANGLE_HEADER = 8;
/** Text messages to the page, as JSON. */
export interface StateMessage {
    /** As QEMU names it: running, paused, shutdown... */
    readonly state: string;
}
export declare const BUTTONS: readonly ['reset', 'pause', 'resume', 'power', 'nmi', 'ctrl-alt-delete'];
export type Button = (typeof BUTTONS)[number];
/** Messages from the page, as JSON. */
export type PageMessage = 
/** A key went down or up: KeyboardEvent.code. */
{
    readonly kind: 'key';
    readonly code: string;
    readonly down: boolean;
}
/** Movement to the right and down, in pixels; buttons left, right, middle in bits 0 to 2; wheel towards the user. */
 | {
    readonly kind: 'mouse';
    readonly dx: number;
    readonly dy: number;
    readonly buttons: number;
    readonly wheel: number;
} | {
    readonly kind: 'serial';
    readonly text: string;
} | {
    readonly kind: 'button';
    readonly button: Button;
}
/** What was sent of the screen is shown: more may come. */
 | {
    readonly kind: 'shown';
};
