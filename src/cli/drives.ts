/** The images that `ringless boot` attaches: opened and locked. */
import type { ControlledDrive } from '../control/commands.js';
import type { PcDisk } from '../devices/pci/pc-pci.js';
import { type BlockBackend, BlockError } from '../devices/storage/block-backend.js';
import {
  cdromOptions,
  DiskOptionError,
  type DiskOptions,
  imageUses,
  parseDiskOptions,
} from '../devices/storage/disk-options.js';
import { lockImages } from '../devices/storage/image-lock.js';
import { openDisk } from '../devices/storage/open-disk.js';
import { UserError } from '../linux/user-error.js';
import { ExitStatus } from './exit-status.js';

/** What the machine's images are. */
export interface Drives {
  readonly disks: readonly PcDisk[];
  readonly cdrom: BlockBackend | null;
  /** The same for whoever controls the machine: disks in order, then the CD. */
  readonly controlled: readonly ControlledDrive[];
}

/** Opens what `--disk` and `--cdrom` name. Throws UserError. */
export async function openDrives(disk: readonly string[], cd: string | undefined): Promise<Drives> {
  try {
    const disks = disk.map(parseDiskOptions);
    const cdrom = cd === undefined ? null : cdromOptions(cd);
    await lockImages([...disks, ...(cdrom ? [cdrom] : [])].flatMap(imageUses));
    const controlled: ControlledDrive[] = [];
    const open = (parsed: DiskOptions, name: string, removable: boolean): BlockBackend => {
      const { backend, format, notes } = openDisk(parsed);
      for (const note of notes) process.stderr.write(`ringless: ${note}\n`);
      const { sizeBytes, readOnly } = backend;
      controlled.push({ name, file: parsed.file, format, readOnly, sizeBytes, removable });
      return backend;
    };
    const opened = disks.map((parsed, n) => ({
      backend: open(parsed, `disk${n}`, false),
      interface: parsed.interface,
    }));
    return { disks: opened, cdrom: cdrom && open(cdrom, 'cdrom', true), controlled };
  } catch (error) {
    if (error instanceof DiskOptionError) throw new UserError(error.message, ExitStatus.usage);
    if (error instanceof BlockError) throw new UserError(error.message, ExitStatus.cannotRun);
    throw error;
  }
}
