import type { DeviceState } from '../device.js';
import { type BlockBackend, BlockError } from '../storage/block-backend.js';
import type { RemovableDrive } from '../storage/removable-drive.js';
import { FLOPPY_SECTOR_BYTES, type FloppyDriveType, type FloppyGeometry, floppyGeometry } from './geometry.js';

/** Tracks that a head can be moved to, whatever the disk has. */
const LAST_TRACK = 83;

/** A drive: a head that moves, and perhaps a disk. */
export class FloppyDrive implements RemovableDrive {
  #disk: BlockBackend | null = null;
  #geometry: FloppyGeometry | null = null;
  track = 0;
  /** The disk has been changed since the head moved last; also where there is none. */
  changed = true;
  onError: (message: string) => void = () => {};

  constructor(disk: BlockBackend | null) {
    this.insert(disk);
  }

  insert(disk: BlockBackend | null): void {
    this.#disk = disk;
    this.#geometry = disk && floppyGeometry(disk.sizeBytes);
    this.changed = true;
  }
  readonly tray = null;
  openTray(): boolean {
    return true;
  }
  closeTray(): void {}
  get disk(): BlockBackend | null {
    return this.#disk;
  }
  /** Null where there is no disk that the drive could read. */
  get geometry(): FloppyGeometry | null {
    return this.#geometry;
  }
  get type(): FloppyDriveType {
    return this.#geometry?.driveType ?? 4;
  }
  get readOnly(): boolean {
    return this.#disk?.readOnly ?? false;
  }

  /** Moves the head; a step with a disk in the drive says that it has been noticed. */
  seek(track: number): void {
    const to = Math.min(track, LAST_TRACK);
    if (to !== this.track && this.#geometry !== null) this.changed = false;
    this.track = to;
  }

  /** Whether the track under the head has such a sector, counted from 1. */
  has(head: number, sector: number): boolean {
    const g = this.#geometry;
    return g !== null && this.track < g.cylinders && head < g.heads && sector >= 1 && sector <= g.sectors;
  }

  #offset(head: number, sector: number): number {
    const g = this.#geometry!;
    return ((this.track * g.heads + head) * g.sectors + sector - 1) * FLOPPY_SECTOR_BYTES;
  }

  /** False: the host could not. What the image is too short for reads as zeros. */
  read(head: number, sector: number, into: Uint8Array): boolean {
    return this.#access(head, sector, into.length, (disk, offset, present) => {
      if (present > 0) disk.read(offset, into.subarray(0, present));
      into.fill(0, present);
      return true;
    });
  }
  write(head: number, sector: number, bytes: Uint8Array): boolean {
    return this.#access(head, sector, bytes.length, (disk, offset, present) => {
      if (present < bytes.length) return false;
      disk.write(offset, bytes);
      return true;
    });
  }

  #access(
    head: number,
    sector: number,
    length: number,
    act: (disk: BlockBackend, offset: number, present: number) => boolean,
  ): boolean {
    const disk = this.#disk;
    if (disk === null || !this.has(head, sector)) return false;
    const offset = this.#offset(head, sector);
    try {
      return act(disk, offset, Math.max(0, Math.min(length, disk.sizeBytes - offset)));
    } catch (error) {
      if (!(error instanceof BlockError)) throw error;
      this.onError(error.message);
      return false;
    }
  }

  state(): DeviceState {
    return { track: this.track, changed: this.changed };
  }
  restore(state: DeviceState): void {
    this.track = state.track as number;
    this.changed = state.changed as boolean;
  }
}
