import { fromBase64, toBase64 } from '../base64.js';
import { Traffic } from '../traffic.js';
import { RingError, Virtqueue } from './virtqueue.js';
/*
 * What all virtio devices have in common, below the transport. Source: VIRTIO 1.2, chapters 2 and 3.
 */
export const STATUS_DRIVER_OK = 4;
const STATUS_FEATURES_OK = 8;
const STATUS_NEEDS_RESET = 64;
const FEATURE_INDIRECT = 1n << 28n;
const FEATURE_EVENT_INDEX = 1n << 29n;
const FEATURE_VERSION_1 = 1n << 32n;
/**
 * A virtio device: status, features, queues and configuration. A subclass serves its queues in `process`; a queue that
 * breaks the rules stops the device with DEVICE_NEEDS_RESET.
 */
export class VirtioDevice {
    memory;
    name;
    type;
    classCode;
    features;
    queues;
    traffic = new Traffic();
    interrupts = { queue() { }, config() { } };
    /** Configuration space, little-endian. */
    config;
    #status = 0;
    #driverFeatures = 0n;
    #generation = 0;
    /** Why the device needs a reset, for messages. */
    failure = null;
    constructor(memory, shape) {
        this.memory = memory;
        this.name = shape.name;
        this.type = shape.type;
        this.classCode = shape.classCode;
        this.features = shape.features | FEATURE_INDIRECT | FEATURE_EVENT_INDEX | FEATURE_VERSION_1;
        this.queues = shape.queueSizes.map((size) => new Virtqueue(memory, size));
        this.config = new DataView(new ArrayBuffer(shape.configBytes));
    }
    /** The driver is ready (DRIVER_OK): queues may be used. */
    started() { }
    /** Forgets what a request in progress holds. */
    stopped() { }
    /** Bytes of configuration were written; the default is that there is nothing to write. */
    writeConfig(_offset, _size, _value) { }
    readConfig(offset, size) {
        let value = 0;
        for (let i = 0; i < size; i++) {
            const at = offset + i;
            value |= (at < this.config.byteLength ? this.config.getUint8(at) : 0) << (i * 8);
        }
        return value >>> 0;
    }
    get configBytes() {
        return this.config.byteLength;
    }
    get configGeneration() {
        return this.#generation;
    }
    /** Says that the configuration changed. */
    configChanged() {
        this.#generation = (this.#generation + 1) & 0xff;
        if ((this.#status & STATUS_DRIVER_OK) !== 0)
            this.interrupts.config();
    }
    get running() {
        return (this.#status & (STATUS_DRIVER_OK | STATUS_NEEDS_RESET)) === STATUS_DRIVER_OK;
    }
    has(feature) {
        return (this.#driverFeatures & feature) !== 0n;
    }
    get status() {
        return this.#status;
    }
    writeStatus(value) {
        if (value === 0) {
            this.reset();
            return;
        }
        const before = this.#status;
        // Bits are only added; NEEDS_RESET is the device's.
        let next = before | (value & ~STATUS_NEEDS_RESET & 0xff);
        if ((next & ~before & STATUS_FEATURES_OK) !== 0) {
            const good = this.has(FEATURE_VERSION_1) && (this.#driverFeatures & ~this.features) === 0n;
            if (!good)
                next &= ~STATUS_FEATURES_OK;
            for (const queue of this.queues)
                queue.eventIndex = good && this.has(FEATURE_EVENT_INDEX);
        }
        this.#status = next;
        if ((next & ~before & STATUS_DRIVER_OK) !== 0 && this.running)
            this.guard(() => this.started());
    }
    /** 32 bits of the offered features. */
    offered(word) {
        return word < 2 ? Number((this.features >> BigInt(word * 32)) & 0xffffffffn) : 0;
    }
    accepted(word) {
        return word < 2 ? Number((this.#driverFeatures >> BigInt(word * 32)) & 0xffffffffn) : 0;
    }
    accept(word, bits) {
        if (word > 1 || (this.#status & STATUS_FEATURES_OK) !== 0)
            return;
        const shift = BigInt(word * 32);
        this.#driverFeatures = (this.#driverFeatures & ~(0xffffffffn << shift)) | (BigInt(bits) << shift);
    }
    /** The driver notified a queue. */
    notify(index) {
        if (!this.running || this.queues[index]?.ready !== true)
            return;
        this.guard(() => this.process(index));
    }
    /** Runs `act`; a broken ring stops the device. */
    guard(act) {
        try {
            act();
        }
        catch (e) {
            if (!(e instanceof RingError))
                throw e;
            this.failure = e.message;
            this.#status |= STATUS_NEEDS_RESET;
            this.interrupts.config();
        }
    }
    /** Serves what is in queue `index`; `serve` returns how many bytes it has written into a request's buffer. */
    serveAll(index, serve) {
        const queue = this.queues[index];
        let served = false;
        for (let chain = queue.take(); chain !== null; chain = queue.take()) {
            queue.give(chain, serve(chain));
            served = true;
        }
        if (served)
            this.signal(index);
    }
    /** Interrupts for what queue `index` gave back, if the driver wants that. May throw RingError. */
    signal(index) {
        if (!this.queues[index].wantsInterrupt())
            return;
        this.traffic.interrupts++;
        this.interrupts.queue(index);
    }
    reset() {
        this.stopped();
        this.#status = 0;
        this.#driverFeatures = 0n;
        this.failure = null;
        for (const queue of this.queues)
            queue.reset();
    }
    state() {
        return {
            status: this.#status,
            features: this.#driverFeatures.toString(16),
            generation: this.#generation,
            config: toBase64(new Uint8Array(this.config.buffer)),
            queues: this.queues.map((queue) => queue.state()),
        };
    }
    restore(state) {
        this.#status = state.status;
        this.#driverFeatures = BigInt(`0x${state.features}`);
        this.#generation = state.generation;
        new Uint8Array(this.config.buffer).set(fromBase64(state.config));
        state.queues.forEach((queue, i) => {
            this.queues[i]?.restore(queue);
        });
    }
}
