import type { Device, DeviceState, GuestMemory, PortDevice } from './device.js';
/** What a device sees of the channel that it requests transfers of. */
export interface DmaChannel {
    /** Bytes until terminal count; 0 where no transfer would be granted. */
    readonly remaining: number;
    /** Moves bytes of the device to memory (or nowhere, if the channel verifies); how many were taken. */
    toMemory(bytes: Uint8Array): number;
    /** Fills bytes for the device from memory; how many were given. */
    fromMemory(into: Uint8Array): number;
}
/** The DMA controllers: `first` at ports 00h to 0fh, `second` at c0h to dfh, page registers at 81h to 8fh. */
export declare class Dma8237 implements Device {
    #private;
    readonly memory: GuestMemory;
    readonly name = "dma";
    readonly stateVersion = 2;
    readonly first: PortDevice;
    readonly second: PortDevice;
    readonly pages: PortDevice;
    constructor(memory: GuestMemory);
    /** One of the first controller's channels, 0 to 3, each a byte wide. */
    channel(n: 0 | 1 | 2 | 3): DmaChannel;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
