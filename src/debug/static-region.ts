/** A region formed from the bytes of a file: nothing has run, so nobody knows where indirect jumps go. */
import { flowFrom } from '../runtime/flow.js';
import { type GrowthBlock, growRegion } from '../runtime/region-former.js';
import type { Strategies } from '../runtime/strategies.js';
import * as Rec from '../translator/codegen/record.js';
import { decodeBlock, type Insn } from '../translator/decode/decode.js';
import { USER_CODE } from '../translator/decode/mode.js';
import { RECORDS, TLB } from '../translator/layout.js';

/** Readable code from an address on, at most `limit` bytes; null where there is none. */
export type CodeAt = (rip: bigint, limit: number) => Uint8Array | null;

const PAGE = 4096;
/** As the engine's: instructions in one block. */
const BLOCK_LIMIT = 64;

interface StaticBlock extends GrowthBlock {
  readonly bytes: Uint8Array;
}

/** What the translator asks for, but for the strategies. The descriptors' addresses stand for those of a real run. */
export function staticRegion(code: CodeAt, entry: bigint, word: 32 | 64, strategies: Strategies) {
  const asRip = (n: number): bigint => BigInt.asUintN(word, BigInt(n));
  const blockAt = (at: number): StaticBlock | null => {
    const insns = decodeAt(code, asRip(at), word);
    const last = insns.at(-1);
    if (!last) return null;
    const length = Number(last.rip + BigInt(last.length) - asRip(at));
    const bytes = code(asRip(at), length);
    const { ending, successors } = flowFrom(last, at + length);
    return bytes && { rip: at, instructions: insns.length, bytes, ending, successors };
  };
  const first = blockAt(Number(word === 64 ? BigInt.asIntN(64, entry) : entry));
  const formed =
    first &&
    growRegion(first, strategies, {
      next: (rip) => blockAt(rip) ?? 'has not run',
      weight: () => 0,
      jumpTargets: () => [],
      inFunction: false,
    });
  const blocks = (formed?.blocks ?? []).map(({ rip, bytes }) => ({ rip: asRip(rip), bytes }));
  const descriptors = new Map((formed?.targets ?? []).map((rip, i) => [asRip(rip), RECORDS + Rec.SIZE * i]));
  // Not written as a RegionRequest: what only a run can know is empty.
  return {
    id: 1,
    entry,
    mode: USER_CODE[word],
    tlb: TLB,
    blocks,
    descriptors,
    liveImmediates: new Map<bigint, number>(),
    indirectTargets: new Map<bigint, bigint[]>(),
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
