/** The command line of `ringless bench`. */
import { Command } from 'commander';
import { type Architecture } from './guests.js';
declare const ENGINES: readonly ['interp', 'tier1', 'jit'];
declare const SETS: readonly ['programs', 'short', 'guests', 'kernel'];
export type BenchSet = (typeof SETS)[number];
export interface BenchOptions {
    readonly engine: readonly (typeof ENGINES)[number][];
    readonly set?: readonly BenchSet[];
    readonly guests?: readonly string[];
    readonly rounds: number;
    readonly arch: readonly Architecture[];
    readonly json?: string;
    readonly markdown?: boolean;
    readonly quick?: boolean;
    readonly kernel?: boolean;
}
export declare function benchCommand(): Command;
export {};
