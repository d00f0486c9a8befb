import type { Strategies } from './strategies.js';
import type { TierStats } from './tier-stats.js';

/** What a run was made with: everything that its counters depend on. */
export interface RunSettings {
  engine: 'jit' | 'interp';
  /** The model of the processor that the guest saw; null: one with everything. */
  cpu: string | null;
  icount: boolean;
  strategies: Strategies;
}

/** Counters behind `--stats`. All counts are since start; times in ns unless named otherwise. */
export interface Stats {
  /** As the engine had them at its start. */
  settings?: RunSettings;
  /** Guest instructions executed, by the interpreter and in regions; those in units are in `tier1`. */
  instructions: { interpreter: number; translator: number };
  regions: {
    translated: number;
    live: number;
    evicted: number;
    invalidated: number;
    failed: number;
    modules: number;
    instructions: number;
  };
  /** Tier 1: what was put together of templates, and the guest instructions executed in it. */
  tier1: Tier1Stats;
  /** What came from the translation cache, and went to it. */
  cache: CacheStats;
  /** Bytes of Wasm emitted for regions. */
  wasmBytes: number;
  /** CPU time of the translator (decode to Wasm bytes), and of V8 compiling and instantiating its modules. */
  translateNs: number;
  compileNs: number;
  /** Wall time that the guest stood still for the translator. */
  waitNs: number;
  /** What each tier did and cost: made of the counters above at the end. */
  tiers: TierStats[];
  chain: { hits: number; misses: number };
  /** System calls and returns of a whole machine that generated code made on its own. */
  transitions: number;
  tlbMisses: number;
  /** Returns to the dispatcher, by exit name. */
  exits: Record<string, number>;
  /** Callouts, by name. */
  callouts: Record<string, number>;
  /** System calls, by name; those that returned ENOSYS for want of an implementation also under `unimplemented`. */
  systemCalls: Record<string, number>;
  unimplementedSystemCalls: Record<string, number>;
  /** #UD raised for want of a definition, by mnemonic. */
  undefinedInstructions: Record<string, number>;
  /** Times that the translator's thread ended before its time or gave no answer, and was started anew. */
  translatorsEnded?: number;
  wallNs: number;
  cpuNs: number;
  /** System mode: what each device that moves data did. */
  devices?: Record<string, DeviceStats>;
  /** System mode: how long interrupts waited. */
  interruptLatency?: LatencyStats;
}

/** Times in ns of CPU. */
export interface Tier1Stats {
  modules: number;
  units: number;
  blocks: number;
  instructions: number;
  executed: number;
  wasmBytes: number;
  emitNs: number;
  compileNs: number;
}

export interface CacheStats {
  /** Units of tier 1 taken from it, and the guest instructions in them. */
  units: number;
  instructions: number;
  /** Units that were not taken, because the code is another. */
  unitsRefused: number;
  /** Regions that were taken, and the instructions of their blocks. */
  regions: number;
  regionInstructions: number;
  /** Modules that were loaded, those with machine code, bytes read for them and written, and ns of CPU for loading. */
  modules: number;
  modulesWithCode: number;
  bytesRead: number;
  bytesWritten: number;
  loadNs: number;
}

/** Interrupts taken, and what they waited: the longest and the 99th percentile (within 9%). */
export interface LatencyStats {
  count: number;
  ns: { max: number; p99: number };
  instructions: { max: number; p99: number };
}

export interface DeviceStats {
  /** Accesses to its registers: each is an exit. */
  exits: number;
  interrupts: number;
  requests: number;
  bytesRead: number;
  bytesWritten: number;
  exitsPerMiB: number;
}

export function newStats(): Stats {
  return {
    instructions: { interpreter: 0, translator: 0 },
    regions: { translated: 0, live: 0, evicted: 0, invalidated: 0, failed: 0, modules: 0, instructions: 0 },
    tier1: { modules: 0, units: 0, blocks: 0, instructions: 0, executed: 0, wasmBytes: 0, emitNs: 0, compileNs: 0 },
    cache: {
      units: 0,
      instructions: 0,
      unitsRefused: 0,
      modules: 0,
      modulesWithCode: 0,
      regions: 0,
      regionInstructions: 0,
      bytesRead: 0,
      bytesWritten: 0,
      loadNs: 0,
    },
    wasmBytes: 0,
    translateNs: 0,
    compileNs: 0,
    waitNs: 0,
    tiers: [],
    chain: { hits: 0, misses: 0 },
    transitions: 0,
    tlbMisses: 0,
    exits: {},
    callouts: {},
    systemCalls: {},
    unimplementedSystemCalls: {},
    undefinedInstructions: {},
    wallNs: 0,
    cpuNs: 0,
  };
}
