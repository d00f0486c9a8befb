/** A removable drive of the machine's, and the image that lies in it. */
import { resolve } from 'node:path';
import type { ControlledDrive, ControlledMedium } from '../control/commands.js';
import type { MediumAccess, MediumChanger } from '../control/media.js';
import { FLOPPY_MAX_BYTES } from '../devices/floppy/geometry.js';
import { closeBackends } from '../devices/pci/pc-pci.js';
import { BlockError } from '../devices/storage/block-backend.js';
import { cdromOptions, type DiskOptions, floppyOptions } from '../devices/storage/disk-options.js';
import type { RemovableDrive } from '../devices/storage/removable-drive.js';
import type { VirtualMachine } from '../system/virtual-machine.js';
import type { HeldImages, OpenedImage } from './held-images.js';

export class RemovableSlot implements ControlledDrive, MediumChanger {
  readonly changer = this;
  #drive: RemovableDrive | null = null;
  #image: OpenedImage | null = null;
  /** How it was attached, for media that are put in its place. */
  #mode: DiskOptions['mode'] = 'direct';

  constructor(
    readonly name: string,
    private readonly kind: 'cd' | 'floppy',
    private readonly images: HeldImages,
  ) {}

  /** What lies in it when the machine starts. Rejects with BlockError. */
  async begin(options: DiskOptions): Promise<OpenedImage> {
    this.#image = await this.#open(options);
    this.#mode = options.mode;
    return this.#image;
  }
  /** The machine has made a drive of it. */
  attach({ pc }: VirtualMachine): void {
    this.#drive = this.kind === 'cd' ? (pc.pci?.cd ?? null) : (pc.floppy.drives[Number(this.name.at(-1))] ?? null);
  }

  get medium(): ControlledMedium | null {
    return this.#image?.medium ?? null;
  }
  get tray(): RemovableDrive['tray'] {
    return this.#drive?.tray ?? null;
  }

  async #open(options: DiskOptions): Promise<OpenedImage> {
    const image = await this.images.open(options);
    if (this.kind === 'cd' || image.backend.sizeBytes <= FLOPPY_MAX_BYTES) return image;
    this.#close(image);
    throw new BlockError(`cannot use ${options.file} as a floppy disk: it has more than 2.88 MiB`);
  }

  openTray(force: boolean): boolean {
    return this.#drive?.openTray(force) ?? true;
  }
  closeTray(): void {
    this.#drive?.closeTray();
  }
  remove(): void {
    const image = this.#image;
    this.#drive?.insert(null);
    this.#image = null;
    if (image !== null) this.#close(image);
  }
  async prepare(file: string, access: MediumAccess): Promise<{ swap(): void; discard(): void }> {
    const mode = access === 'retain' ? this.#mode : access === 'read-only' ? 'read-only' : 'direct';
    const options = this.kind === 'cd' ? cdromOptions(file) : floppyOptions(file, mode);
    const before = this.#image;
    // The same again is there, and locked, already.
    const isSame = before !== null && resolve(before.options.file) === resolve(file) && before.options.mode === mode;
    const image = isSame ? before : await this.#open(options);
    return {
      swap: () => {
        if (!isSame) this.remove();
        this.#image = image;
        this.#mode = options.mode;
        this.#drive?.insert(image.backend);
      },
      discard: () => {
        if (!isSame) this.#close(image);
      },
    };
  }
  #close({ backend, release }: OpenedImage): void {
    closeBackends([backend], (message) => process.stderr.write(`ringless: ${message}\n`));
    release();
  }
}
