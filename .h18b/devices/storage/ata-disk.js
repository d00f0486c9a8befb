import { identifyDisk, LBA28_SECTORS, MULTIPLE_MAX, setTransferMode } from './ata-identify.js';
import * as A from './ata-registers.js';
import { BlockError } from './block-backend.js';
import { IdeDevice } from './ide-device.js';
/*
 * ATA disk. Source: ATA/ATAPI-6 (INCITS 361-2002), chapter 8.
 */
const SECTOR = 512;
const TRANSFERS = new Map([
    [0x20, { direction: 'in' }], // READ SECTOR(S)
    [0x21, { direction: 'in' }], // the same without retries
    [0x24, { direction: 'in', extended: true }], // READ SECTOR(S) EXT
    [0x29, { direction: 'in', extended: true, multiple: true }], // READ MULTIPLE EXT
    [0xc4, { direction: 'in', multiple: true }], // READ MULTIPLE
    [0xc8, { direction: 'in', dma: true }], // READ DMA
    [0xc9, { direction: 'in', dma: true }],
    [0x25, { direction: 'in', extended: true, dma: true }], // READ DMA EXT
    [0x30, { direction: 'out' }], // WRITE SECTOR(S)
    [0x31, { direction: 'out' }],
    [0x34, { direction: 'out', extended: true }], // WRITE SECTOR(S) EXT
    [0x39, { direction: 'out', extended: true, multiple: true }], // WRITE MULTIPLE EXT
    [0xc5, { direction: 'out', multiple: true }], // WRITE MULTIPLE
    [0xca, { direction: 'out', dma: true }], // WRITE DMA
    [0xcb, { direction: 'out', dma: true }],
    [0x35, { direction: 'out', extended: true, dma: true }], // WRITE DMA EXT
    [0x40, { direction: 'verify' }], // READ VERIFY SECTOR(S)
    [0x41, { direction: 'verify' }],
    [0x42, { direction: 'verify', extended: true }], // READ VERIFY SECTOR(S) EXT
]);
var Command;
(function (Command) {
    Command[Command["ReadNativeMaxExt"] = 39] = "ReadNativeMaxExt";
    Command[Command["Seek"] = 112] = "Seek";
    Command[Command["InitializeParameters"] = 145] = "InitializeParameters";
    Command[Command["SetMultiple"] = 198] = "SetMultiple";
    Command[Command["StandbyImmediate"] = 224] = "StandbyImmediate";
    Command[Command["IdleImmediate"] = 225] = "IdleImmediate";
    Command[Command["Standby"] = 226] = "Standby";
    Command[Command["Idle"] = 227] = "Idle";
    Command[Command["CheckPowerMode"] = 229] = "CheckPowerMode";
    Command[Command["Sleep"] = 230] = "Sleep";
    Command[Command["FlushCache"] = 231] = "FlushCache";
    Command[Command["FlushCacheExt"] = 234] = "FlushCacheExt";
    Command[Command["Identify"] = 236] = "Identify";
    Command[Command["SetFeatures"] = 239] = "SetFeatures";
    Command[Command["ReadNativeMax"] = 248] = "ReadNativeMax";
})(Command || (Command = {}));
export class AtaDisk extends IdeDevice {
    serial;
    signature = [0, 0];
    idle = A.STATUS_READY | A.STATUS_SEEK_COMPLETE;
    #sectors;
    /** Translation that cylinder, head and sector go through. */
    #heads = 16;
    #sectorsPerTrack = 63;
    #multiple = 0;
    #writeCache = true;
    #modes = { multiword: null, ultra: null };
    constructor(medium, serial = 'RINGLESS') {
        super(medium);
        this.serial = serial;
        this.#sectors = Math.floor(medium.sizeBytes / SECTOR);
        this.showSignature();
    }
    execute(command) {
        const transfer = TRANSFERS.get(command);
        if (transfer !== undefined) {
            this.#transfer(transfer);
            return;
        }
        if (command >> 4 === 1)
            return this.done(); // RECALIBRATE
        switch (command) {
            case Command.Identify:
                return this.sendBuffer(this.#identify());
            case Command.SetFeatures:
                return this.#setFeatures();
            case Command.SetMultiple: {
                const n = this.task.count;
                if (n > MULTIPLE_MAX || (n & (n - 1)) !== 0)
                    return this.abort();
                this.#multiple = n;
                return this.done();
            }
            case Command.FlushCache:
            case Command.FlushCacheExt:
                return this.#flush() ? this.done() : this.abort();
            case Command.InitializeParameters:
                this.#heads = (this.task.device & 15) + 1;
                this.#sectorsPerTrack = this.task.count;
                return this.#sectorsPerTrack === 0 ? this.abort() : this.done();
            case Command.CheckPowerMode:
                this.task.count = 0xff; // active or idle
                return this.done();
            case Command.ReadNativeMax:
                this.task.lba28 = Math.min(this.#sectors, LBA28_SECTORS) - 1;
                return this.done();
            case Command.ReadNativeMaxExt:
                this.task.lba48 = this.#sectors - 1;
                return this.done();
            case Command.Seek:
            case Command.Standby:
            case Command.StandbyImmediate:
            case Command.Idle:
            case Command.IdleImmediate:
            case Command.Sleep:
                return this.done();
            default:
                return this.abort();
        }
    }
    #identify() {
        const track = this.#heads * this.#sectorsPerTrack;
        return identifyDisk({
            sectors: this.#sectors,
            cylinders: Math.min(16383, Math.floor(this.#sectors / Math.max(1, track))),
            heads: this.#heads,
            sectorsPerTrack: this.#sectorsPerTrack,
            multiple: this.#multiple,
            writeCache: this.#writeCache,
            modes: this.#modes,
            serial: this.serial,
        });
    }
    #setFeatures() {
        switch (this.task.features) {
            case 0x03:
                return setTransferMode(this.#modes, this.task.count) ? this.done() : this.abort();
            case 0x02:
                this.#writeCache = true;
                return this.done();
            case 0x82:
                this.#writeCache = false;
                return this.#flush() ? this.done() : this.abort();
            case 0x55: // look-ahead off, on; defaults at soft reset kept or not: without effect here
            case 0xaa:
            case 0x66:
            case 0xcc:
                return this.done();
            default:
                return this.abort();
        }
    }
    #flush() {
        try {
            this.medium.flush();
            return true;
        }
        catch (e) {
            if (!(e instanceof BlockError))
                throw e;
            this.onError(e.message);
            return false;
        }
    }
    #transfer(transfer) {
        const { task } = this;
        const extended = transfer.extended === true;
        let count = extended ? task.count | (task.previousCount << 8) : task.count;
        if (count === 0)
            count = extended ? 65536 : 256;
        const lba = this.#address(extended);
        if (lba === null || lba + count > this.#sectors)
            return this.abort(A.ERROR_ID_NOT_FOUND | A.ERROR_ABORT);
        if (transfer.multiple && this.#multiple === 0)
            return this.abort();
        if (transfer.direction === 'verify')
            return this.done();
        if (transfer.direction === 'out' && this.medium.readOnly)
            return this.abort();
        this.begin({
            direction: transfer.direction,
            source: 'medium',
            offset: lba * SECTOR,
            remaining: count * SECTOR,
            dma: transfer.dma === true,
            blockBytes: (transfer.multiple ? this.#multiple : 1) * SECTOR,
        }, transfer.direction === 'in');
    }
    /** First sector, or null for a place that no cylinder, head and sector names. */
    #address(extended) {
        const { task } = this;
        if (extended)
            return task.lba48;
        if ((task.device & A.DEVICE_LBA) !== 0)
            return task.lba28;
        const head = task.device & 15;
        const sector = task.lbaLow;
        if (head >= this.#heads || sector === 0 || sector > this.#sectorsPerTrack)
            return null;
        return ((task.lbaMid | (task.lbaHigh << 8)) * this.#heads + head) * this.#sectorsPerTrack + sector - 1;
    }
    finished(phase) {
        if (phase.direction === 'out') {
            if (!this.#writeCache && !this.#flush())
                this.abort();
            else
                this.raise();
        }
        else if (phase.dma) {
            this.raise();
        }
    }
    failed(direction) {
        this.abort(direction === 'in' ? A.ERROR_UNCORRECTABLE : A.ERROR_ABORT);
    }
    defaults() {
        this.#heads = 16;
        this.#sectorsPerTrack = 63;
        this.#multiple = 0;
        this.#writeCache = true;
        this.#modes.multiword = null;
        this.#modes.ultra = null;
    }
    saved() {
        return {
            heads: this.#heads,
            sectorsPerTrack: this.#sectorsPerTrack,
            multiple: this.#multiple,
            writeCache: this.#writeCache,
            modes: { ...this.#modes },
        };
    }
    restored(state) {
        this.#heads = state.heads;
        this.#sectorsPerTrack = state.sectorsPerTrack;
        this.#multiple = state.multiple;
        this.#writeCache = state.writeCache;
        Object.assign(this.#modes, state.modes);
    }
}
