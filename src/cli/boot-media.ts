/** What `ringless boot` starts from: the image that it is given, and the drives, in their order. */
import { existsSync } from 'node:fs';
import type { BootLetter, BootOrder } from '../boot/bios/small-bios.js';
import {
  cdromOptions,
  type DiskOptions,
  floppyOptions,
  parseCdromOptions,
  parseDiskOptions,
  parseFloppyOptions,
} from '../devices/storage/disk-options.js';
import { openHostImage } from '../devices/storage/host-image.js';
import { UserError } from '../host/user-error.js';
import { type MediumKind, probeMedium } from '../system/medium.js';
import type { BootCommandOptions } from './boot-command.js';
import { type DriveOptions, type Drives, orUserError } from './drives.js';
import { ExitStatus } from './exit-status.js';

const LETTERS: Readonly<Record<Exclude<MediumKind, 'kernel'>, BootLetter>> = { floppy: 'a', disk: 'c', cd: 'd' };

/** What the command line names. */
export interface Media {
  readonly kernel: string | undefined;
  readonly drives: DriveOptions;
  /** Drives in the order in which they are to be booted, if the user says so. */
  readonly order: readonly BootLetter[] | null;
  readonly menu: boolean;
}

/** `--boot [order=]LETTERS[,menu=on|off]`. Throws a UserError. */
export function parseBoot(text: string): { order: BootLetter[] | null; menu: boolean } {
  const fail = (why: string): never => {
    throw new UserError(`--boot ${text}: ${why}`, ExitStatus.usage);
  };
  let order: BootLetter[] | null = null;
  let menu = false;
  for (const part of text.split(',')) {
    const [name = '', value] = part.includes('=') ? part.split('=', 2) : ['order', part];
    if (name === 'menu') {
      if (value !== 'on' && value !== 'off') fail('menu is on or off');
      menu = value === 'on';
    } else if (name === 'order') {
      if (!/^[acd]{1,3}$/.test(value ?? '')) fail('the order is made of a (floppy disk), c (hard disk) and d (CD)');
      order = [...new Set(value as unknown as Iterable<BootLetter>)];
    } else fail(`${JSON.stringify(part)} is not known (order=, menu=)`);
  }
  return { order, menu };
}

/** What the file is that is to be started. Throws a UserError. */
function probe(image: string, { file }: DiskOptions): MediumKind {
  if (!existsSync(file)) throw new UserError(`${image}: no such file`, ExitStatus.notFound);
  const host = openHostImage(file, true);
  try {
    const head = (bytes: number): Uint8Array => {
      const into = new Uint8Array(Math.min(bytes, host.sizeBytes));
      host.readAt(0, into);
      return into;
    };
    if (host.sizeBytes === 0) throw new UserError(`${image}: is empty`, ExitStatus.cannotRun);
    const kind = probeMedium({ sizeBytes: host.sizeBytes, head });
    if (kind !== null) return kind;
  } finally {
    host.close();
  }
  throw new UserError(
    `${image}: is nothing that could be booted: no CD or disk with a boot sector, no Linux, multiboot or ELF kernel`,
    ExitStatus.cannotRun,
  );
}

/** Finds out what the image is, and puts it in its place. Throws a UserError. */
export function findMedia(options: BootCommandOptions, image: string | undefined): Promise<Media> {
  return orUserError(() => {
    const { order, menu } = options.boot === undefined ? { order: null, menu: false } : parseBoot(options.boot);
    const disks = options.disk.map((text) => parseDiskOptions(text));
    const floppies = options.floppy.map((text) => parseFloppyOptions(text));
    const cdrom = options.cdrom === undefined ? null : parseCdromOptions(options.cdrom);
    const given = { kernel: options.kernel, drives: { disks, cdrom, floppies }, order, menu };
    if (floppies.length > 2) throw new UserError('--floppy: a machine has two drives', ExitStatus.usage);
    if (image === undefined) return given;
    // Options may follow the name, as with --disk.
    const parsed: DiskOptions = existsSync(image)
      ? { file: image, interface: 'ide', format: 'probe', mode: 'direct', backing: [] }
      : { ...parseDiskOptions(image, 'boot'), interface: 'ide' };
    const kind = probe(image, parsed);
    const twice = (option: string): never => {
      throw new UserError(`${image}: ${option} is given as well`, ExitStatus.usage);
    };
    if (kind === 'kernel') {
      if (options.kernel !== undefined) twice('--kernel');
      return { ...given, kernel: parsed.file };
    }
    const first = order ?? [LETTERS[kind]];
    switch (kind) {
      case 'disk':
        return { ...given, order: first, drives: { ...given.drives, disks: [parsed, ...disks] } };
      case 'cd':
        if (cdrom) twice('--cdrom');
        return { ...given, order: first, drives: { ...given.drives, cdrom: cdromOptions(parsed.file) } };
      case 'floppy':
        if (floppies.length > 1) twice('--floppy, two times,');
        return {
          ...given,
          order: first,
          drives: { ...given.drives, floppies: [floppyOptions(parsed.file, parsed.mode), ...floppies] },
        };
      default:
        return kind satisfies never;
    }
  });
}

/** The drives that the small BIOS could boot, in their order; null: there are none. */
export function bootOrder({ order, menu }: Media, drives: Drives): BootOrder | null {
  const there: Readonly<Record<BootLetter, boolean>> = {
    a: drives.floppies.some((disk) => disk !== null),
    c: drives.disks.some((disk) => disk.interface === 'ide'),
    d: drives.cdrom !== null && drives.cdrom !== 'empty',
  };
  const found = (order ?? (['c', 'd', 'a'] as const)).filter((letter) => there[letter]);
  return found.length === 0 ? null : { order: found, menu };
}
