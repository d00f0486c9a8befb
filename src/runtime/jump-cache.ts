import { jumpCacheOffset } from '../translator/codegen/jump-cache.js';
import * as S from '../translator/state.js';
import type { CodeContext } from './blocks.js';
import type { Cpu } from './cpu.js';
import { JUMP_CACHE, JUMP_CACHE_ENTRIES, JUMP_CACHE_SUPERVISOR } from './layout.js';

/**
 * The jump caches in Wasm memory, which indirect jumps probe: from addresses to descriptors. Entries have no context: each cache holds what
 * one context's code goes on to, and is cleared for the next. User code has one and the supervisor another, since it must not reach the
 * other's code, and changes between the two are many.
 */
export class JumpCache {
  private readonly user: Cache;
  private readonly supervisor: Cache;

  constructor(cpu: Cpu) {
    this.user = new Cache(cpu, JUMP_CACHE, S.JUMPS_OWNER);
    this.supervisor = new Cache(cpu, JUMP_CACHE_SUPERVISOR, S.JUMPS_OWNER_SUPERVISOR);
  }

  /** Enters the descriptor of the code of `context` at `rip`. */
  enter(context: CodeContext, rip: number, descriptor: number): void {
    const cache = this.of(context);
    cache.give(context);
    cache.enter(rip, descriptor);
  }

  /** Notes that code of `context` is run from now on. */
  change(context: CodeContext): void {
    this.of(context).give(context);
  }

  clear(): void {
    this.user.clear();
    this.supervisor.clear();
  }

  private of(context: CodeContext): Cache {
    return context.supervisor ? this.supervisor : this.user;
  }
}

class Cache {
  /** Entries filled since it was cleared, so that clearing costs what was filled. */
  private readonly filled = new Uint32Array(JUMP_CACHE_ENTRIES);
  private count = 0;

  /** `owner`: where the state says whose the cache is, by number, for generated code that changes the context itself. */
  constructor(
    private readonly cpu: Cpu,
    private readonly base: number,
    private readonly owner: number,
  ) {
    // The memory is new: all else is 0.
    this.empty(base + jumpCacheOffset(0));
  }

  give(context: CodeContext): void {
    const { u32 } = this.cpu;
    if (u32[this.owner >> 2] === context.number) return;
    this.clear();
    u32[this.owner >> 2] = context.number;
  }

  enter(rip: number, descriptor: number): void {
    const low = rip >>> 0;
    const at = this.base + jumpCacheOffset(low);
    const { u32 } = this.cpu;
    // An empty entry has no descriptor.
    if (u32[(at >> 2) + 2] === 0) this.filled[this.count++] = at;
    u32[at >> 2] = low;
    u32[(at >> 2) + 1] = Math.floor(rip / 4294967296) >>> 0;
    u32[(at >> 2) + 2] = descriptor;
  }

  clear(): void {
    for (let i = 0; i < this.count; i++) this.empty(this.filled[i]!);
    this.count = 0;
  }

  /** An empty entry has a descriptor of 0, and an address that is never looked for there: another entry's. */
  private empty(at: number): void {
    const { u32 } = this.cpu;
    u32[at >> 2] = at === this.base + jumpCacheOffset(0) ? 1 : 0;
    u32[(at >> 2) + 1] = 0;
    u32[(at >> 2) + 2] = 0;
  }
}
