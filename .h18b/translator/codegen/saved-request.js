/** Raised with each change of what a line holds. */
const FORMAT = 1;
const hex = (value) => `0x${value.toString(16)}`;
export function saveRequest(request) {
    const places = (of) => [...of].map(([rip, at]) => [hex(rip), at]);
    return {
        format: FORMAT,
        id: request.id,
        entry: hex(request.entry),
        mode: request.mode,
        tlb: request.tlb,
        blocks: request.blocks.map(({ rip, bytes }) => ({
            rip: hex(rip),
            bytes: Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''),
        })),
        descriptors: places(request.descriptors),
        liveImmediates: places(request.liveImmediates),
        indirectTargets: request.indirectTargets.map(hex),
        options: request.options,
    };
}
/** A value that is no saved request. */
export class SavedRequestError extends Error {
}
function need(is, value, what) {
    if (!is)
        throw new SavedRequestError(`it has no ${what}`);
    return value;
}
const object = (value, what) => need(typeof value === 'object' && value !== null && !Array.isArray(value), value, what);
const list = (value, what) => need(Array.isArray(value), value, what);
const count = (value, what) => need(Number.isSafeInteger(value), value, what);
const address = (value, what) => BigInt(need(typeof value === 'string' && /^0x[0-9a-f]{1,16}$/.test(value), value, what));
function bytesOf(value) {
    const text = need(typeof value === 'string' && /^([0-9a-f]{2})+$/.test(value), value, 'bytes of a block');
    return Uint8Array.from({ length: text.length / 2 }, (_, i) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16));
}
/** The request that a line holds. Throws SavedRequestError. */
export function loadRequest(value) {
    const saved = object(value, 'object');
    if (saved.format !== FORMAT)
        throw new SavedRequestError(`its format is ${saved.format}, not ${FORMAT}`);
    const places = (name) => new Map(list(saved[name], name).map((pair) => {
        const [rip, at] = list(pair, name);
        return [address(rip, name), count(at, name)];
    }));
    const mode = object(saved.mode, 'mode');
    need(mode.word === 32 || mode.word === 64, mode, 'mode');
    const blocks = list(saved.blocks, 'blocks').map((block) => {
        const { rip, bytes } = object(block, 'blocks');
        return { rip: address(rip, 'address of a block'), bytes: bytesOf(bytes) };
    });
    return {
        id: count(saved.id, 'id'),
        entry: address(saved.entry, 'entry'),
        mode,
        tlb: count(saved.tlb, 'tlb'),
        blocks: need(blocks.length > 0, blocks, 'blocks'),
        descriptors: places('descriptors'),
        liveImmediates: places('liveImmediates'),
        indirectTargets: list(saved.indirectTargets, 'indirectTargets').map((rip) => address(rip, 'indirectTargets')),
        options: object(saved.options, 'options'),
    };
}
