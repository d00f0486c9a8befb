import { setFlagsFromString } from 'node:v8';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { RegionRequest } from '../translator/codegen/region-graph.js';
import * as S from '../translator/state.js';
import { type Block, type Blocks, NEVER } from './blocks.js';
import type { Cpu } from './cpu.js';
import type { FunctionTable } from './function-table.js';
import { TLB, TLB_SUPERVISOR } from './layout.js';
import { builtFile } from './modules.js';
import { formRegion } from './region-former.js';
import type { Stats } from './stats.js';
import { type Strategies, translatorOptions } from './strategies.js';
import { threadTime, threadTimeSince } from './thread-time.js';
import type { Answer, Client } from './translate-worker.js';

export interface TranslationsOptions {
  cpu: Cpu;
  strategies: Strategies;
  stats: Stats;
  blocks: Blocks;
  table: FunctionTable;
  imports: WebAssembly.Imports;
  /** Decodes a block that has not run yet; null if it cannot be fetched. */
  decode: (rip: number) => Block | null;
  /** The immediates of a block that the program rewrites: the instruction's address, and where the bytes lie in the Wasm memory. */
  liveImmediates: (block: Block) => { rip: number; at: number }[];
  readCode: (rip: number, bytes: number) => Uint8Array | null;
}

/** The worker starts once the guest has executed so many instructions: a program that ends before has not paid for it. */
const START_AFTER = 50_000;

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
}

/**
 * The code cache: asks the translator's worker for regions, installs what it answers, evicts and invalidates. Requests
 * made before the worker has started wait in the channel.
 */
export class Translations {
  private worker: Worker | null = null;
  private readonly port: MessagePort;
  /** The worker's end of the channel, until it starts. */
  private readonly workerPort: MessagePort;
  private readonly signal = new Int32Array(new SharedArrayBuffer(8));
  private seen = 0;
  private posted = 0;
  private answered = 0;
  private nextId = 1;
  private readonly regions = new Map<number, Region>();
  private liveBytes = 0;
  /** Addresses that indirect jumps (not returns) were seen to go to. */
  readonly indirectTargets = new Set<number>();

  constructor(private readonly options: TranslationsOptions) {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    this.workerPort = port2;
    port1.unref();
  }

  /** Asks for a region that starts at `block`. Waits for it if the strategies say so. */
  request(block: Block): void {
    const { strategies, blocks } = this.options;
    const ahead = strategies.hotThreshold === 0 ? this.options.decode : null;
    const formed = formRegion(block, blocks, strategies, ahead, (b) => b.valid, this.indirectTargets);
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
      indirectTargets: formed.jumpTargets.map(asRip),
      options: { ...translatorOptions(strategies), sseFlagsAsked: this.options.cpu.u32[S.SSE_FLAGS_ASKED >> 2] !== 0 },
    };
    for (const b of formed.blocks) {
      const bytes = this.bytesOf(b);
      if (!bytes) continue;
      request.blocks.push({ rip: asRip(b.rip), bytes });
      for (const { rip, at } of this.options.liveImmediates(b)) request.liveImmediates.set(asRip(rip), at);
    }
    if (request.blocks.length === 0) return;
    for (const rip of formed.targets) request.descriptors.set(asRip(rip), blocks.descriptor(rip));
    const region: Region = {
      id,
      entry: block,
      blocks: formed.blocks,
      index: 0,
      bytes: 0,
      state: 'waiting',
      missing: 0,
    };
    this.regions.set(id, region);
    for (const b of formed.blocks) blocks.addRegion(b, id);
    this.port.postMessage(request);
    this.posted++;
    if (strategies.hotThreshold === 0 || !strategies.background) this.wait();
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

  private start(): void {
    if (this.worker) return;
    if (this.options.strategies.branchHints) enableBranchHints();
    if (this.options.strategies.relaxedMadd || this.options.strategies.relaxedVectors) enableRelaxedSimd();
    const client: Client = {
      port: this.workerPort,
      signal: this.signal,
      optimize: this.options.strategies.binaryenOptimize,
      batch: this.options.strategies.regionsPerModule,
    };
    this.worker = translatorThread();
    this.worker.postMessage(client, [this.workerPort]);
  }

  /** Installs what the worker has answered since the last call. Cheap when there is nothing. */
  poll(instructions: number): void {
    if (this.worker === null && this.posted > 0 && instructions >= START_AFTER) this.start();
    if (Atomics.load(this.signal, 0) === this.seen) return;
    this.receive();
  }

  private receive(): void {
    for (;;) {
      const got = receiveMessageOnPort(this.port);
      if (!got) return;
      this.seen++;
      this.install(got.message as Answer);
    }
  }

  /** Waits until nothing is under way. */
  private wait(): void {
    this.start();
    const started = process.hrtime.bigint();
    this.awaitAnswers();
    this.options.stats.waitNs += Number(process.hrtime.bigint() - started);
  }

  private awaitAnswers(): void {
    while (this.answered < this.posted) {
      const seen = this.seen;
      // A bounded wait: a worker that died must not hang the guest.
      if (Atomics.load(this.signal, 0) === seen && Atomics.wait(this.signal, 0, seen, 30000) === 'timed-out') {
        this.answered = this.posted;
        return;
      }
      this.receive();
    }
  }

  private install(a: Answer): void {
    const { stats, table, blocks, strategies } = this.options;
    this.answered += a.ids.length + a.failed.length;
    stats.translateNs += a.translateNs;
    stats.wasmBytes += a.wasmBytes;
    stats.regions.failed += a.failed.length;
    for (const f of a.failed) {
      if (f.mistake) throw new Error(`the verifier: ${f.reason}`);
      if (process.env.RINGLESS_DEBUG) console.error('translation failed:', f.reason);
      this.regions.delete(f.id);
    }
    if (!a.module) return;
    const started = threadTime();
    stats.regions.modules++;
    const instance = new WebAssembly.Instance(a.module, this.options.imports);
    a.ids.forEach((id, n) => {
      stats.regions.translated++;
      stats.regions.instructions += a.instructions[n]!;
      const region = this.regions.get(id);
      if (!region || region.state === 'dropped' || (!region.entry.valid && region.missing === 0)) {
        if (region) this.drop(region);
        return;
      }
      const bytes = Math.ceil(a.wasmBytes / a.ids.length);
      if (this.liveBytes + bytes > strategies.codeCache * 1048576) this.evict();
      const index = table.allocate();
      table.put(index, instance.exports[`r${n}`] as () => void);
      region.index = index;
      region.bytes = bytes;
      region.state = 'live';
      this.liveBytes += bytes;
      stats.regions.live++;
      if (region.missing === 0) blocks.promote(region.entry, index);
    });
    stats.compileNs += a.compileNs + threadTimeSince(started);
  }

  /** Makes room: the older half of the live regions goes. They come back when they are hot again. */
  private evict(): void {
    const live = [...this.regions.values()].filter((r) => r.state === 'live');
    for (const r of live.slice(0, Math.ceil(live.length / 2))) {
      this.options.stats.regions.evicted++;
      this.drop(r);
      if (r.entry.valid) this.reinterpret(r.entry);
    }
  }

  /** Sends a block back to the interpreter, to become hot again. */
  private reinterpret(block: Block): void {
    this.options.blocks.goHome(block, Math.max(1, this.options.strategies.hotThreshold));
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
      if (r.missing === 0 && r.state === 'live') this.options.blocks.promote(r.entry, r.index);
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

  /** Budget refunds of regions are done by their own code. */
  refund(record: number): boolean {
    return record === 0;
  }

  /** Forgets every region: the blocks are being forgotten too. */
  reset(): void {
    for (const r of [...this.regions.values()]) this.drop(r);
  }

  close(): void {
    this.port.close();
  }
}

let thread: Worker | null = null;

/** The process's translator, started when it is first wanted; it serves one guest after another. */
function translatorThread(): Worker {
  if (thread) return thread;
  const worker = new Worker(builtFile('runtime/translate-worker.js'));
  // It does not keep the process alive, and a failure of the translator leaves the interpreter running.
  worker.unref();
  worker.on('error', (e) => {
    if (process.env.RINGLESS_DEBUG) console.error('translator:', e);
    thread = null;
  });
  thread = worker;
  return worker;
}

/** V8 heeds branch hints by default from version 13.6 on (Node 24); before, a flag of the process makes it. */
function enableBranchHints(): void {
  if (Number.parseInt(process.versions.v8, 10) < 14) setFlagsFromString('--experimental-wasm-branch-hinting');
}

/** V8 has relaxed SIMD by default from version 11.4 on (Node 21); before, a flag of the process makes it. */
function enableRelaxedSimd(): void {
  const [major = 0, minor = 0] = process.versions.v8.split('.').map(Number);
  if (major < 11 || (major === 11 && minor < 4)) setFlagsFromString('--experimental-wasm-relaxed-simd');
}
