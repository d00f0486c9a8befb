import type { Insn } from '../../translator/decode/decode.js';
import type { Operand } from '../../translator/ir/operand.js';
import * as S from '../../translator/state.js';
import { isXcr0 } from '../../translator/xstate.js';
import { isCanonical } from '../canonical.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import { ATTR } from '../segments/descriptor.js';
import type { Operands } from '../segments/operands.js';
import { CR0, CR4, CR4_FEATURES, CR4_KNOWN, EFER } from './control-registers.js';
import { DR6_BD } from './debug-registers.js';
import type { Msrs } from './msrs.js';
import type { Processor } from './processor.js';

/** Instructions that only privilege level 0 may execute. */
const LEVEL_0 = new Set(
  'hlt clts invd wbinvd wbnoinvd invlpg invpcid rdmsr wrmsr lgdt lidt lldt ltr lmsw sysret sysretq sysexit sysexitq xsetbv mov swapgs monitor mwait'.split(
    ' ',
  ),
);

/** Whether `mnemonic` raises #GP elsewhere than at privilege level 0. */
export function needsLevel0(mnemonic: string): boolean {
  return LEVEL_0.has(mnemonic);
}

/** MOV to CR0: what it switches, and what it must not. SDM vol. 2B, "MOV—Move to/from Control Registers". */
export function writeCr0(p: Processor, value: number): void {
  const old = p.cr0;
  let v = (value | CR0.ET) >>> 0;
  const bad = new GuestFault(VECTOR.GP);
  if ((v & CR0.PG) !== 0 && (v & CR0.PE) === 0) throw bad;
  if ((v & CR0.NW) !== 0 && (v & CR0.CD) === 0) throw bad;
  const turnsOn = (v & ~old & CR0.PG) !== 0;
  const { cpu } = p;
  const cr4 = cpu.u32[S.CR4 >> 2]!;
  if (turnsOn && (p.efer & EFER.LME) !== 0) {
    if ((cr4 & CR4.PAE) === 0 || (p.segment(S.CS).attr & ATTR.L) !== 0) throw bad;
    cpu.u32[S.EFER >> 2]! |= EFER.LMA;
  }
  if ((old & ~v & CR0.PG) !== 0 && p.longMode) {
    if (p.code64 || (cr4 & CR4.PCIDE) !== 0) throw bad;
    cpu.u32[S.EFER >> 2]! &= ~EFER.LMA;
  }
  v &= ~0x1ffaffc0 | 0x60050000;
  cpu.setNumber(S.CR0, v >>> 0);
  if (((old ^ v) & CR0.PE) !== 0) {
    p.cpl = 0;
    // In real-address mode the segments keep what protected mode left in them.
    p.protectionChanged();
  }
  if (((old ^ v) & (CR0.PG | CR0.WP | CR0.PE)) !== 0) p.pagingChanged(false);
  if (((old ^ v) & ~CR0.TS) !== 0) p.transitions.forget();
  p.modeChanged();
}

export function writeCr4(p: Processor, value: number): void {
  if ((value & ~CR4_KNOWN) !== 0) throw new GuestFault(VECTOR.GP);
  if (p.longMode && (value & CR4.PAE) === 0) throw new GuestFault(VECTOR.GP);
  const { model } = p.cpu;
  for (const [name, bit] of CR4_FEATURES)
    if ((value & bit) !== 0 && model?.has(name) === false) throw new GuestFault(VECTOR.GP);
  const old = p.cpu.u32[S.CR4 >> 2]!;
  // PCIDs come into force in long mode, with PCID 0.
  if ((value & ~old & CR4.PCIDE) !== 0 && (!p.longMode || (p.cpu.u32[S.CR3 >> 2]! & 0xfff) !== 0))
    throw new GuestFault(VECTOR.GP);
  p.cpu.setNumber(S.CR4, value >>> 0);
  p.transitions.forget();
  if (((old ^ value) & (CR4.PSE | CR4.PAE | CR4.PGE | CR4.SMEP | CR4.SMAP | CR4.PCIDE)) !== 0) p.pagingChanged(false);
  p.modeChanged();
}

/** XSETBV: SDM vol. 2D. `supported`: bits of XCR0 that the processor model has. */
export function writeXcr0(p: Processor, supported: number): void {
  const { cpu } = p;
  if ((cpu.u32[S.CR4 >> 2]! & CR4.OSXSAVE) === 0) throw new GuestFault(VECTOR.UD);
  const value = (BigInt(cpu.lo(S.RDX)) << 32n) | BigInt(cpu.lo(S.RAX));
  if (cpu.lo(S.RCX) !== 0 || !isXcr0(value, supported)) throw new GuestFault(VECTOR.GP);
  cpu.u64[S.XCR0 >> 3] = value;
  p.modeChanged();
}

/** MOV to and from control and debug registers. */
export function moveControl(p: Processor, insn: Insn, operands: Operands): void {
  const [dst, src] = insn.form.operands as [Operand, Operand];
  const { cpu } = p;
  if (dst.kind === 'gpr') {
    if (src.kind === 'cr') {
      const at = { 0: S.CR0, 2: S.CR2, 3: S.CR3, 4: S.CR4, 8: S.CR8 }[src.reg!];
      if (at === undefined) throw new GuestFault(VECTOR.UD);
      operands.write(dst, cpu.u64[at >> 3]!);
    } else operands.write(dst, p.debug.read(debugRegister(p, src.reg!)));
    return;
  }
  const value = operands.read(src);
  if (dst.kind === 'dr') {
    const n = debugRegister(p, dst.reg!);
    if (n >= 6 && value >> 32n !== 0n) throw new GuestFault(VECTOR.GP);
    p.debug.write(n, value);
    return;
  }
  const low = Number(value & 0xffffffffn);
  switch (dst.reg) {
    case 0:
      if (value >> 32n !== 0n) throw new GuestFault(VECTOR.GP);
      writeCr0(p, low);
      return;
    case 2:
      cpu.u64[S.CR2 >> 3] = value;
      return;
    case 3:
      writeCr3(p, value);
      return;
    case 4:
      if (value >> 32n !== 0n) throw new GuestFault(VECTOR.GP);
      writeCr4(p, low);
      return;
    case 8:
      if (value > 15n) throw new GuestFault(VECTOR.GP);
      cpu.u64[S.CR8 >> 3] = value;
      return;
    default:
      throw new GuestFault(VECTOR.UD);
  }
}

/** Physical addresses have 48 bits. */
const PHYSICAL_BITS = 48n;
const CR3_KEEP = 1n << 63n;

/** MOV to CR3. With PCIDs, bit 63 asks to keep what the TLB knows: it knows of one PCID at a time, and forgets it. */
function writeCr3(p: Processor, value: bigint): void {
  const { cpu } = p;
  const pcids = (cpu.u32[S.CR4 >> 2]! & CR4.PCIDE) !== 0;
  const v = pcids ? value & ~CR3_KEEP : value;
  if (v >> PHYSICAL_BITS !== 0n) throw new GuestFault(VECTOR.GP);
  cpu.u64[S.CR3 >> 3] = v;
  p.pagingChanged(true);
}

/** INVPCID: SDM vol. 2A. The TLB holds one PCID and the global pages: more is dropped than is asked for. */
export function invalidatePcid(p: Processor, insn: Insn, operands: Operands): void {
  const [kind, descriptor] = insn.form.operands as [Operand, Operand];
  const type = operands.read(kind);
  const at = operands.place(descriptor);
  const pcid = p.mmu.readBig64(at);
  const address = p.mmu.readBig64(at + 8);
  const bad = new GuestFault(VECTOR.GP);
  if (type > 3n || pcid >> 12n !== 0n) throw bad;
  const pcids = (p.cpu.u32[S.CR4 >> 2]! & CR4.PCIDE) !== 0;
  if (type < 2n && !pcids && pcid !== 0n) throw bad;
  if (type === 0n && BigInt.asUintN(64, BigInt.asIntN(48, address)) !== address) throw bad;
  p.pagingChanged(type === 1n || type === 3n);
}

/** MONITOR: SDM vol. 2B. The address is checked as for a load. */
export function monitor(p: Processor, insn: Insn): void {
  const { cpu, mmu } = p;
  if (cpu.lo(S.RCX) !== 0) throw new GuestFault(VECTOR.GP);
  const offset = BigInt.asUintN(insn.form.addressBits, cpu.big(S.RAX));
  const base = p.code64 ? 0 : p.segment(S.DS).base;
  mmu.readU8(p.code64 ? Number(BigInt.asIntN(64, offset)) : (base + Number(offset)) % 4294967296);
}

/**
 * MWAIT waits as HLT does: nothing but an interrupt changes memory here. With interrupts off it goes on at once, as it
 * may.
 */
export function mwait(p: Processor): void {
  if (p.cpu.lo(S.RCX) > 1) throw new GuestFault(VECTOR.GP);
  if (p.interruptsEnabled) p.halted = true;
}

function debugRegister(p: Processor, number: number): number {
  let n = number;
  if (n === 4 || n === 5) {
    if ((p.cpu.u32[S.CR4 >> 2]! & CR4.DE) !== 0) throw new GuestFault(VECTOR.UD);
    n += 2;
  }
  if (n > 7) throw new GuestFault(VECTOR.UD);
  if (p.debug.general) throw new GuestFault(VECTOR.DB, DR6_BD);
  return n;
}

/** LGDT, LIDT, SGDT, SIDT: limit and base, the base's width that of the code. */
export function tableRegister(p: Processor, insn: Insn, operands: Operands): void {
  const m = insn.form.mnemonic;
  const at = operands.place(insn.form.operands[0]!);
  const isGdt = m.endsWith('gdt');
  const { mmu } = p;
  if (m.startsWith('l')) {
    const limit = mmu.readU16(at);
    const base = p.code64
      ? mmu.readSigned64(at + 2)
      : insn.form.operandBits === 16
        ? mmu.readU32(at + 2) & 0xffffff
        : mmu.readU32(at + 2);
    if (!isCanonical(base)) throw new GuestFault(VECTOR.GP);
    if (isGdt) p.gdtr = { base, limit };
    else p.idtr = { base, limit };
    return;
  }
  const { base, limit } = isGdt ? p.gdtr : p.idtr;
  mmu.writeU16(at, limit);
  if (p.code64) mmu.writeNumber64(at + 2, base);
  else mmu.writeU32(at + 2, base);
}

export function loadLdt(p: Processor, selector: number): void {
  if ((selector & 0xfffc) === 0) {
    p.ldtr = { selector, base: 0, limit: 0, attr: 0 };
    return;
  }
  const error = selector & 0xfffc;
  if ((selector & 4) !== 0) throw new GuestFault(VECTOR.GP, error);
  const d = p.descriptor(selector);
  if ((d.attr & (ATTR.S | ATTR.TYPE)) !== 2) throw new GuestFault(VECTOR.GP, error);
  if ((d.attr & ATTR.P) === 0) throw new GuestFault(VECTOR.NP, error);
  if (!isCanonical(d.base)) throw new GuestFault(VECTOR.GP, error);
  p.ldtr = { selector, base: d.base, limit: d.limit, attr: d.attr };
}

export function loadTaskRegister(p: Processor, selector: number): void {
  const error = selector & 0xfffc;
  if (error === 0 || (selector & 4) !== 0) throw new GuestFault(VECTOR.GP, error);
  const d = p.descriptor(selector);
  const type = d.attr & (ATTR.S | ATTR.TYPE);
  if (type !== 9 && (type !== 1 || p.longMode)) throw new GuestFault(VECTOR.GP, error);
  if ((d.attr & ATTR.P) === 0) throw new GuestFault(VECTOR.NP, error);
  if (!isCanonical(d.base)) throw new GuestFault(VECTOR.GP, error);
  p.asSupervisor(() => p.mmu.writeU8(d.at + 5, (d.attr & 0xff) | 2));
  p.tr = { selector, base: d.base, limit: d.limit, attr: d.attr | 2 };
}

/** RDMSR, WRMSR. */
export function readMsr(p: Processor, msrs: Msrs): void {
  const v = msrs.read(p.cpu.lo(S.RCX));
  p.cpu.u64[(S.GPR >> 3) + S.RAX] = v & 0xffffffffn;
  p.cpu.u64[(S.GPR >> 3) + S.RDX] = v >> 32n;
}
export function writeMsr(p: Processor, msrs: Msrs): void {
  msrs.write(p.cpu.lo(S.RCX), (BigInt(p.cpu.lo(S.RDX)) << 32n) | BigInt(p.cpu.lo(S.RAX)));
}
