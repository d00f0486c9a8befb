import { type Node, type NodeFor, type PageSlot } from '../ir/ir.js';
import { LoweringBase } from './lower-base.js';
import type { Expr } from './wasm.js';
/** Lowering of guest memory accesses: the check against page slots and TLB, the slow path, groups with one check. */
export declare abstract class GuestMemory extends LoweringBase {
    /** An address in a local, so that it can be used several times: [statement or null, getter]. */
    private addressLocal;
    /** Byte offset of the TLB entry for an address, from `tlb` or from 0. */
    private entry;
    private slots;
    /** Gives the slots their locals; the statements are for the function's entry. */
    useSlots(slots: readonly PageSlot[]): Expr[];
    /** Behind a call that may change the map of memory. */
    forgetPages(): Expr[];
    /** Runs `hit` with the host address if the access is to a page that the slot or the TLB knows, else `miss`. */
    private lookup;
    /**
     * Statements and condition of the TLB check for `bytes` at `address`: true when the whole access lies in a page that
     * the TLB knows with the permission wanted, at a multiple of `aligned`. Afterwards `host()` is the host address.
     */
    protected tlbCheck(address: () => Expr, bytes: number, write: boolean, aligned?: number): {
        set: Expr;
        hit: Expr;
        host: () => Expr;
    };
    private slow;
    private storeMasks;
    /** Where the 256-bit loads of the current instruction have found their bytes. */
    private wide;
    protected loadUpper(n: Node): Expr;
    protected load(n: NodeFor<'load' | 'load.if'>): Expr;
    protected store(n: NodeFor<'store'>): Expr;
    /** A string operation in bulk: the arguments go through the slow path's places in the state. */
    protected bulk(n: NodeFor<'bulk'>): Expr;
    /** Offset of a group member from the group's lowest address. */
    private groupOffset;
    /** Whether the group's check sees to the alignment that a member wants. */
    private covered;
    /** #GP(0) for an address that is not aligned as the access wants. */
    private misaligned;
    /** The group's one check, done by its first member. */
    private groupLeader;
}
