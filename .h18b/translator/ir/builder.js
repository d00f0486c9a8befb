import { bitsOf, typeOf } from './builder-expressions.js';
import { OperandBuilder } from './builder-operands.js';
export { UndefinedForm } from './builder-expressions.js';
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
    terminal = { kind: 'next' };
    rip = 0n;
    nextRip = 0n;
    /** Starts instruction number `index` of the block. */
    begin(form, index, rip, length) {
        this.form = form;
        this.rip = rip;
        this.nextRip = BigInt.asUintN(this.options.word, rip + BigInt(length));
        this.effect('insn', [], index);
    }
    /** What the instruction has done up to here stays done if it faults later on: it begins anew then. */
    progress() {
        this.effect('progress', []);
    }
    /** Address of this / of the next instruction, as wide as the code. */
    ripValue() {
        const word = this.word;
        return this.options.open ? this.push('open.rip', typeOf(word), word, []) : this.const(word, this.rip);
    }
    nextRipValue() {
        const word = this.word;
        return this.options.open ? this.push('open.next_rip', typeOf(word), word, []) : this.const(word, this.nextRip);
    }
    target(o) {
        return this.options.open ? { kind: 'open' } : { kind: 'known', rip: o.target };
    }
    jump(o) {
        this.terminal = { kind: 'jump', target: this.target(o) };
    }
    branch(cond, o) {
        this.terminal = { kind: 'branch', cond, target: this.target(o) };
    }
    call(o) {
        this.terminal = { kind: 'call', target: this.target(o) };
    }
    /** To a computed address, as wide as the code. */
    indirect(target, hint) {
        this.terminal = { kind: 'indirect', target, hint };
    }
    repeatIf(cond) {
        this.terminal = { kind: 'repeat', cond };
    }
    /** Ends the instruction here, with what it has done so far, if `cond`: control goes on to the next one. */
    skipIf(cond) {
        this.effect('skip.if', [cond]);
    }
    syscall(abi) {
        this.terminal = { kind: 'syscall', abi };
    }
    /** Raises a guest fault when `cond` holds (error code 0). */
    faultIf(cond, vector, errorCode = 0) {
        this.effect('fault.if', [cond, this.const(32, errorCode)], vector);
    }
    fault(vector) {
        this.terminal = { kind: 'fault', vector, afterInstruction: false };
    }
    /** A trap: RIP points after the instruction (#BP, #OF). */
    trap(vector) {
        this.terminal = { kind: 'fault', vector, afterInstruction: true };
    }
    /** Leaves the region; TypeScript function `name` does the instruction on the state in memory. */
    calloutAndLeave(name) {
        this.terminal = { kind: 'callout', name };
    }
    /** The same if `cond` holds; the instruction has written nothing before. */
    calloutIf(cond, name) {
        this.effect('callout.if', [cond], name);
    }
    /** Calls TypeScript function `name`, which sees and changes only what `setState` put into memory; returns an i32. */
    callout(name) {
        return this.push('callout', 'i32', 32, [], name);
    }
    /** The same if `cond` holds, with `argument` (an i32) put to `at` of the state. */
    calloutWhen(cond, name, at, argument) {
        this.effect('callout.when', [cond, argument], { name, at });
    }
    /** Calls a helper function in Wasm. */
    helper(name, result, args) {
        return this.push('helper', result, bitsOf(result), args, name);
    }
    /** `plain`, or in the cases that `imm` describes what the helper gives, with exceptions: see `exact` in `ops.ts`. */
    exact(imm, plain, args) {
        const of = this.vex?.halves === 2 ? { ...imm, part: this.vex.half + 1 } : imm;
        return this.push('exact', plain.type, plain.bits, [plain, ...args], of);
    }
    /** Writes MXCSR, and the guards that follow from it. */
    setMxcsr(v) {
        this.helper('sse_set_mxcsr', 'none', [v]);
    }
}
