import type { AddressSpace } from '../../runtime/address-space.js';
import { MemoryMap } from '../heap.js';
import type { ImageLayout } from '../loader.js';
import type { Vdso } from '../vdso.js';
import type { Dentry } from '../vfs/node.js';
/** A program in memory: mm_struct. Shared by the tasks that clone(2) made with CLONE_VM. */
export declare class Mm {
    readonly space: AddressSpace;
    /** Tasks that run in it. */
    users: number;
    readonly map: MemoryMap;
    /** The local descriptor table as it lies in memory, up to the last entry that was written. */
    ldt: DataView<ArrayBuffer>;
    exePath: string;
    exeDentry: Dentry | null;
    argv: readonly string[];
    envp: readonly string[];
    auxv: Uint8Array;
    /** Where the program's parts lie; null before one is loaded. */
    layout: ImageLayout | null;
    vdso: (Vdso & {
        readonly base: number;
    }) | null;
    constructor(space: AddressSpace);
    /** Width of the program's code; far transfers may lead to the other one for a while. */
    get bits(): 32 | 64;
    /** The same program in `space`, a copy of this one's: fork(2). */
    fork(space: AddressSpace): Mm;
}
