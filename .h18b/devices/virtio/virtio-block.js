import { BlockError } from '../storage/block-backend.js';
import { VirtioDevice } from './virtio-device.js';
import { gather, RingError, scatter } from './virtqueue.js';
/*
 * Block device. Source: VIRTIO 1.2, 5.2.
 */
const QUEUE_SIZE = 256;
const SECTOR = 512;
const FEATURE_SEG_MAX = 1n << 2n;
const FEATURE_READ_ONLY = 1n << 5n;
const FEATURE_BLOCK_SIZE = 1n << 6n;
const FEATURE_FLUSH = 1n << 9n;
const FEATURE_CONFIG_WCE = 1n << 11n;
const FEATURE_DISCARD = 1n << 13n;
const FEATURE_WRITE_ZEROES = 1n << 14n;
/** Configuration (5.2.4). */
const CONFIG_BYTES = 60;
const CONFIG_CAPACITY = 0;
const CONFIG_SEG_MAX = 12;
const CONFIG_BLOCK_SIZE = 20;
const CONFIG_WRITEBACK = 32;
const CONFIG_MAX_DISCARD_SECTORS = 36;
const CONFIG_MAX_DISCARD_SEGMENTS = 40;
const CONFIG_DISCARD_ALIGNMENT = 44;
const CONFIG_MAX_ZERO_SECTORS = 48;
const CONFIG_MAX_ZERO_SEGMENTS = 52;
const CONFIG_ZEROES_MAY_UNMAP = 56;
const HEADER_BYTES = 16;
var Request;
(function (Request) {
    Request[Request["In"] = 0] = "In";
    Request[Request["Out"] = 1] = "Out";
    Request[Request["Flush"] = 4] = "Flush";
    Request[Request["GetId"] = 8] = "GetId";
    Request[Request["Discard"] = 11] = "Discard";
    Request[Request["WriteZeroes"] = 13] = "WriteZeroes";
})(Request || (Request = {}));
const STATUS_OK = 0;
const STATUS_IO_ERROR = 1;
const STATUS_UNSUPPORTED = 2;
const ID_BYTES = 20;
const RANGE_BYTES = 16;
const MAX_RANGES = 16;
/** 2 GiB: giving clusters back is cheap. */
const MAX_DISCARD_SECTORS = 1 << 22;
/** 16 MiB: a raw image has them written. */
const MAX_ZERO_SECTORS = 1 << 15;
/** Requests of many small segments go through a buffer of this size: one host call for many pages. */
const BOUNCE_BYTES = 256 << 10;
export class VirtioBlock extends VirtioDevice {
    backend;
    serial;
    onError;
    #header = new DataView(new ArrayBuffer(HEADER_BYTES));
    #bounce = new Uint8Array(BOUNCE_BYTES);
    /** Sectors of the disk. */
    #capacity;
    constructor(memory, backend, 
    /** At most 20 ASCII characters. */
    serial = '', 
    /** Hears of requests that failed on the host. */
    onError = () => { }) {
        super(memory, {
            name: 'virtio-blk',
            type: 2,
            classCode: 0x010000,
            features: FEATURE_SEG_MAX |
                FEATURE_BLOCK_SIZE |
                FEATURE_FLUSH |
                FEATURE_CONFIG_WCE |
                (backend.readOnly ? FEATURE_READ_ONLY : FEATURE_WRITE_ZEROES) |
                (backend.discards && !backend.readOnly ? FEATURE_DISCARD : 0n),
            queueSizes: [QUEUE_SIZE],
            configBytes: CONFIG_BYTES,
        });
        this.backend = backend;
        this.serial = serial;
        this.onError = onError;
        this.#capacity = Math.floor(backend.sizeBytes / SECTOR);
        const config = this.config;
        config.setBigUint64(CONFIG_CAPACITY, BigInt(this.#capacity), true);
        config.setUint32(CONFIG_SEG_MAX, QUEUE_SIZE - 2, true);
        config.setUint32(CONFIG_BLOCK_SIZE, SECTOR, true);
        config.setUint8(CONFIG_WRITEBACK, 1);
        config.setUint32(CONFIG_MAX_DISCARD_SECTORS, MAX_DISCARD_SECTORS, true);
        config.setUint32(CONFIG_MAX_DISCARD_SEGMENTS, MAX_RANGES, true);
        config.setUint32(CONFIG_DISCARD_ALIGNMENT, 1, true);
        config.setUint32(CONFIG_MAX_ZERO_SECTORS, MAX_ZERO_SECTORS, true);
        config.setUint32(CONFIG_MAX_ZERO_SEGMENTS, MAX_RANGES, true);
        config.setUint8(CONFIG_ZEROES_MAY_UNMAP, 1);
    }
    /** The driver may choose between write-back and write-through. */
    writeConfig(offset, size, value) {
        if (offset !== CONFIG_WRITEBACK || size !== 1)
            return;
        this.config.setUint8(CONFIG_WRITEBACK, value & 1);
        if ((value & 1) === 0)
            this.#try(() => this.backend.flush());
    }
    stopped() {
        this.config.setUint8(CONFIG_WRITEBACK, 1);
    }
    /** Without flush requests, and in write-through mode, each write is durable when it completes. */
    get #writeThrough() {
        return !this.has(FEATURE_FLUSH) || (this.has(FEATURE_CONFIG_WCE) && this.config.getUint8(CONFIG_WRITEBACK) === 0);
    }
    process(index) {
        this.serveAll(index, (chain) => this.#serve(chain));
    }
    /** Serves one request; returns how many bytes were written into its buffer. */
    #serve(chain) {
        const header = new Uint8Array(this.#header.buffer);
        if (gather(chain.readable, header) < HEADER_BYTES)
            throw new RingError('a request without a whole header');
        if (chain.writableBytes < 1)
            throw new RingError('a request without room for its status');
        this.traffic.requests++;
        const type = this.#header.getUint32(0, true);
        const sector = this.#header.getUint32(8, true) + this.#header.getUint32(12, true) * 2 ** 32;
        let status = STATUS_OK;
        let length = 0;
        switch (type) {
            case Request.In:
                length = chain.writableBytes - 1;
                status = this.#transfer(sector, length) ? this.#try(() => this.#read(chain, sector, length)) : STATUS_IO_ERROR;
                break;
            case Request.Out: {
                const bytes = chain.readableBytes - HEADER_BYTES;
                status = this.#transfer(sector, bytes) ? this.#try(() => this.#write(chain, sector, bytes)) : STATUS_IO_ERROR;
                break;
            }
            case Request.Flush:
                status = this.#try(() => this.backend.flush());
                break;
            case Request.GetId:
                length = Math.min(ID_BYTES, chain.writableBytes - 1);
                scatter(chain.writable, new TextEncoder().encode(this.serial.padEnd(ID_BYTES, '\0')).subarray(0, length));
                break;
            case Request.Discard:
            case Request.WriteZeroes:
                status = this.#ranges(chain, type);
                break;
            default:
                status = STATUS_UNSUPPORTED;
        }
        scatter(chain.writable, Uint8Array.of(status), chain.writableBytes - 1);
        // A read that failed leaves the buffer's contents open; the status is its last byte.
        return type === Request.In ? chain.writableBytes : length + 1;
    }
    /** Whether a transfer is of whole sectors inside the disk. */
    #transfer(sector, bytes) {
        return bytes % SECTOR === 0 && sector + bytes / SECTOR <= this.#capacity;
    }
    #try(act) {
        try {
            act();
            return STATUS_OK;
        }
        catch (e) {
            if (!(e instanceof BlockError))
                throw e;
            this.onError(e.message);
            return STATUS_IO_ERROR;
        }
    }
    #read(chain, sector, length) {
        const first = chain.writable[0];
        if (first.bytes.length >= length) {
            this.backend.read(sector * SECTOR, first.bytes.subarray(0, length));
        }
        else {
            for (let done = 0; done < length; done += BOUNCE_BYTES) {
                const part = this.#bounce.subarray(0, Math.min(BOUNCE_BYTES, length - done));
                this.backend.read(sector * SECTOR + done, part);
                scatter(chain.writable, part, done);
            }
        }
        this.traffic.bytesRead += length;
    }
    #write(chain, sector, length) {
        const data = chain.readable[1];
        if (chain.readable[0].bytes.length === HEADER_BYTES && data !== undefined && data.bytes.length === length) {
            this.backend.write(sector * SECTOR, data.bytes);
        }
        else {
            for (let done = 0; done < length; done += BOUNCE_BYTES) {
                const part = this.#bounce.subarray(0, Math.min(BOUNCE_BYTES, length - done));
                gather(chain.readable, part, HEADER_BYTES + done);
                this.backend.write(sector * SECTOR + done, part);
            }
        }
        if (this.#writeThrough)
            this.backend.flush();
        this.traffic.bytesWritten += length;
    }
    /** Discard and write zeroes: ranges of sector, count and flags. */
    #ranges(chain, type) {
        const feature = type === Request.Discard ? FEATURE_DISCARD : FEATURE_WRITE_ZEROES;
        if ((this.features & feature) === 0n)
            return STATUS_UNSUPPORTED;
        const length = chain.readableBytes - HEADER_BYTES;
        if (length % RANGE_BYTES !== 0 || length === 0 || length > MAX_RANGES * RANGE_BYTES)
            return STATUS_IO_ERROR;
        const bytes = new Uint8Array(length);
        gather(chain.readable, bytes, HEADER_BYTES);
        const view = new DataView(bytes.buffer);
        const ranges = [];
        for (let at = 0; at < length; at += RANGE_BYTES) {
            const sector = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
            const count = view.getUint32(at + 8, true);
            const flags = view.getUint32(at + 12, true);
            if (flags > 1 || (type === Request.Discard && flags !== 0))
                return STATUS_UNSUPPORTED;
            if (count > (type === Request.Discard ? MAX_DISCARD_SECTORS : MAX_ZERO_SECTORS))
                return STATUS_IO_ERROR;
            if (sector + count > this.#capacity)
                return STATUS_IO_ERROR;
            ranges.push({ offset: sector * SECTOR, length: count * SECTOR });
        }
        return this.#try(() => {
            for (const range of ranges) {
                if (type === Request.Discard)
                    this.backend.discard(range.offset, range.length);
                else
                    this.backend.writeZeroes(range.offset, range.length);
            }
            if (this.#writeThrough)
                this.backend.flush();
        });
    }
}
