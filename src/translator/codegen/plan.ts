import type { Node, RegImm } from '../ir/ir.js';
import { opRow } from '../ir/ops.js';

/**
 * Which nodes of a block are computed at all, and which where they are used: a pure node with one use becomes part of its
 * user's expression, and so does a read of a register that is not written in between.
 */

/** Nodes whose value can change under a later write. */
const READS = new Set([
  'gpr.get',
  'open.gpr.get',
  'xmm.get',
  'open.xmm.get',
  'flagvar.get',
  'state.get',
  'state.load',
  'open.ea',
  'x87.get.i32',
  'x87.get.i64',
  'x87.get.f64',
]);
/** Those that read a local in a region. */
const LOCAL_READS = new Set(['gpr.get', 'xmm.get', 'flagvar.get', 'x87.get.i32', 'x87.get.i64', 'x87.get.f64']);
/** Reads of the interpreter's record: constant during the instruction. */
const RECORD_READS = new Set(['open.imm', 'open.rip', 'open.next_rip', 'open.address', 'open.segbase', 'open.scale']);
const DROPPABLE = new Set([
  'i32.div_u',
  'i32.div_s',
  'i32.rem_u',
  'i32.rem_s',
  'i64.div_u',
  'i64.div_s',
  'i64.rem_u',
  'i64.rem_s',
]);

/** What a node's write may disturb: a prefix of read keys. */
function writeKey(n: Node): string | null {
  switch (n.op) {
    case 'gpr.set':
      return `gpr:${(n.imm as RegImm).reg}`;
    case 'xmm.set':
      return vectorKey(n);
    case 'open.gpr.set':
      return 'gpr:';
    case 'open.xmm.set':
    case 'zero.uppers':
      return 'xmm:';
    case 'flagvar.set':
      return `flag:${n.imm as string}`;
    case 'state.set':
    case 'state.store':
    case 'helper':
    case 'exact':
    case 'callout':
    case 'x87.spill':
    case 'x87.sync':
      return 'state:';
    case 'x87.set':
      return `x87:${n.imm as string}`;
    case 'x87.slow':
    case 'x87.reload':
    case 'x87.resync':
      return 'x87:';
    default:
      return null;
  }
}
function vectorKey(n: Node): string {
  const { reg, high } = n.imm as RegImm;
  return `xmm:${reg}${high ? 'h' : ''}`;
}
function readKey(n: Node): string {
  switch (n.op) {
    case 'gpr.get':
      return `gpr:${(n.imm as RegImm).reg}`;
    case 'xmm.get':
      return vectorKey(n);
    case 'open.gpr.get':
    case 'open.ea':
      return 'gpr:';
    case 'open.xmm.get':
      return 'xmm:';
    case 'flagvar.get':
      return `flag:${n.imm as string}`;
    case 'x87.get.i32':
    case 'x87.get.i64':
    case 'x87.get.f64':
      return `x87:${n.imm as string}`;
    default:
      return 'state:';
  }
}
const disturbs = (write: string, read: string) =>
  write === read || (write.endsWith(':') && read.startsWith(write)) || (read.endsWith(':') && write.startsWith(read));

export interface Plan {
  live: boolean[];
  inline: boolean[];
  used: boolean[];
}

/** Decides for each node whether it is needed, and whether it is computed where it is used. */
export function planBlock(ops: readonly Node[], results: readonly Node[], registersAreLocals: boolean): Plan {
  const position = new Map<Node, number>();
  ops.forEach((n, i) => {
    position.set(n, i);
  });
  const uses = new Array<number>(ops.length).fill(0);
  const last = new Array<number>(ops.length).fill(-1);
  const live = new Array<boolean>(ops.length).fill(false);
  const inline = new Array<boolean>(ops.length).fill(false);
  const writes: { at: number; key: string }[] = [];
  /** For each node, the first write behind it. */
  const nextWrite: number[] = [];
  ops.forEach((n, i) => {
    const key = writeKey(n);
    if (key) writes.push({ at: i, key });
    nextWrite.push(writes.length);
  });
  const writtenBetween = (at: number, end: number, key: string): boolean => {
    for (let i = nextWrite[at]!; i < writes.length && writes[i]!.at < end; i++)
      if (disturbs(writes[i]!.key, key)) return true;
    return false;
  };
  const use = (n: Node, place: number): void => {
    const p = position.get(n);
    if (p === undefined) throw new Error(`${n.op} is used but stands in no block`);
    uses[p]!++;
    if (place > last[p]!) last[p] = place;
  };
  for (const r of results) use(r, ops.length);
  for (let at = ops.length - 1; at >= 0; at--) {
    const n = ops[at]!;
    const row = opRow(n.op);
    const isRead = READS.has(n.op);
    const isRecord = RECORD_READS.has(n.op);
    const droppable = row.pure || isRead || isRecord || DROPPABLE.has(n.op);
    if (uses[at] === 0 && droppable) continue;
    live[at] = true;
    if (n.op === 'const' || n.op === 'alias') inline[at] = true;
    else if (row.pure || isRecord) inline[at] = uses[at] === 1;
    else if (isRead) {
      const key = readKey(n);
      const cheap = registersAreLocals && LOCAL_READS.has(n.op);
      inline[at] = (uses[at] === 1 || (cheap && n.bits >= 32)) && !writtenBetween(at, last[at]!, key);
    }
    const place = inline[at] ? last[at]! : at;
    // An alias is no computation: its users are its argument's users.
    const times = n.op === 'alias' ? uses[at]! : 1;
    for (const a of n.args) for (let i = 0; i < times; i++) use(a, place);
    const leaderBase = n.note?.group?.leader === n ? n.note.group.base : null;
    if (leaderBase) use(leaderBase, place);
  }
  return { live, inline, used: uses.map((u) => u > 0) };
}
