import { jumpCacheOffset, jumpOverflowOffset } from '../translator/codegen/jump-cache-slot.js';
import { JUMP_CACHE, JUMP_CACHE_ENTRIES, JUMP_CACHE_SUPERVISOR, JUMP_OVERFLOW, JUMP_OVERFLOW_ENTRIES, JUMP_OVERFLOW_SUPERVISOR, } from '../translator/layout.js';
import * as S from '../translator/state.js';
/**
 * The jump caches in Wasm memory, which indirect jumps probe: from addresses to descriptors. Entries have no context:
 * each cache holds what one context's code goes on to, and is cleared for the next. User code has one and the
 * supervisor another, since it must not reach the other's code, and changes between the two are many.
 */
export class JumpCache {
    user;
    supervisor;
    constructor(cpu) {
        this.user = new Cache(cpu, JUMP_CACHE, JUMP_OVERFLOW, S.JUMPS_OWNER);
        this.supervisor = new Cache(cpu, JUMP_CACHE_SUPERVISOR, JUMP_OVERFLOW_SUPERVISOR, S.JUMPS_OWNER_SUPERVISOR);
    }
    /** Enters the descriptor of the code of `context` at `rip`. */
    enter(context, rip, descriptor) {
        const cache = this.of(context);
        cache.give(context);
        cache.enter(rip, descriptor);
    }
    /** Forgets where user code goes on at `rip`. */
    remove(rip) {
        this.user.remove(rip);
    }
    /** Notes that code of `context` is run from now on. */
    change(context) {
        this.of(context).give(context);
    }
    clear() {
        this.user.clear();
        this.supervisor.clear();
    }
    of(context) {
        return context.supervisor ? this.supervisor : this.user;
    }
}
/** In the place of a descriptor: the entry is empty, and has been filled since the cache was cleared. */
const REMOVED = 1;
/** Entries of 16 bytes, by a hash of the address. */
class Entries {
    cpu;
    base;
    offset;
    /** Those filled since it was cleared, so that clearing costs what was filled. */
    filled;
    count = 0;
    constructor(cpu, base, size, offset) {
        this.cpu = cpu;
        this.base = base;
        this.offset = offset;
        this.filled = new Uint32Array(size);
        // The memory is new: all else is 0.
        this.empty(base + offset(0));
    }
    /** `evicted` is told what had the place, if that is another address. */
    enter(low, high, descriptor, evicted) {
        const at = this.base + this.offset(low);
        const { u32 } = this.cpu;
        const w = at >> 2;
        // An empty entry has no descriptor.
        if (u32[w + 2] === 0)
            this.filled[this.count++] = at;
        else if (u32[w + 2] !== REMOVED && (u32[w] !== low || u32[w + 1] !== high))
            evicted?.(u32[w], u32[w + 1], u32[w + 2]);
        u32[w] = low;
        u32[w + 1] = high;
        u32[w + 2] = descriptor;
    }
    remove(low, high) {
        const at = this.base + this.offset(low);
        const { u32 } = this.cpu;
        const w = at >> 2;
        if (u32[w + 2] === 0 || u32[w] !== low || u32[w + 1] !== high)
            return;
        this.empty(at);
        // It stays in the list of those filled.
        u32[w + 2] = REMOVED;
    }
    clear() {
        for (let i = 0; i < this.count; i++)
            this.empty(this.filled[i]);
        this.count = 0;
    }
    /** An empty entry has a descriptor of 0, and an address that is never looked for there: another entry's. */
    empty(at) {
        const { u32 } = this.cpu;
        u32[at >> 2] = at === this.base + this.offset(0) ? 1 : 0;
        u32[(at >> 2) + 1] = 0;
        u32[(at >> 2) + 2] = 0;
    }
}
/**
 * Two targets that collide and are jumped to in turn would ask TypeScript each time: what one of them drives out is
 * kept in the overflow.
 */
class Cache {
    cpu;
    owner;
    first;
    overflow;
    /**
     * `owner`: where the state says whose the cache is, by number, for generated code that changes the context itself.
     */
    constructor(cpu, base, overflow, owner) {
        this.cpu = cpu;
        this.owner = owner;
        this.first = new Entries(cpu, base, JUMP_CACHE_ENTRIES, jumpCacheOffset);
        this.overflow = new Entries(cpu, overflow, JUMP_OVERFLOW_ENTRIES, jumpOverflowOffset);
    }
    give(context) {
        const { u32 } = this.cpu;
        if (u32[this.owner >> 2] === context.number)
            return;
        this.clear();
        u32[this.owner >> 2] = context.number;
    }
    evicted = (low, high, descriptor) => {
        this.overflow.enter(low, high, descriptor);
    };
    remove(rip) {
        const low = rip >>> 0;
        const high = Math.floor(rip / 4294967296) >>> 0;
        this.first.remove(low, high);
        this.overflow.remove(low, high);
    }
    enter(rip, descriptor) {
        this.first.enter(rip >>> 0, Math.floor(rip / 4294967296) >>> 0, descriptor, this.evicted);
    }
    clear() {
        this.first.clear();
        this.overflow.clear();
    }
}
