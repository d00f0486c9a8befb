import { calloutName } from '../translator/codegen/callout-names.js';
import type { Insn } from '../translator/decode/decode.js';
import * as S from '../translator/state.js';
import type { Callouts } from './callouts.js';
import type { CodeReader, Raise } from './code-reader.js';
import type { CpuState } from './cpu-state.js';
import type { GuestCode } from './guest-code.js';
import type { GuestFault } from './guest-fault.js';
import type { GuestKernel } from './guest-kernel.js';
import type { GuestSpace } from './guest-space.js';
import type { Slice } from './slice.js';
import type { SseModes } from './sse-modes.js';

export interface CalloutExitsOptions {
  cpu: CpuState;
  space: GuestSpace;
  kernel: GuestKernel;
  slice: Slice;
  code: GuestCode;
  reader: CodeReader;
  callouts: Callouts;
  sse: SseModes;
  raise: Raise;
  /** Executes the instruction at RIP alone, and delivers what comes of it; false: it faulted. */
  step: () => boolean;
  /** Brings the last x87 opcode up to date. */
  findX87Opcode: () => void;
}

/** Serves the callouts: those that return to guest code, and those that leave it (`Exit.CALLOUT`). Counts both. */
export class CalloutExits {
  /** By the callout's number. */
  readonly counts: number[] = [];

  constructor(private readonly options: CalloutExitsOptions) {}

  private count(number: number): void {
    this.counts[number] = (this.counts[number] ?? 0) + 1;
  }

  /** A callout in the middle of guest code: its value. */
  returning(number: number): number {
    this.count(number);
    const name = calloutName(number);
    if (name === 'x87Opcode') this.options.findX87Opcode();
    return this.options.callouts.returning(name);
  }

  /**
   * False: the instruction faulted, and the kernel has been told. `stepped`: it was decoded just now, and executed
   * alone.
   */
  leaving(stepped?: Insn): boolean {
    const { cpu, slice, callouts, raise } = this.options;
    const number = cpu.u32[S.CALLOUT_ARG >> 2]!;
    const rip = cpu.signedRip;
    const { bits } = cpu;
    this.count(number);
    slice.refund();
    const name = calloutName(number);
    if (name === 'recordFlags') {
      // The instruction runs again, and all code is translated anew.
      this.options.sse.recordFlags();
      return stepped ? this.options.step() : true;
    }
    if (name === 'checkedAccess') return this.options.step();
    const fault = stepped ? callouts.leaving(name, stepped) : this.run(name);
    if (fault === undefined) return false;
    if (fault !== null) {
      raise(fault.vector, fault.errorCode, fault.address);
      return false;
    }
    slice.countOne();
    slice.plugins?.executed(rip, bits);
    return true;
  }

  /**
   * Does what the instruction at RIP leaves for, or gives its fault; undefined: it cannot be fetched, and the kernel
   * has been told.
   */
  private run(name: string): GuestFault | null | undefined {
    const { cpu, slice, code, reader, callouts } = this.options;
    const rip = cpu.signedRip;
    const { leaving, current } = code.blocks;
    let known = leaving.get(current.number, rip);
    if (known === null) {
      const insn = reader.instruction(rip, false);
      if (!insn) return undefined;
      known = { insn, run: callouts.bind(name, insn), site: callouts.site(name, insn) };
      leaving.set(current.number, rip, known, cpu.u32[S.EXIT_RECORD >> 2]!, slice.behind());
    }
    return known.run();
  }
}
