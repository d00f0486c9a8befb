import type { DeviceState } from '../device.js';
import { type BlockBackend } from './block-backend.js';
import { type Ended, IdeDevice, type Phase } from './ide-device.js';
export declare class AtaDisk extends IdeDevice {
    #private;
    readonly serial: string;
    protected readonly signature: readonly [0, 0];
    protected readonly idle: number;
    constructor(medium: BlockBackend, serial?: string);
    protected execute(command: number): Ended;
    protected finished(phase: Phase): void;
    protected failed(direction: 'in' | 'out'): void;
    protected defaults(): void;
    protected saved(): DeviceState;
    protected restored(state: DeviceState): void;
}
