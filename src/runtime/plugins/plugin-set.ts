import type { Insn } from '../../translator/decode/decode.js';
import type { CodeMode } from '../../translator/decode/mode.js';
import { type BlockProbes, type PlacedProbe, ProbeMaker } from '../../translator/decode/probes.js';
import * as S from '../../translator/state.js';
import type { Block } from '../blocks.js';
import type { CpuState } from '../cpu-state.js';
import type { GuestSpace } from '../guest-space.js';
import type { PolicyInput, TierPolicy } from '../policies/policy.js';
import type { Stats } from '../stats.js';
import type { CodeSymbol, Plugin, PluginHooks, PluginHost, PluginPass, PluginTask, Trace, TraceSite } from './api.js';
import { MOST_BUDGET, PluginArea } from './area.js';
import { checkHooks, checkPolicy, isPromise, listOf } from './check-hooks.js';
import { type Attached, Code, type CodeHost, type PlacedCounter } from './plugin-code.js';
import { Registers } from './registers.js';

/** What the machine around gives plug-ins. */
export interface PluginSurroundings {
  readonly mode: 'process' | 'machine';
  readonly cpu: CpuState;
  readonly space: GuestSpace;
  /** Where the plug-ins' memory begins: `PLUGIN_BYTES` of it. */
  readonly base: number;
  instructions(): number;
  task(): PluginTask | null;
  symbol(address: bigint): CodeSymbol | null;
  /** Takes a line for the user. */
  print(line: string): void;
  /** Told when a plug-in's code begins (its number, from 1 on) and ends (0). */
  entered?(plugin: number): void;
}

/** An instrumented block: what travels to the translator, and what has to be taken back if it is left in the middle. */
export interface InstrumentedBlock extends BlockProbes {
  readonly insns: readonly Insn[];
  readonly counts: ReadonlyMap<number, Int32Array>;
}

/** Bytes of guest memory that a plug-in gets at a time. */
const MOST_READ = 1 << 24;
/** More instructions than any block has: a power of 2. */
const POSITIONS = 128;

interface Loaded {
  readonly plugin: Plugin;
  readonly number: number;
  hooks: PluginHooks;
  /** It has thrown: nothing of it is called any more. */
  off: boolean;
  traces: boolean;
}

type EventName = {
  [K in keyof PluginHooks]-?: NonNullable<PluginHooks[K]> extends (event: never) => void ? K : never;
}[Exclude<keyof PluginHooks, 'block' | 'trace' | 'policy' | 'passes'>];

/** The plug-ins of a virtual machine. */
export class PluginSet {
  readonly passes: readonly PluginPass[];
  /** Whether repeated instructions are to be executed an element at a time: their accesses are asked for. */
  byElement = false;
  private readonly area: PluginArea;
  private readonly registers: Registers;
  private readonly plugins: Loaded[] = [];
  private readonly told = new Set<string>();
  private readonly countdowns = new Map<string, PlacedCounter>();
  private readonly sites: (() => void)[] = [];
  private readonly traceSites: { site: TraceSite; owner: Loaded }[] = [];
  private readonly blocks: (InstrumentedBlock | null)[] = [null];
  /** The instruction that guest code has left in front of. */
  private last: { block: InstrumentedBlock; index: number } | null = null;

  constructor(
    plugins: readonly Plugin[],
    private readonly around: PluginSurroundings,
  ) {
    this.area = new PluginArea(around.cpu, around.base);
    this.registers = new Registers(around.cpu, this.area);
    plugins.forEach((plugin, n) => {
      const loaded: Loaded = { plugin, number: n + 1, hooks: {}, off: false, traces: false };
      this.plugins.push(loaded);
      const give = () => plugin.main(this.hostFor(loaded), plugin.options ?? {});
      const hooks = this.guarded(loaded, 'its function', give);
      if (!loaded.off) loaded.hooks = this.guarded(loaded, 'what it returns', () => checkHooks(hooks)) ?? {};
    });
    this.passes = this.plugins.flatMap(({ hooks, plugin }) =>
      (hooks.passes ?? []).map((pass) => ({ ...pass, plugin: plugin.name })),
    );
  }

  /** Instructions that a slice may have, at most. */
  get mostBudget(): number {
    return MOST_BUDGET;
  }

  private hostFor(loaded: Loaded): PluginHost {
    const { around } = this;
    return {
      mode: around.mode,
      counter: () => this.counter(),
      instructions: () => around.instructions(),
      read: (address, bytes) => this.read(address, bytes),
      symbol: (address) => around.symbol(address),
      get task() {
        return around.task();
      },
      print: (line) => around.print(`${loaded.plugin.name}: ${line}`),
    };
  }

  private counter(): PlacedCounter {
    const at = this.area.counter();
    const { u64 } = this.area;
    return {
      at,
      get value() {
        return u64[at >>> 3]!;
      },
      set value(v) {
        u64[at >>> 3] = v;
      },
    };
  }

  /** The counter of that name, made on first mention. */
  private countdown(key: string): { counter: PlacedCounter; isNew: boolean } {
    const known = this.countdowns.get(key);
    if (known) return { counter: known, isNew: false };
    const counter = this.counter();
    this.countdowns.set(key, counter);
    return { counter, isNew: true };
  }

  private read(address: bigint, bytes: number): Uint8Array | null {
    const { cpu, space } = this.around;
    if (typeof address !== 'bigint') throw new TypeError(`read: the address must be a bigint, not ${address}`);
    if (!Number.isInteger(bytes) || bytes < 0 || bytes > MOST_READ)
      throw new RangeError(`read: ${bytes} is not a number of bytes from 0 to ${MOST_READ}`);
    const out = new Uint8Array(bytes);
    const start = Number(cpu.bits === 64 ? BigInt.asIntN(64, address) : BigInt.asUintN(32, address));
    for (let done = 0; done < bytes; ) {
      const at = start + done;
      const host = space.lookup(at, 'read');
      if (host < 0) return null;
      const offset = ((at % 4096) + 4096) % 4096;
      const part = Math.min(bytes - done, 4096 - offset);
      out.set(cpu.u8.subarray(host + offset, host + offset + part), done);
      done += part;
    }
    return out;
  }

  /** Calls a plug-in. What it throws is told in one line, and switches it off: the guest goes on as it would. */
  private guarded<T>(loaded: Loaded, where: string, call: () => T): T | null {
    if (loaded.off) return null;
    const { around } = this;
    around.entered?.(loaded.number);
    try {
      const given = call();
      if (!isPromise(given)) return given;
      given.then(undefined, () => {});
      throw new TypeError('it must not be asynchronous');
    } catch (e) {
      this.failed(loaded, where, e);
      return null;
    } finally {
      around.entered?.(0);
    }
  }

  private failed(loaded: Loaded, where: string, e: unknown): void {
    loaded.off = true;
    const reason = (e instanceof Error ? e.message : String(e)).split('\n', 1)[0];
    const at = e instanceof Error ? placeIn(e) : undefined;
    this.around.print(`plug-in ${loaded.plugin.name}: ${reason} (in ${where}${at ? `, ${at}` : ''}); it is off`);
  }

  // --- code ---

  /** Tells the user of what a pass has failed with; once each. */
  complain(line: string): void {
    // Of a pass the first failure says enough.
    const what = /^plug-in .+?: pass .+?: /.exec(line)?.[0] ?? line;
    if (this.told.has(what)) return;
    this.told.add(what);
    this.around.print(line);
  }

  /** Asks the plug-ins what they want of a block; `insns` without checks of segments. */
  instrument(mode: CodeMode, bytes: Uint8Array, insns: readonly Insn[]): InstrumentedBlock {
    const attached: Attached = { probes: [], counts: new Map() };
    const own = bytes.slice();
    for (const loaded of this.plugins) {
      const { hooks } = loaded;
      if (!hooks.block || loaded.off) continue;
      const before = { probes: attached.probes.length, counts: new Map(attached.counts) };
      const code = new Code(this.codeHost(loaded), mode, own, insns, attached);
      this.guarded(loaded, 'its block hook', () => hooks.block!(code));
      code.close();
      // Half of what it wanted is worth nothing.
      if (loaded.off) attached.probes.length = before.probes;
    }
    const maker = new ProbeMaker(insns[0]!.rip, mode.word);
    const counting: PlacedProbe[] = [...attached.counts].map(([at, by]) => ({
      before: 0,
      insn: maker.count(
        at,
        by.reduce((sum, n) => sum + n, 0),
      ),
    }));
    const position = this.blocks.length * POSITIONS;
    const probes = [
      ...counting,
      ...attached.probes
        .map((p, n) => ({ p, n }))
        .sort(inOrder)
        .map(({ p }) => p),
    ];
    const block: InstrumentedBlock = { insns, counts: attached.counts, probes, position };
    this.blocks.push(attached.counts.size > 0 ? block : null);
    return block;
  }

  private codeHost(loaded: Loaded): CodeHost {
    const { around, area, sites, traceSites } = this;
    const scratch = (n: number): number => area.scratch + 16 * n;
    return {
      registers: this.registers,
      site: (call) => sites.push(() => this.guarded(loaded, 'a callback', call)) - 1,
      traceSite: (site) => {
        loaded.traces = true;
        return traceSites.push({ site, owner: loaded }) - 1;
      },
      countdown: (key) => this.countdown(`${loaded.number} ${key}`),
      symbol: (address) => around.symbol(address),
      read: (address, bytes) => this.read(address, bytes),
      scratch: (n) => area.u64[scratch(n) >>> 3]!,
      scratchAt: scratch,
      taken: () => around.cpu.u32[S.PROBE_TAKEN >> 2] !== 0,
      byElement: () => {
        this.byElement = true;
      },
    };
  }

  /** Guest code calls back. */
  called(): void {
    if (this.area.entries > 0) this.drain();
    this.sites[this.around.cpu.u32[S.PROBE_SITE >> 2]!]!();
  }

  /** Hands the plug-ins what has been recorded. */
  drain(): void {
    const { area } = this;
    const { entries } = area;
    if (entries === 0) return;
    const words = new Uint32Array(this.around.cpu.memory.buffer, area.trace, entries * 4);
    area.rewind();
    const tracing = this.plugins.filter((p) => p.traces);
    for (const loaded of tracing) {
      const { trace } = loaded.hooks;
      if (!trace) continue;
      const own = tracing.length === 1 ? words : this.ownEntries(words, loaded);
      const event: Trace = {
        entries: own.length / 4,
        words: own,
        site: (number) => {
          const known = this.traceSites[number];
          if (!known) throw new RangeError(`site: there is no site ${number}`);
          return known.site;
        },
      };
      this.guarded(loaded, 'its trace hook', () => trace.call(loaded.hooks, event));
    }
  }

  private ownEntries(words: Uint32Array, owner: Loaded): Uint32Array {
    const own = new Uint32Array(words.length);
    let length = 0;
    for (let at = 0; at < words.length; at += 4) {
      if (this.traceSites[words[at + 2]!]!.owner !== owner) continue;
      own.set(words.subarray(at, at + 4), length);
      length += 4;
    }
    return own.subarray(0, length);
  }

  // --- what was counted, and has not been executed ---

  /** Guest code has left a block in front of instruction `index`. */
  left(block: InstrumentedBlock, index: number): void {
    this.last = { block, index };
    for (const [at, by] of block.counts) {
      let sum = 0;
      for (let n = index; n < by.length; n++) sum += by[n]!;
      this.area.u64[at >>> 3]! -= BigInt(sum);
    }
  }

  /** A region has left, and may have said where. */
  leftRegion(): void {
    const { u32 } = this.around.cpu;
    const position = u32[S.PROBE_POSITION >> 2]!;
    if (position === 0) return;
    u32[S.PROBE_POSITION >> 2] = 0;
    const block = this.blocks[Math.floor(position / POSITIONS)];
    if (block) this.left(block, position % POSITIONS);
  }

  /** The instruction at `rip` (a number, signed) was executed alone. */
  executed(rip: number, word: 32 | 64): void {
    const { last } = this;
    if (!last) return;
    const insn = last.block.insns[last.index];
    if (!insn || insn.rip !== BigInt.asUintN(word, BigInt(rip))) return;
    for (const [at, by] of last.block.counts) this.area.u64[at >>> 3]! += BigInt(by[last.index]!);
  }

  // --- events ---

  dropped(block: Block): void {
    if (!this.wants('invalidated')) return;
    this.event('invalidated', { address: addressOf(block), bytes: block.bytes });
  }

  tier(blocks: readonly Block[], tier: 1 | 2): void {
    if (!this.wants('tier')) return;
    for (const block of blocks) this.event('tier', { address: addressOf(block), tier });
  }

  wants(name: EventName): boolean {
    return this.plugins.some((p) => p.hooks[name] !== undefined);
  }

  event<K extends EventName>(name: K, event: Parameters<NonNullable<PluginHooks[K]>>[0]): void {
    this.drain();
    for (const loaded of this.plugins) {
      const hook = loaded.hooks[name] as ((event: unknown) => void) | undefined;
      if (hook) this.guarded(loaded, `its ${name} hook`, () => hook.call(loaded.hooks, event));
    }
  }

  /** The guest has ended. */
  end(stats: Stats): void {
    this.event('end', stats);
  }

  policy(input: PolicyInput): TierPolicy | null {
    for (const loaded of this.plugins) {
      const { policy } = loaded.hooks;
      if (!policy) continue;
      const own = this.guarded(loaded, 'its policy hook', () => checkPolicy(policy.call(loaded.hooks, input)));
      if (own) return this.guardedPolicy(loaded, own, input);
    }
    return null;
  }

  /** A policy that fails gives way to the thresholds. */
  private guardedPolicy(loaded: Loaded, own: TierPolicy, { strategies }: PolicyInput): TierPolicy {
    /** What fails is answered as if the policy had none. */
    const answer = <T>(call: () => T, otherwise: T): T => this.guarded(loaded, 'its policy', call) ?? otherwise;
    const ask = (question: 'tier1' | 'tier2' | 'start', otherwise: number): number =>
      answer(() => {
        const given = own[question]!();
        if (Number.isInteger(given) && given >= 0) return given;
        throw new RangeError(`${question} must give a whole number, not ${given}`);
      }, otherwise);
    return {
      tier1: () => ask('tier1', strategies.tier1Threshold),
      tier2: () => ask('tier2', strategies.hotThreshold),
      ...(own.joins && { joins: (block, region) => answer(() => own.joins!(block, region) === true, false) }),
      ...(own.evict && { evict: (regions) => answer(() => listOf(own.evict!(regions), 'number', 'evict'), []) }),
      ...(own.start && { start: () => ask('start', 0) }),
      ...(own.predict && {
        predict: (jump, seen) => answer(() => listOf(own.predict!(jump, seen), 'bigint', 'predict'), []),
      }),
    };
  }
}

/** File, line and column in the plug-in: the first place that is not in our own code; undefined: there is none. */
function placeIn(e: Error): string | undefined {
  const places = (stack: string | undefined) =>
    [...(stack ?? '').matchAll(/\(?((?:file:\/\/)?\/[^\s()]+):(\d+:\d+)\)?$/gm)].map(([, file = '', at = '']) => ({
      file,
      at,
    }));
  const own = places(new Error('here').stack)[0]?.file.replace(/[^/]+$/, '') ?? '';
  const place = places(e.stack).find(({ file }) => !file.startsWith(own));
  return place && `${place.file.replace(/^.*\//, '')}:${place.at}`;
}

function addressOf({ rip, context }: Block): bigint {
  return BigInt.asUintN(context.mode.word, BigInt(rip));
}

function inOrder(a: { p: PlacedProbe; n: number }, b: { p: PlacedProbe; n: number }): number {
  return a.p.before - b.p.before || a.n - b.n;
}
