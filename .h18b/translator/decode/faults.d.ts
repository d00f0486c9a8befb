import type { Operand } from '../ir/operand.js';
import type { Insn } from './decode.js';
/** Whether bytes that are no instruction would be one if it were not for its length: #GP instead of #UD. */
export declare function isTooLong(bytes: Uint8Array, codeBits: 16 | 32 | 64): boolean;
/**
 * Whether the access to `address` (a signed number), which is not canonical, was one to the stack segment: an operand
 * based on RSP or RBP, or the stack itself. SDM vol. 1, 3.7.4. `addressOf` gives an operand's address, unsigned.
 */
export declare function usesStackSegment(insn: Insn, addressOf: (o: Operand) => number, address: number): boolean;
