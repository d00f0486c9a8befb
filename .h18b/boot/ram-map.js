/** The memory map as loaders use it: where RAM is, where a piece fits. */
import { BootError } from './boot-error.js';
export const E820_USABLE = 1;
export const E820_RESERVED = 2;
const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;
/** Below 4 GiB, devices have what lies above 3 GiB. */
const LOW_RAM_END = 3 * GIB;
/** The map of a PC with so much RAM: what lies above 3 GiB continues at 4 GiB. */
export function pcMemoryMap(memoryBytes) {
    const low = Math.min(memoryBytes, LOW_RAM_END);
    const map = [
        { address: 0, size: 0x9fc00, type: E820_USABLE },
        { address: 0x9fc00, size: 0x400, type: E820_RESERVED },
        { address: 0xf0000, size: 0x10000, type: E820_RESERVED },
    ];
    if (low > MIB)
        map.push({ address: MIB, size: low - MIB, type: E820_USABLE });
    if (memoryBytes > low)
        map.push({ address: 4 * GIB, size: memoryBytes - low, type: E820_USABLE });
    return map;
}
/** RAM ranges in order of address, neighbours joined. */
function usableRanges(map) {
    const ranges = [];
    const usable = map.filter(({ type, size }) => type === E820_USABLE && size > 0);
    for (const { address, size } of usable.sort((a, b) => a.address - b.address)) {
        const last = ranges.at(-1);
        if (last && last.end >= address)
            last.end = Math.max(last.end, address + size);
        else
            ranges.push({ start: address, end: address + size });
    }
    return ranges;
}
/** KiB of RAM from 0 (at most 640) and from 1 MiB to the first hole, as multiboot and int 15h count them. */
export function basicMemoryKib(map) {
    const ranges = usableRanges(map);
    const at = (address) => ranges.find(({ start, end }) => start <= address && address < end);
    const lower = at(0)?.end ?? 0;
    const upper = at(MIB);
    return { lower: Math.min(lower, 640 * KIB) / KIB, upper: upper ? Math.floor((upper.end - MIB) / KIB) : 0 };
}
/** Places pieces in RAM; refuses what is not RAM, and what overlaps an earlier one. */
export class Placer {
    pieces = [];
    #taken = [];
    #ranges;
    constructor(map) {
        this.#ranges = usableRanges(map);
    }
    /** Puts `bytes` at `address`; `sizeBytes` is what is taken there (with room that starts as zeros). */
    put(what, address, bytes, sizeBytes = bytes.length) {
        this.reserve(what, address, sizeBytes);
        if (bytes.length > 0)
            this.pieces.push({ address, bytes });
    }
    /** Where the highest piece so far ends. */
    get highestEnd() {
        return Math.max(0, ...this.#taken.map(({ end }) => end));
    }
    /** Keeps a range free of later pieces. */
    reserve(what, address, sizeBytes) {
        const end = address + sizeBytes;
        if (!this.#ranges.some((range) => range.start <= address && end <= range.end)) {
            throw new BootError(`needs RAM from ${hex(address)} to ${hex(end)} for ${what}: the machine has none there`);
        }
        const other = this.#taken.find((taken) => taken.start < end && address < taken.end);
        if (other)
            throw new BootError(`has ${what} at ${hex(address)} to ${hex(end)}, where ${other.what} is`);
        this.#taken.push({ start: address, end, what });
    }
    /** Puts `bytes` as high as they fit, page-aligned, ending at or below `limit`; gives the address. */
    putHigh(what, bytes, limit) {
        const ceilings = [limit, ...this.#ranges.map(({ end }) => end), ...this.#taken.map(({ start }) => start)];
        let best = -1;
        for (const ceiling of ceilings) {
            const address = Math.floor((Math.min(ceiling, limit) - bytes.length) / 4096) * 4096;
            const end = address + bytes.length;
            const free = address >= MIB &&
                this.#ranges.some((range) => range.start <= address && end <= range.end) &&
                !this.#taken.some((taken) => taken.start < end && address < taken.end);
            if (free)
                best = Math.max(best, address);
        }
        if (best < 0) {
            throw new BootError(`needs more memory: ${what} of ${Math.ceil(bytes.length / KIB)} KiB does not fit in RAM`);
        }
        this.put(what, best, bytes);
        return best;
    }
}
export function hex(value) {
    return `0x${value.toString(16)}`;
}
