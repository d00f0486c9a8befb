/** A region formed from the bytes of a file: nothing has run, so nobody knows where indirect jumps go. */
import { flowFrom } from '../runtime/flow.js';
import { growRegion } from '../runtime/region-former.js';
import * as Rec from '../translator/codegen/record.js';
import { decodeBlock } from '../translator/decode/decode.js';
import { USER_CODE } from '../translator/decode/mode.js';
import { RECORDS, TLB } from '../translator/layout.js';
const PAGE = 4096;
/** As the engine's: instructions in one block. */
const BLOCK_LIMIT = 64;
/** What the translator asks for, but for the strategies. The descriptors' addresses stand for those of a real run. */
export function staticRegion(code, entry, word, strategies) {
    const asRip = (n) => BigInt.asUintN(word, BigInt(n));
    const blockAt = (at) => {
        const insns = decodeAt(code, asRip(at), word);
        const last = insns.at(-1);
        if (!last)
            return null;
        const length = Number(last.rip + BigInt(last.length) - asRip(at));
        const bytes = code(asRip(at), length);
        const { ending, successors } = flowFrom(last, at + length);
        return bytes && { rip: at, instructions: insns.length, bytes, ending, successors };
    };
    const first = blockAt(Number(word === 64 ? BigInt.asIntN(64, entry) : entry));
    const formed = first && growRegion(first, strategies, false, blockAt, new Set());
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
        liveImmediates: new Map(),
        indirectTargets: [],
    };
}
/** As the engine does it: to the end of the page, and an instruction that crosses into the next page stands alone. */
function decodeAt(code, rip, word) {
    const bytes = code(rip, PAGE - Number(rip % BigInt(PAGE)));
    if (!bytes)
        return [];
    const insns = decodeBlock(bytes, rip, word, BLOCK_LIMIT);
    if (insns.length > 0)
        return insns;
    return decodeBlock(code(rip, bytes.length + 16) ?? bytes, rip, word, 1);
}
