import { host } from '../host/host.js';
import { calloutName } from '../translator/codegen/callouts.js';
import { fixedHandler, SPARE_ENTRIES } from '../translator/codegen/fixed-handlers.js';
import * as Rec from '../translator/codegen/record.js';
import type { RegionRequest } from '../translator/codegen/region-graph.js';
import { decodeBlock, type Insn } from '../translator/decode/decode.js';
import { isTooLong, usesStackSegment } from '../translator/decode/faults.js';
import type { CodeMode } from '../translator/decode/mode.js';
import { ABI_INTERRUPTS, EXIT_NAMES, Exit, NO_FAULT } from '../translator/exits.js';
import * as S from '../translator/state.js';
import { type Block, Blocks, type CodeContext, linearOf, NEVER } from './blocks.js';
import type { Breakpoints } from './breakpoints.js';
import { bulk } from './bulk.js';
import { TranslationCache, type TranslationCacheOptions } from './cache/translation-cache.js';
import { Callouts } from './callouts.js';
import { CodeFetch } from './code-fetch.js';
import { CodePages } from './code-pages.js';
import { AC, type Cpu, RF, TF } from './cpu.js';
import { FunctionTable } from './function-table.js';
import { DR6_BS, type GuestFault, PF_FETCH, PF_USER, VECTOR } from './guest-fault.js';
import { Disposition, type GuestKernel, type SyscallAbi } from './guest-kernel.js';
import { DEVICE, type GuestSpace } from './guest-space.js';
import { JumpCache } from './jump-cache.js';
import { builtModules, helperModule } from './modules.js';
import { isUnlimited } from './segment-access.js';
import { SlowPath } from './slow-path.js';
import type { Stats } from './stats.js';
import type { Strategies } from './strategies.js';
import { type TierPolicy, tierPolicy } from './tier-policy.js';
import { type TierCounts, TierSpeed } from './tier-speed.js';
import { tierStats } from './tier-stats.js';
import type { Timeline } from './timeline.js';
import { Tlb } from './tlb.js';
import { Translations } from './translations.js';
import { compilingUnits, Units } from './units.js';
import { isBranch, isSystemCall, STEPPED_FLAGS, shadowsTrap } from './user-code.js';
import { userCode } from './user-segments.js';
import { findX87Opcode } from './x87-opcode.js';

const ABIS: readonly SyscallAbi[] = ['syscall', 'int80', 'sysenter'];
/** Instructions in one pre-decoded block, at most. */
const BLOCK_LIMIT = 64;
/** Guest instructions after which what is hot in our own code has come to stay. */
const STARTED_AFTER = 5_000_000;
/** What serving an exit costs, in guest instructions. */
const EXIT_COST = 500;
/**
 * How many times the threshold a block that is part of a region is executed before it becomes an entry of its own; and how many times at
 * most, unless the threshold is higher.
 */
const DEFERRAL = 100;
const LONGEST_DEFERRAL = 6000;
/** A budget with which no block and no region begins. */
const SPENT = -1;
/** After so many rewrites a page's code is only interpreted. */
const REWRITE_LIMIT = 20;

export interface EngineOptions {
  cpu: Cpu;
  space: GuestSpace;
  kernel: GuestKernel;
  stats: Stats;
  engine: 'jit' | 'interp';
  strategies: Strategies;
  /** Time is the instruction count: nothing may depend on the host's speed. */
  icount: boolean;
  /** Looked at after each slice. */
  timeline?: Timeline | undefined;
  /** Where translations are kept for other runs; without: nowhere. Not under `icount`: nothing may depend on earlier runs. */
  cache?: TranslationCacheOptions | undefined;
  /** Sees each request to the translator of regions. */
  onRequest?: ((request: RegionRequest) => void) | undefined;
  /** The callouts of a whole machine; without: those of process mode. */
  callouts?: (engine: Engine) => Callouts;
}

/**
 * Runs guest code: decodes blocks for the interpreter, has hot ones translated, and serves every exit from Wasm. It
 * knows the kernel above only as a `GuestKernel`.
 */
export class Engine {
  private readonly cpu: Cpu;
  private readonly space: GuestSpace;
  private readonly kernel: GuestKernel;
  private readonly stats: Stats;
  private readonly tlb: Tlb;
  readonly blocks: Blocks;
  private readonly code: CodePages;
  private readonly slow: SlowPath;
  private readonly callouts: Callouts;
  readonly table: WebAssembly.Table;
  private readonly runRecord: (record: number) => number;
  private readonly flagsFromRecord: () => void;
  private readonly translations: Translations | null;
  private readonly units: Units | null;
  private readonly cache: TranslationCache | null;
  /** Which tiers beside the interpreter there are. */
  private readonly tier1: boolean;
  private readonly tier2: boolean;
  private readonly slice: number;
  private readonly policy: TierPolicy;
  private startedAfter = STARTED_AFTER;
  /** Instructions executed before the current slice. */
  private retired = 0;
  private sliceStart = 0;
  /** Translations were dropped while guest code was on the stack: it must come back to the dispatcher. */
  private dropped = false;
  private readonly jumpCache: JumpCache;
  private readonly fetch: CodeFetch;
  /** DR6's bits for the instruction before, a load of SS, which holds its traps back until the next one is done; null: it was none. */
  private held: number | null = null;
  /** Instructions are executed one at a time: repeated ones an element at a time. */
  private stepping = false;
  private readonly exitCounts = new Array<number>(EXIT_NAMES.length).fill(0);
  private readonly calloutCounts: number[] = [];
  /** ms. */
  private readonly started = performance.now();
  private readonly speed = new TierSpeed();
  private readonly tierCounts = (): TierCounts => {
    const { instructions, tier1 } = this.stats;
    return [instructions.interpreter, tier1.executed, instructions.translator];
  };

  constructor(private readonly options: EngineOptions) {
    const { cpu, space, kernel, stats, strategies } = options;
    this.cpu = cpu;
    this.space = space;
    this.kernel = kernel;
    this.stats = stats;
    stats.settings = {
      engine: options.engine,
      cpu: cpu.model?.name ?? null,
      icount: options.icount === true,
      strategies: { ...strategies },
    };
    this.slice = Math.max(1000, strategies.budget);
    this.policy = tierPolicy(strategies, stats, this.speed, options.icount);
    this.tlb = new Tlb(cpu);
    const modules = builtModules();
    this.blocks = new Blocks(cpu, modules.handlers);
    this.jumpCache = new JumpCache(cpu);
    this.code = new CodePages(
      cpu.memory.buffer.byteLength,
      cpu,
      this.blocks,
      {
        drop: (b) => this.dropBlock(b),
        park: (page) => {
          const parked = this.blocks.park(page);
          for (const { block } of parked) {
            this.units?.park(block);
            this.translations?.park(block);
          }
          return parked;
        },
        unpark: (b) => {
          this.blocks.unpark(b);
          this.units?.unpark(b.block);
          this.translations?.unpark(b.block);
        },
        discard: ({ block }) => this.dropTranslations(block),
      },
      strategies.liveImmediates,
    );
    this.fetch = new CodeFetch(cpu, space, this.blocks, this.code, this.tlb);
    this.code.onForget = () => {
      this.fetch.forget();
    };
    this.slow = new SlowPath(cpu, space, this.tlb, this.code);
    this.callouts = options.callouts?.(this) ?? new Callouts(cpu, () => this.instructionCount(), options.icount, stats);
    space.codeFrames = this.code.frames;
    space.onKernelWrite = (at, length) => {
      this.code.written(at, length);
    };
    space.onChange = (first, pages) => {
      this.tlb.flushPages(first, pages);
      this.cache?.forgetPages();
      this.fetch.forget();
      if (this.code.forget(first, pages)) this.dropped = true;
    };
    cpu.onSegments = () => {
      const { mode, base, limit } = userCode(cpu);
      this.useContext(this.blocks.context(mode, base, false, limit));
    };
    cpu.u32[S.SSE_FLAGS_ASKED >> 2] = options.engine === 'interp' || strategies.sseFlags === 'always' ? 1 : 0;
    const helpers = new WebAssembly.Instance(helperModule(strategies.x87), { env: { memory: cpu.memory } });
    const env = {
      memory: cpu.memory,
      slowLoad: this.slow.load,
      slowStore: this.slow.store,
      systemCall: (abi: number) => this.systemCall(abi),
      callout: (n: number) => this.callout(n),
      bulk: (request: number) => (this.stepping ? 0 : bulk(cpu, space, this.code, request)),
    };
    const interp = new WebAssembly.Instance(modules.interpreter, {
      env,
      helpers: helpers.exports as Record<string, WebAssembly.ExportValue>,
    });
    this.table = interp.exports.table as WebAssembly.Table;
    this.runRecord = interp.exports.run as (record: number) => number;
    this.flagsFromRecord = interp.exports.flags_from_record as () => void;
    const imports = {
      env: { ...env, table: this.table },
      interp: interp.exports as Record<string, WebAssembly.ExportValue>,
      helpers: helpers.exports as Record<string, WebAssembly.ExportValue>,
    };
    const table = new FunctionTable(this.table, this.table.length - SPARE_ENTRIES);
    const isJit = options.engine === 'jit';
    this.tier1 = isJit && strategies.tiers.includes('1');
    this.tier2 = isJit && strategies.tiers.includes('2');
    this.cache =
      this.tier1 && options.cache && !options.icount
        ? new TranslationCache(
            options.cache,
            cpu.model,
            strategies,
            (at) => space.codeImage(at),
            compilingUnits,
            imports,
            stats.cache,
          )
        : null;
    this.units = this.tier1
      ? new Units({
          cpu,
          strategies,
          stats,
          blocks: this.blocks,
          table,
          imports,
          changing: (block) => {
            const changing = this.code.rewrittenImmediates(block);
            return changing.length > 0 ? new Set(changing.map((i) => i.record)) : null;
          },
          nextThreshold: () => (this.tier2 ? Math.max(1, this.policy.tier2()) : NEVER),
          threshold: () => this.policy.tier1(),
          allowed: (block) => this.mayTranslate(block),
          decode: (rip) => this.blockAt(rip, true),
          readCode: (rip, bytes) => this.fetch.bytes(rip, bytes),
          cache: this.cache,
        })
      : null;
    this.translations = this.tier2
      ? new Translations({
          cpu,
          strategies,
          stats,
          blocks: this.blocks,
          table,
          imports,
          decode: (rip) => this.blockAt(rip, true),
          liveImmediates: (block) => this.code.rewrittenImmediates(block),
          readCode: (rip, bytes) => this.fetch.bytes(rip, bytes),
          onRequest: options.onRequest,
        })
      : null;
  }

  /** Guest instructions executed since start. */
  instructionCount(): number {
    return this.retired + (this.sliceStart - this.cpu.i32[S.BUDGET >> 2]!);
  }

  /** Runs until the kernel says that the guest has ended. */
  run(): void {
    while (!this.kernel.finished) {
      this.kernel.beforeResume();
      if (this.kernel.finished) break;
      this.turn(this.slice);
    }
    this.finishStats();
  }

  /**
   * Runs guest code for one slice of at most `budget` instructions, or until the kernel above must look at something.
   * Returns what is left of the budget, exits charged (`EXIT_COST`; not under `--icount`, where instructions are time).
   */
  turn(budget: number): number {
    this.startSlice(budget);
    const before = this.retired;
    this.dropped = false;
    this.runSlice();
    this.chargeExit();
    this.endSlice();
    this.speed.sliceEnded(this.retired - before, this.tierCounts);
    this.options.timeline?.look(this.tierCounts);
    this.units?.poll(this.retired - this.stats.tier1.executed - this.stats.instructions.translator);
    this.translations?.poll(this.retired);
    if (this.retired >= this.startedAfter) {
      this.startedAfter = Number.POSITIVE_INFINITY;
      host.optimizeScripts(true);
    }
    return this.cpu.i32[S.BUDGET >> 2]!;
  }

  /** Has the slice end with the block under way: from a callout. */
  cutSlice(): void {
    const cut = this.cpu.i32[S.BUDGET >> 2]! + 1;
    if (cut <= 0) return;
    this.sliceStart -= cut;
    this.cpu.i32[S.BUDGET >> 2] = -1;
  }

  /**
   * Says what the code at RIP means from now on: a whole machine calls it when privilege, mode or CS have changed.
   * Outside of guest code only.
   */
  useContext(context: CodeContext): void {
    if (context === this.blocks.current) return;
    this.tlb.supervisor = context.supervisor;
    this.jumpCache.change(context);
    const { word } = context.mode;
    // 32-bit code compares half of a tag: it must not meet pages that 64-bit code found above 4 GiB.
    this.tlb.useWord(word);
    if (word === 32 && this.cpu.bits === 64) this.cpu.cutRegisters();
    this.cpu.bits = word;
    this.blocks.current = context;
  }

  /** The context for `useContext`; `base` and `limit` are those of CS. */
  contextFor(mode: CodeMode, base: number, supervisor: boolean, limit: number): CodeContext {
    return this.blocks.context(mode, base, supervisor, limit);
  }

  /** Drops what the TLBs know: all of it, or (CR3 was written) all but global pages. */
  flushTlb(keepGlobal: boolean): void {
    this.tlb.flush(keepGlobal);
    this.space.flushed();
    this.fetch.forget();
  }

  /** Drops what the TLBs know of the page of `address`. */
  flushPage(address: number): void {
    this.tlb.flushPages(Math.floor(address / 4096), 1);
    this.space.flushed();
    this.fetch.forget();
  }

  /** Pages that hold decoded code, with the host offsets of their frames. */
  get codePages(): ReadonlyMap<number, number> {
    return this.code.pages;
  }

  /** Calls `added` with each page that comes to hold decoded code. */
  watchCodePages(added: (page: number) => void): void {
    this.code.onAdd = added;
  }

  /** Puts code decoded from a page aside: in this address space another frame is mapped there, or none. */
  parkCode(page: number): void {
    this.code.park(page);
  }

  /** Executes the one instruction at RIP with the interpreter, and delivers what comes of it. */
  step(): void {
    this.startSlice(1);
    if (this.isWatched()) this.stepSlice(1);
    else {
      const step = this.stepOne();
      if (step !== null) this.afterStep(step);
    }
    this.endSlice();
  }

  close(): void {
    this.cache?.close();
    this.translations?.close();
  }

  private startSlice(budget: number): void {
    this.lookAtMxcsr();
    this.sliceStart = budget;
    this.cpu.i32[S.BUDGET >> 2] = budget;
  }
  /** No region is under way: what they knew of denormals is forgotten, and MXCSR may have been written. */
  private lookAtMxcsr(): void {
    const mxcsr = this.cpu.u32[S.MXCSR >> 2]!;
    this.cpu.setMxcsr(mxcsr);
    if ((mxcsr & 0xffc0) !== 0x1f80 && this.cpu.u32[S.SSE_FLAGS_ASKED >> 2] === 0) this.recordSseFlags();
  }
  private endSlice(): void {
    const { i32, u32 } = this.cpu;
    const { instructions, tier1 } = this.stats;
    const executed = this.sliceStart - i32[S.BUDGET >> 2]!;
    const inRegions = u32[S.REGION_INSTRUCTIONS >> 2]!;
    const inUnits = u32[S.TIER1_INSTRUCTIONS >> 2]!;
    u32[S.REGION_INSTRUCTIONS >> 2] = 0;
    u32[S.TIER1_INSTRUCTIONS >> 2] = 0;
    this.sliceStart = i32[S.BUDGET >> 2]!;
    this.retired += executed;
    instructions.translator += inRegions;
    tier1.executed += inUnits;
    instructions.interpreter += executed - inRegions - inUnits;
  }

  private get rip(): number {
    return this.cpu.i32[(S.RIP + 4) >> 2]! * 4294967296 + this.cpu.u32[S.RIP >> 2]!;
  }

  /** Runs guest code until something outside the dispatcher is due. */
  private runSlice(): void {
    const { cpu } = this;
    if (this.isWatched()) {
      this.stepSlice(Number.POSITIVE_INFINITY);
      return;
    }
    let record = this.entry(this.rip);
    while (record !== 0) {
      const exit = this.runRecord(record) as Exit;
      this.exitCounts[exit]!++;
      if (cpu.u32[S.FLAGS_RECORD >> 2]) this.flagsFromRecord();
      switch (exit) {
        case Exit.BUDGET:
          return;
        case Exit.LOOKUP: {
          const rip = this.rip;
          if (this.translations && !this.blocks.returnSites.has(rip)) this.translations.indirectTargets.add(rip);
          record = this.entry(rip);
          if (record !== 0 && this.options.strategies.inlineLookup)
            this.jumpCache.enter(this.blocks.current, rip, record);
          break;
        }
        case Exit.UNDECODED:
          record = this.entry(this.rip);
          break;
        case Exit.HOT: {
          const d = cpu.u32[S.EXIT_RECORD >> 2]!;
          this.hot(d);
          record = this.entry(this.rip);
          break;
        }
        case Exit.REPEAT:
          this.refund();
          return;
        case Exit.FAULT:
          if (cpu.u32[S.FAULT_VECTOR >> 2] === NO_FAULT) {
            this.refund();
            return;
          }
          this.fault();
          if (!this.goesOn()) return;
          record = this.entry(this.rip);
          break;
        case Exit.LEAVE:
          this.refund(1);
          return;
        case Exit.SYSCALL_FULL:
          this.fullSystemCall();
          if (!this.goesOn()) return;
          record = this.entry(this.rip);
          break;
        case Exit.CODE_WRITE:
          this.refund();
          if (!this.stepOverCodeWrite()) return;
          record = this.entry(this.rip);
          break;
        case Exit.CALLOUT:
          this.leavingCallout();
          if (!this.goesOn()) return;
          record = this.entry(this.rip);
          break;
        case Exit.STORED:
          this.refund();
          this.slow.storeIsMade = true;
          this.stepOverCodeWrite();
          this.slow.storeIsMade = false;
          return;
        case Exit.STEPPED:
          throw new Error('a step ended outside of stepping');
      }
      if (this.dropped) return;
    }
  }

  /**
   * After an exit that the kernel above has served: whether guest code goes on within the slice. The time that the exit took is
   * charged to the slice, so that its timers are not late.
   */
  private goesOn(): boolean {
    const { cpu } = this;
    if (this.dropped || this.kernel.goesOn?.() !== true) return false;
    if ((cpu.u32[S.EFLAGS_REST >> 2]! & STEPPED_FLAGS) !== 0 || this.kernel.breakpoints?.armed === true) return false;
    this.chargeExit();
    this.lookAtMxcsr();
    return cpu.i32[S.BUDGET >> 2]! > 0;
  }

  /** Takes an exit's time from the slice, in which no instructions are executed. */
  private chargeExit(): void {
    if (this.options.icount) return;
    this.sliceStart -= EXIT_COST;
    this.cpu.i32[S.BUDGET >> 2]! -= EXIT_COST;
  }

  private fullSystemCall(): void {
    this.kernel.systemCall(ABIS[this.cpu.u32[S.CALLOUT_ARG >> 2]!]!, true);
  }

  /** The descriptor for `rip`, decoded; 0 if the fetch faulted (the kernel has been told). */
  private entry(rip: number): number {
    const d = this.blocks.lookup(rip);
    if (d !== 0 && this.cpu.u32[d >> 2] !== fixedHandler('undecoded')) return d;
    const block = this.blockAt(rip, false);
    if (!block) return 0;
    // It may have come back with its region.
    const isNew = this.cpu.u32[block.descriptor >> 2] === fixedHandler('enter');
    if (isNew && this.firstThreshold === 0) this.hot(block.descriptor);
    return block.descriptor;
  }

  /** A block has been executed often: it is to become the entry of a region, unless it will be reached inside one. */
  private hot(d: number): void {
    const block = this.blocks.byDescriptor.get(d);
    const { hotThreshold } = this.options.strategies;
    if (block && this.units && !block.unit && this.unitsFirst) {
      this.blocks.countDown(block, NEVER);
      if (this.mayTranslate(block)) this.units.request(block);
      return;
    }
    if (block && !block.deferred && hotThreshold > 0 && block.regions.size > 0) {
      block.deferred = true;
      this.blocks.countDown(block, Math.min(hotThreshold * DEFERRAL, Math.max(hotThreshold, LONGEST_DEFERRAL)));
      return;
    }
    if (block) this.blocks.countDown(block, NEVER);
    else this.cpu.u32[(d + Rec.D_HOT) >> 2] = NEVER;
    this.requestTranslation(d);
  }

  private requestTranslation(d: number): void {
    const block = this.blocks.byDescriptor.get(d);
    if (!block || !this.translations || !this.mayTranslate(block)) return;
    this.translations.request(block);
  }

  /** Code that keeps being overwritten is only interpreted. */
  private mayTranslate(block: Block): boolean {
    return (this.code.rewrites.get(Math.floor(block.linear / 4096)) ?? 0) <= REWRITE_LIMIT;
  }

  /** Whether blocks are put into units before they can belong to regions. */
  private get unitsFirst(): boolean {
    const { tier1Threshold, hotThreshold } = this.options.strategies;
    return this.tier1 && (!this.tier2 || tier1Threshold < hotThreshold);
  }

  /** Executions of a block until it is translated for the first time. */
  private get firstThreshold(): number {
    if (this.unitsFirst) return this.policy.tier1();
    return this.tier2 ? this.options.strategies.hotThreshold : NEVER;
  }

  private dropTranslations(block: Block): void {
    this.units?.dropUnitOf(block);
    this.translations?.dropRegionsOf(block);
  }

  /**
   * Decodes the block at `rip`. Unless `quiet`, a fetch that faults raises #PF in the guest.
   */
  private blockAt(rip: number, quiet: boolean): Block | null {
    const known = this.blocks.at(rip);
    if (known) return known;
    if (this.blocks.full()) this.resetCode();
    const hot = Math.max(1, this.firstThreshold);
    const room = this.blocks.current.limit - rip + 1;
    const code = this.fetch.bytes(rip, Math.min(4096, room));
    if (!code) {
      if (!quiet) this.fetchFault(rip);
      return null;
    }
    // It may have been put aside, and have come back with its page.
    const back = this.blocks.at(rip);
    if (back) return back;
    let block = this.blocks.encode(rip, code, BLOCK_LIMIT, hot);
    if (!block) {
      if (room <= code.length) {
        if (!quiet) this.raise(VECTOR.GP);
        return null;
      }
      const both = this.acrossPages(rip, code, room, quiet);
      if (!both) return null;
      block = this.blocks.encode(rip, both, 1, hot)!;
    }
    this.code.mark(block);
    this.units?.decoded(block);
    return block;
  }

  /** `code`, which ends at the end of its page, with the beginning of the next page. `room`: bytes up to CS's limit. */
  private acrossPages(rip: number, code: Uint8Array, room: number, quiet: boolean): Uint8Array | null {
    const secondPage = rip + code.length;
    const more = this.fetch.bytes(secondPage, Math.min(16, room - code.length));
    if (!more) {
      if (!quiet) this.fetchFault(secondPage);
      return null;
    }
    const both = new Uint8Array(code.length + more.length);
    both.set(code);
    both.set(more, code.length);
    return both;
  }

  /**
   * Instructions from `rip` on, within its page; one that crosses into the next page stands alone. A single one comes without the checks
   * of its segments.
   */
  private decodeAt(rip: number, limit: number, quiet: boolean): Insn[] | null {
    const { mode: full, limit: last } = this.blocks.current;
    const mode: CodeMode = limit === 1 && full.checked !== 'none' ? { ...full, checked: 'step' } : full;
    // What CS's limit leaves.
    const room = last - rip + 1;
    const bytes = this.fetch.bytes(rip, Math.min(4096, room));
    const ip = BigInt.asUintN(mode.word, BigInt(rip));
    if (!bytes) {
      if (!quiet) this.fetchFault(rip);
      return null;
    }
    const insns = decodeBlock(bytes, ip, mode, limit);
    if (insns.length > 0) return insns;
    if (room <= bytes.length) {
      if (!quiet) this.raise(VECTOR.GP);
      return null;
    }
    const both = this.acrossPages(rip, bytes, room, quiet);
    if (!both) return null;
    return decodeBlock(both, ip, mode, 1);
  }

  private raise(vector: number): void {
    this.endSlice();
    this.kernel.exception(vector, 0, 0);
  }

  private fetchFault(rip: number): void {
    const address = linearOf(this.blocks.current, rip);
    const r = this.space.lookup(address, 'execute');
    const canonical = address >= -0x800000000000 && address < 0x800000000000;
    this.endSlice();
    if (!canonical || r === DEVICE) this.raise(VECTOR.GP);
    else {
      this.cpu.setNumber(S.CR2, address);
      this.kernel.exception(VECTOR.PF, r < 0 ? -1 - r : PF_USER | PF_FETCH, address);
    }
  }

  /** Gives back the budget charged for instructions of the current block after the first `executed` from where it left. */
  private refund(executed = 0): void {
    const record = this.cpu.u32[S.EXIT_RECORD >> 2]!;
    if (this.translations?.refund(record)) return;
    const block = this.blocks.ownerOf(record);
    if (!block) return;
    const left = block.instructions - this.blocks.insnIndex(block, record);
    this.cpu.i32[S.BUDGET >> 2]! += left - executed;
  }

  private fault(): void {
    this.refund();
    if (this.slow.retry) {
      this.slow.retry = false;
      return;
    }
    const { u32 } = this.cpu;
    let vector = u32[S.FAULT_VECTOR >> 2]!;
    if (vector === VECTOR.UD) vector = this.undefinedVector();
    else if (vector === VECTOR.GP) vector = this.notCanonicalVector();
    else if (vector === VECTOR.MF) this.findX87Opcode(); // a signal's frame shows it
    this.endSlice();
    const address = this.cpu.i32[(S.FAULT_ADDRESS + 4) >> 2]! * 4294967296 + u32[S.FAULT_ADDRESS >> 2]!;
    this.kernel.exception(vector, u32[S.FAULT_ERROR >> 2]!, address);
  }

  /** What becomes of #UD at RIP: #GP where bytes are no instruction because they are too many. Counts what we lack. */
  private undefinedVector(): number {
    const insn = this.decodeAt(this.rip, 1, true)?.[0];
    if (insn?.invalid && isTooLong(this.fetch.window(this.rip), this.blocks.current.mode.codeBits)) return VECTOR.GP;
    const name = insn?.elsewhere ?? insn?.form.mnemonic ?? 'unreadable';
    if (name !== 'ud2') this.stats.undefinedInstructions[name] = (this.stats.undefinedInstructions[name] ?? 0) + 1;
    return VECTOR.UD;
  }

  /** #SS where the instruction at RIP faulted for an address in the stack segment that is not canonical, else #GP. */
  private notCanonicalVector(): number {
    const bad = this.slow.takeBadAddress();
    const insn = bad === null ? undefined : this.decodeAt(this.rip, 1, true)?.[0];
    return bad !== null && insn && usesStackSegment(insn, (o) => this.callouts.address(o), bad) ? VECTOR.SS : VECTOR.GP;
  }

  /** Executes the instruction at RIP, which writes to code; false: the dispatcher's caller must look at the kernel first. */
  private stepOverCodeWrite(): boolean {
    const { rip } = this;
    const before = this.fetch.window(this.rip).slice();
    let step = this.stepOne();
    // A repeated instruction that has overwritten itself goes on as it was, as on the processor; not for ever.
    for (
      let rounds = 0;
      rounds < 10_000 &&
      step?.exit === Exit.REPEAT &&
      this.rip === rip &&
      this.hasChanged(before.subarray(0, step.insn.length));
      rounds++
    )
      step = this.stepOne(step.insn);
    return step !== null && this.afterStep(step) === 'goes on';
  }

  /** Whether the code at RIP is another than it was. */
  private hasChanged(before: Uint8Array): boolean {
    const now = this.fetch.window(this.rip);
    return before.some((byte, i) => byte !== now[i]);
  }

  /** Executes the one instruction at RIP, allowed to write to code, with the interpreter; null: the fetch faulted. */
  private stepOne(again?: Insn): { insn: Insn; exit: Exit } | null {
    const insn = again ?? this.decodeAt(this.rip, 1, false)?.[0];
    if (!insn) return null;
    const { stepping } = this;
    if (this.blocks.current.mode.checked !== 'none') {
      const fault = this.callouts.checkSegments(insn, this.space);
      if (fault) {
        this.endSlice();
        this.kernel.exception(fault.vector, fault.errorCode, 0);
        return null;
      }
      // Only the first element of a repeated instruction was looked at.
      if (!isUnlimited(this.cpu, insn)) this.stepping = true;
    }
    const body = this.blocks.encodeStep(insn);
    this.slow.mayWriteCode = true;
    const exit = this.runAlone(body);
    this.slow.mayWriteCode = false;
    this.stepping = stepping;
    return { insn, exit };
  }

  /**
   * Executes the one instruction whose record is at `body`. Its budget is spent: wherever the instruction goes on, through whatever
   * descriptor, the block or region there gives control back before it does anything (`Exit.BUDGET`), and so does the next round of
   * a repeated instruction. The count of instructions executed, which may be the time, stays as it was.
   */
  private runAlone(body: number): Exit {
    const { i32 } = this.cpu;
    const budget = i32[S.BUDGET >> 2]!;
    const put = budget - SPENT;
    i32[S.BUDGET >> 2] = SPENT;
    this.sliceStart -= put;
    const exit = this.runRecord(body) as Exit;
    this.sliceStart += put;
    const unfinished = exit === Exit.FAULT || exit === Exit.CALLOUT;
    i32[S.BUDGET >> 2] = unfinished ? budget : budget - 1;
    return exit;
  }

  /** Serves the exit of a step: whether the instruction was executed, and whether the kernel has to be looked at. */
  private afterStep({ insn, exit }: { insn: Insn; exit: Exit }): 'goes on' | 'leaves' | 'faulted' {
    switch (exit) {
      case Exit.FAULT:
        this.fault();
        return 'faulted';
      case Exit.CALLOUT:
        return this.leavingCallout(insn) ? 'leaves' : 'faulted';
      case Exit.SYSCALL_FULL:
        this.kernel.systemCall(ABIS[this.cpu.u32[S.CALLOUT_ARG >> 2]!]!, true);
        return 'leaves';
      case Exit.LEAVE:
        return 'leaves';
      case Exit.STEPPED:
      case Exit.BUDGET:
      case Exit.LOOKUP:
      case Exit.UNDECODED:
      case Exit.REPEAT:
      case Exit.HOT:
        return 'goes on';
      case Exit.CODE_WRITE:
      case Exit.STORED:
        throw new Error('a step that may write to code was refused');
    }
  }

  /** TF and AC, as far as they are in force. */
  private steppedFlags(): number {
    const f = this.cpu.u32[S.EFLAGS_REST >> 2]! & STEPPED_FLAGS;
    return (f & AC) !== 0 && this.kernel.alignmentChecked?.() !== true ? f & TF : f;
  }

  /** Whether instructions are to be executed one at a time: for single steps, checked alignment or breakpoints. */
  private isWatched(): boolean {
    const isStepped = (this.cpu.u32[S.EFLAGS_REST >> 2]! & STEPPED_FLAGS) !== 0 && this.steppedFlags() !== 0;
    return isStepped || this.kernel.breakpoints?.armed === true;
  }

  /**
   * Under EFLAGS.TF or AC, or with breakpoints: one instruction at a time, with its trap, or with its accesses looked at; `limit` of them
   * at most.
   */
  private stepSlice(limit: number): void {
    const before = this.steppedFlags();
    const { breakpoints } = this.kernel;
    const armed = breakpoints?.armed === true;
    let met = 0;
    this.stepping = true;
    this.slow.checkAlignment = (before & AC) !== 0;
    this.slow.watch = armed
      ? (address, bytes, write) => {
          met |= breakpoints.access(address, bytes, write);
        }
      : null;
    this.space.watch = this.slow.watch;
    if (this.slow.checkAlignment || armed) this.tlb.flush();
    let more = true;
    for (let n = 0; more && n < limit && this.steppedFlags() === before && this.cpu.i32[S.BUDGET >> 2]! > 0; n++) {
      const { held, rip } = this;
      this.held = null;
      if (armed && held === null && this.instructionBreakpoint(breakpoints)) break;
      met = held ?? 0;
      const step = this.stepOne();
      if (!step) break;
      // INT1's trap tells of what was held back, too.
      if (met !== 0 && step.exit === Exit.FAULT && this.cpu.u32[S.FAULT_VECTOR >> 2] === VECTOR.DB)
        this.cpu.u32[S.FAULT_ERROR >> 2]! |= met;
      const outcome = this.afterStep(step);
      more = outcome === 'goes on';
      if (outcome === 'faulted') continue;
      if (armed) {
        met |= breakpoints.takePorts();
        // Further rounds of a repeated instruction are no new execution.
        if (step.insn.form.prefix !== '' && this.rip === rip) this.cpu.u32[S.EFLAGS_REST >> 2]! |= RF;
      }
      if (shadowsTrap(step.insn)) {
        this.held = met;
        continue;
      }
      const traps = (before & TF) !== 0 && this.isStepTrap(step.insn, rip);
      if (!traps && met === 0) continue;
      this.endSlice();
      this.kernel.exception(VECTOR.DB, met | (traps ? DR6_BS : 0), 0);
      more = false;
    }
    this.stepping = false;
    this.slow.checkAlignment = false;
    this.slow.watch = null;
    this.space.watch = null;
  }

  /** Whether a single step ends with the instruction that was at `rip`, which TF was set for. */
  private isStepTrap(insn: Insn, rip: number): boolean {
    const { breakpoints } = this.kernel;
    const { mnemonic } = insn.form;
    if (breakpoints === undefined) return !isSystemCall(insn);
    // Interrupts clear TF, and so may SYSCALL, whose own trap that is; SYSRET's is the kernel's above.
    if (isSystemCall(insn) || mnemonic === 'int' || mnemonic === 'into')
      return (this.cpu.u32[S.EFLAGS_REST >> 2]! & TF) !== 0;
    if (mnemonic === 'sysret' || mnemonic === 'sysretq') return false;
    return !breakpoints.branchesOnly || (isBranch(insn) && this.rip !== rip + insn.length);
  }

  /** Raises #DB where the instruction at RIP has a breakpoint. EFLAGS.RF lets it be executed once: SDM vol. 3B, 18.3.1.1. */
  private instructionBreakpoint(breakpoints: Breakpoints): boolean {
    const rest = this.cpu.u32[S.EFLAGS_REST >> 2]!;
    if ((rest & RF) !== 0) {
      this.cpu.u32[S.EFLAGS_REST >> 2] = rest & ~RF;
      return false;
    }
    const met = breakpoints.instruction(linearOf(this.blocks.current, this.rip));
    if (met === 0) return false;
    this.endSlice();
    this.kernel.exception(VECTOR.DB, met, 0);
    return true;
  }

  /** False: the instruction faulted, and the kernel has been told. `stepped`: it was decoded just now. */
  private leavingCallout(stepped?: Insn): boolean {
    const number = this.cpu.u32[S.CALLOUT_ARG >> 2]!;
    this.calloutCounts[number] = (this.calloutCounts[number] ?? 0) + 1;
    this.refund();
    if (calloutName(number) === 'recordFlags') {
      // The instruction runs again, and all code is translated anew.
      this.recordSseFlags();
      if (!stepped) return true;
      const again = this.stepOne();
      return again !== null && this.afterStep(again) !== 'faulted';
    }
    if (calloutName(number) === 'checkedAccess') {
      const step = this.stepOne();
      return step !== null && this.afterStep(step) !== 'faulted';
    }
    const fault = stepped
      ? this.callouts.leaving(calloutName(number), stepped, this.space, this.kernel)
      : this.runLeaving(calloutName(number));
    if (fault === undefined) return false;
    if (fault !== null) {
      this.endSlice();
      this.kernel.exception(fault.vector, fault.errorCode, fault.address);
      return false;
    }
    this.cpu.i32[S.BUDGET >> 2]!--;
    return true;
  }

  /** Does what the instruction at RIP leaves for, or gives its fault; undefined: it cannot be fetched, and the kernel has been told. */
  private runLeaving(name: string): GuestFault | null | undefined {
    const { rip } = this;
    const { leaving, current } = this.blocks;
    let known = leaving.get(current.number, rip);
    if (known === null) {
      const insn = this.decodeAt(rip, 1, false)?.[0];
      if (!insn) return undefined;
      known = { insn, run: this.callouts.bind(name, insn, this.space, this.kernel) };
      leaving.set(current.number, rip, known);
    }
    return known.run();
  }

  /** From here on translated code heeds MXCSR and records its flags. Between slices only. */
  private recordSseFlags(): void {
    this.cpu.u32[S.SSE_FLAGS_ASKED >> 2] = 1;
    this.resetCode();
  }

  private callout(number: number): number {
    this.calloutCounts[number] = (this.calloutCounts[number] ?? 0) + 1;
    const name = calloutName(number);
    if (name === 'x87Opcode') this.findX87Opcode();
    return this.callouts.returning(name);
  }

  private findX87Opcode(): void {
    findX87Opcode(this.cpu, (rip, bytes) => this.fetch.bytes(rip, bytes));
  }

  /** The system call import: 0 goes on in Wasm. */
  private systemCall(abi: number): number {
    if (abi >= ABI_INTERRUPTS) return this.kernel.ask!(abi);
    const d = this.kernel.systemCall(ABIS[abi]!, false);
    return d === Disposition.CONTINUE && this.dropped ? Disposition.LEAVE : d;
  }

  private dropBlock(block: Block): void {
    this.dropped = true;
    this.dropTranslations(block);
    this.blocks.drop(block);
  }

  /** Forgets all decoded and translated code: the record store is full. */
  private resetCode(): void {
    this.units?.reset();
    this.translations?.reset();
    this.blocks.reset();
    this.jumpCache.clear();
    this.blocks.resetStep();
    this.code.reset();
    this.fetch.forget();
    this.tlb.flush();
  }

  /** Completes the statistics; when the guest has ended. */
  finishStats(): void {
    const s = this.stats;
    this.endSlice();
    this.units?.keep();
    // Units count a block when it is entered, whether or not they get to its end.
    s.instructions.interpreter = Math.max(0, s.instructions.interpreter);
    s.tiers = tierStats(s, this.speed);
    this.options.timeline?.end(this.tierCounts());
    s.tlbMisses = this.tlb.misses;
    EXIT_NAMES.forEach((name, i) => {
      if (this.exitCounts[i]) s.exits[name] = this.exitCounts[i]!;
    });
    this.calloutCounts.forEach((n, i) => {
      if (n) s.callouts[calloutName(i)] = n;
    });
    s.chain.misses = (this.exitCounts[Exit.LOOKUP] ?? 0) + (this.exitCounts[Exit.UNDECODED] ?? 0);
    s.chain.hits = this.cpu.u32[S.CHAIN_HITS >> 2]!;
    s.transitions = this.cpu.u32[S.TRANSITIONS >> 2]!;
    const total = Object.values(s.systemCalls).reduce((a, b) => a + b, 0);
    if (total) s.callouts.systemCall = total;
    s.wallNs = Math.round((performance.now() - this.started) * 1e6);
    s.cpuNs = host.cpuTimeNs();
  }
}
