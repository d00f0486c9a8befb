/** What a file is that a machine is to start from, found out by its first bytes. */
import { latin1 } from '../boot/bytes.js';
import { isLinuxImage } from '../boot/linux-header.js';
import { probeKernel } from '../boot/load-kernel.js';
import { isBootSector } from '../boot/raw.js';
import { packingOf } from '../boot/unpack/unpack.js';
import { isFloppySize } from '../devices/floppy/geometry.js';
import { isElf } from '../elf/elf.js';
/** ISO 9660, 8: volume descriptors begin at sector 16, of 2048 bytes; El Torito 1.0: the boot record is the second. */
const VOLUME_DESCRIPTOR = 16 * 2048;
const BOOT_RECORD = 17 * 2048;
const HEAD_BYTES = 18 * 2048;
/** Kernels are smaller; a file is read so far for what a header in it says. */
const KERNEL_MAX_BYTES = 1 << 30;
/** What is no larger and has no partitions is an image of a floppy disk that leaves its end out. */
const FLOPPY_LIKE_BYTES = 1440 * 1024;
const PARTITION_TABLE = 446;
const PARTITIONS = 4;
function isCd(head) {
    return latin1(head.subarray(VOLUME_DESCRIPTOR + 1, VOLUME_DESCRIPTOR + 6)) === 'CD001';
}
/** A CD that a BIOS boots. */
function isBootableCd(head) {
    const name = latin1(head.subarray(BOOT_RECORD + 7, BOOT_RECORD + 30));
    return isCd(head) && head[BOOT_RECORD] === 0 && name === 'EL TORITO SPECIFICATION';
}
/** A partition table with an entry, and nothing that could not be one: code of a boot sector is none. */
function hasPartitions(sector) {
    let used = 0;
    for (let i = 0; i < PARTITIONS; i++) {
        const entry = sector.subarray(PARTITION_TABLE + i * 16, PARTITION_TABLE + (i + 1) * 16);
        const [active = 0, type = 0] = [entry[0], entry[4]];
        const sectors = new DataView(entry.buffer, entry.byteOffset, 16).getUint32(12, true);
        if ((active & 0x7f) !== 0 || (type === 0) !== (sectors === 0))
            return false;
        if (type !== 0)
            used++;
    }
    return used > 0;
}
/** Null: it is nothing that could be started. A disk with a kernel's header somewhere inside is a disk. */
export function probeMedium(file) {
    const head = file.head(HEAD_BYTES);
    if (latin1(head.subarray(0, 4)) === 'QFI\xfb')
        return 'disk';
    if (isLinuxImage(head) || isElf(head) || packingOf(head) === 'gzip')
        return 'kernel';
    if (isBootableCd(head))
        return 'cd';
    if (!isBootSector(head)) {
        // A CD that cannot be booted is one all the same: what attaches it says so.
        if (isCd(head))
            return 'cd';
        // A kernel that is packed otherwise is refused by its loader, which says why.
        if (packingOf(head) !== null)
            return 'kernel';
        return file.sizeBytes <= KERNEL_MAX_BYTES && probeKernel(file.head(file.sizeBytes)) !== null ? 'kernel' : null;
    }
    const kernel = probeKernel(head);
    if (kernel !== 'boot-sector' && file.sizeBytes <= KERNEL_MAX_BYTES) {
        if (probeKernel(file.head(file.sizeBytes)) !== 'boot-sector')
            return 'kernel';
    }
    if (isFloppySize(file.sizeBytes))
        return 'floppy';
    return hasPartitions(head) || file.sizeBytes > FLOPPY_LIKE_BYTES ? 'disk' : 'floppy';
}
