/** Bytes and text. */
export declare function utf8(text: string): Uint8Array;
/** One character a byte. */
export declare function latin1(bytes: Uint8Array): string;
export declare function concat(parts: readonly Uint8Array[]): Uint8Array;
