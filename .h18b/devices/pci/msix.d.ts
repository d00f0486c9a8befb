import type { AccessSize, DeviceState, MmioDevice } from '../device.js';
export declare const MSIX_CAPABILITY = 17;
export declare const MSIX_BAR_BYTES = 4096;
/** Sends a message: a write of `data` to `address` (feexxxxxh is the local APICs'). */
export type DeliverMsi = (address: number, data: number) => void;
/** Table and pending bits of a function's MSI-X, as a BAR of 4 KiB. */
export declare class Msix implements MmioDevice {
    #private;
    readonly vectors: number;
    readonly deliver: DeliverMsi;
    constructor(vectors: number, deliver: DeliverMsi);
    /** The capability's body behind id and link: control, table's place, pending bits' place. */
    capability(bar: number): {
        body: Uint8Array;
        writable: Uint8Array;
    };
    get enabled(): boolean;
    /** The capability's control word was written. */
    setControl(control: number): void;
    /** Vector `index` fires: sent, or pending while it is masked. A vector that is not there is ignored. */
    fire(index: number): void;
    readMmio(offset: number, size: AccessSize): number;
    writeMmio(offset: number, size: AccessSize, value: number): void;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
