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

/** Text messages to the page, as JSON. */
export interface StateMessage {
  /** As QEMU names it: running, paused, shutdown... */
  readonly state: string;
  /** The guest's pointer is where the page's is: it need not be caught. */
  readonly places: boolean;
}

/** Places on the screen are 0 to this, from the left and from above. */
export const PLACE_MAX = 0x7fff;

export const BUTTONS = ['reset', 'pause', 'resume', 'power', 'nmi', 'ctrl-alt-delete'] as const;
export type Button = (typeof BUTTONS)[number];

/** Messages from the page, as JSON. */
export type PageMessage =
  /** A key went down or up: KeyboardEvent.code. */
  | { readonly kind: 'key'; readonly code: string; readonly down: boolean }
  /** Movement to the right and down, in pixels; buttons left, right, middle in bits 0 to 2; wheel towards the user. */
  | {
      readonly kind: 'mouse';
      readonly dx: number;
      readonly dy: number;
      readonly buttons: number;
      readonly wheel: number;
    }
  /** Where the pointer is. */
  | {
      readonly kind: 'place';
      readonly x: number;
      readonly y: number;
      readonly buttons: number;
      readonly wheel: number;
    }
  | { readonly kind: 'serial'; readonly text: string }
  | { readonly kind: 'button'; readonly button: Button }
  /** What was sent of the screen is shown: more may come. */
  | { readonly kind: 'shown' };
