import type { DeviceState, GuestMemory } from '../device.js';
import { type Card, type Frame, type Network } from '../network/frame.js';
import { VirtioDevice } from './virtio-device.js';
export declare class VirtioNet extends VirtioDevice implements Card {
    #private;
    readonly mac: Uint8Array;
    readonly mtu: number;
    /** Called when frames move. */
    onTraffic: () => void;
    constructor(memory: GuestMemory, mac: Uint8Array, network: Network, 
    /** Bytes of an IP packet, 68 to 65,535. */
    mtu?: number);
    get takesOffloads(): boolean;
    get maxFrameBytes(): number;
    deliver(frame: Frame): boolean;
    protected process(index: number): void;
    protected started(): void;
    protected stopped(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
