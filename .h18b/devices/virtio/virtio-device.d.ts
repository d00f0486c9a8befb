import type { AccessSize, Device, DeviceState, GuestMemory } from '../device.js';
import { Traffic } from '../traffic.js';
import { type Chain, Virtqueue } from './virtqueue.js';
export declare const STATUS_DRIVER_OK = 4;
/** How a device makes itself heard; the transport sets it. */
export interface VirtioInterrupts {
    queue(index: number): void;
    config(): void;
}
export interface VirtioShape {
    readonly name: string;
    /** Device type of VIRTIO 1.2, chapter 5. */
    readonly type: number;
    /** PCI class code, 24 bits. */
    readonly classCode: number;
    /** Features of the device type; those of the rings are added. */
    readonly features: bigint;
    /** Largest size of each queue. */
    readonly queueSizes: readonly number[];
    readonly configBytes: number;
}
/**
 * A virtio device: status, features, queues and configuration. A subclass serves its queues in `process`; a queue that
 * breaks the rules stops the device with DEVICE_NEEDS_RESET.
 */
export declare abstract class VirtioDevice implements Device {
    #private;
    protected readonly memory: GuestMemory;
    readonly name: string;
    readonly type: number;
    readonly classCode: number;
    readonly features: bigint;
    readonly queues: readonly Virtqueue[];
    readonly traffic: Traffic;
    interrupts: VirtioInterrupts;
    /** Configuration space, little-endian. */
    protected readonly config: DataView;
    /** Why the device needs a reset, for messages. */
    failure: string | null;
    constructor(memory: GuestMemory, shape: VirtioShape);
    /** Serves queue `index`: called when the driver notifies it, and by the device itself. May throw RingError. */
    protected abstract process(index: number): void;
    /** The driver is ready (DRIVER_OK): queues may be used. */
    protected started(): void;
    /** Forgets what a request in progress holds. */
    protected stopped(): void;
    /** Bytes of configuration were written; the default is that there is nothing to write. */
    writeConfig(_offset: number, _size: AccessSize, _value: number): void;
    readConfig(offset: number, size: AccessSize): number;
    get configBytes(): number;
    get configGeneration(): number;
    /** Says that the configuration changed. */
    protected configChanged(): void;
    get running(): boolean;
    protected has(feature: bigint): boolean;
    get status(): number;
    writeStatus(value: number): void;
    /** 32 bits of the offered features. */
    offered(word: number): number;
    accepted(word: number): number;
    accept(word: number, bits: number): void;
    /** The driver notified a queue. */
    notify(index: number): void;
    /** Runs `act`; a broken ring stops the device. */
    protected guard(act: () => void): void;
    /** Serves what is in queue `index`; `serve` returns how many bytes it has written into a request's buffer. */
    protected serveAll(index: number, serve: (chain: Chain) => number): void;
    /** Interrupts for what queue `index` gave back, if the driver wants that. May throw RingError. */
    protected signal(index: number): void;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
