import { fromBase64, toBase64 } from '../base64.js';
import { VirtioDevice } from './virtio-device.js';
import { scatter } from './virtqueue.js';
/*
 * Console with one port. Source: VIRTIO 1.2, 5.3.
 */
const RECEIVE = 0;
const TRANSMIT = 1;
const QUEUE_SIZE = 64;
const FEATURE_SIZE = 1n << 0n;
const FEATURE_EMERGENCY_WRITE = 1n << 2n;
const CONFIG_COLUMNS = 0;
const CONFIG_ROWS = 2;
const CONFIG_EMERGENCY_WRITE = 8;
const CONFIG_BYTES = 12;
/** Input that waits for buffers of the guest, at most. */
const INPUT_LIMIT = 64 << 10;
export class VirtioConsole extends VirtioDevice {
    output;
    #input = new Uint8Array(0);
    constructor(memory, output, size = { columns: 80, rows: 25 }) {
        super(memory, {
            name: 'virtio-console',
            type: 3,
            classCode: 0x078000,
            features: FEATURE_SIZE | FEATURE_EMERGENCY_WRITE,
            queueSizes: [QUEUE_SIZE, QUEUE_SIZE],
            configBytes: CONFIG_BYTES,
        });
        this.output = output;
        this.config.setUint16(CONFIG_COLUMNS, size.columns, true);
        this.config.setUint16(CONFIG_ROWS, size.rows, true);
    }
    /** The host's terminal changed its size. */
    resize(columns, rows) {
        this.config.setUint16(CONFIG_COLUMNS, columns, true);
        this.config.setUint16(CONFIG_ROWS, rows, true);
        this.configChanged();
    }
    /** Bytes typed at the host. What finds no room is dropped; returns how many bytes were taken. */
    receive(bytes) {
        const taken = bytes.subarray(0, INPUT_LIMIT - this.#input.length);
        const all = new Uint8Array(this.#input.length + taken.length);
        all.set(this.#input);
        all.set(taken, this.#input.length);
        this.#input = all;
        this.notify(RECEIVE);
        return taken.length;
    }
    process(index) {
        if (index === RECEIVE)
            this.#fill();
        else
            this.#drain();
    }
    #fill() {
        const queue = this.queues[RECEIVE];
        let served = false;
        while (this.#input.length > 0) {
            const chain = queue.take();
            if (chain === null)
                break;
            const n = scatter(chain.writable, this.#input);
            this.#input = this.#input.slice(n);
            queue.give(chain, n);
            this.traffic.bytesRead += n;
            served = true;
        }
        if (served)
            this.signal(RECEIVE);
    }
    #drain() {
        this.serveAll(TRANSMIT, (chain) => {
            for (const { bytes } of chain.readable)
                this.output.write(bytes.slice());
            this.traffic.bytesWritten += chain.readableBytes;
            this.traffic.requests++;
            return 0;
        });
    }
    /** A driver in distress writes characters here, without any queue. */
    writeConfig(offset, _size, value) {
        if (offset === CONFIG_EMERGENCY_WRITE)
            this.output.write(Uint8Array.of(value & 0xff));
    }
    started() {
        this.notify(RECEIVE);
    }
    state() {
        return { ...super.state(), input: toBase64(this.#input) };
    }
    restore(state) {
        super.restore(state);
        this.#input = fromBase64(state.input);
    }
}
