import { TLB, TLB_ADDEND, TLB_ENTRIES, TLB_ENTRY_SIZE, TLB_READ, TLB_SUPERVISOR, TLB_WRITE, } from '../translator/layout.js';
import * as S from '../translator/state.js';
/**
 * A tag that no page address equals, nor one with the low bits of an address that a check of alignment (up to 64 bytes)
 * puts there; and a bit with which a tag equals none for as long as its set is not in use.
 */
const NONE = 0x800;
const ASIDE = 0x400;
/**
 * Words of an entry that only TypeScript reads: u32 1 for a global page; u32 1 if it is in the list of global ones; u32
 * number of the set in whose list it is.
 */
const GLOBAL = 20;
const LISTED = 24;
const OWNER = 28;
/** So many uses of a set, and what it knows is forgotten once: its list is then what is needed, not all that was. */
const USES = 32;
const KEPT = 16;
/** The TLBs: for user code (the only one in process mode) and for a whole machine's supervisor. */
const BASES = [TLB, TLB_SUPERVISOR];
/** Sets made so far, and forgettings of them. */
let owners = 0;
/** Words of an entry that are kept while its set is not in use: the tags and the addend. */
const WORDS = 5;
/**
 * What the user's TLB knows of one address space: process mode's has a set for each, as a processor's entries have
 * process-context identifiers (SDM vol. 3A, 4.10.1). Only the entries of one set are in use; others, which may have
 * had the same places, are kept aside.
 */
export class TlbSet {
    /** What its entries say of whose they are; another number after each forgetting. */
    owner = ++owners;
    /** Entries that it has filled, and what they held when it was last put aside. */
    entries = new Uint32Array(32);
    words = new Uint32Array(32 * WORDS);
    count = 0;
    /** Width of its addresses; 0: not used yet. */
    word = 0;
    uses = 0;
    withdrawals = 0;
    generation = 0;
    add(entry) {
        if (this.count === this.entries.length)
            this.grow(this.count * 2);
        this.entries[this.count++] = entry;
    }
    grow(size) {
        const entries = new Uint32Array(size);
        const words = new Uint32Array(size * WORDS);
        entries.set(this.entries);
        words.set(this.words);
        this.entries = entries;
        this.words = words;
    }
    forget() {
        this.owner = ++owners;
        this.count = 0;
    }
}
/**
 * The software TLBs in Wasm memory that handlers and regions probe; the layout is in `translator/layout.ts`. Addresses
 * are signed numbers (canonical addresses are exact). The supervisor's is apart, so that user code cannot hit what only
 * the supervisor may reach; which of them fills and serves accesses is S.TLB_BASE.
 */
export class Tlb {
    cpu;
    /** Misses filled, for statistics. */
    misses = 0;
    /**
     * Entries filled since the last flush, so that a flush costs what was filled. Those filled with global pages have a
     * list of their own: a kernel has thousands, which the flush of each change of address space would go through.
     */
    set = new TlbSet();
    global = new Uint32Array(BASES.length * TLB_ENTRIES);
    globals = 0;
    /** Changes when a page that may stand in a set as writable has come to hold code. */
    withdrawals = 0;
    /** Changes when all sets are to forget what they know. */
    generation = 0;
    constructor(cpu) {
        this.cpu = cpu;
        for (const base of BASES)
            for (let i = 0; i < TLB_ENTRIES; i++)
                this.drop(base + i * TLB_ENTRY_SIZE);
        this.supervisor = false;
    }
    /** Whether the supervisor's TLB is in use. */
    set supervisor(on) {
        this.cpu.u32[S.TLB_BASE >> 2] = on ? TLB_SUPERVISOR : TLB;
    }
    /** Width of the addresses that the supervisor's TLB was last used with. */
    word = 0;
    /**
     * The TLB in use is about to be asked for addresses of `word` bits: forgets what those of another width left there.
     */
    useWord(word) {
        const isUser = this.cpu.u32[S.TLB_BASE >> 2] === TLB;
        const before = isUser ? this.set.word : this.word;
        if (before === word)
            return;
        if (before !== 0)
            this.flush();
        if (isUser)
            this.set.word = word;
        else
            this.word = word;
    }
    /** Has `set` in use: what the one before knows is put aside, and comes back with it. Without global pages. */
    use(set) {
        if (set === this.set)
            return;
        this.putAside(this.set);
        this.set = set;
        set.uses++;
        if (set.generation !== this.generation || (set.count > KEPT && set.uses % USES === 0)) {
            set.forget();
            set.generation = this.generation;
        }
        this.bringBack(set, set.withdrawals !== this.withdrawals);
        set.withdrawals = this.withdrawals;
    }
    putAside(set) {
        const { u32 } = this.cpu;
        const { entries, words, owner } = set;
        let kept = 0;
        for (let i = 0, n = set.count; i < n; i++) {
            const entry = entries[i];
            const at = entry >> 2;
            if (u32[at + OWNER / 4] !== owner)
                continue;
            const read = u32[at + TLB_READ / 4];
            const write = u32[at + TLB_WRITE / 4];
            if (read === NONE && write === NONE) {
                u32[at + OWNER / 4] = 0;
                continue;
            }
            const to = kept * WORDS;
            words[to] = read;
            words[to + 1] = u32[at + TLB_READ / 4 + 1];
            words[to + 2] = write;
            words[to + 3] = u32[at + TLB_WRITE / 4 + 1];
            words[to + 4] = u32[at + TLB_ADDEND / 4];
            u32[at + TLB_READ / 4] = read | ASIDE;
            u32[at + TLB_WRITE / 4] = write | ASIDE;
            entries[kept++] = entry;
        }
        set.count = kept;
    }
    /** `withdrawn`: frames have come to hold code since, so nothing may be written to unasked. */
    bringBack(set, withdrawn) {
        const { u32 } = this.cpu;
        const { entries, words, owner, count } = set;
        for (let i = 0; i < count; i++) {
            const at = entries[i] >> 2;
            const from = i * WORDS;
            const isOwn = u32[at + OWNER / 4] === owner;
            u32[at + TLB_READ / 4] = words[from];
            u32[at + TLB_WRITE / 4] = withdrawn ? NONE : words[from + 2];
            if (isOwn)
                continue;
            u32[at + TLB_READ / 4 + 1] = words[from + 1];
            u32[at + TLB_WRITE / 4 + 1] = words[from + 3];
            u32[at + TLB_ADDEND / 4] = words[from + 4];
            u32[at + OWNER / 4] = owner;
        }
    }
    /** The set in use loses its permissions to write; `copy` comes to know what it knows: fork(2). */
    shareWith(copy) {
        const { u32 } = this.cpu;
        const { set } = this;
        copy.forget();
        copy.word = set.word;
        copy.withdrawals = this.withdrawals;
        copy.generation = this.generation;
        for (let i = 0, n = set.count; i < n; i++) {
            const entry = set.entries[i];
            const at = entry >> 2;
            u32[at + TLB_WRITE / 4] = NONE;
            if (u32[at + OWNER / 4] !== set.owner || u32[at + TLB_READ / 4] === NONE)
                continue;
            copy.add(entry);
            const to = (copy.count - 1) * WORDS;
            copy.words[to] = u32[at + TLB_READ / 4];
            copy.words[to + 1] = u32[at + TLB_READ / 4 + 1];
            copy.words[to + 2] = NONE;
            copy.words[to + 3] = 0;
            copy.words[to + 4] = u32[at + TLB_ADDEND / 4];
        }
    }
    /** A set, in use or not, forgets all. */
    forget(set) {
        if (set === this.set)
            this.flush();
        else
            set.forget();
    }
    /** Drops everything, in all sets. */
    flushAll() {
        this.flush();
        this.generation++;
        this.set.generation = this.generation;
    }
    /**
     * Enters the page of `address`, whose frame lies at host offset `frame`. An entry keeps the other permission if it
     * was for the same page and frame. `global`: survives `flush(true)`.
     */
    insert(address, frame, read, write, global = false) {
        this.misses++;
        const u32 = this.cpu.u32;
        const base = u32[S.TLB_BASE >> 2];
        const entry = base + ((Math.floor(address / 4096) & (TLB_ENTRIES - 1)) >>> 0) * TLB_ENTRY_SIZE;
        const at = entry >> 2;
        const page = Math.floor(address / 4096) * 4096;
        const lo = page >>> 0;
        const hi = Math.floor(page / 4294967296) >>> 0;
        const addend = (frame - lo) >>> 0;
        const same = u32[at + TLB_ADDEND / 4] === addend && this.holds(at, lo, hi);
        u32[at + TLB_ADDEND / 4] = addend;
        if (read || !same) {
            u32[at + TLB_READ / 4] = read ? lo : NONE;
            u32[at + TLB_READ / 4 + 1] = read ? hi : 0;
        }
        if (write || !same) {
            u32[at + TLB_WRITE / 4] = write ? lo : NONE;
            u32[at + TLB_WRITE / 4 + 1] = write ? hi : 0;
        }
        u32[at + GLOBAL / 4] = global ? 1 : 0;
        if (!global) {
            const { set } = this;
            if (u32[at + OWNER / 4] === set.owner)
                return;
            u32[at + OWNER / 4] = set.owner;
            set.add(entry);
        }
        else if (u32[at + LISTED / 4] === 0) {
            u32[at + LISTED / 4] = 1;
            this.global[this.globals++] = entry;
        }
    }
    holds(at, lo, hi) {
        const u32 = this.cpu.u32;
        const r = at + TLB_READ / 4;
        const w = at + TLB_WRITE / 4;
        return (u32[r] === lo && u32[r + 1] === hi) || (u32[w] === lo && u32[w + 1] === hi);
    }
    /** Drops `pages` pages from page number `first`. */
    flushPages(first, pages) {
        if (pages >= TLB_ENTRIES) {
            this.flush();
            return;
        }
        for (let p = first; p < first + pages; p++)
            for (const base of BASES)
                this.drop(base + ((p & (TLB_ENTRIES - 1)) >>> 0) * TLB_ENTRY_SIZE);
    }
    drop(entry) {
        const u32 = this.cpu.u32;
        u32[(entry + TLB_READ) >> 2] = NONE;
        u32[(entry + TLB_WRITE) >> 2] = NONE;
    }
    /** Withdraws write permission from a frame that has come to hold decoded code. */
    withdrawWrites(frame) {
        this.set.withdrawals = ++this.withdrawals;
        const { entries, count } = this.set;
        for (let i = 0; i < count; i++)
            this.withdraw(entries[i], frame);
        for (let i = 0; i < this.globals; i++)
            this.withdraw(this.global[i], frame);
    }
    withdraw(entry, frame) {
        const u32 = this.cpu.u32;
        const w = (entry + TLB_WRITE) >> 2;
        if (u32[w] !== NONE && (u32[w] + u32[(entry + TLB_ADDEND) >> 2]) >>> 0 === frame)
            u32[w] = NONE;
    }
    /** Drops everything, or all but the global pages; of the sets, what the one in use knows. */
    flush(keepGlobal = false) {
        const { u32 } = this.cpu;
        const { set } = this;
        for (let i = 0, n = set.count; i < n; i++) {
            const entry = set.entries[i];
            if (u32[(entry + OWNER) >> 2] !== set.owner)
                continue;
            u32[(entry + OWNER) >> 2] = 0;
            // A global page may have taken the entry since.
            if (u32[(entry + GLOBAL) >> 2] === 0)
                this.drop(entry);
        }
        set.count = 0;
        if (keepGlobal)
            return;
        for (let i = 0; i < this.globals; i++) {
            const entry = this.global[i];
            u32[(entry + LISTED) >> 2] = 0;
            this.drop(entry);
        }
        this.globals = 0;
    }
}
