import { type Value } from './builder-expressions.js';
import { OperandBuilder } from './builder-operands.js';
import type { ExactImm, Target, Terminal, WasmType } from './ir.js';
import type { Form, Operand } from './operand.js';
export { type BuilderOptions, UndefinedForm, type Value } from './builder-expressions.js';
/**
 * What an instruction's definition is written against. It reads operands, computes, writes operands and sets flags; the
 * builder turns that into IR, either for operands known (translator) or for a record's fields (interpreter). Its
 * layers: values (`builder-expressions.ts`), CPU state (`builder-state.ts`), operands and memory
 * (`builder-operands.ts`), and here control.
 *
 * Rules for definitions: read first, compute, write memory, then registers, flags last. Nothing may be written before
 * the last access that can fault.
 */
export declare class Builder extends OperandBuilder {
    terminal: Terminal;
    rip: bigint;
    nextRip: bigint;
    /** Starts instruction number `index` of the block. */
    begin(form: Form, index: number, rip: bigint, length: number): void;
    /** What the instruction has done up to here stays done if it faults later on: it begins anew then. */
    progress(): void;
    /** Address of this / of the next instruction, as wide as the code. */
    ripValue(): Value;
    nextRipValue(): Value;
    target(o: Operand): Target;
    jump(o: Operand): void;
    branch(cond: Value, o: Operand): void;
    call(o: Operand): void;
    /** To a computed address, as wide as the code. */
    indirect(target: Value, hint: 'jump' | 'call' | 'ret'): void;
    repeatIf(cond: Value): void;
    /** Ends the instruction here, with what it has done so far, if `cond`: control goes on to the next one. */
    skipIf(cond: Value): void;
    syscall(abi: number): void;
    /** Raises a guest fault when `cond` holds (error code 0). */
    faultIf(cond: Value, vector: number, errorCode?: number): void;
    fault(vector: number): void;
    /** A trap: RIP points after the instruction (#BP, #OF). */
    trap(vector: number): void;
    /** Leaves the region; TypeScript function `name` does the instruction on the state in memory. */
    calloutAndLeave(name: string): void;
    /** The same if `cond` holds; the instruction has written nothing before. */
    calloutIf(cond: Value, name: string): void;
    /** Calls TypeScript function `name`, which sees and changes only what `setState` put into memory; returns an i32. */
    callout(name: string): Value;
    /** The same if `cond` holds, with `argument` (an i32) put to `at` of the state. */
    calloutWhen(cond: Value, name: string, at: number, argument: Value): void;
    /** Calls a helper function in Wasm. */
    helper(name: string, result: WasmType, args: Value[]): Value;
    /** `plain`, or in the cases that `imm` describes what the helper gives, with exceptions: see `exact` in `ops.ts`. */
    exact(imm: ExactImm, plain: Value, args: Value[]): Value;
    /** Writes MXCSR, and the guards that follow from it. */
    setMxcsr(v: Value): void;
}
