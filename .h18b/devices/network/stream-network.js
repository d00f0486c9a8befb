import { ByteQueue } from './byte-queue.js';
import { ETHERNET_HEADER } from './frame.js';
import { finished } from './segmentation.js';
const LENGTH_BYTES = 4;
/** QEMU's own limit, NET_BUFSIZE. */
const MAX_FRAME = 4096 + 65536;
/** What the other side has not taken, at most: more is dropped, as by a full cable. */
const PENDING_BYTES = 4 << 20;
export class StreamNetwork {
    onClosed;
    #card = null;
    #stream = null;
    /** What has come of the next frames, with their lengths. */
    #coming = new ByteQueue();
    /** Frames that the card had no room for; the stream waits meanwhile. */
    #waiting = [];
    constructor(
    /** Hears that the other side is gone. */
    onClosed = () => { }) {
        this.onClosed = onClosed;
    }
    get connected() {
        return this.#stream !== null;
    }
    /** Uses a stream that is connected, or is going to be. One at a time: the one before is closed. */
    use(stream) {
        this.#stream?.destroy();
        this.#stream = stream;
        this.#coming = new ByteQueue();
        const gone = (reason) => {
            if (this.#stream !== stream)
                return;
            this.#stream = null;
            stream.destroy();
            this.onClosed(reason);
        };
        stream.events = {
            data: (bytes) => {
                if (!this.#receive(bytes))
                    gone(`sent a frame of more than ${MAX_FRAME} bytes`);
            },
            ended: () => gone(null),
            closed: gone,
        };
    }
    plug(card) {
        this.#card = card;
        return {
            send: (frame) => this.#send(frame),
            room: () => this.#deliver(),
            unplug: () => {
                this.#card = null;
            },
        };
    }
    #send(frame) {
        const stream = this.#stream;
        if (stream === null || stream.pendingBytes > PENDING_BYTES)
            return;
        for (const bytes of finished(frame)) {
            const message = new Uint8Array(LENGTH_BYTES + bytes.length);
            new DataView(message.buffer).setUint32(0, bytes.length);
            message.set(bytes, LENGTH_BYTES);
            stream.write(message);
        }
    }
    /** False: what comes is no frame. */
    #receive(bytes) {
        const coming = this.#coming;
        coming.append(bytes.slice());
        const header = new DataView(new ArrayBuffer(LENGTH_BYTES));
        while (coming.length >= LENGTH_BYTES) {
            coming.copy(0, new Uint8Array(header.buffer));
            const length = header.getUint32(0);
            if (length > MAX_FRAME)
                return false;
            if (coming.length < LENGTH_BYTES + length)
                break;
            const frame = new Uint8Array(length);
            coming.copy(LENGTH_BYTES, frame);
            coming.drop(LENGTH_BYTES + length);
            if (length >= ETHERNET_HEADER)
                this.#waiting.push(frame);
        }
        this.#deliver();
        return true;
    }
    #deliver() {
        let served = 0;
        for (const bytes of this.#waiting) {
            if (this.#card !== null && !this.#card.deliver({ bytes, offload: null }))
                break;
            served++;
        }
        this.#waiting.splice(0, served);
        if (this.#waiting.length > 0)
            this.#stream?.pause();
        else
            this.#stream?.resume();
    }
}
