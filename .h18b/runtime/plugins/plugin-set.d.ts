import type { Insn } from '../../translator/decode/decode.js';
import type { CodeMode } from '../../translator/decode/mode.js';
import { type BlockProbes } from '../../translator/decode/probes.js';
import type { Block } from '../blocks.js';
import type { CpuState } from '../cpu-state.js';
import type { GuestSpace } from '../guest-space.js';
import type { PolicyInput, TierPolicy } from '../policies/policy.js';
import type { Stats } from '../stats.js';
import type { CodeSymbol, Plugin, PluginHooks, PluginPass, PluginTask } from './api.js';
/** What the machine around gives plug-ins. */
export interface PluginSurroundings {
    readonly mode: 'process' | 'machine';
    readonly cpu: CpuState;
    readonly space: GuestSpace;
    /** Where the plug-ins' memory begins: `PLUGIN_BYTES` of it. */
    readonly base: number;
    instructions(): number;
    task(): PluginTask | null;
    symbol(address: bigint): CodeSymbol | null;
    /** Takes a line for the user. */
    print(line: string): void;
    /** Told when a plug-in's code begins (its number, from 1 on) and ends (0). */
    entered?(plugin: number): void;
}
/** An instrumented block: what travels to the translator, and what has to be taken back if it is left in the middle. */
export interface InstrumentedBlock extends BlockProbes {
    readonly insns: readonly Insn[];
    readonly counts: ReadonlyMap<number, Int32Array>;
}
type EventName = {
    [K in keyof PluginHooks]-?: NonNullable<PluginHooks[K]> extends (event: never) => void ? K : never;
}[Exclude<keyof PluginHooks, 'block' | 'trace' | 'policy' | 'passes'>];
/** The plug-ins of a virtual machine. */
export declare class PluginSet {
    private readonly around;
    readonly passes: readonly PluginPass[];
    /** Whether repeated instructions are to be executed an element at a time: their accesses are asked for. */
    byElement: boolean;
    private readonly area;
    private readonly registers;
    private readonly plugins;
    private readonly told;
    private readonly countdowns;
    private readonly sites;
    private readonly traceSites;
    private readonly blocks;
    /** The instruction that guest code has left in front of. */
    private last;
    constructor(plugins: readonly Plugin[], around: PluginSurroundings);
    /** Instructions that a slice may have, at most. */
    get mostBudget(): number;
    private hostFor;
    private counter;
    /** The counter of that name, made on first mention. */
    private countdown;
    private read;
    /** Calls a plug-in. What it throws is told in one line, and switches it off: the guest goes on as it would. */
    private guarded;
    private failed;
    /** Tells the user of what a pass has failed with; once each. */
    complain(line: string): void;
    /** Asks the plug-ins what they want of a block; `insns` without checks of segments. */
    instrument(mode: CodeMode, bytes: Uint8Array, insns: readonly Insn[]): InstrumentedBlock;
    private codeHost;
    /** Guest code calls back. */
    called(): void;
    /** Hands the plug-ins what has been recorded. */
    drain(): void;
    private ownEntries;
    /** Guest code has left a block in front of instruction `index`. */
    left(block: InstrumentedBlock, index: number): void;
    /** A region has left, and may have said where. */
    leftRegion(): void;
    /** The instruction at `rip` (a number, signed) was executed alone. */
    executed(rip: number, word: 32 | 64): void;
    dropped(block: Block): void;
    tier(blocks: readonly Block[], tier: 1 | 2): void;
    wants(name: EventName): boolean;
    event<K extends EventName>(name: K, event: Parameters<NonNullable<PluginHooks[K]>>[0]): void;
    /** The guest has ended. */
    end(stats: Stats): void;
    policy(input: PolicyInput): TierPolicy | null;
    /** A policy that fails gives way to the thresholds. */
    private guardedPolicy;
}
export {};
