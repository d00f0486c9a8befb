import { type Blocks } from './blocks.js';
import type { CodePages } from './code-pages.js';
import type { CpuState } from './cpu-state.js';
import type { GuestSpace } from './guest-space.js';
import type { Tlb } from './tlb.js';
/** Fetches bytes of code in the current context: notes their pages as code, and remembers where those lie. */
export declare class CodeFetch {
    private readonly cpu;
    private readonly space;
    private readonly blocks;
    private readonly code;
    private readonly tlb;
    /** Page numbers * 2, + 1 for the supervisor, known as code pages. */
    private readonly pages;
    private readonly frames;
    constructor(cpu: CpuState, space: GuestSpace, blocks: Blocks, code: CodePages, tlb: Tlb);
    /** Pages may be mapped elsewhere, have other rights, or no longer be noted as code. */
    forget(): void;
    /** Bytes of code from `rip` to the end of its page, at most `limit`; null if they cannot be fetched. */
    bytes(rip: number, limit: number): Uint8Array | null;
    /** The 16 bytes of code from `rip` on, as far as they can be fetched. */
    window(rip: number): Uint8Array;
}
