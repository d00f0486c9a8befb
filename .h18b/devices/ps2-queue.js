/**
 * Bytes that a PS/2 device has for the controller: 16 of what it has to report, as keyboards hold, and answers to
 * commands before them.
 */
export class Ps2Queue {
    static SIZE = 16;
    #answers = [];
    #reports = [];
    /** The last byte sent, for the resend command. */
    last = 0;
    get length() {
        return this.#answers.length + this.#reports.length;
    }
    /** Whether a report of `count` bytes fits. */
    fits(count) {
        return this.#reports.length + count <= Ps2Queue.SIZE;
    }
    report(...bytes) {
        if (this.fits(bytes.length))
            this.#reports.push(...bytes);
    }
    /** Answers go first. A guest that asks and never reads loses them. */
    answer(...bytes) {
        if (this.#answers.length + bytes.length <= Ps2Queue.SIZE)
            this.#answers.push(...bytes);
    }
    shift() {
        this.last = (this.#answers.length > 0 ? this.#answers : this.#reports).shift() ?? 0;
        return this.last;
    }
    clear() {
        this.#answers = [];
        this.#reports = [];
    }
    clearReports() {
        this.#reports = [];
    }
    state() {
        return { last: this.last, answers: [...this.#answers], reports: [...this.#reports] };
    }
    restore(state) {
        this.last = state.last;
        this.#answers = [...state.answers];
        this.#reports = [...state.reports];
    }
}
