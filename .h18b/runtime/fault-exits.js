import { isTooLong, usesStackSegment } from '../translator/decode/faults.js';
import * as S from '../translator/state.js';
import { VECTOR } from './guest-fault.js';
import { findX87Opcode } from './x87-opcode.js';
/**
 * Serves `Exit.FAULT`: finds which exception it is that guest code has met, where its own checks cannot tell, and
 * raises it.
 */
export class FaultExits {
    cpu;
    slice;
    code;
    reader;
    slow;
    stats;
    address;
    raise;
    constructor(cpu, slice, code, reader, slow, stats, 
    /** Linear address of a memory operand. */
    address, raise) {
        this.cpu = cpu;
        this.slice = slice;
        this.code = code;
        this.reader = reader;
        this.slow = slow;
        this.stats = stats;
        this.address = address;
        this.raise = raise;
    }
    serve() {
        this.slice.refund();
        if (this.slow.retry) {
            this.slow.retry = false;
            return;
        }
        const { u32, i32 } = this.cpu;
        let vector = u32[S.FAULT_VECTOR >> 2];
        if (vector === VECTOR.UD)
            vector = this.undefinedVector();
        else if (vector === VECTOR.GP)
            vector = this.notCanonicalVector();
        else if (vector === VECTOR.MF)
            this.findX87Opcode(); // a signal's frame shows it
        const address = i32[(S.FAULT_ADDRESS + 4) >> 2] * 4294967296 + u32[S.FAULT_ADDRESS >> 2];
        this.raise(vector, u32[S.FAULT_ERROR >> 2], address);
    }
    /** Brings the last x87 opcode (FOP) up to date. */
    findX87Opcode() {
        findX87Opcode(this.cpu, (rip, bytes) => this.code.fetch.bytes(rip, bytes));
    }
    /** What becomes of #UD at RIP: #GP where bytes are no instruction because they are too many. Counts what we lack. */
    undefinedVector() {
        const rip = this.cpu.signedRip;
        const insn = this.reader.instruction(rip, true);
        if (insn?.invalid && isTooLong(this.code.fetch.window(rip), this.code.blocks.current.mode.codeBits))
            return VECTOR.GP;
        const name = insn?.elsewhere ?? insn?.form.mnemonic ?? 'unreadable';
        if (name !== 'ud2')
            this.stats.undefinedInstructions[name] = (this.stats.undefinedInstructions[name] ?? 0) + 1;
        return VECTOR.UD;
    }
    /** #SS where the instruction at RIP faulted for an address in the stack segment that is not canonical, else #GP. */
    notCanonicalVector() {
        const bad = this.slow.takeBadAddress();
        const insn = bad === null ? null : this.reader.instruction(this.cpu.signedRip, true);
        return bad !== null && insn && usesStackSegment(insn, this.address, bad) ? VECTOR.SS : VECTOR.GP;
    }
}
