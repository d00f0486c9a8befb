import type { Insn } from '../../translator/decode/decode.js';
import { type Descriptor } from './descriptor.js';
import type { Operands } from './operands.js';
import type { Segment } from './segment-access.js';
import type { SegmentUnit } from './segment-unit.js';
import { StackFrame } from './stack-frame.js';
export type Width = 2 | 4 | 8;
export declare const widthOf: (insn: Insn) => Width;
/** Address of the instruction that follows the one at RIP. */
export declare const nextOf: (p: SegmentUnit, insn: Insn) => number;
/** Where a far JMP or CALL goes. */
export declare function farTarget(p: SegmentUnit, insn: Insn, operands: Operands): {
    selector: number;
    offset: number;
};
/** Goes through a descriptor of the system's, a gate or a TSS, as a JMP or CALL that pushes `next`. */
export type SystemTransfer = (d: Descriptor, isCall: boolean, next: number) => void;
/** JMP and CALL to another segment. RIP is that of the instruction. */
export declare function farTransfer(p: SegmentUnit, insn: Insn, operands: Operands, throughSystem: SystemTransfer): void;
/** Goes on at `offset` of a code segment at the same privilege. */
export declare function enterCode(p: SegmentUnit, d: Descriptor, offset: number): void;
/** Pushes CS and `next`, as a far CALL does. */
export declare function pushReturn(p: SegmentUnit, width: Width, next: number): void;
/** RET to another segment. */
export declare function farReturn(p: SegmentUnit, insn: Insn): void;
/** IRET has popped a return to virtual-8086 mode: goes there. */
export type Virtual8086Return = (frame: StackFrame, rip: number, cs: number, flags: number) => void;
/** IRET, IRETD, IRETQ where EFLAGS.NT names no task to return to. */
export declare function interruptReturn(p: SegmentUnit, insn: Insn, toVirtual8086: Virtual8086Return): void;
/**
 * EFLAGS from a stack image: what may change depends on the privilege before the return, VIF and VIP on the mode. SDM
 * vol. 2A, "IRET".
 */
export declare function setFlags(p: SegmentUnit, flags: number, width: Width, cpl: number): void;
/** POPF, POPFD, POPFQ where the definition leaves it to us. */
export declare function popFlags(p: SegmentUnit, insn: Insn): void;
/** Raises #GP(0) unless code segment `cs` has an instruction at `target`. */
export declare function checkTarget(p: SegmentUnit, cs: Segment, target: number): void;
