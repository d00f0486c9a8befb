/** The images that `ringless boot` attaches: opened and locked. */
import type { ControlledDrive } from '../control/commands.js';
import type { PcDisk } from '../devices/pci/pc-pci.js';
import { type BlockBackend, BlockError } from '../devices/storage/block-backend.js';
import { DiskOptionError, type DiskOptions } from '../devices/storage/disk-options.js';
import { UserError } from '../host/user-error.js';
import { ExitStatus } from './exit-status.js';
import { HeldImages, type OpenedImage } from './held-images.js';
import { RemovableSlot } from './removable-slot.js';

/** What is to be attached. */
export interface DriveOptions {
  readonly disks: readonly DiskOptions[];
  /** `empty`: a drive without a disc; null: none. */
  readonly cdrom: DiskOptions | 'empty' | null;
  /** Null: a drive without a disk. */
  readonly floppies: readonly (DiskOptions | null)[];
}

/** What the machine's images are. */
export interface Drives {
  readonly disks: readonly PcDisk[];
  readonly cdrom: BlockBackend | 'empty' | null;
  readonly floppies: readonly (BlockBackend | null)[];
  /** The same for whoever controls the machine: disks in order, the CD, floppies. */
  readonly controlled: readonly ControlledDrive[];
  readonly removable: readonly RemovableSlot[];
  /** Those that the machine writes to. */
  readonly images: HeldImages;
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

/**
 * Opens what is named. `comes`: the machine comes from another process, which writes to its images still. Throws
 * UserError.
 */
export function openDrives(options: DriveOptions, comes = false): Promise<Drives> {
  return orUserError(async () => {
    const images = new HeldImages(comes);
    const disks: PcDisk[] = [];
    const fixed: ControlledDrive[] = [];
    for (const [n, parsed] of options.disks.entries()) {
      const { backend, medium } = await images.open(parsed);
      disks.push({ backend, interface: parsed.interface });
      fixed.push({ name: `disk${n}`, changer: null, medium, tray: null });
    }
    const removable: RemovableSlot[] = [];
    const slot = async (
      name: string,
      kind: 'cd' | 'floppy',
      parsed: DiskOptions | null,
    ): Promise<OpenedImage | null> => {
      const made = new RemovableSlot(name, kind, images);
      removable.push(made);
      return parsed && made.begin(parsed);
    };
    const { cdrom } = options;
    const disc = cdrom && (await slot('cdrom', 'cd', cdrom === 'empty' ? null : cdrom));
    const floppies: (BlockBackend | null)[] = [];
    for (const [n, parsed] of options.floppies.entries())
      floppies.push((await slot(`floppy${n}`, 'floppy', parsed))?.backend ?? null);
    return {
      disks,
      cdrom: cdrom && (disc?.backend ?? 'empty'),
      floppies,
      controlled: [...fixed, ...removable],
      removable,
      images,
    };
  });
}
