import { readFileSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { host } from '../host/host.js';
import { hostReason } from '../host/reason.js';
import type { HostSockets } from '../host/sockets.js';
import { UserError } from '../host/user-error.js';
import { AllowList } from '../network/allow.js';
import { AddressSpace } from '../runtime/address-space.js';
import type { TranslationCacheOptions } from '../runtime/cache/translation-cache.js';
import { CPU_MODEL_NAMES, CpuModel, type CpuModelName, DEFAULT_CPU_MODEL } from '../runtime/cpu-models.js';
import { CpuState } from '../runtime/cpu-state.js';
import { CurrentSpace } from '../runtime/current-space.js';
import { Engine } from '../runtime/engine.js';
import { HostTurns } from '../runtime/host-turns.js';
import { Inspector } from '../runtime/inspector.js';
import type { Plugin } from '../runtime/plugins/api.js';
import { PLUGIN_BYTES } from '../runtime/plugins/area.js';
import { tellExceptions } from '../runtime/plugins/exceptions.js';
import { PluginSet } from '../runtime/plugins/plugin-set.js';
import { watchPlugins } from '../runtime/plugins/watched.js';
import { newStats, type Stats } from '../runtime/stats.js';
import { defaultStrategies, type Strategies } from '../runtime/strategies.js';
import { Timeline, type TimelineSample } from '../runtime/timeline.js';
import type { RegionReasons } from '../runtime/translations.js';
import type { RegionRequest } from '../translator/codegen/region-graph.js';
import { GUEST_RAM } from '../translator/layout.js';
import { Clock } from './clock.js';
import { errnoName } from './errno.js';
import { ExecFailure, install, type Prepared, prepare } from './exec.js';
import type { RootImage } from './image/root-image.js';
import { type Identity, Linux } from './kernel.js';
import { type MountOption, makeNamespace, placeProgram, standardStreams } from './namespace.js';
import { Outside, type Publish } from './net/outside.js';
import { type KernelObserver, Observers } from './observer.js';
import { FileSymbols, PluginObserver, pluginTask } from './plugins.js';
import { Tracer } from './ptrace/tracer.js';
import * as N from './signals/numbers.js';
import { sendToGroup } from './signals/send.js';
import { Strace } from './strace.js';
import type { Dentry } from './vfs/node.js';
import type { ProcSource } from './vfs/proc-fs.js';
import { StatRecord } from './vfs/stat.js';
import type { Vfs } from './vfs/vfs.js';

export type { MountOption } from './namespace.js';
export type { Publish } from './net/outside.js';

export interface ProcessOptions {
  /** Host or guest path of the program, or a name to look for. */
  readonly program: string;
  readonly args?: readonly string[];
  /** The guest's whole environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly mounts?: readonly MountOption[];
  /** A host folder, or what `readArchive` or `readLayout` made of an archive or image, as a root. Read-only, but: */
  readonly root?: string | RootImage;
  /** Changes of the root go to this folder of the host, or are forgotten ('memory'). */
  readonly overlay?: string;
  /** Ports of the host that lead to servers of the guest: of one that runs by `start`. */
  readonly publish?: readonly Publish[];
  /** What the guest may connect to, by the rules of docs/network.md: of one that runs by `start`. Default: nothing. */
  readonly allowConnect?: readonly string[];
  /** Called when `publish` is in force, with the host's port. */
  readonly onPublished?: (publish: Publish, port: number) => void;
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
  /** Called behind each slice, with the address that guest code goes on at. */
  readonly onSlice?: (rip: bigint) => void;
  /** docs/plugins.md. */
  readonly plugins?: readonly Plugin[];
  /** Called with each request to the translator of regions. */
  readonly onRequest?: (request: RegionRequest, why: RegionReasons) => void;
  /** Host descriptors behind the guest's standard streams, or functions that take what it writes; default 0, 1, 2. */
  readonly stdin?: number;
  readonly stdout?: number | ((bytes: Uint8Array) => void);
  readonly stderr?: number | ((bytes: Uint8Array) => void);
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
/** A timer keeps the host's loop of events alive, whatever else there is. */
const LONGEST_SLEEP_MS = 60_000;
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
  #plugins: PluginSet | undefined;
  #kernel: Linux | null = null;
  #inspector: Inspector | null = null;
  readonly #turns = new HostTurns();
  #state: 'new' | 'running' | 'paused' | 'ended' = 'new';
  #paused: { readonly ends: Promise<void>; readonly end: () => void } | null = null;

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
    if (this.#hasNetwork) throw new Error('a guest with a network needs the events of the host: start');
    const guest = this.#load(null);
    try {
      this.#engine!.run();
    } finally {
      this.#engine!.close();
    }
    return this.#result(guest);
  }

  get #hasNetwork(): boolean {
    return (this.#options.publish ?? []).length + (this.#options.allowConnect ?? []).length > 0;
  }

  /**
   * The same, with the host's events served in between, from which the guest can be looked at and stopped.
   */
  async start(): Promise<ProcessResult> {
    const guest = this.#load(this.#hasNetwork ? await host.sockets() : null);
    const { kernel } = guest;
    const { outside } = kernel.network;
    kernel.servesHost = true;
    this.#state = this.#state === 'paused' ? 'paused' : 'running';
    const turns = this.#turns;
    if (outside !== null)
      outside.onEvent = () => {
        turns.busy();
        turns.wake();
      };
    try {
      await this.#publish(outside);
      do {
        await this.#serveHost(turns, kernel);
        while (this.#paused !== null) await this.#held(this.#paused.ends);
      } while (kernel.tracer?.turn(turns.turnMs) ?? this.#engine!.runFor(turns.turnMs));
    } finally {
      this.#state = 'ended';
      this.#engine!.close();
      await outside?.close();
    }
    return this.#result(guest);
  }

  async #publish(outside: Outside | null): Promise<void> {
    for (const publish of this.#options.publish ?? []) {
      try {
        this.#options.onPublished?.(publish, await outside!.publish(publish));
      } catch (error) {
        throw new UserError(
          `--publish: cannot listen at ${publish.address}:${publish.port}: ${hostReason(error)}`,
          125,
        );
      }
    }
  }

  /** Serves the host's events: those that are there, or if nobody can run, until there is something to do. */
  async #serveHost(turns: HostTurns, kernel: Linux): Promise<void> {
    const { idleUntil } = kernel;
    if (idleUntil === null) return turns.serve();
    const ms = (idleUntil - kernel.clock.monotonic()) / 1e6;
    if (turns.isShort(ms)) {
      turns.doze(ms);
      await turns.serve();
    } else await turns.sleep(Math.min(ms, LONGEST_SLEEP_MS));
  }

  /** Waits for the end of a pause, however long that is. */
  async #held(ends: Promise<void>): Promise<void> {
    const keeps = setInterval(() => {}, LONGEST_SLEEP_MS);
    await ends;
    clearInterval(keeps);
  }

  /** What the guest is doing: of one that was given to `start`. */
  get state(): 'new' | 'running' | 'paused' | 'ended' {
    return this.#state;
  }

  /** Stops the guest between two instructions; before `start`, at its first one. */
  pause(): void {
    if (this.#paused !== null || this.#state === 'ended') return;
    let end = (): void => {};
    const ends = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#paused = { ends, end };
    this.#turns.wake();
    this.#state = 'paused';
  }

  resume(): void {
    const paused = this.#paused;
    if (paused === null) return;
    this.#paused = null;
    this.#state = 'running';
    paused.end();
  }

  /** Whether there is a first process. */
  get isLoaded(): boolean {
    return this.#kernel !== null;
  }

  /**
   * Lets a debugger attach to the first process, from `start` on; `onStop` is called when the process has stopped and
   * with it the VM.
   */
  trace(onStop: () => void): Tracer {
    const kernel = this.#kernel;
    if (kernel === null) throw new Error('the guest has not been started');
    return new Tracer(kernel, this.#engine!, () => {
      this.pause();
      onStop();
    });
  }

  /** Sends the first process a signal: of one that runs by `start`. */
  kill(signal: number = N.SIGTERM): void {
    const kernel = this.#kernel;
    if (kernel === null || this.#state === 'ended') return;
    sendToGroup(kernel, kernel.init, { signal, code: N.SI_USER });
    this.#turns.wake();
  }

  /** Registers and memory of the task that runs; from events of the host, while `start` is under way. */
  get guest(): Inspector {
    if (this.#inspector === null) throw new Error('the guest has not been started');
    return this.#inspector;
  }

  #load(sockets: HostSockets | null): { kernel: Linux; started: bigint } {
    if (this.#kernel !== null) throw new Error('a Process runs once');
    const o = this.#options;
    const started = process.hrtime.bigint();
    const clock = new Clock(o.icount === true ? () => this.#engine?.instructionCount() ?? 0 : null);
    const identity = identityFor(o.root, hostIdentity(o.icount === true));
    const source: ProcSource = { kernel: null };
    const vfs = makeNamespace({
      mounts: o.mounts ?? [],
      root: o.root,
      overlay: o.overlay,
      overlayBytes: this.#memoryBytes,
      identity,
      clock,
      random: this.#random,
      source,
      tmpBytes: this.#memoryBytes * TMP_SHARE,
      hasNameServer: (o.allowConnect ?? []).length > 0,
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
    if (sockets !== null) this.#openNetwork(kernel, sockets);
    const engine = this.#engine!;
    try {
      const failed = install(kernel, found);
      found.program.main.file.close();
      found.program.interpreter?.file.close();
      if (failed !== 0) {
        const why = `cannot be loaded (${errnoName(-failed)}); --memory grants more memory`;
        throw new UserError(`${o.program}: ${why}`, 126);
      }
    } catch (e) {
      engine.close();
      throw e;
    }
    return { kernel, started };
  }

  #openNetwork(kernel: Linux, sockets: HostSockets): void {
    const { allowConnect = [] } = this.#options;
    const outside = new Outside(kernel.network, sockets, new AllowList(allowConnect));
    kernel.network.outside = outside;
    if (allowConnect.length > 0) outside.serveNames();
  }

  #result({ kernel, started }: { kernel: Linux; started: bigint }): ProcessResult {
    kernel.calls.flushStats();
    const { exit } = kernel;
    if (exit === null) throw new Error('the guest has ended without a status');
    this.stats.wallNs = Number(process.hrtime.bigint() - started);
    const usage = process.cpuUsage();
    this.stats.cpuNs = (usage.user + usage.system) * 1000;
    this.#plugins?.end(this.stats);
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
    const loads = o.plugins !== undefined && o.plugins.length > 0;
    const end = GUEST_RAM + this.#memoryBytes;
    if (loads && end + PLUGIN_BYTES > 2 ** 32 - PAGE)
      throw new UserError(`--memory: plug-ins need ${PLUGIN_BYTES / 2 ** 20} MiB of what there is at most`, 126);
    const pages = (end + (loads ? PLUGIN_BYTES : 0)) / PAGE;
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const cpu = new CpuState(memory, prepared.program.main.image.bits, this.#model);
    const spaces = new CurrentSpace(cpu);
    let linux: Linux | null = null;
    const symbols = new FileSymbols();
    const plugins = loads
      ? new PluginSet(o.plugins, {
          mode: 'process',
          cpu,
          space: spaces,
          base: end,
          instructions: () => this.#engine?.instructionCount() ?? 0,
          task: () => linux && pluginTask(linux.current),
          symbol: (address) => linux && symbols.find(linux.space, address),
          print: printLine,
          entered: watchPlugins(o.plugins.map(({ name }) => name)),
        })
      : undefined;
    this.#plugins = plugins;
    const kernel = new Linux({
      ...place,
      cpu,
      space: new AddressSpace(cpu, { limitBytes: this.#memoryBytes }),
      stats: this.stats,
      memoryBytes: this.#memoryBytes,
      random: this.#random,
      observer: makeObserver(o.strace, plugins),
      ...(o.pids !== undefined && { pids: o.pids }),
    });
    linux = kernel;
    if (plugins) tellExceptions(plugins, kernel, cpu);
    const { current } = kernel;
    current.files = standardStreams(
      [o.stdin ?? 0, o.stdout ?? 1, o.stderr ?? 2],
      place.clock,
      () => kernel.tasks.size === 1 && !kernel.servesHost,
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
      onSlice: o.onSlice && ((rip) => o.onSlice!(BigInt.asUintN(cpu.bits, BigInt(rip)))),
      cache: o.translationCache,
      plugins,
    });
    this.#engine = engine;
    this.#kernel = kernel;
    this.#inspector = new Inspector(cpu, spaces);
    kernel.attach(engine, spaces);
    return kernel;
  }
}

/** A line of a plug-in. */
function printLine(line: string): void {
  writeSync(2, `ringless: ${line}\n`);
}

function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}

function makeObserver(strace: ProcessOptions['strace'], plugins: PluginSet | undefined): KernelObserver | null {
  const own = strace === undefined || strace === false ? null : strace === true ? new Strace() : new Strace(strace);
  if (!plugins) return own;
  const observer = new PluginObserver(plugins);
  return own ? new Observers([own, observer]) : observer;
}

/** In an image the guest is the user that the image says, or root: the host's users are not known there. */
function identityFor(root: ProcessOptions['root'], own: Identity): Identity {
  if (root === undefined || typeof root === 'string') return own;
  const { uid, gid } = root.config.user ?? { uid: 0, gid: 0 };
  return { ...own, uid, gid, groups: [] };
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
