/** A whole machine as a snapshot, and back. */
import type { Pc } from '../../devices/pc.js';
import type { BlockBackend } from '../../devices/storage/block-backend.js';
import { type CpuModelName } from '../../runtime/cpu-models.js';
import type { Msrs } from '../../runtime/system/msrs.js';
import type { PhysicalMap } from '../../runtime/system/physical-map.js';
import type { Processor } from '../../runtime/system/processor.js';
import type { Ram } from '../ram.js';
import { type DecodedSnapshot } from './snapshot-file.js';
/** What a machine consists of, as far as a snapshot is concerned. */
export interface SnapshotParts {
    readonly processor: Processor;
    readonly msrs: Msrs;
    readonly ram: Ram;
    readonly physical: PhysicalMap;
    readonly pc: Pc;
    /** In the order of `--disk`. */
    readonly disks: readonly BlockBackend[];
}
/** What has to be known of a snapshot before a machine for it can be made. */
export interface SnapshotInfo {
    readonly memoryMiB: number;
    readonly cpu: CpuModelName;
    readonly icount: boolean;
    /** Guest instructions that had been executed. */
    readonly instructions: number;
}
/** A snapshot that has been read, and looked at as far as that goes without a machine. */
export interface MachineSnapshot extends DecodedSnapshot {
    readonly info: SnapshotInfo;
}
export declare function saveMachine(parts: SnapshotParts, info: SnapshotInfo): Uint8Array[];
/** Reads a snapshot's file. Throws SnapshotError. */
export declare function readSnapshot(file: Uint8Array): MachineSnapshot;
/** Makes a machine that has just been put together what it was. Throws SnapshotError. */
export declare function restoreMachine(parts: SnapshotParts, { header, data }: MachineSnapshot): void;
