import { writesOf } from '../ir/effects.js';
import { becomeAlias, constValue } from '../ir/ir.js';
import { successorsOf } from '../ir/region.js';
import * as S from '../state.js';
import { definePass } from './pass.js';
import { X87Builder } from './x87-builder.js';
import { DoubleArithmetic } from './x87-double.js';
import { ExactArithmetic } from './x87-exact.js';
import { analyseStack, registerAt, stepStack, x87Helper } from './x87-stack.js';
const MATH_FAULT = 16;
const CODES = 0x4500;
const C1 = 0x200;
/**
 * Problem: each x87 instruction is a call of a helper that works on registers, tags and status word in memory. Method:
 * where the stack's shape is known at every point of the region (if it is as expected at entry, which the region
 * checks), registers become locals; loads, stores, moves and arithmetic are done in line. Other helpers get the state
 * in memory before, and the locals are read back after. Must preserve: every bit of the x87 state at every way out, and
 * at each helper that reads it. No exception is pending inside such a region: an instruction that would leave one
 * pending is done by the interpreter.
 *
 * Null if the region is none that this pass can do.
 */
export function x87Registers(blocks, options, fast) {
    const analysis = analyseStack(blocks);
    if (!analysis)
        return null;
    // A block that no way leads to keeps its helpers only if it has none.
    if (blocks.some((b, i) => !analysis.shapes[i] && b.ops.some((n) => x87Helper(n))))
        return null;
    blocks.forEach((b, i) => {
        const shape = analysis.shapes[i];
        if (shape)
            b.ops = new Expansion(options, { ...shape }, fast).block(b.ops);
    });
    return { ...analysis.entry, fast };
}
class Expansion {
    shape;
    l;
    numbers;
    /** The state is in memory: between a store's conversion by a helper and its end. */
    inMemory = false;
    /** X87_PENDING, comparisons of it, and so whether a store is forbidden: never, where the region goes on. */
    forbidden = new Set();
    /** The store under way is of ten bytes. */
    tenBytes = false;
    constructor(options, shape, fast) {
        this.shape = shape;
        this.l = new X87Builder(options);
        this.numbers = fast ? new DoubleArithmetic(this.l) : new ExactArithmetic(this.l);
    }
    block(ops) {
        for (const n of ops) {
            const before = this.encoded();
            const at = { ...this.shape };
            stepStack(this.shape, n);
            this.node(n, at);
            if (this.encoded() !== before && !this.inMemory)
                this.l.setLocal('shape', this.l.const(32, this.encoded()));
        }
        return this.l.ops;
    }
    /** What the `shape` local holds: empty registers, and the distance of TOP from bit 8 on. */
    encoded() {
        return this.shape.empty | (this.shape.delta << 8);
    }
    node(n, at) {
        const { l } = this;
        const name = x87Helper(n);
        if (name)
            this.helper(n, name, at);
        else if (n.op === 'callout' && n.imm === 'x87Opcode') {
            l.effect('x87.spill', []);
            l.ops.push(n);
        }
        else if (n.op === 'fault.if' && n.imm === MATH_FAULT)
            return;
        else if (n.op === 'state.set' && (n.imm === S.FIP || n.imm === S.FDP))
            l.setLocal(n.imm === S.FIP ? 'fip' : 'fdp', n.args[0]);
        else if (!this.storeForbidden(n))
            l.ops.push(n);
    }
    /** Takes away what a store does where it is forbidden: then the region has been left already. */
    storeForbidden(n) {
        if (this.inMemory)
            return false;
        if (n.op === 'state.get' && n.imm === S.X87_PENDING) {
            this.forbidden.add(n);
            return true;
        }
        if (n.op === 'i32.lt_s' && this.forbidden.has(n.args[0])) {
            this.forbidden.add(n);
            return true;
        }
        if (n.op !== 'select' || !this.forbidden.has(n.args[0]))
            return false;
        // The ten bytes of an 80-bit number lie in two pages: what was there is read all the same, for its faults.
        const old = this.tenBytes ? -1 : this.l.ops.indexOf(n.args[1]);
        if (old >= 0)
            this.l.ops.splice(old, 1);
        this.replace(n, n.args[2]);
        return true;
    }
    helper(n, name, at) {
        const st = (i) => registerAt(at, i);
        const arg = (i) => n.args[i];
        const position = (i) => st(Number(constValue(arg(i))));
        const call = { node: n, st, arg, position, pushed: st(7) };
        const arithmetic = /^(add|subr?|mul|divr?)_(\w+)$/.exec(name);
        if (arithmetic) {
            const [, op, kind] = arithmetic;
            if (kind === 'st')
                this.numbers.binary(op, position(0), position(0), position(1));
            else
                this.numbers.binaryMemory(op, st(0), kind, arg(0));
            return;
        }
        const expand = this.expansions[name];
        if (expand)
            expand(call);
        else if (!this.numbers.constant(call.pushed, name))
            this.throughMemory(n, name);
    }
    /** How helper `x87_<name>` is done on locals. */
    expansions = {
        fld_f32: (c) => this.numbers.load(c.pushed, 'f32', c.arg(0)),
        fld_f64: (c) => this.numbers.load(c.pushed, 'f64', c.arg(0)),
        fild: (c) => this.numbers.load(c.pushed, 'int', c.arg(0)),
        fld_f80: (c) => this.numbers.loadExtended(c.pushed, c.arg(0), c.arg(1)),
        fld_st: (c) => this.numbers.copy(c.pushed, c.position(0)),
        fst_st: (c) => this.numbers.copy(c.position(0), c.st(0)),
        fxch: (c) => this.numbers.swap(c.st(0), c.position(0)),
        fcmov: (c) => this.numbers.move(c.arg(1), c.st(0), c.position(0)),
        fchs: (c) => this.numbers.negate(c.st(0)),
        fabs: (c) => this.numbers.absolute(c.st(0)),
        fsqrt: (c) => this.numbers.squareRoot(c.st(0)),
        frndint: (c) => this.numbers.roundToInteger(c.st(0)),
        ffree: () => this.l.setLocal('last', this.l.const(64, 0)),
        move_top: () => this.l.setLocal('last', this.l.const(64, 0)),
        com_st: (c) => this.codes(this.numbers.compare(c.st(0), c.position(0), constValue(c.arg(2)) !== 0n)),
        com_f32: (c) => this.codes(this.numbers.compareMemory(c.st(0), 'f32', c.arg(0))),
        com_f64: (c) => this.codes(this.numbers.compareMemory(c.st(0), 'f64', c.arg(0))),
        com_int: (c) => this.codes(this.numbers.compareMemory(c.st(0), 'int', c.arg(0))),
        ftst: (c) => this.codes(this.numbers.compare(c.st(0), null, false)),
        comi: (c) => {
            // C1 stays as it was.
            const c1 = this.l.local('i64', 'last');
            const codes = this.numbers.compare(c.st(0), c.position(0), constValue(c.arg(2)) !== 0n);
            this.l.setLocal('last', c1);
            this.replace(c.node, this.l.shr(codes, 8));
        },
        st_f32: (c) => this.convert(c.node, this.numbers.storeFloat(c.st(0), 32)),
        st_f64: (c) => this.convert(c.node, this.numbers.storeFloat(c.st(0), 64)),
        st_f80: (c) => this.convert(c.node, this.numbers.storeExtended(c.st(0)), true),
        st_int: (c) => this.convert(c.node, this.numbers.storeInteger(c.st(0), c.arg(0), c.arg(1))),
        st_bcd: (c) => {
            this.l.effect('x87.spill', []);
            this.l.ops.push(c.node);
            this.inMemory = true;
        },
        commit: (c) => {
            if (!this.inMemory)
                return this.numbers.stored();
            this.inMemory = false;
            this.l.ops.push(c.node);
            this.l.effect('x87.reload', [], this.encoded());
        },
        fnstsw: (c) => {
            const { l } = this;
            const top = l.band(l.add(l.local('i32', 'top'), l.const(32, (c.st(0) + 8) & 7)), 7);
            this.replace(c.node, l.or(this.status(), l.shl(top, 11)));
        },
        fnclex: () => {
            const { l } = this;
            l.setLocal('fsw', l.band(l.local('i32', 'fsw'), CODES));
            l.setLocal('sticky', l.const(64, 0));
        },
        fldcw: (c) => {
            this.l.effect('x87.sync', []);
            this.l.ops.push(c.node);
            this.l.effect('x87.resync', []);
        },
    };
    /** A helper that works on the state in memory. What packs it for memory leaves it as it is. */
    throughMemory(n, name) {
        this.l.effect('x87.spill', []);
        this.l.ops.push(n);
        if (!name.startsWith('pack'))
            this.l.effect('x87.reload', [], this.encoded());
    }
    convert(n, v, tenBytes = false) {
        this.tenBytes = tenBytes;
        this.replace(n, v);
    }
    /** Node `n` is computed as `v` now. */
    replace(n, v) {
        becomeAlias(n, v);
        this.l.ops.push(n);
    }
    /** The status word without TOP. */
    status() {
        const { l } = this;
        const inexact = l.shl(l.op('i64.ne', [l.local('i64', 'sticky'), l.const(64, 0)], 32), 5);
        const c1 = l.shl(l.op('i32.wrap_i64', [l.local('i64', 'last')], 32), 9);
        return l.or(l.or(l.band(l.local('i32', 'fsw'), 0xffff & ~C1), inexact), c1);
    }
    codes(v) {
        const { l } = this;
        l.setLocal('fsw', l.or(l.band(l.local('i32', 'fsw'), 0xffff & ~CODES), v));
    }
}
export const x87RegistersPass = definePass({
    name: 'x87-registers',
    what: 'holds x87 registers in locals where the stack is as expected, and computes in line',
    options: [
        {
            name: 'promote-x87',
            key: 'promoteX87',
            kind: 'switch',
            default: true,
            what: 'hold x87 registers in Wasm locals and compute in line where the stack is as expected (with promote-registers)',
            after: 'promote-registers',
        },
        {
            name: 'x87',
            key: 'x87',
            kind: 'choice',
            choices: ['exact', 'fast'],
            default: 'exact',
            what: "x87 arithmetic: the processor's 80 bits, or double precision without exceptions (docs/x87.md says what is lost)",
        },
    ],
    // The faults and the two pointers of x87 instructions, and what a store reads first in case it is forbidden.
    drops: (n) => writesOf(n).includes('x87:') || n.op === 'load' || (n.op === 'fault.if' && n.imm === MATH_FAULT),
    adds: (n) => n.op.startsWith('x87.') || writesOf(n).includes('scratch:'),
    run: (region, { builder, promotesRegisters }, { promoteX87, x87 }) => {
        if (!promoteX87 || !promotesRegisters)
            return;
        const flow = region.blocks.map((b) => ({ ops: b.ops, successors: successorsOf(region, b) }));
        region.x87 = x87Registers(flow, builder, x87 === 'fast');
        if (region.x87)
            for (const [i, b] of region.blocks.entries())
                b.ops = flow[i].ops;
    },
});
