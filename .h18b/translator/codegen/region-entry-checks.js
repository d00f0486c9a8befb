import binaryen from 'binaryen';
import * as S from '../state.js';
/** Bit 30 of the SSE guards. */
const SSE_LIVE = 0x40000000;
/** Looks at elements of vector registers, in memory: the guard hears of a denormal, and forgets earlier ones. */
export function entryChecks(m, checks) {
    if (checks.length === 0)
        return [];
    const z = () => m.i32.const(0);
    // Twice the magnitude, less one: zero becomes the largest number.
    const tests = checks.map(({ register, view }) => {
        const at = S.XMM + S.XMM_STRIDE * register;
        if (view < 2) {
            const twice = m.i64.shl(m.i64.load(at + 8 * view, 8, z()), m.i64.const(1n));
            return m.i64.lt_u(m.i64.sub(twice, m.i64.const(1n)), m.i64.const((1n << 53n) - 1n));
        }
        const lanes = view === 2 ? [0] : [1, 2, 3];
        return lanes
            .map((lane) => m.i32.shl(m.i32.load(at + 4 * lane, 4, z()), m.i32.const(1)))
            .map((twice) => m.i32.lt_u(m.i32.sub(twice, m.i32.const(1)), m.i32.const((1 << 24) - 1)))
            .reduce((a, b) => m.i32.or(a, b));
    });
    const stale = m.i32.and(m.i32.load(S.SSE_GUARD + 12, 4, z()), m.i32.const(SSE_LIVE));
    const found = tests.reduce((a, b) => m.i32.or(a, b));
    return [m.if(m.i32.or(found, stale), m.call('sse_enter', [m.copyExpression(found)], binaryen.none))];
}
