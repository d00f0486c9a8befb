/** What the machine's RAM and processor begin with: firmware, a kernel, or drives that the small BIOS boots. */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BootError } from '../boot/boot-error.js';
import { loadKernel } from '../boot/load-kernel.js';
import { pcMemoryMap } from '../boot/ram-map.js';
import { bootDrives, isBootSector, loadRom } from '../boot/raw.js';
import { BlockError } from '../devices/storage/block-backend.js';
import { readInput } from '../host/input-file.js';
import { UserError } from '../host/user-error.js';
import { ACPI_ADDRESS } from '../system/power-on.js';
import { bootOrder } from './boot-media.js';
import { ExitStatus } from './exit-status.js';
const MIB = 1048576;
const SECTOR_BYTES = 512;
/** The kernel that ships with Ringless: paging, a timer, two tasks in ring 3. Its source is in bench/kernels. */
const DEMO_KERNEL = fileURLToPath(new URL('../../bench/kernels/bin/demo', import.meta.url));
/** No kernel, RAM disk or ROM is larger; a pipe may go on for ever. */
const KERNEL_MAX_BYTES = 1024 * MIB;
const INITRD_MAX_BYTES = 2047 * MIB;
const ROM_MAX_BYTES = 16 * MIB;
/** Says at once that the only disk which could be booted has no boot sector. */
function checkBootSector(backend, name) {
    const sector = new Uint8Array(Math.min(SECTOR_BYTES, backend.sizeBytes));
    try {
        backend.read(0, sector);
    }
    catch (error) {
        if (error instanceof BlockError)
            throw new UserError(`${name}: ${error.message}`, ExitStatus.cannotRun);
        throw error;
    }
    if (isBootSector(sector))
        return;
    throw new UserError(`${name}: is no boot sector: its bytes 510 and 511 are not 55 AA`, ExitStatus.cannotRun);
}
/** The small BIOS; null: it finds no drive that it knows. */
function fromDrives(options, media, drives) {
    const order = bootOrder(media, drives);
    if (order === null)
        return null;
    if (order.order.join('') === 'c') {
        const number = drives.disks.findIndex((disk) => disk.interface === 'ide');
        checkBootSector(drives.disks[number].backend, `--disk ${options.disk[number] ?? media.drives.disks[0]?.file}`);
    }
    return () => bootDrives(order, pcMemoryMap(options.memory * MIB));
}
/** What is booted; files are read once, also when the guest resets the machine. */
export function bootImage(options, media, drives) {
    const { firmware, append, entry, fastBoot } = options;
    if (firmware === undefined && media.kernel === undefined) {
        const image = fromDrives(options, media, drives);
        if (image)
            return image;
        if (drives.disks.length > 0)
            throw new UserError('without --firmware or --kernel a disk is booted if it is an IDE disk: say --disk FILE,if=ide, or --firmware FILE', ExitStatus.usage);
    }
    const kernel = media.kernel ?? (firmware === undefined ? DEMO_KERNEL : undefined);
    const file = kernel ?? firmware ?? '';
    // The image is named without an option.
    const what = kernel === undefined ? '--firmware ' : options.kernel === undefined ? '' : '--kernel ';
    const bytes = readInput(what.trim() || null, file, kernel === undefined ? ROM_MAX_BYTES : KERNEL_MAX_BYTES);
    // One that is larger than RAM is refused by the loader, which knows what else needs room.
    const initrd = options.initrd === undefined ? undefined : readInput('--initrd', options.initrd, INITRD_MAX_BYTES);
    const e820 = pcMemoryMap(options.memory * MIB);
    const make = () => {
        try {
            if (kernel === undefined)
                return loadRom(bytes);
            return loadKernel(bytes, {
                name: basename(kernel),
                append,
                initrd,
                e820,
                fastBoot,
                entry,
                acpiRsdp: ACPI_ADDRESS,
            });
        }
        catch (error) {
            if (error instanceof BootError)
                throw new UserError(`${what}${file}: ${error.message}`, ExitStatus.cannotRun);
            throw error;
        }
    };
    let first = make();
    if (first.note !== undefined)
        process.stderr.write(`ringless: ${what}${file}: ${first.note}\n`);
    return () => {
        const image = first ?? make();
        first = null;
        return image;
    };
}
