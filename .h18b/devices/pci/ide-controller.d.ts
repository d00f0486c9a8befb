import type { Bus } from '../bus.js';
import type { DeviceState } from '../device.js';
import { type IdeChannel } from '../storage/ide-channel.js';
import { PciFunction } from './pci-function.js';
/** Legacy ports of a channel. */
export interface IdePorts {
    readonly command: number;
    readonly control: number;
}
/** 8086:7010. Two channels at their legacy ports, and the bus master's registers in BAR 4. */
export declare class IdeController extends PciFunction {
    readonly channels: readonly [IdeChannel, IdeChannel];
    constructor(channels: readonly [IdeChannel, IdeChannel], ports: readonly [IdePorts, IdePorts], bus: Bus);
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
