/** The ZRLE encoding: tiles of 64 by 64, compressed as one stream for the whole connection. RFC 6143, 7.7.6. */
import type { PixelFormat } from './pixel-format.js';
/** The tiles of a rectangle, before compression. */
export declare function zrleTiles(format: PixelFormat, values: Uint32Array, width: number, height: number): Uint8Array;
