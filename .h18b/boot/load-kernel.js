/** What a file is that is to be booted, and the loader for it. */
import { isElf } from '../elf/elf.js';
import { BootError } from './boot-error.js';
import { loadElfKernel, loadLinuxImage } from './linux.js';
import { isLinuxImage } from './linux-header.js';
import { findMultibootHeader, loadMultiboot, multibootLoadOffset } from './multiboot.js';
import { findMultiboot2Header, loadMultiboot2, multiboot2LoadOffset } from './multiboot2.js';
import { isBootSector, loadBootSector } from './raw.js';
import { packingOf, unpack } from './unpack/unpack.js';
/**
 * What a file is, or null. A Linux image begins with a boot sector, a multiboot image often is an ELF file, and a raw
 * disk may have a multiboot kernel near its start (xv6's, GRUB's): such a header counts where a loader could do what it
 * says.
 */
export function probeKernel(bytes) {
    if (isLinuxImage(bytes))
        return 'linux';
    const headers = [multibootLoadOffset(bytes), multiboot2LoadOffset(bytes)];
    const kinds = ['multiboot', 'multiboot2'];
    const loadable = kinds.find((_, i) => headers[i] !== null && (headers[i] === 0 || !isBootSector(bytes)));
    if (loadable !== undefined)
        return loadable;
    if (isElf(bytes))
        return 'elf';
    if (isBootSector(bytes))
        return 'boot-sector';
    // There is a header all the same: its loader says what is wrong with it.
    if (findMultibootHeader(bytes) >= 0)
        return 'multiboot';
    return findMultiboot2Header(bytes) >= 0 ? 'multiboot2' : null;
}
/** Loads a kernel of any known kind, also one that is gzipped as a whole, as GRUB does; throws BootError. */
export function loadKernel(bytes, options) {
    const kind = probeKernel(bytes);
    const packing = kind === null ? packingOf(bytes) : null;
    if (packing !== null && packing !== 'gzip')
        throw new BootError(`is packed (${packing}) and has to be unpacked first`);
    if (packing === null)
        return loadAs(kind, bytes, options);
    const kernel = unpack(bytes, packing);
    const image = loadAs(probeKernel(kernel), kernel, options, `is a ${packing} file of what `);
    return { ...image, description: `${image.description}, unpacked (${packing})` };
}
function loadAs(kind, bytes, options, file = '') {
    switch (kind) {
        case 'linux':
            return loadLinuxImage(bytes, options);
        case 'multiboot':
            return loadMultiboot(bytes, options);
        case 'multiboot2':
            return loadMultiboot2(bytes, options);
        case 'elf':
            return loadElfKernel(bytes, options);
        case 'boot-sector':
            return { ...loadBootSector(bytes, options), ...diskNote(bytes) };
        case null:
            throw new BootError(bytes.length === 0
                ? 'is empty'
                : `${file}is neither a Linux image, a multiboot or ELF kernel, nor a boot sector`);
        default:
            return kind;
    }
}
/** Of a disk with a multiboot header inside the user hears what became of it. */
function diskNote(bytes) {
    const at = findMultibootHeader(bytes);
    const header = at >= 0 ? at : findMultiboot2Header(bytes);
    if (header < 0)
        return {};
    return {
        note: `taken for a disk, of which the boot sector is started; the multiboot header at byte ${header} is not the file's own`,
    };
}
