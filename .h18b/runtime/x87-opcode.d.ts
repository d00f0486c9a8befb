import type { CpuState } from './cpu-state.js';
/**
 * Brings FOP up to date: the opcode of the instruction at FIP, the low three bits of its first byte and all of its
 * second. Nobody records it, as nobody asks for it but fnstenv and its kin, and the code still has it.
 */
export declare function findX87Opcode(cpu: CpuState, code: (rip: number, bytes: number) => Uint8Array | null): void;
