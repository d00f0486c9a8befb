import * as S from '../../translator/state.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import { CR0, EFER, EFER_FEATURES, MSR } from './control-registers.js';
import { KeptMsrs, VARIABLE_MTRRS } from './kept-msrs.js';
import type { Processor } from './processor.js';
import type { FastCallRegisters } from './transfers.js';

/** Model-specific registers that a device holds: the local APIC's. */
export interface MsrDevice {
  /** null: not one of its registers. */
  readMsr(index: number): bigint | null;
  /** False: not one of its registers; throws nothing. */
  writeMsr(index: number, value: bigint): boolean;
}

/** AMD's DebugCtl: LBR, BTF and the four pins. AMD64 manual vol. 2, 13.1.1.6. */
const DEBUGCTL_KNOWN = 0x3fn;
/** IA32_APIC_BASE: x2APIC mode. */
const APIC_BASE_X2APIC = 0x400n;
/** Registers that come with one of these features. */
const NEEDED = new Map<number, readonly string[]>([
  [MSR.APIC_BASE, ['apic']],
  [MSR.TSC_DEADLINE, ['tsc_deadline_timer']],
  [MSR.TSC_ADJUST, ['tsc_adjust']],
  [MSR.TSC_AUX, ['rdtscp', 'rdpid']],
  [MSR.EFER, ['syscall', 'nx', 'lm']],
  [MSR.STAR, ['syscall', 'lm']],
  ...[MSR.LSTAR, MSR.CSTAR, MSR.FMASK, MSR.FS_BASE, MSR.GS_BASE, MSR.KERNEL_GS_BASE].map(
    (i): [number, readonly string[]] => [i, ['lm']],
  ),
  ...[MSR.SYSENTER_CS, MSR.SYSENTER_ESP, MSR.SYSENTER_EIP].map((i): [number, readonly string[]] => [i, ['sep']]),
]);
/** Registers, and parts of them, that are numbers. */
const PLAIN = [
  'syscallSelector',
  'sysretSelector',
  'legacyTarget',
  'lstar',
  'cstar',
  'fmask',
  'sysenterCs',
  'sysenterEsp',
  'sysenterEip',
  'tscAux',
] as const;
/** What SYSCALL, SYSENTER and their returns depend on. */
const FAST_CALLS = new Set<number>([
  MSR.EFER,
  MSR.STAR,
  MSR.LSTAR,
  MSR.CSTAR,
  MSR.FMASK,
  MSR.SYSENTER_CS,
  MSR.SYSENTER_ESP,
  MSR.SYSENTER_EIP,
]);

/**
 * Model-specific registers: SDM vol. 4, as far as kernels read and write them. An index that is not known raises
 * #GP(0), as on the processor.
 */
export class Msrs implements FastCallRegisters {
  #star = 0n;
  syscallSelector = 0;
  sysretSelector = 0;
  legacyTarget = 0;
  lstar = 0;
  cstar = 0;
  fmask = 0;
  sysenterCs = 0;
  sysenterEsp = 0;
  sysenterEip = 0;
  tscAux = 0;
  /** What is added to the machine's clock, ticks. */
  tscOffset = 0n;
  /** IA32_TSC_ADJUST. */
  #tscAdjust = 0n;
  /** Registers that only keep their value. */
  readonly #kept: KeptMsrs;

  constructor(
    private readonly p: Processor,
    private readonly tsc: () => bigint,
    private readonly apic: MsrDevice | null,
  ) {
    this.#kept = new KeptMsrs(p.cpu.model);
  }

  /** As RESET leaves them. FS, GS and EFER are the processor's. */
  reset(): void {
    this.#star = 0n;
    this.syscallSelector = 0;
    this.sysretSelector = 0;
    this.lstar = 0;
    this.cstar = 0;
    this.fmask = 0;
    this.sysenterCs = 0;
    this.sysenterEsp = 0;
    this.sysenterEip = 0;
    this.tscAux = 0;
    this.tscOffset = 0n;
    this.#tscAdjust = 0n;
    this.#kept.reset();
  }

  /** For a snapshot: plain JSON values. */
  state(): Readonly<Record<string, unknown>> {
    return {
      ...Object.fromEntries(PLAIN.map((name) => [name, this[name]])),
      star: String(this.#star),
      tscOffset: String(this.tscOffset),
      tscAdjust: String(this.#tscAdjust),
      kept: this.#kept.state(),
    };
  }
  restore(state: Readonly<Record<string, unknown>>): void {
    for (const name of PLAIN) this[name] = state[name] as number;
    this.#star = BigInt(state.star as string);
    this.tscOffset = BigInt(state.tscOffset as string);
    this.#tscAdjust = BigInt(state.tscAdjust as string);
    this.#kept.restore(state.kept as [number, string][]);
  }

  /** A performance counter, by its number for RDPMC; null: there is none. */
  counter(n: number): bigint | null {
    return this.#kept.counter(n);
  }

  /** Whether the model has what a register comes with. */
  #check(...features: readonly string[]): void {
    const { model } = this.p.cpu;
    if (model && !features.some((f) => model.has(f))) throw new GuestFault(VECTOR.GP);
  }

  read(index: number): bigint {
    const { cpu, debug } = this.p;
    const needed = NEEDED.get(index);
    if (needed) this.#check(...needed);
    switch (index) {
      case MSR.TSC:
        return BigInt.asUintN(64, this.tsc() + this.tscOffset);
      case MSR.TSC_ADJUST:
        return this.#tscAdjust;
      case MSR.DEBUGCTL:
        return BigInt(debug.debugctl);
      case MSR.EFER:
        return BigInt(this.p.efer);
      case MSR.STAR:
        return this.#star;
      case MSR.LSTAR:
        return BigInt.asUintN(64, BigInt(this.lstar));
      case MSR.CSTAR:
        return BigInt.asUintN(64, BigInt(this.cstar));
      case MSR.FMASK:
        return BigInt(this.fmask);
      case MSR.FS_BASE:
        return cpu.segBase(S.FS);
      case MSR.GS_BASE:
        return cpu.segBase(S.GS);
      case MSR.KERNEL_GS_BASE:
        return cpu.u64[S.KERNEL_GS_BASE >> 3]!;
      case MSR.TSC_AUX:
        return BigInt(this.tscAux);
      case MSR.SYSENTER_CS:
        return BigInt(this.sysenterCs);
      case MSR.SYSENTER_ESP:
        return BigInt.asUintN(64, BigInt(this.sysenterEsp));
      case MSR.SYSENTER_EIP:
        return BigInt.asUintN(64, BigInt(this.sysenterEip));
      case MSR.MTRRCAP:
        return 0x500n | BigInt(VARIABLE_MTRRS);
      case MSR.MCG_CAP:
      case MSR.MCG_STATUS:
        return 0n;
      default: {
        const v = this.apic?.readMsr(index) ?? this.#kept.read(index);
        if (v === null) throw new GuestFault(VECTOR.GP);
        return v;
      }
    }
  }

  write(index: number, value: bigint): void {
    const { p } = this;
    const { cpu } = p;
    const address = (): bigint => {
      if (BigInt.asUintN(64, BigInt.asIntN(48, value)) !== value) throw new GuestFault(VECTOR.GP);
      return value;
    };
    const needed = NEEDED.get(index);
    if (needed) this.#check(...needed);
    if (FAST_CALLS.has(index)) p.transitions.forget();
    const signed = (): number => Number(BigInt.asIntN(64, address()));
    switch (index) {
      case MSR.TSC: {
        const offset = value - this.tsc();
        this.#tscAdjust = BigInt.asUintN(64, this.#tscAdjust + offset - this.tscOffset);
        this.tscOffset = offset;
        return;
      }
      case MSR.TSC_ADJUST:
        this.tscOffset = BigInt.asIntN(64, this.tscOffset + value - this.#tscAdjust);
        this.#tscAdjust = value;
        return;
      case MSR.DEBUGCTL:
        if ((value & ~DEBUGCTL_KNOWN) !== 0n) throw new GuestFault(VECTOR.GP);
        p.debug.debugctl = Number(value);
        return;
      case MSR.EFER:
        this.#writeEfer(value);
        return;
      case MSR.STAR:
        this.#star = value;
        this.syscallSelector = Number((value >> 32n) & 0xffffn);
        this.sysretSelector = Number(value >> 48n);
        this.legacyTarget = Number(value & 0xffffffffn);
        return;
      case MSR.LSTAR:
        this.lstar = signed();
        return;
      case MSR.CSTAR:
        this.cstar = signed();
        return;
      case MSR.FMASK:
        this.fmask = Number(value & 0xffffffffn);
        return;
      case MSR.FS_BASE:
        cpu.setSegBase(S.FS, address());
        return;
      case MSR.GS_BASE:
        cpu.setSegBase(S.GS, address());
        return;
      case MSR.KERNEL_GS_BASE:
        cpu.u64[S.KERNEL_GS_BASE >> 3] = address();
        return;
      case MSR.TSC_AUX:
        this.tscAux = Number(value & 0xffffffffn);
        return;
      case MSR.SYSENTER_CS:
        this.sysenterCs = Number(value & 0xffffn);
        return;
      case MSR.SYSENTER_ESP:
        this.sysenterEsp = signed();
        return;
      case MSR.SYSENTER_EIP:
        this.sysenterEip = signed();
        return;
      case MSR.MCG_STATUS:
        return;
      case MSR.APIC_BASE:
        if ((value & APIC_BASE_X2APIC) !== 0n) this.#check('x2apic');
        if (this.apic?.writeMsr(index, value) !== true) throw new GuestFault(VECTOR.GP);
        return;
      default:
        if (this.apic?.writeMsr(index, value)) return;
        if (!this.#kept.write(index, value)) throw new GuestFault(VECTOR.GP);
    }
  }

  #writeEfer(value: bigint): void {
    const { p } = this;
    const { model } = p.cpu;
    let known = 0;
    for (const [feature, bits] of EFER_FEATURES) if (model?.has(feature) !== false) known |= bits;
    if ((value & ~BigInt(known)) !== 0n) throw new GuestFault(VECTOR.GP);
    const v = Number(value);
    const paging = (p.cr0 & CR0.PG) !== 0;
    if (paging && ((v ^ p.efer) & EFER.LME) !== 0) throw new GuestFault(VECTOR.GP);
    p.cpu.setNumber(S.EFER, (v & ~EFER.LMA) | (p.efer & EFER.LMA));
    p.pagingChanged(false);
    p.modeChanged();
  }
}
