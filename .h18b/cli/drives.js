import { FLOPPY_MAX_BYTES } from '../devices/floppy/geometry.js';
import { BlockError } from '../devices/storage/block-backend.js';
import { DiskOptionError, imageUses } from '../devices/storage/disk-options.js';
import { lockImages } from '../devices/storage/image-lock.js';
import { openDisk } from '../devices/storage/open-disk.js';
import { UserError } from '../host/user-error.js';
import { ExitStatus } from './exit-status.js';
/** Runs what parses or opens images; what it throws becomes a UserError. */
export async function orUserError(act) {
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof DiskOptionError)
            throw new UserError(error.message, ExitStatus.usage);
        if (error instanceof BlockError)
            throw new UserError(error.message, ExitStatus.cannotRun);
        throw error;
    }
}
/** Opens what is named. Throws UserError. */
export function openDrives(options) {
    return orUserError(async () => {
        const { disks, cdrom, floppies } = options;
        await lockImages([...disks, ...(cdrom ? [cdrom] : []), ...floppies].flatMap(imageUses));
        const controlled = [];
        const open = (parsed, name, removable) => {
            const { backend, format, notes } = openDisk(parsed);
            for (const note of notes)
                process.stderr.write(`ringless: ${note}\n`);
            const { sizeBytes, readOnly } = backend;
            controlled.push({ name, file: parsed.file, format, readOnly, sizeBytes, removable });
            return backend;
        };
        return {
            disks: disks.map((parsed, n) => ({ backend: open(parsed, `disk${n}`, false), interface: parsed.interface })),
            cdrom: cdrom && open(cdrom, 'cdrom', true),
            floppies: floppies.map((parsed, n) => {
                const backend = open(parsed, `floppy${n}`, true);
                if (backend.sizeBytes <= FLOPPY_MAX_BYTES)
                    return backend;
                throw new BlockError(`cannot use ${parsed.file} as a floppy disk: it has more than 2.88 MiB`);
            }),
            controlled,
        };
    });
}
