/** Node as a host. Importing this file binds it. What a short guest does not need is loaded when it is asked for. */
import { closeSync, existsSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bindHost, type Host, type HostCompression } from './host.js';
import { openCacheFolder } from './node/cache-folder.js';
import { openFile, temporaryFile } from './node/files.js';
import { NodeFolder } from './node/folder.js';
import { machineCode } from './node/machine-code.js';
import { channel, startThread } from './node/threads.js';

const load = createRequire(import.meta.url);
const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
const late = <T>(name: string): (() => T) => once(() => load(name) as T);
const crypto = late<typeof import('node:crypto')>('node:crypto');
const v8 = late<typeof import('node:v8')>('node:v8');
/** zstd came with Node 22.15. */
const zlib = late<
  typeof import('node:zlib') & {
    /** Node 20.15, 22.2 and later. */
    crc32?: (bytes: Uint8Array, start: number) => number;
    zstdDecompressSync?: (packed: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;
  }
>('node:zlib');

/** A file of the build, seen from the sources, from the build and from a bundle in a folder of it. */
function builtPath(name: string): string {
  for (const base of ['../', '../../dist/']) {
    const path = fileURLToPath(new URL(base + name, import.meta.url));
    if (existsSync(path)) return path;
  }
  throw new Error(`${name} is missing: run "npm run build" first`);
}

/**
 * The flag of V8 that turns a feature on, and the version from which on it is on by itself: branch hints 13.6 (Node
 * 24), relaxed SIMD 11.4 (Node 21).
 */
const FEATURES = {
  'branch-hints': { flag: '--experimental-wasm-branch-hinting', since: [14, 0] },
  'relaxed-simd': { flag: '--experimental-wasm-relaxed-simd', since: [11, 4] },
} as const;

function enable(feature: keyof typeof FEATURES): void {
  const [major = 0, minor = 0] = process.versions.v8.split('.').map(Number);
  const { flag, since } = FEATURES[feature];
  if (major < since[0] || (major === since[0] && minor < since[1])) v8().setFlagsFromString(flag);
}

/**
 * Bytes of bytecode that a function executes before V8 11, Node 20's, optimizes it: its own number, and ours while a
 * guest starts. Later ones do not optimize as soon.
 */
const USUAL_BUDGET = 67_584;
const STARTING_BUDGET = 1_000_000;
let isBudgetUsual = true;

function optimizeScripts(asUsual: boolean): void {
  if (asUsual === isBudgetUsual || !process.versions.v8.startsWith('11.')) return;
  isBudgetUsual = asUsual;
  v8().setFlagsFromString(`--interrupt-budget=${asUsual ? USUAL_BUDGET : STARTING_BUDGET}`);
}

/**
 * With one set of V8's flags, whatever has been set so far: kept machine code is taken back only under those that it
 * was made with.
 */
function sameFlags<T>(call: () => T): T {
  const before = isBudgetUsual;
  optimizeScripts(true);
  for (const feature of ['branch-hints', 'relaxed-simd'] as const) enable(feature);
  try {
    return call();
  } finally {
    optimizeScripts(before);
  }
}

const keptCode = once(() => machineCode(sameFlags));

/** Model and features of the first core (proc(5), /proc/cpuinfo); where there is no such file, the model. */
function processor(): string {
  try {
    const buffer = Buffer.alloc(8192);
    const fd = openSync('/proc/cpuinfo', 'r');
    const text = buffer.toString('latin1', 0, readSync(fd, buffer));
    closeSync(fd);
    return text
      .split('\n\n', 1)[0]!
      .split('\n')
      .filter((line) => /^(model name|flags|Features|CPU [a-z]+)\t/.test(line))
      .join('\n');
  } catch {
    return cpus()[0]?.model ?? '';
  }
}

/** XDG Base Directory Specification: $XDG_CACHE_HOME, if it is absolute; else ~/.cache. */
function usualCache(): string | null {
  const { XDG_CACHE_HOME, HOME } = process.env;
  if (XDG_CACHE_HOME !== undefined && isAbsolute(XDG_CACHE_HOME))
    return join(XDG_CACHE_HOME, 'ringless', 'translations');
  return HOME !== undefined && isAbsolute(HOME) ? join(HOME, '.cache', 'ringless', 'translations') : null;
}

/**
 * The kernel's own source of random numbers; null: it has none. Node's module takes longer to load than a short program
 * runs.
 */
let randomSource: number | null | undefined;

function openRandomSource(): number | null {
  try {
    return openSync('/dev/urandom', 'r');
  } catch {
    return null;
  }
}

/** A request of so many bytes or fewer is a small one. */
const POOLED = 64;
/** Random bytes for small requests, taken from the end; each is given out once. */
const pool = new Uint8Array(512);
let pooled = 0;

function fillRandom(into: Uint8Array): void {
  if (into.length > POOLED) {
    readRandom(into);
    return;
  }
  if (pooled < into.length) {
    readRandom(pool);
    pooled = pool.length;
  }
  into.set(pool.subarray(pooled - into.length, pooled));
  pooled -= into.length;
  pool.fill(0, pooled, pooled + into.length);
}

function readRandom(into: Uint8Array): void {
  if (randomSource === undefined) randomSource = openRandomSource();
  for (let at = 0; at < into.length; ) {
    const got = randomSource === null ? 0 : readSync(randomSource, into, at, into.length - at, null);
    if (got === 0) return void crypto().randomFillSync(into);
    at += got;
  }
}

/** Node 23.9 and later. */
const threadCpuUsage = (process as { threadCpuUsage?: () => NodeJS.CpuUsage }).threadCpuUsage?.bind(process);
const nanoseconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) * 1000;

export const nodeHost: Host = {
  files: {
    built: (name) => readFileSync(builtPath(name)),
    open: openFile,
    temporary: temporaryFile,
    cache: openCacheFolder,
    get usualCache() {
      return usualCache();
    },
    share: (path, writable) => new NodeFolder(path, writable),
    lock: async (path, writes) => (await import('./node/locks.js')).lockFile(path, writes),
  },
  threads: {
    start: (module) => startThread(builtPath('host/node/thread.js'), builtPath(module)),
    channel,
    abort: (line) => {
      writeSync(2, `${line}\n`);
      process.kill(process.pid, 'SIGKILL');
    },
  },
  compression: {
    gunzip: (packed, most) => zlib().gunzipSync(packed, { maxOutputLength: most }),
    inflate: (packed, most) =>
      zlib().inflateRawSync(packed, { maxOutputLength: most, finishFlush: zlib().constants.Z_SYNC_FLUSH }),
    deflate: (bytes) => zlib().deflateRawSync(bytes, { level: 1 }),
    get crc32(): HostCompression['crc32'] {
      return zlib().crc32 ?? null;
    },
    get zstd(): HostCompression['zstd'] {
      const { zstdDecompressSync } = zlib();
      return zstdDecompressSync ? (packed, most) => zstdDecompressSync(packed, { maxOutputLength: most }) : null;
    },
  },
  wasm: {
    enable,
    optimizeAfter: (bytes) => v8().setFlagsFromString(`--wasm-tiering-budget=${bytes}`),
    version: `${process.versions.v8} ${process.arch}`,
    processor: once(processor),
    get machineCode() {
      return keptCode();
    },
  },
  sockets: async () => (await import('./node/sockets.js')).nodeSockets,
  fillRandom,
  optimizeScripts,
  cpuTimeNs: () => nanoseconds(process.cpuUsage()),
  threadTimeNs: threadCpuUsage ? () => nanoseconds(threadCpuUsage()) : null,
  serveEvents: () => new Promise((resolve) => setImmediate(resolve)),
  variable: (name) => process.env[name],
};

bindHost(nodeHost);
