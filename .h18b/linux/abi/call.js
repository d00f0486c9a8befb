export const INT = 0;
export const UNSIGNED = 1;
export const ULONG = 2;
export const LONG = 3;
const KIND = {
    d: INT,
    i: INT,
    u: UNSIGNED,
    x: UNSIGNED,
    o: UNSIGNED,
    F: INT,
    S: INT,
    p: ULONG,
    z: ULONG,
    l: LONG,
    s: ULONG,
    w: ULONG,
    r: ULONG,
};
export function call(signature, handler) {
    const kinds = [...signature].reduce((bits, letter, i) => bits | (KIND[letter] << (2 * i)), 0);
    return { signature, arity: signature.length, kinds, full: false, handler };
}
/** A call that reads or writes registers other than its arguments and its result. */
export function fullCall(signature, handler) {
    return { ...call(signature, handler), full: true };
}
/** A handler's result: the registers are as they shall be, RAX included. */
export const KEEP_REGISTERS = -0x40000000;
/** A handler's result: the task waits (`Linux.block`), and the handler is called again when it is woken. */
export const BLOCKED = -0x40000001;
/** A table made fit for dispatch: dense arrays by number. */
export class CallTable {
    names = [];
    calls = [];
    /** How often each was called. */
    counts;
    constructor(rows) {
        const size = rows.reduce((n, r) => Math.max(n, r[0] + 1), 0);
        for (let i = 0; i < size; i++) {
            this.names.push(null);
            this.calls.push(null);
        }
        this.counts = new Uint32Array(size);
        for (const [number, name, implementation] of rows) {
            this.names[number] = name;
            this.calls[number] = implementation ?? null;
        }
    }
}
