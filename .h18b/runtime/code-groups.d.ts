import type { CodeContext } from './blocks.js';
import type { CodeImage } from './cache/translation-cache.js';
/** What a page of code is part of: a file, by its page cache, and where its first byte would lie. */
export interface CodeHome {
    readonly frames: ReadonlyMap<number, number>;
    readonly base: number;
    readonly image: () => CodeImage | null;
}
/**
 * The decoded pages of one file, mapped at one place, that show the file as it is. Whoever maps the file there has the
 * same code. Where an address space has nothing of the group it is *hidden*: its blocks stay as they are, and nothing
 * leads to them. Indirect jumps and the dispatcher are watched for that; what direct jumps of code in use lead to is
 * not hidden but parked (`targets`). Regions do not reach beyond a group.
 */
export declare class CodeGroup {
    readonly image: CodeImage | null;
    /** Page numbers. */
    readonly pages: Set<number>;
    /** Changes with the pages. */
    version: number;
    hidden: boolean;
    /**
     * Descriptors that the jump cache leads to, by address: they leave it while the group is hidden. A block that is
     * decoded, or comes back, is none of them until it has been jumped to (`GuestCode.arrived`).
     */
    readonly jumps: Map<number, number>;
    /** Pages that direct jumps of blocks lead to, whoever has decoded those; and the first and last of them. */
    private readonly targets;
    private firstTarget;
    private lastTarget;
    private context;
    private hides;
    constructor(image: CodeImage | null);
    /** The jump cache has learnt of `descriptor` at `rip`. */
    noteJump(context: CodeContext, rip: number, descriptor: number): void;
    /** A block of the group jumps to `page` directly. True if that is news. */
    addTarget(page: number): boolean;
    /** Whether direct jumps lead from here to a page of `other`, whose pages lie in [first, last]. */
    jumpsTo(other: CodeGroup, first: number, last: number): boolean;
    hide(remove: (rip: number) => void): void;
    show(context: CodeContext, enter: (rip: number, descriptor: number) => void): void;
    reset(): void;
}
/** The groups of decoded pages, and of which group a page is. */
export declare class CodeGroups {
    private readonly known;
    private readonly ofPage;
    /** Those that have pages. */
    readonly live: Set<CodeGroup>;
    /** Pages of no group: code that is nobody else's. */
    readonly loose: Set<number>;
    /** How many are hidden. */
    hidden: number;
    /** Changes with the pages of any group, and with the loose ones. */
    version: number;
    of(page: number): CodeGroup | undefined;
    add(page: number, home: CodeHome | null): void;
    delete(page: number): void;
    reset(): void;
}
