/** What the page and the command say to each other over the page's WebSocket. */
/** Binary messages to the page begin with their kind. */
export const SCREEN = 1;
export const SERIAL = 2;
/**
 * SCREEN, a byte of nothing, and as 16-bit little-endian numbers: width and height of the screen, number of rectangles.
 * Then for each x, y, width and height, and its pixels: red, green, blue, opaque.
 */
export const SCREEN_HEADER = 8;
export const RECTANGLE_HEADER = 8;
export const BUTTONS = ['reset', 'pause', 'resume', 'power', 'nmi', 'ctrl-alt-delete'];
