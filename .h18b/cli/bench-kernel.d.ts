import type { Table } from './bench-table.js';
import { type EngineName } from './engines.js';
/** An operation of the program, by its name there. */
interface Operation {
    readonly name: string;
    readonly title: string;
    /** What the processor's rings and address spaces cost is to be beaten so far: our time over native's. */
    readonly goal?: number;
}
export declare const OPERATIONS: readonly Operation[];
export interface KernelLine {
    readonly name: string;
    readonly title: string;
    readonly goal?: number | undefined;
    /** Of each round, ns an operation. */
    readonly ns: Partial<Record<EngineName, number[]>>;
}
export interface KernelResult {
    readonly lines: readonly KernelLine[];
    /** What went wrong, a line each. */
    readonly failures: readonly string[];
}
interface KernelSettings {
    readonly engines: readonly EngineName[];
    readonly rounds: number;
    readonly strategies: readonly string[];
    readonly quick: boolean;
}
export declare function measureKernel({ engines, rounds, strategies, quick }: KernelSettings): KernelResult;
export declare function kernelTable({ lines }: KernelResult): Table;
export {};
