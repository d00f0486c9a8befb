/**
 * ACPI machine language, as far as this machine's DSDT needs it: ACPI specification 6.5, chapter 20. Everything is a
 * list of bytes.
 */
const ascii = (text) => [...text].map((c) => c.charCodeAt(0));
const little = (value, bytes) => Array.from({ length: bytes }, (_, i) => Math.floor(value / 2 ** (8 * i)) % 256);
/** A name: segments of up to four characters, "\\" before the first for the root. */
export function nameString(path) {
    const root = path.startsWith('\\') ? [0x5c] : [];
    const segments = path
        .replace('\\', '')
        .split('.')
        .filter((segment) => segment !== '');
    const bytes = segments.flatMap((segment) => ascii(segment.padEnd(4, '_')));
    if (segments.length === 0)
        return [...root, 0x00];
    if (segments.length === 1)
        return [...root, ...bytes];
    if (segments.length === 2)
        return [...root, 0x2e, ...bytes];
    return [...root, 0x2f, segments.length, ...bytes];
}
/** Length of a package that includes the length itself: 20.2.4. */
function withLength(content) {
    for (const size of [1, 2, 3]) {
        const length = content.length + size;
        if (size === 1 && length < 0x40)
            return [length, ...content];
        if (size > 1 && length < 2 ** (4 + 8 * (size - 1))) {
            return [((size - 1) << 6) | (length & 15), ...little(length >> 4, size - 1), ...content];
        }
    }
    throw new Error(`AML package of ${content.length} bytes`);
}
export function integer(value) {
    if (value === 0 || value === 1)
        return [value];
    if (value < 0x100)
        return [0x0a, value];
    if (value < 0x10000)
        return [0x0b, ...little(value, 2)];
    if (value < 2 ** 32)
        return [0x0c, ...little(value, 4)];
    return [0x0e, ...little(value, 8)];
}
/** A string. */
export const text = (value) => [0x0d, ...ascii(value), 0];
/** An EISA id such as "PNP0A03", as an integer: 19.3.4. */
export function eisaId(id) {
    const letter = (i) => id.charCodeAt(i) - 0x40;
    const digits = Number.parseInt(id.slice(3), 16);
    const maker = (letter(0) << 10) | (letter(1) << 5) | letter(2);
    return [0x0c, maker >> 8, maker & 0xff, digits >> 8, digits & 0xff];
}
export const pack = (...items) => [0x12, ...withLength([items.length, ...items.flat()])];
export const buffer = (bytes) => [0x11, ...withLength([...integer(bytes.length), ...bytes])];
export const name = (path, value) => [0x08, ...nameString(path), ...value];
export const scope = (path, ...terms) => [
    0x10,
    ...withLength([...nameString(path), ...terms.flat()]),
];
export const device = (path, ...terms) => [
    ...[0x5b, 0x82],
    ...withLength([...nameString(path), ...terms.flat()]),
];
export const method = (path, args, ...terms) => [
    0x14,
    ...withLength([...nameString(path), args, ...terms.flat()]),
];
export const store = (value, target) => [0x70, ...value, ...target];
export const ret = (value) => [0xa4, ...value];
export const when = (condition, ...terms) => [0xa0, ...withLength([...condition, ...terms.flat()])];
export const ARG0 = [0x68];
/** Resource descriptors: 6.4. */
export const ioPorts = (base, count) => [
    ...[0x47, 0x01],
    ...little(base, 2),
    ...little(base, 2),
    ...[1, count],
];
export const irq = (n) => [0x22, ...little(1 << n, 2)];
/** A level-triggered interrupt, active high, that devices may share: 6.4.3.6. */
export const sharedInterrupt = (gsi) => [...[0x89, 6, 0, 0x09, 1], ...little(gsi, 4)];
export const fixedMemory = (base, length) => [
    ...[0x86, 9, 0, 1],
    ...little(base, 4),
    ...little(length, 4),
];
const WINDOW_TYPE = { memory: 0, ports: 1, buses: 2 };
const WINDOW_FLAGS = { memory: 1, ports: 3, buses: 0 };
export function passes(kind, first, last) {
    const bytes = kind === 'memory' ? 4 : 2;
    const fields = [0, first, last, 0, last - first + 1].flatMap((value) => little(value, bytes));
    const flags = [WINDOW_TYPE[kind], 0x0c, WINDOW_FLAGS[kind]];
    return [kind === 'memory' ? 0x87 : 0x88, ...little(flags.length + fields.length, 2), ...flags, ...fields];
}
export const resources = (...descriptors) => buffer([...descriptors.flat(), 0x79, 0x00]);
