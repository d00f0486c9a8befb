/** Ethernet addresses. */
/** The n-th card's address, from QEMU's range of locally administered addresses (52:54:00). */
export declare function defaultMac(n: number): Uint8Array;
/** Six bytes in hexadecimal, with colons; null for anything else and for a group address. */
export declare function parseMac(text: string): Uint8Array | null;
/** Whether a frame's destination is `mac`, or a group (broadcasts too). */
export declare function isFor(frame: Uint8Array, mac: Uint8Array): boolean;
