import type { Insn } from '../../translator/decode/decode.js';
import type { Operand } from '../../translator/ir/operand.js';
import * as S from '../../translator/state.js';
import { Callouts, interruptVector } from '../callouts.js';
import { OF } from '../cpu.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import type { GuestKernel } from '../guest-kernel.js';
import type { GuestSpace } from '../guest-space.js';
import { segmentFault } from '../segment-access.js';
import type { Stats } from '../stats.js';
import { isCanonical, signed64 } from './address.js';
import type { Operands } from './control.js';
import type { Machine } from './machine.js';
import { type PortSize, portAccessed } from './port-io.js';
import { type Done, privilegedAction } from './privileged.js';
import type { Processor } from './processor.js';
import { StackFrame } from './stack-frame.js';
import { farTransfer, interruptReturn, popFlags } from './transfers.js';
import { monitoredFlags } from './virtual8086.js';

/** CPUID of a machine: EAX, EBX, ECX, EDX. */
export type Cpuid = (leaf: number, subleaf: number) => readonly [number, number, number, number];

/** After these a timer may be due. */
const BACK_AFTER: ReadonlySet<string> = new Set(['in8', 'in16', 'in32', 'rdtsc', 'rdtscp']);

/** The callouts of a whole machine: what process mode forbids is done here. */
export class MachineCallouts extends Callouts implements Operands {
  readonly p: Processor;

  constructor(
    readonly machine: Machine,
    private readonly cpuid: Cpuid,
    private readonly ticks: () => number,
    private readonly slices: { instructionCount(): number; cutSlice(): void },
    icount: boolean,
    stats: Stats,
  ) {
    super(machine.p.cpu, () => slices.instructionCount(), icount, stats);
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

  override leaving(name: string, insn: Insn, space: GuestSpace, kernel: GuestKernel): GuestFault | null {
    return this.bind(name, insn, space, kernel)();
  }

  override bind(name: string, insn: Insn, space: GuestSpace, kernel: GuestKernel): () => GuestFault | null {
    void kernel;
    const { cpu, p } = this;
    const action = this.action(name, insn, space);
    const { length } = insn;
    return () => {
      try {
        if (action() === 'next') {
          const next = p.rip + length;
          cpu.rip = cpu.bits === 32 ? next % 4294967296 : next;
        }
        return null;
      } catch (e) {
        if (e instanceof GuestFault) return e;
        throw e;
      }
    };
  }

  override checkSegments(insn: Insn, space: GuestSpace): GuestFault | null {
    return segmentFault(this.p, insn, this.onlyReads(insn, space));
  }

  private action(name: string, insn: Insn, space: GuestSpace): () => Done {
    const { p } = this;
    switch (name) {
      case 'loadSegment':
        return () => this.loadSegmentRegister(insn, space);
      case 'farTransfer':
        return () => {
          farTransfer(p, insn, (i) => this.place(i.form.operands[0]!));
          return 'moved';
        };
      case 'interruptReturn':
        return () => {
          interruptReturn(p, insn);
          return 'moved';
        };
      case 'interrupt':
        return () => this.interrupt(insn);
      case 'popf':
        return () => {
          popFlags(p, insn);
          return 'next';
        };
      case 'monitoredFlags':
        return () => {
          monitoredFlags(p, insn);
          return 'next';
        };
      case 'enter':
        return () => this.nestedFrame(insn);
      case 'fpuUnavailable':
        return () => {
          throw new GuestFault(VECTOR.NM);
        };
      case 'privileged':
      case 'sysret':
        return privilegedAction(this, insn);
      default:
        return () => {
          throw new GuestFault(VECTOR.UD);
        };
    }
  }

  /** ENTER with a nesting level: SDM vol. 2A. */
  private nestedFrame(insn: Insn): Done {
    const { p, cpu } = this;
    const [size, nesting] = insn.form.operands as [Operand, Operand];
    const width = (insn.form.operandBits / 8) as 2 | 4 | 8;
    const ss = p.segment(S.SS);
    const frame = new StackFrame(p, ss, p.rsp, width);
    const low = cpu.lo(S.RBP);
    frame.push(low, cpu.hi(S.RBP));
    const top = frame.pointer;
    const bp = new StackFrame(p, ss, cpu.bits === 32 ? low : signed64(low, cpu.hi(S.RBP)), width);
    const level = Number(nesting.imm! & 31n);
    for (let i = 1; i < level; i++) {
      bp.skip(-width);
      const display = new StackFrame(p, ss, bp.pointer, width);
      frame.push(display.pop(), display.high);
    }
    if (level > 0) frame.pushAddress(top);
    frame.skip(-Number(size.imm!));
    // The processor checks that the new top of the stack is writable.
    new StackFrame(p, ss, frame.pointer, width).touch();
    const at = S.GPR + 8 * S.RBP;
    if (width === 2) cpu.u16[at >> 1] = top;
    else cpu.setNumber(at, top);
    frame.commit();
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

  /** MOV Sreg, POP Sreg, LxS. */
  private loadSegmentRegister(insn: Insn, space: GuestSpace): Done {
    const { cpu, p } = this;
    const [dst, src] = insn.form.operands as [Operand, Operand | undefined];
    const m = insn.form.mnemonic;
    if (m === 'mov' || m === 'pop') {
      if (dst.reg === S.CS) throw new GuestFault(VECTOR.UD);
      if (m === 'mov') p.loadSegment(dst.reg!, Number(this.read(src!) & 0xffffn));
      else {
        const bits = cpu.bits === 64 ? 64 : insn.form.stack === 's16' ? 16 : 32;
        const sp = BigInt.asUintN(bits, cpu.big(S.RSP));
        const offset = Number(bits === 64 ? BigInt.asIntN(64, sp) : sp);
        const at = cpu.bits === 64 ? offset : (p.segment(S.SS).base + offset) % 4294967296;
        p.loadSegment(dst.reg!, space.readU16(at));
        const moved = BigInt.asUintN(bits, sp + BigInt(insn.form.operandBits / 8));
        if (bits === 16) cpu.u16[(S.GPR + 8 * S.RSP) >> 1] = Number(moved);
        else cpu.u64[(S.GPR >> 3) + S.RSP] = moved;
      }
      if (dst.reg === S.SS) p.shadow = true;
      return 'next';
    }
    const at = this.place(src!);
    const bytes = insn.form.operandBits / 8;
    const offset =
      bytes === 2 ? BigInt(space.readU16(at)) : bytes === 4 ? BigInt(space.readU32(at)) : space.readBig64(at);
    const seg = { les: S.ES, lss: S.SS, lds: S.DS, lfs: S.FS, lgs: S.GS }[m] ?? S.DS;
    p.loadSegment(seg, space.readU16(at + bytes));
    this.write(dst, offset);
    return 'next';
  }

  // --- operands ---

  override address(o: Operand): number {
    return super.address(o);
  }
  place(o: Operand): number {
    const at = super.address(o);
    if (!isCanonical(at)) {
      const { base, seg } = o.mem!;
      throw new GuestFault(seg < 0 && (base === S.RSP || base === S.RBP) ? VECTOR.SS : VECTOR.GP);
    }
    return at;
  }
  read(o: Operand): bigint {
    const { cpu } = this;
    switch (o.kind) {
      case 'gpr': {
        const v = cpu.big(o.reg!);
        return BigInt.asUintN(o.bits, o.high ? v >> 8n : v);
      }
      case 'imm':
        return BigInt.asUintN(o.bits, o.imm!);
      case 'mem': {
        const at = this.place(o);
        const { mmu } = this.p;
        if (o.bits === 64) return mmu.readBig64(at);
        return BigInt(o.bits === 8 ? mmu.readU8(at) : o.bits === 32 ? mmu.readU32(at) : mmu.readU16(at));
      }
      default:
        throw new GuestFault(VECTOR.UD);
    }
  }
  write(o: Operand, value: bigint): void {
    const { cpu } = this;
    if (o.kind === 'mem') {
      const at = this.place(o);
      const { mmu } = this.p;
      if (o.bits === 64) mmu.writeBig64(at, value);
      else if (o.bits === 32) mmu.writeU32(at, Number(BigInt.asUintN(32, value)));
      else if (o.bits === 8) mmu.writeU8(at, Number(BigInt.asUintN(8, value)));
      else mmu.writeU16(at, Number(BigInt.asUintN(16, value)));
      return;
    }
    if (o.kind !== 'gpr') throw new GuestFault(VECTOR.UD);
    const at = S.GPR + 8 * o.reg! + (o.high ? 1 : 0);
    if (o.bits === 8) cpu.u8[at] = Number(BigInt.asUintN(8, value));
    else if (o.bits === 16) cpu.u16[at >> 1] = Number(BigInt.asUintN(16, value));
    else cpu.u64[at >> 3] = BigInt.asUintN(o.bits, value);
  }
}
