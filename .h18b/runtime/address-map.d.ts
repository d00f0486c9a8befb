/**
 * A map from code addresses to descriptors (u32, not 0). Addresses are numbers beyond what V8 keeps as small integers,
 * which its own maps box and hash at length; this one is asked several times for every block that is decoded.
 */
export declare class AddressMap {
    #private;
    /** 0: none. */
    get(address: number): number;
    /** Adds an address that the map does not have. */
    add(address: number, value: number): void;
    clear(): void;
}
