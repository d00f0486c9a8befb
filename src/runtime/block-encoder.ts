import * as iced from 'iced-x86';
import { fixedHandler } from '../translator/codegen/fixed-handlers.js';
import * as Rec from '../translator/codegen/record.js';
import { checked, convert, IMMEDIATE_BYTES, type Insn, registerInfo, segmentOf } from '../translator/decode/decode.js';
import { codeInfo } from '../translator/decode/forms.js';
import { instructionSet } from '../translator/decode/instruction-set.js';
import type { CodeMode } from '../translator/decode/mode.js';
import type { OperandKind } from '../translator/ir/operand.js';
import * as S from '../translator/state.js';
import type { Cpu } from './cpu.js';
import { needsEa, type RecordWriter } from './records.js';

const OK = iced.OpKind;
const R = iced.Register;
/** Bytes of code that a block is decoded from, at most: iced copies what it is given. */
const WINDOW = 256;

/** How a block goes on. */
export type Ending = 'next' | 'jump' | 'branch' | 'call' | 'indirect' | 'ret' | 'system' | 'other';

/** A decoded and encoded block. The object is filled anew for each. */
export interface EncodedBlock {
  records: number;
  instructions: number;
  bytes: number;
  /** Per record the index of its instruction; null: they are the same. */
  recordInsn: Uint8Array | null;
  /** Direct successors: [target, fallthrough], where they exist. */
  successors: number[];
  ending: Ending;
  isCall: boolean;
}

/** Where one operand goes. `at`: place in the record, in units of 2 bytes (registers) or 4 (immediates). */
interface Step {
  readonly operand: number;
  readonly what: 'register' | 'memory' | 'imm8' | 'imm8s' | 'imm16' | 'imm32' | 'rel8' | 'rel32';
  readonly at: number;
}

/** What writing a record of an encoding (one `Code`, with or without memory operand, in one mode) takes. */
interface Plan {
  readonly handler: number;
  readonly steps: readonly Step[];
  readonly ending: Ending;
  readonly ends: boolean;
  readonly isCall: boolean;
  readonly withSegment: boolean;
}

/** Places in a record for what it can hold of a register, by iced's number: address of the state, or number; -1 not known. */
const places = new Int32Array(512).fill(-1);
const kindOf = (i: iced.Instruction, n: number): number =>
  n === 0 ? i.op0Kind : n === 1 ? i.op1Kind : n === 2 ? i.op2Kind : i.op3Kind;
const registerOf = (i: iced.Instruction, n: number): number =>
  n === 0 ? i.op0Register : n === 1 ? i.op1Register : n === 2 ? i.op2Register : i.op3Register;

/** iced keeps instructions in its own heap; one is reused for all decoding. */
const scratch = new iced.Instruction();

/**
 * Decodes a block straight into the interpreter's records. How an encoding becomes a record is learnt from the decoder's
 * `Insn` the first time that it is met; from then on the operands go from iced into the record, without objects between:
 * code that a starting guest executes once must not cost more than it has to.
 */
export class BlockEncoder {
  private readonly result: EncodedBlock = {
    records: 0,
    instructions: 0,
    bytes: 0,
    recordInsn: null,
    successors: [],
    ending: 'next',
    isCall: false,
  };
  /** By mode: plans by code * 8 + index of the memory operand + 1; null: these are converted each time. */
  private readonly plans = new Map<string, Map<number, Plan | null>>();

  constructor(
    private readonly cpu: Cpu,
    private readonly writer: RecordWriter,
    private readonly descriptor: (rip: number) => number,
  ) {}

  /**
   * Writes records from `body` on for the code at `rip`: until an instruction that ends a block, at most `limit`
   * instructions. Calls `taken` with the number of records before anything else is allocated. Null: `code` ends within
   * the first instruction.
   */
  encode(
    mode: CodeMode,
    rip: number,
    code: Uint8Array,
    body: number,
    limit: number,
    taken: (records: number) => void,
  ): EncodedBlock | null {
    const { result, writer } = this;
    const plans = this.plansFor(mode);
    const set = instructionSet(mode.instructions);
    const bytes = code.length > WINDOW ? code.subarray(0, WINDOW) : code;
    const decoder = new iced.Decoder(mode.codeBits, bytes, set?.decoderOptions ?? iced.DecoderOptions.None);
    decoder.ip = BigInt.asUintN(mode.word, BigInt(rip));
    let at = body;
    let offset = 0;
    let count = 0;
    let indices: number[] | null = null;
    result.ending = 'next';
    result.isCall = false;
    result.successors = [];
    let ended = false;
    try {
      while (count < limit && decoder.canDecode) {
        decoder.decodeOut(scratch);
        const op = scratch.code;
        if (op === iced.Code.INVALID && decoder.lastError === iced.DecoderError.NoMoreBytes) break;
        const memory = memoryOperandOf(scratch);
        const key = op * 8 + memory + 1;
        let plan = plans.get(key);
        const here = rip + offset;
        const { length } = scratch;
        let insn: Insn | null = null;
        if (!plan || mode.checked === 'all' || (memory >= 0 && !isPlain(scratch, mode))) {
          insn = convert(scratch, BigInt.asUintN(mode.word, BigInt(here)), mode, set?.has(scratch) ?? true);
          if (plan === undefined) {
            plan = this.plan(scratch, insn);
            plans.set(key, plan);
          }
        }
        const insns = insn ? checked(insn, mode) : null;
        const last = insns?.at(-1);
        const ends = last ? last.ends : plan!.ends;
        const records = insns ? insns.reduce((n, i) => n + (needsEa(i) ? 2 : 1), 0) : 1;
        if (records > 1 || indices !== null) {
          indices ??= Array.from({ length: count }, (_, n) => n);
          for (let n = 0; n < records; n++) indices.push(count);
        }
        const end = here + length;
        const next = at + records * Rec.SIZE;
        let closing = false;
        if (ends) {
          ended = true;
          if (last) this.flow(last, end);
          else this.plannedFlow(plan!, code, offset + length, end, mode.word);
          // Code goes on after a system call as well.
          closing = (result.ending as Ending) === 'system';
          taken((next - body) / Rec.SIZE + (closing ? 1 : 0));
        }
        if (insns) {
          for (const i of insns) {
            if (needsEa(i)) {
              writer.encodeEa(at, i);
              at += Rec.SIZE;
            }
            writer.encodeInsn(at, i);
            at += Rec.SIZE;
          }
        } else {
          this.write(at, plan!, here, length, code, offset, mode);
          if (ends && result.successors.length > 0 && plan!.ending !== 'system') this.branch(at, end, mode.word);
        }
        at = next;
        offset += length;
        count++;
        if (!ends) continue;
        if (closing) {
          this.close(at, end);
          at += Rec.SIZE;
        }
        break;
      }
    } finally {
      decoder.free();
    }
    if (count === 0) return null;
    if (!ended) {
      const end = rip + offset;
      result.successors = [end];
      taken((at - body) / Rec.SIZE + 1);
      this.close(at, end);
      at += Rec.SIZE;
    }
    result.records = (at - body) / Rec.SIZE;
    result.instructions = count;
    result.bytes = offset;
    if (indices && result.records > indices.length) indices.push(count);
    result.recordInsn = indices ? Uint8Array.from(indices) : null;
    return result;
  }

  private last: { mode: CodeMode; plans: Map<number, Plan | null> } | null = null;
  private plansFor(mode: CodeMode): Map<number, Plan | null> {
    if (this.last?.mode === mode) return this.last.plans;
    const name = JSON.stringify(mode);
    const plans = this.plans.get(name) ?? new Map<number, Plan | null>();
    this.plans.set(name, plans);
    this.last = { mode, plans };
    return plans;
  }

  /** The record that goes on to the block at `end`. */
  private close(at: number, end: number): void {
    this.writer.clear(at);
    this.cpu.u32[at >> 2] = fixedHandler('end_of_block');
    this.cpu.u32[(at + Rec.TARGET) >> 2] = this.descriptor(end);
    this.cpu.setNumber(at + Rec.RIP, end);
  }

  /** Where a branch's record goes on. */
  private branch(at: number, end: number, word: 32 | 64): void {
    const { u32 } = this.cpu;
    const { ending, successors } = this.result;
    if (ending === 'indirect') return;
    u32[(at + Rec.TARGET) >> 2] = this.descriptor(successors[0]!);
    if (ending === 'branch') u32[(at + Rec.FALLTHROUGH) >> 2] = this.descriptor(word === 32 ? end % 4294967296 : end);
  }

  private flow(last: Insn, end: number): void {
    const { result } = this;
    const target = last.form.operands.find((o) => o.kind === 'target')?.target;
    const to = target === undefined ? null : Number(BigInt.asIntN(64, target));
    result.ending = endingOf(last);
    result.isCall = last.form.mnemonic === 'call';
    result.successors = successorsOf(result.ending, result.isCall, to, end);
  }

  private plannedFlow(plan: Plan, code: Uint8Array, after: number, end: number, word: 32 | 64): void {
    const { result } = this;
    result.ending = plan.ending;
    result.isCall = plan.isCall;
    const step = plan.steps[0];
    let to: number | null = null;
    if (step?.what === 'rel8') to = end + ((code[after - 1]! << 24) >> 24);
    else if (step?.what === 'rel32') to = end + int32At(code, after - 4);
    if (to !== null && word === 32) to = to >>> 0;
    result.successors = successorsOf(plan.ending, plan.isCall, to, end);
  }

  /** How instructions of this encoding are written; null: not by a plan. */
  private plan(i: iced.Instruction, insn: Insn): Plan | null {
    const { form } = insn;
    const info = codeInfo(i.code);
    if (insn.invalid || insn.far || form.mnemonic !== info.mnemonic || info.addressSized || info.indices) return null;
    // INT 80h has a name of its own.
    if (info.mnemonic === 'int') return null;
    // POP's address depends on the registers in it.
    if (form.mnemonic === 'pop' && memoryOperandOf(i) >= 0) return null;
    if (i.opCount > 4 || form.operands.filter((o) => o.kind === 'imm').length > 1) return null;
    const steps: Step[] = [];
    let n = -1;
    for (const o of form.operands) {
      do n++;
      while (!info.shapes[n]);
      const step = stepFor(i, n, o.kind, o.field, info.shapes[n]!.implied === true);
      if (!step) return null;
      steps.push(step);
    }
    // Beyond the canonical addresses, and around the top of the address space, the decoder's arithmetic counts.
    if (insn.ends && steps.length > 1) return null;
    return {
      handler: this.writer.handlerOf(insn),
      steps,
      ending: insn.ends ? endingOf(insn) : 'next',
      ends: insn.ends,
      isCall: form.mnemonic === 'call',
      withSegment: form.mnemonic !== 'lea',
    };
  }

  private write(
    at: number,
    plan: Plan,
    rip: number,
    length: number,
    code: Uint8Array,
    offset: number,
    mode: CodeMode,
  ): void {
    const { u8, u16, u32 } = this.cpu;
    const w = at >> 2;
    u32[w] = plan.handler;
    u32[w + 1] = 0;
    u32[w + 2] = 0;
    u32[w + 3] = 0;
    u32[w + 4] = 0;
    u32[w + 5] = 0;
    u8[at + Rec.LENGTH] = length;
    u32[w + 6] = rip >>> 0;
    u32[w + 7] = mode.word === 64 ? Math.floor(rip / 4294967296) >>> 0 : 0;
    const { steps } = plan;
    for (let n = 0; n < steps.length; n++) {
      const step = steps[n]!;
      const end = offset + length;
      switch (step.what) {
        case 'register':
          u16[(at >> 1) + step.at] = placeOf(registerOf(scratch, step.operand));
          break;
        case 'memory':
          this.memory(at, plan, mode);
          break;
        case 'imm8':
          u32[w + step.at] = code[end - 1]!;
          break;
        case 'imm8s':
          u32[w + step.at] = (code[end - 1]! << 24) >> 24;
          break;
        case 'imm16':
          u32[w + step.at] = code[end - 2]! | (code[end - 1]! << 8);
          break;
        case 'imm32':
          u32[w + step.at] = int32At(code, end - 4);
          break;
      }
    }
  }

  private memory(at: number, plan: Plan, mode: CodeMode): void {
    const { u8, u16, i32 } = this.cpu;
    const h = at >> 1;
    const base = registerInfo(scratch.memoryBase).number;
    const index = scratch.memoryIndex;
    u16[h + Rec.BASE / 2] = base < 0 ? S.ZERO : S.GPR + 8 * base;
    u16[h + Rec.INDEX / 2] = index === R.None ? S.ZERO : S.GPR + 8 * registerInfo(index).number;
    const seg = plan.withSegment ? segmentOf(scratch, mode.flat) : -1;
    u16[h + Rec.SEG / 2] = seg < 0 ? S.ZERO : S.SEG_BASE + 8 * seg;
    u8[at + Rec.SCALE] = index === R.None ? 0 : 31 - Math.clz32(scratch.memoryIndexScale);
    const disp = scratch.memoryDisplacement;
    const low = BigInt.asIntN(32, disp);
    i32[(at + Rec.DISP) >> 2] = Number(low);
    if (base < 0 && mode.word === 64) {
      const whole = BigInt.asIntN(64, disp);
      if (whole !== low) u16[h + Rec.BASE / 2] = this.writer.ripBase(whole - low);
    }
  }
}

/** Index of the operand in memory; -1: none. */
function memoryOperandOf(i: iced.Instruction): number {
  const { opCount } = i;
  for (let n = 0; n < opCount && n < 4; n++) if (kindOf(i, n) === OK.Memory) return n;
  return -1;
}

/** Whether the address is as wide as the code's words, and its segment is not checked. */
function isPlain(i: iced.Instruction, mode: CodeMode): boolean {
  const base = i.memoryBase;
  if (mode.checked === 'extra') {
    const segment = i.memorySegment;
    if (segment === R.CS || segment === R.FS || segment === R.GS) return false;
  }
  if (base === R.RIP) return true;
  const some = base !== R.None ? base : i.memoryIndex;
  return some === R.None || registerInfo(some).bits === mode.word;
}

function int32At(code: Uint8Array, at: number): number {
  return code[at]! | (code[at + 1]! << 8) | (code[at + 2]! << 16) | (code[at + 3]! << 24);
}

/** What a register operand's field of the record holds: where its value lies, or its number. */
function placeOf(register: number): number {
  let place = places[register]!;
  if (place >= 0) return place;
  const info = registerInfo(register);
  const { number } = info;
  if (iced.RegisterExt.isGPR(register)) {
    // iced counts AH to BH among the byte registers: SPL, the first after them, is its number 8.
    const reduced = info.bits === 8 && !info.high && number >= 8 ? number - 4 : number;
    place = S.GPR + 8 * reduced + (info.high ? 1 : 0);
  } else if (iced.RegisterExt.isXMM(register) || iced.RegisterExt.isYMM(register))
    place = S.XMM + S.XMM_STRIDE * number;
  else place = number;
  places[register] = place;
  return place;
}

function stepFor(i: iced.Instruction, n: number, kind: OperandKind, field: number, implied: boolean): Step | null {
  switch (kind) {
    case 'mem':
      return { operand: n, what: 'memory', at: 0 };
    case 'target': {
      const name = iced.Code[i.code] ?? '';
      if (kindOf(i, n) === OK.NearBranch16) return null;
      const what = name.includes('_rel8') ? 'rel8' : name.includes('_rel32') ? 'rel32' : null;
      return what && { operand: n, what, at: 0 };
    }
    case 'imm': {
      // A shift by 1 has no bytes; a whole 64-bit immediate has a place of its own.
      if (implied || field !== 0) return null;
      const of = kindOf(i, n);
      const at = Rec.IMM / 4;
      const bytes = IMMEDIATE_BYTES.get(of);
      if (of === OK.Immediate8) return { operand: n, what: 'imm8', at };
      if (of === OK.Immediate8to16 || of === OK.Immediate8to32 || of === OK.Immediate8to64)
        return { operand: n, what: 'imm8s', at };
      if (bytes === 2) return { operand: n, what: 'imm16', at };
      return bytes === 4 ? { operand: n, what: 'imm32', at } : null;
    }
    default:
      return { operand: n, what: 'register', at: Rec.REGISTER_FIELDS[field]! / 2 };
  }
}

function endingOf(insn: Insn): Ending {
  const m = insn.form.mnemonic;
  const direct = insn.form.operands.some((o) => o.kind === 'target');
  if (m === 'jmp') return direct ? 'jump' : 'indirect';
  if (m === 'call') return direct ? 'call' : 'indirect';
  if (m === 'ret') return 'ret';
  if (m === 'syscall' || m === 'int80' || m === 'sysenter') return 'system';
  return direct ? 'branch' : 'other';
}

function successorsOf(ending: Ending, isCall: boolean, to: number | null, end: number): number[] {
  switch (ending) {
    case 'jump':
      return [to!];
    case 'call':
    case 'branch':
      return [to!, end];
    case 'indirect':
      return isCall ? [end] : [];
    case 'system':
      return [end];
    default:
      return [];
  }
}
