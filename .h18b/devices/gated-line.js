/** A line that can be disconnected: what is set meanwhile shows when it is connected again. */
export class GatedLine {
    line;
    #asserted = false;
    #connected = true;
    constructor(line) {
        this.line = line;
    }
    set(asserted) {
        this.#asserted = asserted;
        if (this.#connected)
            this.line.set(asserted);
    }
    connect(connected) {
        this.#connected = connected;
        this.line.set(connected && this.#asserted);
    }
}
