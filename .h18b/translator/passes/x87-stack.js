import { constValue, isConst } from '../ir/ir.js';
import * as S from '../state.js';
const ARITHMETIC = /^(add|subr?|mul|divr?)_(st|f32|f64|int)$/;
const immediate = (n, i) => Number(constValue(n.args[i]));
const PLAIN = {};
const plain = (names, effect) => {
    for (const n of names.split(' '))
        PLAIN[n] = effect;
};
plain('ftst fxam fchs fabs fsqrt frndint f2xm1 fsin fcos st_f32 st_f64 st_f80 st_int st_bcd', { needs: [0] });
plain('fscale fprem fprem1', { needs: [0, 1] });
plain('fyl2x fyl2xp1 fpatan', { needs: [0, 1], pops: 1 });
plain('fptan fsincos fxtract', { needs: [0], pushes: 1 });
plain('fld1 fldl2t fldl2e fldpi fldlg2 fldln2 fldz fld_f32 fld_f64 fld_f80 fild fbld', { needs: [], pushes: 1 });
plain('fldcw fnstsw fnclex pack_env pack_registers pack_fx mask_all', { needs: [] });
/** The effect of helper `x87_<name>`; null: not one that regions can keep track of. */
function effectOf(name, n) {
    if (PLAIN[name])
        return PLAIN[name];
    const a = ARITHMETIC.exec(name);
    if (a) {
        if (a[2] !== 'st')
            return { needs: [0] };
        return { needs: [immediate(n, 0), immediate(n, 1)], pops: immediate(n, 2) };
    }
    switch (name) {
        case 'com_st':
        case 'comi':
            return { needs: [0, immediate(n, 0)], pops: immediate(n, 1) };
        case 'com_f32':
        case 'com_f64':
        case 'com_int':
            return { needs: [0], pops: immediate(n, 1) };
        case 'fld_st':
            return { needs: [immediate(n, 0)], pushes: 1 };
        case 'fst_st':
            return { needs: [0], fills: immediate(n, 0), pops: immediate(n, 1) };
        case 'fxch':
        case 'fcmov':
            return { needs: [0, immediate(n, 0)] };
        case 'ffree':
            return { needs: [], empties: immediate(n, 0), pops: immediate(n, 1) };
        case 'move_top':
            return { needs: [], turns: immediate(n, 0) | 0 };
        case 'commit':
            return { needs: [0], pops: immediate(n, 0) };
        default:
            return null;
    }
}
/** The name of an x87 helper call without its prefix. */
export function x87Helper(n) {
    return n.op === 'helper' && n.imm.startsWith('x87_') ? n.imm.slice(4) : null;
}
/** Number of the register at stack position `i`. */
export const registerAt = (s, i) => (s.delta + i) & 7;
/** Thrown: the region must know a register's tag at entry; or it cannot be followed at all. */
class Unknown {
    register;
    full;
    constructor(register, full) {
        this.register = register;
        this.full = full;
    }
}
class Untrackable {
}
function demand(s, register, full) {
    const bit = 1 << register;
    if ((full ? s.full : s.empty) & bit)
        return;
    if ((full ? s.empty : s.full) & bit)
        throw new Untrackable();
    throw new Unknown(register, full);
}
function setTag(s, register, full) {
    const bit = 1 << register;
    // What the entry does not say of it is not known at the ways out either.
    if (!((s.full | s.empty) & bit))
        throw new Unknown(register, !full);
    s.full = full ? s.full | bit : s.full & ~bit;
    s.empty = full ? s.empty & ~bit : s.empty | bit;
}
/** Follows one operation. */
export function stepStack(s, n) {
    if (touchesStack(n))
        throw new Untrackable();
    const name = x87Helper(n);
    if (!name)
        return;
    if (n.args.some((a, i) => a.type === 'i32' && isPosition(name, i) && !isConst(a)))
        throw new Untrackable();
    const e = effectOf(name, n);
    if (!e)
        throw new Untrackable();
    for (const i of e.needs)
        demand(s, registerAt(s, i), true);
    if (e.fills !== undefined && !((s.full | s.empty) & (1 << registerAt(s, e.fills))))
        demand(s, registerAt(s, e.fills), true);
    if (e.fills !== undefined)
        setTag(s, registerAt(s, e.fills), true);
    if (e.empties !== undefined)
        setTag(s, registerAt(s, e.empties), false);
    for (let k = 0; k < (e.pushes ?? 0); k++) {
        s.delta = (s.delta + 7) & 7;
        demand(s, s.delta, false);
        setTag(s, s.delta, true);
    }
    for (let k = 0; k < (e.pops ?? 0); k++) {
        setTag(s, s.delta, false);
        s.delta = (s.delta + 1) & 7;
    }
    s.delta = (s.delta + (e.turns ?? 0)) & 7;
}
/** Whether argument `i` of a helper is a stack position or a number of pops. */
function isPosition(name, i) {
    if (/_st$|^(comi|ffree|commit|move_top|fxch)$/.test(name))
        return true;
    if (name === 'fcmov')
        return i === 0;
    return name.startsWith('com_') && i > 0;
}
/** Reads or writes of the registers, tags or TOP that are not helper calls: MMX, emms. */
function touchesStack(n) {
    if (n.op === 'state.get' || n.op === 'state.set') {
        const at = n.imm;
        return (at >= S.X87 && at < S.FCW) || at === S.X87_EMPTY || at === S.X87_TOP;
    }
    return (n.op === 'state.load' || n.op === 'state.store') && n.imm === S.X87;
}
/** Shapes at every block; null if the region uses no x87, or if they differ where ways meet. */
export function analyseStack(blocks) {
    if (!blocks.some((b) => b.ops.some((n) => x87Helper(n))))
        return null;
    const entry = { full: 0, empty: 0 };
    for (;;) {
        try {
            return { entry, shapes: follow(blocks, entry) };
        }
        catch (e) {
            if (e instanceof Untrackable)
                return null;
            if (!(e instanceof Unknown))
                throw e;
            if ((entry.full | entry.empty) & (1 << e.register))
                return null;
            if (e.full)
                entry.full |= 1 << e.register;
            else
                entry.empty |= 1 << e.register;
        }
    }
}
function follow(blocks, entry) {
    const shapes = blocks.map(() => null);
    shapes[0] = { delta: 0, ...entry };
    const work = [0];
    while (work.length > 0) {
        const b = blocks[work.pop()];
        const s = { ...shapes[blocks.indexOf(b)] };
        for (const n of b.ops)
            stepStack(s, n);
        for (const to of b.successors) {
            if (to < 0)
                continue;
            const old = shapes[to];
            if (!old) {
                shapes[to] = { ...s };
                work.push(to);
            }
            else
                meet(old, s);
        }
    }
    return shapes;
}
/** Two ways into a block must agree. */
function meet(a, b) {
    if (a.delta !== b.delta || a.full & b.empty || a.empty & b.full)
        throw new Untrackable();
    for (let r = 0; r < 8; r++) {
        const bit = 1 << r;
        if ((a.full ^ b.full) & bit)
            throw new Unknown(r, true);
        if ((a.empty ^ b.empty) & bit)
            throw new Unknown(r, false);
    }
}
