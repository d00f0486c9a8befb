/** Whether a machine runs, and who is told when that changes. */
export class RunControl {
    #state = 'prelaunch';
    #listeners = new Set();
    get state() {
        return this.#state;
    }
    /** The machine waits for somebody to let it go on. */
    get held() {
        return this.#state !== 'running' && this.#state !== 'shutdown';
    }
    /** Calls `listener` with each event from now on; what is returned ends that. */
    listen(listener) {
        this.#listeners.add(listener);
        return () => void this.#listeners.delete(listener);
    }
    tell(event) {
        for (const listener of [...this.#listeners])
            listener(event);
    }
    /** Goes to another state, and tells of it if the machine stops or goes on thereby. */
    become(state) {
        const before = this.#state;
        if (before === 'shutdown' || before === state)
            return;
        this.#state = state;
        if (before === 'running' && state !== 'shutdown')
            this.tell({ name: 'STOP' });
        else if (state === 'running' && before !== 'prelaunch')
            this.tell({ name: 'RESUME' });
    }
}
