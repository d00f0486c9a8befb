import { host } from '../host/host.js';
import type { CodeMode } from '../translator/decode/mode.js';
import { builtModules } from './modules.js';

/*
 * What the build asked iced-x86 about encodings (`generate-encodings.ts`): for prefixes, opcode and the parts of ModRM
 * that select an instruction, how its record is written. So most code of most programs is decoded without iced, which
 * takes longer to load than a short program runs; what is not in here (`UNKNOWN`) iced decodes. SDM vol. 2A, chapter 2,
 * has the encodings.
 *
 * The file is of 16-bit words: a head, and for 32- and 64-bit code slots, rows and plans. A slot stands for prefixes
 * and opcode and holds the place of a row, 0: none. A row holds its shape and numbers of plans, 0: none.
 */

/** Which prefix comes with an opcode, apart from those that do not select an instruction. */
export const PREFIX = { NONE: 0, OPERAND_SIZE: 1, REP: 2, REPNE: 3 } as const;
/** How an opcode is encoded: alone, with LOCK, with VEX.L = 0 or 1. */
export const KIND = { PLAIN: 0, LOCK: 1, VEX128: 2, VEX256: 3 } as const;
/** Opcode maps: one byte; 0F; 0F 38; 0F 3A. */
export const MAPS = 4;
export const SLOTS = 4 * 4 * 2 * MAPS * 256;

export function slotOf(kind: number, prefix: number, w: number, map: number, opcode: number): number {
  return ((((kind * 4 + prefix) * 2 + w) * MAPS + map) << 8) | opcode;
}

/**
 * The shapes of rows: what follows selects nothing; ModRM.mod = 3 and reg do; with mod = 3, r/m does as well; a byte
 * 80h does.
 */
export const ROW = { ONE: 0, BY_REG: 1, BY_MODRM: 2, BY_80H: 3 } as const;
export const ROW_LENGTH = [1, 16, 8 + 64, 1] as const;

/** Where a register operand's number stands. */
export const SOURCE = { FIXED: 0, REG: 1, RM: 2, OPCODE: 3, VVVV: 4 } as const;
/** What a register's number means: general register; byte register; vector; number without extension. */
export const CLASS = { GPR: 0, GPR8: 1, VECTOR: 2, NUMBER: 3 } as const;

/** Words of a plan: handlers of user and kernel code (0: none), flags, bytes of immediates, set of features, steps. */
export const PLAN = {
  HANDLER: 0,
  KERNEL_HANDLER: 1,
  FLAGS: 2,
  IMMEDIATES: 3,
  FEATURES: 4,
  COUNT: 5,
  STEPS: 6,
} as const;
/** A step: what; source and class; place in the record; fixed place. */
export const STEP = { WHAT: 0, SOURCE: 1, AT: 2, FIXED: 3, WORDS: 4 } as const;
export const MOST_STEPS = 4;
export const PLAN_WORDS = PLAN.STEPS + MOST_STEPS * STEP.WORDS;
/** Flags of a plan, above the number of its ending. */
export const FLAG = { ENDS: 16, CALL: 32, SEGMENT: 64, FPU: 128, MEMORY: 256 } as const;

/** Words of the head: bytes of the sets of features; for 32 and 64 bits words of rows and plans. */
export const HEAD = { FEATURES: 0, ROWS_32: 1, PLANS_32: 2, ROWS_64: 3, PLANS_64: 4, WORDS: 8 } as const;

/** What `find` says when it gives no plan. */
export const UNKNOWN = 0;
export const CUT_OFF = -1;

/** The longest instruction: SDM vol. 2A, 2.3.11. */
const LONGEST = 15;

interface Part {
  readonly slots: Uint16Array;
  readonly rows: Uint16Array;
  readonly plans: Uint16Array;
}

interface EncodingsFile {
  /** Names of groups of instructions, separated by spaces: all of them are needed. */
  readonly features: readonly string[];
  readonly parts: Readonly<Record<32 | 64, Part>>;
}

let file: EncodingsFile | undefined;
let timed: ReadonlySet<number> | null = null;
/** Handlers of the instructions that `CodeMode.exact` makes others. */
function timedHandlers(): ReadonlySet<number> {
  timed ??= new Set(
    Object.entries(builtModules().handlers()).flatMap(([key, handler]) =>
      /^(in|out|rdtscp?) /.test(key) ? [handler] : [],
    ),
  );
  return timed;
}

function builtEncodings(): EncodingsFile {
  file ??= parse(host.files.built('encodings.bin'));
  return file;
}

function parse(bytes: Uint8Array): EncodingsFile {
  // Aligned, as the file need not be in memory.
  const words = new Uint16Array(bytes.slice().buffer);
  let at: number = HEAD.WORDS;
  const take = (count: number): Uint16Array => {
    at += count;
    return words.subarray(at - count, at);
  };
  const part = (rows: number, plans: number): Part => ({
    slots: take(SLOTS),
    rows: take(words[rows]!),
    plans: take(words[plans]! * PLAN_WORDS),
  });
  const parts = { 32: part(HEAD.ROWS_32, HEAD.PLANS_32), 64: part(HEAD.ROWS_64, HEAD.PLANS_64) };
  const names = new TextDecoder().decode(new Uint8Array(words.buffer, 2 * at, words[HEAD.FEATURES]!));
  return { features: names.split('\n'), parts };
}

/** Of a byte: 0 no prefix; else one of these. */
const OPERAND_SIZE = 1;
const REP = 2;
const REPNE = 3;
const LOCK = 4;
const SEGMENT = 5;
const FS_GS = 6;
const ADDRESS_SIZE = 7;
const REX = 8;
const PREFIXES: Readonly<Record<number, number>> = {
  38: SEGMENT,
  46: SEGMENT,
  54: SEGMENT,
  62: SEGMENT,
  100: FS_GS,
  101: FS_GS,
  102: OPERAND_SIZE,
  103: ADDRESS_SIZE,
  240: LOCK,
  242: REPNE,
  243: REP,
};

function prefixTable(word: 32 | 64): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, b) => PREFIXES[b] ?? (word === 64 && b >> 4 === 4 ? REX : 0));
}

/**
 * Finds plans for the code of one mode. What it has found out about the last instruction stands in its fields;
 * registers are numbers, -1: none.
 */
export class Encodings {
  /** Bytes of the instruction; where its immediates stand. */
  length = 0;
  immediateAt = 0;
  private modrm = 0;
  private rex = 0;
  private opcode = 0;
  private vvvv = 0;
  base = -1;
  index = -1;
  scale = 0;
  displacement = 0;
  ripRelative = false;
  /** 4 or 5: FS or GS; -1. */
  segment = -1;

  /** By plan: 0 not looked at yet, 1 it may be used in this mode, 2 it may not. */
  private readonly usable: Uint8Array;
  private readonly prefixes: Uint8Array;
  private readonly groups: ReadonlySet<string> | null;

  private constructor(
    private readonly part: Part,
    private readonly features: readonly string[],
    private readonly mode: CodeMode,
  ) {
    this.usable = new Uint8Array(part.plans.length / PLAN_WORDS + 1);
    this.prefixes = prefixTable(mode.word);
    this.groups = mode.instructions ? new Set(mode.instructions.split(' ')) : null;
  }

  /** Null: iced decodes all of this mode's code. */
  static of(mode: CodeMode): Encodings | null {
    if (mode.codeBits !== mode.word || !mode.flat || mode.stack !== '' || mode.monitored || mode.vex === 'none')
      return null;
    if (mode.checked !== 'none' && mode.checked !== 'extra') return null;
    const { features, parts } = builtEncodings();
    return new Encodings(parts[mode.word], features, mode);
  }

  /** The words of plans; `find` gives a place in there. */
  get plans(): Uint16Array {
    return this.part.plans;
  }

  /** Place of a plan for the instruction at `at` + 1, or `UNKNOWN`, or `CUT_OFF`: `code` ends within it. */
  find(code: Uint8Array, at: number): number {
    const end = code.length;
    const is64 = this.mode.word === 64;
    let p = at;
    let b = 0;
    let prefix = 0;
    let kind: number = KIND.PLAIN;
    let rex = 0;
    let segment = -1;
    let ignored = false;
    for (;;) {
      if (p >= end) return p - at >= LONGEST ? UNKNOWN : CUT_OFF;
      b = code[p++]!;
      const what = this.prefixes[b]!;
      if (what === 0) break;
      if (what === REX) {
        rex = b;
        if (p >= end) return CUT_OFF;
        b = code[p++]!;
        if (this.prefixes[b] !== 0) return UNKNOWN;
        break;
      }
      if (what <= REPNE) {
        if (prefix !== 0 && prefix !== what) return UNKNOWN;
        prefix = what;
      } else if (what === LOCK) kind = KIND.LOCK;
      else if (what === SEGMENT) ignored = true;
      else if (what === FS_GS) segment = b - 0x60;
      else return UNKNOWN;
    }
    if ((ignored && segment >= 0) || ((ignored || segment >= 0) && this.mode.checked === 'extra')) return UNKNOWN;
    let w = (rex >> 3) & 1;
    let map = 0;
    let vvvv = 0;
    if (b === 0x0f) {
      if (p >= end) return CUT_OFF;
      b = code[p++]!;
      map = 1;
      if (b === 0x38 || b === 0x3a) {
        map = b === 0x38 ? 2 : 3;
        if (p >= end) return CUT_OFF;
        b = code[p++]!;
      }
    } else if (b === 0xc4 || b === 0xc5) {
      if (p >= end) return CUT_OFF;
      let payload = code[p++]!;
      // LES and LDS.
      if (!is64 && payload < 0xc0) return UNKNOWN;
      if (rex !== 0 || prefix !== 0 || kind !== KIND.PLAIN || this.mode.vex !== 'all') return UNKNOWN;
      map = 1;
      rex = (~payload >> 5) & 4;
      if (b === 0xc4) {
        map = payload & 31;
        if (map < 1 || map >= MAPS) return UNKNOWN;
        rex = (~payload >> 5) & 7;
        if (p >= end) return CUT_OFF;
        payload = code[p++]!;
        w = payload >> 7;
      }
      vvvv = (~payload >> 3) & 15;
      kind = KIND.VEX128 + ((payload >> 2) & 1);
      prefix = payload & 3;
      // There are only eight registers.
      if (!is64) {
        if (w !== 0) return UNKNOWN;
        rex = 0;
        vvvv &= 7;
      }
      if (p >= end) return CUT_OFF;
      b = code[p++]!;
    }
    const { slots, rows, plans } = this.part;
    let row = slots[slotOf(kind, prefix, w, map, b)]!;
    if (row === 0) return UNKNOWN;
    let number = 0;
    let modrm = 0;
    const shape = rows[row++]!;
    if (shape === ROW.ONE) {
      number = rows[row]!;
      // NOP, unless its register is another.
      if (b === 0x90 && (rex & 1) !== 0 && map === 0) return UNKNOWN;
    } else if (p >= end) return CUT_OFF;
    else if (shape === ROW.BY_80H) {
      if (code[p] !== 0x80) return UNKNOWN;
      number = rows[row]!;
    } else {
      modrm = code[p++]!;
      const reg = (modrm >> 3) & 7;
      if (modrm < 0xc0) number = rows[row + reg]!;
      else number = rows[row + 8 + (shape === ROW.BY_REG ? reg : modrm & 63)]!;
    }
    if (number === 0 || !this.mayUse(number)) return UNKNOWN;
    const plan = (number - 1) * PLAN_WORDS;
    const flags = plans[plan + PLAN.FLAGS]!;
    if ((flags & FLAG.MEMORY) !== 0) {
      p = shape === ROW.ONE ? this.absolute(code, p) : this.address(code, p, modrm, rex, is64);
      if (p === 0) return CUT_OFF;
    } else if (segment >= 0) return UNKNOWN;
    this.immediateAt = p;
    p += plans[plan + PLAN.IMMEDIATES]!;
    const length = p - at;
    if (length > LONGEST) return UNKNOWN;
    if (p > end) return CUT_OFF;
    if (vvvv !== 0 && !this.hasVvvv(plan)) return UNKNOWN;
    this.length = length;
    this.modrm = modrm;
    this.rex = rex;
    this.opcode = b;
    this.vvvv = vvvv;
    this.segment = segment;
    return plan + 1;
  }

  /** Whether the mode has the instruction, and it means what it means elsewhere. */
  private mayUse(number: number): boolean {
    const known = this.usable[number]!;
    if (known !== 0) return known === 1;
    const { plans } = this.part;
    const plan = (number - 1) * PLAN_WORDS;
    const { mode, groups } = this;
    const handler = plans[plan + (mode.kernel ? PLAN.KERNEL_HANDLER : PLAN.HANDLER)]!;
    const may =
      handler !== 0 &&
      !(mode.exact && timedHandlers().has(handler)) &&
      (mode.fpuOff === 0 || (plans[plan + PLAN.FLAGS]! & FLAG.FPU) === 0) &&
      (groups === null ||
        this.features[plans[plan + PLAN.FEATURES]!]!.split(' ').every((name) => name === '' || groups.has(name)));
    this.usable[number] = may ? 1 : 2;
    return may;
  }

  private hasVvvv(plan: number): boolean {
    const { plans } = this.part;
    for (let n = 0; n < plans[plan + PLAN.COUNT]!; n++)
      if ((plans[plan + PLAN.STEPS + n * STEP.WORDS + STEP.SOURCE]! & 15) === SOURCE.VVVV) return true;
    return false;
  }

  /** Reads an address that stands alone behind an opcode, in 32-bit code. Returns where it ends, 0: it is cut off. */
  private absolute(code: Uint8Array, at: number): number {
    if (at + 4 > code.length) return 0;
    this.base = -1;
    this.index = -1;
    this.scale = 0;
    this.ripRelative = false;
    this.displacement = int32At(code, at);
    return at + 4;
  }

  /** Reads an address that begins behind ModRM: SDM vol. 2A, 2.1.5. Returns where it ends, 0: it is cut off. */
  private address(code: Uint8Array, at: number, modrm: number, rex: number, is64: boolean): number {
    let p = at;
    const mod = modrm >> 6;
    const rm = modrm & 7;
    this.index = -1;
    this.scale = 0;
    this.ripRelative = false;
    let base = rm | ((rex & 1) << 3);
    let isBare = mod === 0 && rm === 5;
    if (rm === 4) {
      if (p >= code.length) return 0;
      const sib = code[p++]!;
      base = (sib & 7) | ((rex & 1) << 3);
      const index = ((sib >> 3) & 7) | ((rex & 2) << 2);
      if (index !== 4) {
        this.index = index;
        this.scale = sib >> 6;
      }
      isBare = mod === 0 && (sib & 7) === 5;
    } else if (isBare) this.ripRelative = is64;
    this.base = isBare ? -1 : base;
    if (mod === 1) {
      if (p >= code.length) return 0;
      this.displacement = (code[p++]! << 24) >> 24;
    } else if (mod === 2 || isBare) {
      if (p + 4 > code.length) return 0;
      this.displacement = int32At(code, p);
      p += 4;
    } else this.displacement = 0;
    return p;
  }

  /** Number of a register operand by its source. */
  registerNumber(source: number): number {
    switch (source) {
      case SOURCE.REG:
        return ((this.modrm >> 3) & 7) | ((this.rex & 4) << 1);
      case SOURCE.RM:
        return (this.modrm & 7) | ((this.rex & 1) << 3);
      case SOURCE.OPCODE:
        return (this.opcode & 7) | ((this.rex & 1) << 3);
      default:
        return this.vvvv;
    }
  }

  /** SPL to DIL instead of AH to BH. */
  get hasRex(): boolean {
    return this.rex !== 0;
  }
}

/** A little-endian number of 32 bits, signed. */
export function int32At(code: Uint8Array, at: number): number {
  return code[at]! | (code[at + 1]! << 8) | (code[at + 2]! << 16) | (code[at + 3]! << 24);
}
