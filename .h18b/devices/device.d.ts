/**
 * What devices and the machine around them ask of each other. A device knows its collaborators only through these
 * interfaces: no device knows the machine, the engine or another device's class.
 */
/** Width of one access, bytes. The bus cuts wider accesses into these. */
export type AccessSize = 1 | 2 | 4;
/**
 * Port-mapped registers. `port` is the offset from the range's first port; values are unsigned, no wider than `size`.
 * A device never throws: reads of nothing give all ones, writes to nothing do nothing.
 */
export interface PortDevice {
    readPort(port: number, size: AccessSize): number;
    writePort(port: number, size: AccessSize, value: number): void;
    /**
     * The same as `count` reads of `port`, for `rep ins`: fills `size * count` bytes. For devices that can do better than
     * one by one.
     */
    readBlock?(port: number, size: AccessSize, count: number, into: Uint8Array): void;
    /** The same as `count` writes to `port`, for `rep outs`. */
    writeBlock?(port: number, size: AccessSize, count: number, from: Uint8Array): void;
}
/** Memory-mapped registers; `offset` is from the range's base, otherwise as for ports. */
export interface MmioDevice {
    readMmio(offset: number, size: AccessSize): number;
    writeMmio(offset: number, size: AccessSize, value: number): void;
}
/** One interrupt input of a controller. Level, not edge: the controller finds the edges. */
export interface InterruptLine {
    set(asserted: boolean): void;
}
/**
 * Guest-physical memory as devices reach it (DMA). Addresses and lengths are hostile: every method checks them and
 * treats what lies outside RAM as absent.
 */
export interface GuestMemory {
    /** Bytes of RAM from address 0 (without the holes for devices and ROM, which DMA does not reach). */
    readonly sizeBytes: number;
    /**
     * A view of `length` bytes at guest-physical `address`, or null if they are not all RAM. Take it anew for each
     * transfer; after writing through it call `written`.
     */
    view(address: number, length: number): Uint8Array | null;
    /** Says that bytes were written through a view: decoded code in them is dropped. */
    written(address: number, length: number): void;
}
/** Guest time and timers. Times are ns since the machine started, as numbers (exact to 104 days). */
export interface Clock {
    /** Guest time, ns: the host's monotonic clock, or the instruction count. Never goes back. */
    now(): number;
    /** Makes a timer; `fire` runs between guest instructions, no earlier than the time it was armed for. */
    timer(fire: () => void): Timer;
    /** Wall-clock time of the guest, ms since 1970 (for the RTC). */
    wallClockMs(): number;
}
export interface Timer {
    /** Arms for an absolute time in ns; replaces what was armed. */
    arm(atNs: number): void;
    disarm(): void;
}
/** State that a snapshot keeps: plain JSON values; bytes as base64 strings. */
export type DeviceState = {
    readonly [key: string]: unknown;
};
/** Every device can be saved and restored, and reset as by the machine's reset line. */
export interface Device {
    readonly name: string;
    reset(): void;
    /** Raised when `restore` can no longer read what an older `state` gave. Default 1. */
    readonly stateVersion?: number;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
/** Where a device may send bytes to the host: a terminal, a file. */
export interface ByteSink {
    write(bytes: Uint8Array): void;
}
