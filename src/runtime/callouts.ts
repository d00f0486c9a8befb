import { host } from '../host/host.js';
import type { Insn } from '../translator/decode/decode.js';
import type { Operand } from '../translator/ir/operand.js';
import * as S from '../translator/state.js';
import { type Cpu, OF } from './cpu.js';
import { CpuModel } from './cpu-models.js';
import { cpuid } from './cpuid.js';
import { GuestFault, VECTOR } from './guest-fault.js';
import type { GuestKernel } from './guest-kernel.js';
import type { GuestSpace } from './guest-space.js';
import { leavesAlone, segmentFault } from './segment-access.js';
import type { Stats } from './stats.js';
import { type UserContext, userInstruction } from './user-code.js';
import { UserSegments } from './user-segments.js';

/** TSC ticks per ns of guest time: a fixed, plausible frequency. */
const TSC_PER_NS = 2;

/** The callouts' TypeScript side: rare instructions, on the CPU state in memory. */
export class Callouts {
  private random = 0x9e3779b9;
  private readonly model: CpuModel;
  private readonly segments: UserSegments;

  constructor(
    readonly cpu: Cpu,
    private readonly instructions: () => number,
    private readonly icount: boolean,
    private readonly stats: Stats,
  ) {
    this.model = cpu.model ?? new CpuModel('max');
    this.segments = new UserSegments(cpu);
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
        u32[result + 1] = Math.floor(ticks / 4294967296);
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
   * raises. What only a kernel may do raises #GP(0): SDM vol. 2, each instruction's "Protected Mode Exceptions".
   */
  leaving(name: string, insn: Insn, space: GuestSpace, kernel: GuestKernel): GuestFault | null {
    try {
      switch (name) {
        case 'loadSegment':
          this.loadSegment(insn, space, kernel);
          break;
        case 'enter':
          this.enter(insn, space);
          break;
        case 'interrupt': {
          // Of the gates that an operating system sets up, user code may use #BP and #OF: they are traps.
          if (insn.form.mnemonic === 'into' && (this.cpu.eflags() & OF) === 0) break;
          const vector = interruptVector(insn);
          if (vector !== VECTOR.BP && vector !== VECTOR.OF) throw new GuestFault(VECTOR.GP, vector * 8 + 2);
          this.cpu.rip += insn.length;
          return new GuestFault(vector);
        }
        default:
          if (userInstruction(name, insn, this.userContext(space, kernel))) return null;
          throw new GuestFault(VECTOR.GP);
      }
    } catch (e) {
      if (e instanceof GuestFault) return e;
      throw e;
    }
    this.cpu.rip += insn.length;
    return null;
  }

  /**
   * What `leaving` does, for an instruction that will come again: all that depends on the instruction alone is done
   * once.
   */
  bind(name: string, insn: Insn, space: GuestSpace, kernel: GuestKernel): () => GuestFault | null {
    return () => this.leaving(name, insn, space, kernel);
  }

  /**
   * Looks at the accesses that an instruction in a mode with checked segments is about to make: the fault that it
   * raises.
   */
  checkSegments(insn: Insn, space: GuestSpace): GuestFault | null {
    return segmentFault(this.segments, insn, this.onlyReads(insn, space));
  }
  protected onlyReads(insn: Insn, space: GuestSpace): boolean {
    const { mnemonic, operands } = insn.form;
    return mnemonic === 'arpl' && leavesAlone(this.cpu, insn, space, this.address(operands[0]!));
  }

  private userContext(space: GuestSpace, kernel: GuestKernel): UserContext {
    return { cpu: this.cpu, segments: this.segments, space, kernel, stats: this.stats, address: this.addressOf };
  }

  private readonly addressOf = (o: Operand): number => this.address(o);
  /** Linear address of a memory operand. */
  address(o: Operand): number {
    const m = o.mem!;
    let v = m.disp;
    if (m.base >= 0) v += this.cpu.big(m.base);
    if (m.index >= 0) v += this.cpu.big(m.index) << BigInt(m.scale);
    v = BigInt.asUintN(m.addressBits, v);
    if (m.seg >= 0) v += this.cpu.segBase(m.seg);
    return Number(this.cpu.bits === 64 ? BigInt.asIntN(64, v) : BigInt.asUintN(32, v));
  }

  /** MOV Sreg, POP Sreg, LxS. */
  private loadSegment(insn: Insn, space: GuestSpace, kernel: GuestKernel): void {
    const { cpu, segments } = this;
    const [dst, src] = insn.form.operands as [Operand, Operand | undefined];
    const m = insn.form.mnemonic;
    let seg = dst.reg ?? 0;
    let selector: number;
    let after = (): void => {};
    if (m === 'pop') {
      const sp = cpu.big(S.RSP);
      const bytes = insn.form.operandBits / 8;
      selector = space.readU16(segments.stackAddress(sp, bytes, false));
      // By the stack that the pop was from.
      const { stackBits } = segments;
      after = () => setRegister(cpu, S.RSP, stackBits, sp + BigInt(bytes));
    } else if (m === 'mov') {
      selector = src!.kind === 'mem' ? space.readU16(this.address(src!)) : cpu.lo(src!.reg!) & 0xffff;
    } else {
      const far = this.address(src!);
      const bytes = insn.form.operandBits / 8;
      const offset = bytes === 2 ? space.readU16(far) : bytes === 4 ? space.readU32(far) : space.readNumber64(far);
      selector = space.readU16(far + bytes);
      seg = { les: S.ES, lss: S.SS, lds: S.DS, lfs: S.FS, lgs: S.GS }[m] ?? S.DS;
      after = () => {
        if (bytes === 2) cpu.u16[(S.GPR + 8 * dst.reg!) >> 1] = offset;
        else cpu.setReg(dst.reg!, offset);
      };
    }
    if (seg === S.CS) throw new GuestFault(VECTOR.UD);
    segments.load(seg, selector, kernel.descriptor?.(selector) ?? null);
    after();
  }

  /** ENTER with a nesting level: SDM vol. 2A, "ENTER". */
  protected enter(insn: Insn, space: GuestSpace): void {
    const { cpu, segments } = this;
    const [frame, nesting] = insn.form.operands as [Operand, Operand];
    const level = Number(nesting.imm! & 31n);
    const bytes = insn.form.operandBits / 8;
    const write = (at: bigint, v: bigint): void => {
      const to = segments.stackAddress(at, bytes, true);
      if (bytes === 2) space.writeU16(to, Number(v & 0xffffn));
      else if (bytes === 4) space.writeU32(to, Number(v & 0xffffffffn));
      else space.writeBig64(to, v);
    };
    const read = (at: bigint): bigint => {
      const from = segments.stackAddress(at, bytes, false);
      return bytes === 8 ? space.readBig64(from) : BigInt(bytes === 2 ? space.readU16(from) : space.readU32(from));
    };
    const step = BigInt(bytes);
    let sp = cpu.big(S.RSP) - step;
    let bp = cpu.big(S.RBP);
    write(sp, bp);
    const frameTemp = sp;
    for (let i = 1; i < level; i++) {
      bp -= step;
      sp -= step;
      write(sp, read(bp));
    }
    if (level > 0) {
      sp -= step;
      write(sp, frameTemp);
    }
    sp -= BigInt(frame.imm!);
    // The processor checks that the new top of the stack is writable.
    space.translate(segments.stackAddress(sp, 1, true), 'write');
    setRegister(cpu, S.RBP, insn.form.operandBits, frameTemp);
    setRegister(cpu, S.RSP, segments.stackBits, sp);
  }
}

/** Writes the lower 16 bits of a general register, or all of it. */
function setRegister(cpu: Cpu, r: number, bits: number, value: bigint): void {
  if (bits === 16) cpu.u16[(S.GPR + 8 * r) >> 1] = Number(value & 0xffffn);
  else cpu.setBig(r, BigInt.asUintN(64, value));
}

/** The vector of INT n, INT3 or INTO. */
export function interruptVector({ form }: Insn): number {
  if (form.mnemonic === 'into') return VECTOR.OF;
  if (form.mnemonic === 'int3') return VECTOR.BP;
  return Number(form.operands[0]?.imm ?? 0n) & 0xff;
}
