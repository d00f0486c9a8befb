import { type HostThread, host, type Mailbox } from '../host/host.js';
import type { RegionRequest } from '../translator/codegen/region-graph.js';
import { LINKS, linkImports } from '../translator/codegen/region-links.js';
import { TLB, TLB_SUPERVISOR } from '../translator/layout.js';
import * as S from '../translator/state.js';
import { type Block, type Blocks, NEVER } from './blocks.js';
import type { FoundRegion, KeptRegions } from './cache/kept-regions.js';
import type { KeptImage } from './cache/translation-cache.js';
import type { CodeGroup } from './code-groups.js';
import type { CpuState } from './cpu-state.js';
import type { FunctionTable } from './function-table.js';
import type { JumpLog } from './jump-log.js';
import type { PluginPass } from './plugins/api.js';
import { patienceMs } from './plugins/watched.js';
import type { TierPolicy } from './policies/policy.js';
import { formRegion, type LeftOut } from './region-former.js';
import type { Stats } from './stats.js';
import { type Strategies, translatorOptions } from './strategies.js';
import { threadTime, threadTimeSince } from './thread-time.js';
import type { Answer, Client } from './translate-worker.js';

/** Why a region was formed and why it ends where it does. */
export interface RegionReasons {
  /** How often its entry ran: in the profile, or without one in tiers 0 and 1 so far. */
  readonly executions: number;
  readonly profiled: boolean;
  readonly left: readonly { readonly rip: bigint; readonly why: LeftOut }[];
}

export interface TranslationsOptions {
  cpu: CpuState;
  strategies: Strategies;
  stats: Stats;
  blocks: Blocks;
  jumps: JumpLog;
  table: FunctionTable;
  imports: WebAssembly.Imports;
  /** Decodes a block that has not run yet; null if it cannot be fetched. */
  decode: (rip: number) => Block | null;
  /**
   * The immediates of a block that the program rewrites: the instruction's address, and where the bytes lie in the Wasm
   * memory.
   */
  liveImmediates: (block: Block) => { rip: number; at: number }[];
  readCode: (rip: number, bytes: number) => Uint8Array | null;
  /** The file that a block's code is of, as `CodePages` knows it. */
  groupOf: (block: Block) => CodeGroup | undefined;
  /** What regions are made of, which of them go, where indirect jumps go. */
  policy: TierPolicy;
  /** Regions of earlier runs; null: none are kept. */
  kept: KeptRegions | null;
  /** A region has come into use. */
  installed: (entry: Block) => void;
  /** Of plug-ins. */
  passes?: readonly PluginPass[] | undefined;
  complain?: ((line: string) => void) | undefined;
  /** Sees each request, for bug reports and explanations. */
  onRequest?: ((request: RegionRequest, why: RegionReasons) => void) | undefined;
}

/**
 * The worker starts once the guest has executed so many instructions, or what the policy says: a program that ends
 * before has not paid for it.
 */
const START_AFTER = 50_000;
/**
 * A worker that has answered nothing for so long is taken to hang, ms. Translating takes some hundredths of a second.
 */
const PATIENCE_MS = 60_000;
/** How long to wait before looking whether the worker is still there, ms. */
const LOOK_MS = 100;
/** After so many workers in a row that ended without an answer there is no further one. */
const WORKERS = 3;

interface Region {
  id: number;
  entry: Block;
  blocks: Block[];
  /** Table index, once installed. */
  index: number;
  bytes: number;
  state: 'waiting' | 'live' | 'dropped';
  /** Blocks that are parked: until all are back the region is not entered. */
  missing: number;
  /** Where it is kept, and the descriptors that it leads to; null: nowhere. */
  image: KeptImage | null;
  descriptors: ReadonlyMap<bigint, number>;
}

/**
 * The code cache: asks the translator's worker for regions, installs what it answers, evicts and invalidates. A request
 * that fails, or takes the worker down, leaves its block interpreted; the worker is started anew.
 */
export class Translations {
  private worker: HostThread | null = null;
  private mailbox: Mailbox | null = null;
  /** Requests made before there was a worker. */
  private readonly unsent: RegionRequest[] = [];
  /** Ids of the requests that have no answer yet, in their order. */
  private readonly waiting = new Set<number>();
  /** [0]: answers that the worker has sent. */
  private signal = new Int32Array(new SharedArrayBuffer(4));
  private seen = 0;
  /** When the worker is taken to hang, ms of `performance.now`. */
  private deadline = 0;
  /** Workers that have ended since the last answer. */
  private ended = 0;
  private nextId = 1;
  private readonly regions = new Map<number, Region>();
  /** How often regions were led away and not yet back. */
  private ledAway = 0;
  private liveBytes = 0;

  /** Of plug-ins, while they come back. */
  private passes: readonly PluginPass[];
  private readonly patience: number;

  constructor(private readonly options: TranslationsOptions) {
    this.passes = options.passes ?? [];
    this.patience = this.passes.length > 0 ? patienceMs(PATIENCE_MS) : PATIENCE_MS;
  }

  /**
   * Asks for a region that starts at `block`. Waits for it if the strategies say so. `executions`: how often blocks ran
   * in a profile, if there is one.
   */
  request(block: Block, executions: ((block: Block) => number) | null = null): void {
    if (this.ended >= WORKERS) return;
    const { strategies, blocks, jumps, kept } = this.options;
    if (!executions) jumps.read();
    const decode = strategies.hotThreshold === 0 ? this.options.decode : null;
    // A region is used where its entry's group is: what others have may be missing there.
    const group = this.options.groupOf(block);
    const allowed = (b: Block): boolean => b.valid && this.options.groupOf(b) === group;
    const jumpTargets = (b: Block): readonly number[] => this.jumpTargets(b)?.targets ?? [];
    const { policy } = this.options;
    const formed = formRegion(block, { blocks, strategies, decode, allowed, executions, jumpTargets, policy });
    const id = this.nextId++;
    const { context } = block;
    const word = context.mode.word;
    const asRip = (n: number) => BigInt.asUintN(word, BigInt(n));
    const request: RegionRequest = {
      id,
      entry: asRip(block.rip),
      mode: context.mode,
      tlb: context.supervisor ? TLB_SUPERVISOR : TLB,
      blocks: [],
      descriptors: new Map(),
      liveImmediates: new Map(),
      indirectTargets: new Map(),
      options: { ...translatorOptions(strategies), sseFlagsAsked: this.options.cpu.u32[S.SSE_FLAGS_ASKED >> 2] !== 0 },
    };
    for (const b of formed.blocks) {
      const bytes = this.bytesOf(b);
      if (!bytes) continue;
      const { instrumented } = b;
      request.blocks.push({
        rip: asRip(b.rip),
        bytes,
        ...(instrumented && { probes: { probes: instrumented.probes, position: instrumented.position } }),
      });
      const seen = strategies.indirectDispatch && b.ending === 'indirect' ? this.jumpTargets(b) : null;
      if (seen) request.indirectTargets.set(asRip(seen.rip), seen.targets.map(asRip));
      for (const { rip, at } of this.options.liveImmediates(b)) request.liveImmediates.set(asRip(rip), at);
    }
    if (request.blocks.length === 0) return;
    for (const rip of formed.targets) request.descriptors.set(asRip(rip), blocks.descriptor(rip));
    const image = request.liveImmediates.size === 0 ? (kept?.image(formed.blocks) ?? null) : null;
    if (image) request.image = image.number;
    this.add({ ...newRegion(id, formed.blocks), image, descriptors: request.descriptors });
    this.options.onRequest?.(request, {
      executions: executions ? executions(block) : blocks.executions(block),
      profiled: executions !== null,
      left: formed.left.map(({ rip, why }) => ({ rip: asRip(rip), why })),
    });
    this.send(request);
    if (strategies.hotThreshold === 0 || !strategies.background) this.wait();
  }

  private add(region: Region): void {
    this.regions.set(region.id, region);
    for (const b of region.blocks) this.options.blocks.addRegion(b, region.id);
  }

  /** A block of the current context has been decoded: regions of earlier runs may start at it. */
  decoded(block: Block): void {
    for (const found of this.options.kept?.met(block) ?? []) this.take(found);
  }

  private take({ code, blocks, bytes }: FoundRegion): void {
    // Another may have taken its blocks away.
    if (blocks.some((b) => !b.valid)) return;
    const region = newRegion(this.nextId++, blocks);
    this.add(region);
    this.use(region, code as () => void, bytes);
  }

  /** Where a block's indirect jump or call was seen to go to: what a policy predicts of that. */
  private jumpTargets(b: Block): { rip: number; targets: number[] } | null {
    const seen = this.options.jumps.targets(b);
    const { policy } = this.options;
    if (!seen || !policy.predict) return seen;
    const { word } = b.context.mode;
    const byAddress = new Map(seen.targets.map((rip) => [BigInt.asUintN(word, BigInt(rip)), rip]));
    const predicted = policy.predict(BigInt.asUintN(word, BigInt(b.rip)), [...byAddress.keys()]);
    return { rip: seen.rip, targets: predicted.flatMap((address) => byAddress.get(address) ?? []) };
  }

  private bytesOf(b: Block): Uint8Array | null {
    const out = new Uint8Array(b.bytes);
    for (let at = 0; at < b.bytes; ) {
      const part = this.options.readCode(b.rip + at, b.bytes - at);
      if (!part || part.length === 0) return null;
      out.set(part, at);
      at += part.length;
    }
    return out;
  }

  private send(request: RegionRequest): void {
    if (this.waiting.size === 0) this.deadline = performance.now() + this.patience;
    this.waiting.add(request.id);
    if (this.mailbox) this.mailbox.post(request);
    else this.unsent.push(request);
  }

  private start(): void {
    const { strategies } = this.options;
    if (strategies.branchHints) host.wasm.enable('branch-hints');
    if (strategies.relaxedMadd || strategies.relaxedVectors) host.wasm.enable('relaxed-simd');
    const { mailbox, end } = host.threads.channel();
    this.signal = new Int32Array(new SharedArrayBuffer(4));
    this.seen = 0;
    this.deadline = performance.now() + this.patience;
    const client: Client = {
      mailbox: end,
      signal: this.signal,
      optimize: strategies.binaryenOptimize,
      batch: strategies.regionsPerModule,
      passes: this.passes,
    };
    this.worker = translatorThread();
    this.worker.post(client, [end]);
    this.mailbox = mailbox;
    for (const request of this.unsent.splice(0)) mailbox.post(request);
  }

  /** Installs what the worker has answered since the last call. Cheap when there is nothing. */
  poll(instructions: number): void {
    if (this.waiting.size === 0) return;
    if (!this.worker) {
      if (instructions >= Math.max(START_AFTER, this.options.policy.start?.() ?? 0)) this.start();
    } else if (Atomics.load(this.signal, 0) !== this.seen) this.receive();
    else if (!this.worker.alive || performance.now() > this.deadline) this.recover(this.worker);
  }

  private receive(): void {
    for (;;) {
      const got = this.mailbox?.take();
      if (!got) return;
      this.seen++;
      this.ended = 0;
      this.deadline = performance.now() + this.patience;
      this.install(got.message as Answer);
    }
  }

  /** Waits until nothing is under way. */
  private wait(): void {
    const started = performance.now();
    while (this.waiting.size > 0) {
      if (this.worker && Atomics.load(this.signal, 0) === this.seen) Atomics.wait(this.signal, 0, this.seen, LOOK_MS);
      this.poll(Number.POSITIVE_INFINITY);
    }
    this.options.stats.waitNs += Math.round((performance.now() - started) * 1e6);
  }

  /** The worker has ended, or hangs: what it was at has failed, what waited may be asked for again. */
  private recover(worker: HostThread): void {
    // What it had answered before.
    this.receive();
    if (host.variable('RINGLESS_DEBUG')) console.error('the translator has ended:', worker.reason ?? 'no reason known');
    if (worker.alive && this.passes.length > 0) {
      const names = [...new Set(this.passes.map(({ plugin }) => plugin))];
      const whose = `plug-in${names.length > 1 ? 's' : ''} ${names.join(', ')}`;
      this.options.complain?.(`${whose}: a pass does not come back; from now on there is none`);
      this.passes = [];
    }
    worker.stop();
    this.mailbox?.close();
    this.worker = null;
    this.mailbox = null;
    this.ended++;
    const { stats, strategies } = this.options;
    stats.translatorsEnded = (stats.translatorsEnded ?? 0) + 1;
    [...this.waiting].forEach((id, place) => {
      if (place < strategies.regionsPerModule) {
        this.fail(id);
        return;
      }
      const region = this.regions.get(id);
      if (!region) return;
      this.drop(region);
      if (region.entry.valid) this.reinterpret(region.entry);
    });
    this.waiting.clear();
  }

  /** A request cannot be translated: its block stays as it is. */
  private fail(id: number): void {
    this.options.stats.regions.failed++;
    const region = this.regions.get(id);
    if (region) this.drop(region);
  }

  private install(a: Answer): void {
    const { stats } = this.options;
    for (const id of a.ids) this.waiting.delete(id);
    stats.translateNs += a.translateNs;
    stats.wasmBytes += a.wasmBytes;
    for (const line of a.complaints) this.options.complain?.(line);
    for (const f of a.failed) {
      if (f.mistake) throw new Error(`the verifier: ${f.reason}`);
      if (host.variable('RINGLESS_DEBUG')) console.error('translation failed:', f.reason);
      this.waiting.delete(f.id);
      this.fail(f.id);
    }
    if (!a.module) return;
    const started = threadTime();
    stats.regions.modules++;
    const asked = a.ids.map((id) => this.regions.get(id));
    // Of a region that was dropped nobody needs the links.
    const links = linkImports(a.kept?.links.map((l) => l.length) ?? [], (region, n) =>
      Number(asked[region]?.descriptors.get(a.kept!.links[region]![n]!) ?? 0),
    );
    const imports = a.kept ? { ...this.options.imports, [LINKS]: links } : this.options.imports;
    const instance = new WebAssembly.Instance(a.module, imports);
    if (a.kept) this.keep(a.module, a.kept, asked, instance);
    a.ids.forEach((id, n) => {
      stats.regions.translated++;
      stats.regions.instructions += a.instructions[n]!;
      const region = this.regions.get(id);
      if (!region || region.state === 'dropped' || (!region.entry.valid && region.missing === 0)) {
        if (region) this.drop(region);
        return;
      }
      this.use(region, instance.exports[`r${n}`] as () => void, Math.ceil(a.wasmBytes / a.ids.length));
    });
    stats.compileNs += a.compileNs + threadTimeSince(started);
  }

  private use(region: Region, code: () => void, bytes: number): void {
    const { stats, table, strategies } = this.options;
    if (this.liveBytes + bytes > strategies.codeCache * 1048576) this.evict(bytes);
    const index = table.allocate();
    table.put(index, code);
    region.index = index;
    region.bytes = bytes;
    region.state = 'live';
    this.liveBytes += bytes;
    stats.regions.live++;
    if (region.missing === 0) this.enter(region);
    this.options.installed(region.entry);
  }

  /** Has the cache keep a module: those of its regions that are in use. `asked`: its regions. */
  private keep(
    module: WebAssembly.Module,
    { wasm, links }: NonNullable<Answer['kept']>,
    asked: readonly (Region | undefined)[],
    { exports }: WebAssembly.Instance,
  ): void {
    const { kept } = this.options;
    const image = asked.find((r) => r !== undefined)?.image;
    if (!kept || !image) return;
    const units = asked.map((r, n) => {
      const word = r?.entry.context.mode.word ?? 64;
      const outside = links[n]!.map((rip) => Number(BigInt.asIntN(word, rip)));
      return r ? kept.pack(r.blocks, word === 64 ? outside : outside.map((rip) => rip >>> 0), image) : null;
    });
    kept.keep(image, { units, wasm, module, functions: asked.map((_, n) => exports[`r${n}`]!) });
  }

  /**
   * Makes room for `bytes`: those regions go that the policy names, or the older half. They come back when they are hot
   * again.
   */
  private evict(bytes: number): void {
    const live = () => [...this.regions.values()].filter((r) => r.state === 'live');
    const { policy, strategies } = this.options;
    if (policy.evict) {
      const asked = policy.evict(
        live().map(({ id, entry, blocks, bytes: size }) => ({
          id,
          address: BigInt.asUintN(entry.context.mode.word, BigInt(entry.rip)),
          blocks: blocks.length,
          bytes: size,
        })),
      );
      const named = new Set(asked);
      this.sendAway(live().filter(({ id }) => named.has(id)));
      if (this.liveBytes + bytes <= strategies.codeCache * 1048576) return;
    }
    const older = live();
    this.sendAway(older.slice(0, Math.ceil(older.length / 2)));
  }

  private sendAway(regions: readonly Region[]): void {
    for (const r of regions) {
      this.options.stats.regions.evicted++;
      this.drop(r);
      if (r.entry.valid) this.reinterpret(r.entry);
    }
  }

  /** Sends a block back to the interpreter, to become hot again. */
  private reinterpret(block: Block): void {
    this.options.blocks.goHome(block, Math.max(1, this.options.strategies.hotThreshold));
  }

  /** From now on the block is entered by its region; while regions are not entered, it waits. */
  private enter({ entry, index }: Region): void {
    const { blocks } = this.options;
    if (this.ledAway === 0) blocks.promote(entry, index);
    else blocks.countDown(entry, NEVER);
  }

  /** No region is entered, until `leadBack` has been called as often as this. */
  leadAway(): void {
    const { blocks } = this.options;
    if (this.ledAway++ > 0) return;
    for (const { state, entry, index } of this.regions.values()) {
      if (state !== 'live' || !entry.valid) continue;
      blocks.leadAway(entry, index);
      blocks.countDown(entry, NEVER);
    }
  }
  leadBack(): void {
    if (--this.ledAway > 0) return;
    for (const region of this.regions.values())
      if (region.state === 'live' && region.missing === 0 && region.entry.valid) this.enter(region);
  }

  /** A block is taken away for a while: regions that contain it must not be entered. */
  park(block: Block): void {
    for (const id of block.regions) {
      const r = this.regions.get(id);
      if (!r) continue;
      r.missing++;
      if (r.missing === 1 && r.state === 'live' && r.entry.valid) this.options.blocks.leadAway(r.entry, r.index);
    }
  }

  /** It is back: so are the regions all of whose blocks are. */
  unpark(block: Block): void {
    for (const id of block.regions) {
      const r = this.regions.get(id);
      if (!r) continue;
      r.missing--;
      if (r.missing === 0 && r.state === 'live') this.enter(r);
    }
    // Its region has gone meanwhile.
    const isEntry = [...block.regions].some((id) => this.regions.get(id)?.entry === block);
    if (block.countdown === NEVER && !isEntry) this.reinterpret(block);
  }

  private drop(r: Region): void {
    if (r.state === 'live') {
      this.options.stats.regions.live--;
      this.liveBytes -= r.bytes;
      this.options.table.release(r.index);
    }
    r.state = 'dropped';
    this.regions.delete(r.id);
    for (const b of r.blocks) this.options.blocks.dropRegion(b, r.id);
  }

  /** A block's code has changed: every region that contains it goes. */
  dropRegionsOf(block: Block): void {
    for (const id of [...block.regions]) {
      const r = this.regions.get(id);
      if (!r) continue;
      this.options.stats.regions.invalidated++;
      this.drop(r);
      if (r.entry !== block && r.entry.valid) this.reinterpret(r.entry);
    }
  }

  /** Forgets every region: the blocks are being forgotten too. */
  reset(): void {
    this.options.kept?.reset();
    for (const r of [...this.regions.values()]) this.drop(r);
  }

  close(): void {
    this.mailbox?.close();
  }
}

function newRegion(id: number, blocks: readonly Block[]): Region {
  const unkept = { image: null, descriptors: NO_DESCRIPTORS };
  return { id, entry: blocks[0]!, blocks: [...blocks], index: 0, bytes: 0, state: 'waiting', missing: 0, ...unkept };
}
const NO_DESCRIPTORS: ReadonlyMap<bigint, number> = new Map();

let thread: HostThread | null = null;

/** The process's translator, started when it is first wanted; it serves one guest after another. */
function translatorThread(): HostThread {
  if (!thread?.alive) thread = host.threads.start('runtime/translate-worker.js');
  return thread;
}
