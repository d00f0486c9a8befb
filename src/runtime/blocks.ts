import { DESCRIPTOR_HANDLERS, fixedHandler } from '../translator/codegen/fixed-handlers.js';
import * as Rec from '../translator/codegen/record.js';
import type { Insn } from '../translator/decode/decode.js';
import { type CodeMode, USER_CODE } from '../translator/decode/mode.js';
import { RECORDS, RECORDS_END } from '../translator/layout.js';
import * as S from '../translator/state.js';
import { AddressMap } from './address-map.js';
import { BlockEncoder } from './block-encoder.js';
import type { CpuState } from './cpu-state.js';
import type { Ending } from './flow.js';
import { LeavingInstructions } from './leaving-instructions.js';
import { InstrumentedEncoder } from './plugins/instrumented-encoder.js';
import type { InstrumentedBlock, PluginSet } from './plugins/plugin-set.js';
import { needsEa, RecordWriter } from './records.js';
import type { Unit } from './units.js';

/**
 * Where code means the same: its mode, and what is added to its addresses. A block belongs to one; direct jumps stay in
 * it.
 */
export interface CodeContext {
  /** From 1 on: what `S.CONTEXT` holds. */
  readonly number: number;
  readonly mode: CodeMode;
  /** Base of CS: linear address = base + RIP (cut to the word). */
  readonly base: number;
  /** CS's limit: the last offset that code may lie at. */
  readonly limit: number;
  /** Runs with the supervisor's rights over memory. */
  readonly supervisor: boolean;
  /** Descriptor by address. */
  readonly descriptors: AddressMap;
}

/** A block of pre-decoded code. Addresses are signed numbers; `bytes` is the code's length. */
export interface Block {
  readonly rip: number;
  /** Linear address of the first byte; `rip` where CS starts at 0. */
  readonly linear: number;
  readonly context: CodeContext;
  readonly descriptor: number;
  /** First record, and per record the index of its instruction. */
  body: number;
  /** Null: they are the same. */
  recordInsn: Uint8Array | null;
  records: number;
  instructions: number;
  bytes: number;
  /** Immediates in the block's code, once somebody has asked (`CodePages.immediates`). */
  immediates: Immediate[] | null;
  /** Direct successors: [target, fallthrough], where they exist; and what kind of transfer ends the block. */
  successors: number[];
  ending: Ending;
  /** False once its code has been overwritten or unmapped. */
  valid: boolean;
  /** Regions that contain the block; `Blocks.addRegion` adds one. */
  regions: ReadonlySet<number>;
  /** What plug-ins have put into it; null: there are none. */
  instrumented: InstrumentedBlock | null;
  /** The unit of templates that holds the block (`units.ts`). */
  unit: Unit | null;
  /** It was hot when another region held it, and was given time to be reached through that one. */
  deferred: boolean;
  /** Executions before they were counted anew (`countAnew`). */
  earlier: number;
  /** Executions since then and before its countdown was set last, and what that was set to. */
  counted: number;
  countdown: number;
}

/**
 * An immediate in decoded code: the linear address and size of its bytes, its instruction, and its record; `wide` ones
 * fill the record's 64-bit place.
 */
export interface Immediate {
  address: number;
  bytes: number;
  rip: number;
  record: number;
  wide: boolean;
}

/** A block that was taken away with its page, and what its descriptor held. */
export interface ParkedBlock {
  readonly block: Block;
  readonly body: number;
  readonly hot: number;
}

/** A count that no block is executed to. */
export const NEVER = 0x7fffffff;

const NO_REGIONS: ReadonlySet<number> = new Set();

/** Blocks, their descriptors and records in Wasm memory, and the index from code pages to blocks. */
export class Blocks {
  private next = RECORDS;
  private readonly contexts = new Map<string, CodeContext>();
  /** By number. */
  private readonly numbered: CodeContext[] = [];
  readonly byDescriptor = new Map<number, Block>();
  /** Instructions that left for TypeScript: they need no decoding again. */
  readonly leaving: LeavingInstructions;
  /** Addresses after calls: a jump there is a return. */
  readonly returnSites = new Set<number>();
  /** Blocks that have bytes in a page, by page number. */
  readonly byPage = new Map<number, Set<Block>>();
  private readonly owners: Block[] = [];
  /** Which of `owners` a record belongs to, by record number; 0: none. */
  private readonly recordOwner = new Int32Array((RECORDS_END - RECORDS) / Rec.SIZE);

  private readonly writer: RecordWriter;
  private encoder: Pick<BlockEncoder, 'encode'>;

  constructor(
    private readonly cpu: CpuState,
    handlers: () => Readonly<Record<string, number>>,
  ) {
    this.leaving = new LeavingInstructions(cpu);
    this.writer = new RecordWriter(cpu, handlers, this.descriptorOf);
    this.encoder = new BlockEncoder(cpu, this.writer, this.descriptorOf);
    this.owners.push(null as unknown as Block);
    this.current = this.context(USER_CODE[cpu.bits], 0, false, Number.POSITIVE_INFINITY);
  }

  private readonly descriptorOf = (rip: number): number => this.descriptor(rip);

  /** Has plug-ins see each block that is decoded from now on. */
  instrument(plugins: PluginSet): void {
    this.encoder = new InstrumentedEncoder(this.cpu, this.writer, this.descriptorOf, plugins);
  }

  /** The context of this mode and base, made on first mention. */
  context(mode: CodeMode, base: number, supervisor: boolean, limit: number): CodeContext {
    const key = `${mode.codeBits}${mode.flat}${mode.stack}${mode.kernel}${mode.fpuOff}${mode.vex}${mode.checked}${mode.monitored}${mode.exact}${base}${supervisor}${limit}`;
    let c = this.contexts.get(key);
    if (!c) {
      c = {
        number: this.numbered.length + 1,
        mode: { ...mode, instructions: this.cpu.model?.instructions },
        base,
        limit,
        supervisor,
        descriptors: new AddressMap(),
      };
      this.contexts.set(key, c);
      this.numbered.push(c);
    }
    return c;
  }

  /**
   * The context that `lookup` and `descriptor` are about: that of the code being run. Generated code changes it as
   * well.
   */
  get current(): CodeContext {
    return this.numbered[this.cpu.u32[S.CONTEXT >> 2]! - 1]!;
  }
  set current(context: CodeContext) {
    this.cpu.u32[S.CONTEXT >> 2] = context.number;
  }

  /**
   * True when less than `bytes` of room for records is left, or a block's constants may find none: the caller drops
   * everything.
   */
  full(bytes = 65536): boolean {
    return this.next + bytes > RECORDS_END || this.writer.basesFull;
  }

  reset(): void {
    this.next = RECORDS;
    for (const c of this.contexts.values()) c.descriptors.clear();
    this.byDescriptor.clear();
    this.byPage.clear();
    this.owners.length = 1;
    this.recordOwner.fill(0);
    this.writer.forgetBases();
  }

  private allocate(records: number): number {
    const at = this.next;
    this.next += records * Rec.SIZE;
    if (this.next > RECORDS_END) throw new Error('no room for records: the caller should have reset');
    return at;
  }

  /** Room for other data, among the records. */
  room(bytes: number): number {
    return this.allocate(Math.ceil(bytes / Rec.SIZE));
  }

  /** The descriptor of the block at `rip`: made on first mention, never moved. */
  descriptor(rip: number): number {
    const known = this.current.descriptors.get(rip);
    if (known !== 0) return known;
    const d = this.allocate(1);
    this.cpu.u32[d >> 2] = fixedHandler('undecoded');
    this.cpu.setNumber(d + Rec.RIP, rip);
    if (this.cpu.bits === 32) this.cpu.u32[(d + Rec.RIP + 4) >> 2] = 0;
    this.cpu.u32[(d + Rec.D_UNIT) >> 2] = 0;
    this.current.descriptors.add(rip, d);
    return d;
  }

  /** The descriptor for `rip`; 0 if nobody has asked for one. */
  lookup(rip: number): number {
    return this.current.descriptors.get(rip);
  }

  /** The block at `rip`, if it is decoded. */
  at(rip: number): Block | undefined {
    const d = this.lookup(rip);
    const block = d === 0 ? undefined : this.byDescriptor.get(d);
    return block?.valid ? block : undefined;
  }

  /** The block at `rip` in a context, if it is decoded. */
  in(context: CodeContext, rip: number): Block | undefined {
    const d = context.descriptors.get(rip);
    const block = d === 0 ? undefined : this.byDescriptor.get(d);
    return block?.valid ? block : undefined;
  }

  /** Where a block's descriptor leads as long as no region starts there: its unit, or the interpreter. */
  private home(block: Block): number {
    return block.unit && block.unit.missing === 0 ? block.unit.index : fixedHandler('enter');
  }

  /** Sends a block back to where it runs without a region, to be hot again after `executions`. */
  goHome(block: Block, executions: number): void {
    this.cpu.u32[block.descriptor >> 2] = this.home(block);
    this.countDown(block, executions);
  }

  /** The descriptor leads to `index`, if it led to the interpreter. */
  leadTo(block: Block, index: number): void {
    const at = block.descriptor >> 2;
    if (block.valid && this.cpu.u32[at] === fixedHandler('enter')) this.cpu.u32[at] = index;
  }

  /** The descriptor leads to the interpreter, if it led to `index`. */
  leadAway(block: Block, index: number): void {
    const at = block.descriptor >> 2;
    if (this.cpu.u32[at] === index) this.cpu.u32[at] = fixedHandler('enter');
  }

  /** A region starts at the block: a unit that comes to it asks at once (`hot_recorded`). */
  promote(block: Block, index: number): void {
    this.cpu.u32[block.descriptor >> 2] = index;
    if (block.unit) this.countDown(block, 1);
  }

  /** Whether a region starts at the block: its descriptor leads neither to the interpreter nor to its unit. */
  leadsToRegion(block: Block): boolean {
    const code = this.cpu.u32[block.descriptor >> 2]!;
    return code >= DESCRIPTOR_HANDLERS.length && code !== block.unit?.index;
  }

  /** The block that a record belongs to. */
  ownerOf(record: number): Block | undefined {
    return this.owners[this.recordOwner[(record - RECORDS) / Rec.SIZE]!];
  }

  /** Instruction index of a record in its block. */
  insnIndex(block: Block, record: number): number {
    const n = (record - block.body) / Rec.SIZE;
    return block.recordInsn ? (block.recordInsn[n] ?? 0) : Math.min(n, block.instructions);
  }

  /**
   * Decodes the block at `rip` from `code`, its bytes up to the end of the page at most, makes records of it and points
   * its descriptor at them. Null: the first instruction is cut off by the end of `code`.
   */
  encode(rip: number, code: Uint8Array, limit: number, hotThreshold: number): Block | null {
    const context = this.current;
    const body = this.next;
    const e = this.encoder.encode(context.mode, rip, code, body, limit, (records) => {
      this.next = body + records * Rec.SIZE;
    });
    if (e === null) return null;
    const linear = linearOf(context, rip);
    const d = this.descriptor(rip);
    const { records, bytes, instructions, recordInsn } = e;
    const end = rip + bytes;
    const block: Block = {
      rip,
      linear,
      context,
      descriptor: d,
      body,
      recordInsn,
      records,
      instructions,
      bytes,
      immediates: null,
      instrumented: e.instrumented ?? null,
      successors: e.successors,
      ending: e.ending,
      valid: true,
      regions: NO_REGIONS,
      unit: null,
      deferred: false,
      earlier: 0,
      counted: 0,
      countdown: hotThreshold,
    };
    const owner = this.owners.push(block) - 1;
    this.recordOwner.fill(owner, (body - RECORDS) / Rec.SIZE, (body - RECORDS) / Rec.SIZE + records);
    const u32 = this.cpu.u32;
    u32[(d + Rec.D_BODY) >> 2] = body;
    u32[(d + Rec.D_HOT) >> 2] = hotThreshold;
    u32[(d + Rec.D_COUNT) >> 2] = instructions;
    u32[d >> 2] = fixedHandler('enter');
    this.byDescriptor.set(d, block);
    if (e.isCall) this.returnSites.add(end);
    this.noteInPages(block);
    return block;
  }

  private noteInPages(block: Block): void {
    const last = Math.floor((block.linear + block.bytes - 1) / 4096);
    for (let p = Math.floor(block.linear / 4096); p <= last; p++) {
      const set = this.byPage.get(p);
      if (set) set.add(block);
      else this.byPage.set(p, new Set([block]));
    }
  }

  addRegion(block: Block, id: number): void {
    // Most blocks never belong to one.
    if (block.regions === NO_REGIONS) block.regions = new Set();
    (block.regions as Set<number>).add(id);
  }

  dropRegion(block: Block, id: number): void {
    if (block.regions !== NO_REGIONS) (block.regions as Set<number>).delete(id);
  }

  /** Has the interpreter report the block after `executions` more of it. */
  countDown(block: Block, executions: number): void {
    block.counted = this.recentExecutions(block);
    block.countdown = executions;
    this.cpu.i32[(block.descriptor + Rec.D_HOT) >> 2] = executions;
  }

  /** From here on `recentExecutions` are counted. */
  countAnew(block: Block): void {
    const recent = this.recentExecutions(block);
    block.earlier += recent;
    block.counted -= recent;
  }

  /** How often the interpreter has executed the block, and units have entered it. */
  executions(block: Block): number {
    return block.earlier + this.recentExecutions(block);
  }

  /** The same since `countAnew`. */
  recentExecutions(block: Block): number {
    return block.counted + block.countdown - this.cpu.i32[(block.descriptor + Rec.D_HOT) >> 2]!;
  }

  /** A body of one instruction followed by `stepped`; used for a single step, and overwritten by the next. */
  encodeStep(insn: Insn): number {
    this.stepBody ??= this.allocate(3);
    let at = this.stepBody;
    if (needsEa(insn)) {
      this.writer.encodeEa(at, insn);
      at += Rec.SIZE;
    }
    this.writer.encodeInsn(at, insn);
    at += Rec.SIZE;
    this.writer.clear(at);
    this.cpu.u32[at >> 2] = fixedHandler('stepped');
    this.writer.setRip(at, insn.rip + BigInt(insn.length));
    return this.stepBody;
  }
  private stepBody: number | undefined;

  /** Forgets the step body after a reset. */
  resetStep(): void {
    this.stepBody = undefined;
  }

  /** Drops a block: its descriptor leads to the dispatcher again. */
  drop(block: Block): void {
    block.valid = false;
    this.leaving.clear();
    this.cpu.u32[block.descriptor >> 2] = fixedHandler('undecoded');
    if (this.byDescriptor.get(block.descriptor) === block) this.byDescriptor.delete(block.descriptor);
    for (let p = Math.floor(block.linear / 4096); p <= Math.floor((block.linear + block.bytes - 1) / 4096); p++) {
      const set = this.byPage.get(p);
      set?.delete(block);
      if (set?.size === 0) this.byPage.delete(p);
    }
  }

  /** Takes the blocks of a page away, all of which lie in it alone, to come back with `unpark`. */
  park(page: number): ParkedBlock[] {
    const { u32 } = this.cpu;
    const parked: ParkedBlock[] = [];
    for (const block of this.byPage.get(page) ?? []) {
      const d = block.descriptor >> 2;
      parked.push({ block, body: u32[d + (Rec.D_BODY >> 2)]!, hot: u32[d + (Rec.D_HOT >> 2)]! });
      block.valid = false;
      u32[d] = fixedHandler('undecoded');
    }
    this.byPage.delete(page);
    this.leaving.clear();
    return parked;
  }

  /** A block is back as it was, for the interpreter. */
  unpark({ block, body, hot }: ParkedBlock): void {
    const { u32 } = this.cpu;
    const d = block.descriptor >> 2;
    u32[d + (Rec.D_BODY >> 2)] = body;
    u32[d + (Rec.D_HOT >> 2)] = hot;
    u32[d + (Rec.D_COUNT >> 2)] = block.instructions;
    u32[d] = fixedHandler('enter');
    block.valid = true;
    // Unless another address space has code there as well, it still stands.
    if (this.byDescriptor.get(block.descriptor) !== block) this.byDescriptor.set(block.descriptor, block);
    this.noteInPages(block);
  }
}

/** Linear address of `rip` in a context. */
export function linearOf(context: CodeContext, rip: number): number {
  if (context.base === 0) return rip;
  return context.mode.word === 32 ? (context.base + rip) % 4294967296 : context.base + rip;
}
