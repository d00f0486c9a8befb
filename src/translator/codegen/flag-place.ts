import * as S from '../state.js';

/** Where a raw flag lies in the CPU state, and whether it is 64 bits wide. */
export function flagPlace(letter: string): [at: number, wide: boolean] {
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
    default:
      return [S.FLAG_O, true];
  }
}
