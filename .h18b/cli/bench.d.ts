import type { Strategies } from '../runtime/strategies.js';
import type { BenchOptions } from './bench-command.js';
import { type Table } from './bench-table.js';
import { type EngineName } from './engines.js';
import { type Architecture, type Guest } from './guests.js';
import { type Summary } from './measure.js';
/** One guest on one engine. */
export interface Measurement {
    readonly wallMs: number[];
    readonly cpuMs: number[];
    /** Only of the syscall-bound set. */
    readonly nsPerCall: number[];
    /** How many times this run's work makes up the guest's whole work; `wallMs` and `cpuMs` are for the whole work. */
    readonly times: number;
    /** The guest's argument in the run whose `output` is compared; '' for none. */
    readonly scale: string;
    output: string;
    failed: boolean;
}
export interface GuestResult {
    readonly guest: string;
    readonly set: Guest['set'];
    readonly arch: Architecture;
    readonly engines: Partial<Record<EngineName, Measurement>>;
    /** Whose output the others were compared with. */
    judge: JudgeName | undefined;
    /** Undefined when there is nothing to compare with. */
    outputsEqual: boolean | undefined;
}
/** Best first: this host's processor, QEMU, what a processor printed when the guest was built. */
export type JudgeName = 'processor' | 'QEMU' | 'recorded';
/** What is compared and shown: ns a call where the guest measures itself, otherwise wall time in ms. */
export declare function figure(result: GuestResult, engine: EngineName): Summary | undefined;
export declare function ratio(result: GuestResult, engine: EngineName, to: EngineName): number | undefined;
export declare function measureGuest(guest: Guest, architecture: Architecture, engines: readonly EngineName[], options: {
    rounds: number;
    quick: boolean;
    strategies: readonly string[];
    /** Engines that run syscall-bound guests for their output only. */
    untimed?: readonly EngineName[];
}): GuestResult;
export declare function tables(results: readonly GuestResult[]): Table[];
export declare function printTables(results: readonly GuestResult[], asMarkdown: boolean): Promise<void>;
/** What was compared with what, in sentences: only guests that were compared are counted. */
export declare function describeComparison(results: readonly GuestResult[]): string;
/** One line for each thing that went wrong, and whether there was any. */
export declare function reportFailures(results: readonly GuestResult[]): boolean;
export declare function bench(names: readonly string[], options: BenchOptions, strategies: Partial<Strategies>): Promise<number>;
