import { type AddressSpace } from '../runtime/address-space.js';
/** The process's heap and what personality(2) adds to protections: the parts of mm_struct above the mappings. */
export declare class MemoryMap {
    readonly space: AddressSpace;
    brkStart: number;
    brk: number;
    readImpliesExec: boolean;
    /** mlockall(MCL_FUTURE): new mappings are locked. */
    lockFuture: boolean;
    constructor(space: AddressSpace);
    reset(brk: number, readImpliesExec: boolean): void;
    /** As that of another process: fork(2). Locks are not inherited. */
    copy(from: MemoryMap): void;
    /** Protection as the process gets it. */
    protection(asked: number): number;
    /** brk(2): the new break, or the old one when it cannot move. */
    setBrk(to: number): number;
    /** A place for an anonymous mapping of `pages`, mapped; its address or -ENOMEM. */
    allocate(pages: number, protection: number, name: string): number;
}
