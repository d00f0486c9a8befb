/** Starting without a loader: a boot sector as the BIOS would read it, and ROM images at the reset vector. */
import { smallBios, withSmallBios } from './bios/small-bios.js';
import { BootError } from './boot-error.js';
import { latin1 } from './bytes.js';
import { resetState } from './cpu-start.js';
import { BOOT_SECTOR_ADDRESS, GIB, MIB } from './low-memory.js';
import { Placer } from './ram-map.js';
const SECTOR_BYTES = 512;
/** The first hard disk's BIOS number. */
const FIRST_DISK = 0x80;
/** So much of a ROM's end is seen below 1 MiB too. */
const LOW_ROM_BYTES = 0x20000;
const ROM_MIN_BYTES = 0x1000;
const ROM_MAX_BYTES = 16 * MIB;
export function isBootSector(bytes) {
    return bytes.length >= SECTOR_BYTES && bytes[510] === 0x55 && bytes[511] === 0xaa;
}
/** An expansion ROM's image begins with 55 AA: PCI 3.0, 6.3.1. */
export function isOptionRom(bytes) {
    return bytes[0] === 0x55 && bytes[1] === 0xaa;
}
/**
 * The first 512 bytes at 7C00h, DL the disk's number, over the small BIOS, which reads the rest of a disk if there is
 * one.
 */
export function loadBootSector(bytes, options) {
    if (!isBootSector(bytes))
        throw new BootError('is no boot sector: its bytes 510 and 511 are not 55 AA');
    const placer = new Placer(options.e820);
    placer.put('the boot sector', BOOT_SECTOR_ADDRESS, bytes.subarray(0, SECTOR_BYTES));
    return {
        description: 'boot sector',
        pieces: placer.pieces,
        ...withSmallBios({ cs: 0, ip: BOOT_SECTOR_ADDRESS, ds: 0, sp: BOOT_SECTOR_ADDRESS, dx: FIRST_DISK }, options.e820),
        firmware: false,
    };
}
/** The machine's drives, by the small BIOS. */
export function bootDrives(boot, e820) {
    return { description: `drives ${boot.order.join(', ')}`, pieces: [], ...smallBios(boot, e820), firmware: false };
}
/** Type of a UEFI firmware volume that holds files; that with variables has another. UEFI PI 1.7, vol. 3, 3.2.1. */
const FILE_SYSTEM_2 = '78e58c8c3d8a1c4f9935896185c32dd3';
/** Whether a flash image begins with a volume of code: the one with the variables, which comes first, is missing. */
function isUefiCode(bytes) {
    const at = (offset, length) => bytes.subarray(offset, offset + length);
    const hex = Array.from(at(16, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return latin1(at(40, 4)) === '_FVH' && hex === FILE_SYSTEM_2;
}
/** A ROM that ends at 4 GiB, its last 128 KiB also ending at 1 MiB, entered at the reset vector. */
export function loadRom(bytes) {
    if (bytes.length < ROM_MIN_BYTES || bytes.length > ROM_MAX_BYTES || bytes.length % ROM_MIN_BYTES !== 0) {
        throw new BootError(`is no ROM image: it has ${bytes.length} bytes, not a multiple of ${ROM_MIN_BYTES} up to ${ROM_MAX_BYTES}`);
    }
    if (isUefiCode(bytes)) {
        throw new BootError('is the code of UEFI firmware without its variables, and there is no flash memory to hold them apart: join the two ' +
            '(cat OVMF_VARS.fd OVMF_CODE.fd > OVMF.fd; what the guest stores is not kept)');
    }
    const low = bytes.subarray(-Math.min(bytes.length, LOW_ROM_BYTES));
    return {
        description: `ROM image of ${bytes.length / 1024} KiB`,
        pieces: [],
        roms: [
            { address: 4 * GIB - bytes.length, bytes },
            { address: MIB - low.length, bytes: low },
        ],
        cpu: resetState(),
        firmware: true,
    };
}
