import { fromBase64, toBase64 } from './base64.js';
/** Ports that hold what is written to them. */
const PORTS = 4;
/** Device memory, bytes. */
export const TEST_MEMORY_BYTES = 0x10000;
/**
 * What tests of a processor find of QEMU's `pc-testdev` (hw/misc/pc-testdev.c): ports that give back what was written,
 * memory that is a device's, so that each access to it is one of registers, and a port for each input of the interrupt
 * controllers.
 */
export class TestDevice {
    lines;
    name = 'test-device';
    #ports = new DataView(new ArrayBuffer(PORTS));
    #memory = new DataView(new ArrayBuffer(TEST_MEMORY_BYTES));
    #levels;
    /** `lines`: what its interrupt ports are connected to. */
    constructor(lines = []) {
        this.lines = lines;
        this.#levels = lines.map(() => false);
    }
    /** A port for each line: a byte other than 0 asserts it. */
    interrupts = {
        readPort: (port) => Number(this.#levels[port]),
        writePort: (port, _size, value) => this.#setLevel(port, value !== 0),
    };
    #setLevel(i, asserted) {
        this.#levels[i] = asserted;
        this.lines[i]?.set(asserted);
    }
    readPort(port, size) {
        return get(this.#ports, port & (PORTS - 1), size);
    }
    writePort(port, size, value) {
        put(this.#ports, port & (PORTS - 1), size, value);
    }
    readMmio(offset, size) {
        return get(this.#memory, offset, size);
    }
    writeMmio(offset, size, value) {
        put(this.#memory, offset, size, value);
    }
    reset() {
        new Uint8Array(this.#ports.buffer).fill(0);
        new Uint8Array(this.#memory.buffer).fill(0);
        for (const i of this.lines.keys())
            this.#setLevel(i, false);
    }
    state() {
        const text = (view) => toBase64(new Uint8Array(view.buffer));
        return { ports: text(this.#ports), memory: text(this.#memory), levels: [...this.#levels] };
    }
    restore(state) {
        const set = ({ buffer }, text) => {
            new Uint8Array(buffer).set(fromBase64(text).subarray(0, buffer.byteLength));
        };
        set(this.#ports, state.ports);
        set(this.#memory, state.memory);
        for (const i of this.lines.keys())
            this.#setLevel(i, state.levels[i] === true);
    }
}
/** The bytes beyond the end are not there: they read as ones. */
function get(view, at, size) {
    let value = 0;
    for (let i = size - 1; i >= 0; i--)
        value = value * 256 + (at + i < view.byteLength ? view.getUint8(at + i) : 0xff);
    return value;
}
function put(view, at, size, value) {
    for (let i = 0; i < size; i++)
        if (at + i < view.byteLength)
            view.setUint8(at + i, value >>> (8 * i));
}
