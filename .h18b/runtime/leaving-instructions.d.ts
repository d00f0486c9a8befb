import type { Insn } from '../translator/decode/decode.js';
import type { GuestFault } from './guest-fault.js';
/** An instruction that left guest code for TypeScript, and what it does: moves RIP on, or gives its fault. */
export interface LeavingInstruction {
    readonly insn: Insn;
    readonly run: () => GuestFault | null;
}
/**
 * Instructions that left, by context (`CodeContext.number`) and address, so that they are decoded and looked up once.
 */
export declare class LeavingInstructions {
    #private;
    get(context: number, rip: number): LeavingInstruction | null;
    set(context: number, rip: number, instruction: LeavingInstruction): void;
    delete(context: number, rip: number): void;
    clear(): void;
}
