// The tools run without vitest's setup, which binds the host.
import '../../src/host/node.js';
import { AddressSpace, EXECUTE, READ, WRITE } from '../../src/runtime/address-space.js';
import { CpuState } from '../../src/runtime/cpu-state.js';
import { Engine } from '../../src/runtime/engine.js';
import { Disposition, type GuestKernel } from '../../src/runtime/guest-kernel.js';
import type { SegmentDescriptor } from '../../src/runtime/segments/descriptor.js';
import { UserSegments } from '../../src/runtime/segments/user-segments.js';
import { newStats, type Stats } from '../../src/runtime/stats.js';
import { defaultStrategies, type Strategies } from '../../src/runtime/strategies.js';
import * as S from '../../src/translator/state.js';
import {
  baseData,
  type Case,
  CODE,
  CODE_BYTES,
  DATA,
  DATA_PAGES,
  dataBefore,
  differences,
  type Outcome,
  State,
  WRITABLE,
} from './case.js';
import { type Company, companyOf, enterCompany, leaveCompany, SCRATCH } from './company.js';

const GUEST_PAGES = DATA_PAGES + CODE_BYTES / 4096 + 64;
const SCRATCH_BYTES = 64;
const FXSAVE_ST = 32;

const FLAT_DATA: SegmentDescriptor = { base: 0, limit: 0xffffffff, access: 0xcff300 };
const FLAT_CODE: Record<32 | 64, SegmentDescriptor> = {
  32: { base: 0, limit: 0xffffffff, access: 0xcffb00 },
  64: { base: 0, limit: 0xffffffff, access: 0xaffb00 },
};

/** Ends a case at its first exception. */
class Recorder implements GuestKernel {
  finished = false;
  vector = 0;
  error = 0;
  address = 0;
  beforeResume(): void {}
  systemCall(): Disposition {
    this.exception(256, 0, 0);
    return Disposition.LEAVE;
  }
  exception(vector: number, errorCode: number, address: number): void {
    this.vector = vector;
    this.error = errorCode;
    this.address = vector === 14 ? (address < 0 ? address + 2 ** 64 : address) : 0;
    this.finished = true;
  }
}

/**
 * How code is executed: record by record; each case as a region of its own, or so in the middle of a region; the same
 * as units of templates.
 */
export type EngineKind = 'interp' | 'jit' | 'company' | 'templates' | 'templates-company';
const isUnits = (kind: EngineKind): boolean => kind === 'templates' || kind === 'templates-company';
const hasCompany = (kind: EngineKind): boolean => kind === 'company' || kind === 'templates-company';

/** What lies in the guest for a case: code with the INT3s behind it. */
interface Program {
  readonly start: number;
  readonly bytes: Uint8Array;
  readonly company: Company | null;
}

function programOf(c: Case, kind: EngineKind): Program {
  const company = hasCompany(kind) ? companyOf(c) : null;
  const code = company?.code ?? c.code;
  const bytes = new Uint8Array(code.length + 32).fill(0xcc);
  bytes.set(code);
  return { start: company?.start ?? c.at, bytes, company };
}

/** A guest of our own that runs cases, as `runNatively` does on the processor. */
export class Machine {
  private readonly cpu: CpuState;
  private readonly segments: UserSegments;
  private readonly space: AddressSpace;
  private readonly kernel = new Recorder();
  private readonly engine: Engine;
  readonly stats: Stats = newStats();
  private readonly strategies: Strategies;
  /** By the place of their case's code. */
  private readonly programs = new Map<number, Program>();

  constructor(
    readonly word: 32 | 64,
    readonly kind: EngineKind,
    strategies: Partial<Strategies> = {},
    /** Translates all of a case before it runs; otherwise what gets hot while it runs. */
    private readonly ahead = true,
  ) {
    const pages = 1024 + Math.ceil(GUEST_PAGES / 16);
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    this.cpu = new CpuState(memory, word);
    this.space = new AddressSpace(this.cpu, { limitBytes: GUEST_PAGES * 4096 });
    this.segments = new UserSegments(this.cpu, this.space, () => null);
    this.space.map({ first: CODE / 4096, pages: CODE_BYTES / 4096, protection: READ | WRITE | EXECUTE });
    this.space.writeBytes(CODE, new Uint8Array(CODE_BYTES).fill(0xcc));
    this.space.map({ first: DATA / 4096, pages: DATA_PAGES, protection: READ | WRITE });
    this.space.writeBytes(DATA + WRITABLE, baseData.subarray(0, 4096));
    this.space.protect(DATA / 4096 + DATA_PAGES - 1, 1, READ);
    if (hasCompany(kind)) this.space.map({ first: SCRATCH / 4096, pages: 1, protection: READ | WRITE });
    const some = ahead ? { regionsPerModule: 128 } : { background: false };
    const tiers = isUnits(kind) ? '0,1' : '0,2';
    this.strategies = { ...defaultStrategies(), sseFlags: 'always', tiers, ...some, ...strategies };
    this.engine = new Engine({
      cpu: this.cpu,
      space: this.space,
      kernel: this.kernel,
      stats: this.stats,
      engine: kind === 'interp' ? 'interp' : 'jit',
      strategies: this.strategies,
      icount: false,
    });
  }

  close(): void {
    this.engine.close();
  }

  /** Runs cases that are laid out and were not run here before; those that share their place share their code. */
  run(cases: readonly Case[]): Outcome[] {
    const fresh: Program[] = [];
    for (const c of cases) {
      if (this.programs.has(c.at)) continue;
      const program = programOf(c, this.kind);
      this.programs.set(c.at, program);
      this.space.writeBytes(program.start, program.bytes);
      fresh.push(program);
    }
    if (this.kind !== 'interp' && this.ahead) this.translateAll(fresh);
    return cases.map((c) => this.runOne(c));
  }

  /** Has all code translated before the first runs, so that the translator's worker can put it into few modules. */
  private translateAll(programs: readonly Program[]): void {
    const { reader, tiers } = this.engine;
    if (tiers.units) {
      for (const p of programs) {
        const block = reader.block(p.start, true);
        if (block) tiers.units.request(block);
      }
      tiers.units.flush();
      return;
    }
    const translations = tiers.translations as unknown as { wait: (() => void) | undefined };
    // Looks ahead at blocks that have not run.
    this.strategies.hotThreshold = 0;
    Object.defineProperty(translations, 'wait', { value: () => {}, configurable: true });
    for (const p of programs) {
      const block = reader.block(p.start, true);
      if (block) tiers.hot(block.descriptor);
    }
    // The class's own method again.
    delete translations.wait;
    translations.wait!();
    // What a case reaches by an indirect jump is left to the interpreter: a module for each would take its time.
    this.strategies.hotThreshold = 1_000_000;
  }

  private runOne(c: Case): Outcome {
    const { cpu, space, kernel } = this;
    const { start, bytes, company } = this.programs.get(c.at)!;
    // An earlier case may have written there.
    if (Buffer.compare(space.readBytes(start, bytes.length), bytes) !== 0) space.writeBytes(start, bytes);
    const before = dataBefore(c);
    space.writeBytes(DATA, before);
    if (company) {
      const { state, scratch } = enterCompany(company, c);
      space.writeBytes(SCRATCH, scratch);
      this.load(state, start);
    } else this.load(c.state, start);
    kernel.finished = false;
    this.engine.run();
    const outcome: Outcome = {
      vector: kernel.vector,
      error: kernel.error,
      address: kernel.address,
      rip: cpu.rip,
      state: this.save(),
      differences: differences(before, space.readBytes(DATA, WRITABLE)),
    };
    return company ? leaveCompany(company, c, outcome, space.readBytes(SCRATCH, SCRATCH_BYTES)) : outcome;
  }

  private load(s: State, rip: number): void {
    const { cpu } = this;
    // Linux's selectors: ES CS SS DS FS GS.
    const selectors = this.word === 64 ? [0, 0x33, 0x2b, 0, 0, 0] : [0x2b, 0x23, 0x2b, 0x2b, 0x6b, 0x73];
    for (const [seg, selector] of selectors.entries())
      this.segments.put(seg, selector, seg === S.CS ? FLAT_CODE[this.word] : FLAT_DATA);
    // As a program's code is decoded under Linux: with checks of accesses through FS and GS in 32-bit code.
    this.segments.modeChanged();
    cpu.setSegBase(S.FS, s.segBase(0));
    cpu.setSegBase(S.GS, s.segBase(1));
    cpu.rip = rip;
    for (let r = 0; r < 16; r++) cpu.setBig(r, s.gpr(r));
    cpu.setEflags(s.flags);
    cpu.setMxcsr(s.mxcsr);
    const fx = s.fx;
    const view = s.view;
    const at = fx.byteOffset - s.bytes.byteOffset;
    const fsw = view.getUint16(at + 2, true);
    const top = (fsw >> 11) & 7;
    cpu.u32[S.FCW >> 2] = view.getUint16(at, true);
    cpu.u32[S.FSW >> 2] = fsw & ~0x3800;
    cpu.u32[S.X87_TOP >> 2] = top;
    cpu.u32[S.X87_EMPTY >> 2] = ~fx[4]! & 0xff;
    for (let i = 0; i < 8; i++) {
      const to = S.X87 + S.X87_STRIDE * ((top + i) & 7);
      cpu.u8.set(fx.subarray(FXSAVE_ST + 16 * i, FXSAVE_ST + 16 * i + 10), to);
    }
    for (let r = 0; r < 16; r++) {
      cpu.u8.set(s.xmm(r), S.XMM + S.XMM_STRIDE * r);
      cpu.u8.set(s.ymmUpper(r), S.XMM + S.XMM_STRIDE * r + 16);
    }
  }

  private save(): State {
    const { cpu } = this;
    const s = new State();
    for (let r = 0; r < 16; r++) s.setGpr(r, cpu.big(r));
    s.setSegBase(0, cpu.segBase(S.FS));
    s.setSegBase(1, cpu.segBase(S.GS));
    s.flags = cpu.eflags();
    s.mxcsr = cpu.u32[S.MXCSR >> 2]!;
    const fx = s.fx;
    const at = fx.byteOffset - s.bytes.byteOffset;
    const top = cpu.u32[S.X87_TOP >> 2]!;
    s.view.setUint16(at, cpu.u32[S.FCW >> 2]!, true);
    s.view.setUint16(at + 2, (cpu.u32[S.FSW >> 2]! & ~0x3800) | (top << 11), true);
    fx[4] = ~cpu.u32[S.X87_EMPTY >> 2]! & 0xff;
    for (let i = 0; i < 8; i++) {
      const from = S.X87 + S.X87_STRIDE * ((top + i) & 7);
      fx.set(cpu.u8.subarray(from, from + 10), FXSAVE_ST + 16 * i);
    }
    for (let r = 0; r < 16; r++) {
      s.xmm(r).set(cpu.u8.subarray(S.XMM + S.XMM_STRIDE * r, S.XMM + S.XMM_STRIDE * r + 16));
      s.ymmUpper(r).set(cpu.u8.subarray(S.XMM + S.XMM_STRIDE * r + 16, S.XMM + S.XMM_STRIDE * r + 32));
    }
    return s;
  }
}
