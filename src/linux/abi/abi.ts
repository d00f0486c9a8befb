import * as S from '../../translator/state.js';
import type { CallTable } from './call.js';

/** One of the two ways to call the kernel: registers, word size, table. */
export interface Abi {
  readonly name: 'i386' | 'x86_64';
  readonly bits: 32 | 64;
  /** Bytes of a long and a pointer. */
  readonly word: 4 | 8;
  readonly table: CallTable;
  /** Where the arguments lie in the CPU state, as indexes of 32-bit words. */
  readonly arguments: Int32Array;
}

function registers(...names: number[]): Int32Array {
  return Int32Array.from(names, (r) => (S.GPR + 8 * r) >> 2);
}

export function makeAbis(i386: CallTable, x86_64: CallTable): { i386: Abi; x86_64: Abi } {
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
