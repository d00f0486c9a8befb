import { fromBase64, toBase64 } from '../base64.js';
import { ETHERNET_HEADER } from '../network/frame.js';
import { finished } from '../network/segmentation.js';
import { VirtioDevice } from './virtio-device.js';
import { gather, RingError, scatter } from './virtqueue.js';
/*
 * Network card. Source: VIRTIO 1.2, 5.1. One pair of queues; checksums and the cutting of TCP segments are left to
 * whoever is at the other end, where the driver agrees: between machines of one host nobody needs them.
 */
const RECEIVE = 0;
const TRANSMIT = 1;
const QUEUE_SIZE = 256;
const FEATURE_CHECKSUM = 1n << 0n;
const FEATURE_GUEST_CHECKSUM = 1n << 1n;
const FEATURE_MTU = 1n << 3n;
const FEATURE_MAC = 1n << 5n;
const FEATURE_GUEST_TSO4 = 1n << 7n;
const FEATURE_HOST_TSO4 = 1n << 11n;
const FEATURE_MERGEABLE = 1n << 15n;
const FEATURE_STATUS = 1n << 16n;
const CONFIG_STATUS = 6;
const CONFIG_MTU = 10;
const CONFIG_BYTES = 12;
const STATUS_LINK_UP = 1;
/** The header before each frame (5.1.6). */
const HEADER_BYTES = 12;
const HEADER_FLAGS = 0;
const HEADER_GSO_TYPE = 1;
const HEADER_HEADER_BYTES = 2;
const HEADER_SEGMENT_BYTES = 4;
const HEADER_CHECKSUM_START = 6;
const HEADER_CHECKSUM_OFFSET = 8;
const HEADER_BUFFERS = 10;
const FLAG_NEEDS_CHECKSUM = 1;
const FLAG_DATA_VALID = 2;
const GSO_NONE = 0;
const GSO_TCPV4 = 1;
/** The longest frame there is: a TCP segment of 64 KiB to be cut. */
const MAX_FRAME = 65_550;
/** Frames that wait for buffers of the guest, at most. */
const WAITING_FRAMES = 256;
const WAITING_BYTES = 2 << 20;
export class VirtioNet extends VirtioDevice {
    mac;
    #port;
    #waiting = [];
    #waitingBytes = 0;
    /** The network was told that there is no room. */
    #refused = false;
    mtu;
    /** Called when frames move. */
    onTraffic = () => { };
    constructor(memory, mac, network, 
    /** Bytes of an IP packet, 68 to 65,535. */
    mtu = 1500) {
        super(memory, {
            name: 'virtio-net',
            type: 1,
            classCode: 0x020000,
            features: FEATURE_CHECKSUM |
                FEATURE_GUEST_CHECKSUM |
                FEATURE_MTU |
                FEATURE_MAC |
                FEATURE_GUEST_TSO4 |
                FEATURE_HOST_TSO4 |
                FEATURE_MERGEABLE |
                FEATURE_STATUS,
            queueSizes: [QUEUE_SIZE, QUEUE_SIZE],
            configBytes: CONFIG_BYTES,
        });
        this.mac = mac;
        this.mtu = mtu;
        new Uint8Array(this.config.buffer).set(mac);
        this.config.setUint16(CONFIG_STATUS, STATUS_LINK_UP, true);
        this.config.setUint16(CONFIG_MTU, mtu, true);
        this.#port = network.plug(this);
    }
    // To the guest.
    get takesOffloads() {
        return this.has(FEATURE_GUEST_TSO4);
    }
    get maxFrameBytes() {
        return ETHERNET_HEADER + this.mtu;
    }
    deliver(frame) {
        // A guest without a driver has nobody who would ever make room.
        if (!this.running || frame.bytes.length > MAX_FRAME)
            return true;
        const full = this.#waiting.length >= WAITING_FRAMES || this.#waitingBytes + frame.bytes.length > WAITING_BYTES;
        if (full) {
            this.#refused = true;
            return false;
        }
        this.onTraffic();
        this.#waiting.push(frame);
        this.#waitingBytes += frame.bytes.length;
        this.notify(RECEIVE);
        return true;
    }
    process(index) {
        if (index === RECEIVE)
            this.#fill();
        else
            this.#drain();
    }
    #fill() {
        const queue = this.queues[RECEIVE];
        let served = 0;
        for (const frame of this.#waiting) {
            if (!this.#give(frame))
                break;
            served++;
        }
        if (served === 0)
            return;
        for (const { bytes } of this.#waiting.splice(0, served))
            this.#waitingBytes -= bytes.length;
        if (queue.ready)
            this.signal(RECEIVE);
        if (!this.#refused)
            return;
        this.#refused = false;
        this.#port.room();
    }
    /** Puts one frame into the guest's buffers: one, or with mergeable buffers several. False: there are not enough. */
    #give(frame) {
        const queue = this.queues[RECEIVE];
        const length = HEADER_BYTES + frame.bytes.length;
        const mergeable = this.has(FEATURE_MERGEABLE);
        const chains = [];
        for (let room = 0; room < length;) {
            const chain = queue.take();
            if (chain === null) {
                // One that all of the queue's buffers cannot hold never fits: it is dropped.
                if (chains.length >= queue.size)
                    break;
                queue.untake(chains.length);
                return false;
            }
            if (chain.writableBytes < HEADER_BYTES)
                throw new RingError('a buffer without room for a header');
            chains.push(chain);
            room += chain.writableBytes;
            if (!mergeable)
                break;
        }
        if (chains.reduce((sum, chain) => sum + chain.writableBytes, 0) < length) {
            queue.untake(chains.length);
            return true;
        }
        const header = receiveHeader(frame.offload, chains.length);
        let done = 0;
        for (const [i, chain] of chains.entries()) {
            const at = i === 0 ? HEADER_BYTES : 0;
            if (i === 0)
                scatter(chain.writable, header);
            const copied = scatter(chain.writable, frame.bytes.subarray(done), at);
            done += copied;
            queue.give(chain, at + copied);
        }
        this.traffic.requests++;
        this.traffic.bytesRead += done;
        return true;
    }
    // From the guest.
    #drain() {
        const queue = this.queues[TRANSMIT];
        let served = false;
        for (let chain = queue.take(); chain !== null; chain = queue.take()) {
            const frame = this.#take(chain);
            queue.give(chain, 0);
            served = true;
            if (frame === null)
                continue;
            this.traffic.requests++;
            this.traffic.bytesWritten += frame.bytes.length;
            this.#port.send(frame);
        }
        if (!served)
            return;
        this.onTraffic();
        this.signal(TRANSMIT);
    }
    /** Null: too short or too long for a frame, or asking for what was not agreed on; dropped, as a wire would. */
    #take(chain) {
        const length = chain.readableBytes - HEADER_BYTES;
        if (length < 0)
            throw new RingError('a frame without a whole header');
        if (length < ETHERNET_HEADER || length > MAX_FRAME)
            return null;
        const header = new DataView(new ArrayBuffer(HEADER_BYTES));
        gather(chain.readable, new Uint8Array(header.buffer));
        const bytes = new Uint8Array(length);
        gather(chain.readable, bytes, HEADER_BYTES);
        const gso = header.getUint8(HEADER_GSO_TYPE);
        const segmentBytes = header.getUint16(HEADER_SEGMENT_BYTES, true);
        const needsChecksum = (header.getUint8(HEADER_FLAGS) & FLAG_NEEDS_CHECKSUM) !== 0;
        if (gso !== GSO_NONE && (gso !== GSO_TCPV4 || segmentBytes === 0 || !needsChecksum))
            return null;
        if (gso === GSO_NONE && length > this.maxFrameBytes + 4)
            return null;
        if (!needsChecksum)
            return { bytes, offload: null };
        return {
            bytes,
            offload: {
                checksumStart: header.getUint16(HEADER_CHECKSUM_START, true),
                checksumOffset: header.getUint16(HEADER_CHECKSUM_OFFSET, true),
                segmentBytes: gso === GSO_NONE ? 0 : segmentBytes,
            },
        };
    }
    started() {
        this.notify(RECEIVE);
    }
    stopped() {
        this.#waiting = [];
        this.#waitingBytes = 0;
        if (!this.#refused)
            return;
        this.#refused = false;
        this.#port.room();
    }
    state() {
        // What waits to be cut or summed is made whole: the state is that of a wire.
        const waiting = this.#waiting.flatMap((frame) => finished(frame)).map(toBase64);
        return { ...super.state(), waiting };
    }
    restore(state) {
        super.restore(state);
        this.#waiting = state.waiting.map((text) => ({ bytes: fromBase64(text), offload: null }));
        this.#waitingBytes = this.#waiting.reduce((sum, { bytes }) => sum + bytes.length, 0);
    }
}
function receiveHeader(offload, buffers) {
    const header = new DataView(new ArrayBuffer(HEADER_BYTES));
    if (offload === null)
        header.setUint8(HEADER_FLAGS, FLAG_DATA_VALID);
    else {
        header.setUint8(HEADER_FLAGS, FLAG_NEEDS_CHECKSUM);
        header.setUint16(HEADER_CHECKSUM_START, offload.checksumStart, true);
        header.setUint16(HEADER_CHECKSUM_OFFSET, offload.checksumOffset, true);
        if (offload.segmentBytes > 0) {
            header.setUint8(HEADER_GSO_TYPE, GSO_TCPV4);
            header.setUint16(HEADER_HEADER_BYTES, ETHERNET_HEADER + 40, true);
            header.setUint16(HEADER_SEGMENT_BYTES, offload.segmentBytes, true);
        }
    }
    header.setUint16(HEADER_BUFFERS, buffers, true);
    return new Uint8Array(header.buffer);
}
