import type { Node, Terminal, WalkStream } from './ir.js';
import type { Form } from './operand.js';

/** A region between lifting and code generation: a graph of blocks, which passes change. */

/** An instruction whose nodes a block holds. */
export interface LiftedInstruction {
  readonly rip: bigint;
  /** Bytes. */
  readonly length: number;
  readonly form: Form;
}

/** A basic block of a region. */
export interface RegionBlock {
  rip: bigint;
  insns: LiftedInstruction[];
  /** Guest instructions charged to the budget on entry. */
  charge: number;
  ops: Node[];
  terminal: Terminal;
  /** Address after the last instruction. */
  nextRip: bigint;
  /** In-region addresses that an indirect terminal is compared with before the jump cache. */
  candidates: bigint[];
  /** In-region addresses that an indirect terminal finds through a dispatch block; empty: it has none. */
  dispatch: readonly bigint[];
  /** Indices of the blocks that it may go on to, by address: the same address may have copies. */
  ways: Map<bigint, number>;
  /** With probes: see `BlockProbes`. */
  position?: number;
  /** The flags' record is valid on entry: see the dead-flags pass. */
  recordIn: boolean;
  /**
   * Of a block of a loop that has a twin without checks: the index of its own, and of the loop's first block. See the
   * walk-loops pass.
   */
  twin?: number;
  loop?: number;
  /** Of a twin: whose it is (an index). */
  walk?: { of: number; loop: TwinLoop };
}

/** A loop that has a twin. */
export interface TwinLoop {
  /** Index of its first block. */
  first: number;
  /** How many blocks it has, and instructions in all of them. */
  blocks: number;
  charge: number;
  streams: WalkStream[];
}

/** A register's elements that have to be looked at on entry: see the float-facts pass. */
export interface EntryCheck {
  register: number;
  view: number;
}

/** x87 registers as locals: see the x87-registers pass. */
export interface X87Plan {
  /** Registers (see `passes/x87-stack.ts`) that must be full and empty at entry; all that the region touches. */
  full: number;
  empty: number;
  /** Double precision instead of 80 bits. */
  fast: boolean;
}

export interface RegionGraph {
  entry: bigint;
  word: 32 | 64;
  tlb: number;
  /** Block 0 is the entry; a block stands behind those before it, loops apart. */
  blocks: RegionBlock[];
  descriptors: Map<bigint, number>;
  /** The name of the global that holds the descriptor of an address; null: descriptors are constants. */
  linked: ((rip: bigint) => string) | null;
  /** What is looked at on entry: see the float-facts pass. */
  entryChecks: EntryCheck[];
  /** x87 registers in locals: see the x87-registers pass. */
  x87: X87Plan | null;
}

/** Indices of the blocks that a block may go on to; -1: out of the region. */
export function successorsOf(graph: RegionGraph, b: RegionBlock): number[] {
  const found = ownSuccessors(b);
  const first = b.walk?.loop.first ?? b.loop;
  if (first === undefined) return found;
  // The loop's blocks come to the twin at the round's end only; those of the twin may come back to the loop then.
  const twins = found.filter((i) => i === first || (b.walk && i >= 0 && graph.blocks[i]!.loop === first));
  return [...found, ...twins.map((i) => graph.blocks[i]!.twin!)];
}

/** The same without ways into and out of twins. */
export function ownSuccessors(b: RegionBlock): number[] {
  const at = (rip: bigint) => b.ways.get(rip) ?? -1;
  const t = b.terminal;
  switch (t.kind) {
    case 'next':
    case 'syscall':
      return [at(b.nextRip), -1].slice(0, t.kind === 'syscall' ? 2 : 1);
    case 'jump':
    case 'call':
      return [t.target.kind === 'known' ? at(t.target.rip) : -1];
    case 'branch':
      return [t.target.kind === 'known' ? at(t.target.rip) : -1, at(b.nextRip)];
    case 'repeat':
      return [at(b.rip), at(b.nextRip)];
    case 'indirect':
      return [...b.candidates, ...b.dispatch].map(at).concat(-1);
    case 'callout':
    case 'fault':
      return [-1];
  }
}
