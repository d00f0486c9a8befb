import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
const HEADER = 'ringless memory trace 1\n';
/** The accesses in a file that the plug-in `memory-trace` has written, in order. */
export function* readMemoryTrace(path) {
    const file = readFileSync(path);
    if (file.toString('latin1', 0, HEADER.length) !== HEADER)
        throw new Error(`${path} is no memory trace`);
    const chunks = [];
    let at = HEADER.length;
    for (let size = file.readUInt32LE(at); size > 0; size = file.readUInt32LE(at)) {
        chunks.push(inflateRawSync(file.subarray(at + 4, at + 4 + size)));
        at += 4 + size;
    }
    const { sites } = JSON.parse(file.toString('utf8', at + 4));
    const data = Buffer.concat(chunks);
    const next = [];
    const last = [];
    const step = [];
    let before = 0;
    let place = 0;
    const number = () => {
        let v = 0;
        for (let scale = 1;; scale *= 128) {
            const byte = data[place++];
            v += (byte & 127) * scale;
            if (byte < 128)
                return v;
        }
    };
    const access = (site, moved) => {
        const [instruction, kind, bytes] = sites[site];
        const address = (last[site] ?? 0) + moved;
        last[site] = address;
        before = site;
        return { instruction: BigInt(instruction), kind, bytes, address: BigInt.asUintN(64, BigInt(address)) };
    };
    while (place < data.length) {
        for (let foretold = number(); foretold > 0; foretold--) {
            const site = next[before];
            yield access(site, step[site]);
        }
        if (place >= data.length)
            return;
        const site = number();
        const coded = number();
        const moved = coded % 2 === 1 ? -(coded + 1) / 2 : coded / 2;
        next[before] = site;
        step[site] = moved;
        yield access(site, moved);
    }
}
