import type { AddressSpace } from './address-space.js';
import type { CodeGroup } from './code-groups.js';
import type { GuestCode } from './guest-code.js';
/**
 * What the engine knows of one address space beside the others: its set of the TLB, and which decoded code it has. Code
 * that it has not is hidden (a whole group) or parked (a page). What was found out holds until pages are decoded or
 * forgotten, or the space maps other code.
 */
export declare class SpaceView {
    private readonly space;
    private readonly code;
    private readonly tlb;
    private hidden;
    private codeVersion;
    private groupsVersion;
    private readonly shares;
    constructor(space: AddressSpace, code: GuestCode);
    /** The space's pages have changed while it is not in use. */
    readonly changedAside: () => void;
    /**
     * The space, which is in use, has been copied: the copy has the same code, and the same pages, which neither may
     * write to unasked.
     */
    copyFor(child: AddressSpace): SpaceView;
    /** The space is in use from now on, or what there is of code has changed. */
    enter(): void;
    /** Finds out which code the space has, and parks what cannot stay in place. */
    private look;
    private known;
    private find;
    private parkOthers;
    /** The guest has come to hidden code: whether it is the space's after all, and is shown. */
    reveal(group: CodeGroup): boolean;
}
