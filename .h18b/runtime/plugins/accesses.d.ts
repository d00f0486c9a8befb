import * as iced from 'iced-x86';
import type { CodeMode } from '../../translator/decode/mode.js';
import type { BoundMemory } from '../../translator/ir/operand.js';
import type { AccessKind } from './api.js';
/** An access of an instruction, and where it goes. */
export interface Access extends AccessKind {
    readonly memory: BoundMemory;
}
/**
 * What an instruction accesses, loads before stores, as far as its address follows from general registers: not the
 * elements of gathers.
 */
export declare function accessesOf(i: iced.Instruction, mode: CodeMode): Access[];
