import type { Device, DeviceState, InterruptLine, PortDevice } from '../device.js';
import type { DmaChannel } from '../dma8237.js';
import type { FloppyDrive } from './floppy-drive.js';
export declare class FloppyController implements Device {
    #private;
    readonly drives: readonly FloppyDrive[];
    readonly dma: DmaChannel;
    readonly line: InterruptLine;
    readonly name = "floppy";
    /** `drives`: as many as there are, up to two. */
    constructor(drives: readonly FloppyDrive[], dma: DmaChannel, line: InterruptLine);
    /** Ports 3f0h to 3f5h. */
    readonly registers: PortDevice;
    /** Port 3f7h: digital input, configuration control. */
    readonly diskChange: PortDevice;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
