import type { Insn } from '../../translator/decode/decode.js';
import type { Operands } from '../segments/operands.js';
import type { Msrs } from './msrs.js';
import type { Processor } from './processor.js';
/** Whether `mnemonic` raises #GP elsewhere than at privilege level 0. */
export declare function needsLevel0(mnemonic: string): boolean;
/** MOV to CR0: what it switches, and what it must not. SDM vol. 2B, "MOV—Move to/from Control Registers". */
export declare function writeCr0(p: Processor, value: number): void;
export declare function writeCr4(p: Processor, value: number): void;
/** XSETBV: SDM vol. 2D. `supported`: bits of XCR0 that the processor model has. */
export declare function writeXcr0(p: Processor, supported: number): void;
/** MOV to and from control and debug registers. */
export declare function moveControl(p: Processor, insn: Insn, operands: Operands): void;
/** INVPCID: SDM vol. 2A. The TLB holds one PCID and the global pages: more is dropped than is asked for. */
export declare function invalidatePcid(p: Processor, insn: Insn, operands: Operands): void;
/** MONITOR: SDM vol. 2B. The address is checked as for a load. */
export declare function monitor(p: Processor, insn: Insn): void;
/**
 * MWAIT waits as HLT does: nothing but an interrupt changes memory here. With interrupts off it goes on at once, as it
 * may.
 */
export declare function mwait(p: Processor): void;
/** LGDT, LIDT, SGDT, SIDT: limit and base, the base's width that of the code. */
export declare function tableRegister(p: Processor, insn: Insn, operands: Operands): void;
export declare function loadLdt(p: Processor, selector: number): void;
export declare function loadTaskRegister(p: Processor, selector: number): void;
/** RDMSR, WRMSR. */
export declare function readMsr(p: Processor, msrs: Msrs): void;
export declare function writeMsr(p: Processor, msrs: Msrs): void;
