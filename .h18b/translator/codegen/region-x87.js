import binaryen from 'binaryen';
import { SLOW_CODE } from '../exits.js';
import { x87LocalType } from '../passes/x87-builder.js';
import { NOT_NORMAL } from '../passes/x87-exact.js';
import * as S from '../state.js';
import { fixedHandler } from './fixed-handlers.js';
/**
 * The x87 state of a region that `passes/x87-registers.ts` has expanded, in locals:
 *   s<r>, g<r>, e<r>   register r (its distance from TOP at entry): see `passes/x87-exact.ts`
 *   d<r>          the same in double precision: see `passes/x87-double.ts`
 *   top           TOP at entry
 *   shape         empty registers (of those that the region touches), TOP's distance from `top` from bit 8 on; negative:
 *                 memory holds the state, do not write it
 *   fsw           the status word without TOP, but for inexact results since (`sticky` is not zero) and C1 (`last`, 0 or 1)
 *   odd           0 if the control word says rounding to nearest at 64 bits with inexact results masked, else NOT_NORMAL
 *   fip, fdp      instruction and operand pointers
 *   value, lost, up, pending   a store's value, and what it will do to the status word
 *   code          a comparison's condition codes
 */
const { i32, i64, f64 } = binaryen;
const PENDING = 0x80;
const C1 = 0x200;
const NORMAL_CONTROL = [0xf20, 0x320];
export class RegionX87 {
    m;
    pool;
    plan;
    host;
    locals = new Map();
    constructor(m, pool, plan, host) {
        this.m = m;
        this.pool = pool;
        this.plan = plan;
        this.host = host;
        for (const name of ['top', 'shape', 'fsw', 'last', 'sticky', 'odd', 'fip', 'fdp'])
            this.local(name);
        for (const r of this.registers())
            for (const name of this.parts(r))
                this.local(name);
    }
    local(name) {
        let l = this.locals.get(name);
        if (!l) {
            const type = { i32, i64, f64 }[x87LocalType(name)];
            l = { index: this.pool.fixed(type), type, written: false };
            this.locals.set(name, l);
        }
        return l;
    }
    get(name) {
        const l = this.local(name);
        return this.m.local.get(l.index, l.type);
    }
    set(name, value) {
        this.local(name).written = true;
        return this.fill(name, value);
    }
    /** Sets a local to what memory holds. */
    fill(name, value) {
        const l = this.local(name);
        return this.m.local.set(l.index, value);
    }
    registers() {
        return [0, 1, 2, 3, 4, 5, 6, 7].filter((r) => ((this.plan.full | this.plan.empty) >> r) & 1);
    }
    parts(r) {
        return this.plan.fast ? [`d${r}`] : [`s${r}`, `g${r}`, `e${r}`];
    }
    word(at) {
        return this.m.i32.load(at, 4, this.m.i32.const(0));
    }
    setWord(at, value) {
        return this.m.i32.store(at, 4, this.m.i32.const(0), value);
    }
    /** Byte offset of register r from the place of R0. */
    cell(r) {
        const m = this.m;
        return m.i32.shl(m.i32.and(m.i32.add(this.get('top'), m.i32.const(r)), m.i32.const(7)), m.i32.const(4));
    }
    // --- entry and ways out ---
    /** Goes on in the interpreter if the state is not what the plan says; else loads it. */
    enter() {
        const m = this.m;
        const touched = this.plan.full | this.plan.empty;
        const empty = m.i32.mul(this.word(S.X87_EMPTY), m.i32.const(0x101));
        const rotated = m.i32.shr_u(empty, this.get('top'));
        const differs = m.i32.ne(m.i32.and(rotated, m.i32.const(touched)), m.i32.const(this.plan.empty));
        const descriptor = () => m.local.get(0, i32);
        return [
            this.set('top', this.word(S.X87_TOP)),
            this.set('fsw', this.word(S.FSW)),
            this.host.unlikely(m.i32.or(differs, m.i32.and(this.get('fsw'), m.i32.const(PENDING))), m.return_call_indirect('code', m.i32.const(fixedHandler('enter')), [descriptor()], i32, i32)),
            this.set('shape', m.i32.const(this.plan.empty)),
            ...this.loadStatus(),
            this.setOdd(),
            ...this.loadRegisters(),
            ...['fip', 'fdp'].flatMap((p) => this.locals.has(p) ? [this.set(p, m.i64.load(p === 'fip' ? S.FIP : S.FDP, 8, m.i32.const(0)))] : []),
        ];
    }
    /** Writes everything to memory, unless it is there. */
    exit() {
        const m = this.m;
        const changed = this.registers().filter((r) => this.parts(r).some((name) => this.local(name).written));
        return [m.if(m.i32.ge_s(this.get('shape'), m.i32.const(0)), m.block(null, this.store(changed)))];
    }
    loadRegisters() {
        const m = this.m;
        if (this.plan.fast) {
            const cell = (r) => m.i32.add(m.i32.const(S.X87), this.cell(r));
            return this.registers().map((r) => this.fill(`d${r}`, m.call('x87f_load', [cell(r)], f64)));
        }
        const at = this.pool.fixed(i32);
        return this.registers().flatMap((r) => [
            m.local.set(at, this.cell(r)),
            ...this.loadNumber(r, S.X87, () => m.local.get(at, i32)),
        ]);
    }
    /** Register r from the 80 bits at `offset` + `base`. */
    loadNumber(r, offset, base) {
        const m = this.m;
        const exponent = () => m.i32.and(m.i32.load(offset + 8, 4, base()), m.i32.const(0x7fff));
        const normal = m.i32.and(m.i64.lt_s(this.get(`s${r}`), m.i64.const(0n)), m.i32.lt_u(m.i32.sub(exponent(), m.i32.const(1)), m.i32.const(0x7ffe)));
        const sign = m.i64.shr_s(m.i64.shl(m.i64.load(offset + 8, 8, base()), m.i64.const(48n)), m.i64.const(63n));
        return [
            this.fill(`s${r}`, m.i64.load(offset, 8, base())),
            this.fill(`g${r}`, sign),
            this.fill(`e${r}`, m.i32.or(exponent(), m.select(normal, m.i32.const(0), m.i32.const(NOT_NORMAL)))),
        ];
    }
    storeRegister(r) {
        const m = this.m;
        if (this.plan.fast) {
            const cell = m.i32.add(m.i32.const(S.X87), this.cell(r));
            return [m.call('x87f_store', [cell, this.get(`d${r}`)], binaryen.none)];
        }
        return [
            m.i64.store(S.X87, 8, this.cell(r), this.get(`s${r}`)),
            m.i32.store(S.X87 + 8, 4, this.cell(r), this.signExponent(r)),
        ];
    }
    signExponent(r) {
        const m = this.m;
        return m.i32.or(m.i32.and(this.get(`e${r}`), m.i32.const(0x7fff)), m.i32.and(m.i32.wrap(this.get(`g${r}`)), m.i32.const(0x8000)));
    }
    store(registers) {
        const m = this.m;
        const touched = this.plan.full | this.plan.empty;
        const c = (v) => m.i32.const(v);
        // The empty mask relative to TOP, and back: rotations of 8 bits.
        const relative = m.i32.shr_u(m.i32.mul(this.word(S.X87_EMPTY), c(0x101)), this.get('top'));
        const empty = m.i32.or(m.i32.and(relative, c(0xff & ~touched)), m.i32.and(this.get('shape'), c(touched)));
        const rotated = m.i32.and(m.i32.shr_u(m.i32.shl(m.i32.mul(empty, c(0x101)), this.get('top')), c(8)), c(0xff));
        return [
            ...registers.flatMap((r) => this.storeRegister(r)),
            this.setWord(S.X87_EMPTY, rotated),
            this.setWord(S.X87_TOP, m.i32.and(m.i32.add(this.get('top'), m.i32.shr_u(this.get('shape'), c(8))), c(7))),
            this.setWord(S.FSW, this.status()),
            ...['fip', 'fdp'].flatMap((p) => this.locals.has(p) ? [m.i64.store(p === 'fip' ? S.FIP : S.FDP, 8, c(0), this.get(p))] : []),
        ];
    }
    status() {
        const m = this.m;
        const inexact = m.i32.shl(m.i64.ne(this.get('sticky'), m.i64.const(0n)), m.i32.const(5));
        const c1 = m.i32.shl(m.i32.wrap(this.get('last')), m.i32.const(9));
        return m.i32.or(m.i32.or(m.i32.and(this.get('fsw'), m.i32.const(0xffff & ~C1)), inexact), c1);
    }
    loadStatus() {
        const m = this.m;
        return [
            this.set('fsw', this.word(S.FSW)),
            this.set('last', m.i64.extend_u(m.i32.and(m.i32.shr_u(this.get('fsw'), m.i32.const(9)), m.i32.const(1)))),
            this.set('sticky', m.i64.const(0n)),
        ];
    }
    setOdd() {
        const m = this.m;
        const [mask, want] = NORMAL_CONTROL;
        const differs = m.i32.ne(m.i32.and(this.word(S.FCW), m.i32.const(mask)), m.i32.const(want));
        return this.set('odd', m.i32.shl(differs, m.i32.const(30)));
    }
    // --- operations ---
    lower(n) {
        const m = this.m;
        switch (n.op) {
            case 'x87.get.i32':
            case 'x87.get.i64':
            case 'x87.get.f64':
                return this.get(n.imm);
            case 'x87.set':
                return this.set(n.imm, this.host.value(n.args[0]));
            case 'x87.slow':
                return this.slow(n);
            case 'x87.sync':
                return this.setWord(S.FSW, this.status());
            case 'x87.resync':
                return m.block(null, [
                    ...this.loadStatus(),
                    this.setOdd(),
                    this.host.unlikely(m.i32.and(this.get('fsw'), m.i32.const(PENDING)), this.host.leaveAfter()),
                ]);
            case 'x87.spill':
                return m.block(null, this.store(this.registers()));
            case 'x87.reload':
                return this.reload(n.imm);
            default:
                return null;
        }
    }
    reload(shape) {
        const m = this.m;
        const top = m.i32.and(m.i32.add(this.get('top'), m.i32.const(shape >> 8)), m.i32.const(7));
        return m.block(null, [
            this.host.unlikely(m.i32.or(m.i32.ne(this.word(S.X87_TOP), top), m.i32.and(this.word(S.FSW), m.i32.const(PENDING))), m.block(null, [this.set('shape', m.i32.const(-1)), this.host.leaveAfter()])),
            ...this.loadStatus(),
            this.setOdd(),
            this.set('shape', m.i32.const(shape)),
            ...this.loadRegisters(),
        ]);
    }
    slow(n) {
        const m = this.m;
        const { helper, out, always, lost, up } = n.imm;
        const args = [...n.args];
        const bad = always ? null : args.shift();
        const fast = always ? [] : args.splice(0, out.length);
        const cutOff = lost ? args.shift() : null;
        const roundedUp = up ? args.shift() : null;
        const result = out.find((o) => o === 'value' || o === 'code');
        const call = m.call(helper, args.map((a) => this.host.value(a)), result ? i64 : binaryen.none);
        const held = this.pool.temp(i64);
        const pending = () => this.word(S.X87_PENDING);
        const rare = m.block(null, [
            this.setWord(S.FSW, this.status()),
            result ? m.local.set(held, call) : call,
            this.host.unlikely(out.includes('pending')
                ? m.i32.and(m.i32.and(pending(), m.i32.const(0x3f)), m.i32.xor(this.word(S.FCW), m.i32.const(-1)))
                : m.i32.and(this.word(S.FSW), m.i32.const(PENDING)), this.host.leave(m.i32.const(SLOW_CODE))),
            ...this.loadStatus(),
            ...out.flatMap((o) => this.fromHelper(o, () => m.local.get(held, i64))),
        ]);
        if (!bad)
            return rare;
        // The new values may be made of the old ones: all are computed before any is set.
        const common = [];
        const compute = (v) => {
            if (v.op === 'const')
                return this.host.value(v);
            const type = { i32, i64, f64 }[v.type];
            const t = this.pool.temp(type);
            common.push(m.local.set(t, this.host.value(v)));
            return m.local.get(t, type);
        };
        const values = fast.map(compute);
        if (cutOff)
            common.push(this.set('sticky', m.i64.or(this.get('sticky'), this.host.value(cutOff))));
        if (roundedUp)
            common.push(this.set('last', this.host.value(roundedUp)));
        out.forEach((o, i) => {
            common.push(this.set(o, values[i]));
        });
        return this.host.unlikely(this.host.value(bad), rare, m.block(null, common));
    }
    /** Local `name` after a helper: its result, a register from HELPER_RESULT, or what a store left in X87_PENDING. */
    fromHelper(name, result) {
        const m = this.m;
        const pending = () => this.word(S.X87_PENDING);
        switch (name) {
            case 'value':
            case 'code':
                return [this.set(name, result())];
            case 'pending':
                return [this.set(name, m.i32.and(pending(), m.i32.const(0x3f)))];
            case 'lost':
                return [this.set(name, m.i64.const(0n))];
            case 'up':
                return [this.set(name, m.i64.extend_u(m.i32.and(m.i32.shr_u(pending(), m.i32.const(9)), m.i32.const(1))))];
            default:
                this.local(name).written = true;
                return name.startsWith('s')
                    ? this.loadNumber(Number(name.slice(1)), S.HELPER_RESULT, () => m.i32.const(0))
                    : [];
        }
    }
}
