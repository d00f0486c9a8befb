import { CONDITIONS, FLAG_KINDS } from '../ir/flags.js';
import { FLAGS, type FlagsImm, type Node } from '../ir/ir.js';

/** A block as this pass sees it: its operations, and the indices of blocks it may go on to (-1: out of the region). */
export interface FlowBlock {
  ops: Node[];
  successors: number[];
}

/**
 * Problem: nearly every instruction sets flags, and nearly nobody reads them.
 * Method: backward liveness of the six flags over the region's graph; every flag is live where control leaves. A
 * `flags` node notes which of its flags are live; writes of dead flags are removed.
 * Must preserve: every flag at every reader, at every exit that goes on to other guest code, and at every fault.
 */
export function deadFlags(blocks: FlowBlock[]): void {
  const liveIn = blocks.map(() => '');
  const union = (a: string, b: string) => a + [...b].filter((c) => !a.includes(c)).join('');
  const minus = (a: string, b: string) => [...a].filter((c) => !b.includes(c)).join('');
  const liveOut = (b: FlowBlock) =>
    b.successors.length === 0 ? FLAGS : b.successors.reduce((s, i) => union(s, i < 0 ? FLAGS : liveIn[i]!), '');

  const scan = (b: FlowBlock, note: boolean): string => {
    let live = liveOut(b);
    const dead = new Set<Node>();
    for (let i = b.ops.length - 1; i >= 0; i--) {
      const n = b.ops[i]!;
      switch (n.op) {
        case 'flags': {
          const row = FLAG_KINDS[(n.imm as FlagsImm).kind]!;
          if (note) n.note = { ...n.note, live: [...row.writes].filter((f) => live.includes(f)).join('') };
          if (!row.guarded) live = minus(live, row.writes);
          break;
        }
        case 'flagvar.set':
          if (!live.includes(n.imm as string)) dead.add(n);
          live = minus(live, n.imm as string);
          break;
        case 'flagvar.get':
          live = union(live, n.imm as string);
          break;
        case 'skip.if':
          // From here control may go on to the next instruction, with the flags as they are.
          live = union(live, liveOut(b));
          break;
        case 'load':
        case 'store':
        case 'fault.if':
          // A fault shows the flags to the guest's handler. V8 sinks what only the way out reads into that way.
          live = FLAGS;
          break;
        case 'cond':
          live = union(live, CONDITIONS[n.imm as string]!.reads);
          break;
      }
    }
    if (note && dead.size > 0) b.ops = b.ops.filter((n) => !dead.has(n));
    return live;
  };

  let changed = true;
  while (changed) {
    changed = false;
    for (let i = blocks.length - 1; i >= 0; i--) {
      const live = scan(blocks[i]!, false);
      if (live.length !== liveIn[i]!.length) {
        liveIn[i] = live;
        changed = true;
      }
    }
  }
  for (const b of blocks) scan(b, true);
}
