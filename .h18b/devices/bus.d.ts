import type { AccessSize, MmioDevice, PortDevice } from './device.js';
import { BusRange } from './range-map.js';
export type PortRange = BusRange<PortDevice>;
export type MmioRange = BusRange<MmioDevice>;
/**
 * The port space and the physical address space outside RAM. An access goes to the device as it is where one device
 * covers all of it and takes that width; otherwise in halves, down to bytes, in ascending order. Reads of nothing give
 * all ones.
 */
export declare class Bus {
    #private;
    /** Called when device memory has come, gone or moved: translations of addresses are stale. */
    onMmioChange: () => void;
    constructor();
    /**
     * Puts `count` ports from `first` in a device's hands; it sees offsets from `first`. `widest`: the widest access in
     * bytes that it takes (8-bit chips: 1). Throws an Error if another device has one of them. With `first` null the
     * range is nowhere until `movePorts`.
     */
    addPorts(name: string, first: number | null, count: number, device: PortDevice, widest?: AccessSize): PortRange;
    /** The same for `length` bytes of physical addresses. */
    addMmio(name: string, base: number | null, length: number, device: MmioDevice, widest?: AccessSize): MmioRange;
    removePorts(range: PortRange): void;
    removeMmio(range: MmioRange): void;
    /**
     * Moves a range as a PCI BAR is moved; null: it is not decoded. False: something stands there or it leaves the space.
     * The range is then nowhere, and comes when the place is free.
     */
    movePorts(range: PortRange, first: number | null): boolean;
    moveMmio(range: MmioRange, base: number | null): boolean;
    readPort(port: number, size: AccessSize): number;
    /** `value` is unsigned and no wider than `size`. */
    writePort(port: number, size: AccessSize, value: number): void;
    /**
     * Reads one port again and again into `into`, for `rep ins`: how many elements; 0 if the device has no faster way
     * than one by one.
     */
    readPortBlock(port: number, size: AccessSize, into: Uint8Array): number;
    /** The same for `rep outs`. */
    writePortBlock(port: number, size: AccessSize, from: Uint8Array): number;
    /** The range of device memory that has `address`. */
    findMmio(address: number): MmioRange | undefined;
    /** Whether any device has one of `length` bytes from `base`: a page that does must not be mapped as RAM. */
    hasMmio(base: number, length: number): boolean;
    readMmio(address: number, size: AccessSize): number;
    /** `value` is unsigned and no wider than `size`. */
    writeMmio(address: number, size: AccessSize, value: number): void;
    get ports(): readonly PortRange[];
    get mmio(): readonly MmioRange[];
}
