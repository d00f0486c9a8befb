import { bitsOf, typeOf, type Value } from './builder-expressions.js';
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
export class Builder extends OperandBuilder {
  terminal: Terminal = { kind: 'next' };
  rip = 0n;
  nextRip = 0n;

  /** Starts instruction number `index` of the block. */
  begin(form: Form, index: number, rip: bigint, length: number): void {
    this.form = form;
    this.rip = rip;
    this.nextRip = BigInt.asUintN(this.options.word, rip + BigInt(length));
    this.effect('insn', [], index);
  }

  /** What the instruction has done up to here stays done if it faults later on: it begins anew then. */
  progress(): void {
    this.effect('progress', []);
  }

  /** Address of this / of the next instruction, as wide as the code. */
  ripValue(): Value {
    const word = this.word;
    return this.options.open ? this.push('open.rip', typeOf(word), word, []) : this.const(word, this.rip);
  }
  nextRipValue(): Value {
    const word = this.word;
    return this.options.open ? this.push('open.next_rip', typeOf(word), word, []) : this.const(word, this.nextRip);
  }
  target(o: Operand): Target {
    return this.options.open ? { kind: 'open' } : { kind: 'known', rip: o.target! };
  }
  jump(o: Operand): void {
    this.terminal = { kind: 'jump', target: this.target(o) };
  }
  branch(cond: Value, o: Operand): void {
    this.terminal = { kind: 'branch', cond, target: this.target(o) };
  }
  call(o: Operand): void {
    this.terminal = { kind: 'call', target: this.target(o) };
  }
  /** To a computed address, as wide as the code. */
  indirect(target: Value, hint: 'jump' | 'call' | 'ret'): void {
    this.terminal = { kind: 'indirect', target, hint };
  }
  repeatIf(cond: Value): void {
    this.terminal = { kind: 'repeat', cond };
  }
  /** Ends the instruction here, with what it has done so far, if `cond`: control goes on to the next one. */
  skipIf(cond: Value): void {
    this.effect('skip.if', [cond]);
  }
  syscall(abi: number): void {
    this.terminal = { kind: 'syscall', abi };
  }
  /** Raises a guest fault when `cond` holds (error code 0). */
  faultIf(cond: Value, vector: number, errorCode = 0): void {
    this.effect('fault.if', [cond, this.const(32, errorCode)], vector);
  }
  fault(vector: number): void {
    this.terminal = { kind: 'fault', vector, afterInstruction: false };
  }
  /** A trap: RIP points after the instruction (#BP, #OF). */
  trap(vector: number): void {
    this.terminal = { kind: 'fault', vector, afterInstruction: true };
  }
  /** Leaves the region; TypeScript function `name` does the instruction on the state in memory. */
  calloutAndLeave(name: string): void {
    this.terminal = { kind: 'callout', name };
  }
  /** The same if `cond` holds; the instruction has written nothing before. */
  calloutIf(cond: Value, name: string): void {
    this.effect('callout.if', [cond], name);
  }
  /** Calls TypeScript function `name`, which sees and changes only what `setState` put into memory; returns an i32. */
  callout(name: string): Value {
    return this.push('callout', 'i32', 32, [], name);
  }
  /** The same if `cond` holds, with `argument` (an i32) put to `at` of the state. */
  calloutWhen(cond: Value, name: string, at: number, argument: Value): void {
    this.effect('callout.when', [cond, argument], { name, at });
  }
  /** Calls a helper function in Wasm. */
  helper(name: string, result: WasmType, args: Value[]): Value {
    return this.push('helper', result, bitsOf(result), args, name);
  }
  /** `plain`, or in the cases that `imm` describes what the helper gives, with exceptions: see `exact` in `ops.ts`. */
  exact(imm: ExactImm, plain: Value, args: Value[]): Value {
    const of = this.vex?.halves === 2 ? { ...imm, part: this.vex.half + 1 } : imm;
    return this.push('exact', plain.type, plain.bits, [plain, ...args], of);
  }
  /** Writes MXCSR, and the guards that follow from it. */
  setMxcsr(v: Value): void {
    this.helper('sse_set_mxcsr', 'none', [v]);
  }
}
