/**
 * Flags that an instruction leaves undefined: SDM vol. 2, "Flags Affected" of each. A bit set of EFLAGS.
 */
const CF = 1 << 0;
const PF = 1 << 2;
const AF = 1 << 4;
const ZF = 1 << 6;
const SF = 1 << 7;
const OF = 1 << 11;

const ALWAYS: Record<string, number> = {
  mul: SF | ZF | AF | PF,
  imul: SF | ZF | AF | PF,
  div: CF | OF | SF | ZF | AF | PF,
  idiv: CF | OF | SF | ZF | AF | PF,
  and: AF,
  or: AF,
  xor: AF,
  test: AF,
  bt: OF | SF | AF | PF,
  bts: OF | SF | AF | PF,
  btr: OF | SF | AF | PF,
  btc: OF | SF | AF | PF,
  bsf: CF | OF | SF | AF | PF,
  bsr: CF | OF | SF | AF | PF,
  tzcnt: OF | SF | PF | AF,
  lzcnt: OF | SF | PF | AF,
  andn: AF | PF,
  bextr: AF | SF | PF,
  blsi: AF | PF,
  blsmsk: AF | PF,
  blsr: AF | PF,
  bzhi: AF | PF,
  aaa: OF | SF | ZF | PF,
  aas: OF | SF | ZF | PF,
  aad: OF | AF | CF,
  aam: OF | AF | CF,
  daa: OF,
  das: OF,
};

/** `count`: of a shift or rotate, not yet masked; undefined: not known. */
export function undefinedFlags(mnemonic: string, operandBits: number, count: number | undefined): number {
  const always = ALWAYS[mnemonic];
  if (always !== undefined) return always;
  if (count === undefined) count = 31;
  const n = count & (operandBits === 64 ? 63 : 31);
  switch (mnemonic) {
    case 'rol':
    case 'ror':
    case 'rcl':
    case 'rcr':
      return n > 1 ? OF : 0;
    case 'shl':
    case 'sal':
    case 'shr':
    case 'sar':
      if (n === 0) return 0;
      return AF | (n > 1 ? OF : 0) | (n >= operandBits && mnemonic !== 'sar' ? CF : 0);
    case 'shld':
    case 'shrd':
      if (n === 0) return 0;
      return n > operandBits ? CF | PF | AF | ZF | SF | OF : AF | (n > 1 ? OF : 0);
    default:
      return 0;
  }
}
