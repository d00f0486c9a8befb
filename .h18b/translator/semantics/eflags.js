import * as S from '../state.js';
/** Places of the arithmetic flags in EFLAGS, by letter: SDM vol. 1, figure 3-8. */
const PLACES = [
    ['C', 0],
    ['P', 2],
    ['A', 4],
    ['Z', 6],
    ['S', 7],
    ['O', 11],
];
const DF = 10;
export const TF_BIT = 1 << 8;
export const IF_BIT = 1 << 9;
export const IOPL_BITS = 3 << 12;
export const NT_BIT = 1 << 14;
export const RF_BIT = 1 << 16;
export const VM_BIT = 1 << 17;
export const AC_BIT = 1 << 18;
export const ID_BIT = 1 << 21;
/** The low byte of EFLAGS (LAHF), an i32. */
export function lowFlags(l) {
    let v = l.const(32, 2);
    for (const [letter, place] of PLACES)
        if (place < 8)
            v = l.or(v, l.shl(l.zext(l.flag(letter), 32), place));
    return v;
}
/** All of EFLAGS as 32 bits. */
export function allFlags(l) {
    const rest = l.or(l.state(S.EFLAGS_REST, 32), lowFlags(l));
    const overflow = l.shl(l.zext(l.flag('O'), 32), 11);
    return l.or(l.or(rest, overflow), l.shl(l.state(S.FLAG_D, 32), DF));
}
/** Sets arithmetic flags from their places in an i32; `below` cuts off the higher places (SAHF: 8). */
export function setArithmeticFlags(l, v, below = 32) {
    for (const [letter, place] of PLACES)
        if (place < below)
            l.setFlag(letter, l.bool(l.band(l.shr(l.low32(v), place), 1)));
}
/** Sets the arithmetic flags, DF, and those of the others that `mask` has; clears RF. */
export function setFlagsFrom(l, v, mask) {
    const wide = l.low32(v);
    l.mergeState(S.EFLAGS_REST, mask | RF_BIT, l.band(wide, mask));
    l.setState(S.FLAG_D, l.band(l.shr(wide, DF), 1), 32);
    setArithmeticFlags(l, wide);
}
