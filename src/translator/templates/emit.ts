import { fixedHandler } from '../codegen/fixed-handlers.js';
import * as Rec from '../codegen/record.js';
import { ABSOLUTE_BASES, JUMP_CACHE_ENTRIES, JUMPS_FROM_TLB, RIP_BASES, RIP_BASES_END } from '../layout.js';
import * as S from '../state.js';
import { ByteWriter } from './byte-writer.js';
import { FlagPlan, type PlannedBlock } from './flag-plan.js';
import { End, Hole, LOCAL_TYPES, type Template, type Templates } from './format.js';
import { LINK_BASE, LINK_INDEX, type Links } from './links.js';

/**
 * Puts templates together: from the interpreter's records of some blocks to one WebAssembly function, a unit, that any
 * of the blocks can be entered through, and from some units to a module. Bytes are copied and holes are filled; there
 * is no other representation in between.
 *
 * A unit takes the descriptor of the block that it is entered at, like everything that descriptors lead to, and leaves
 * as the interpreter would at the same record: with the same exits, the same registers in the CPU state and the same
 * budget.
 */
export interface UnitBlock {
  descriptor: number;
  /** Address of the first record. */
  body: number;
  /** Records, and instructions that the block is charged for. */
  records: number;
  instructions: number;
  /** Records from which on the interpreter has to go on (they change under the code). */
  stops: ReadonlySet<number> | null;
}

export interface Unit {
  blocks: readonly UnitBlock[];
  /** Index that the unit will have in the function table. */
  index: number;
  /** Byte offset of the TLB that its code probes. */
  tlb: number;
  word: 32 | 64;
  /** Null: its code holds addresses as constants, and runs in this process only. */
  links: Links | null;
}

/** The memory that records lie in. */
export interface RecordMemory {
  readonly u8: Uint8Array;
  readonly u16: Uint16Array;
  readonly u32: Uint32Array;
  readonly i32: Int32Array;
}

/** Locals of a unit: its parameter, the flags' record, a place for counts. */
const DESCRIPTOR = 0;
const RECORD_LOCALS = 1;
const COUNT = 5;
const WIDE = 6;
const STATUS = 7;
/** The unit's table of links. */
const LINKS = 8;
const FIRST_TEMPORARY = 9;

/** Pages of the memory that are there for certain: so far constant addresses need no check. */
const LEAST_PAGES = 1024;

const NAMES = [
  'leave_recorded',
  'budget_recorded',
  'hot_recorded',
  'resume',
  'raw_flags',
  'raise',
  'leave_callout',
  'syscall',
  'again',
  'indirect',
] as const;
type Name = (typeof NAMES)[number];

const OP = {
  unreachable: 0x00,
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  end: 0x0b,
  br: 0x0c,
  brIf: 0x0d,
  brTable: 0x0e,
  call: 0x10,
  returnCall: 0x12,
  returnCallIndirect: 0x13,
  get: 0x20,
  set: 0x21,
  tee: 0x22,
  load32: 0x28,
  load64: 0x29,
  store32: 0x36,
  store64: 0x37,
  const32: 0x41,
  const64: 0x42,
  eqz: 0x45,
  eq32: 0x46,
  lt: 0x48,
  eq64: 0x51,
  add32: 0x6a,
  sub32: 0x6b,
  and32: 0x71,
  xor32: 0x73,
  shl32: 0x74,
  shr32: 0x76,
  add64: 0x7c,
  shl64: 0x86,
  wrap: 0xa7,
  extend: 0xad,
} as const;
const VOID = 0x40;

/** Where a block's code goes on. */
const OUTSIDE = -1;

export class UnitEmitter {
  private readonly flags: FlagPlan;
  private readonly wellKnown: Record<Name, number>;
  private w = new ByteWriter();
  /**
   * By the templates' number of a function: its index in the module that is being made, from 1; and those used, in
   * order.
   */
  private readonly importIndex: Int32Array;
  private used: number[] = [];
  private readonly unitType: number;

  constructor(
    private readonly templates: Templates,
    private readonly memory: RecordMemory,
  ) {
    this.flags = new FlagPlan(templates, memory);
    this.importIndex = new Int32Array(templates.functions.length);
    const number = (name: string) => templates.functions.findIndex((f) => f.name === name);
    this.wellKnown = Object.fromEntries(NAMES.map((n) => [n, number(n)])) as Record<Name, number>;
    this.unitType = templates.functions[this.wellKnown.again]!.type;
  }

  /** The module for some units: its functions are exported as `u0`, `u1` and so on. */
  module(units: readonly Unit[]): Uint8Array {
    const { templates } = this;
    for (const f of this.used) this.importIndex[f] = 0;
    this.used = [];
    this.w = new ByteWriter();
    const code = this.w;
    code.u(units.length);
    for (const unit of units) {
      const from = code.size();
      this.unit(unit);
      code.sized(from);
    }
    const m = new ByteWriter();
    for (const b of [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]) m.byte(b);
    const section = (id: number, content: () => void): void => {
      m.byte(id);
      const from = m.size();
      content();
      m.sized(from);
    };
    section(1, () => m.all(templates.types));
    section(2, () => {
      m.u(this.used.length + 2);
      m.text('env');
      m.text('memory');
      m.two(2, 0);
      m.u(LEAST_PAGES);
      m.text('env');
      m.text('table');
      m.two(1, 0x70);
      m.two(0, 0);
      for (const f of this.used) {
        const { module, name, type } = templates.functions[f]!;
        m.text(module);
        m.text(name);
        m.byte(0);
        m.u(type);
      }
    });
    section(3, () => {
      m.u(units.length);
      for (const _ of units) m.u(this.unitType);
    });
    section(7, () => {
      m.u(units.length);
      units.forEach((_, n) => {
        m.text(`u${n}`);
        m.byte(0);
        m.u(this.used.length + n);
      });
    });
    section(10, () => m.all(code.bytes.subarray(0, code.length)));
    return m.bytes.slice(0, m.length);
  }

  private function(number: number): void {
    let index = this.importIndex[number]!;
    if (index === 0) {
      index = this.used.push(number);
      this.importIndex[number] = index;
    }
    this.w.u(index - 1);
  }
  private call(name: Name): void {
    this.w.byte(OP.call);
    this.function(this.wellKnown[name]);
  }
  private returnCall(name: Name): void {
    this.w.byte(OP.returnCall);
    this.function(this.wellKnown[name]);
  }
  private const32(v: number): void {
    this.w.byte(OP.const32);
    this.w.s(v);
  }
  private get(local: number): void {
    this.w.two(OP.get, local);
  }
  private set(local: number): void {
    this.w.two(OP.set, local);
  }
  private access(op: number, offset: number, align: number): void {
    this.w.two(op, align);
    this.w.u(offset);
  }
  /** A descriptor's address. */
  private descriptor(descriptor: number): void {
    if (this.links === null) this.const32(descriptor);
    else {
      this.get(LINKS);
      this.access(OP.load32, this.links.descriptor(descriptor), 2);
    }
  }
  /** The address of a record of the block that is being made. */
  private record(record: number): void {
    if (this.links === null) {
      this.const32(record);
      return;
    }
    this.get(LINKS);
    this.access(OP.load32, this.links.body(this.at), 2);
    if (record === this.body) return;
    this.const32(record - this.body);
    this.w.byte(OP.add32);
  }
  /** The unit's index in the function table. */
  private ownIndex(): void {
    if (this.links === null) this.const32(this.own);
    else {
      this.get(LINKS);
      this.access(OP.load32, LINK_INDEX, 2);
    }
  }
  /** An address that the code has relative to its own, in two halves. */
  private address(low: number, high: number, wide: boolean): void {
    const { w, links } = this;
    if (links === null) {
      w.byte(wide ? OP.const64 : OP.const32);
      if (wide) w.s64(low, high);
      else w.s(low);
      return;
    }
    const from = high * 4294967296 + (low >>> 0) - links.base;
    this.get(LINKS);
    this.access(wide ? OP.load64 : OP.load32, LINK_BASE, wide ? 3 : 2);
    w.byte(wide ? OP.const64 : OP.const32);
    if (wide) w.s64(from | 0, Math.floor(from / 4294967296));
    else w.s(from | 0);
    w.byte(wide ? OP.add64 : OP.add32);
  }
  private recordLocals(): void {
    for (let n = 0; n < 4; n++) this.get(RECORD_LOCALS + n);
  }

  /** Index of the first temporary of each type in the unit being made. */
  private readonly bases = [0, 0, 0, 0, 0];
  /** Temporaries of the template that a condition is put into: the condition's own come behind them. */
  private shift: readonly number[] | null = null;
  private tlb = 0;
  private word: 32 | 64 = 64;
  private positions = new Map<number, number>();
  private own = 0;
  private links: Links | null = null;
  /** The block that is being made, and its first record. */
  private at = 0;
  private body = 0;
  private count = 0;

  private unit(unit: Unit): void {
    const { w } = this;
    const { blocks } = unit;
    this.tlb = unit.tlb;
    this.word = unit.word;
    this.own = unit.index;
    this.links = unit.links;
    this.count = blocks.length;
    this.positions = new Map(blocks.map((b, n) => [b.descriptor, n]));
    const planned = blocks.map((b) => this.flags.plan(b, this.positions));
    this.locals(planned);
    if (unit.links) {
      this.get(DESCRIPTOR);
      this.access(OP.load32, Rec.D_LINKS, 2);
      this.set(LINKS);
    }
    // Around all of it: where it leaves in the middle of an instruction, and before a block.
    w.two(OP.block, VOID);
    w.two(OP.block, VOID);
    w.two(OP.loop, VOID);
    this.countEntry();
    if (blocks.length > 1) {
      for (let n = 0; n < blocks.length; n++) w.two(OP.block, VOID);
      this.get(DESCRIPTOR);
      this.access(OP.load32, Rec.D_UNIT, 2);
      w.byte(OP.brTable);
      w.u(blocks.length - 1);
      for (let n = 0; n < blocks.length; n++) w.u(n);
    }
    planned.forEach((b, n) => {
      if (blocks.length > 1) w.byte(OP.end);
      this.block(b, n);
    });
    w.byte(OP.unreachable);
    w.byte(OP.end);
    w.byte(OP.unreachable);
    w.byte(OP.end);
    this.recordLocals();
    this.get(COUNT);
    this.returnCall('budget_recorded');
    w.byte(OP.end);
    this.recordLocals();
    this.get(COUNT);
    this.get(STATUS);
    this.returnCall('leave_recorded');
    w.byte(OP.end);
  }

  private locals(planned: readonly PlannedBlock[]): void {
    const { w, bases } = this;
    const most = LOCAL_TYPES.map((_, t) => planned.reduce((n, b) => Math.max(n, b.locals[t]!), 0));
    let next = FIRST_TEMPORARY;
    most.forEach((n, t) => {
      bases[t] = next;
      next += n;
    });
    const groups = [
      [1, 0x7f],
      [3, 0x7e],
      [1, 0x7f],
      [1, 0x7e],
      [2, 0x7f],
      ...most.flatMap((n, t) => (n > 0 ? [[n, LOCAL_TYPES[t]!]] : [])),
    ];
    w.u(groups.length);
    for (const [n, type] of groups) {
      w.u(n!);
      w.byte(type!);
    }
  }

  /** The block that is about to run has been entered once more; at zero the dispatcher hears of it. */
  private countEntry(): void {
    const { w } = this;
    this.get(DESCRIPTOR);
    this.access(OP.load32, Rec.D_HOT, 2);
    this.const32(1);
    w.byte(OP.sub32);
    w.two(OP.tee, COUNT);
    w.byte(OP.eqz);
    w.two(OP.if, VOID);
    this.recordLocals();
    this.get(DESCRIPTOR);
    this.ownIndex();
    this.returnCall('hot_recorded');
    w.byte(OP.end);
    this.get(DESCRIPTOR);
    this.get(COUNT);
    this.access(OP.store32, Rec.D_HOT, 2);
  }

  /** Takes a block's instructions from the budget; what is left of it is looked at before anything is done. */
  private charge(descriptor: number, instructions: number, at: number): void {
    const { w } = this;
    // Budget and count lie side by side: one addition takes from the first and adds to the second.
    this.const32(0);
    this.access(OP.load64, S.BUDGET, 3);
    w.byte(OP.const64);
    w.s64(-instructions, instructions - 1);
    w.byte(OP.add64);
    w.two(OP.tee, WIDE);
    w.byte(OP.wrap);
    this.const32(0);
    w.byte(OP.lt);
    w.two(OP.if, VOID);
    this.descriptor(descriptor);
    this.set(COUNT);
    w.byte(OP.br);
    w.u(this.loop(at) + 2);
    w.byte(OP.end);
    this.const32(0);
    this.get(WIDE);
    this.access(OP.store64, S.BUDGET, 3);
  }

  private block(b: PlannedBlock, at: number): void {
    const { w } = this;
    this.at = at;
    this.body = b.block.body;
    this.charge(b.block.descriptor, b.block.instructions, at);
    if (b.needsRawFlags) {
      this.rawFlags();
      this.const32(0);
      this.set(RECORD_LOCALS);
    }
    for (const { record, template, parts, condition, clears } of b.instructions) {
      if (template) {
        this.template(template, record, parts, condition);
        if (clears) {
          this.const32(0);
          this.set(RECORD_LOCALS);
        }
        if (template.end === End.REPEAT) {
          w.two(OP.if, VOID);
          this.record(record);
          this.returnCall('again');
          w.byte(OP.end);
        }
      } else this.effectiveAddress(record);
    }
    this.ending(b, at);
  }

  private ending({ ending, last }: PlannedBlock, at: number): void {
    const { w } = this;
    switch (ending.kind) {
      case 'edges':
        this.edges(ending.taken, ending.other, ending.inside, at);
        return;
      case 'indirect':
        if (this.word === 32) w.byte(OP.extend);
        this.indirect(at);
        return;
      case 'syscall':
        this.record(last);
        this.const32(ending.argument);
        this.returnCall('syscall');
        return;
      case 'callout':
        this.record(last);
        this.const32(ending.argument);
        this.returnCall('leave_callout');
        return;
      case 'fault':
        this.record(last);
        this.const32(ending.argument & 255);
        this.const32(ending.argument >> 8);
        this.returnCall('raise');
        return;
      case 'interpreter':
        this.record(last);
        this.returnCall('resume');
        return;
    }
  }

  /**
   * Goes on at `taken` if the value on the stack is true (`other` is not null), else at `other`; or at `taken` alone.
   */
  private edges(taken: number, other: number | null, inside: boolean, at: number): void {
    const { w } = this;
    if (other === null) {
      this.go(taken, inside, at, 0, true);
      return;
    }
    const next = this.place(other) === at + 1 ? other : taken;
    if (next === taken && this.place(taken) === at + 1) {
      w.byte(OP.eqz);
      this.goIf(other, inside, at);
      return;
    }
    this.goIf(taken, inside, at);
    this.go(other, inside, at, 0, true);
  }
  private place(descriptor: number): number {
    return this.positions.get(descriptor) ?? OUTSIDE;
  }
  /** The loop's label, seen from block `at`. */
  private loop(at: number): number {
    return this.count > 1 ? this.count - 1 - at : 0;
  }
  /** Label of the loop, and of a block's code that comes later, seen from block `at`. */
  private label(to: number, at: number): number {
    return to > at ? to - at - 1 : this.loop(at);
  }

  private goIf(descriptor: number, inside: boolean, at: number): void {
    const { w } = this;
    const to = this.place(descriptor);
    if (to > at) {
      w.byte(OP.brIf);
      w.u(this.label(to, at));
      return;
    }
    w.two(OP.if, VOID);
    this.go(descriptor, inside, at, 1, false);
    w.byte(OP.end);
  }
  private go(descriptor: number, inside: boolean, at: number, depth: number, falls: boolean): void {
    const { w } = this;
    const to = this.place(descriptor);
    if (to === at + 1 && falls) return;
    if (to !== OUTSIDE) {
      if (to <= at) {
        this.descriptor(descriptor);
        this.set(DESCRIPTOR);
      }
      w.byte(OP.br);
      w.u(this.label(to, at) + depth);
      return;
    }
    if (inside) this.rawFlags();
    this.descriptor(descriptor);
    if (this.links === null) this.const32(descriptor);
    else {
      w.two(OP.tee, COUNT);
      this.get(COUNT);
    }
    this.access(OP.load32, Rec.HANDLER, 2);
    this.leadOn();
  }

  /** A tail call through the function table: descriptor and index are on the stack. */
  private leadOn(): void {
    const { w } = this;
    w.byte(OP.returnCallIndirect);
    w.u(this.unitType);
    w.byte(0);
  }

  /** Makes the raw flags of the record, if there is one. */
  private rawFlags(): void {
    const { w } = this;
    this.get(RECORD_LOCALS);
    w.two(OP.if, VOID);
    this.recordLocals();
    this.call('raw_flags');
    w.byte(OP.end);
  }

  /**
   * Goes on at the address on the stack, an i64: by the jump cache, and without leaving where a block of this unit is
   * meant.
   */
  private indirect(at: number): void {
    const { w } = this;
    const cache = this.tlb + JUMPS_FROM_TLB;
    w.two(OP.tee, WIDE);
    w.byte(OP.wrap);
    w.two(OP.tee, COUNT);
    this.get(COUNT);
    this.const32(12);
    w.byte(OP.shr32);
    w.byte(OP.xor32);
    this.const32(JUMP_CACHE_ENTRIES - 1);
    w.byte(OP.and32);
    this.const32(4);
    w.byte(OP.shl32);
    w.two(OP.tee, COUNT);
    this.access(OP.load64, cache, 3);
    this.get(WIDE);
    w.byte(OP.eq64);
    w.two(OP.if, VOID);
    this.get(COUNT);
    this.access(OP.load32, cache + 8, 2);
    w.two(OP.tee, DESCRIPTOR);
    this.access(OP.load32, Rec.HANDLER, 2);
    w.two(OP.tee, COUNT);
    this.ownIndex();
    w.byte(OP.eq32);
    w.two(OP.if, VOID);
    this.const32(0);
    this.set(RECORD_LOCALS);
    w.byte(OP.br);
    w.u(this.loop(at) + 2);
    w.byte(OP.end);
    this.get(DESCRIPTOR);
    this.get(COUNT);
    this.leadOn();
    w.byte(OP.end);
    this.get(WIDE);
    this.returnCall('indirect');
  }

  /**
   * One instruction. `parts`: which of the parts that can be left out are wanted; `condition`: the record that holds
   * the flags.
   */
  private template(t: Template, record: number, parts: number, condition: number): void {
    const { w, memory } = this;
    const { pieces, code } = t;
    for (let p = 0; p < pieces.length; p += 3) {
      const a = pieces[p + 1]!;
      const b = pieces[p + 2]!;
      switch (pieces[p]) {
        case Hole.LITERAL:
          w.copy(code, a, b);
          break;
        case Hole.LOCAL:
          w.u(this.bases[a]! + b + (this.shift ? this.shift[a]! : 0));
          break;
        case Hole.RECORD_LOCAL:
          w.byte(RECORD_LOCALS + a);
          break;
        case Hole.REGISTER:
          w.u(memory.u16[(record + Rec.REGISTER_FIELDS[a]!) >> 1]! + b);
          break;
        case Hole.ADDRESS:
          this.const32(memory.u16[(record + Rec.REGISTER_FIELDS[a]!) >> 1]!);
          break;
        case Hole.IMMEDIATE_32: {
          const at = record + (a === 2 ? Rec.DISP : Rec.IMM);
          this.const32(b === 8 ? memory.u8[at]! : b === 16 ? memory.u16[at >> 1]! : memory.i32[at >> 2]!);
          break;
        }
        case Hole.IMMEDIATE_64: {
          w.byte(OP.const64);
          if (a === 1) w.s64(memory.i32[(record + Rec.WIDE) >> 2]!, memory.i32[(record + Rec.WIDE + 4) >> 2]!);
          else w.s(memory.i32[(record + (a === 2 ? Rec.DISP : Rec.IMM)) >> 2]!);
          break;
        }
        case Hole.SCALE:
          this.const32(memory.u8[record + Rec.SCALE]!);
          break;
        case Hole.RIP:
          this.rip(record, 0, a);
          break;
        case Hole.NEXT_RIP:
          this.rip(record, memory.u8[record + Rec.LENGTH]!, a);
          break;
        case Hole.SEGMENT:
          w.u(memory.u16[(record + Rec.SEG) >> 1]!);
          break;
        case Hole.ADDRESS_OF:
          this.addressOf(record, a, b === 1);
          break;
        case Hole.RECORD:
          this.record(record);
          break;
        case Hole.BEGIN:
          if ((parts & (1 << a)) === 0) p = 3 * b;
          break;
        case Hole.END:
          break;
        case Hole.CONDITION: {
          const c = this.templates.condition(a, condition)!;
          this.shift = t.locals;
          this.template(c, record, 0, 0);
          this.shift = null;
          break;
        }
        case Hole.FUNCTION:
          this.function(a);
          break;
        case Hole.TLB:
          w.u(this.tlb + a);
          break;
        case Hole.STATUS_LOCAL:
          w.byte(STATUS);
          break;
        case Hole.LEAVE:
          this.record(record);
          this.set(COUNT);
          w.byte(OP.br);
          w.u(this.loop(this.at) + 2 + a);
          break;
      }
    }
  }

  private rip(record: number, length: number, bits: number): void {
    const { i32, u32 } = this.memory;
    const low = u32[(record + Rec.RIP) >> 2]! + length;
    const high = (i32[(record + Rec.RIP + 4) >> 2]! + (low > 0xffffffff ? 1 : 0)) | 0;
    this.address(low | 0, high, bits === 64);
  }

  /** The memory operand's address: what of base, index, displacement and segment there is. */
  private addressOf(record: number, bits: number, withSegment: boolean): void {
    const { w } = this;
    const { u8, u16, i32 } = this.memory;
    const wide = bits === 64;
    const base = u16[(record + Rec.BASE) >> 1]!;
    const index = u16[(record + Rec.INDEX) >> 1]!;
    const segment = withSegment ? u16[(record + Rec.SEG) >> 1]! : S.ZERO;
    const disp = i32[(record + Rec.DISP) >> 2]!;
    const load = (place: number) => {
      this.const32(0);
      this.access(wide ? OP.load64 : OP.load32, place, 0);
    };
    const add = wide ? OP.add64 : OP.add32;
    let terms = 0;
    if (base >= RIP_BASES && base < RIP_BASES_END) {
      const low = i32[base >> 2]!;
      const sum = (low >>> 0) + (disp >>> 0);
      const high = (i32[(base + 4) >> 2]! + (disp < 0 ? -1 : 0) + (sum > 0xffffffff ? 1 : 0)) | 0;
      if (base >= ABSOLUTE_BASES) {
        if (this.links) this.links.movable = false;
        w.byte(wide ? OP.const64 : OP.const32);
        if (wide) w.s64(sum | 0, high);
        else w.s(sum | 0);
      } else this.address(sum | 0, high, wide);
      terms++;
    } else {
      if (base !== S.ZERO) {
        load(base);
        terms++;
      }
      if (disp !== 0 || (terms === 0 && index === S.ZERO && segment === S.ZERO)) {
        w.byte(wide ? OP.const64 : OP.const32);
        w.s(disp);
        if (terms++ > 0) w.byte(add);
      }
    }
    if (index !== S.ZERO) {
      load(index);
      const scale = u8[record + Rec.SCALE]!;
      if (scale > 0) {
        w.two(wide ? OP.const64 : OP.const32, scale);
        w.byte(wide ? OP.shl64 : OP.shl32);
      }
      if (terms++ > 0) w.byte(add);
    }
    if (segment !== S.ZERO) {
      load(segment);
      if (terms++ > 0) w.byte(add);
    }
  }

  /** The records `ea16` and `ea32`: an address of another width, for the record that follows. */
  private effectiveAddress(record: number): void {
    const { w } = this;
    const { u16, u32 } = this.memory;
    const isShort = u32[record >> 2] === fixedHandler('ea16');
    const segment = u16[(record + Rec.SEG) >> 1]!;
    this.const32(0);
    this.addressOf(record, 32, false);
    if (isShort) {
      this.const32(0xffff);
      w.byte(OP.and32);
      if (segment !== S.ZERO) {
        this.const32(0);
        this.access(OP.load32, segment, 0);
        w.byte(OP.add32);
      }
      w.byte(OP.extend);
    } else {
      w.byte(OP.extend);
      if (segment !== S.ZERO) {
        this.const32(0);
        this.access(OP.load64, segment, 0);
        w.byte(OP.add64);
      }
    }
    this.access(OP.store64, S.EA, 0);
  }
}
