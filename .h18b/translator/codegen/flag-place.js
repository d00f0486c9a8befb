import { RECORD_NUMBER, RECORD_OPERANDS } from '../ir/flag-record.js';
import * as S from '../state.js';
/** Where a raw flag, or a part of the flags' record, lies in the CPU state, and whether it is 64 bits wide. */
export function flagPlace(letter) {
    switch (letter) {
        case 'C':
            return [S.FLAG_C, false];
        case 'P':
            return [S.FLAG_P, false];
        case 'A':
            return [S.FLAG_A, false];
        case 'Z':
            return [S.FLAG_Z, true];
        case 'S':
            return [S.FLAG_S, true];
        case 'O':
            return [S.FLAG_O, true];
        case RECORD_NUMBER:
            return [S.FLAGS_RECORD, false];
        default:
            return [S.FLAGS_RECORD_ARGS + 8 * RECORD_OPERANDS.indexOf(letter), true];
    }
}
