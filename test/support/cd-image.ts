/** CDs that a BIOS boots: ISO 9660 (ECMA-119) with El Torito 1.0's boot record, and files in the root folder. */

const SECTOR = 2048;
const PRIMARY = 16;
const BOOT_RECORD = 17;
const TERMINATOR = 18;
const PATH_TABLE = 19;
const ROOT = 20;
const CATALOG = 21;
const FIRST_FILE = 22;
const VALIDATION = 0xaa55;

/** El Torito's kinds of media. */
export const MEDIA = { none: 0, floppy1200: 1, floppy1440: 2, floppy2880: 3, disk: 4 } as const;

export interface CdOptions {
  readonly boot: Uint8Array;
  readonly media: (typeof MEDIA)[keyof typeof MEDIA];
  /** Sectors of 512 bytes that the BIOS loads; by default, all of `boot`. */
  readonly loadSectors?: number;
  /** The boot image is told where it is, as ISOLINUX wants it (mkisofs -boot-info-table). */
  readonly infoTable?: boolean;
  /** By names in capital letters: `ISOLINUX.CFG`. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

const sectorsOf = (bytes: Uint8Array): number => Math.max(1, Math.ceil(bytes.length / SECTOR));

/** Numbers in both orders of bytes: ECMA-119, 7.2.3 and 7.3.3. */
function both16(to: Buffer, at: number, value: number): void {
  to.writeUInt16LE(value, at);
  to.writeUInt16BE(value, at + 2);
}
function both32(to: Buffer, at: number, value: number): void {
  to.writeUInt32LE(value, at);
  to.writeUInt32BE(value, at + 4);
}

/** ECMA-119, 9.1. */
function directoryRecord(name: string, sector: number, bytes: number, isFolder: boolean): Buffer {
  const record = Buffer.alloc(33 + name.length + ((name.length + 1) % 2));
  record[0] = record.length;
  both32(record, 2, sector);
  both32(record, 10, bytes);
  record.set([126, 1, 1, 0, 0, 0, 0], 18);
  record[25] = isFolder ? 2 : 0;
  both16(record, 28, 1);
  record[32] = name.length;
  record.write(name, 33, 'latin1');
  return record;
}

export function makeCd({ boot, media, loadSectors, infoTable = false, files = {} }: CdOptions): Buffer {
  const names = Object.keys(files).sort();
  let next = FIRST_FILE + sectorsOf(boot);
  const placed = names.map((name) => {
    const bytes = files[name]!;
    const sector = next;
    next += sectorsOf(bytes);
    return { name, bytes, sector };
  });
  const cd = Buffer.alloc(next * SECTOR);
  const at = (sector: number) => cd.subarray(sector * SECTOR, (sector + 1) * SECTOR);
  const root = directoryRecord('\0', ROOT, SECTOR, true);

  const primary = at(PRIMARY);
  primary[0] = 1;
  primary.write('CD001\x01', 1, 'latin1');
  primary.fill(' ', 8, 72);
  primary.write('RINGLESS TEST', 40);
  both32(primary, 80, next);
  both16(primary, 120, 1);
  both16(primary, 124, 1);
  both16(primary, 128, SECTOR);
  both32(primary, 132, 10);
  primary.writeUInt32LE(PATH_TABLE, 140);
  primary.set(root, 156);
  primary.fill(' ', 190, 813);
  primary[881] = 1;
  const record = at(BOOT_RECORD);
  record.write('\0CD001\x01EL TORITO SPECIFICATION', 0, 'latin1');
  record.writeUInt32LE(CATALOG, 0x47);
  at(TERMINATOR).write('\xffCD001\x01', 0, 'latin1');
  at(PATH_TABLE).set([1, 0, ROOT, 0, 0, 0, 1, 0, 0, 0]);

  let entry = 0;
  const add = (bytes: Buffer) => {
    at(ROOT).set(bytes, entry);
    entry += bytes.length;
  };
  add(root);
  add(directoryRecord('\x01', ROOT, SECTOR, true));
  for (const { name, bytes, sector } of placed) {
    add(directoryRecord(`${name};1`, sector, bytes.length, false));
    cd.set(bytes, sector * SECTOR);
  }

  const catalog = at(CATALOG);
  catalog[0] = 1;
  catalog.writeUInt16LE(VALIDATION, 0x1e);
  catalog.writeUInt16LE(0x10000 - (1 + VALIDATION), 0x1c);
  catalog.set([0x88, media], 0x20);
  catalog.writeUInt16LE(loadSectors ?? Math.ceil(boot.length / 512), 0x26);
  catalog.writeUInt32LE(FIRST_FILE, 0x28);
  const image = cd.subarray(FIRST_FILE * SECTOR, FIRST_FILE * SECTOR + boot.length);
  image.set(boot);
  if (infoTable) {
    // From byte 8: the volume descriptor, the image's place and size, and the sum of what follows byte 64.
    let sum = 0;
    for (let i = 64; i < boot.length; i += 4)
      sum = (sum + Buffer.from(boot).readUIntLE(i, Math.min(4, boot.length - i))) >>> 0;
    for (const [i, value] of [PRIMARY, FIRST_FILE, boot.length, sum].entries()) image.writeUInt32LE(value, 8 + i * 4);
  }
  return cd;
}
