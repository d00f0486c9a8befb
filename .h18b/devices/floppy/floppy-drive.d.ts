import type { DeviceState } from '../device.js';
import { type BlockBackend } from '../storage/block-backend.js';
import { type FloppyDriveType, type FloppyGeometry } from './geometry.js';
/** A drive: a head that moves, and perhaps a disk. */
export declare class FloppyDrive {
    #private;
    track: number;
    /** The disk has been changed since the head moved last; also where there is none. */
    changed: boolean;
    onError: (message: string) => void;
    constructor(disk: BlockBackend | null);
    insert(disk: BlockBackend | null): void;
    get disk(): BlockBackend | null;
    /** Null where there is no disk that the drive could read. */
    get geometry(): FloppyGeometry | null;
    get type(): FloppyDriveType;
    get readOnly(): boolean;
    /** Moves the head; a step with a disk in the drive says that it has been noticed. */
    seek(track: number): void;
    /** Whether the track under the head has such a sector, counted from 1. */
    has(head: number, sector: number): boolean;
    /** False: the host could not. What the image is too short for reads as zeros. */
    read(head: number, sector: number, into: Uint8Array): boolean;
    write(head: number, sector: number, bytes: Uint8Array): boolean;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
