/** The images that `ringless boot` attaches: opened and locked. */
import type { ControlledDrive } from '../control/commands.js';
import { FLOPPY_MAX_BYTES } from '../devices/floppy/geometry.js';
import type { PcDisk } from '../devices/pci/pc-pci.js';
import { type BlockBackend, BlockError } from '../devices/storage/block-backend.js';
import { DiskOptionError, type DiskOptions, imageUses } from '../devices/storage/disk-options.js';
import { lockImages } from '../devices/storage/image-lock.js';
import { openDisk } from '../devices/storage/open-disk.js';
import { UserError } from '../host/user-error.js';
import { ExitStatus } from './exit-status.js';

/** What is to be attached. */
export interface DriveOptions {
  readonly disks: readonly DiskOptions[];
  readonly cdrom: DiskOptions | null;
  readonly floppies: readonly DiskOptions[];
}

/** What the machine's images are. */
export interface Drives {
  readonly disks: readonly PcDisk[];
  readonly cdrom: BlockBackend | null;
  readonly floppies: readonly BlockBackend[];
  /** The same for whoever controls the machine: disks in order, the CD, floppies. */
  readonly controlled: readonly ControlledDrive[];
}

/** Runs what parses or opens images; what it throws becomes a UserError. */
export async function orUserError<T>(act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof DiskOptionError) throw new UserError(error.message, ExitStatus.usage);
    if (error instanceof BlockError) throw new UserError(error.message, ExitStatus.cannotRun);
    throw error;
  }
}

/** Opens what is named. Throws UserError. */
export function openDrives(options: DriveOptions): Promise<Drives> {
  return orUserError(async () => {
    const { disks, cdrom, floppies } = options;
    await lockImages([...disks, ...(cdrom ? [cdrom] : []), ...floppies].flatMap(imageUses));
    const controlled: ControlledDrive[] = [];
    const open = (parsed: DiskOptions, name: string, removable: boolean): BlockBackend => {
      const { backend, format, notes } = openDisk(parsed);
      for (const note of notes) process.stderr.write(`ringless: ${note}\n`);
      const { sizeBytes, readOnly } = backend;
      controlled.push({ name, file: parsed.file, format, readOnly, sizeBytes, removable });
      return backend;
    };
    return {
      disks: disks.map((parsed, n) => ({ backend: open(parsed, `disk${n}`, false), interface: parsed.interface })),
      cdrom: cdrom && open(cdrom, 'cdrom', true),
      floppies: floppies.map((parsed, n) => {
        const backend = open(parsed, `floppy${n}`, true);
        if (backend.sizeBytes <= FLOPPY_MAX_BYTES) return backend;
        throw new BlockError(`cannot use ${parsed.file} as a floppy disk: it has more than 2.88 MiB`);
      }),
      controlled,
    };
  });
}
