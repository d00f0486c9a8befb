import type { Insn } from '../../translator/decode/decode.js';
import type { Operands } from '../segments/operands.js';
import { type Processor } from './processor.js';
/** IRET, IRETD, IRETQ. */
export declare function interruptReturn(p: Processor, insn: Insn): void;
/** JMP, CALL and RET to another segment. RIP is that of the instruction. */
export declare function farTransfer(p: Processor, insn: Insn, operands: Operands): void;
/** What SYSCALL, SYSENTER and their returns find in model-specific registers. Addresses are signed, and canonical. */
export interface FastCallRegisters {
    /** IA32_STAR's selectors: bits 47:32, and 63:48. */
    syscallSelector: number;
    sysretSelector: number;
    /** Bits 31:0: where SYSCALL goes in legacy mode. */
    legacyTarget: number;
    lstar: number;
    cstar: number;
    fmask: number;
    sysenterCs: number;
    sysenterEsp: number;
    sysenterEip: number;
}
/** SYSCALL; RCX and R11 have been set, RIP is that of the next instruction. */
export declare function syscall(p: Processor, msr: FastCallRegisters): void;
/** SYSRET, to 64-bit code with a 64-bit operand size. */
export declare function sysret(p: Processor, msr: FastCallRegisters, wide: boolean): void;
/** SYSENTER. */
export declare function sysenter(p: Processor, msr: FastCallRegisters): void;
/** SYSEXIT. */
export declare function sysexit(p: Processor, msr: FastCallRegisters, wide: boolean): void;
