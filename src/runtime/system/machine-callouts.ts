import type { Insn } from '../../translator/decode/decode.js';
import type { Operand } from '../../translator/ir/operand.js';
import * as S from '../../translator/state.js';
import { Callouts, type Done, interruptVector } from '../callouts.js';
import { OF } from '../cpu-state.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import { loadSegmentRegister } from '../segments/selector-instructions.js';
import type { TransitionSite } from '../transition-sites.js';
import type { MachineKernel } from './machine-kernel.js';
import { type PortSize, portAccessed } from './port-io.js';
import { privilegedAction } from './privileged.js';
import type { Processor } from './processor.js';
import { farTransfer, interruptReturn } from './transfers.js';
import { siteOf } from './transition-site.js';
import { monitoredFlags } from './virtual8086.js';

/** CPUID of a machine: EAX, EBX, ECX, EDX. */
export type Cpuid = (leaf: number, subleaf: number) => readonly [number, number, number, number];

/** After these a timer may be due. */
const BACK_AFTER: ReadonlySet<string> = new Set(['in8', 'in16', 'in32', 'rdtsc', 'rdtscp']);

/** The callouts of a whole machine: what process mode forbids is done here. */
export class MachineCallouts extends Callouts {
  readonly p: Processor;

  constructor(
    readonly machine: MachineKernel,
    private readonly cpuid: Cpuid,
    readonly ticks: () => number,
    private readonly slices: { instructionCount(): number; cutSlice(): void },
    icount: boolean,
  ) {
    super(machine.p, () => slices.instructionCount(), icount);
    this.p = machine.p;
  }

  override returning(name: string): number {
    const value = this.valueReturned(name);
    if (BACK_AFTER.has(name) && this.machine.comesBack()) this.slices.cutSlice();
    return value;
  }

  private valueReturned(name: string): number {
    const { u32 } = this.cpu;
    const result = S.CALLOUT_RESULT >> 2;
    const argument = u32[S.CALLOUT_ARG >> 2]!;
    switch (name) {
      case 'in8':
        return this.input(argument & 0xffff, 1);
      case 'in16':
        return this.input(argument & 0xffff, 2);
      case 'in32':
        return this.input(argument & 0xffff, 4) | 0;
      case 'cpuid':
        this.cpuid(argument, u32[(S.CALLOUT_ARG >> 2) + 1]!).forEach((v, i) => {
          u32[result + i] = v;
        });
        return 0;
      case 'rdtsc':
      case 'rdtscp': {
        const { tscOffset, tscAux } = this.machine.msrs;
        const ticks = this.ticks();
        if (tscOffset === 0n) {
          u32[result] = ticks;
          u32[result + 1] = Math.floor(ticks / 4294967296);
        } else this.cpu.u64[result >> 1] = BigInt(ticks) + tscOffset;
        u32[result + 2] = tscAux;
        return 0;
      }
      case 'rdpid':
        return this.machine.msrs.tscAux;
      default:
        return super.returning(name);
    }
  }

  private input(port: number, size: PortSize): number {
    if (this.p.debug.armed) portAccessed(this.p, port, size);
    return this.machine.board.ports.readPort(port, size);
  }

  protected override action(name: string, insn: Insn): () => Done {
    const { p, operands } = this;
    switch (name) {
      case 'farTransfer':
        return () => {
          farTransfer(p, insn, operands);
          return 'moved';
        };
      case 'interruptReturn':
        return () => {
          interruptReturn(p, insn);
          return 'moved';
        };
      case 'interrupt':
        return () => this.interrupt(insn);
      case 'loadSegment':
        return () => this.loadSegment(insn);
      case 'monitoredFlags':
        return () => {
          monitoredFlags(p, insn);
          return 'next';
        };
      case 'fpuUnavailable':
        return () => {
          throw new GuestFault(VECTOR.NM);
        };
      case 'privileged':
      case 'sysret':
        return privilegedAction(this, insn);
      default:
        return super.action(name, insn);
    }
  }

  override site(name: string, insn: Insn): TransitionSite | null {
    return siteOf(this.p, name, insn);
  }

  private loadSegment(insn: Insn): Done {
    const { p } = this;
    const from = p.transitions.from();
    loadSegmentRegister(p, insn, this.operands);
    const [dst] = insn.form.operands as [Operand];
    if (dst.kind === 'seg') p.transitions.loaded(from, dst.reg!);
    return 'next';
  }

  /** INT n, INT3 and INTO. The handler returns behind the instruction. */
  private interrupt(insn: Insn): Done {
    const { p, cpu } = this;
    const { mnemonic } = insn.form;
    if (mnemonic === 'into' && (cpu.eflags() & OF) === 0) return 'next';
    const at = p.rip;
    const task = p.tr;
    cpu.rip = at + insn.length;
    try {
      this.machine.softwareInterrupt(interruptVector(insn), mnemonic === 'int');
    } catch (e) {
      // Unless another task runs already.
      if (p.tr === task) cpu.rip = at;
      throw e;
    }
    return 'moved';
  }
}
