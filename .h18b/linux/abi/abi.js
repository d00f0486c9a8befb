import * as S from '../../translator/state.js';
function registers(...names) {
    return Int32Array.from(names, (r) => (S.GPR + 8 * r) >> 2);
}
export function makeAbis(i386, x86_64) {
    return {
        i386: {
            name: 'i386',
            bits: 32,
            word: 4,
            table: i386,
            arguments: registers(S.RBX, S.RCX, S.RDX, S.RSI, S.RDI, S.RBP),
        },
        x86_64: {
            name: 'x86_64',
            bits: 64,
            word: 8,
            table: x86_64,
            arguments: registers(S.RDI, S.RSI, S.RDX, S.R10, S.R8, S.R9),
        },
    };
}
