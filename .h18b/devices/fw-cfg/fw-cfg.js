/**
 * fw_cfg: how firmware and Linux ask the machine about itself (QEMU's docs/specs/fw_cfg.rst). A selector register, a
 * data register of bytes, and a DMA interface; numbered items, and files found through a directory.
 */
import { fromBase64, toBase64 } from '../base64.js';
export const FW_CFG_BASE = 0x510;
export const FW_CFG_PORTS = 12;
/** Offsets from the first port. */
const SELECTOR = 0;
const DATA = 1;
const DMA_HIGH = 4;
const DMA_LOW = 8;
/** Items of fixed numbers. */
export const FwCfgItem = {
    SIGNATURE: 0x00,
    ID: 0x01,
    UUID: 0x02,
    RAM_SIZE: 0x03,
    NOGRAPHIC: 0x04,
    CPU_COUNT: 0x05,
    KERNEL_ADDRESS: 0x07,
    KERNEL_SIZE: 0x08,
    INITRD_ADDRESS: 0x0a,
    INITRD_SIZE: 0x0b,
    BOOT_MENU: 0x0e,
    MAX_CPUS: 0x0f,
    KERNEL_ENTRY: 0x10,
    KERNEL_DATA: 0x11,
    INITRD_DATA: 0x12,
    COMMAND_LINE_ADDRESS: 0x13,
    COMMAND_LINE_SIZE: 0x14,
    COMMAND_LINE_DATA: 0x15,
    SETUP_ADDRESS: 0x16,
    SETUP_SIZE: 0x17,
    SETUP_DATA: 0x18,
    FILE_DIRECTORY: 0x19,
    FIRST_FILE: 0x20,
    IRQ0_OVERRIDE: 0x8002,
    E820_TABLE: 0x8003,
};
const ID_TRADITIONAL = 1 << 0;
const ID_DMA = 1 << 1;
/** "QEMU CFG", as a 64-bit big-endian read of the DMA register gives it. */
const DMA_SIGNATURE_HIGH = 0x5145_4d55;
const DMA_SIGNATURE_LOW = 0x2043_4647;
/** The DMA descriptor's control bits; bits 31 to 16 are the item with SELECT. */
const CONTROL_ERROR = 1 << 0;
const CONTROL_READ = 1 << 1;
const CONTROL_SKIP = 1 << 2;
const CONTROL_SELECT = 1 << 3;
const CONTROL_WRITE = 1 << 4;
const DESCRIPTOR_BYTES = 16;
const FILE_NAME_BYTES = 56;
const DIRECTORY_ENTRY_BYTES = 64;
const NOTHING = new Uint8Array(0);
export class FwCfg {
    memory;
    name = 'fw_cfg';
    #items = new Map();
    #files = new Map();
    #filesPlaced = true;
    #selected = 0;
    #offset = 0;
    #dmaHigh = 0;
    constructor(memory) {
        this.memory = memory;
        this.setItem(FwCfgItem.SIGNATURE, utf8('QEMU'));
        this.setNumber(FwCfgItem.ID, ID_TRADITIONAL | ID_DMA, 4);
    }
    setItem(item, bytes) {
        this.#items.set(item, { bytes, writable: false });
    }
    /** A little-endian number of `sizeBytes`. */
    setNumber(item, value, sizeBytes) {
        this.setItem(item, littleEndian(value, sizeBytes));
    }
    /**
     * A file in the directory. Where it is `writable` the guest's DMA may change the bytes in place. Names longer than
     * 55 bytes are the caller's mistake.
     */
    setFile(name, bytes, writable = false) {
        if (utf8(name).length >= FILE_NAME_BYTES)
            throw new Error(`fw_cfg file name too long: ${name}`);
        this.#files.set(name, { bytes, writable });
        this.#filesPlaced = false;
    }
    /** Files have numbers in order of their names, so that the same machine always has the same. */
    #placeFiles() {
        this.#filesPlaced = true;
        const names = [...this.#files.keys()].sort();
        const directory = new Uint8Array(4 + names.length * DIRECTORY_ENTRY_BYTES);
        const view = new DataView(directory.buffer);
        view.setUint32(0, names.length);
        for (const [i, name] of names.entries()) {
            const file = this.#files.get(name);
            const at = 4 + i * DIRECTORY_ENTRY_BYTES;
            view.setUint32(at, file.bytes.length);
            view.setUint16(at + 4, FwCfgItem.FIRST_FILE + i);
            directory.set(utf8(name), at + 8);
            this.#items.set(FwCfgItem.FIRST_FILE + i, file);
        }
        this.setItem(FwCfgItem.FILE_DIRECTORY, directory);
    }
    #item() {
        if (!this.#filesPlaced)
            this.#placeFiles();
        // Bit 14 asked for writing, once; it does not change the number.
        return this.#items.get(this.#selected & ~0x4000);
    }
    #select(item) {
        this.#selected = item;
        this.#offset = 0;
    }
    readPort(port, size) {
        if (port === DATA && size === 1)
            return this.#nextByte();
        if (size !== 4)
            return port === SELECTOR && size === 2 ? this.#selected : 0;
        if (port === DMA_HIGH)
            return byteSwap(DMA_SIGNATURE_HIGH);
        if (port === DMA_LOW)
            return byteSwap(DMA_SIGNATURE_LOW);
        return 0;
    }
    writePort(port, size, value) {
        if (port === SELECTOR && size === 2)
            this.#select(value);
        else if (port === DMA_HIGH && size === 4)
            this.#dmaHigh = byteSwap(value);
        else if (port === DMA_LOW && size === 4) {
            const address = this.#dmaHigh * 2 ** 32 + byteSwap(value);
            this.#dmaHigh = 0;
            this.#runDma(address);
        }
    }
    /** Behind the end, and where no item is, zeros. */
    #nextByte() {
        const bytes = this.#item()?.bytes ?? NOTHING;
        return bytes[this.#offset++] ?? 0;
    }
    /**
     * Obeys the descriptor at `address`: control, length, guest address, all big-endian; writes back the control word.
     */
    #runDma(address) {
        const descriptor = this.memory.view(address, DESCRIPTOR_BYTES);
        if (!descriptor)
            return;
        const fields = new DataView(descriptor.buffer, descriptor.byteOffset, DESCRIPTOR_BYTES);
        const control = fields.getUint32(0);
        const length = fields.getUint32(4);
        const target = fields.getUint32(8) * 2 ** 32 + fields.getUint32(12);
        if (control & CONTROL_SELECT)
            this.#select(control >>> 16);
        const done = this.#transfer(control, target, length);
        fields.setUint32(0, done ? 0 : CONTROL_ERROR);
        this.memory.written(address, DESCRIPTOR_BYTES);
    }
    #transfer(control, target, length) {
        const item = this.#item();
        const bytes = item?.bytes ?? NOTHING;
        const start = Math.min(this.#offset, bytes.length);
        if (control & CONTROL_READ) {
            const view = this.memory.view(target, length);
            if (!view)
                return false;
            const part = bytes.subarray(start, start + length);
            view.set(part);
            view.fill(0, part.length);
            this.memory.written(target, length);
        }
        else if (control & CONTROL_WRITE) {
            const view = this.memory.view(target, length);
            if (!view || !item?.writable || this.#offset + length > bytes.length)
                return false;
            bytes.set(view, start);
        }
        else if (!(control & CONTROL_SKIP)) {
            return true;
        }
        this.#offset = Math.min(this.#offset + length, 0xffff_ffff);
        return true;
    }
    reset() {
        this.#select(0);
        this.#dmaHigh = 0;
    }
    /** Items are the machine's, and the same after a restore; what the guest has written is kept. */
    state() {
        const written = [...this.#files]
            .filter(([, file]) => file.writable)
            .map(([name, file]) => [name, toBase64(file.bytes)]);
        return { selected: this.#selected, offset: this.#offset, dmaHigh: this.#dmaHigh, written };
    }
    restore(state) {
        this.#selected = state.selected;
        this.#offset = state.offset;
        this.#dmaHigh = state.dmaHigh;
        for (const [name, text] of state.written) {
            this.#files.get(name)?.bytes.set(fromBase64(text));
        }
    }
}
function byteSwap(value) {
    return ((value >>> 24) | ((value >>> 8) & 0xff00) | ((value << 8) & 0xff_0000) | (value << 24)) >>> 0;
}
export function littleEndian(value, sizeBytes) {
    const view = new DataView(new ArrayBuffer(8));
    view.setBigUint64(0, BigInt(value), true);
    return new Uint8Array(view.buffer, 0, sizeBytes);
}
const encoder = new TextEncoder();
export function utf8(text) {
    return encoder.encode(text);
}
