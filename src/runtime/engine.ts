import { host } from '../host/host.js';
import { calloutName, calloutNumber } from '../translator/codegen/callout-names.js';
import { fixedHandler } from '../translator/codegen/fixed-handlers.js';
import type { RegionRequest } from '../translator/codegen/region-graph.js';
import type { CodeMode } from '../translator/decode/mode.js';
import { ABI_INTERRUPTS, ABI_REFUND, EXIT_NAMES, Exit, NO_FAULT } from '../translator/exits.js';
import * as S from '../translator/state.js';
import { type CodeContext, linearOf } from './blocks.js';
import { bulk } from './bulk.js';
import type { TranslationCacheOptions } from './cache/translation-cache.js';
import { CalloutExits } from './callout-exits.js';
import type { Callouts } from './callouts.js';
import { CodeReader, type Raise } from './code-reader.js';
import type { CpuState } from './cpu-state.js';
import type { DebugStops } from './debug-stops.js';
import { FaultExits } from './fault-exits.js';
import { GuestCode } from './guest-code.js';
import { Disposition, type GuestKernel, SYSCALL_ABIS } from './guest-kernel.js';
import { instantiateGuest } from './guest-module.js';
import type { GuestSpace } from './guest-space.js';
import { builtModules } from './modules.js';
import type { PluginSet } from './plugins/plugin-set.js';
import { tierPolicy } from './policies/index.js';
import { SingleStep } from './single-step.js';
import { Slice } from './slice.js';
import { SlowPath } from './slow-path.js';
import { SseModes } from './sse-modes.js';
import type { Stats } from './stats.js';
import { defaultStrategies, type Strategies } from './strategies.js';
import { type TierCounts, TierSpeed } from './tier-speed.js';
import { tierStats } from './tier-stats.js';
import { Tiers } from './tiers.js';
import type { Timeline } from './timeline.js';
import type { RegionReasons } from './translations.js';
import { UserCallouts } from './user-callouts.js';
import { WatchedSlice } from './watched-slice.js';

/** More instructions than any block has. */
export const LARGEST_BLOCK = 100;
const PROBE = calloutNumber('probe');
/** Guest instructions after which what is hot in our own code has come to stay. */
const STARTED_AFTER = 5_000_000;

export interface EngineOptions {
  cpu: CpuState;
  space: GuestSpace;
  kernel: GuestKernel;
  stats: Stats;
  engine: 'jit' | 'interp';
  strategies: Strategies;
  /** Time is the instruction count: nothing may depend on the host's speed. */
  icount: boolean;
  /**
   * With `icount`: the count is exact wherever the guest meets a device or the time, and so a run is the same whatever
   * is translated, when, and where a debugger stops it. Translations may come when they like.
   */
  exact?: boolean | undefined;
  /** Looked at after each slice. */
  timeline?: Timeline | undefined;
  /**
   * Where translations are kept for other runs; without: nowhere. Not under `icount`: nothing may depend on earlier
   * runs.
   */
  cache?: TranslationCacheOptions | undefined;
  /** Sees each request to the translator of regions. */
  onRequest?: ((request: RegionRequest, why: RegionReasons) => void) | undefined;
  plugins?: PluginSet | undefined;
  /** Called behind each slice, with RIP (signed). */
  onSlice?: ((rip: number) => void) | undefined;
  /** The callouts of a whole machine; without: those of process mode. */
  callouts?: (engine: Engine) => Callouts;
}

/**
 * Runs guest code, slice by slice: the dispatch loop, which enters the interpreter or translated code and serves every
 * exit from it. Knows the kernel above only as a `GuestKernel`. What the exits ask for is done by its parts.
 */
export class Engine {
  private readonly cpu: CpuState;
  private readonly kernel: GuestKernel;
  private readonly stats: Stats;
  private readonly slice: Slice;
  readonly code: GuestCode;
  readonly reader: CodeReader;
  readonly tiers: Tiers;
  private readonly slow: SlowPath;
  private readonly sse: SseModes;
  private readonly faultExits: FaultExits;
  private readonly calloutExits: CalloutExits;
  private readonly single: SingleStep;
  private readonly watched: WatchedSlice;
  private readonly runFrom: (descriptor: number) => number;
  private readonly flagsFromRecord: () => void;
  private readonly sliceBudget: number;
  /** How far a region may go beyond a slice's budget, where that must not be: it looks at it once a round. */
  private readonly regionOverrun: number;
  private regionsAway = false;
  private readonly inlineLookup: boolean;
  private startedAfter = STARTED_AFTER;
  private readonly exitCounts = new Array<number>(EXIT_NAMES.length).fill(0);
  /** ms. */
  private readonly started = performance.now();
  private readonly speed = new TierSpeed();
  private readonly tierCounts = (): TierCounts => {
    const { instructions, tier1 } = this.stats;
    return [instructions.interpreter, tier1.executed, instructions.translator];
  };

  constructor(private readonly options: EngineOptions) {
    const { cpu, space, kernel, stats, strategies, icount, plugins } = options;
    this.cpu = cpu;
    this.kernel = kernel;
    this.stats = stats;
    stats.settings = {
      engine: options.engine,
      cpu: cpu.model?.name ?? null,
      icount,
      strategies: { ...strategies },
    };
    this.sliceBudget = Math.min(Math.max(1000, strategies.budget), plugins?.mostBudget ?? Number.POSITIVE_INFINITY);
    this.inlineLookup = strategies.inlineLookup;
    this.regionOverrun = options.exact ? strategies.regionSize + strategies.regionGrowth : 0;
    const code = new GuestCode(cpu, space, builtModules().handlers, strategies.liveImmediates && !plugins);
    this.code = code;
    if (plugins) code.blocks.instrument(plugins);
    const slice = new Slice(cpu, code.blocks, stats, icount);
    this.slice = slice;
    slice.plugins = plugins ?? null;
    const raise: Raise = (vector, errorCode, address) => {
      slice.end();
      kernel.exception(vector, errorCode, address);
    };
    const slow = new SlowPath(cpu, space, code.tlb, code.pages);
    slow.exact = options.exact === true;
    this.slow = slow;
    const asked = options.engine === 'interp' || strategies.sseFlags === 'always';
    const sse = new SseModes(cpu, asked, () => code.reset());
    this.sse = sse;
    const reader = new CodeReader(cpu, space, code, () => this.tiers.firstThreshold, raise);
    this.reader = reader;
    const callouts =
      options.callouts?.(this) ?? new UserCallouts(cpu, space, kernel, () => slice.instructionCount(), icount);
    const address = callouts.operands.address.bind(callouts.operands);
    const faultExits = new FaultExits(cpu, slice, code, reader, slow, stats, address, raise);
    this.faultExits = faultExits;
    const calloutExits = new CalloutExits({
      cpu,
      space,
      kernel,
      slice,
      code,
      reader,
      callouts,
      sse,
      raise,
      step: () => single.run(),
      findX87Opcode: () => faultExits.findX87Opcode(),
    });
    this.calloutExits = calloutExits;
    const { run, runRecord, flagsFromRecord, table, imports } = instantiateGuest(cpu, strategies.x87, {
      slow,
      systemCall: (abi) => this.systemCall(abi),
      callout: plugins
        ? (n) => (n === PROBE ? this.probed(plugins) : calloutExits.returning(n))
        : (n) => calloutExits.returning(n),
      bulk: (request) =>
        // Where the count is to be exact each element counts.
        options.exact || single.byElement || code.stops?.watching || plugins?.byElement
          ? 0
          : bulk(cpu, space, code.pages, request),
      everyExit: plugins !== undefined,
    });
    this.runFrom = run;
    this.flagsFromRecord = flagsFromRecord;
    const single = new SingleStep({
      cpu,
      space,
      kernel,
      slice,
      code,
      reader,
      slow,
      callouts,
      calloutExits,
      faultExits,
      runRecord,
      raise,
    });
    this.single = single;
    this.watched = new WatchedSlice({ cpu, space, kernel, slice, code, slow, step: single, raise });
    const policyInput = { strategies, usual: defaultStrategies(), stats, speed: this.speed };
    this.tiers = new Tiers({
      cpu,
      stats,
      strategies,
      policy: plugins?.policy(policyInput) ?? tierPolicy(policyInput, icount && !options.exact),
      jit: options.engine === 'jit',
      code,
      space,
      blockAt: (rip) => reader.block(rip, true),
      cache: icount || plugins ? undefined : options.cache,
      plugins,
      table,
      imports,
      onRequest: options.onRequest,
    });
    code.translated = this.tiers;
  }

  /** A plug-in's callback. */
  private probed(plugins: PluginSet): number {
    plugins.called();
    return 0;
  }

  /** Guest instructions executed since start. */
  instructionCount(): number {
    return this.slice.instructionCount();
  }

  /** Runs until the kernel says that the guest has ended. */
  run(): void {
    while (!this.kernel.finished) {
      this.kernel.beforeResume();
      if (this.kernel.finished) break;
      this.turn(this.sliceBudget);
    }
    this.finishStats();
  }

  /** Runs for about so many ms of the host's time, or until the guest is idle; false: it has ended. */
  runFor(ms: number): boolean {
    const until = performance.now() + ms;
    while (!this.kernel.finished) {
      this.kernel.beforeResume();
      if (this.kernel.finished) break;
      if (this.kernel.isIdle === true) return true;
      this.turn(this.sliceBudget);
      if (performance.now() >= until) return true;
    }
    this.finishStats();
    return false;
  }

  /**
   * Runs guest code for one slice of at most `budget` instructions, or until the kernel above must look at something.
   * Returns what is left of the budget, exits charged (not under `--icount`, where instructions are time).
   */
  turn(budget: number): number {
    const { slice } = this;
    this.sse.look();
    const reserve = this.reserveFor(budget);
    slice.begin(budget - reserve);
    const before = slice.retired;
    this.code.dropped = false;
    if (this.watched.due) this.watched.run(Number.POSITIVE_INFINITY);
    else if (this.code.stops?.takeStep()) this.single.run();
    else this.dispatch();
    slice.chargeExit();
    slice.end();
    this.options.plugins?.drain();
    this.options.onSlice?.(this.cpu.signedRip);
    this.speed.sliceEnded(slice.retired - before, this.tierCounts);
    this.options.timeline?.look(this.tierCounts);
    this.tiers.poll(slice.retired);
    if (slice.retired >= this.startedAfter) {
      this.startedAfter = Number.POSITIVE_INFINITY;
      host.optimizeScripts(true);
    }
    return slice.left + reserve;
  }

  /**
   * Where the count is exact: what a slice has to leave for regions to overrun. No region is entered where all of it
   * is.
   */
  private reserveFor(budget: number): number {
    const { translations } = this.tiers;
    if (this.regionOverrun === 0 || translations === null) return 0;
    // With less than a block's instructions nothing would be executed.
    const away = budget <= this.regionOverrun + LARGEST_BLOCK;
    if (away !== this.regionsAway) {
      this.regionsAway = away;
      if (away) translations.leadAway();
      else translations.leadBack();
    }
    return away ? 0 : this.regionOverrun;
  }

  /** Memory is another than it was: all decoded code goes. Outside of guest code only. */
  forgetCode(): void {
    this.code.reset();
  }

  /** Has the slice end with the block under way: from a callout. */
  cutSlice(): void {
    this.slice.cut();
  }

  /** Executes the one instruction at RIP with the interpreter, and delivers what comes of it. */
  step(): void {
    this.sse.look();
    this.slice.begin(1);
    if (this.watched.due) this.watched.run(1);
    else this.single.run();
    this.slice.end();
  }

  /**
   * Says what the code at RIP means from now on: a whole machine calls it when privilege, mode or CS have changed.
   * Outside of guest code only.
   */
  useContext(context: CodeContext): void {
    this.code.useContext(context);
  }

  /** The context for `useContext`; `base` and `limit` are those of CS. */
  contextFor(mode: CodeMode, base: number, supervisor: boolean, limit: number): CodeContext {
    return this.code.contextFor(mode, base, supervisor, limit);
  }

  /** Other files are mapped now. */
  remapped(): void {
    this.code.translated?.remapped();
  }

  /** Drops what the TLBs know: all of it, or (CR3 was written) all but global pages. */
  flushTlb(keepGlobal: boolean): void {
    this.code.flushTlb(keepGlobal);
  }

  /** The supervisor's TLB comes to know the page of `address`, if an access to it is allowed. */
  learn(address: number, access: 'read' | 'write'): void {
    this.slow.learn(address, access);
  }

  /** Drops what the TLBs know of the page of `address`. */
  flushPage(address: number): void {
    this.code.flushPage(address);
  }

  /** Pages that hold decoded code, with the host offsets of their frames. */
  get codePages(): ReadonlyMap<number, number> {
    return this.code.pages.pages;
  }

  /** The context of the code that runs. */
  get context(): CodeContext {
    return this.code.blocks.current;
  }

  /** Calls `added` with each page that comes to hold decoded code. */
  watchCodePages(added: (page: number) => void): void {
    this.code.pages.onAdd = added;
  }

  /** Puts code decoded from a page aside: in this address space another frame is mapped there, or none. */
  parkCode(page: number): void {
    this.code.pages.park(page);
  }

  /** A debugger comes, or goes. Between slices, as `stopsChanged`. */
  useStops(stops: DebugStops | null): void {
    this.slow.stops = stops;
    this.code.useStops(stops);
  }
  stopsChanged(breakpoints: readonly number[], watch: boolean): void {
    this.code.stopsChanged(breakpoints, watch);
  }

  /** Frame `frame` has no user any more: its next one will find other bytes there. */
  frameFreed(frame: number): void {
    if (this.code.pages.freed(frame)) this.code.dropped = true;
  }

  close(): void {
    this.tiers.close();
  }

  /** Runs guest code until something outside the dispatcher is due. */
  private dispatch(): void {
    const { cpu } = this;
    let record = this.entry(cpu.signedRip);
    while (record !== 0) {
      const exit = this.runFrom(record) as Exit;
      this.exitCounts[exit]!++;
      if (cpu.u32[S.FLAGS_RECORD >> 2]) this.flagsFromRecord();
      switch (exit) {
        case Exit.BUDGET:
          return;
        case Exit.LOOKUP: {
          const rip = cpu.signedRip;
          this.slice.plugins?.leftRegion();
          record = this.entry(rip);
          if (record !== 0 && this.inlineLookup) this.code.enterJump(rip, record);
          break;
        }
        case Exit.UNDECODED:
          record = this.entry(cpu.signedRip);
          break;
        case Exit.HOT:
          this.tiers.hot(cpu.u32[S.EXIT_RECORD >> 2]!);
          record = this.entry(cpu.signedRip);
          break;
        case Exit.REPEAT:
          // Between two rounds, of which the first has been executed.
          this.slice.refund(0, false);
          return;
        case Exit.FAULT:
          if (cpu.u32[S.FAULT_VECTOR >> 2] === NO_FAULT) {
            this.slice.refund();
            if (!this.slow.takeStep()) return;
            this.single.run();
          } else this.faultExits.serve();
          if (!this.goesOn()) return;
          record = this.entry(cpu.signedRip);
          break;
        case Exit.LEAVE:
          this.slice.refund(1);
          return;
        case Exit.SYSCALL_FULL:
          this.kernel.systemCall(SYSCALL_ABIS[cpu.u32[S.CALLOUT_ARG >> 2]!]!, true);
          if (!this.goesOn()) return;
          record = this.entry(cpu.signedRip);
          break;
        case Exit.CODE_WRITE:
          this.slice.refund();
          if (!this.single.overCodeWrite() || (this.options.exact && !this.goesOn())) return;
          record = this.entry(cpu.signedRip);
          break;
        case Exit.CALLOUT:
          this.calloutExits.leaving();
          if (!this.goesOn()) return;
          record = this.entry(cpu.signedRip);
          break;
        case Exit.STORED:
          this.slice.refund();
          this.slow.storeIsMade = true;
          this.single.overCodeWrite();
          this.slow.storeIsMade = false;
          return;
        case Exit.STEPPED:
          throw new Error('a step ended outside of stepping');
      }
      if (this.code.dropped || (this.code.stops !== null && (this.kernel.finished || this.code.stops.stopping))) return;
    }
  }

  /**
   * After an exit that the kernel above has served: whether guest code goes on within the slice. The time that the exit
   * took is charged to the slice, so that its timers are not late.
   */
  private goesOn(): boolean {
    if (this.code.dropped || this.kernel.goesOn?.() !== true) return false;
    if (this.watched.flagged || this.watched.armed) return false;
    this.slice.chargeExit();
    this.sse.look();
    return this.slice.left > 0;
  }

  /** The descriptor for `rip`, decoded; 0 if the fetch faulted (the kernel has been told). */
  private entry(rip: number): number {
    const { blocks } = this.code;
    const d = blocks.lookup(rip);
    const isDecoded = d !== 0 && this.cpu.u32[d >> 2] !== fixedHandler('undecoded');
    if (isDecoded && this.code.reachable(linearOf(blocks.current, rip))) return d;
    const block = this.reader.block(rip, false);
    if (!block) return 0;
    // It may have come back with its region.
    const isNew = this.cpu.u32[block.descriptor >> 2] === fixedHandler('enter');
    if (isNew && this.tiers.firstThreshold === 0) this.tiers.hot(block.descriptor);
    return block.descriptor;
  }

  /** The system call import: 0 goes on in Wasm. */
  private systemCall(abi: number): number {
    if (abi === ABI_REFUND) {
      this.slice.refund();
      return 0;
    }
    if (abi >= ABI_INTERRUPTS) return this.kernel.ask!(abi);
    const d = this.kernel.systemCall(SYSCALL_ABIS[abi]!, false);
    return d === Disposition.CONTINUE && this.code.dropped ? Disposition.LEAVE : d;
  }

  /** Completes the statistics; when the guest has ended. */
  finishStats(): void {
    const s = this.stats;
    this.slice.end();
    this.tiers.keep();
    // Units count a block when it is entered, whether or not they get to its end.
    s.instructions.interpreter = Math.max(0, s.instructions.interpreter);
    s.tiers = tierStats(s, this.speed);
    this.options.timeline?.end(this.tierCounts());
    s.tlbMisses = this.code.tlb.misses;
    EXIT_NAMES.forEach((name, i) => {
      if (this.exitCounts[i]) s.exits[name] = this.exitCounts[i]!;
    });
    this.calloutExits.counts.forEach((n, i) => {
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
