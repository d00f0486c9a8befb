import { VirtioDevice } from './virtio-device.js';
/*
 * Entropy source. Source: VIRTIO 1.2, 5.4.
 */
/** Bytes given for one request; the driver asks again. */
const REQUEST_LIMIT = 64 << 10;
export class VirtioRng extends VirtioDevice {
    random;
    constructor(memory, 
    /** Fills an array with random bytes: the host's, or a seeded generator's where runs must repeat. */
    random) {
        super(memory, {
            name: 'virtio-rng',
            type: 4,
            classCode: 0x00ff00,
            features: 0n,
            queueSizes: [8],
            configBytes: 0,
        });
        this.random = random;
    }
    process(index) {
        this.serveAll(index, (chain) => {
            let given = 0;
            for (const { bytes } of chain.writable) {
                const part = bytes.subarray(0, REQUEST_LIMIT - given);
                // Not into the view itself: it may lie in shared memory, which generators refuse.
                const fresh = new Uint8Array(part.length);
                this.random(fresh);
                part.set(fresh);
                given += part.length;
                if (given === REQUEST_LIMIT)
                    break;
            }
            this.traffic.requests++;
            this.traffic.bytesRead += given;
            return given;
        });
    }
}
