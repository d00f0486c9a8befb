import binaryen from 'binaryen';
import { SLOW_FAULT } from '../exits.js';
import * as S from '../state.js';
export const TYPES = {
    i32: binaryen.i32,
    i64: binaryen.i64,
    f32: binaryen.f32,
    f64: binaryen.f64,
    v128: binaryen.v128,
};
/**
 * What all of the lowering rests on: the hooks in which interpreter and region differ, values in temporaries, loads and
 * stores of the Wasm memory, and the way out of a fault.
 */
export class LoweringBase {
    m;
    word;
    locals;
    tlb;
    /** Index of the instruction being lowered, for fault sites. */
    insn = 0;
    labels = 0;
    temps = new Map();
    /** Host address found by a write-checked load of the current instruction, by its address node. */
    writable = new Map();
    constructor(m, word, locals, 
    /** Where the TLB lies; null: where the state says. */
    tlb) {
        this.m = m;
        this.word = word;
        this.locals = locals;
        this.tlb = tlb;
    }
    /** An `if` whose first arm is rare; and one whose first arm is the common way. */
    unlikely(condition, rare, otherwise) {
        return this.m.if(condition, rare, otherwise);
    }
    likely(condition, common, rare) {
        return this.m.if(condition, common, rare);
    }
    /** What memory must hold while a callout looks at it; and what the callout may have changed. */
    beforeCallout() {
        return [];
    }
    afterCallout() {
        return [];
    }
    /** What is left of the budget. */
    budgetLeft() {
        return this.m.i32.load(S.BUDGET, 4, this.m.i32.const(0));
    }
    /** Whether SSE instructions record MXCSR's exception flags. */
    sseFlags = true;
    /** The expression of a node: its temporary, or its computation. */
    value(n) {
        const t = this.temps.get(n);
        if (t !== undefined)
            return this.m.local.get(t, TYPES[n.type]);
        if (n.op === 'alias')
            return this.value(n.args[0]);
        return this.build(n);
    }
    faultIf(condition, vector, error) {
        const m = this.m;
        return this.unlikely(condition, m.block(null, [
            m.i32.store(S.FAULT_VECTOR, 4, m.i32.const(0), m.i32.const(vector)),
            m.i32.store(S.FAULT_ERROR, 4, m.i32.const(0), error),
            m.i64.store(S.FAULT_ADDRESS, 8, m.i32.const(0), this.i64const(0n)),
            this.leave(m.i32.const(SLOW_FAULT)),
        ]));
    }
    i64const(v) {
        return this.m.i64.const(BigInt.asIntN(64, v));
    }
    zero(type) {
        const m = this.m;
        if (type === 'v128')
            return m.v128.const(new Array(16).fill(0));
        return type === 'i64' ? this.i64const(0n) : m.i32.const(0);
    }
    // --- host memory ---
    /** Loads `bits` at `address + offset` of the Wasm memory; narrower than 32 bits zero-extended. */
    loadHost(bits, address, offset, type = 'none') {
        const m = this.m;
        switch (bits) {
            case 8:
                return m.i32.load8_u(offset, 1, address);
            case 16:
                return m.i32.load16_u(offset, 1, address);
            case 32:
                return type === 'f32'
                    ? m.f32.load(offset, 1, address)
                    : type === 'v128'
                        ? m.v128.load32_zero(offset, 1, address)
                        : m.i32.load(offset, 1, address);
            case 64:
                return type === 'f64'
                    ? m.f64.load(offset, 1, address)
                    : type === 'v128'
                        ? m.v128.load64_zero(offset, 1, address)
                        : m.i64.load(offset, 1, address);
            case 128:
            case 256:
                return m.v128.load(offset, 1, address);
            default:
                throw new Error(`load of ${bits} bits`);
        }
    }
    storeHost(bits, address, offset, value, type) {
        const m = this.m;
        switch (bits) {
            case 1:
            case 8:
                return type === 'i64' ? m.i64.store8(offset, 1, address, value) : m.i32.store8(offset, 1, address, value);
            case 16:
                return type === 'i64' ? m.i64.store16(offset, 1, address, value) : m.i32.store16(offset, 1, address, value);
            case 32:
                return type === 'i64'
                    ? m.i64.store32(offset, 1, address, value)
                    : type === 'f32'
                        ? m.f32.store(offset, 1, address, value)
                        : m.i32.store(offset, 1, address, value);
            case 64:
                return type === 'f64'
                    ? m.f64.store(offset, 1, address, value)
                    : type === 'i32'
                        ? m.i64.store(offset, 1, address, m.i64.extend_u(value))
                        : m.i64.store(offset, 1, address, value);
            case 128:
            case 256:
                return m.v128.store(offset, 1, address, value);
            default:
                throw new Error(`store of ${bits} bits`);
        }
    }
}
