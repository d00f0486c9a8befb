/** Formats of floppy disks on a PC, and the drives that they are at home in. IBM PC/AT Technical Reference. */
/** Rates of data as the controller's registers select them. */
export const RATE_500 = 0;
export const RATE_250 = 2;
export const RATE_1000 = 3;
const FORMATS = [
    { cylinders: 40, heads: 1, sectors: 8, driveType: 1, rate: RATE_250 },
    { cylinders: 40, heads: 1, sectors: 9, driveType: 1, rate: RATE_250 },
    { cylinders: 40, heads: 2, sectors: 8, driveType: 1, rate: RATE_250 },
    { cylinders: 40, heads: 2, sectors: 9, driveType: 1, rate: RATE_250 },
    { cylinders: 80, heads: 2, sectors: 9, driveType: 4, rate: RATE_250 },
    { cylinders: 80, heads: 2, sectors: 15, driveType: 2, rate: RATE_500 },
    { cylinders: 80, heads: 2, sectors: 18, driveType: 4, rate: RATE_500 },
    { cylinders: 80, heads: 2, sectors: 20, driveType: 4, rate: RATE_500 },
    { cylinders: 80, heads: 2, sectors: 21, driveType: 4, rate: RATE_500 },
    { cylinders: 82, heads: 2, sectors: 21, driveType: 4, rate: RATE_500 },
    { cylinders: 80, heads: 2, sectors: 36, driveType: 5, rate: RATE_1000 },
];
const USUAL = FORMATS.find(({ sectors }) => sectors === 18);
export const FLOPPY_SECTOR_BYTES = 512;
const bytesOf = ({ cylinders, heads, sectors }) => cylinders * heads * sectors * FLOPPY_SECTOR_BYTES;
/** The largest floppy disk that there is, bytes. */
export const FLOPPY_MAX_BYTES = Math.max(...FORMATS.map(bytesOf));
/** Whether an image has exactly the size of a floppy disk. */
export function isFloppySize(sizeBytes) {
    return FORMATS.some((format) => bytesOf(format) === sizeBytes);
}
/**
 * The format of an image: that of its size; for one of no known size the smallest from 1.44 MiB on that holds it. Null:
 * it is too large.
 */
export function floppyGeometry(sizeBytes) {
    const exact = FORMATS.find((format) => bytesOf(format) === sizeBytes);
    if (exact)
        return exact;
    return FORMATS.slice(FORMATS.indexOf(USUAL)).find((format) => bytesOf(format) >= sizeBytes) ?? null;
}
