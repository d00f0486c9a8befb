import * as A from './ata-registers.js';
/*
 * One IDE channel: two devices on shared registers (ATA/ATAPI-6, chapter 7), and its bus master (Programming Interface
 * for Bus Master IDE Controller 1.0).
 */
/** Bus master registers, 8 bytes a channel. */
const MASTER_COMMAND = 0;
const MASTER_STATUS = 2;
const MASTER_TABLE = 4;
export const MASTER_BYTES = 8;
const MASTER_START = 0x01;
const MASTER_TO_MEMORY = 0x08;
const MASTER_ACTIVE = 0x01;
const MASTER_ERROR = 0x02;
const MASTER_INTERRUPT = 0x04;
const MASTER_CAPABLE = 0x60; // of either device, set by software
const TABLE_BYTES = 65536;
const TABLE_END = 0x80000000;
export class IdeChannel {
    memory;
    line;
    devices;
    #selected = 0;
    #control = 0;
    #masterCommand = 0;
    #masterStatus = 0;
    #masterTable = 0;
    /** Ports 1f0h to 1f7h (170h to 177h). */
    commandBlock = {
        readPort: (port, size) => this.#readCommand(port, size),
        writePort: (port, size, value) => this.#writeCommand(port, size, value),
        readBlock: (port, size, count, into) => this.#readBlock(port, size, count, into),
        writeBlock: (port, size, count, from) => this.#writeBlock(port, size, count, from),
    };
    /** Port 3f6h (376h): device control, alternate status. */
    controlBlock = {
        readPort: () => {
            this.#count();
            return this.#status();
        },
        writePort: (_port, _size, value) => {
            this.#count();
            this.#writeControl(value & 0xff);
        },
    };
    /** The channel's eight bytes of bus master registers. */
    master = {
        readPort: (port, size) => this.#readMaster(port, size),
        writePort: (port, size, value) => this.#writeMaster(port, size, value),
    };
    constructor(memory, line, 
    /** First and second device; null: none. */
    devices) {
        this.memory = memory;
        this.line = line;
        this.devices = devices;
        devices.forEach((device, i) => {
            if (device === null)
                return;
            device.onInterrupt = () => {
                if (i === this.#selected)
                    this.#showInterrupt();
                // The bus master remembers the interrupt of a transfer.
                if (device.interrupt && i === this.#selected)
                    this.#masterStatus |= MASTER_INTERRUPT;
            };
            device.onDmaRequest = () => this.#runDma();
        });
    }
    get #device() {
        return this.devices[this.#selected] ?? null;
    }
    /** Counts an access for the statistics, on the device that it goes to. */
    #count() {
        const device = this.#device;
        if (device !== null)
            device.traffic.exits++;
    }
    #showInterrupt() {
        const asserted = this.#device?.interrupt === true && (this.#control & A.CONTROL_NO_INTERRUPT) === 0;
        this.line.set(asserted);
    }
    #status() {
        if ((this.#control & A.CONTROL_RESET) !== 0)
            return A.STATUS_BUSY;
        // A device that is not there has its status read as 0.
        return this.#device?.status ?? 0;
    }
    #readCommand(port, size) {
        this.#count();
        const device = this.#device;
        if (port === A.ATA_DATA && size > 1) {
            const bytes = new Uint8Array(size);
            this.#readData(bytes);
            const view = new DataView(bytes.buffer);
            return size === 2 ? view.getUint16(0, true) : view.getUint32(0, true);
        }
        if (size > 1)
            return size === 2 ? 0xffff : 0xffffffff;
        switch (port) {
            case A.ATA_DATA: {
                const bytes = new Uint8Array(1);
                this.#readData(bytes);
                return bytes[0];
            }
            case A.ATA_STATUS:
                device?.acknowledge();
                return this.#status();
            case A.ATA_ERROR:
                return device?.error ?? 0;
            case A.ATA_DEVICE:
                // The selection is seen even where only the other device answers.
                return device === null
                    ? this.devices.some((d) => d !== null)
                        ? 0xa0 | (this.#selected << 4)
                        : 0
                    : device.task.read(port, false);
            default:
                return device?.task.read(port, (this.#control & A.CONTROL_HIGH_ORDER) !== 0) ?? 0;
        }
    }
    #writeCommand(port, size, value) {
        this.#count();
        if (port === A.ATA_DATA) {
            const bytes = new Uint8Array(size);
            for (let i = 0; i < size; i++)
                bytes[i] = (value >>> (i * 8)) & 0xff;
            this.#device?.writeData(bytes);
            return;
        }
        if (size > 1)
            return;
        this.#control &= ~A.CONTROL_HIGH_ORDER;
        if (port !== A.ATA_STATUS) {
            // Both devices hear all registers.
            for (const device of this.devices)
                device?.task.write(port, value);
            if (port === A.ATA_DEVICE) {
                this.#selected = (value & A.DEVICE_SECOND) === 0 ? 0 : 1;
                this.#showInterrupt();
            }
            return;
        }
        if ((this.#control & A.CONTROL_RESET) !== 0)
            return;
        if (value === 0x90)
            this.#diagnose();
        else
            this.#device?.command(value);
    }
    #readData(into) {
        const device = this.#device;
        if (device === null)
            into.fill(0xff);
        else
            device.readData(into);
    }
    /** `count` reads of the data port at once count as one exit. */
    #readBlock(port, size, count, into) {
        if (port !== A.ATA_DATA) {
            // Of other registers only bytes mean anything.
            for (let i = 0; i < count; i++)
                into.fill(this.#readCommand(port, 1), i * size, (i + 1) * size);
            return;
        }
        this.#count();
        this.#readData(into.subarray(0, size * count));
    }
    #writeBlock(port, size, count, from) {
        if (port !== A.ATA_DATA) {
            for (let i = 0; i < count; i++)
                this.#writeCommand(port, size, from[i * size]);
            return;
        }
        this.#count();
        this.#device?.writeData(from.subarray(0, size * count));
    }
    #writeControl(value) {
        const released = (this.#control & ~value & A.CONTROL_RESET) !== 0;
        this.#control = value;
        if (released)
            this.#resetDevices();
        this.#showInterrupt();
    }
    #resetDevices() {
        for (const device of this.devices)
            device?.showSignature();
        this.#selected = 0;
    }
    /** EXECUTE DEVICE DIAGNOSTIC: both devices run it, device 0 reports. */
    #diagnose() {
        this.#resetDevices();
        this.devices[0]?.reportDiagnostics();
    }
    // Bus master.
    #readMaster(port, size) {
        this.#count();
        let value = 0;
        for (let i = 0; i < size; i++)
            value |= this.#masterByte(port + i) << (i * 8);
        return value >>> 0;
    }
    #masterByte(port) {
        if (port === MASTER_COMMAND)
            return this.#masterCommand;
        if (port === MASTER_STATUS)
            return this.#masterStatus;
        return port >= MASTER_TABLE ? (this.#masterTable >>> ((port - MASTER_TABLE) * 8)) & 0xff : 0;
    }
    #writeMaster(port, size, value) {
        this.#count();
        for (let i = 0; i < size; i++)
            this.#writeMasterByte(port + i, (value >>> (i * 8)) & 0xff);
    }
    #writeMasterByte(port, value) {
        if (port === MASTER_COMMAND) {
            const starts = (value & ~this.#masterCommand & MASTER_START) !== 0;
            this.#masterCommand = value & (MASTER_START | MASTER_TO_MEMORY);
            if (starts) {
                this.#masterStatus |= MASTER_ACTIVE;
                this.#runDma();
            }
            else if ((value & MASTER_START) === 0) {
                this.#masterStatus &= ~MASTER_ACTIVE;
            }
        }
        else if (port === MASTER_STATUS) {
            // Error and interrupt are cleared by writing ones.
            this.#masterStatus &= ~(value & (MASTER_ERROR | MASTER_INTERRUPT));
            this.#masterStatus = (this.#masterStatus & ~MASTER_CAPABLE) | (value & MASTER_CAPABLE);
        }
        else if (port >= MASTER_TABLE) {
            const shift = (port - MASTER_TABLE) * 8;
            this.#masterTable = ((this.#masterTable & ~(0xff << shift)) | (value << shift)) >>> 0;
            this.#masterTable = (this.#masterTable & ~3) >>> 0;
        }
    }
    /** Moves a waiting transfer along the table of physical regions, once device and bus master are both ready. */
    #runDma() {
        const device = this.#device;
        const phase = device?.dmaPhase ?? null;
        if (device === null || phase === null || (this.#masterCommand & MASTER_START) === 0)
            return;
        if ((this.#masterStatus & MASTER_ACTIVE) === 0)
            return;
        const toMemory = (this.#masterCommand & MASTER_TO_MEMORY) !== 0;
        let failed = toMemory !== (phase.direction === 'in');
        let ended = false;
        for (let at = 0; at < TABLE_BYTES && phase.remaining > 0 && !failed && !ended; at += 8) {
            const entry = this.memory.view(this.#masterTable + at, 8);
            if (entry === null) {
                failed = true;
                break;
            }
            const view = new DataView(entry.buffer, entry.byteOffset, 8);
            const address = (view.getUint32(0, true) & ~1) >>> 0;
            const control = view.getUint32(4, true);
            const length = (control & 0xfffe) === 0 ? 65536 : control & 0xfffe;
            ended = (control & TABLE_END) !== 0;
            const bytes = this.memory.view(address, length);
            if (bytes === null) {
                failed = true;
                break;
            }
            const moved = device.moveDma(bytes);
            if (moved < 0) {
                // The medium failed; the device has ended its command.
                this.#masterStatus = (this.#masterStatus & ~MASTER_ACTIVE) | MASTER_ERROR | MASTER_INTERRUPT;
                return;
            }
            if (toMemory)
                this.memory.written(address, moved);
        }
        if (failed)
            this.#masterStatus |= MASTER_ERROR;
        // A table that describes more than was moved leaves the bus master active.
        if (ended || failed)
            this.#masterStatus &= ~MASTER_ACTIVE;
        device.endDma();
    }
    reset() {
        this.#control = 0;
        this.#masterCommand = 0;
        this.#masterStatus = 0;
        this.#masterTable = 0;
        this.#selected = 0;
        for (const device of this.devices)
            device?.reset();
        this.line.set(false);
    }
    state() {
        return {
            selected: this.#selected,
            control: this.#control,
            masterCommand: this.#masterCommand,
            masterStatus: this.#masterStatus,
            masterTable: this.#masterTable,
            devices: this.devices.map((device) => device?.state() ?? null),
        };
    }
    restore(state) {
        this.#selected = state.selected;
        this.#control = state.control;
        state.devices.forEach((saved, i) => {
            if (saved !== null)
                this.devices[i]?.restore(saved);
        });
        this.#masterCommand = state.masterCommand;
        this.#masterStatus = state.masterStatus;
        this.#masterTable = state.masterTable;
        this.#showInterrupt();
    }
}
