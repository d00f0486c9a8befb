/**
 * What lies at each physical page below 4 GiB: memory (at a host offset of the Wasm memory), read-only memory, or
 * nothing that is memory: the bus then knows.
 */
export declare class PhysicalMap {
    #private;
    /** Host page number; negative: the same, read-only; 0: none. */
    readonly pages: Int32Array<ArrayBuffer>;
    /**
     * What is done to the number of every page that the processor names: without the A20 gate address bit 20 is always
     * zero.
     */
    pageMask: number;
    set a20(enabled: boolean);
    /** Brings an absent page: calls `setPresent`, for others too as the case may be. */
    bring: (page: number) => void;
    /** The entry of a page. One that is absent is brought. */
    at(page: number): number;
    setAbsent(first: number, pages: number): void;
    setPresent(first: number, pages: number): void;
    /** Puts `bytes` of host memory from `host` at `address` (both multiples of 4096). */
    map(address: number, bytes: number, host: number, writable?: boolean): void;
    /** Takes memory away: what is there is the bus's. */
    unmap(address: number, bytes: number): void;
    /** Host offset of a physical address that is memory; 0 if it is none (or read-only, for a write). */
    host(address: number, write?: boolean): number;
}
