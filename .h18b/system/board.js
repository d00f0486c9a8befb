/*
 * Parts of the board, as the processor sees them, that a PC has. The processor is made first: each is looked up when it
 * is used.
 */
export function portsOf(bus) {
    return {
        readPort: (port, size) => bus().readPort(port, size),
        writePort: (port, size, value) => bus().writePort(port, size, value),
        readPortBlock: (port, size, into) => bus().readPortBlock(port, size, into),
        writePortBlock: (port, size, from) => bus().writePortBlock(port, size, from),
    };
}
/** `taken` hears of each interrupt that the processor takes. */
export function interruptsOf(source, taken) {
    return {
        pending: () => source().pending(),
        acknowledge: () => {
            const vector = source().acknowledge();
            taken(vector);
            return vector;
        },
        get nmiPending() {
            return source().nmiPending;
        },
        acknowledgeNmi: () => source().acknowledgeNmi(),
        get cr8() {
            return source().cr8;
        },
        set cr8(value) {
            source().cr8 = value;
        },
    };
}
