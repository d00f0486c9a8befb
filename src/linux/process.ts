import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { host } from '../host/host.js';
import { UserError } from '../host/user-error.js';
import { AddressSpace } from '../runtime/address-space.js';
import type { TranslationCacheOptions } from '../runtime/cache/translation-cache.js';
import { CPU_MODEL_NAMES, CpuModel, type CpuModelName, DEFAULT_CPU_MODEL } from '../runtime/cpu-models.js';
import { CpuState } from '../runtime/cpu-state.js';
import { CurrentSpace } from '../runtime/current-space.js';
import { Engine } from '../runtime/engine.js';
import { newStats, type Stats } from '../runtime/stats.js';
import { defaultStrategies, type Strategies } from '../runtime/strategies.js';
import { Timeline, type TimelineSample } from '../runtime/timeline.js';
import type { RegionRequest } from '../translator/codegen/region-graph.js';
import { GUEST_RAM } from '../translator/layout.js';
import { Clock } from './clock.js';
import { errnoName } from './errno.js';
import { ExecFailure, install, type Prepared, prepare } from './exec.js';
import { type Identity, Linux } from './kernel.js';
import { type MountOption, makeNamespace, placeProgram, standardStreams } from './namespace.js';
import { Strace } from './strace.js';
import type { Dentry } from './vfs/node.js';
import type { ProcSource } from './vfs/proc-fs.js';
import { StatRecord } from './vfs/stat.js';
import type { Vfs } from './vfs/vfs.js';

export type { MountOption } from './namespace.js';

export interface ProcessOptions {
  /** Host or guest path of the program, or a name to look for. */
  readonly program: string;
  readonly args?: readonly string[];
  /** The guest's whole environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly mounts?: readonly MountOption[];
  /** Host folder shown as a read-only root. */
  readonly root?: string;
  /** Guest path; default: docs/sandbox.md. */
  readonly cwd?: string;
  /** Guest memory; default 1024. */
  readonly memoryMiB?: number;
  /** Processes and threads, at most; default 32768. Beyond, clone(2) gives EAGAIN. */
  readonly pids?: number;
  /** True: a line a system call on stderr; or a function that takes the lines. */
  readonly strace?: boolean | ((line: string) => void);
  /** Time is the instruction count; a run is repeatable bit for bit. */
  readonly icount?: boolean;
  readonly engine?: 'jit' | 'interp';
  /** The processor that the guest sees: docs/cpu-models.md. */
  readonly cpu?: CpuModelName;
  readonly strategies?: Partial<Strategies>;
  /** Where translations are kept for other runs; default: nowhere. Not used with `icount`. */
  readonly translationCache?: Pick<TranslationCacheOptions, 'folder' | 'onFailure'>;
  /** Called with the guest's speed and the tiers' shares about every 100 ms of wall time, between slices. */
  readonly timeline?: (sample: TimelineSample) => void;
  /** Called with each request to the translator of regions. */
  readonly onRequest?: (request: RegionRequest) => void;
  /** Host descriptors behind the guest's standard streams; default 0, 1, 2. */
  readonly stdin?: number;
  readonly stdout?: number;
  readonly stderr?: number;
}

export interface ProcessResult {
  /** The exit status, or 128 + n when signal n ended the guest. */
  readonly status: number;
  readonly signal: number | null;
  readonly stats: Stats;
}

const PAGE = 65536;
/** WebAssembly memory ends at 4 GiB, which state and records share with guest RAM. */
const LARGEST_MIB = Math.floor((2 ** 32 - PAGE - GUEST_RAM) / 2 ** 20);
/** Room of /tmp as a share of guest memory. */
const TMP_SHARE = 0.5;

/** An unmodified Linux program in a VM of its own: construct, then `run` once. */
export class Process {
  readonly stats: Stats = newStats();
  readonly #options: ProcessOptions;
  readonly #model: CpuModel;
  readonly #memoryBytes: number;
  readonly #random: (bytes: Uint8Array) => void;
  readonly #timeline: Timeline | undefined;
  /** It counts the instructions, for `--icount`. */
  #engine: Engine | null = null;

  constructor(options: ProcessOptions) {
    this.#options = options;
    const cpu = options.cpu ?? DEFAULT_CPU_MODEL;
    if (!CPU_MODEL_NAMES.includes(cpu))
      throw new UserError(`--cpu: ${cpu} is not one of ${CPU_MODEL_NAMES.join(', ')}`, 126);
    this.#model = new CpuModel(cpu);
    const mib = options.memoryMiB ?? 1024;
    if (!(mib >= 1 && mib <= LARGEST_MIB))
      throw new UserError(`--memory: ${mib} MiB is not between 1 and ${LARGEST_MIB}`, 126);
    this.#memoryBytes = Math.floor((mib * 2 ** 20) / PAGE) * PAGE;
    this.#timeline = options.timeline && new Timeline(options.timeline);
    this.#random = options.icount === true ? deterministicRandom() : host.fillRandom;
  }

  /** Runs the guest to its end. Throws UserError for a program that cannot be run. */
  run(): ProcessResult {
    const o = this.#options;
    const started = process.hrtime.bigint();
    const clock = new Clock(o.icount === true ? () => this.#engine?.instructionCount() ?? 0 : null);
    const identity = hostIdentity(o.icount === true);
    const source: ProcSource = { kernel: null };
    const vfs = makeNamespace({
      mounts: o.mounts ?? [],
      root: o.root,
      identity,
      clock,
      random: this.#random,
      source,
      tmpBytes: this.#memoryBytes * TMP_SHARE,
    });
    let cwd = this.#workingDirectory(vfs);
    const path = placeProgram(vfs, cwd, o.program, identity);
    const typed = o.program.includes('/') ? latin1(o.program) : path;
    // A program that was named by a relative path is found by it inside as well, where the folder exists.
    if (o.cwd === undefined && path !== typed && !typed.startsWith('/')) cwd = this.#hostFolder(vfs) ?? cwd;
    const argv = [o.program, ...(o.args ?? [])].map(latin1);
    const envp = Object.entries(o.env ?? {}).map(([name, value]) => latin1(`${name}=${value}`));
    const found = prepare({ vfs, cwd, record: new StatRecord(), model: this.#model }, cwd, path, argv, envp, typed);
    if (found instanceof ExecFailure) throw new UserError(found.message, found.errno === 2 ? 127 : 126);

    const kernel = this.#machine(found, { vfs, clock, identity, cwd });
    source.kernel = kernel;
    const engine = this.#engine!;
    try {
      const failed = install(kernel, found);
      found.program.main.file.close();
      found.program.interpreter?.file.close();
      if (failed !== 0) {
        const why = `cannot be loaded (${errnoName(-failed)}); --memory grants more memory`;
        throw new UserError(`${o.program}: ${why}`, 126);
      }
      engine.run();
    } finally {
      engine.close();
    }
    kernel.calls.flushStats();
    const { exit } = kernel;
    if (exit === null) throw new Error('the guest has ended without a status');
    this.stats.wallNs = Number(process.hrtime.bigint() - started);
    const usage = process.cpuUsage();
    this.stats.cpuNs = (usage.user + usage.system) * 1000;
    return { status: exit.status, signal: exit.signal, stats: this.stats };
  }

  #workingDirectory(vfs: Vfs): Dentry {
    const path = latin1(this.#options.cwd ?? '/');
    const found = vfs.walk(vfs.root, path, true);
    if (typeof found === 'number') throw new UserError(`--cwd ${path}: ${errnoName(-found)} in the guest`, 127);
    if (!found.node.isDirectory) throw new UserError(`--cwd ${path}: is not a folder in the guest`, 126);
    return found;
  }

  /** The host's current folder, if the guest has one of that name. */
  #hostFolder(vfs: Vfs): Dentry | null {
    const found = vfs.walk(vfs.root, latin1(process.cwd()), true);
    return typeof found === 'number' || !found.node.isDirectory ? null : found;
  }

  /** A VM whose first process is about to run `prepared`: memory, engine and kernel. */
  #machine(
    prepared: Prepared,
    place: { readonly vfs: Vfs; readonly clock: Clock; readonly identity: Identity; readonly cwd: Dentry },
  ): Linux {
    const o = this.#options;
    const pages = (GUEST_RAM + this.#memoryBytes) / PAGE;
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const cpu = new CpuState(memory, prepared.program.main.image.bits, this.#model);
    const spaces = new CurrentSpace(cpu);
    const kernel = new Linux({
      ...place,
      cpu,
      space: new AddressSpace(cpu, { limitBytes: this.#memoryBytes }),
      stats: this.stats,
      memoryBytes: this.#memoryBytes,
      random: this.#random,
      strace: makeStrace(o.strace),
      ...(o.pids !== undefined && { pids: o.pids }),
    });
    const { current } = kernel;
    current.files = standardStreams(
      [o.stdin ?? 0, o.stdout ?? 1, o.stderr ?? 2],
      place.clock,
      () => kernel.tasks.size === 1,
    );
    current.fs.umask = process.umask();
    if (o.icount !== true) kernel.hostNamed = hostname;
    const engine = new Engine({
      cpu,
      space: spaces,
      kernel,
      stats: this.stats,
      engine: o.engine ?? 'jit',
      strategies: { ...defaultStrategies(), ...o.strategies },
      icount: o.icount === true,
      timeline: this.#timeline,
      onRequest: o.onRequest,
      cache: o.translationCache,
    });
    this.#engine = engine;
    kernel.attach(engine, spaces);
    return kernel;
  }
}

function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}

function makeStrace(option: ProcessOptions['strace']): Strace | null {
  if (option === undefined || option === false) return null;
  return option === true ? new Strace() : new Strace(option);
}

function hostIdentity(fixed: boolean): Identity {
  const uid = process.getuid?.() ?? 1000;
  const gid = process.getgid?.() ?? 1000;
  const pid = fixed ? 1000 : process.pid;
  const groups = hostGroups();
  return { uid, gid, groups, pid, ppid: fixed ? 1 : process.ppid, pgid: pid, sid: pid };
}

/** Supplementary groups. Node's getgroups adds the effective group, which getgroups(2) does not: proc(5) tells. */
function hostGroups(): number[] {
  try {
    const line = /^Groups:(.*)$/m.exec(readFileSync('/proc/self/status', 'latin1'));
    if (line !== null) return (line[1]!.match(/\d+/g) ?? []).map(Number);
  } catch {
    // Not Linux.
  }
  return process.getgroups?.() ?? [];
}

/** The same bytes in each run: xorshift32, for `--icount`. */
function deterministicRandom(): (bytes: Uint8Array) => void {
  let x = 0x2545f491;
  return (bytes) => {
    for (let i = 0; i < bytes.length; i++) {
      x ^= x << 13;
      x ^= x >>> 17;
      x ^= x << 5;
      bytes[i] = x;
    }
  };
}
