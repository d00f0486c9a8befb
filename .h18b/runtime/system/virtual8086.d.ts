import type { Insn } from '../../translator/decode/decode.js';
import { type Processor } from './processor.js';
/** Virtual-8086 code whose PUSHF and POPF are not what they look like. */
export declare const isMonitored: (p: Processor) => boolean;
/** PUSHF, PUSHFD, POPF and POPFD of monitored code. */
export declare function monitoredFlags(p: Processor, insn: Insn): void;
/** IRET of monitored code. */
export declare function monitoredReturn(p: Processor, width: 2 | 4 | 8): void;
/** CLI and STI where IOPL forbids them. */
export declare function virtualInterruptFlag(p: Processor, on: boolean): void;
/**
 * INT n of virtual-8086 code; RIP is that of the next instruction. True: the program's own handler has been entered;
 * false: it goes to the gate. SDM vol. 3B, table 21-2.
 */
export declare function virtualInterrupt(p: Processor, vector: number): boolean;
