/**
 * A disk that SeaBIOS boots through GRUB: boot sector, GRUB behind it, and an ext2 partition with kernel and RAM disk.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guestFile, runsTestsOf } from './fetched.js';

const SECTOR = 512;
/** Where the partition begins; GRUB lies in the gap before it. */
const PARTITION_SECTOR = 2048;
const PARTITION_TABLE = 446;
const PARTITION_LINUX = 0x83;
const PARTITION_ACTIVE = 0x80;

/** Whether `npm run guests` has fetched GRUB, and the host can make an ext2 file system. */
export function canMakeGrubDisk(): boolean {
  return runsTestsOf('grub-boot.img', 'grub-core.img') && spawnSync('mke2fs', ['-V']).error === undefined;
}

export function makeGrubDisk(kernel: Uint8Array, initrd: Uint8Array, commandLine: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'ringless-grub-'));
  try {
    const root = join(folder, 'root');
    const partitionFile = join(folder, 'partition');
    mkdirSync(root);
    writeFileSync(join(root, 'vmlinuz'), kernel);
    writeFileSync(join(root, 'initrd'), initrd);
    writeFileSync(join(root, 'cmdline.cfg'), `set cmdline="${commandLine}"\n`);
    const mebibytes = Math.ceil((kernel.length + initrd.length) / 2 ** 20) + 8;
    execFileSync('mke2fs', ['-q', '-t', 'ext2', '-d', root, partitionFile, `${mebibytes}M`], { stdio: 'pipe' });
    const partition = readFileSync(partitionFile);
    const core = readFileSync(guestFile('grub-core.img'));
    const disk = Buffer.alloc(PARTITION_SECTOR * SECTOR + partition.length);
    disk.set(readFileSync(guestFile('grub-boot.img')).subarray(0, PARTITION_TABLE));
    disk[PARTITION_TABLE] = PARTITION_ACTIVE;
    disk[PARTITION_TABLE + 4] = PARTITION_LINUX;
    disk.writeUInt32LE(PARTITION_SECTOR, PARTITION_TABLE + 8);
    disk.writeUInt32LE(partition.length / SECTOR, PARTITION_TABLE + 12);
    disk.writeUInt16LE(0xaa55, SECTOR - 2);
    disk.set(core, SECTOR);
    disk.set(partition, PARTITION_SECTOR * SECTOR);
    return disk;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
