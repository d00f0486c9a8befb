import { BusRange, RangeMap } from './range-map.js';
const PORTS = 0x10000;
/** Physical addresses have 52 bits (SDM vol. 3A, 4.1.4). */
const PHYSICAL = 2 ** 52;
const ALL_ONES = [0, 0xff, 0xffff];
/** Where the port space has nothing: every access to it is cut into bytes, which read as ones. */
const NOTHING = new BusRange('nothing', 0, { readPort: () => 0xff, writePort: () => { } }, 0);
/**
 * The port space and the physical address space outside RAM. An access goes to the device as it is where one device
 * covers all of it and takes that width; otherwise in halves, down to bytes, in ascending order. Reads of nothing give
 * all ones.
 */
export class Bus {
    #portMap = new RangeMap('ports', PORTS);
    #mmioMap = new RangeMap('addresses', PHYSICAL);
    /** Port to an index in `#portSlots`. */
    #portTable = new Uint16Array(PORTS);
    #portSlots = [NOTHING];
    /** Called when device memory has come, gone or moved: translations of addresses are stale. */
    onMmioChange = () => { };
    constructor() {
        this.#portMap.onChange = () => this.#fillPortTable();
        this.#mmioMap.onChange = () => this.onMmioChange();
    }
    /**
     * Puts `count` ports from `first` in a device's hands; it sees offsets from `first`. `widest`: the widest access in
     * bytes that it takes (8-bit chips: 1). Throws an Error if another device has one of them. With `first` null the
     * range is nowhere until `movePorts`.
     */
    addPorts(name, first, count, device, widest = 4) {
        const range = new BusRange(name, count, device, widest);
        if (first === null)
            this.#portMap.addUnmapped(range);
        else
            this.#portMap.add(range, first);
        return range;
    }
    /** The same for `length` bytes of physical addresses. */
    addMmio(name, base, length, device, widest = 4) {
        const range = new BusRange(name, length, device, widest);
        if (base === null)
            this.#mmioMap.addUnmapped(range);
        else
            this.#mmioMap.add(range, base);
        return range;
    }
    removePorts(range) {
        this.#portMap.remove(range);
    }
    removeMmio(range) {
        this.#mmioMap.remove(range);
    }
    /**
     * Moves a range as a PCI BAR is moved; null: it is not decoded. False: something stands there or it leaves the space.
     * The range is then nowhere, and comes when the place is free.
     */
    movePorts(range, first) {
        return this.#portMap.move(range, first);
    }
    moveMmio(range, base) {
        return this.#mmioMap.move(range, base);
    }
    #fillPortTable() {
        this.#portTable.fill(0);
        this.#portSlots = [NOTHING, ...this.#portMap.placed];
        for (let slot = 1; slot < this.#portSlots.length; slot++) {
            const range = this.#portSlots[slot];
            this.#portTable.fill(slot, range.base, range.end);
        }
    }
    #portRange(port) {
        return this.#portSlots[this.#portTable[port & 0xffff]];
    }
    readPort(port, size) {
        const range = this.#portRange(port);
        if (size <= range.widest && port + size <= range.end) {
            range.reads++;
            return range.device.readPort(port - range.base, size);
        }
        if (size === 1)
            return 0xff;
        const half = (size >> 1);
        const low = this.readPort(port, half);
        return (low | (this.readPort(port + half, half) << (half * 8))) >>> 0;
    }
    /** `value` is unsigned and no wider than `size`. */
    writePort(port, size, value) {
        const range = this.#portRange(port);
        if (size <= range.widest && port + size <= range.end) {
            range.writes++;
            range.device.writePort(port - range.base, size, value);
            return;
        }
        if (size === 1)
            return;
        const half = (size >> 1);
        this.writePort(port, half, value & ALL_ONES[half]);
        this.writePort(port + half, half, value >>> (half * 8));
    }
    /**
     * Reads one port again and again into `into`, for `rep ins`: how many elements; 0 if the device has no faster way
     * than one by one.
     */
    readPortBlock(port, size, into) {
        const range = this.#portRange(port);
        if (range.device.readBlock === undefined || size > range.widest || port + size > range.end)
            return 0;
        range.reads++;
        const count = Math.floor(into.length / size);
        range.device.readBlock(port - range.base, size, count, into);
        return count;
    }
    /** The same for `rep outs`. */
    writePortBlock(port, size, from) {
        const range = this.#portRange(port);
        if (range.device.writeBlock === undefined || size > range.widest || port + size > range.end)
            return 0;
        range.writes++;
        const count = Math.floor(from.length / size);
        range.device.writeBlock(port - range.base, size, count, from);
        return count;
    }
    /** The range of device memory that has `address`. */
    findMmio(address) {
        return this.#mmioMap.find(address);
    }
    /** Whether any device has one of `length` bytes from `base`: a page that does must not be mapped as RAM. */
    hasMmio(base, length) {
        return this.#mmioMap.firstIn(base, length) !== undefined;
    }
    readMmio(address, size) {
        const range = this.#mmioMap.find(address);
        if (range !== undefined && size <= range.widest && address + size <= range.end) {
            range.reads++;
            return range.device.readMmio(address - range.base, size);
        }
        if (size === 1)
            return 0xff;
        const half = (size >> 1);
        const low = this.readMmio(address, half);
        return (low | (this.readMmio(address + half, half) << (half * 8))) >>> 0;
    }
    /** `value` is unsigned and no wider than `size`. */
    writeMmio(address, size, value) {
        const range = this.#mmioMap.find(address);
        if (range !== undefined && size <= range.widest && address + size <= range.end) {
            range.writes++;
            range.device.writeMmio(address - range.base, size, value);
            return;
        }
        if (size === 1)
            return;
        const half = (size >> 1);
        this.writeMmio(address, half, value & ALL_ONES[half]);
        this.writeMmio(address + half, half, value >>> (half * 8));
    }
    get ports() {
        return this.#portMap.all;
    }
    get mmio() {
        return this.#mmioMap.all;
    }
}
