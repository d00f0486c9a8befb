import { Blocks, linearOf } from './blocks.js';
import { CodeFetch } from './code-fetch.js';
import { CodePages } from './code-pages.js';
import { JumpCache } from './jump-cache.js';
import { userCode } from './segments/user-segments.js';
import { Tlb } from './tlb.js';
/**
 * All that is known of the guest's code: decoded blocks, the pages that they lie in, and the caches of addresses that
 * lead to them. Keeps them in step with memory: what is written to, unmapped or mapped elsewhere goes out of use.
 */
export class GuestCode {
    cpu;
    space;
    tlb;
    blocks;
    jumpCache;
    pages;
    fetch;
    /** Set once there are tiers. */
    translated = null;
    /** Where a debugger wants the guest to stop; null: there is none. */
    stops = null;
    /** Blocks were dropped while guest code was on the stack: it must come back to the dispatcher. */
    dropped = false;
    constructor(cpu, space, handlers, liveImmediates) {
        this.cpu = cpu;
        this.space = space;
        this.tlb = new Tlb(cpu);
        this.blocks = new Blocks(cpu, handlers);
        this.jumpCache = new JumpCache(cpu);
        this.pages = new CodePages(cpu.memory.buffer.byteLength, cpu, this.blocks, {
            drop: (b) => this.drop(b),
            park: (page) => {
                const parked = this.blocks.park(page);
                for (const { block } of parked)
                    this.translated?.park(block);
                return parked;
            },
            unpark: (b) => {
                this.blocks.unpark(b);
                this.arrived(b.block);
                this.translated?.unpark(b.block);
            },
            discard: ({ block }) => this.translated?.drop(block),
        }, liveImmediates);
        this.fetch = new CodeFetch(cpu, space, this.blocks, this.pages, this.tlb);
        this.pages.onForget = () => {
            this.fetch.forget();
        };
        space.codeFrames = this.pages.frames;
        space.onKernelWrite = (at, length) => {
            this.pages.written(at, length);
        };
        space.onChange = (first, pages) => {
            this.tlb.flushPages(first, pages);
            this.translated?.remapped();
            this.fetch.forget();
            if (this.pages.forget(first, pages))
                this.dropped = true;
        };
        cpu.onSegments = () => {
            const { mode, base, limit } = userCode(cpu);
            this.useContext(this.blocks.context(mode, base, false, limit));
        };
    }
    /** Asked of a hidden group that the guest has come to: it is shown if the address space in use has it. */
    reveal = () => true;
    /** Whether decoded code at a linear address belongs to the address space in use. */
    reachable(linear) {
        if (this.pages.groups.hidden === 0)
            return true;
        const group = this.pages.groups.of(Math.floor(linear / 4096));
        return group === undefined || !group.hidden || this.reveal(group);
    }
    /** A block has been decoded. */
    decoded(block) {
        this.pages.mark(block);
        const group = this.arrived(block);
        if (group !== undefined)
            for (const rip of block.successors)
                this.noteTarget(group, block, rip);
        this.translated?.decoded(block);
    }
    /**
     * A block is there. What the jump cache has of its address is from another time, and its group does not know of it:
     * the next jump asks again. The block's group, if it has one.
     */
    arrived(block) {
        const group = this.pages.groups.of(Math.floor(block.linear / 4096));
        if (group !== undefined)
            this.jumpCache.remove(block.rip);
        return group;
    }
    noteTarget(group, { context, linear }, rip) {
        const page = Math.floor(linearOf(context, rip) / 4096);
        if (page === Math.floor(linear / 4096) || !group.addTarget(page))
            return;
        const { groups } = this.pages;
        const target = groups.of(page);
        if (target === undefined || target === group || !target.hidden)
            return;
        groups.version++;
        this.pages.onNews();
    }
    /** An indirect jump has come to `rip`: the next one finds the descriptor by itself. */
    enterJump(rip, descriptor) {
        const { current } = this.blocks;
        this.jumpCache.enter(current, rip, descriptor);
        this.pages.groups.of(Math.floor(linearOf(current, rip) / 4096))?.noteJump(current, rip, descriptor);
    }
    hide(group) {
        if (group.hidden)
            return;
        this.pages.groups.hidden++;
        group.hide((rip) => this.jumpCache.remove(rip));
    }
    show(group) {
        if (!group.hidden)
            return;
        this.pages.groups.hidden--;
        const { current } = this.blocks;
        group.show(current, (rip, descriptor) => this.jumpCache.enter(current, rip, descriptor));
    }
    /** Says what the code at RIP means from now on. Outside of guest code only. */
    useContext(context) {
        if (context === this.blocks.current)
            return;
        this.tlb.supervisor = context.supervisor;
        this.jumpCache.change(context);
        const { word } = context.mode;
        // 32-bit code compares half of a tag: it must not meet pages that 64-bit code found above 4 GiB.
        this.tlb.useWord(word);
        if (word === 32 && this.cpu.bits === 64)
            this.cpu.cutRegisters();
        this.cpu.bits = word;
        this.blocks.current = context;
    }
    /** The context for `useContext`; `base` and `limit` are those of CS. */
    contextFor(mode, base, supervisor, limit) {
        return this.blocks.context(mode, base, supervisor, limit);
    }
    /** Drops what the TLBs know: all of it, or (CR3 was written) all but global pages. */
    flushTlb(keepGlobal) {
        this.tlb.flush(keepGlobal);
        this.space.flushed();
        this.fetch.forget();
    }
    /** Drops what the TLBs know of the page of `address`. */
    flushPage(address) {
        this.tlb.flushPages(Math.floor(address / 4096), 1);
        this.space.flushed();
        this.fetch.forget();
    }
    /** A debugger comes, or goes. Between slices, as `stopsChanged`. */
    useStops(stops) {
        this.stops = stops;
        this.tlb.flushAll();
        this.watchOwnAccesses();
    }
    /**
     * The debugger's stops have changed: decoded code that runs over one of `breakpoints` goes; `watch`: other pages are
     * watched.
     */
    stopsChanged(breakpoints, watch) {
        for (const at of breakpoints)
            this.pages.dropAt(at);
        if (!watch)
            return;
        this.tlb.flushAll();
        this.flushTlb(false);
        this.watchOwnAccesses();
    }
    /** Accesses that the VMM makes for an instruction come past the debugger's watchpoints as well. */
    watchOwnAccesses() {
        const { stops } = this;
        this.space.watch = stops?.watching ? (address, bytes, write) => stops.accessed(address, bytes, write) : null;
    }
    drop(block) {
        this.dropped = true;
        this.translated?.drop(block);
        this.blocks.drop(block);
    }
    /**
     * Forgets all decoded and translated code: the record store is full, or what the code was made for no longer holds.
     */
    reset() {
        this.translated?.reset();
        this.blocks.reset();
        this.jumpCache.clear();
        this.blocks.resetStep();
        this.pages.reset();
        this.fetch.forget();
        this.tlb.flushAll();
    }
}
