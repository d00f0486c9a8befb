import type { CodeContext } from './blocks.js';
import type { CpuState } from './cpu-state.js';
/**
 * The jump caches in Wasm memory, which indirect jumps probe: from addresses to descriptors. Entries have no context:
 * each cache holds what one context's code goes on to, and is cleared for the next. User code has one and the
 * supervisor another, since it must not reach the other's code, and changes between the two are many.
 */
export declare class JumpCache {
    private readonly user;
    private readonly supervisor;
    constructor(cpu: CpuState);
    /** Enters the descriptor of the code of `context` at `rip`. */
    enter(context: CodeContext, rip: number, descriptor: number): void;
    /** Forgets where user code goes on at `rip`. */
    remove(rip: number): void;
    /** Notes that code of `context` is run from now on. */
    change(context: CodeContext): void;
    clear(): void;
    private of;
}
