import type { AccessSize, DeviceState, GuestMemory } from '../device.js';
import { VirtioDevice } from './virtio-device.js';
/** What the guest says of its memory; bytes or counts, by the names of 5.5.6.3.2. */
declare const STATISTIC_NAMES: readonly ['swapIn', 'swapOut', 'majorFaults', 'minorFaults', 'freeMemory', 'totalMemory', 'availableMemory', 'diskCaches'];
export type BalloonStatistics = {
    [name in (typeof STATISTIC_NAMES)[number]]?: number;
};
export declare class VirtioBalloon extends VirtioDevice {
    #private;
    /** The guest gave up a page: its contents are lost. */
    readonly release: (address: number, length: number) => void;
    statistics: BalloonStatistics;
    constructor(memory: GuestMemory, 
    /** The guest gave up a page: its contents are lost. */
    release: (address: number, length: number) => void);
    /** Asks the guest to give up this much memory. */
    setTarget(bytes: number): void;
    /** What the guest has given up, bytes. */
    get actual(): number;
    /** Asks for new statistics, which come some time later. */
    askStatistics(): void;
    writeConfig(offset: number, size: AccessSize, value: number): void;
    protected process(index: number): void;
    protected stopped(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
export {};
