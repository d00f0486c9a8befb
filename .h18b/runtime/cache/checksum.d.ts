/**
 * A checksum of 64 bits, in two halves. Each step can be undone, so that a change of one word always changes the sum;
 * of other changes one in 2^64 does not. It is no defence against somebody who means harm: the folder's permissions
 * are.
 */
export declare function checksum(bytes: Uint8Array): readonly [number, number];
/** The sum as 16 hexadecimal digits. */
export declare function digest(bytes: Uint8Array): string;
