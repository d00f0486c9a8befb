import { closeSync, openSync, writeSync } from 'node:fs';
/**
 * Basic-block vectors in SimPoint's format: a line an interval, `T` and for each block that was executed in it `:ID:N`,
 * N its instructions. `out=FILE` (bbv.out), `interval=N` instructions (100000000).
 */
const bbv = (_, { out = 'bbv.out', interval = '100000000' }) => {
    const length = Number(interval);
    if (!(length >= 1))
        throw new RangeError(`interval=${interval} is no number of instructions`);
    const file = openSync(out, 'w');
    const ids = new Map();
    /** By site: the block's number, from 1 on, and its instructions. By number: instructions in this interval. */
    const blocks = [];
    let vector = new Float64Array(1024);
    let executed = 0;
    const write = () => {
        const words = [];
        for (let id = 1; id <= ids.size; id++)
            if (vector[id] > 0)
                words.push(`:${id}:${vector[id]}`);
        writeSync(file, `T${words.join(' ')}\n`);
        vector.fill(0);
        executed = 0;
    };
    return {
        block: (block) => {
            const key = `${block.address} ${block.bytes.length}`;
            const id = ids.get(key) ?? ids.size + 1;
            ids.set(key, id);
            blocks[block.trace()] = { id, size: block.instructions.length };
            if (id >= vector.length) {
                const larger = new Float64Array(2 * vector.length);
                larger.set(vector);
                vector = larger;
            }
        },
        trace: ({ entries, words }) => {
            for (let n = 0; n < entries; n++) {
                const { id, size } = blocks[words[4 * n + 2]];
                vector[id] += size;
                executed += size;
                if (executed >= length)
                    write();
            }
        },
        end: () => {
            if (executed > 0)
                write();
            closeSync(file);
        },
    };
};
export default bbv;
