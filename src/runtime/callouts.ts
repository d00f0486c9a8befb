import { host } from '../host/host.js';
import type { Insn } from '../translator/decode/decode.js';
import * as S from '../translator/state.js';
import { CpuModel } from './cpu-models.js';
import type { CpuState } from './cpu-state.js';
import { cpuid } from './cpuid.js';
import { GuestFault, VECTOR } from './guest-fault.js';
import { popFlags } from './segments/far-transfers.js';
import { Operands } from './segments/operands.js';
import { leavesAlone, segmentFault } from './segments/segment-access.js';
import type { SegmentUnit } from './segments/segment-unit.js';
import { enterNested, loadSegmentRegister } from './segments/selector-instructions.js';
import type { TransitionSite } from './transition-sites.js';

const TWO32 = 4294967296;
/** TSC ticks per ns of guest time: a fixed, plausible frequency. */
const TSC_PER_NS = 2;

/** What an instruction that leaves has done about RIP. */
export type Done = 'next' | 'moved';

/**
 * The callouts' TypeScript side: rare instructions, on the CPU state in memory. Those of processes and machines alike
 * are here.
 */
export abstract class Callouts {
  readonly cpu: CpuState;
  readonly operands: Operands;
  /** What RDRAND gives next, where runs repeat. */
  random = 0x9e3779b9;
  private readonly model: CpuModel;

  constructor(
    readonly segments: SegmentUnit,
    private readonly instructions: () => number,
    private readonly icount: boolean,
  ) {
    this.cpu = segments.cpu;
    this.operands = new Operands(segments);
    this.model = this.cpu.model ?? new CpuModel('max');
  }

  /** Callouts that return into the region: arguments in CALLOUT_ARG, results in CALLOUT_RESULT and as the value. */
  returning(name: string): number {
    const { u32 } = this.cpu;
    const result = S.CALLOUT_RESULT >> 2;
    switch (name) {
      case 'cpuid':
        cpuid(this.model, u32[S.CALLOUT_ARG >> 2]!, u32[(S.CALLOUT_ARG >> 2) + 1]!, {
          cr4: u32[S.CR4 >> 2]!,
          xcr0: u32[S.XCR0 >> 2]!,
        }).forEach((v, i) => {
          u32[result + i] = v;
        });
        return 0;
      case 'rdtsc':
      case 'rdtscp': {
        const ticks = Math.floor(this.icount ? this.instructions() : performance.now() * 1e6 * TSC_PER_NS);
        u32[result] = ticks;
        u32[result + 1] = Math.floor(ticks / TWO32);
        u32[result + 2] = 0;
        return 0;
      }
      case 'rdpid':
      case 'x87Opcode':
        return 0;
      case 'rdrand':
      case 'rdseed':
        if (this.icount) {
          for (let i = 0; i < 2; i++) {
            this.random = (Math.imul(this.random, 1664525) + 1013904223) >>> 0;
            u32[result + i] = this.random;
          }
        } else host.fillRandom(this.cpu.u8.subarray(S.CALLOUT_RESULT, S.CALLOUT_RESULT + 8));
        return 1;
      default:
        throw new Error(`callout ${name} does not return`);
    }
  }

  /**
   * Callouts that leave, on an instruction that has not been executed: does it and moves RIP on, or gives the fault it
   * raises.
   */
  leaving(name: string, insn: Insn): GuestFault | null {
    return this.bind(name, insn)();
  }

  /**
   * What `leaving` does, for an instruction that will come again: all that depends on the instruction alone is done
   * once.
   */
  bind(name: string, insn: Insn): () => GuestFault | null {
    const { cpu } = this;
    const action = this.action(name, insn);
    const { length } = insn;
    return () => {
      try {
        if (action() === 'next') {
          const next = this.segments.rip + length;
          cpu.rip = cpu.bits === 32 ? next % TWO32 : next;
        }
        return null;
      } catch (e) {
        if (e instanceof GuestFault) return e;
        throw e;
      }
    };
  }

  /** How generated code may do it again, as it was done before; null: it may not. */
  site(name: string, insn: Insn): TransitionSite | null {
    void name;
    void insn;
    return null;
  }

  /** What the instruction does; it throws GuestFault. */
  protected action(name: string, insn: Insn): () => Done {
    const { segments, operands } = this;
    switch (name) {
      case 'loadSegment':
        return () => {
          loadSegmentRegister(segments, insn, operands);
          return 'next';
        };
      case 'enter':
        return () => {
          enterNested(segments, insn);
          return 'next';
        };
      case 'popf':
        return () => {
          popFlags(segments, insn);
          return 'next';
        };
      default:
        return () => {
          throw new GuestFault(VECTOR.UD);
        };
    }
  }

  /**
   * Looks at the accesses that an instruction in a mode with checked segments is about to make: the fault that it
   * raises.
   */
  checkSegments(insn: Insn): GuestFault | null {
    const { mnemonic, operands } = insn.form;
    const reads =
      mnemonic === 'arpl' && leavesAlone(this.cpu, insn, this.segments.space, this.operands.address(operands[0]!));
    return segmentFault(this.segments, insn, reads);
  }
}

/** The vector of INT n, INT3 or INTO. */
export function interruptVector({ form }: Insn): number {
  if (form.mnemonic === 'into') return VECTOR.OF;
  if (form.mnemonic === 'int3') return VECTOR.BP;
  return Number(form.operands[0]?.imm ?? 0n) & 0xff;
}
