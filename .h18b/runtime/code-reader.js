import { decodeBlock } from '../translator/decode/decode.js';
import * as S from '../translator/state.js';
import { linearOf } from './blocks.js';
import { PF_FETCH, PF_USER, VECTOR } from './guest-fault.js';
import { DEVICE } from './guest-space.js';
/** Instructions in one pre-decoded block, at most. */
const BLOCK_LIMIT = 64;
/**
 * Reads code at an address as blocks for the interpreter, or as instructions. A fetch that faults raises #PF or #GP,
 * unless `quiet`.
 */
export class CodeReader {
    cpu;
    space;
    code;
    threshold;
    raise;
    constructor(cpu, space, code, 
    /** Executions of a new block until it is hot. */
    threshold, raise) {
        this.cpu = cpu;
        this.space = space;
        this.code = code;
        this.threshold = threshold;
        this.raise = raise;
    }
    /** The block at `rip`, decoded if it is not yet; null: the fetch faulted. */
    block(rip, quiet) {
        const { blocks, fetch } = this.code;
        const known = blocks.at(rip);
        if (known && this.code.reachable(known.linear))
            return known;
        const { stops } = this.code;
        const linear = linearOf(blocks.current, rip);
        if (stops?.isBreakpoint(linear)) {
            if (!quiet)
                stops.reached();
            return null;
        }
        if (blocks.full())
            this.code.reset();
        const hot = Math.max(1, this.threshold());
        const room = blocks.current.limit - rip + 1;
        const bytes = fetch.bytes(rip, Math.min(4096, room));
        if (!bytes) {
            if (!quiet)
                this.fetchFault(rip);
            return null;
        }
        // It may have been put aside, and have come back with its page.
        const back = blocks.at(rip);
        if (back)
            return back;
        const cut = stops?.upToNext(bytes, linear) ?? bytes;
        let block = blocks.encode(rip, cut, BLOCK_LIMIT, hot);
        // A breakpoint within the first instruction is never met this way.
        if (!block && cut !== bytes)
            block = blocks.encode(rip, bytes, 1, hot);
        if (!block) {
            const both = this.acrossPages(rip, bytes, room, quiet);
            if (!both)
                return null;
            block = blocks.encode(rip, both, 1, hot);
        }
        this.code.decoded(block);
        return block;
    }
    /** The one instruction at `rip`, without the checks of its segments; null: the fetch faulted. */
    instruction(rip, quiet) {
        const { mode: full, limit } = this.code.blocks.current;
        const mode = full.checked !== 'none' ? { ...full, checked: 'step' } : full;
        // What CS's limit leaves.
        const room = limit - rip + 1;
        const bytes = this.code.fetch.bytes(rip, Math.min(4096, room));
        if (!bytes) {
            if (!quiet)
                this.fetchFault(rip);
            return null;
        }
        const ip = BigInt.asUintN(mode.word, BigInt(rip));
        const [insn] = decodeBlock(bytes, ip, mode, 1);
        if (insn)
            return insn;
        const both = this.acrossPages(rip, bytes, room, quiet);
        return both && (decodeBlock(both, ip, mode, 1)[0] ?? null);
    }
    /**
     * `bytes`, which end at the end of their page, with the beginning of the next page; null: there is none, or CS's
     * limit (`room` bytes away) comes before.
     */
    acrossPages(rip, bytes, room, quiet) {
        if (room <= bytes.length) {
            if (!quiet)
                this.raise(VECTOR.GP, 0, 0);
            return null;
        }
        const secondPage = rip + bytes.length;
        const more = this.code.fetch.bytes(secondPage, Math.min(16, room - bytes.length));
        if (!more) {
            if (!quiet)
                this.fetchFault(secondPage);
            return null;
        }
        const both = new Uint8Array(bytes.length + more.length);
        both.set(bytes);
        both.set(more, bytes.length);
        return both;
    }
    fetchFault(rip) {
        const address = linearOf(this.code.blocks.current, rip);
        const r = this.space.lookup(address, 'execute');
        const canonical = address >= -0x800000000000 && address < 0x800000000000;
        if (!canonical || r === DEVICE)
            this.raise(VECTOR.GP, 0, 0);
        else {
            this.cpu.setNumber(S.CR2, address);
            this.raise(VECTOR.PF, r < 0 ? -1 - r : PF_USER | PF_FETCH, address);
        }
    }
}
