import { fixedHandler } from '../translator/codegen/fixed-handlers.js';
import { jumpCacheOffset } from '../translator/codegen/jump-cache.js';
import * as Rec from '../translator/codegen/record.js';
import type { Insn } from '../translator/decode/decode.js';
import { type CodeMode, USER_CODE } from '../translator/decode/mode.js';
import * as S from '../translator/state.js';
import type { Cpu } from './cpu.js';
import { JUMP_CACHE, JUMP_CACHE_ENTRIES, RECORDS, RECORDS_END, RIP_BASES, RIP_BASES_END } from './layout.js';

/**
 * Where code means the same: its mode, and what is added to its addresses. A block belongs to one; direct jumps stay in
 * it.
 */
export interface CodeContext {
  readonly mode: CodeMode;
  /** Base of CS: linear address = base + RIP (cut to the word). */
  readonly base: number;
  /** CS's limit: the last offset that code may lie at. */
  readonly limit: number;
  /** Runs with the supervisor's rights over memory. */
  readonly supervisor: boolean;
  /** Descriptor by address. */
  readonly descriptors: Map<number, number>;
  /** Instructions that left for TypeScript, by address: they need no decoding again. */
  readonly leaving: Map<number, Insn>;
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
  recordInsn: Uint8Array;
  /** Address of each instruction, and one past the end. */
  insnRips: number[];
  bytes: number;
  /** Immediates in the block's code: address and size of their bytes, instruction, and record. */
  immediates: Immediate[];
  /** Direct successors: [target, fallthrough], where they exist; and what kind of transfer ends the block. */
  successors: number[];
  ending: 'next' | 'jump' | 'branch' | 'call' | 'indirect' | 'ret' | 'system' | 'other';
  /** False once its code has been overwritten or unmapped. */
  valid: boolean;
  /** Regions that contain the block. */
  regions: Set<number>;
  /** It was hot when another region held it, and was given time to be reached through that one. */
  deferred: boolean;
}

/** An immediate in decoded code, by linear address; `wide` ones fill the record's 64-bit place. */
export interface Immediate {
  address: number;
  bytes: number;
  rip: number;
  record: number;
  wide: boolean;
}

export interface EncodeContext {
  handlers: Readonly<Record<string, number>>;
  hotThreshold: number;
}

/** Constants that serve records as bases, but for one; and how many a block may need, one for each instruction. */
const RIP_BASES_LIMIT = (RIP_BASES_END - RIP_BASES) / 8 - 1;
const RIP_BASES_OF_BLOCK = 64;

/** Blocks, their descriptors and records in Wasm memory, and the index from code pages to blocks. */
export class Blocks {
  private next = RECORDS;
  private readonly contexts = new Map<string, CodeContext>();
  /** The context that `lookup` and `descriptor` are about: that of the code being run. */
  current: CodeContext;
  readonly byDescriptor = new Map<number, Block>();
  /** Addresses after calls: a jump there is a return. */
  readonly returnSites = new Set<number>();
  /** Blocks that have bytes in a page, by page number. */
  readonly byPage = new Map<number, Set<Block>>();
  private readonly owners: Block[] = [];
  /** Which of `owners` a record belongs to, by record number; 0: none. */
  private readonly recordOwner = new Int32Array((RECORDS_END - RECORDS) / Rec.SIZE);

  constructor(private readonly cpu: Cpu) {
    this.owners.push(null as unknown as Block);
    this.current = this.context(USER_CODE[cpu.bits], 0, false, Number.POSITIVE_INFINITY);
  }

  /** The context of this mode and base, made on first mention. */
  context(mode: CodeMode, base: number, supervisor: boolean, limit: number): CodeContext {
    const key = `${mode.codeBits}${mode.flat}${mode.stack}${mode.kernel}${mode.fpuOff}${mode.vex}${mode.checked}${base}${supervisor}${limit}`;
    let c = this.contexts.get(key);
    if (!c) {
      c = {
        mode: { ...mode, instructions: this.cpu.model?.instructions },
        base,
        limit,
        supervisor,
        descriptors: new Map(),
        leaving: new Map(),
      };
      this.contexts.set(key, c);
    }
    return c;
  }

  /** True when less than `bytes` of room for records is left, or a block's constants may find none: the caller drops everything. */
  full(bytes = 65536): boolean {
    return this.next + bytes > RECORDS_END || this.ripBases.size + RIP_BASES_OF_BLOCK >= RIP_BASES_LIMIT;
  }

  reset(): void {
    this.next = RECORDS;
    for (const c of this.contexts.values()) c.descriptors.clear();
    this.byDescriptor.clear();
    this.byPage.clear();
    this.owners.length = 1;
    this.recordOwner.fill(0);
    this.ripBases.clear();
    this.clearJumpCache();
  }

  clearJumpCache(): void {
    // An empty entry holds an address that never looks there: all bits set, but for the entry of that address itself.
    this.cpu.u8.fill(0xff, JUMP_CACHE, JUMP_CACHE + JUMP_CACHE_ENTRIES * 16);
    this.cpu.u64[(JUMP_CACHE + jumpCacheOffset(0xffffffff)) >> 3] = 1n;
  }

  private allocate(records: number): number {
    const at = this.next;
    this.next += records * Rec.SIZE;
    if (this.next > RECORDS_END) throw new Error('no room for records: the caller should have reset');
    return at;
  }

  /** The descriptor of the block at `rip`: made on first mention, never moved. */
  descriptor(rip: number): number {
    const known = this.current.descriptors.get(rip);
    if (known !== undefined) return known;
    const d = this.allocate(1);
    this.cpu.u32[d >> 2] = fixedHandler('undecoded');
    this.cpu.setNumber(d + Rec.RIP, rip);
    if (this.cpu.bits === 32) this.cpu.u32[(d + Rec.RIP + 4) >> 2] = 0;
    this.cpu.u32[(d + Rec.D_REGION) >> 2] = 0;
    this.current.descriptors.set(rip, d);
    return d;
  }

  lookup(rip: number): number | undefined {
    return this.current.descriptors.get(rip);
  }

  /** The block that a record belongs to. */
  ownerOf(record: number): Block | undefined {
    return this.owners[this.recordOwner[(record - RECORDS) / Rec.SIZE]!];
  }

  /** Instruction index of a record in its block. */
  insnIndex(block: Block, record: number): number {
    return block.recordInsn[(record - block.body) / Rec.SIZE] ?? 0;
  }

  /** Makes records of a decoded block and points its descriptor at them. */
  encode(rip: number, insns: readonly Insn[], { handlers, hotThreshold }: EncodeContext): Block {
    const context = this.current;
    const linear = linearOf(context, rip);
    const d = this.descriptor(rip);
    const last = insns[insns.length - 1]!;
    const extra = insns.reduce((n, i) => n + (needsEa(i) ? 1 : 0), 0);
    // Code goes on after a system call as well.
    const closing = last.ends && flow(insns, 0).ending !== 'system' ? 0 : 1;
    const body = this.allocate(insns.length + extra + closing);
    const recordInsn = new Uint8Array(insns.length + extra + closing);
    let index = 0;
    const insnRips: number[] = [];
    const immediates: Immediate[] = [];
    let at = body;
    for (const insn of insns) {
      // A check belongs to the instruction that follows it.
      if (insn.length > 0) insnRips.push(Number(BigInt.asIntN(64, insn.rip)));
      if (needsEa(insn)) {
        recordInsn[(at - body) / Rec.SIZE] = index;
        this.encodeEa(at, insn);
        at += Rec.SIZE;
      }
      recordInsn[(at - body) / Rec.SIZE] = index;
      this.encodeInsn(at, insn, handlers);
      const imm = insn.form.operands.filter((o) => o.kind === 'imm');
      if (imm.length === 1 && insn.immediateBytes > 0) {
        const rip = insnRips[index]!;
        immediates.push({
          address: linearOf(context, rip) + insn.immediateAt,
          bytes: insn.immediateBytes,
          rip,
          record: at,
          wide: imm[0]!.field === 1,
        });
      }
      at += Rec.SIZE;
      if (insn.length > 0) index++;
    }
    const end = Number(BigInt.asIntN(64, last.rip)) + last.length;
    insnRips.push(end);
    const { successors, ending } = flow(insns, end);
    if (closing) {
      recordInsn[(at - body) / Rec.SIZE] = index;
      this.clear(at);
      this.cpu.u32[at >> 2] = fixedHandler('end_of_block');
      this.cpu.u32[(at + Rec.TARGET) >> 2] = this.descriptor(end);
      this.cpu.setNumber(at + Rec.RIP, end);
    }
    const block: Block = {
      rip,
      linear,
      context,
      descriptor: d,
      body,
      recordInsn,
      insnRips,
      bytes: end - rip,
      immediates,
      successors,
      ending,
      valid: true,
      regions: new Set(),
      deferred: false,
    };
    const owner = this.owners.push(block) - 1;
    this.recordOwner.fill(owner, (body - RECORDS) / Rec.SIZE, (body - RECORDS) / Rec.SIZE + recordInsn.length);
    const u32 = this.cpu.u32;
    u32[(d + Rec.D_BODY) >> 2] = body;
    u32[(d + Rec.D_HOT) >> 2] = hotThreshold;
    u32[(d + Rec.D_COUNT) >> 2] = index;
    u32[d >> 2] = fixedHandler('enter');
    this.byDescriptor.set(d, block);
    if (isCall(last)) this.returnSites.add(end);
    for (let p = Math.floor(linear / 4096); p <= Math.floor((linear + end - rip - 1) / 4096); p++) {
      let set = this.byPage.get(p);
      if (!set) {
        set = new Set();
        this.byPage.set(p, set);
      }
      set.add(block);
    }
    return block;
  }

  /** A body of one instruction followed by `stepped`; used for a single step, and overwritten by the next. */
  encodeStep(insn: Insn, handlers: Readonly<Record<string, number>>): number {
    this.stepBody ??= this.allocate(3);
    let at = this.stepBody;
    if (needsEa(insn)) {
      this.encodeEa(at, insn);
      at += Rec.SIZE;
    }
    this.encodeInsn(at, insn, handlers);
    at += Rec.SIZE;
    this.clear(at);
    this.cpu.u32[at >> 2] = fixedHandler('stepped');
    this.setRip(at, insn.rip + BigInt(insn.length));
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
    for (const c of this.contexts.values()) c.leaving.clear();
    this.cpu.u32[block.descriptor >> 2] = fixedHandler('undecoded');
    this.byDescriptor.delete(block.descriptor);
    for (let p = Math.floor(block.linear / 4096); p <= Math.floor((block.linear + block.bytes - 1) / 4096); p++) {
      const set = this.byPage.get(p);
      set?.delete(block);
      if (set?.size === 0) this.byPage.delete(p);
    }
  }

  private clear(at: number): void {
    this.cpu.u32.fill(0, at >> 2, (at + Rec.SIZE) >> 2);
  }

  private setRip(at: number, rip: bigint): void {
    this.cpu.u64[(at + Rec.RIP) >> 3] = BigInt.asUintN(this.cpu.bits, rip);
  }

  private encodeEa(at: number, insn: Insn): void {
    const m = insn.form.operands.find((o) => o.kind === 'mem')!.mem!;
    this.clear(at);
    this.cpu.u32[at >> 2] = fixedHandler(m.addressBits === 16 ? 'ea16' : 'ea32');
    this.memoryFields(at, insn, m.disp);
    this.setRip(at, insn.rip);
  }

  private memoryFields(at: number, insn: Insn, disp: bigint): void {
    const { u16, u8 } = this.cpu;
    const m = insn.form.operands.find((o) => o.kind === 'mem')!.mem!;
    const gpr = (r: number) => (r < 0 ? S.ZERO : S.GPR + 8 * r);
    u16[(at + Rec.BASE) >> 1] = gpr(m.base);
    u16[(at + Rec.INDEX) >> 1] = gpr(m.index);
    u16[(at + Rec.SEG) >> 1] = m.seg < 0 ? S.ZERO : S.SEG_BASE + 8 * m.seg;
    u8[at + Rec.SCALE] = m.scale;
    this.cpu.i32[(at + Rec.DISP) >> 2] = Number(BigInt.asIntN(32, disp));
  }

  private encodeInsn(at: number, insn: Insn, handlers: Readonly<Record<string, number>>): void {
    const { u8, u16, u32, u64 } = this.cpu;
    this.clear(at);
    u32[at >> 2] = insn.invalid ? fixedHandler('undefined') : (handlers[insn.key] ?? fixedHandler('undefined'));
    u8[at + Rec.LENGTH] = insn.length;
    this.setRip(at, insn.rip);
    for (const o of insn.form.operands) {
      switch (o.kind) {
        case 'gpr':
          u16[(at + Rec.REGISTER_FIELDS[o.field]!) >> 1] = S.GPR + 8 * o.reg! + (o.high ? 1 : 0);
          break;
        case 'xmm':
        case 'ymm':
          u16[(at + Rec.REGISTER_FIELDS[o.field]!) >> 1] = S.XMM + S.XMM_STRIDE * o.reg!;
          break;
        case 'mm':
        case 'st':
        case 'seg':
        case 'cr':
        case 'dr':
          u16[(at + Rec.REGISTER_FIELDS[o.field]!) >> 1] = o.reg!;
          break;
        case 'imm':
          if (o.field === 1) u64[(at + Rec.WIDE) >> 3] = o.imm!;
          else u32[(at + (o.field === 2 ? Rec.DISP : Rec.IMM)) >> 2] = Number(BigInt.asUintN(32, o.imm!));
          break;
        case 'mem':
          if (needsEa(insn)) {
            u16[(at + Rec.BASE) >> 1] = S.EA;
            // The segment's base is in there.
            u16[(at + Rec.SEG) >> 1] = S.ZERO;
            // Of a vector of indices, which is no part of that address.
            u8[at + Rec.SCALE] = o.mem!.scale;
          } else {
            const m = o.mem!;
            this.memoryFields(at, insn, m.disp);
            // A displacement beyond 32 bits (RIP-relative, moffs): its upper part comes from a constant as the base.
            if (insn.form.word === 64 && m.base < 0 && BigInt.asIntN(32, m.disp) !== m.disp)
              u16[(at + Rec.BASE) >> 1] = this.ripBase(m.disp - BigInt.asIntN(32, m.disp));
          }
          break;
        case 'target': {
          u32[(at + Rec.TARGET) >> 2] = this.descriptor(Number(BigInt.asIntN(64, o.target!)));
          u32[(at + Rec.FALLTHROUGH) >> 2] = this.descriptor(
            Number(BigInt.asIntN(64, BigInt.asUintN(insn.form.word, insn.rip + BigInt(insn.length)))),
          );
          break;
        }
      }
    }
    if (insn.form.stringSeg !== undefined && insn.form.stringSeg >= 0)
      u16[(at + Rec.SEG) >> 1] = S.SEG_BASE + 8 * insn.form.stringSeg;
  }

  private readonly ripBases = new Map<bigint, number>();
  private ripBase(value: bigint): number {
    let at = this.ripBases.get(value);
    if (at === undefined) {
      // The last place is for an instruction executed alone (`resetStep`), which does not ask whether there is room.
      at = RIP_BASES + 8 * Math.min(this.ripBases.size, RIP_BASES_LIMIT);
      this.cpu.u64[at >> 3] = BigInt.asUintN(64, value);
      if (this.ripBases.size < RIP_BASES_LIMIT) this.ripBases.set(value, at);
    }
    return at;
  }
}

/** Linear address of `rip` in a context. */
export function linearOf(context: CodeContext, rip: number): number {
  if (context.base === 0) return rip;
  return context.mode.word === 32 ? (context.base + rip) % 4294967296 : context.base + rip;
}

function isCall(insn: Insn): boolean {
  return insn.form.mnemonic === 'call';
}

/** An address size other than the code's goes through an `ea` record. */
function needsEa(insn: Insn): boolean {
  const m = insn.form.operands.find((o) => o.kind === 'mem')?.mem;
  return m !== undefined && m.addressBits !== insn.form.word;
}

function flow(insns: readonly Insn[], end: number): { successors: number[]; ending: Block['ending'] } {
  const last = insns[insns.length - 1]!;
  if (!last.ends) return { successors: [end], ending: 'next' };
  const target = last.form.operands.find((o) => o.kind === 'target')?.target;
  const to = target === undefined ? undefined : Number(BigInt.asIntN(64, target));
  const m = last.form.mnemonic;
  if (m === 'jmp')
    return to === undefined ? { successors: [], ending: 'indirect' } : { successors: [to], ending: 'jump' };
  if (m === 'call')
    return to === undefined ? { successors: [end], ending: 'indirect' } : { successors: [to, end], ending: 'call' };
  if (m === 'ret') return { successors: [], ending: 'ret' };
  if (m === 'syscall' || m === 'int80' || m === 'sysenter') return { successors: [end], ending: 'system' };
  if (to !== undefined) return { successors: [to, end], ending: 'branch' };
  return { successors: [], ending: 'other' };
}
