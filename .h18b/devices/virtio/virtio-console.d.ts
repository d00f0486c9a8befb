import type { AccessSize, ByteSink, DeviceState, GuestMemory } from '../device.js';
import { VirtioDevice } from './virtio-device.js';
export declare class VirtioConsole extends VirtioDevice {
    #private;
    readonly output: ByteSink;
    constructor(memory: GuestMemory, output: ByteSink, size?: {
        columns: number;
        rows: number;
    });
    /** The host's terminal changed its size. */
    resize(columns: number, rows: number): void;
    /** Bytes typed at the host. What finds no room is dropped; returns how many bytes were taken. */
    receive(bytes: Uint8Array): number;
    protected process(index: number): void;
    /** A driver in distress writes characters here, without any queue. */
    writeConfig(offset: number, _size: AccessSize, value: number): void;
    protected started(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
