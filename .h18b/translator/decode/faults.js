import * as iced from 'iced-x86';
import * as S from '../state.js';
/* What an instruction's bytes say about its fault, asked after it has faulted. */
/** Longest instruction, bytes: SDM vol. 2A, 2.3.11. */
const LONGEST = 15;
/** Legacy prefixes: SDM vol. 2A, 2.1.1. */
const PREFIXES = new Set([0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67, 0xf0, 0xf2, 0xf3]);
/** Whether bytes that are no instruction would be one if it were not for its length: #GP instead of #UD. */
export function isTooLong(bytes, codeBits) {
    let prefixes = 0;
    while (prefixes < bytes.length && PREFIXES.has(bytes[prefixes]))
        prefixes++;
    if (prefixes >= LONGEST)
        return true;
    const distinct = [...new Set(bytes.subarray(0, prefixes))];
    const decoder = new iced.Decoder(codeBits, Uint8Array.of(...distinct, ...bytes.subarray(prefixes)), 0);
    const i = decoder.decode();
    // What follows the bytes at hand does not matter: more than all of them is too long anyway.
    const complete = i.code !== iced.Code.INVALID ? i.length : decoder.lastError === iced.DecoderError.NoMoreBytes ? 16 : 0;
    i.free();
    decoder.free();
    return complete > 0 && complete + prefixes - distinct.length > LONGEST;
}
const STACK = /^(push|pop|call|ret|enter|leave|iret)/;
/**
 * Whether the access to `address` (a signed number), which is not canonical, was one to the stack segment: an operand
 * based on RSP or RBP, or the stack itself. SDM vol. 1, 3.7.4. `addressOf` gives an operand's address, unsigned.
 */
export function usesStackSegment(insn, addressOf, address) {
    const operand = insn.form.operands.find((o) => o.kind === 'mem');
    const m = operand?.mem;
    const isStack = STACK.test(insn.form.mnemonic);
    if (!operand || !m)
        return isStack;
    const at = addressOf(operand);
    const operandFaulted = !isStack || at === address || at - 2 ** 64 === address;
    return operandFaulted ? m.seg < 0 && (m.base === S.RSP || m.base === S.RBP) : true;
}
