import type { DeviceState, GuestMemory, InterruptLine, PortDevice } from '../device.js';
import type { IdeDevice } from './ide-device.js';
export declare const MASTER_BYTES = 8;
export declare class IdeChannel {
    #private;
    readonly memory: GuestMemory;
    readonly line: InterruptLine;
    /** First and second device; null: none. */
    readonly devices: readonly [IdeDevice | null, IdeDevice | null];
    /** Ports 1f0h to 1f7h (170h to 177h). */
    readonly commandBlock: PortDevice;
    /** Port 3f6h (376h): device control, alternate status. */
    readonly controlBlock: PortDevice;
    /** The channel's eight bytes of bus master registers. */
    readonly master: PortDevice;
    constructor(memory: GuestMemory, line: InterruptLine, 
    /** First and second device; null: none. */
    devices: readonly [IdeDevice | null, IdeDevice | null]);
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
