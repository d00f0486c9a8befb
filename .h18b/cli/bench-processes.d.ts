import type { TimelineSample } from '../runtime/timeline.js';
import { type RealProgram } from './bench-programs.js';
import { type Table } from './bench-table.js';
import { type EngineName } from './engines.js';
import { type Architecture, type Guest } from './guests.js';
/** One process on one engine. */
export interface ProcessMeasurement {
    readonly wallMs: number[];
    readonly cpuMs: number[];
    /** How many times this run's work makes up the whole work; the times are for the whole. */
    readonly times: number;
    /** SHA-256 of what it wrote to standard output, and its status. */
    outcome: string;
    failed: boolean;
    /** What it said at last, if it failed. */
    message: string;
}
export interface ProcessResult {
    readonly name: string;
    readonly arch: Architecture;
    /** Of a short run: how long it takes natively, ms, more or less. */
    readonly nativelyMs?: number;
    readonly engines: Partial<Record<EngineName, ProcessMeasurement>>;
    /** Against native or QEMU; undefined when there is nothing to compare with. */
    outputsEqual: boolean | undefined;
    /** All tiers, the last round. */
    timeline: TimelineSample[];
}
export interface ProcessSettings {
    readonly engines: readonly EngineName[];
    readonly rounds: number;
    readonly strategies: readonly string[];
}
/** Names of the programs that this host does not have, with the reason. */
export interface Missing {
    readonly name: string;
    readonly reason: string;
}
/** Measures programs of the host with inputs of their own. */
export declare function measurePrograms(programs: readonly RealProgram[], settings: ProcessSettings): {
    results: ProcessResult[];
    missing: Missing[];
};
/** How long short runs take natively, ms: `work` of a guest takes about a second. */
export declare const SHORT_RUNS_MS: readonly [10, 100, 1000];
/** The guests whose short runs are measured: loops, calls, memory, a dispatch loop, string instructions. */
export declare const SHORT_GUESTS: readonly string[];
export declare function measureShortRuns(guests: readonly Guest[], architectures: readonly Architecture[], durations: readonly number[], settings: ProcessSettings): ProcessResult[];
export declare function processTable(title: string, results: readonly ProcessResult[]): Table;
/** What is left when the time of `true`, which only starts and ends, is taken from the others; null: not known. */
export declare function withoutStarting(results: readonly ProcessResult[]): string | null;
/** The warm-up curves: a line a program. */
export declare function warmUpText(results: readonly ProcessResult[]): string;
/** One line for each thing that went wrong, and whether there was any. */
export declare function reportProcessFailures(results: readonly ProcessResult[]): boolean;
