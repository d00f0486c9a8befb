import { fromBase64, toBase64 } from '../base64.js';
/*
 * Configuration space of a type 0 function. Source: PCI Local Bus Specification 3.0, chapter 6.
 */
const VENDOR_ID = 0x00;
const DEVICE_ID = 0x02;
export const COMMAND = 0x04;
const STATUS = 0x06;
const REVISION = 0x08; // and class code, 3 bytes
const HEADER_TYPE = 0x0e;
export const BAR0 = 0x10;
const SUBSYSTEM_VENDOR = 0x2c;
const SUBSYSTEM = 0x2e;
const CAPABILITIES = 0x34;
export const INTERRUPT_LINE = 0x3c;
export const INTERRUPT_PIN = 0x3d;
const FIRST_CAPABILITY = 0x40;
export const COMMAND_IO = 1 << 0;
export const COMMAND_MEMORY = 1 << 1;
export const COMMAND_BUS_MASTER = 1 << 2;
const COMMAND_INTX_DISABLE = 1 << 10;
const STATUS_INTERRUPT = 1 << 3;
const STATUS_CAPABILITIES = 1 << 4;
/** Configuration space of one function, its BARs and its INTx pin. Devices extend it or hold one. */
export class PciFunction {
    name;
    config = new Uint8Array(256);
    /** Bits that software may change. */
    writable = new Uint8Array(256);
    #view = new DataView(this.config.buffer);
    #initial = new Uint8Array(256);
    #bars = [];
    #nextCapability = FIRST_CAPABILITY;
    #lastLink = CAPABILITIES;
    #interrupt = false;
    /** Level of the INTx pin, set when the function is put on the bus. */
    onInterrupt = () => { };
    constructor(name, identity) {
        this.name = name;
        const view = this.#view;
        view.setUint16(VENDOR_ID, identity.vendor, true);
        view.setUint16(DEVICE_ID, identity.device, true);
        view.setUint32(REVISION, (identity.classCode << 8) | (identity.revision ?? 0), true);
        view.setUint16(SUBSYSTEM_VENDOR, identity.subsystemVendor ?? identity.vendor, true);
        view.setUint16(SUBSYSTEM, identity.subsystem ?? identity.device, true);
        this.config[INTERRUPT_PIN] = identity.interruptPin ?? 0;
        if ((identity.interruptPin ?? 0) !== 0)
            this.writable[INTERRUPT_LINE] = 0xff;
        this.writable[COMMAND] = COMMAND_BUS_MASTER;
        this.writable[COMMAND + 1] = COMMAND_INTX_DISABLE >> 8;
        this.writable[0x0c] = 0xff; // cache line size
        this.writable[0x0d] = 0xff; // latency timer
        this.#initial.set(this.config);
    }
    /** Number of the interrupt pin, 1 for INTA; 0 for none. */
    get interruptPin() {
        return this.config[INTERRUPT_PIN];
    }
    get bars() {
        return this.#bars;
    }
    get command() {
        return this.#view.getUint16(COMMAND, true);
    }
    /** Whether the function may reach memory by itself. */
    get busMaster() {
        return (this.command & COMMAND_BUS_MASTER) !== 0;
    }
    /** Sets a byte that power-on gives, with the bits that software may change. */
    define(offset, value, writable = 0) {
        this.config[offset] = value;
        this.#initial[offset] = value;
        this.writable[offset] = writable;
    }
    /** Says that the device has further functions. */
    setMultifunction() {
        this.define(HEADER_TYPE, 0x80);
    }
    /** BAR `index` as `sizeBytes` (a power of two, at least 4) of ports. */
    addPortBar(index, sizeBytes, device, bus) {
        const range = bus.addPorts(`${this.name} BAR ${index}`, null, sizeBytes, device);
        this.#addBar({ index, kind: 'ports', sizeBytes, place: (base) => bus.movePorts(range, base) }, 1);
        return range;
    }
    /** BAR `index` as `sizeBytes` (a power of two, at least 16) of memory addresses below 4 GiB. */
    addMemoryBar(index, sizeBytes, device, bus, prefetchable = false) {
        const range = bus.addMmio(`${this.name} BAR ${index}`, null, sizeBytes, device);
        const bar = { index, kind: 'memory', sizeBytes, place: (base) => bus.moveMmio(range, base) };
        this.#addBar(bar, prefetchable ? 8 : 0);
        return range;
    }
    #addBar(bar, flags) {
        this.#bars.push(bar);
        const offset = BAR0 + bar.index * 4;
        // The upper half of a port BAR may be fixed at 0 (6.2.5.1), but SeaBIOS takes that for a size of 4 GiB.
        const mask = ~(bar.sizeBytes - 1) >>> 0;
        for (let i = 0; i < 4; i++)
            this.define(offset + i, i === 0 ? flags : 0, (mask >>> (i * 8)) & 0xff);
        this.define(COMMAND, 0, this.writable[COMMAND] | (bar.kind === 'ports' ? COMMAND_IO : COMMAND_MEMORY));
    }
    /** Appends a capability: `body` is what follows id and link. Returns its offset. */
    addCapability(id, body, writable) {
        const offset = this.#nextCapability;
        this.define(offset, id);
        this.define(offset + 1, 0);
        body.forEach((byte, i) => {
            this.define(offset + 2 + i, byte, writable?.[i] ?? 0);
        });
        this.define(this.#lastLink, offset);
        this.define(STATUS, STATUS_CAPABILITIES);
        this.#lastLink = offset + 1;
        this.#nextCapability = (offset + 2 + body.length + 3) & ~3;
        return offset;
    }
    /** Configuration space at `offset`, which is aligned to `size`. */
    readConfig(offset, size) {
        if (size === 1)
            return this.config[offset];
        return size === 2 ? this.#view.getUint16(offset, true) : this.#view.getUint32(offset, true);
    }
    writeConfig(offset, size, value) {
        for (let i = 0; i < size; i++) {
            const mask = this.writable[offset + i];
            this.config[offset + i] = (this.config[offset + i] & ~mask) | ((value >>> (i * 8)) & mask);
        }
        if (offset <= COMMAND + 1 && offset + size > COMMAND) {
            this.#placeBars();
            this.#showInterrupt();
        }
        else if (offset >= BAR0 && offset < BAR0 + 24) {
            this.#placeBars();
        }
        this.configWritten(offset, size);
    }
    /** For functions whose registers act when written. */
    configWritten(_offset, _size) { }
    #placeBars() {
        for (const bar of this.#bars) {
            const decoded = (this.command & (bar.kind === 'ports' ? COMMAND_IO : COMMAND_MEMORY)) !== 0;
            const raw = this.#view.getUint32(BAR0 + bar.index * 4, true);
            const base = bar.kind === 'ports' ? (raw & 0xffff_fffc) >>> 0 : (raw & 0xffff_fff0) >>> 0;
            // At 0 and at the top of the space stands what was never assigned, or is being sized.
            const top = bar.kind === 'ports' ? 0x10000 : 2 ** 32;
            bar.place(decoded && base !== 0 && base + bar.sizeBytes < top ? base : null);
        }
    }
    /** Level of the function's interrupt, before the disable bit. */
    setInterrupt(asserted) {
        this.#interrupt = asserted;
        this.#showInterrupt();
    }
    #showInterrupt() {
        if (this.interruptPin === 0)
            return;
        const status = this.config[STATUS];
        this.config[STATUS] = this.#interrupt ? status | STATUS_INTERRUPT : status & ~STATUS_INTERRUPT;
        this.onInterrupt(this.#interrupt && (this.command & COMMAND_INTX_DISABLE) === 0);
    }
    reset() {
        this.config.set(this.#initial);
        this.#interrupt = false;
        this.#placeBars();
        this.#showInterrupt();
    }
    state() {
        return { config: toBase64(this.config), interrupt: this.#interrupt };
    }
    restore(state) {
        this.config.set(fromBase64(state.config));
        this.#interrupt = state.interrupt;
        this.#placeBars();
        this.#showInterrupt();
    }
}
