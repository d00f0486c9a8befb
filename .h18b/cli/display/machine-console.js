import { keyNamed, scancodes } from '../../devices/keys.js';
/** What is shown of a serial port to who comes later, bytes. */
const HISTORY_BYTES = 256 << 10;
/** What a serial port has sent, for any number of listeners; who comes late gets the end of what there was. */
export class SerialTap {
    #history = [];
    #historyBytes = 0;
    #listeners = new Set();
    /** A sink that sends to `sink`, and here. */
    before(sink) {
        return {
            write: (bytes) => {
                sink?.write(bytes);
                this.#write(bytes);
            },
        };
    }
    #write(bytes) {
        const copy = bytes.slice();
        this.#history.push(copy);
        this.#historyBytes += copy.length;
        while (this.#historyBytes > HISTORY_BYTES && this.#history.length > 1) {
            this.#historyBytes -= this.#history.shift().length;
        }
        for (const listener of this.#listeners)
            listener(copy);
    }
    /** Calls `listener` with what there was and what comes; what is returned ends that. */
    listen(listener) {
        for (const bytes of this.#history)
            listener(bytes);
        this.#listeners.add(listener);
        return () => void this.#listeners.delete(listener);
    }
}
/** Keys that are pressed at once, in the order of `names` (`keys.ts`), and let go. */
export function pressTogether(vm, names) {
    const keys = names.map((name) => keyNamed(name));
    for (const key of keys)
        vm.pc.keyboard.key(scancodes(key, true));
    for (const key of keys.reverse())
        vm.pc.keyboard.key(scancodes(key, false));
}
