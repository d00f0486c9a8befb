/*
 * Split virtqueues. Source: Virtual I/O Device (VIRTIO) 1.2, 2.7. Everything in them is written by the guest and
 * trusted in nothing: a queue that makes no sense throws RingError, which the device turns into DEVICE_NEEDS_RESET.
 */
const DESCRIPTOR_BYTES = 16;
const DESC_NEXT = 1;
const DESC_WRITE = 2;
const DESC_INDIRECT = 4;
const AVAIL_NO_INTERRUPT = 1;
/** Descriptors in one indirect table: what a driver needs at most, and a bound on the work for one chain. */
const INDIRECT_LIMIT = 1024;
/** Bytes that one chain may describe. */
const CHAIN_BYTES_LIMIT = 64 << 20;
/** The guest broke the queue's rules. */
export class RingError extends Error {
}
const littleEndian = (view) => new DataView(view.buffer, view.byteOffset, view.length);
export class Virtqueue {
    memory;
    maxSize;
    size;
    ready = false;
    /** Guest-physical addresses of the three parts. */
    descriptors = 0;
    available = 0;
    used = 0;
    /** Next entries of the rings, modulo 65536. */
    #nextAvailable = 0;
    #nextUsed = 0;
    /** Used index when the driver was last considered for an interrupt. */
    #signalled = 0;
    #signalledValid = false;
    /** VIRTIO_F_EVENT_IDX was negotiated. */
    eventIndex = false;
    constructor(memory, maxSize) {
        this.memory = memory;
        this.maxSize = maxSize;
        this.size = maxSize;
    }
    reset() {
        this.size = this.maxSize;
        this.ready = false;
        this.descriptors = 0;
        this.available = 0;
        this.used = 0;
        this.#nextAvailable = 0;
        this.#nextUsed = 0;
        this.#signalledValid = false;
        this.eventIndex = false;
    }
    /** The driver chose a size: a power of two, no more than offered. Others are ignored, as is a change while in use. */
    resize(size) {
        if (!this.ready && size > 0 && size <= this.maxSize && (size & (size - 1)) === 0)
            this.size = size;
    }
    /** Sets one half of an address. */
    setAddress(part, high, value) {
        if (this.ready)
            return;
        const address = this[part];
        this[part] = high ? (address % 2 ** 32) + value * 2 ** 32 : Math.floor(address / 2 ** 32) * 2 ** 32 + value;
    }
    #view(address, length, what) {
        const bytes = this.memory.view(address, length);
        if (bytes === null)
            throw new RingError(`the ${what} lies outside memory`);
        return littleEndian(bytes);
    }
    #availableRing() {
        return this.#view(this.available, 6 + 2 * this.size, 'available ring');
    }
    #usedRing() {
        return this.#view(this.used, 6 + 8 * this.size, 'used ring');
    }
    /** How many buffers wait. Throws RingError. */
    get pending() {
        if (!this.ready)
            return 0;
        const n = (this.#availableRing().getUint16(2, true) - this.#nextAvailable) & 0xffff;
        if (n > this.size)
            throw new RingError('the available index is out of range');
        return n;
    }
    /** Takes the next buffer, or null if none waits. Throws RingError. */
    take() {
        if (this.pending === 0) {
            // The driver shall notify at the next buffer, the one that is not there yet.
            if (this.eventIndex && this.ready) {
                const at = 4 + 8 * this.size;
                this.#usedRing().setUint16(at, this.#nextAvailable, true);
                this.memory.written(this.used + at, 2);
            }
            return null;
        }
        const ring = this.#availableRing();
        const head = ring.getUint16(4 + 2 * (this.#nextAvailable % this.size), true);
        const chain = this.#chain(head);
        this.#nextAvailable = (this.#nextAvailable + 1) & 0xffff;
        return chain;
    }
    /** The last `count` buffers taken wait again: there were not enough of them. */
    untake(count) {
        this.#nextAvailable = (this.#nextAvailable - count) & 0xffff;
    }
    #chain(head) {
        const readable = [];
        const writable = [];
        let readableBytes = 0;
        let writableBytes = 0;
        let table = this.#view(this.descriptors, this.size * DESCRIPTOR_BYTES, 'descriptor table');
        let tableSize = this.size;
        let indirect = false;
        let index = head;
        for (let left = tableSize;; left--) {
            if (index >= tableSize)
                throw new RingError(`descriptor ${index} is not in its table`);
            if (left === 0)
                throw new RingError('a chain is longer than its table: it loops');
            const at = index * DESCRIPTOR_BYTES;
            const address = table.getUint32(at, true) + table.getUint32(at + 4, true) * 2 ** 32;
            const length = table.getUint32(at + 8, true);
            const flags = table.getUint16(at + 12, true);
            if ((flags & DESC_INDIRECT) !== 0) {
                if (indirect || (flags & DESC_NEXT) !== 0)
                    throw new RingError('an indirect table is not the end of its chain');
                tableSize = Math.floor(length / DESCRIPTOR_BYTES);
                if (length % DESCRIPTOR_BYTES !== 0 || tableSize === 0 || tableSize > INDIRECT_LIMIT) {
                    throw new RingError(`an indirect table of ${length} bytes`);
                }
                table = this.#view(address, length, 'indirect table');
                indirect = true;
                index = 0;
                left = tableSize + 1;
                continue;
            }
            if (readableBytes + writableBytes + length > CHAIN_BYTES_LIMIT)
                throw new RingError('a chain is too long');
            if (length > 0) {
                const bytes = this.memory.view(address, length);
                if (bytes === null)
                    throw new RingError(`a buffer of ${length} bytes lies outside memory`);
                if ((flags & DESC_WRITE) !== 0) {
                    writable.push({ address, bytes });
                    writableBytes += length;
                }
                else {
                    if (writable.length > 0)
                        throw new RingError('a readable descriptor follows a writable one');
                    readable.push({ address, bytes });
                    readableBytes += length;
                }
            }
            if ((flags & DESC_NEXT) === 0)
                break;
            index = table.getUint16(at + 14, true);
        }
        return { head, readable, writable, readableBytes, writableBytes };
    }
    /** Gives a buffer back; the device wrote `length` bytes into its writable part. Throws RingError. */
    give(chain, length) {
        let left = length;
        for (const segment of chain.writable) {
            if (left <= 0)
                break;
            this.memory.written(segment.address, Math.min(left, segment.bytes.length));
            left -= segment.bytes.length;
        }
        const ring = this.#usedRing();
        const at = 4 + 8 * (this.#nextUsed % this.size);
        ring.setUint32(at, chain.head, true);
        ring.setUint32(at + 4, length, true);
        this.#nextUsed = (this.#nextUsed + 1) & 0xffff;
        ring.setUint16(2, this.#nextUsed, true);
        this.memory.written(this.used + 2, 2);
        this.memory.written(this.used + at, 8);
    }
    /** Whether the driver wants an interrupt for what was given back since it was last asked. Throws RingError. */
    wantsInterrupt() {
        const ring = this.#availableRing();
        if (!this.eventIndex)
            return (ring.getUint16(0, true) & AVAIL_NO_INTERRUPT) === 0;
        const event = ring.getUint16(4 + 2 * this.size, true);
        const before = this.#signalled;
        const valid = this.#signalledValid;
        this.#signalled = this.#nextUsed;
        this.#signalledValid = true;
        // 2.7.10: did the used index pass the event index?
        return !valid || ((this.#nextUsed - event - 1) & 0xffff) < ((this.#nextUsed - before) & 0xffff);
    }
    state() {
        return {
            size: this.size,
            ready: this.ready,
            descriptors: this.descriptors,
            available: this.available,
            used: this.used,
            nextAvailable: this.#nextAvailable,
            nextUsed: this.#nextUsed,
            signalled: this.#signalled,
            signalledValid: this.#signalledValid,
            eventIndex: this.eventIndex,
        };
    }
    restore(state) {
        this.size = state.size;
        this.ready = state.ready;
        this.descriptors = state.descriptors;
        this.available = state.available;
        this.used = state.used;
        this.#nextAvailable = state.nextAvailable;
        this.#nextUsed = state.nextUsed;
        this.#signalled = state.signalled;
        this.#signalledValid = state.signalledValid;
        this.eventIndex = state.eventIndex;
    }
}
/** Copies the first bytes of `segments` into `into`; returns how many there were. */
export function gather(segments, into, from = 0) {
    let skip = from;
    let done = 0;
    for (const { bytes } of segments) {
        if (skip >= bytes.length) {
            skip -= bytes.length;
            continue;
        }
        const part = bytes.subarray(skip, skip + into.length - done);
        skip = 0;
        into.set(part, done);
        done += part.length;
        if (done === into.length)
            break;
    }
    return done;
}
/** Copies `bytes` to byte `from` of `segments`; returns how many found room. */
export function scatter(segments, bytes, from = 0) {
    let skip = from;
    let done = 0;
    for (const segment of segments) {
        if (skip >= segment.bytes.length) {
            skip -= segment.bytes.length;
            continue;
        }
        const part = bytes.subarray(done, done + segment.bytes.length - skip);
        segment.bytes.set(part, skip);
        skip = 0;
        done += part.length;
        if (done === bytes.length)
            break;
    }
    return done;
}
