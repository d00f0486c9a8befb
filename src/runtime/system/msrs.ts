import * as S from '../../translator/state.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import type { Processor } from './processor.js';
import { CR0, EFER, EFER_KNOWN, MSR } from './registers.js';
import type { FastCallRegisters } from './transfers.js';

/** Model-specific registers that a device holds: the local APIC's. */
export interface MsrDevice {
  /** null: not one of its registers. */
  readMsr(index: number): bigint | null;
  /** False: not one of its registers; throws nothing. */
  writeMsr(index: number, value: bigint): boolean;
}

const MTRR_FIXED = [0x250, 0x258, 0x259, 0x268, 0x269, 0x26a, 0x26b, 0x26c, 0x26d, 0x26e, 0x26f];
const VARIABLE_MTRRS = 8;
/** What SYSCALL and SYSRET depend on. */
const FAST_CALLS = new Set<number>([MSR.EFER, MSR.STAR, MSR.LSTAR, MSR.CSTAR, MSR.FMASK]);

/**
 * Model-specific registers: SDM vol. 4, as far as kernels read and write them. An index that is not known raises
 * #GP(0), as on the processor.
 */
export class Msrs implements FastCallRegisters {
  #star = 0n;
  syscallSelector = 0;
  sysretSelector = 0;
  lstar = 0;
  cstar = 0;
  fmask = 0;
  sysenterCs = 0;
  sysenterEsp = 0;
  sysenterEip = 0;
  tscAux = 0;
  /** What is added to the machine's clock, ticks. */
  tscOffset = 0n;
  /** Registers that only keep their value. */
  readonly #kept = new Map<number, bigint>([
    [MSR.MICROCODE, 0n],
    [MSR.PAT, 0x0007040600070406n],
    [MSR.MTRR_DEF_TYPE, 0n],
    [MSR.MISC_ENABLE, 1n],
    ...MTRR_FIXED.map((i) => [i, 0n] as [number, bigint]),
    ...Array.from({ length: 2 * VARIABLE_MTRRS }, (_, i) => [0x200 + i, 0n] as [number, bigint]),
  ]);

  constructor(
    private readonly p: Processor,
    private readonly tsc: () => bigint,
    private readonly apic: MsrDevice | null,
  ) {}

  read(index: number): bigint {
    const { cpu } = this.p;
    switch (index) {
      case MSR.TSC:
        return BigInt.asUintN(64, this.tsc() + this.tscOffset);
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
        const v = this.apic?.readMsr(index) ?? this.#kept.get(index);
        if (v === undefined || v === null) throw new GuestFault(VECTOR.GP);
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
    if (FAST_CALLS.has(index)) p.transitions.forget();
    const signed = (): number => Number(BigInt.asIntN(64, address()));
    switch (index) {
      case MSR.TSC:
        this.tscOffset = value - this.tsc();
        return;
      case MSR.EFER:
        this.#writeEfer(value);
        return;
      case MSR.STAR:
        this.#star = value;
        this.syscallSelector = Number((value >> 32n) & 0xffffn);
        this.sysretSelector = Number(value >> 48n);
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
      default:
        if (this.apic?.writeMsr(index, value)) return;
        if (!this.#kept.has(index)) throw new GuestFault(VECTOR.GP);
        this.#kept.set(index, value);
    }
  }

  #writeEfer(value: bigint): void {
    const { p } = this;
    if ((value & ~BigInt(EFER_KNOWN)) !== 0n) throw new GuestFault(VECTOR.GP);
    const v = Number(value);
    const paging = (p.cr0 & CR0.PG) !== 0;
    if (paging && ((v ^ p.efer) & EFER.LME) !== 0) throw new GuestFault(VECTOR.GP);
    p.cpu.setNumber(S.EFER, (v & ~EFER.LMA) | (p.efer & EFER.LMA));
    p.pagingChanged(false);
    p.modeChanged();
  }
}
