import { fromBase64, toBase64 } from './base64.js';
const BYTES = 128;
/**
 * The second bank of battery-backed memory, behind an index port and a data port of its own (72h and 73h): 82371AB
 * (PIIX4) data sheet, 4.2.6. It holds what is written; a reset leaves it as it is.
 */
export class ExtendedCmos {
    name = 'extended-cmos';
    #index = 0;
    #bytes = new Uint8Array(BYTES);
    readPort(port) {
        return port === 0 ? this.#index : this.#bytes[this.#index];
    }
    writePort(port, _size, value) {
        if (port === 0)
            this.#index = value & (BYTES - 1);
        else
            this.#bytes[this.#index] = value;
    }
    reset() { }
    state() {
        return { index: this.#index, bytes: toBase64(this.#bytes) };
    }
    restore(state) {
        this.#index = state.index & (BYTES - 1);
        this.#bytes.set(fromBase64(state.bytes).subarray(0, BYTES));
    }
}
