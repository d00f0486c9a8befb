import { identifyPacket, setTransferMode } from './ata-identify.js';
import * as A from './ata-registers.js';
import { BUFFER_BYTES, IdeDevice } from './ide-device.js';
/*
 * CD-ROM drive with the PACKET command. Sources: ATA/ATAPI-6 (INCITS 361-2002), 8.23 and 9.8; commands: INF-8020i and
 * MMC-3.
 */
const SECTOR = 2048;
const PACKET_BYTES = 12;
/** Interrupt reason, in the count register. */
const REASON_COMMAND = 1;
const REASON_IN = 2;
var Command;
(function (Command) {
    Command[Command["DeviceReset"] = 8] = "DeviceReset";
    Command[Command["Packet"] = 160] = "Packet";
    Command[Command["IdentifyPacket"] = 161] = "IdentifyPacket";
    Command[Command["StandbyImmediate"] = 224] = "StandbyImmediate";
    Command[Command["IdleImmediate"] = 225] = "IdleImmediate";
    Command[Command["CheckPowerMode"] = 229] = "CheckPowerMode";
    Command[Command["Identify"] = 236] = "Identify";
    Command[Command["SetFeatures"] = 239] = "SetFeatures";
})(Command || (Command = {}));
var Packet;
(function (Packet) {
    Packet[Packet["TestUnitReady"] = 0] = "TestUnitReady";
    Packet[Packet["RequestSense"] = 3] = "RequestSense";
    Packet[Packet["Inquiry"] = 18] = "Inquiry";
    Packet[Packet["ModeSense6"] = 26] = "ModeSense6";
    Packet[Packet["StartStop"] = 27] = "StartStop";
    Packet[Packet["PreventRemoval"] = 30] = "PreventRemoval";
    Packet[Packet["ReadCapacity"] = 37] = "ReadCapacity";
    Packet[Packet["Read10"] = 40] = "Read10";
    Packet[Packet["Seek10"] = 43] = "Seek10";
    Packet[Packet["ReadToc"] = 67] = "ReadToc";
    Packet[Packet["GetConfiguration"] = 70] = "GetConfiguration";
    Packet[Packet["GetEventStatus"] = 74] = "GetEventStatus";
    Packet[Packet["ReadDiscInformation"] = 81] = "ReadDiscInformation";
    Packet[Packet["ModeSense10"] = 90] = "ModeSense10";
    Packet[Packet["Read12"] = 168] = "Read12";
})(Packet || (Packet = {}));
const NO_SENSE = [0, 0];
const NO_MEDIUM = [2, 0x3a];
const READ_ERROR = [3, 0x11];
const UNKNOWN_COMMAND = [5, 0x20];
const OUT_OF_RANGE = [5, 0x21];
const BAD_FIELD = [5, 0x24];
export class AtapiCd extends IdeDevice {
    serial;
    signature = [0x14, 0xeb];
    idle = A.STATUS_READY | A.STATUS_SEEK_COMPLETE;
    #sectors;
    #modes = { multiword: null, ultra: null };
    #sense = NO_SENSE;
    /** The disc is in the drive. */
    #loaded = true;
    /** The packet is DMA; most bytes of data between two looks at the status. */
    #dma = false;
    #byteLimit = 0;
    constructor(disc, serial = 'RINGLESS-CD') {
        super(disc);
        this.serial = serial;
        this.#sectors = Math.floor(disc.sizeBytes / SECTOR);
        this.showSignature();
    }
    execute(command) {
        switch (command) {
            case Command.Packet:
                this.#dma = (this.task.features & 1) !== 0;
                this.#byteLimit = this.task.lbaMid | (this.task.lbaHigh << 8);
                this.begin({
                    direction: 'out',
                    source: 'buffer',
                    offset: 0,
                    remaining: PACKET_BYTES,
                    dma: false,
                    blockBytes: PACKET_BYTES,
                }, false);
                this.task.count = REASON_COMMAND;
                return;
            case Command.IdentifyPacket:
                return this.sendBuffer(identifyPacket(this.serial, this.#modes));
            case Command.Identify:
                this.showSignature();
                return this.abort();
            case Command.DeviceReset:
                // No interrupt, status 0 (9.1).
                return this.showSignature();
            case Command.SetFeatures:
                if (this.task.features === 3)
                    return setTransferMode(this.#modes, this.task.count) ? this.done() : this.abort();
                return [0x66, 0xcc].includes(this.task.features) ? this.done() : this.abort();
            case Command.CheckPowerMode:
                this.task.count = 0xff;
                return this.done();
            case Command.StandbyImmediate:
            case Command.IdleImmediate:
                return this.done();
            default:
                return this.abort();
        }
    }
    blockReady(bytes) {
        if (this.#inPacket) {
            this.task.count = REASON_IN;
            this.task.lbaMid = bytes & 0xff;
            this.task.lbaHigh = bytes >> 8;
        }
    }
    /** Data that go to the host belong to a packet. */
    #inPacket = false;
    finished(phase) {
        if (phase.direction === 'out') {
            this.#packet(this.buffer.slice(0, PACKET_BYTES));
        }
        else if (this.#inPacket) {
            this.#succeed();
        }
        // The data of IDENTIFY end without an interrupt.
    }
    #succeed() {
        this.#inPacket = false;
        this.task.count = REASON_COMMAND | REASON_IN;
        this.done();
    }
    failed() {
        this.#fail(READ_ERROR);
    }
    #fail(sense) {
        this.#inPacket = false;
        this.#sense = sense;
        this.task.count = REASON_COMMAND | REASON_IN;
        this.abort((sense[0] << 4) | A.ERROR_ABORT);
    }
    /** Sends what a command answers, cut to what the host has allocated. */
    #send(answer, allocated) {
        const bytes = answer.subarray(0, allocated);
        if (bytes.length === 0)
            return this.#succeed();
        this.#inPacket = true;
        this.sendBuffer(bytes, this.#dma, this.#blockBytes);
    }
    /** Bytes in one block of PIO data: what the host has said, even. */
    get #blockBytes() {
        return (this.#byteLimit === 0 ? BUFFER_BYTES - 2 : Math.max(2, this.#byteLimit)) & ~1;
    }
    #packet(packet) {
        const view = new DataView(packet.buffer);
        const command = packet[0];
        if (command !== Packet.RequestSense && command !== Packet.Inquiry)
            this.#sense = NO_SENSE;
        switch (command) {
            case Packet.TestUnitReady:
                return this.#loaded ? this.#succeed() : this.#fail(NO_MEDIUM);
            case Packet.RequestSense: {
                const [key, code] = this.#sense;
                this.#sense = NO_SENSE;
                return this.#send(Uint8Array.of(0x70, 0, key, 0, 0, 0, 0, 10, 0, 0, 0, 0, code, 0, 0, 0, 0, 0), packet[4]);
            }
            case Packet.Inquiry:
                return (packet[1] & 1) !== 0 ? this.#fail(BAD_FIELD) : this.#send(inquiry(), packet[4]);
            case Packet.ModeSense6:
                return this.#modeSense(packet[2], packet[4], 4);
            case Packet.ModeSense10:
                return this.#modeSense(packet[2], view.getUint16(7), 8);
            case Packet.StartStop:
                // Bit 1: load or eject, bit 0: load.
                if ((packet[4] & 2) !== 0)
                    this.#loaded = (packet[4] & 1) !== 0;
                return this.#succeed();
            case Packet.PreventRemoval:
            case Packet.Seek10:
                return this.#succeed();
            case Packet.GetEventStatus:
                return this.#eventStatus(packet, view.getUint16(7));
            case Packet.GetConfiguration: {
                const answer = new Uint8Array(8);
                answer[3] = 4; // length of what follows
                answer[7] = this.#loaded ? 0x08 : 0; // current profile: CD-ROM
                return this.#send(answer, view.getUint16(7));
            }
            default:
                if (!this.#loaded)
                    return this.#fail(NO_MEDIUM);
                return this.#discCommand(command, packet, view);
        }
    }
    /** Commands that need the disc. */
    #discCommand(command, packet, view) {
        switch (command) {
            case Packet.ReadCapacity: {
                const answer = new DataView(new ArrayBuffer(8));
                answer.setUint32(0, Math.max(0, this.#sectors - 1));
                answer.setUint32(4, SECTOR);
                return this.#send(new Uint8Array(answer.buffer), 8);
            }
            case Packet.Read10:
                return this.#read(view.getUint32(2), view.getUint16(7));
            case Packet.Read12:
                return this.#read(view.getUint32(2), view.getUint32(6));
            case Packet.ReadToc:
                return this.#readToc(packet, view.getUint16(7));
            case Packet.ReadDiscInformation: {
                const answer = new Uint8Array(34);
                answer[1] = 32;
                answer.set([0x0e, 1, 1, 1, 1], 2); // complete, last session complete; one session, one track
                return this.#send(answer, view.getUint16(7));
            }
            default:
                return this.#fail(UNKNOWN_COMMAND);
        }
    }
    #read(first, count) {
        if (first + count > this.#sectors)
            return this.#fail(OUT_OF_RANGE);
        if (count === 0)
            return this.#succeed();
        this.#inPacket = true;
        this.begin({
            direction: 'in',
            source: 'medium',
            offset: first * SECTOR,
            remaining: count * SECTOR,
            dma: this.#dma,
            blockBytes: this.#blockBytes,
        }, true);
    }
    #readToc(packet, allocated) {
        const minutes = (packet[1] & 2) !== 0;
        // The format stands in byte 2, in older commands at the top of byte 9.
        const format = (packet[2] & 15) | (packet[9] >> 6);
        const entry = (track, sector) => {
            const place = minutes
                ? [0, Math.floor((sector + 150) / 4500), Math.floor((sector + 150) / 75) % 60, (sector + 150) % 75]
                : [sector >>> 24, (sector >>> 16) & 0xff, (sector >>> 8) & 0xff, sector & 0xff];
            return [0, 0x14, track, 0, ...place];
        };
        const track = packet[6];
        switch (format) {
            case 0: {
                if (track > 1 && track !== 0xaa)
                    return this.#fail(BAD_FIELD);
                const entries = [...(track <= 1 ? entry(1, 0) : []), ...entry(0xaa, this.#sectors)];
                return this.#send(Uint8Array.of(0, entries.length + 2, 1, 1, ...entries), allocated);
            }
            case 1:
                return this.#send(Uint8Array.of(0, 10, 1, 1, ...entry(1, 0)), allocated);
            default:
                return this.#fail(BAD_FIELD);
        }
    }
    #modeSense(page, allocated, headerBytes) {
        if (page >> 6 === 3)
            return this.#fail(BAD_FIELD); // saved values
        const pages = [];
        const wanted = page & 0x3f;
        if (wanted === 0x01 || wanted === 0x3f)
            pages.push(0x01, 6, 0, 5, 0, 0, 0, 0); // error recovery
        if (wanted === 0x2a || wanted === 0x3f) {
            // Capabilities: reads CD-R and CD-RW; mode 2 and multisession; tray, may be ejected; speed in KB/s.
            pages.push(0x2a, 18, 3, 0, 0x71, 0x60, 0x29, 0, 0x15, 0x9e, 0, 2, 2, 0, 0x15, 0x9e, 0, 0, 0, 0);
        }
        if (pages.length === 0)
            return this.#fail(BAD_FIELD);
        const answer = new Uint8Array(headerBytes + pages.length);
        const length = answer.length - (headerBytes === 4 ? 1 : 2);
        answer[headerBytes === 4 ? 0 : 1] = length;
        answer[headerBytes === 4 ? 1 : 2] = this.#loaded ? 0x01 : 0x70; // 120 mm CD-ROM with data; no disc
        answer.set(pages, headerBytes);
        this.#send(answer, allocated);
    }
    #eventStatus(packet, allocated) {
        if ((packet[1] & 1) === 0)
            return this.#fail(BAD_FIELD); // asynchronous
        const media = (packet[4] & 0x10) !== 0;
        const answer = media
            ? Uint8Array.of(0, 6, 4, 0x10, 0, this.#loaded ? 2 : 0, 0, 0)
            : Uint8Array.of(0, 2, 0x80, 0x10);
        this.#send(answer, allocated);
    }
    defaults() {
        this.#modes.multiword = null;
        this.#modes.ultra = null;
        this.#sense = NO_SENSE;
        this.#loaded = true;
        this.#inPacket = false;
    }
    saved() {
        return {
            modes: { ...this.#modes },
            sense: [...this.#sense],
            loaded: this.#loaded,
            dma: this.#dma,
            byteLimit: this.#byteLimit,
            inPacket: this.#inPacket,
        };
    }
    restored(state) {
        Object.assign(this.#modes, state.modes);
        const [key, code] = state.sense;
        this.#sense = [key, code];
        this.#loaded = state.loaded;
        this.#dma = state.dma;
        this.#byteLimit = state.byteLimit;
        this.#inPacket = state.inPacket;
    }
}
function inquiry() {
    const answer = new Uint8Array(36);
    // CD-ROM, removable, ATAPI, 31 bytes follow.
    answer.set([0x05, 0x80, 0x00, 0x21, 31]);
    const put = (at, length, text) => {
        for (let i = 0; i < length; i++)
            answer[at + i] = text.padEnd(length).charCodeAt(i);
    };
    put(8, 8, 'RINGLESS');
    put(16, 16, 'CD-ROM');
    put(32, 4, '1.0');
    return answer;
}
