import { closeSync, openSync, writeSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
/** Bytes that are compressed at once. */
const CHUNK = 1 << 20;
/** A varint takes so many at most. */
const LONGEST = 10;
/**
 * All accesses to memory, in a compressed file (`out=FILE`, memory.trace; docs/plugins.md has the format,
 * `read-memory-trace.ts` reads it). An access whose site follows the one before as last time, at a distance as last
 * time, costs next to nothing: such ones are counted.
 */
const memoryTrace = (_, { out = 'memory.trace' }) => {
    const file = openSync(out, 'w');
    writeSync(file, 'ringless memory trace 1\n');
    const chunk = new Uint8Array(CHUNK + 64);
    let length = 0;
    const sites = [];
    /** By site: the one that came behind it; where it accessed last; how far that was from the access before. */
    let next = new Int32Array(4096).fill(-1);
    let last = new Float64Array(4096);
    let step = new Float64Array(4096);
    let before = 0;
    let foretold = 0;
    let written = 0;
    const flush = () => {
        const packed = deflateRawSync(chunk.subarray(0, length), { level: 1 });
        const size = new Uint8Array(Uint32Array.of(packed.length).buffer);
        writeSync(file, size);
        writeSync(file, packed);
        written += 4 + packed.length;
        length = 0;
    };
    const put = (value) => {
        let v = value;
        for (; v > 127; v = Math.floor(v / 128))
            chunk[length++] = (v % 128) + 128;
        chunk[length++] = v;
    };
    const grow = (site) => {
        const size = 2 ** Math.ceil(Math.log2(site + 1));
        const longer = [new Int32Array(size).fill(-1), new Float64Array(size), new Float64Array(size)];
        longer[0].set(next);
        longer[1].set(last);
        longer[2].set(step);
        [next, last, step] = longer;
    };
    return {
        block: ({ instructions }) => {
            for (const instruction of instructions) {
                const { address, accesses } = instruction;
                instruction.traceAccesses().forEach((site, n) => {
                    if (site >= next.length)
                        grow(site);
                    sites[site] = [`0x${address.toString(16)}`, accesses[n].store ? 'store' : 'load', accesses[n].bytes];
                });
            }
        },
        trace: ({ entries, words }) => {
            for (let at = 0; at < 4 * entries; at += 4) {
                const address = (words[at + 1] | 0) * 4294967296 + words[at];
                const site = words[at + 2];
                const moved = address - last[site];
                if (next[before] === site && moved === step[site])
                    foretold++;
                else {
                    put(foretold);
                    put(site);
                    put(moved < 0 ? -2 * moved - 1 : 2 * moved);
                    foretold = 0;
                    next[before] = site;
                    step[site] = moved;
                    if (length > CHUNK - 3 * LONGEST)
                        flush();
                }
                last[site] = address;
                before = site;
            }
        },
        end: () => {
            put(foretold);
            flush();
            writeSync(file, new Uint8Array(4));
            writeSync(file, JSON.stringify({ sites: sites.map((s) => s ?? null), bytes: written }));
            closeSync(file);
        },
    };
};
export default memoryTrace;
