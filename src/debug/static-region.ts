/**
 * A region formed from the bytes of a file: what `runtime/region-former.ts` finds when it may look ahead, without the
 * knowledge of where indirect jumps go.
 */
import { RECORDS, TLB } from '../runtime/layout.js';
import type { Strategies } from '../runtime/strategies.js';
import * as Rec from '../translator/codegen/record.js';
import { decodeBlock, type Insn } from '../translator/decode/decode.js';
import { USER_CODE } from '../translator/decode/mode.js';

/** Readable code from an address on, at most `limit` bytes; null where there is none. */
export type CodeAt = (rip: bigint, limit: number) => Uint8Array | null;

const PAGE = 4096;
/** As the engine's: instructions in one block. */
const BLOCK_LIMIT = 64;

/** What the translator asks for, but for the strategies. The descriptors' addresses stand for those of a real run. */
export function staticRegion(code: CodeAt, entry: bigint, word: 32 | 64, strategies: Strategies) {
  const blocks: { rip: bigint; bytes: Uint8Array }[] = [];
  const descriptors = new Map<bigint, number>();
  const seen = new Set<bigint>([entry]);
  const queue = [entry];
  let instructions = 0;
  while (queue.length > 0 && instructions < strategies.regionSize) {
    const rip = queue.shift()!;
    const insns = decodeAt(code, rip, word);
    const last = insns.at(-1);
    if (!last) continue;
    const end = BigInt.asUintN(word, last.rip + BigInt(last.length));
    const bytes = code(rip, Number(BigInt.asUintN(word, end - rip)));
    if (!bytes) continue;
    blocks.push({ rip, bytes });
    instructions += insns.length;
    const { successors, isCall } = flow(last, end, word);
    for (const to of successors) {
      if (!descriptors.has(to)) descriptors.set(to, RECORDS + Rec.SIZE * descriptors.size);
      if (strategies.regionScope === 'block' || (isCall && strategies.regionScope !== 'calls') || seen.has(to))
        continue;
      seen.add(to);
      queue.push(to);
    }
  }
  // Not written as a RegionRequest: what only a run can know is empty.
  return {
    id: 1,
    entry,
    mode: USER_CODE[word],
    tlb: TLB,
    blocks,
    descriptors,
    liveImmediates: new Map<bigint, number>(),
    indirectTargets: [],
  };
}

/** As the engine does it: to the end of the page, and an instruction that crosses into the next page stands alone. */
function decodeAt(code: CodeAt, rip: bigint, word: 32 | 64): Insn[] {
  const bytes = code(rip, PAGE - Number(rip % BigInt(PAGE)));
  if (!bytes) return [];
  const insns = decodeBlock(bytes, rip, word, BLOCK_LIMIT);
  if (insns.length > 0) return insns;
  return decodeBlock(code(rip, bytes.length + 16) ?? bytes, rip, word, 1);
}

function flow(last: Insn, end: bigint, word: 32 | 64): { successors: bigint[]; isCall: boolean } {
  const target = last.form.operands.find((o) => o.kind === 'target')?.target;
  const to = target === undefined ? [] : [BigInt.asUintN(word, target)];
  switch (last.form.mnemonic) {
    case 'jmp':
      return { successors: to, isCall: false };
    case 'call':
      return { successors: [...to, end], isCall: true };
    case 'syscall':
    case 'int80':
    case 'sysenter':
      return { successors: [end], isCall: false };
  }
  return { successors: !last.ends || to.length > 0 ? [...to, end] : [], isCall: false };
}
