import * as S from '../translator/state.js';
/** A linear address in the state, as the signed number that the rest of the runtime uses. */
function signed(cpu, at) {
    return cpu.i32[(at + 4) >> 2] * 4294967296 + cpu.u32[at >> 2];
}
/** Pages one call may touch, so that the budget keeps its meaning. */
const PAGES = 64;
/**
 * `rep movs` and `rep stos` in bulk, forwards: does as many whole elements as are simple and returns how many. It stops
 * before anything that is not (overlap that repeats a pattern, code under the destination, an element across pages, a
 * page that would fault): single iterations, the instruction's definition, go on from there.
 *
 * The destination's linear address is in S.SLOW_ADDRESS, the source's address or the value to store in S.SLOW_VALUE,
 * the element count behind it. `request`: bytes an element (bits 0..3); bit 4: stos.
 */
export function bulk(cpu, space, code, request) {
    const size = request & 15;
    const isStos = (request & 16) !== 0;
    const { u8 } = cpu;
    let count = cpu.number(S.SLOW_VALUE + 8);
    if (count === 0)
        return 0;
    let di = signed(cpu, S.SLOW_ADDRESS);
    let si = isStos ? 0 : signed(cpu, S.SLOW_VALUE);
    let done = 0;
    for (let page = 0; page < PAGES && count > 0; page++) {
        const to = space.lookup(di, 'write');
        if (to < 0 || code.frames[to >>> 12] !== 0)
            break;
        let n = Math.min(count, Math.floor((4096 - (di & 4095)) / size));
        const dst = to + (di & 4095);
        if (isStos) {
            if (n === 0)
                break;
            if (size === 1)
                u8.fill(u8[S.SLOW_VALUE], dst, dst + n);
            else {
                u8.copyWithin(dst, S.SLOW_VALUE, S.SLOW_VALUE + size);
                for (let have = size; have < n * size; have *= 2)
                    u8.copyWithin(dst + have, dst, dst + Math.min(have, n * size - have));
            }
        }
        else {
            const from = space.lookup(si, 'read');
            if (from < 0)
                break;
            n = Math.min(n, Math.floor((4096 - (si & 4095)) / size));
            if (n === 0)
                break;
            const src = from + (si & 4095);
            if (dst > src && dst < src + n * size)
                break;
            u8.copyWithin(dst, src, src + n * size);
            si += n * size;
        }
        di += n * size;
        count -= n;
        done += n;
    }
    return done;
}
