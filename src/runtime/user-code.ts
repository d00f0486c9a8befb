import type { Insn } from '../translator/decode/decode.js';
import type { Operand } from '../translator/ir/operand.js';
import * as S from '../translator/state.js';
import { type Cpu, RF } from './cpu.js';
import { GuestFault, VECTOR } from './guest-fault.js';
import type { Descriptor, GuestKernel } from './guest-kernel.js';
import type { GuestSpace } from './guest-space.js';
import { loadedFlags } from './loaded-flags.js';
import type { Stats } from './stats.js';
import type { UserSegments } from './user-segments.js';

/*
 * Rare instructions of user code under a kernel that is the VMM itself: transfers between code segments, what the
 * descriptor tables tell user code, POPF where it sets TF or AC, and the instructions that UMIP forbids and Linux
 * emulates. SDM vol. 2 and 3A, each under its own name.
 */

/** What these instructions work on. */
export interface UserContext {
  readonly cpu: Cpu;
  readonly segments: UserSegments;
  readonly space: GuestSpace;
  readonly kernel: GuestKernel;
  readonly stats: Stats;
  /** Linear address of a memory operand. */
  readonly address: (o: Operand) => number;
}

const CODE = 0x800;
const DATA_OR_CODE = 0x1000;
const WRITABLE = 0x200;
const READABLE = 0x200;
const PRESENT = 0x8000;
const LONG = 1 << 21;
const NT = 1 << 14;

/** Reads `count` values of `bits` from the top of the stack; RSP stays. */
function peek({ cpu, segments, space }: UserContext, bits: number, count: number): bigint[] {
  const sp = cpu.big(S.RSP);
  return Array.from({ length: count }, (_, i) => {
    const at = segments.stackAddress(sp + BigInt((i * bits) / 8), bits / 8, false);
    return bits === 64 ? space.readBig64(at) : BigInt(bits === 32 ? space.readU32(at) : space.readU16(at));
  });
}

function dropStack({ cpu, segments }: UserContext, bytes: number): void {
  segments.setStackPointer(cpu.big(S.RSP) + BigInt(bytes));
}

/** Sets the flags that user code may set. RF lasts for one instruction, which is done. */
function setUserFlags(cpu: Cpu, image: number, bits: number): void {
  cpu.setEflags(loadedFlags(cpu.eflags(), image, bits, 3, 0, true) & ~RF);
}

/** POPF that sets TF or AC. */
function popf(context: UserContext, insn: Insn): void {
  const bits = insn.form.operandBits;
  const [image] = peek(context, bits, 1);
  dropStack(context, bits / 8);
  setUserFlags(context.cpu, Number(image! & 0xffffffffn), bits);
}

/**
 * The code segment that `selector` names, checked as for a transfer to `offset` at privilege level 3; `returning`: RETF
 * and IRET, whose selector's RPL counts. Call it before anything is written.
 */
function checkCode(context: UserContext, selector: number, offset: bigint, returning: boolean): Descriptor {
  const { kernel } = context;
  const error = selector & 0xfffc;
  if (error === 0) throw new GuestFault(VECTOR.GP, 0);
  if (returning && (selector & 3) !== 3) throw new GuestFault(VECTOR.GP, error);
  const d = kernel.descriptor?.(selector) ?? null;
  if (d === null || (d.access & (DATA_OR_CODE | CODE)) !== (DATA_OR_CODE | CODE))
    throw new GuestFault(VECTOR.GP, error);
  if ((d.access & PRESENT) === 0) throw new GuestFault(VECTOR.NP, error);
  const signed = BigInt.asIntN(64, offset);
  const within =
    (d.access & LONG) !== 0 ? signed >= -0x800000000000n && signed < 0x800000000000n : offset <= BigInt(d.limit);
  if (!within) throw new GuestFault(VECTOR.GP, 0);
  return d;
}

function enterCode({ cpu, segments }: UserContext, selector: number, offset: bigint, d: Descriptor): void {
  segments.put(S.CS, (selector & 0xfffc) | 3, d);
  segments.changed();
  cpu.u64[S.RIP >> 3] = offset;
}

/** JMP, CALL and RET, far. */
function farTransfer(context: UserContext, insn: Insn): void {
  const { cpu, segments, space } = context;
  const bits = insn.form.operandBits;
  const [operand] = insn.form.operands;
  if (insn.form.mnemonic === 'retf') {
    const [offset, selector] = peek(context, bits, 2).map((v, i) => (i === 1 ? v & 0xffffn : v)) as [bigint, bigint];
    const code = checkCode(context, Number(selector), offset, true);
    dropStack(context, bits / 4 + Number(operand?.imm ?? 0n));
    enterCode(context, Number(selector), offset, code);
    return;
  }
  let offset: bigint;
  let selector: number;
  if (insn.far) {
    offset = BigInt(insn.far.offset);
    selector = insn.far.selector;
  } else {
    // AMD's processors have no m16:64: REX.W only widens what is pushed. AMD64 manual vol. 3, "JMP (Far)".
    const bytes = bits === 16 ? 2 : 4;
    const at = context.address(operand!);
    offset = BigInt(bytes === 2 ? space.readU16(at) : space.readU32(at));
    selector = space.readU16(at + bytes);
  }
  const code = checkCode(context, selector, offset, false);
  if (insn.form.mnemonic === 'call') {
    const sp = cpu.big(S.RSP);
    const bytes = BigInt(bits / 8);
    const push = (at: bigint, v: bigint): void => {
      const to = segments.stackAddress(at, bits / 8, true);
      if (bits === 64) space.writeBig64(to, v);
      else if (bits === 32) space.writeU32(to, Number(v & 0xffffffffn));
      else space.writeU16(to, Number(v & 0xffffn));
    };
    push(sp - bytes, BigInt(cpu.selector(S.CS)));
    push(sp - 2n * bytes, cpu.u64[S.RIP >> 3]! + BigInt(insn.length));
    dropStack(context, -2 * (bits / 8));
  }
  enterCode(context, selector, offset, code);
}

/** IRET at the same privilege level; in 64-bit code it loads SS and RSP as well. */
function interruptReturn(context: UserContext, insn: Insn): void {
  const { cpu, segments, kernel } = context;
  const bits = insn.form.operandBits;
  // A task return: there is none in IA-32e mode, and 32-bit programs run under a 64-bit kernel too.
  if ((cpu.eflags() & NT) !== 0) throw new GuestFault(VECTOR.GP);
  const values = peek(context, bits, cpu.bits === 64 ? 5 : 3);
  const [offset, cs, flags] = values as [bigint, bigint, bigint];
  const selector = Number(cs & 0xffffn);
  const code = checkCode(context, selector, offset, true);
  if (cpu.bits === 64) {
    const stack = Number(values[4]! & 0xffffn);
    const d = kernel.descriptor?.(stack) ?? null;
    const usable = d !== null && (d.access & CODE) === 0 && (d.access & WRITABLE) !== 0 && (stack & 3) === 3;
    if (!usable) throw new GuestFault(VECTOR.GP, stack & 0xfffc);
    cpu.setBig(S.RSP, values[3]!);
    segments.put(S.SS, stack, d);
  } else dropStack(context, (3 * bits) / 8);
  setUserFlags(cpu, Number(flags & 0xffffffffn), bits);
  enterCode(context, selector, offset, code);
}

/** Writes `value` to a register or memory operand: 16 bits to memory, the register's width otherwise. */
function store({ cpu, space, address }: UserContext, o: Operand, value: number): void {
  if (o.kind === 'mem') space.writeU16(address(o), value & 0xffff);
  else if (o.bits === 16) cpu.u16[(S.GPR + 8 * o.reg!) >> 1] = value;
  else cpu.setBig(o.reg!, BigInt(value >>> 0));
}

function setZero(cpu: Cpu, zero: boolean): void {
  cpu.u32[S.FLAG_Z >> 2] = zero ? 0 : 1;
  cpu.u32[(S.FLAG_Z + 4) >> 2] = 0;
}

/** LAR, LSL, VERR, VERW: what user code may see of a descriptor. */
function inspect(context: UserContext, insn: Insn): void {
  const { cpu, space, kernel } = context;
  const m = insn.form.mnemonic;
  const operands = insn.form.operands as readonly Operand[];
  const source = operands[operands.length - 1]!;
  const selector = source.kind === 'mem' ? space.readU16(context.address(source)) : cpu.lo(source.reg!) & 0xffff;
  const found = (selector & 0xfffc) === 0 ? null : (kernel.descriptor?.(selector) ?? null);
  const d = found !== null && (found.access & DATA_OR_CODE) !== 0 ? found : null;
  const ok = d !== null && allowed(m, d);
  if (ok && m === 'lar') store(context, operands[0]!, d.access);
  if (ok && m === 'lsl') store(context, operands[0]!, d.limit);
  setZero(cpu, ok);
}

function allowed(mnemonic: string, d: Descriptor): boolean {
  const isCode = (d.access & CODE) !== 0;
  if (mnemonic === 'verr') return !isCode || (d.access & READABLE) !== 0;
  if (mnemonic === 'verw') return !isCode && (d.access & WRITABLE) !== 0;
  return true;
}

/** Bases that Linux shows instead of its own under UMIP, limits of 0: arch/x86/kernel/umip.c. */
const DUMMY_GDT = 0xfffffffffffe0000n;
const DUMMY_IDT = 0xffffffffffff0000n;
/** CR0 as SMSW shows it: PE MP ET NE WP AM PG. */
const CR0_STATE = 0x80050033;
/** Selector of the kernel's task state segment. */
const TASK_SELECTOR = 0x40;

function tableRegister({ cpu, space, address }: UserContext, o: Operand, base: bigint): void {
  const at = address(o);
  space.writeU16(at, 0);
  if (cpu.bits === 64) space.writeBig64(at + 2, base);
  else space.writeU32(at + 2, Number(base & 0xffffffffn));
}

/** ARPL with an operand in memory: SDM vol. 2A. */
function adjustRpl({ cpu, space, address }: UserContext, insn: Insn): void {
  const [dst, src] = insn.form.operands as [Operand, Operand];
  const at = address(dst);
  const selector = space.readU16(at);
  const rpl = cpu.lo(src.reg!) & 3;
  const raises = (selector & 3) < rpl;
  if (raises) space.writeU16(at, (selector & ~3) | rpl);
  setZero(cpu, raises);
}

/** The instructions that privilege level 0 keeps to itself, and those that UMIP adds. */
function privileged(context: UserContext, insn: Insn): void {
  const [o] = insn.form.operands as readonly Operand[];
  const m = insn.form.mnemonic;
  if (['lar', 'lsl', 'verr', 'verw'].includes(m)) inspect(context, insn);
  else if (m === 'arpl') adjustRpl(context, insn);
  else if (m === 'sgdt') tableRegister(context, o!, DUMMY_GDT);
  else if (m === 'sidt') tableRegister(context, o!, DUMMY_IDT);
  else if (m === 'sldt') store(context, o!, 0);
  else if (m === 'str') store(context, o!, TASK_SELECTOR);
  else if (m === 'smsw') store(context, o!, CR0_STATE);
  // Only at privilege level 0, or where the kernel allows them: AMD64 manual vol. 3.
  else if (['monitor', 'mwait', 'vmcall', 'vmmcall'].includes(m)) throw new GuestFault(VECTOR.UD);
  else throw new GuestFault(VECTOR.GP);
}

/**
 * Executes `insn`, which asked for callout `name`; throws GuestFault. True: it has set RIP itself. False: not one of
 * ours.
 */
export function userInstruction(name: string, insn: Insn, context: UserContext): boolean {
  const { cpu } = context;
  switch (name) {
    case 'farTransfer':
      farTransfer(context, insn);
      return true;
    case 'interruptReturn':
      interruptReturn(context, insn);
      return true;
    case 'popf':
      popf(context, insn);
      break;
    case 'privileged':
    case 'sysret':
      privileged(context, insn);
      break;
    default:
      return false;
  }
  cpu.rip += insn.length;
  return true;
}
