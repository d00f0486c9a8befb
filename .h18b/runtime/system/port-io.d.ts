import type { Insn } from '../../translator/decode/decode.js';
import { type Processor } from './processor.js';
export type PortSize = 1 | 2 | 4;
/** The port space. */
export interface PortSpace {
    readPort(port: number, size: PortSize): number;
    writePort(port: number, size: PortSize, value: number): void;
    /** Reads one port again and again into `into`: how many elements it did (perhaps none). */
    readPortBlock?(port: number, size: PortSize, into: Uint8Array): number;
    writePortBlock?(port: number, size: PortSize, from: Uint8Array): number;
}
/** Raises #GP unless IOPL or the TSS's bitmap allows `size` ports from `port`. SDM vol. 1, section 19.5. */
export declare function checkPort(p: Processor, port: number, size: PortSize): void;
/** An instruction has read or written `size` ports from `port` on. */
export declare function portAccessed(p: Processor, port: number, size: PortSize): void;
/**
 * INS and OUTS, repeated or not: SDM vol. 2. True when it is done, false to execute it again (the count is not zero
 * yet). Registers are updated element by element, so a fault leaves them right.
 */
export declare function stringIo(p: Processor, insn: Insn, ports: PortSpace): boolean;
