import type { Pass } from '../../translator/passes/pass.js';
import type { PolicyInput, TierPolicy } from '../policies/policy.js';
import type { Stats } from '../stats.js';

/*
 * What a plug-in sees: docs/plugins.md. Addresses are unsigned 64-bit numbers (bigint), as the guest has them.
 */

/** A plug-in's module exports this by default: it is called once, before the guest starts. */
export type PluginMain = (vm: PluginHost, options: Readonly<Record<string, string>>) => PluginHooks;

/** A plug-in as the library takes it. */
export interface Plugin {
  /** What messages call it. */
  readonly name: string;
  readonly main: PluginMain;
  /** Further words of the command line, `key=value`; default: none. */
  readonly options?: Readonly<Record<string, string>>;
}

/** What a plug-in may ask of the virtual machine. */
export interface PluginHost {
  /** Linux programs, or a whole machine. */
  readonly mode: 'process' | 'machine';
  /** A new counter, which code counts without leaving. */
  counter(): Counter;
  /** Guest instructions executed so far, as `--icount` counts them. */
  instructions(): number;
  /** Bytes of guest memory as the code that runs would read them; null: not all of them are mapped. */
  read(address: bigint, bytes: number): Uint8Array | null;
  /** Name of the function that an address lies in, and how far; null: not known. */
  symbol(address: bigint): CodeSymbol | null;
  /** The task (thread) that runs; null: a whole machine. */
  readonly task: PluginTask | null;
  /** A line on stderr, with the plug-in's name before it. */
  print(line: string): void;
}

export interface CodeSymbol {
  readonly name: string;
  readonly offset: number;
  /** Path of the file in the guest. */
  readonly file: string;
}

export interface PluginTask {
  readonly pid: number;
  readonly tid: number;
  /** The program's name, as ps(1) shows it. */
  readonly name: string;
}

/** 64 bits in the virtual machine's memory. */
export interface Counter {
  value: bigint;
}

/** What a plug-in wants to hear of. Each hook may be left out. */
export interface PluginHooks {
  /** A block has been decoded, and may be instrumented now. Its code may be decoded again later on. */
  block?(block: PluginBlock): void;
  /** What instrumented code has recorded since the last call. */
  trace?(trace: Trace): void;
  systemCall?(call: SystemCallEvent): void;
  systemCallEnd?(call: SystemCallEvent & { readonly result: bigint }): void;
  signal?(signal: SignalEvent): void;
  exception?(exception: ExceptionEvent): void;
  /** A whole machine's processor takes an interrupt. */
  interrupt?(interrupt: { readonly vector: number }): void;
  processStart?(task: PluginTask): void;
  processEnd?(task: PluginTask & { readonly status: number; readonly signal: number | null }): void;
  /** Another task runs from now on. */
  taskSwitch?(task: PluginTask): void;
  /** A block's code has changed, or is gone. */
  invalidated?(block: { readonly address: bigint; readonly bytes: number }): void;
  /** A block has come to another tier. */
  tier?(change: TierEvent): void;
  /** The guest has ended; counters can be read. */
  end?(stats: Stats): void;
  /**
   * When code goes to the next tier, what belongs to a region, what is evicted, what is predicted: not by `--policy`.
   */
  policy?(input: PolicyInput): TierPolicy;
  /** Passes of one's own: modules whose default export is a pass, and where they go. */
  readonly passes?: readonly PluginPass[];
}

/** A pass for the translator's thread, which imports `module` (a URL). Before or behind the pass of that name. */
export interface PluginPass {
  readonly module: string;
  readonly before?: string;
  readonly behind?: string;
  /** Filled in: whose it is. */
  readonly plugin?: string;
}
/** What such a module exports by default. */
export type PassModule = Pass;

export interface SystemCallEvent {
  readonly number: number;
  readonly name: string;
  readonly arguments: readonly bigint[];
  readonly task: PluginTask;
}

export interface SignalEvent {
  readonly number: number;
  readonly task: PluginTask;
}

export interface ExceptionEvent {
  /** SDM vol. 3A, table 7-1. */
  readonly vector: number;
  readonly errorCode: number;
  /** Of the instruction that raised it (the one behind it, for traps). */
  readonly address: bigint;
  /** What it could not access: #PF alone. */
  readonly accessed: bigint | null;
}

export interface TierEvent {
  /** Of the block. */
  readonly address: bigint;
  /** 1: it is part of a unit of templates; 2: a region starts there. */
  readonly tier: 1 | 2;
}

/** Straight-line code: entered at its first instruction, left behind its last one unless something goes wrong. */
export interface PluginBlock {
  readonly address: bigint;
  readonly bytes: Uint8Array;
  readonly instructions: readonly PluginInstruction[];
  readonly symbol: CodeSymbol | null;
  /** Width of the code: 16, 32 or 64. */
  readonly codeBits: 16 | 32 | 64;
  /** A whole machine's privilege level 0. */
  readonly kernel: boolean;
  /** Adds `by` whenever the block is entered. */
  count(counter: Counter, by?: number): void;
  /** Records each entry in the trace: the number that entries have as their site. */
  trace(): number;
  /** Calls back whenever the block is entered. */
  before(callback: ExecutionCallback, registers?: readonly string[]): void;
}

export interface PluginInstruction {
  readonly address: bigint;
  readonly bytes: Uint8Array;
  /** Assembly, Intel syntax. */
  readonly text: string;
  readonly mnemonic: string;
  /** As the text has them. */
  readonly operands: readonly string[];
  readonly symbol: CodeSymbol | null;
  /** How it goes on. `other` raises an exception, or is a far transfer. */
  readonly flow: 'next' | 'jump' | 'branch' | 'call' | 'indirect' | 'ret' | 'system' | 'other';
  /** Where a direct jump, branch or call goes. */
  readonly target: bigint | null;
  /** Accesses to memory that can be reported, in order. */
  readonly accesses: readonly AccessKind[];
  /** Adds `by` for each execution that is not broken off. */
  count(counter: Counter, by?: number): void;
  /** Calls back before each execution, with the values of registers: docs/plugins.md lists their names. */
  before(callback: ExecutionCallback, registers?: readonly string[]): void;
  /** Calls back behind each execution; not for instructions that go elsewhere (`flow`), nor repeated ones. */
  after(callback: ExecutionCallback, registers?: readonly string[]): void;
  /** Calls back once every `period` executions, before the last of them. */
  every(period: number, callback: ExecutionCallback, registers?: readonly string[]): void;
  /**
   * Calls back before each execution while `counter` is at least `least` (0 to 2147483647); what `count` adds in the
   * same block has been added when that is asked.
   */
  when(counter: Counter, least: number, callback: ExecutionCallback, registers?: readonly string[]): void;
  /** Calls back for each access: before loads, behind stores. */
  access(callback: AccessCallback): void;
  /** Records each access in the trace, before it is made: the numbers that entries have as their sites. */
  traceAccesses(): readonly number[];
  /** Calls back before a conditional branch. */
  branch(callback: BranchCallback): void;
  /** Records each outcome in the trace: the number that entries have as their site. */
  traceBranch(): number;
}

export interface AccessKind {
  readonly store: boolean;
  /** Bytes; 0: not known. */
  readonly bytes: number;
}

export type ExecutionCallback = (execution: {
  readonly instruction: PluginInstruction;
  /** By the names that were asked for: integers, 16 bytes of vector registers. */
  readonly registers: Readonly<Record<string, bigint | Uint8Array>>;
}) => void;
export type AccessCallback = (access: {
  readonly instruction: PluginInstruction;
  readonly address: bigint;
  readonly bytes: number;
  readonly store: boolean;
  /** What was loaded or stored, up to 8 bytes of it; null: not known. */
  readonly value: bigint | null;
}) => void;
export type BranchCallback = (branch: { readonly instruction: PluginInstruction; readonly taken: boolean }) => void;

/**
 * Entries of 4 words each (u32): a value (an address, or whether a branch is taken) in two, low half first, its site,
 * and one that means nothing. The memory is used again after the hook.
 */
export interface Trace {
  readonly entries: number;
  readonly words: Uint32Array;
  /** What a site's number stands for. */
  site(number: number): TraceSite;
}

export interface TraceSite {
  readonly kind: 'block' | 'load' | 'store' | 'branch';
  /** Of the block, or of the instruction. */
  readonly address: bigint;
  /** Of an access. */
  readonly bytes: number;
  readonly instruction: PluginInstruction | null;
}
