import { MAX_MESSAGE, P9Server } from './p9/server.js';
import { HEADER_BYTES, WireError } from './p9/wire.js';
import { VirtioDevice } from './virtio-device.js';
import { gather, RingError, scatter } from './virtqueue.js';
/*
 * 9P transport: device type 9, as Linux's net/9p/trans_virtio.c drives it (VIRTIO reserves the number).
 */
const FEATURE_MOUNT_TAG = 1n << 0n;
const QUEUE_SIZE = 128;
/**
 * A shared folder of the host, which the guest mounts by its tag:
 * `mount -t 9p -o trans=virtio,version=9p2000.L TAG /mnt`.
 */
export class Virtio9p extends VirtioDevice {
    folder;
    tag;
    #server;
    constructor(memory, folder, tag) {
        const name = new TextEncoder().encode(tag);
        super(memory, {
            name: 'virtio-9p',
            type: 9,
            classCode: 0x00ff00,
            features: FEATURE_MOUNT_TAG,
            queueSizes: [QUEUE_SIZE],
            configBytes: 2 + name.length,
        });
        this.folder = folder;
        this.tag = tag;
        this.config.setUint16(0, name.length, true);
        name.forEach((byte, i) => {
            this.config.setUint8(2 + i, byte);
        });
        this.#server = new P9Server(folder);
    }
    process(index) {
        this.serveAll(index, (chain) => this.#serve(chain));
    }
    #serve(chain) {
        const length = Math.min(chain.readableBytes, MAX_MESSAGE);
        const message = new Uint8Array(length);
        gather(chain.readable, message);
        if (length < HEADER_BYTES)
            throw new RingError('a 9P message without a whole header');
        // The message says how long it is; what follows it is padding.
        const size = new DataView(message.buffer).getUint32(0, true);
        if (size < HEADER_BYTES || size > length)
            throw new RingError(`a 9P message of ${size} bytes in ${length}`);
        this.traffic.requests++;
        try {
            const reply = this.#server.handle(message.subarray(0, size), chain.writableBytes);
            scatter(chain.writable, reply);
            return reply.length;
        }
        catch (e) {
            if (e instanceof WireError)
                throw new RingError('no room for a 9P reply');
            throw e;
        }
        finally {
            this.traffic.bytesRead = this.#server.bytesRead;
            this.traffic.bytesWritten = this.#server.bytesWritten;
        }
    }
    stopped() {
        this.#server.reset();
    }
    /** Closes what is open on the host. */
    close() {
        this.#server.reset();
        this.folder.close();
    }
    state() {
        return { ...super.state(), server: this.#server.state() };
    }
    restore(state) {
        super.restore(state);
        this.#server.restore(state.server);
    }
}
