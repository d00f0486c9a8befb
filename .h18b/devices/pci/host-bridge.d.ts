import type { AccessSize, DeviceState } from '../device.js';
import { PciFunction } from './pci-function.js';
/** One range below 1 MiB that is ROM or RAM, for reads and for writes apart. */
export interface ShadowRange {
    readonly base: number;
    readonly length: number;
    readonly readsRam: boolean;
    readonly writesRam: boolean;
}
/** 8086:1237. Firmware copies itself to RAM through the PAM registers: `onShadow` hears of each range that changed. */
export declare class HostBridge extends PciFunction {
    #private;
    readonly onShadow: (range: ShadowRange) => void;
    constructor(onShadow?: (range: ShadowRange) => void);
    protected configWritten(offset: number, size: AccessSize): void;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
