import type { TranslationCacheOptions } from '../runtime/cache/translation-cache.js';
import { type CpuModelName } from '../runtime/cpu-models.js';
import { Inspector } from '../runtime/inspector.js';
import type { Plugin } from '../runtime/plugins/api.js';
import { type Stats } from '../runtime/stats.js';
import { type Strategies } from '../runtime/strategies.js';
import { type TimelineSample } from '../runtime/timeline.js';
import type { RegionRequest } from '../translator/codegen/region-graph.js';
import { type MountOption } from './namespace.js';
import { Tracer } from './ptrace/tracer.js';
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
    /** Called behind each slice, with the address that guest code goes on at. */
    readonly onSlice?: (rip: bigint) => void;
    /** docs/plugins.md. */
    readonly plugins?: readonly Plugin[];
    /** Called with each request to the translator of regions. */
    readonly onRequest?: (request: RegionRequest) => void;
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
/** An unmodified Linux program in a VM of its own: construct, then `run` once. */
export declare class Process {
    #private;
    readonly stats: Stats;
    constructor(options: ProcessOptions);
    /** Runs the guest to its end. Throws UserError for a program that cannot be run. */
    run(): ProcessResult;
    /**
     * The same, with the host's events served in between, from which the guest can be looked at and stopped.
     */
    start(): Promise<ProcessResult>;
    /** What the guest is doing: of one that was given to `start`. */
    get state(): 'new' | 'running' | 'paused' | 'ended';
    /** Stops the guest between two instructions; before `start`, at its first one. */
    pause(): void;
    resume(): void;
    /**
     * Lets a debugger attach to the first process, from `start` on; `onStop` is called when the process has stopped and
     * with it the VM.
     */
    trace(onStop: () => void): Tracer;
    /** Sends the first process a signal: of one that runs by `start`. */
    kill(signal?: number): void;
    /** Registers and memory of the task that runs; from events of the host, while `start` is under way. */
    get guest(): Inspector;
}
