import { type Case, CODE, CODE_BYTES, DATA } from './case.js';
import { CaseBuilder } from './case-builder.js';
import type { Encoding } from './encodings.js';
import type { Random } from './random.js';

/*
 * Small programs for the fuzzer: instructions of some encodings in straight lines, in loops, behind branches, in
 * functions, behind indirect jumps, and code that rewrites itself.
 */

const ROOM = 400;
const PLACE = 512;
/** Bytes of a place in front of its program: what `company.ts` puts there. */
const BEFORE = 64;
export const PLACES = CODE_BYTES / PLACE;
/** Where loops count, and indirect jumps find their targets: in the first data page, which random stores hit seldom. */
const COUNTERS = DATA + 0xc00;

const dword = (v: number): number[] => [v & 0xff, (v >> 8) & 0xff, (v >> 16) & 0xff, v >>> 24];

export interface ProgramOptions {
  readonly word: 32 | 64;
  /** What instructions are taken from; some of them mostly, so that they meet often. */
  readonly encodings: readonly Encoding[];
  /** Instructions, about. */
  readonly length: number;
  readonly profile: number;
}

/** A program in the `n`-th place. */
export function program(random: Random, n: number, options: ProgramOptions): Case {
  return new Program(random, n, options).build();
}

class Program {
  private readonly b: CaseBuilder;
  private readonly some: Encoding[];
  private readonly at: number;
  private counters = 0;

  constructor(
    private readonly random: Random,
    n: number,
    private readonly o: ProgramOptions,
  ) {
    this.at = CODE + n * PLACE + BEFORE;
    this.b = new CaseBuilder(random, random.u32(), o.word, this.at, o.profile, ROOM);
    this.some = Array.from({ length: 1 + random.below(12) }, () => random.pick(o.encodings));
  }

  build(): Case {
    const { b, o, random } = this;
    for (let tries = 0; b.names.length < o.length && tries < 4 * o.length; tries++) {
      if (random.chance(0.75)) this.plain(1);
      else this.construct();
    }
    return b.build();
  }

  private plain(instructions: number): void {
    for (let n = 0; n < instructions; n++)
      this.b.add(this.random.pick(this.random.chance(0.5) ? this.some : this.o.encodings));
  }

  private construct(): void {
    switch (this.random.below(5)) {
      case 0:
        this.loop();
        break;
      case 1:
        this.branch();
        break;
      case 2:
        this.call();
        break;
      case 3:
        this.indirectJump();
        break;
      default:
        this.rewrite();
        break;
    }
  }

  /** ModRM and what follows for an absolute address. */
  private absolute(reg: number, address: number): number[] {
    const field = reg << 3;
    return this.o.word === 64 ? [field | 4, 0x25, ...dword(address)] : [field | 5, ...dword(address)];
  }
  /** JMP, Jcc or CALL with 32 bits of displacement; gives the offset at which the displacement ends, or -1: no room. */
  private jump(name: string, opcode: number[]): number {
    return this.b.emit(name, ...opcode, 0, 0, 0, 0) ? this.b.length : -1;
  }
  private land(end: number, target = this.b.length): void {
    if (end > 0) this.b.overwrite(end - 4, dword((target - end) >>> 0));
  }

  /** A counter in memory, so that every register is free in the body. */
  private loop(): void {
    const { b, random } = this;
    const counter = COUNTERS + 8 * this.counters++;
    const times = random.pick([1, 2, 3, 20, 70, 300]);
    if (!b.emit('mov', 0xc7, ...this.absolute(0, counter), ...dword(times))) return;
    const top = b.length;
    this.plain(1 + random.below(4));
    const inner = random.chance(0.3);
    if (inner) this.construct();
    if (!inner || random.chance(0.5)) for (let n = random.below(4); n > 0; n--) this.step();
    if (!b.emit('dec', 0xff, ...this.absolute(1, counter))) return;
    this.land(this.jump('jg', [0x0f, 0x8f]), top);
  }

  /** ADD of a constant to a register that may be an address's: loops walk through the data. */
  private step(): void {
    const { b, o, random } = this;
    const reg = random.pick([0, 1, 2, 3, 5, 6, 7]);
    const by = random.pick([1, 2, 4, 8, 16, 32, 64, -1, -4, -8, -16, -32, -64]) & 0xff;
    b.emit('add', ...(o.word === 64 ? [random.chance(0.5) ? 0x48 : 0x49] : []), 0x83, 0xc0 | reg, by);
  }

  private branch(): void {
    const { random } = this;
    const over = this.jump('jcc', [0x0f, 0x80 | random.below(16)]);
    this.plain(1 + random.below(2));
    if (over > 0 && random.chance(0.4)) {
      const end = this.jump('jmp', [0xe9]);
      this.land(over);
      this.plain(1 + random.below(2));
      this.land(end);
    } else this.land(over);
  }

  /** A function right behind its call. */
  private call(): void {
    const { b, random } = this;
    const call = this.jump('call', [0xe8]);
    if (call < 0) return;
    const twice = random.chance(0.4) ? this.jump('call', [0xe8]) : -1;
    const over = this.jump('jmp', [0xe9]);
    this.land(call);
    this.land(twice);
    this.plain(1 + random.below(3));
    b.emit('ret', 0xc3);
    this.land(over);
  }

  /** Through memory, over an instruction. */
  private indirectJump(): void {
    const { b } = this;
    const cell = COUNTERS + 8 * this.counters++;
    if (!b.emit('jmp', 0xff, ...this.absolute(4, cell))) return;
    this.plain(1);
    b.data8(cell, BigInt(this.at + b.length));
  }

  /** A store into the immediate of an instruction further on. */
  private rewrite(): void {
    const { b, random } = this;
    const store = b.length;
    const value = random.below(256);
    if (!b.emit('mov', 0xc6, ...this.absolute(0, 0), value)) return;
    this.plain(random.below(3));
    const place = b.length + 1;
    if (!b.emit('mov', 0xb8 | random.pick([0, 1, 2, 3]), ...dword(random.u32()))) return;
    b.overwrite(store + (this.o.word === 64 ? 3 : 2), dword(this.at + place + random.below(4)));
  }
}
