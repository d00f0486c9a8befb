/**
 * The interpreter's pre-decoded records and the blocks' descriptors: 32 bytes each, the first word of both is the table
 * index of the function that runs them, so that a jump never asks which of the two it jumps to.
 */
export declare const SIZE = 32;
/** u32: table index of the handler. */
export declare const HANDLER = 0;
/**
 * u16 each: byte address of the register operands (or segment, x87 … number). The third shares BASE, the fourth IMM: a
 * third register beside a memory operand is the fourth.
 */
export declare const REGISTER_FIELDS: readonly [4, 6, 8, 20];
/** u16 each: byte addresses of the memory operand's base, index and segment base. */
export declare const BASE = 8;
export declare const INDEX = 10;
export declare const SEG = 12;
/** u8: left shift of the index; instruction length in bytes. */
export declare const SCALE = 14;
export declare const LENGTH = 15;
/** i32: displacement, or second immediate. A 64-bit immediate spans DISP and IMM. */
export declare const DISP = 16;
export declare const WIDE = 16;
/** i32: immediate. */
export declare const IMM = 20;
/** u32, in repeated instructions: bytes from the record that each round begins with to this one. */
export declare const AGAIN = 16;
/** u64: address of the instruction. */
export declare const RIP = 24;
/** u32, in branches: descriptor of the target, and of the next instruction. */
export declare const TARGET = 20;
export declare const FALLTHROUGH = 16;
/** Descriptor fields: u32 first record of the body; i32 entries left until hot; u32 instructions; RIP as above. */
export declare const D_BODY = 4;
export declare const D_HOT = 8;
export declare const D_COUNT = 12;
/** u32: number of the block in the unit of templates that it belongs to. */
export declare const D_UNIT = 16;
/** u32: that unit's table of links, where its code needs one (`templates/links.ts`). */
export declare const D_LINKS = 20;
