/** Images that are open, with their locks: who may write to one changes when the machine moves to another process. */
import type { ControlledMedium } from '../control/commands.js';
import type { BlockBackend } from '../devices/storage/block-backend.js';
import { type DiskOptions, imageUses } from '../devices/storage/disk-options.js';
import { lockImages } from '../devices/storage/image-lock.js';
import { LateDisk } from '../devices/storage/late-disk.js';
import { openDisk } from '../devices/storage/open-disk.js';
import type { HostLock } from '../host/host.js';
import type { MachineImages } from '../system/migration/moving-machine.js';

export interface OpenedImage {
  readonly options: DiskOptions;
  readonly backend: BlockBackend;
  readonly medium: ControlledMedium;
  /** Lets others have it. It has been closed. */
  release(): void;
}

/** An image that the machine writes to. */
interface Written {
  readonly options: DiskOptions;
  lock: HostLock | null;
  late: LateDisk | null;
}

export class HeldImages implements MachineImages {
  readonly #written = new Set<Written>();

  /** `late`: what is written to is another machine's until `take`. */
  constructor(private late: boolean) {}

  /** Locks and opens an image. Rejects with BlockError. */
  async open(options: DiskOptions): Promise<OpenedImage> {
    const written: Written | null = options.mode === 'direct' ? { options, lock: null, late: null } : null;
    const isLate = written !== null && this.late;
    const lock = isLate ? null : await lockImages(imageUses(options));
    try {
      const opened = openDisk(isLate ? { ...options, mode: 'read-only' } : options);
      for (const note of opened.notes) process.stderr.write(`ringless: ${note}\n`);
      let { backend } = opened;
      if (isLate) {
        const seen = backend;
        written.late = new LateDisk(seen, false, options.file, () => openDisk(options).backend);
        seen.close();
        backend = written.late;
      }
      if (written !== null) {
        written.lock = lock;
        this.#written.add(written);
      }
      const { sizeBytes, readOnly } = backend;
      return {
        options,
        backend,
        medium: { file: options.file, format: opened.format, readOnly, sizeBytes },
        release: () => {
          if (written === null) lock?.release();
          else {
            written.lock?.release();
            this.#written.delete(written);
          }
        },
      };
    } catch (error) {
      lock?.release();
      throw error;
    }
  }

  get count(): number {
    return this.#written.size;
  }
  release(): void {
    for (const image of this.#written) {
      image.lock?.release();
      image.lock = null;
    }
  }
  async take(): Promise<void> {
    for (const image of this.#written) {
      image.lock ??= await lockImages(imageUses(image.options));
      image.late?.arrive();
    }
    this.late = false;
  }
}
