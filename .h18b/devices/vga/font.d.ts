/**
 * The text font of a display whose guest loads none: code page 437, 8 wide and 16 high. Derived from the public-domain
 * font "8x13" of X11's misc-fixed ("Public domain font. Share and enjoy."): one row added above and two below, which
 * repeat the outermost rows in characters that join (boxes, blocks).
 */
export declare const FONT_HEIGHT = 16;
/** The font as bytes, `FONT_HEIGHT` a character. */
export declare function builtInFont(): Uint8Array;
/** The Unicode text of a character code. */
export declare function characterText(code: number): string;
