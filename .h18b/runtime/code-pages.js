import * as Rec from '../translator/codegen/record.js';
import { decodeBlock } from '../translator/decode/decode.js';
import { WIDE_IMMEDIATE } from '../translator/decode/forms.js';
import { CodeGroups } from './code-groups.js';
import { ParkedCode } from './parked-code.js';
const PAGE = 4096;
/**
 * So many writes to a frame's code, with nothing decoded from it in between, and the frame is taken to be data again.
 */
const OVERWRITES = 4;
/** Rewritten immediates kept track of, at most. */
const LIVE_LIMIT = 4096;
const NO_BLOCKS = [];
/**
 * Which frames hold code that was decoded, so that writes to them are noticed: the slow store path and the kernel ask
 * here before a write, and drop the blocks whose bytes change.
 */
export class CodePages {
    cpu;
    blocks;
    keeper;
    liveImmediates;
    /** A byte per frame of the whole memory (host offset >>> 12): not 0 where decoded code lies. */
    frames;
    pagesOf = new Map();
    frameOf = new Map();
    parked = new ParkedCode();
    /** Which files the pages are of, where process mode tells. */
    groups = new CodeGroups();
    /** Times that code of a page was overwritten, by page number. */
    rewrites = new Map();
    /** Immediates that the program rewrites, by the address of their bytes: size. Translated code reads them live. */
    live = new Map();
    constructor(memoryBytes, cpu, blocks, keeper, liveImmediates) {
        this.cpu = cpu;
        this.blocks = blocks;
        this.keeper = keeper;
        this.liveImmediates = liveImmediates;
        this.frames = new Uint8Array(memoryBytes / PAGE);
    }
    /** A bit per byte of a frame that is, or was, part of decoded code; by frame. What is not marked needs no search. */
    marks = new Map();
    /** Notes where a block's bytes lie. */
    mark(block) {
        for (let at = block.linear, left = block.bytes; left > 0;) {
            const page = Math.floor(at / PAGE);
            const offset = at - page * PAGE;
            const length = Math.min(left, PAGE - offset);
            const frame = this.frameOf.get(page);
            if (frame !== undefined)
                this.markBytes(frame + offset, length);
            if (frame === this.overwritten)
                this.overwrites = 0;
            at += length;
            left -= length;
        }
    }
    markBytes(hostOffset, length) {
        const frame = hostOffset >>> 12;
        let bits = this.marks.get(frame);
        if (!bits) {
            bits = new Uint32Array(PAGE / 32);
            this.marks.set(frame, bits);
        }
        for (let at = hostOffset & (PAGE - 1), end = at + length; at < end; at++)
            bits[at >> 5] |= 1 << (at & 31);
    }
    /** Whether any of `length` bytes at `hostOffset` may be part of decoded code. */
    isMarked(hostOffset, length) {
        const bits = this.marks.get(hostOffset >>> 12);
        if (!bits)
            return false;
        for (let at = hostOffset & (PAGE - 1), end = at + length; at < end; at++)
            if ((bits[at >> 5] & (1 << (at & 31))) !== 0)
                return true;
        return false;
    }
    /** Called when a page has come to hold decoded code while other code is hidden. */
    onNews = () => { };
    /** Called when a page has come to hold decoded code, and when it no longer does. */
    onAdd = () => { };
    onForget = () => { };
    /** The frame whose code was overwritten last, and how often since a block was decoded there. */
    overwritten = -1;
    overwrites = 0;
    /**
     * Notes that virtual page `page`, in the frame at host offset `frame`, holds decoded code, and what it is part of.
     * True if it is news.
     */
    add(page, frame, home = null) {
        const known = this.frameOf.get(page);
        if (known === frame) {
            this.unpark(page, frame);
            return false;
        }
        if (known !== undefined)
            this.park(page);
        this.frameOf.set(page, frame);
        this.groups.add(page, home);
        this.onAdd(page);
        let pages = this.pagesOf.get(frame);
        if (!pages) {
            pages = new Set();
            this.pagesOf.set(frame, pages);
        }
        pages.add(page);
        const isNew = this.frames[frame >>> 12] === 0;
        this.frames[frame >>> 12] = 1;
        this.unpark(page, frame);
        if (this.groups.hidden > 0)
            this.onNews();
        return isNew;
    }
    /** Brings back what was parked, as far as it runs with the rights with which the page has just been fetched from. */
    unpark(page, frame) {
        const blocks = this.parked.take(frame, page)?.blocks;
        if (!blocks)
            return;
        const { supervisor } = this.blocks.current;
        const others = [];
        for (const b of blocks) {
            if (b.block.context.supervisor === supervisor)
                this.keeper.unpark(b);
            else
                others.push(b);
        }
        if (others.length > 0)
            this.parked.add(frame, { page, blocks: others });
    }
    /**
     * Takes away what was decoded from a page that is mapped elsewhere now, or not at all: it comes back when `add` says
     * that the page is in the same frame again.
     */
    park(page) {
        const frame = this.frameOf.get(page);
        if (frame === undefined)
            return;
        let isLive = false;
        if (this.live.size > 0)
            for (const at of this.live.keys())
                if (Math.floor(at / PAGE) === page)
                    isLive = true;
        // Not worth the care: blocks of two pages, and code whose immediates change.
        for (const b of this.blocks.byPage.get(page) ?? [])
            if (isLive || b.linear < page * PAGE || b.linear + b.bytes > (page + 1) * PAGE)
                this.keeper.drop(b);
        const blocks = this.keeper.park(page);
        // Some may be parked already: those of other rights.
        blocks.push(...(this.parked.take(frame, page)?.blocks ?? []));
        if (blocks.length > 0)
            this.parked.add(frame, { page, blocks });
        this.forgetPage(page);
    }
    /** Discards parked code that a write changes. */
    discardUnder(hostOffset, length) {
        const offset = hostOffset & (PAGE - 1);
        const frame = hostOffset - offset;
        for (const { page } of this.parked.overlapping(frame, offset, length))
            this.discard(frame, page);
    }
    /** Drops the decoded code that has the byte at a linear address, in all address spaces. */
    dropAt(linear) {
        const page = Math.floor(linear / PAGE);
        for (const b of [...(this.blocks.byPage.get(page) ?? [])])
            if (b.linear <= linear && linear < b.linear + b.bytes)
                this.keeper.drop(b);
        for (const frame of this.parked.framesOf(page))
            this.discard(frame, page);
    }
    discard(frame, page) {
        for (const b of this.parked.take(frame, page)?.blocks ?? [])
            this.keeper.discard(b);
        this.releaseFrame(frame);
    }
    /** A frame without code, here and in other address spaces, is written to without questions. */
    releaseFrame(frame) {
        if (this.pagesOf.has(frame) || this.parked.has(frame))
            return;
        this.marks.delete(frame >>> 12);
        this.frames[frame >>> 12] = 0;
    }
    /** Blocks with bytes among the `length` bytes at `hostOffset` (within one frame). */
    overlapping(hostOffset, length) {
        if (!this.isMarked(hostOffset, length))
            return NO_BLOCKS;
        const found = [];
        const frame = hostOffset - (hostOffset & (PAGE - 1));
        for (const page of this.pagesOf.get(frame) ?? []) {
            const from = page * PAGE + (hostOffset & (PAGE - 1));
            for (const b of this.blocks.byPage.get(page) ?? []) {
                if (b.linear < from + length && from < b.linear + b.bytes)
                    found.push(b);
            }
        }
        return found;
    }
    /** Whether a write there would change decoded code that must be dropped first. */
    hits(hostOffset, length) {
        for (const b of this.overlapping(hostOffset, length))
            if (!this.immediateUnder(b, hostOffset, length, true))
                return true;
        const offset = hostOffset & (PAGE - 1);
        return this.isMarked(hostOffset, length) && this.parked.overlapping(hostOffset - offset, offset, length).length > 0;
    }
    /** The immediates in a block's code: found when somebody first asks, since few blocks are written to. */
    immediates(block) {
        block.immediates ??= this.findImmediates(block);
        return block.immediates;
    }
    /** The bytes that a valid block was decoded from; null: they cannot be told. */
    codeOf(block) {
        const code = new Uint8Array(block.bytes);
        for (let n = 0; n < block.bytes; n++) {
            const frame = this.frameOf.get(Math.floor((block.linear + n) / PAGE));
            if (frame === undefined)
                return null;
            code[n] = this.cpu.u8[frame + ((block.linear + n) & (PAGE - 1))];
        }
        return code;
    }
    findImmediates(block) {
        const code = this.codeOf(block);
        if (code === null)
            return [];
        const { mode } = block.context;
        const insns = decodeBlock(code, BigInt.asUintN(mode.word, BigInt(block.rip)), mode, block.instructions);
        const found = [];
        let index = -1;
        for (const insn of insns) {
            // A check belongs to the instruction that follows it.
            if (insn.length === 0)
                continue;
            index++;
            const imm = insn.form.operands.filter((o) => o.kind === 'imm');
            if (imm.length !== 1 || insn.immediateBytes === 0)
                continue;
            const offset = Number(insn.rip - insns[0].rip);
            // An address record may come before an instruction's own.
            const record = block.recordInsn ? block.recordInsn.lastIndexOf(index) : index;
            found.push({
                address: block.linear + offset + insn.immediateAt,
                bytes: insn.immediateBytes,
                rip: block.rip + offset,
                record: block.body + record * Rec.SIZE,
                wide: imm[0].field === WIDE_IMMEDIATE,
            });
        }
        return found;
    }
    /** The immediates of `block` that are being rewritten: address of the instruction, host offset of the bytes. */
    rewrittenImmediates(block) {
        if (this.live.size === 0)
            return [];
        const found = [];
        for (const i of this.immediates(block)) {
            const at = this.liveImmediate(i.address, i.bytes);
            if (at > 0)
                found.push({ rip: i.rip, at, record: i.record });
        }
        return found;
    }
    /** The immediate of `block` that holds all the bytes written, if there is one (and it is known to be rewritten). */
    immediateUnder(block, hostOffset, length, live) {
        if (live && this.live.size === 0)
            return null;
        const inPage = hostOffset & (PAGE - 1);
        for (const i of this.immediates(block)) {
            const at = i.address & (PAGE - 1);
            if (at <= inPage && inPage + length <= at + i.bytes)
                return !live || this.live.has(i.address) ? i : null;
        }
        return null;
    }
    /** After a write that `hits` let pass: the interpreter's records take over the new immediate. */
    refresh(hostOffset, length) {
        const { u8, u32 } = this.cpu;
        for (const b of this.overlapping(hostOffset, length)) {
            const i = this.immediateUnder(b, hostOffset, length, true);
            if (!i)
                continue;
            // Instructions that leave for TypeScript are kept decoded, with their immediates.
            this.blocks.leaving.delete(b.context.number, i.rip);
            const at = hostOffset - (hostOffset & (PAGE - 1)) + (i.address & (PAGE - 1));
            if (i.wide) {
                for (let n = 0; n < 8; n++)
                    u8[i.record + Rec.WIDE + n] = u8[at + n];
            }
            else {
                let v = 0;
                for (let n = i.bytes - 1; n >= 0; n--)
                    v = (v << 8) | u8[at + n];
                const shift = 32 - 8 * i.bytes;
                u32[(i.record + Rec.IMM) >> 2] = (v << shift) >> shift;
            }
        }
    }
    /** Host offset of a rewritten immediate's bytes; 0 if it is not one, or lies across pages. */
    liveImmediate(address, bytes) {
        if (this.live.get(address) !== bytes || (address & (PAGE - 1)) + bytes > PAGE)
            return 0;
        const frame = this.frameOf.get(Math.floor(address / PAGE));
        return frame === undefined ? 0 : frame + (address & (PAGE - 1));
    }
    /** Drops the blocks whose bytes a write changes. */
    written(hostOffset, length) {
        this.discardUnder(hostOffset, length);
        let isCode = false;
        for (const b of this.overlapping(hostOffset, length)) {
            // Code that specializes itself by its immediates: the next translation reads them from memory.
            const immediate = this.immediateUnder(b, hostOffset, length, false);
            const page = Math.floor(b.linear / PAGE);
            if (immediate && this.liveImmediates && this.live.size < LIVE_LIMIT)
                this.live.set(immediate.address, immediate.bytes);
            else {
                this.rewrites.set(page, (this.rewrites.get(page) ?? 0) + 1);
                isCode = true;
            }
            this.keeper.drop(b);
        }
        if (isCode)
            this.countOverwrite(hostOffset - (hostOffset & (PAGE - 1)));
    }
    /**
     * A kernel that frees the code of its start fills it with a pattern: one write would be stepped over for each block.
     */
    countOverwrite(frame) {
        if (frame !== this.overwritten)
            this.overwrites = 0;
        this.overwritten = frame;
        if (++this.overwrites < OVERWRITES)
            return;
        this.overwrites = 0;
        for (const { page } of this.parked.of(frame))
            this.discard(frame, page);
        for (const page of [...(this.pagesOf.get(frame) ?? [])]) {
            this.forgetPage(page);
            // Code was replaced as a whole, not changed while it ran: what comes there next may be translated (memtest86+
            // moves about so).
            this.rewrites.delete(page);
        }
    }
    /** Drops everything decoded from `pages` virtual pages from `first` on: they were unmapped or changed. */
    forget(first, pages) {
        let any = false;
        // What is hidden is none of the address space whose pages these are.
        const one = (page) => {
            if (this.groups.of(page)?.hidden !== true)
                any = this.forgetPage(page) || any;
        };
        if (pages > this.frameOf.size) {
            for (const page of [...this.frameOf.keys()])
                if (page >= first && page < first + pages)
                    one(page);
        }
        else
            for (let p = first; p < first + pages; p++)
                one(p);
        return any;
    }
    forgetPage(page) {
        let any = false;
        for (const b of [...(this.blocks.byPage.get(page) ?? [])]) {
            this.keeper.drop(b);
            any = true;
        }
        const frame = this.frameOf.get(page);
        if (frame === undefined)
            return any;
        this.frameOf.delete(page);
        this.groups.delete(page);
        this.onForget();
        for (const at of this.live.keys())
            if (Math.floor(at / PAGE) === page)
                this.live.delete(at);
        const set = this.pagesOf.get(frame);
        set?.delete(page);
        if (set?.size === 0) {
            this.pagesOf.delete(frame);
            this.releaseFrame(frame);
        }
        return any;
    }
    /**
     * Nobody has the frame at host offset `frame` mapped any more: what was decoded from it goes. True if blocks in use
     * did.
     */
    freed(frame) {
        if (this.frames[frame >>> 12] === 0)
            return false;
        for (const { page } of this.parked.of(frame))
            this.discard(frame, page);
        let any = false;
        for (const page of [...(this.pagesOf.get(frame) ?? [])])
            any = this.forgetPage(page) || any;
        return any;
    }
    /** Pages that hold decoded code, with their frames. */
    get pages() {
        return this.frameOf;
    }
    reset() {
        this.frames.fill(0);
        this.marks.clear();
        this.pagesOf.clear();
        this.frameOf.clear();
        this.groups.reset();
        this.parked.clear();
    }
}
