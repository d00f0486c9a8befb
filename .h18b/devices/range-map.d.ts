/** A place that a device answers at, in the port space or in the physical address space. */
export declare class BusRange<D> {
    readonly name: string;
    readonly length: number;
    readonly device: D;
    /** The widest access that the device takes, bytes. */
    readonly widest: number;
    /** First address, or null while the range is nowhere (a PCI BAR that is not decoded). */
    base: number | null;
    /** One past the last address; 0 while it is nowhere. */
    end: number;
    /** Accesses so far, for `--stats`. */
    reads: number;
    writes: number;
    /** Where a movable range would stand if nothing else stood there. */
    wanted: number | null;
    constructor(name: string, length: number, device: D, 
    /** The widest access that the device takes, bytes. */
    widest: number);
}
/**
 * Ranges that never overlap, sorted by address. Fixed ranges that would overlap are a bug in the machine's assembly and
 * refused with an Error. A movable range goes where the guest says, which is hostile: where something stands already it
 * waits, unmapped, until that place is free.
 */
export declare class RangeMap<D> {
    #private;
    /** What is mapped, in the plural, for messages: "ports". */
    readonly what: string;
    /** One past the last address of the space. */
    readonly limit: number;
    /** Called after any range has come, gone or moved. */
    onChange: () => void;
    constructor(
    /** What is mapped, in the plural, for messages: "ports". */
    what: string, 
    /** One past the last address of the space. */
    limit: number);
    get placed(): readonly BusRange<D>[];
    /** Every range, placed or not, in order of addition. */
    get all(): readonly BusRange<D>[];
    find(address: number): BusRange<D> | undefined;
    /** The first range that has an address within `length` bytes from `base`. */
    firstIn(base: number, length: number): BusRange<D> | undefined;
    /** Adds a range at `base`; throws an Error if it overlaps another or leaves the space. */
    add(range: BusRange<D>, base: number): void;
    /** Adds a range that is nowhere until it is moved. */
    addUnmapped(range: BusRange<D>): void;
    remove(range: BusRange<D>): void;
    /** Moves a range, or takes it out of the space (null). Returns whether it stands where it was wanted. */
    move(range: BusRange<D>, base: number | null): boolean;
}
