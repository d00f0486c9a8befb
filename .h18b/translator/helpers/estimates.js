/*
 * What RCP and RSQRT give. The manual allows a relative error of 1.5 * 2^-12 (SDM vol. 2, RCPPS), and processors differ
 * within it; these are the values of AMD's Zen, recorded by `test/isa/native/estimates.c`, which prints this page's
 * texts:
 *
 *     gcc -O2 -o estimates test/isa/native/estimates.c && ./estimates
 *
 * A result depends on the operand's twelve upper fraction bits, has twelve fraction bits itself and falls as the
 * operand rises: a text has by how much from each operand to the next, two steps of 0 to 4 in a letter.
 */
/** For operands from 1 up to 2: fraction bits of results, which are from 1/2 up to 1. */
const RECIPROCALS = 'chmmmhmmwhmmmhmmrhmmmhmmwhmmmhmmmhmmmhmmrhmmmhmmrhmmmhmmmhmmmhmmmhmmmhmmmhmmmhmmmhmmmhmmhhmmmhmmhhmmmhmmhhmmmhmm' +
    'hhmmmhmmhhmmmhmmlmhlmhlmqmhlmhlmqmhlmhlmlmhlmhlmqmhlmhlmlmhlmhlmlmhlmhlmlmhlmhlmlmhlmhlmlmhlmhlmgmhlmhlmgmhlmhlm' +
    'gmhlmhlmgmhlmhlmgmhlmhlmbmhlmhlmllhhhhhhqlhhhhhhqlhhhhhhqlhhhhhhllhhhhhhqlhhhhhhllhhhhhhllhhhhhhllhhhhhhllhhhhhh' +
    'glhhhhhhllhhhhhhglhhhhhhglhhhhhhglhhhhhhglhhhhhhlhglhglhlhglhglhqhglhglhlhglhglhlhglhglhlhglhglhlhglhglhlhglhglh' +
    'ghglhglhlhglhglhghglhglhghglhglhghglhglhghglhglhghglhglhbhglhglhlghghggllghghggllghghggllghghggllghghggllghghggl' +
    'lghghgglgghghggllghghgglgghghggllghghgglgghghgglgghghgglgghghgglgghghgglbghghgglghgggglgghgggglglhgggglgghgggglg' +
    'ghgggglgghgggglgghgggglgghgggglgghgggglgbhgggglgghgggglgbhgggglgghgggglgbhgggglgbhgggglgbhgggglggggggggglggggggg' +
    'gggggggglggggggglggggggggggggggggggggggglgggggggggggggggggggggggggggggggggggggggggggggggbggggggggggggggggggggggg' +
    'gggbgggggggbgggglggbgggggggbgggggggbgggggggbgggggggbgggggggbgggggggbgggggggbggggbggbgggggggbggggbggbgggggggbgggg' +
    'bggbgggggggbggggbfgggbgggfgggbgglfgggbgggfgggbggbfgggbgggfgggbgggfgggbgggfgggbggbfgggbgggfgggbgggfgggbggbfgggbgg' +
    'bfgggbgggfgggbggbfgggbggbfgggbgggbgfggbggbgfggbggbgfggbggbgfggbgbbgfggbggbgfggbggbgfggbggbgfggbgbbgfggbggbgfggbg' +
    'bbgfggbggbgfggbgbbgfggbgbbgfggbggbgfggbgbbgfggbgbfgbgbgbgfgbgbgbgfgbgbgbgfgbgbgbgfgbgbgbgfgbgbgbgfgbgbgbbfgbgbgb' +
    'gfgbgbgbgfgbgbgbbfgbgbgbgfgbgbgbbfgbgbgbgfgbgbgbbfgbgbgbbfgbgbgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgb' +
    'gbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbbbfgbfgbgbfgbfgbbbfgbfgbgbfgbfgbgbfgbfgbfgbbfgbbfgbbfgbbfgbbfgbbkgbbfgbb' +
    'fgbbfgbbfgbbfgbbfgbbfgbbfgbbfgbbkgbbfgbbfgbbfgbbfgbbfgbbfgbbfgbbagbbfgbbfgbbfgbbfgbbfgbbfgbbfgbbfgbbffgbagbbffgb' +
    'fgbbffgbfgbbffgbagbbffgbfgbbffgbagbbffgbfgbbffgbagbbffgbfgbbffgbagbbffgbagbbffgbagbbffgbfgbbffgbagbbffgbagbbffgb' +
    'ffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbafffgbbbffffgbbbffffgbbbffffgbbbffffgbbbafffgbbbffffgbbbffffgbbb' +
    'afffgbbbffffgbbbaffgbbbbfffgbbbbaffgbbbbfffgbbbbaffgbbbbaffgbbbbfffgbbbbaffgbbbbaffgbbbbaffgbbbbfffgbbbbaffgbbbb' +
    'affgbbbbaffgbbbbaffgbbbbaffgbbbb';
/** For operands from 1 up to 2, and from 2 up to 4. */
const ROOTS_FROM_1 = 'bgggbggglgggbggglgggbgggggggbggglgggbggglgggbgggggggbgggggggbggglgggbgggggggbgggggggbgggggggbgggggggbgggggggbggg' +
    'ggggbgggbgggbgggggbgggbglgbgggbgggbgggbglgbgggbgggbgggbgggbgggbgggbgggbgggbgggbgggbgggbgggbgggbgggbgggbgggbgggbg' +
    'ggbgggbgbgbgggbgggbgggbgbgbgggbggfggbggbgfggbggblfggbggbgfggbggbgfggbggbgfggbggbgfggbggbgfggbggbgfggbggbgfggbggb' +
    'bfggbggbgfggbggbgfggbggbbfggbggbgfggbggbbfggbggbgfgbgbgbgfgbgbgblfgbgbgbgfgbgbgbgfgbgbgbgfgbgbgbgfgbgbgbgfgbgbgb' +
    'gfgbgbgbgfgbgbgbbfgbgbgbgfgbgbgbgfgbgbgbbfgbgbgbgfgbgbgbbfgbgbgbkgbgbfgbfgbgbfgbfgbgbfgbkgbgbfgbfgbgbfgbfgbgbfgb' +
    'fgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbagbgbfgbfgbgbfgbgbfgbbfgbbfgbbfggbfgbbfgbbfgbbfg' +
    'gbfgbbfgbbfgbbfggbfgbbfgbbfgbbfgbbfgbbfgbbfgbbfggbfgbbfgbbfgbbfgbbfgbbfgbbfgbbfgbbfgbbfgbbfgbbfgagbbbfgbfgbbbfgb' +
    'fgbbbfgbfgbbbfgbfgbbbfgbagbbbfgbfgbbbfgbfgbbbfgbagbbbfgbfgbbbfgbagbbbfgbfgbbbfgbagbbbfgbfgbbbfgbagbbbfgbagbbbfgb' +
    'fffgbbbffffgbbbffffgbbbfkffgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbfaffgbbbf' +
    'fffgbbbffffgbbbfbbbbbbbbgbbbbbbbgbbbbbbbbbbbbbbbgbbbbbbbbbbbbbbbgbbbbbbbbbbbbbbbgbbbbbbbbbbbbbbbgbbbbbbbbbbbbbbb' +
    'bbbbbbbbgbbbbbbbbbbbbbbbbbbbbbbbffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff' +
    'ffffffffffffffffffffffffafffffffffffffffffffffffffffbbbbffffbbbbafffbbbbffffbbbbffffbbbbafffbbbbffffbbbbafffbbbb' +
    'ffffbbbbafffbbbbffffbbbbafffbbbbffffbbbbafffbbbbafffbbbbffffbbbbbbaffffbbbaffffbbbaffffbbbaffffbgbaffffbbbaffffb' +
    'bbaffffbbbaffffbbbaffffbbbaffffbbbaffffbbbaffffbbbaffffbbbaffffbbbaffffbbbaffffbffbbafffffbbafffffbbafffafbbafff' +
    'ffbbafffffbbafffffbbafffffbbafffafbbafffffbbafffffbbafffafbbafffffbbafffffbbafffafbbafffffbbafffaffbbafbfffbbafb' +
    'affbbafbfffbbafbaffbbafbfffbbafbaffbbafbfffbbafbaffbbafbaffbbafbfffbbafbaffbbafbaffbbafbfffbbafbaffbbafbaffbbafb' +
    'ffbbaffbafbbaffbafbbaffbafbbaffbafbbaffbafbbaffbafbbaffbffbbaffbafbbaffbafbbaffbafbbaffbafbbaffbafbbaffbafbbaffb' +
    'afbbaffbafbbaffbabaffbaffbaffbaffbaffbaffbaffbaffbaffbafabaffbaffbaffbaffbaffbaffbaffbaffbaffbafabaffbaffbaffbaf' +
    'fbaffbaffbaffbafabaffbaffbaffbaf';
const ROOTS_FROM_2 = 'bbfgbfgbgbfgbfgbgbfgbfgblbfgbfgbgbfgbfgbbbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbbbfgbfgbgbfgbfgbgbfgbfgbbbfgbfgb' +
    'gbfgbfgbbbfgbfgbfgbbfgbffgbbfgbffgbbfgbfkgbbfgbffgbbfgbffgbbfgbffgbbfgbffgbbfgbffgbbfgbfagbbfgbffgbbfgbffgbbfgbf' +
    'fgbbfgbfagbbfgbffgbbfgbfagbbfgbffgbbbfffkgbbbffffgbbbffffgbbbfffkgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbfff' +
    'fgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbbbbagbbbbbbfgbbbbbbfgbbbbbbagbbbbbbfgbbbbbbagbbbbbbfgbbbbbb' +
    'agbbbbbbagbbbbbbfgbbbbbbagbbbbbbagbbbbbbfgbbbbbbagbbbbbbagbbbbbbafffffffffffffffffffffffffffffffffffffffffffffff' +
    'ffffffffffffffffffffffffffffffffafffffffffffffffffffffffafffffffffffffffafffffffgafffffbbafffffbgafffffbbafffffb' +
    'gafffffbbafffffbbafffffbgafffffbbafffffbbafffffbbafffffbgafffffbbafffffbbafffffbbafffffbbafffffbaffbbbaffffbbbaf' +
    'fffbbbaffffbbbaffffbbbaffffbbbaffffbbbaffffbbbafaffbbbaffffbbbaffffbbbaffffbbbafaffbbbaffffbbbaffffbbbafaffbbbaf' +
    'fffbbaffaffbbafffffbbaffaffbbafffffbbaffaffbbafffffbbaffaffbbaffaffbbafffffbbaffaffbbaffaffbbafffffbbaffaffbbaff' +
    'affbbaffaffbbafffbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbba' +
    'fbbafbbafbbafbbafbbafbbaabbafbbaffbafbafffbafbafffbafbafafbafbafffbafbafffbafbafffbafbafafbafbafffbafbafafbafbaf' +
    'ffbafbafffbafbafafbafbafffbafbafafbafbafffbafbafafbafbafafbafbafffbafbafafbafbafffbafbafafbafbafafbafbafffbafbaf' +
    'afbafbafafbafbafffbafbafafbafbafafbafbafafbafbafafbafbafffbafbafbafbafafbafbafafbafbafafbafbafafbafbafafbafbafaf' +
    'bafbafafbafbafafbafbafafbafbafafbafbafafbafbafafbafbafafbafbafafbafbafafbafbafaffbafafbaabafafbafbafafbafbafafba' +
    'fbafafbafbafafbafbafafbaabafafbafbafafbafbafafbafbafafbaabafafbafbafafbafbafafbaabafafbafbafafbafbafafbaabafafba' +
    'fbafafbaabafafbafbafafbafbafafbaabafafbafbafafbaabafafbafbafafbaabafafbafbafafbaabafafbafbafafbaabafafbaabafafba' +
    'ffafafafafafafafffafafafafafafafafafafafffafafafafafafafafafafafffafafafafafafafafafafafafafafafffafafafafafafaf' +
    'afafafafafafafafffafafafafafafafafafafafafafafafafafafafafafafafafafafafffafafafafafafafafafafafafafafafafafafaf' +
    'afafafafafafafafafafafafafafafaf';
/** The 4096 values of a text that begin with `first`: twelve fraction bits each. */
function values(first, text) {
    const out = [];
    let value = first;
    for (const letter of text) {
        const steps = letter.charCodeAt(0) - 97;
        value -= Math.trunc(steps / 5);
        out.push(value);
        value -= steps % 5;
        out.push(value);
    }
    return out;
}
/** 3 x 4096 values: of 1/x for x from 1 to 2, of 1/sqrt(x) for x from 1 to 2 and from 2 to 4. */
export const ESTIMATES = [
    ...values(0xffe, RECIPROCALS),
    ...values(0xfff, ROOTS_FROM_1),
    ...values(0x6a0, ROOTS_FROM_2),
];
