import { VirtioDevice } from './virtio-device.js';
import { gather } from './virtqueue.js';
/*
 * Traditional memory balloon. Source: VIRTIO 1.2, 5.5.
 */
const INFLATE = 0; // 1 is deflate, which asks nothing of the device
const STATISTICS = 2;
const FEATURE_STATISTICS = 1n << 1n;
const FEATURE_DEFLATE_ON_OOM = 1n << 2n;
const CONFIG_TARGET = 0;
const CONFIG_ACTUAL = 4;
const PAGE = 4096;
/** Page numbers looked at in one buffer; Linux sends 256. */
const PAGES_PER_BUFFER = 1 << 16;
const STATISTIC_BYTES = 10;
/** What the guest says of its memory; bytes or counts, by the names of 5.5.6.3.2. */
const STATISTIC_NAMES = [
    'swapIn',
    'swapOut',
    'majorFaults',
    'minorFaults',
    'freeMemory',
    'totalMemory',
    'availableMemory',
    'diskCaches',
];
export class VirtioBalloon extends VirtioDevice {
    release;
    /** The buffer for the next statistics, held until they are asked for (5.5.6.3). */
    #held = null;
    statistics = {};
    constructor(memory, 
    /** The guest gave up a page: its contents are lost. */
    release) {
        super(memory, {
            name: 'virtio-balloon',
            type: 5,
            classCode: 0x00ff00,
            features: FEATURE_STATISTICS | FEATURE_DEFLATE_ON_OOM,
            queueSizes: [128, 128, 8],
            configBytes: 8,
        });
        this.release = release;
    }
    /** Asks the guest to give up this much memory. */
    setTarget(bytes) {
        this.config.setUint32(CONFIG_TARGET, Math.floor(bytes / PAGE), true);
        this.configChanged();
    }
    /** What the guest has given up, bytes. */
    get actual() {
        return this.config.getUint32(CONFIG_ACTUAL, true) * PAGE;
    }
    /** Asks for new statistics, which come some time later. */
    askStatistics() {
        const chain = this.#held;
        if (chain === null || !this.running)
            return;
        this.#held = null;
        this.guard(() => {
            this.queues[STATISTICS].give(chain, 0);
            this.signal(STATISTICS);
        });
    }
    writeConfig(offset, size, value) {
        if (offset === CONFIG_ACTUAL && size === 4)
            this.config.setUint32(CONFIG_ACTUAL, value, true);
    }
    process(index) {
        const queue = this.queues[index];
        let served = false;
        for (let chain = queue.take(); chain !== null; chain = queue.take()) {
            this.traffic.requests++;
            if (index === STATISTICS) {
                this.#readStatistics(chain);
                if (this.#held !== null) {
                    queue.give(this.#held, 0);
                    served = true;
                }
                this.#held = chain;
                continue;
            }
            if (index === INFLATE)
                this.#inflate(chain);
            queue.give(chain, 0);
            served = true;
        }
        if (served)
            this.signal(index);
    }
    #inflate(chain) {
        const bytes = new Uint8Array(Math.min(chain.readableBytes, PAGES_PER_BUFFER * 4));
        gather(chain.readable, bytes);
        const view = new DataView(bytes.buffer);
        for (let at = 0; at + 4 <= bytes.length; at += 4) {
            const address = view.getUint32(at, true) * PAGE;
            if (this.memory.view(address, PAGE) !== null)
                this.release(address, PAGE);
        }
    }
    #readStatistics(chain) {
        const bytes = new Uint8Array(Math.min(chain.readableBytes, STATISTIC_BYTES * 64));
        gather(chain.readable, bytes);
        const view = new DataView(bytes.buffer);
        for (let at = 0; at + STATISTIC_BYTES <= bytes.length; at += STATISTIC_BYTES) {
            const name = STATISTIC_NAMES[view.getUint16(at, true)];
            if (name !== undefined)
                this.statistics[name] = Number(view.getBigUint64(at + 2, true));
        }
    }
    stopped() {
        this.#held = null;
        this.config.setUint32(CONFIG_ACTUAL, 0, true);
    }
    state() {
        return { ...super.state(), held: this.#held?.head ?? null };
    }
    restore(state) {
        super.restore(state);
        const head = state.held;
        this.#held = head === null ? null : { head, readable: [], writable: [], readableBytes: 0, writableBytes: 0 };
    }
}
