import type { ImageUse } from './image-lock.js';

/** How a disk is attached, from `--disk FILE[,if=virtio|virtio-mmio|ide,format=raw|qcow2,snapshot,ro,backing=FILE]`. */
export interface DiskOptions {
  readonly file: string;
  readonly interface: 'virtio' | 'virtio-mmio' | 'ide';
  /** `probe`: qcow2 if the file starts like one, otherwise raw. */
  readonly format: 'raw' | 'qcow2' | 'probe';
  /** direct: the guest's writes go to the file; snapshot: they are thrown away at the end. */
  readonly mode: 'direct' | 'snapshot' | 'read-only';
  /** Backing files that the user grants, nearest first. What an image itself names is never opened. */
  readonly backing: readonly string[];
}

/** The user's mistake in a `--disk` option: one clear line. */
export class DiskOptionError extends Error {}

/** Splits at commas; a doubled comma stands for itself. */
function splitCommas(text: string): string[] {
  return text
    .replaceAll(',,', '\0')
    .split(',')
    .map((part) => part.replaceAll('\0', ','));
}

/** Parses the value of `--disk`, or of another option that names an image so. Throws DiskOptionError. */
export function parseDiskOptions(text: string, option = '--disk'): DiskOptions {
  const fail = (why: string): never => {
    throw new DiskOptionError(`${option} ${text}: ${why}`);
  };
  const [file, ...settings] = splitCommas(text);
  if (file === undefined || file === '') return fail('a file is missing');
  let wire: DiskOptions['interface'] | null = null;
  let format: DiskOptions['format'] = 'probe';
  let mode: DiskOptions['mode'] = 'direct';
  const backing: string[] = [];
  for (const setting of settings) {
    const equals = setting.indexOf('=');
    const name = equals < 0 ? setting : setting.slice(0, equals);
    const value = equals < 0 ? null : setting.slice(equals + 1);
    switch (name) {
      case 'if':
        if (value !== 'virtio' && value !== 'virtio-mmio' && value !== 'ide') {
          return fail(`if=${value ?? ''} is not known (virtio, virtio-mmio or ide)`);
        }
        if (wire !== null && wire !== value) fail('if= is given twice');
        wire = value;
        break;
      case 'format':
        if (value !== 'raw' && value !== 'qcow2') return fail(`format=${value ?? ''} is not known (raw or qcow2)`);
        if (format !== 'probe' && format !== value) fail('format= is given twice');
        format = value;
        break;
      case 'snapshot':
      case 'ro': {
        if (value !== null) fail(`${name} takes no value`);
        const wanted = name === 'ro' ? 'read-only' : 'snapshot';
        if (mode !== 'direct' && mode !== wanted) fail('snapshot and ro exclude each other');
        mode = wanted;
        break;
      }
      case 'backing':
        if (value === null || value === '') return fail('backing= needs a file');
        backing.push(value);
        break;
      default:
        fail(`${JSON.stringify(setting)} is not known (if=, format=, snapshot, ro, backing=)`);
    }
  }
  if (format === 'raw' && backing.length > 0) fail('a raw image has no backing file');
  return { file, interface: wire ?? 'virtio', format, mode, backing };
}

/** The name of no file: a removable drive with nothing in it. */
const EMPTY = 'none';

/** Parses the value of `--floppy`: `FILE[,ro|snapshot]`, or `none`: null. Throws DiskOptionError. */
export function parseFloppyOptions(text: string): DiskOptions | null {
  if (text === EMPTY) return null;
  const options = parseDiskOptions(text, '--floppy');
  const { length } = splitCommas(text);
  const plain = length === 1 || (length === 2 && options.mode !== 'direct');
  if (!plain) throw new DiskOptionError(`--floppy ${text}: only ro or snapshot may follow the file`);
  return floppyOptions(options.file, options.mode);
}

/** A floppy disk's image: raw. */
export function floppyOptions(file: string, mode: DiskOptions['mode'] = 'direct'): DiskOptions {
  return { file, interface: 'ide', format: 'raw', mode, backing: [] };
}

/** Parses the value of `--cdrom`: a file, or `none`. */
export function parseCdromOptions(text: string): DiskOptions | 'empty' {
  return text === EMPTY ? 'empty' : cdromOptions(text);
}

/** A CD image: raw, and never written. */
export function cdromOptions(file: string): DiskOptions {
  return { file, interface: 'ide', format: 'raw', mode: 'read-only', backing: [] };
}

/** The files behind a disk, and what is done with them. */
export function imageUses({ file, mode, backing }: DiskOptions): ImageUse[] {
  return [{ file, writes: mode === 'direct' }, ...backing.map((base) => ({ file: base, writes: false }))];
}
