import type { DeviceState, GuestMemory } from '../device.js';
/** The guest broke the queue's rules. */
export declare class RingError extends Error {
}
/** A piece of guest memory that a descriptor names. The view is good until the VM runs on. */
export interface Segment {
    readonly address: number;
    readonly bytes: Uint8Array;
}
/** One buffer of the driver: what the device reads, then what it writes. */
export interface Chain {
    readonly head: number;
    readonly readable: Segment[];
    readonly writable: Segment[];
    readonly readableBytes: number;
    readonly writableBytes: number;
}
export declare class Virtqueue {
    #private;
    readonly memory: GuestMemory;
    readonly maxSize: number;
    size: number;
    ready: boolean;
    /** Guest-physical addresses of the three parts. */
    descriptors: number;
    available: number;
    used: number;
    /** VIRTIO_F_EVENT_IDX was negotiated. */
    eventIndex: boolean;
    constructor(memory: GuestMemory, maxSize: number);
    reset(): void;
    /** The driver chose a size: a power of two, no more than offered. Others are ignored, as is a change while in use. */
    resize(size: number): void;
    /** Sets one half of an address. */
    setAddress(part: 'descriptors' | 'available' | 'used', high: boolean, value: number): void;
    /** How many buffers wait. Throws RingError. */
    get pending(): number;
    /** Takes the next buffer, or null if none waits. Throws RingError. */
    take(): Chain | null;
    /** The last `count` buffers taken wait again: there were not enough of them. */
    untake(count: number): void;
    /** Gives a buffer back; the device wrote `length` bytes into its writable part. Throws RingError. */
    give(chain: Chain, length: number): void;
    /** Whether the driver wants an interrupt for what was given back since it was last asked. Throws RingError. */
    wantsInterrupt(): boolean;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
/** Copies the first bytes of `segments` into `into`; returns how many there were. */
export declare function gather(segments: readonly Segment[], into: Uint8Array, from?: number): number;
/** Copies `bytes` to byte `from` of `segments`; returns how many found room. */
export declare function scatter(segments: readonly Segment[], bytes: Uint8Array, from?: number): number;
