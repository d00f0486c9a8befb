/** The user's mistake in a `--disk` option: one clear line. */
export class DiskOptionError extends Error {
}
/** Splits at commas; a doubled comma stands for itself. */
function splitCommas(text) {
    return text
        .replaceAll(',,', '\0')
        .split(',')
        .map((part) => part.replaceAll('\0', ','));
}
/** Parses the value of `--disk`, or of another option that names an image so. Throws DiskOptionError. */
export function parseDiskOptions(text, option = '--disk') {
    const fail = (why) => {
        throw new DiskOptionError(`${option} ${text}: ${why}`);
    };
    const [file, ...settings] = splitCommas(text);
    if (file === undefined || file === '')
        return fail('a file is missing');
    let wire = null;
    let format = 'probe';
    let mode = 'direct';
    const backing = [];
    for (const setting of settings) {
        const equals = setting.indexOf('=');
        const name = equals < 0 ? setting : setting.slice(0, equals);
        const value = equals < 0 ? null : setting.slice(equals + 1);
        switch (name) {
            case 'if':
                if (value !== 'virtio' && value !== 'virtio-mmio' && value !== 'ide') {
                    return fail(`if=${value ?? ''} is not known (virtio, virtio-mmio or ide)`);
                }
                if (wire !== null && wire !== value)
                    fail('if= is given twice');
                wire = value;
                break;
            case 'format':
                if (value !== 'raw' && value !== 'qcow2')
                    return fail(`format=${value ?? ''} is not known (raw or qcow2)`);
                if (format !== 'probe' && format !== value)
                    fail('format= is given twice');
                format = value;
                break;
            case 'snapshot':
            case 'ro': {
                if (value !== null)
                    fail(`${name} takes no value`);
                const wanted = name === 'ro' ? 'read-only' : 'snapshot';
                if (mode !== 'direct' && mode !== wanted)
                    fail('snapshot and ro exclude each other');
                mode = wanted;
                break;
            }
            case 'backing':
                if (value === null || value === '')
                    return fail('backing= needs a file');
                backing.push(value);
                break;
            default:
                fail(`${JSON.stringify(setting)} is not known (if=, format=, snapshot, ro, backing=)`);
        }
    }
    if (format === 'raw' && backing.length > 0)
        fail('a raw image has no backing file');
    return { file, interface: wire ?? 'virtio', format, mode, backing };
}
/** Parses the value of `--floppy`: `FILE[,ro|snapshot]`. Throws DiskOptionError. */
export function parseFloppyOptions(text) {
    const options = parseDiskOptions(text, '--floppy');
    const { length } = splitCommas(text);
    const plain = length === 1 || (length === 2 && options.mode !== 'direct');
    if (!plain)
        throw new DiskOptionError(`--floppy ${text}: only ro or snapshot may follow the file`);
    return floppyOptions(options.file, options.mode);
}
/** A floppy disk's image: raw. */
export function floppyOptions(file, mode = 'direct') {
    return { file, interface: 'ide', format: 'raw', mode, backing: [] };
}
/** A CD image: raw, and never written. */
export function cdromOptions(file) {
    return { file, interface: 'ide', format: 'raw', mode: 'read-only', backing: [] };
}
/** The files behind a disk, and what is done with them. */
export function imageUses({ file, mode, backing }) {
    return [{ file, writes: mode === 'direct' }, ...backing.map((base) => ({ file: base, writes: false }))];
}
