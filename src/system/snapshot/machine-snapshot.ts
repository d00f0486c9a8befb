/** A whole machine as a snapshot, and back. */

import { fromBase64, toBase64 } from '../../devices/base64.js';
import type { DeviceState } from '../../devices/device.js';
import type { Pc } from '../../devices/pc.js';
import type { BlockBackend } from '../../devices/storage/block-backend.js';
import { SnapshotOverlay } from '../../devices/storage/snapshot-overlay.js';
import { CPU_MODEL_NAMES, type CpuModelName } from '../../runtime/cpu-models.js';
import type { Msrs } from '../../runtime/system/msrs.js';
import type { PhysicalMap } from '../../runtime/system/physical-map.js';
import type { Processor } from '../../runtime/system/processor.js';
import { GUEST_RAM } from '../../translator/layout.js';
import type { Ram } from '../ram.js';
import { processorState, restoreProcessor } from './processor-state.js';
import { AbsentRam, type SavedChunks, saveRam } from './saved-ram.js';
import {
  checksumOf,
  type DecodedSnapshot,
  decodeSnapshot,
  encodeSnapshot,
  type PackedPiece,
  PieceWriter,
  readPiece,
  SnapshotError,
} from './snapshot-file.js';

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

interface SavedDisk {
  readonly sizeBytes: number;
  /** What was written to a disk whose writes are thrown away: unit numbers and their bytes. */
  readonly units: readonly (readonly [number, PackedPiece])[] | null;
}

/** A snapshot that has been read, and looked at as far as that goes without a machine. */
export interface MachineSnapshot extends DecodedSnapshot {
  readonly info: SnapshotInfo;
}

/** A machine's state but for the contents of RAM and disks, as JSON can express it. */
export interface MachineState {
  readonly processor: DeviceState;
  readonly pc: DeviceState;
  readonly roms: readonly { readonly address: number; readonly bytes: string }[];
}

export function machineState({ processor, msrs, ram, pc }: SnapshotParts): MachineState {
  return {
    processor: processorState(processor, msrs),
    pc: pc.state(),
    roms: ram.roms.map(({ address, bytes }) => ({ address, bytes: toBase64(bytes) })),
  };
}

/** What a peer or a file says of a machine's state. `memory` puts RAM's contents in place, once it is mapped. */
export function restoreState(
  parts: SnapshotParts,
  header: Readonly<Record<string, unknown>>,
  memory: () => void,
): void {
  const { processor, msrs, ram, physical, pc } = parts;
  for (const { address, bytes } of header.roms as MachineState['roms'])
    ram.mapRom({ address, bytes: fromBase64(bytes) });
  pc.restore(header.pc as DeviceState);
  physical.a20 = pc.a20.enabled;
  memory();
  processor.reset();
  restoreProcessor(processor, msrs, header.processor as DeviceState);
}

export function saveMachine(parts: SnapshotParts, info: SnapshotInfo): Uint8Array[] {
  const { processor, ram } = parts;
  ram.bringAll();
  const writer = new PieceWriter();
  const disks = parts.disks.map((disk): SavedDisk => {
    disk.flush();
    const units = disk instanceof SnapshotOverlay ? [...disk.units()] : null;
    return { sizeBytes: disk.sizeBytes, units: units?.map(([n, bytes]) => [n, writer.add(bytes)]) ?? null };
  });
  const header = {
    info,
    ...machineState(parts),
    disks,
    ram: saveRam(processor.cpu.memory.buffer, ram.sizeBytes, writer),
  };
  return encodeSnapshot(header, writer);
}

/** Checksums of all that a machine is, by part: equal for equal machines. */
export function machineDigest({ processor, msrs, ram, pc }: SnapshotParts): Record<string, number> {
  ram.bringAll();
  const memory = new Uint8Array(processor.cpu.memory.buffer, GUEST_RAM, ram.sizeBytes);
  const sum = (state: DeviceState): number => checksumOf(new TextEncoder().encode(JSON.stringify(state)), 0);
  return { RAM: checksumOf(memory, 0), processor: sum(processorState(processor, msrs)), devices: sum(pc.state()) };
}

/** Reads a snapshot's file. Throws SnapshotError. */
export function readSnapshot(file: Uint8Array): MachineSnapshot {
  const decoded = checked(() => decodeSnapshot(file));
  const info = decoded.header.info as SnapshotInfo | undefined;
  const isMachine = Number.isInteger(info?.memoryMiB) && (CPU_MODEL_NAMES as readonly unknown[]).includes(info?.cpu);
  if (info === undefined || !isMachine)
    throw new SnapshotError('does not say what machine it is of, or it is one that this Ringless does not know');
  return { ...decoded, info };
}

/** Makes a machine that has just been put together what it was. Throws SnapshotError. */
export function restoreMachine(parts: SnapshotParts, { header, data }: MachineSnapshot): void {
  const { processor, ram, physical } = parts;
  checked(() => {
    restoreDisks(parts.disks, header.disks as SavedDisk[], data);
    restoreState(parts, header, () =>
      ram.comesFrom(new AbsentRam(processor.cpu.u8, ram.sizeBytes, physical, header.ram as SavedChunks, data)),
    );
  });
}

function restoreDisks(disks: readonly BlockBackend[], saved: readonly SavedDisk[], data: Uint8Array): void {
  if (disks.length !== saved.length)
    throw new SnapshotError(`is of a machine with ${saved.length} disks, not ${disks.length}`);
  for (const [n, disk] of disks.entries()) {
    const { sizeBytes, units } = saved[n]!;
    if (disk.sizeBytes !== sizeBytes)
      throw new SnapshotError(`is of a machine whose disk ${n} has ${sizeBytes} bytes, not ${disk.sizeBytes}`);
    if (units === null) continue;
    if (!(disk instanceof SnapshotOverlay))
      throw new SnapshotError(`has what was written to disk ${n}, which has to be attached with "snapshot"`);
    for (const [unit, piece] of units) disk.setUnit(unit, readPiece(data, piece));
  }
}

/** Whatever goes wrong with what a file says is the file's fault. */
function checked<T>(body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (error instanceof SnapshotError) throw error;
    throw new SnapshotError(`does not fit this machine: ${error instanceof Error ? error.message : String(error)}`);
  }
}
