/** Set 2 byte that begins a key's release. */
export declare const SET2_BREAK = 240;
/** A set 1 sequence as set 2 has it: releases get a prefix instead of bit 7. */
export declare function toSet2(set1: readonly number[]): number[];
/** The 8042's translation of one byte from the keyboard; the prefix of a release is the caller's to drop. */
export declare function translateToSet1(code: number): number;
