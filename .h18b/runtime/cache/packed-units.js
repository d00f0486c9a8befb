const BLOCK = 5;
/** The units one after another; and the offset of each. */
export function packUnits(units) {
    const offsets = [];
    let size = 0;
    for (const { blocks, outside } of units) {
        offsets.push(size);
        const code = blocks.reduce((n, b) => n + b.code.length, 0);
        size += 4 * (2 + BLOCK * blocks.length + outside.length) + ((code + 3) & ~3);
    }
    const bytes = new Uint8Array(size);
    const w = new Uint32Array(bytes.buffer);
    units.forEach(({ blocks, outside }, n) => {
        let at = offsets[n] / 4;
        w[at++] = blocks.length;
        w[at++] = outside.length;
        for (const b of blocks) {
            w.set([b.address, b.code.length, b.instructions, b.records, b.executions], at);
            at += BLOCK;
        }
        w.set(outside, at);
        let code = 4 * (at + outside.length);
        for (const b of blocks) {
            bytes.set(b.code, code);
            code += b.code.length;
        }
    });
    return { bytes, offsets };
}
/** The unit at an offset; null: there is none. `bytes` begins at a multiple of 4. */
export function unpackUnit(bytes, offset) {
    const w = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
    let at = offset >> 2;
    const count = w[at++];
    const leads = w[at++];
    if (count === undefined || leads === undefined || at + BLOCK * count + leads > w.length)
        return null;
    let code = 4 * (at + BLOCK * count + leads);
    const blocks = [];
    for (let n = 0; n < count; n++, at += BLOCK) {
        const [address, length, instructions, records, executions] = w.subarray(at, at + BLOCK);
        blocks.push({
            address: address,
            instructions: instructions,
            records: records,
            executions: executions,
            code: bytes.subarray(code, code + length),
        });
        code += length;
    }
    return code <= bytes.length ? { blocks, outside: [...w.subarray(at, at + leads)] } : null;
}
