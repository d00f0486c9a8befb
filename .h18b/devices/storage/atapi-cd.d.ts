import type { DeviceState } from '../device.js';
import type { BlockBackend } from './block-backend.js';
import { type Ended, IdeDevice, type Phase } from './ide-device.js';
export declare class AtapiCd extends IdeDevice {
    #private;
    readonly serial: string;
    protected readonly signature: readonly [20, 235];
    protected readonly idle: number;
    constructor(disc: BlockBackend, serial?: string);
    protected execute(command: number): Ended;
    protected blockReady(bytes: number): void;
    protected finished(phase: Phase): void;
    protected failed(): void;
    protected defaults(): void;
    protected saved(): DeviceState;
    protected restored(state: DeviceState): void;
}
