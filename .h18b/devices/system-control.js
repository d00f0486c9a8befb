/**
 * The A20 gate: address line 20 is let through while either of its sources says so, port 92h or the keyboard
 * controller's output port. Both are on from the start, so that a kernel that is loaded without firmware finds all of
 * its memory.
 */
export class A20Gate {
    onChange;
    #sources = { port92: true, i8042: true };
    constructor(onChange) {
        this.onChange = onChange;
    }
    get enabled() {
        return this.#sources.port92 || this.#sources.i8042;
    }
    set(source, enabled) {
        const before = this.enabled;
        this.#sources[source] = enabled;
        if (before !== this.enabled)
            this.onChange(this.enabled);
    }
}
const PORT92_RESET = 0x01;
const PORT92_A20 = 0x02;
/** Port 92h: fast A20 and fast reset (82371SB data sheet, 2.5.5). */
export class Port92 {
    a20;
    onReset;
    name = 'port92';
    #value = PORT92_A20;
    /** `onReset` resets the processor. */
    constructor(a20, onReset) {
        this.a20 = a20;
        this.onReset = onReset;
    }
    readPort() {
        return this.#value;
    }
    writePort(_port, _size, value) {
        const resets = (value & ~this.#value & PORT92_RESET) !== 0;
        this.#value = value & (PORT92_A20 | PORT92_RESET);
        this.a20.set('port92', (value & PORT92_A20) !== 0);
        if (resets)
            this.onReset();
    }
    reset() {
        this.#value = PORT92_A20;
        this.a20.set('port92', true);
    }
    state() {
        return { value: this.#value };
    }
    restore(state) {
        this.#value = state.value;
        this.a20.set('port92', (this.#value & PORT92_A20) !== 0);
    }
}
/** Port 80h: where firmware leaves a number for each step that it has done. Linux writes to it to pass time. */
export class PostCode {
    name = 'post-code';
    /** The last number written. */
    value = 0;
    readPort() {
        return this.value;
    }
    writePort(_port, _size, value) {
        this.value = value;
    }
    reset() {
        this.value = 0;
    }
    state() {
        return { value: this.value };
    }
    restore(state) {
        this.value = state.value;
    }
}
