const PAGE = 4096;
/**
 * Where a debugger outside of the guest wants it to stop. Addresses are linear, as the engine has them (signed in
 * 64-bit code).
 *
 * A breakpoint is a block that is never decoded: whatever leads to its descriptor comes back to the dispatcher. Blocks
 * that would run over one end in front of it. So code runs as fast with one as without. The pages of watchpoints are
 * kept out of the TLB, so that the slow path sees each access to them; the instruction that meets one is executed
 * alone.
 */
export class DebugStops {
    onStop;
    concerned;
    /** By page, in ascending order. */
    #breakpoints = new Map();
    #watchpoints = [];
    #watchedPages = new Set();
    /** The instruction at RIP accesses what is watched: it is to be executed alone. */
    stepNext = false;
    /** A stop was met: guest code is to end soon. Whoever has it go on clears it. */
    stopping = false;
    /**
     * `onStop` is called while guest code is being executed, or between instructions. `concerned`: whether the code that
     * runs is to stop at all; other processes share addresses and code with the one that is debugged.
     */
    constructor(onStop, concerned = () => true) {
        this.onStop = onStop;
        this.concerned = concerned;
    }
    /** Whether the instruction at RIP is to be executed alone; asked once. */
    takeStep() {
        const { stepNext } = this;
        this.stepNext = false;
        return stepNext;
    }
    /** Replaces the breakpoints; gives those that are new, over which decoded code must not go on. */
    setBreakpoints(addresses) {
        const added = addresses.filter((at) => !this.isBreakpoint(at));
        this.#breakpoints.clear();
        for (const at of [...new Set(addresses)].sort((a, b) => a - b)) {
            const page = Math.floor(at / PAGE);
            this.#breakpoints.set(page, [...(this.#breakpoints.get(page) ?? []), at]);
        }
        return added;
    }
    /** Replaces the watchpoints; true: other pages are watched than before, and the TLB must forget what it knows. */
    setWatchpoints(watchpoints) {
        const before = [...this.#watchedPages].join();
        this.#watchpoints = watchpoints;
        this.#watchedPages.clear();
        for (const { address, bytes } of watchpoints)
            for (let page = Math.floor(address / PAGE); page * PAGE < address + bytes; page++)
                this.#watchedPages.add(page);
        return [...this.#watchedPages].join() !== before;
    }
    /** Whether anything is watched. */
    get watching() {
        return this.#watchpoints.length > 0;
    }
    isBreakpoint(linear) {
        return this.#breakpoints.get(Math.floor(linear / PAGE))?.includes(linear) === true;
    }
    /** Guest code is about to execute the instruction of a breakpoint. */
    reached() {
        if (this.concerned())
            this.#stop({ kind: 'breakpoint' });
        else
            this.stepNext = true;
    }
    #stop(stop) {
        this.stopping = true;
        this.onStop(stop);
    }
    /** The beginning of `code`, which lies at `linear` in one page, that ends in front of the next breakpoint. */
    upToNext(code, linear) {
        const next = this.#breakpoints.get(Math.floor(linear / PAGE))?.find((at) => at > linear);
        return next === undefined || next - linear >= code.length ? code : code.subarray(0, next - linear);
    }
    isWatchedPage(linear) {
        return this.#watchedPages.has(Math.floor(linear / PAGE));
    }
    /** The watchpoint that an access meets. */
    met(linear, bytes, write) {
        if (!this.isWatchedPage(linear) && !this.isWatchedPage(linear + bytes - 1))
            return null;
        const meets = (w) => (w.kind === 'access' || (w.kind === 'write') === write) &&
            w.address < linear + bytes &&
            linear < w.address + w.bytes;
        const met = this.#watchpoints.find(meets);
        return met !== undefined && this.concerned() ? met : null;
    }
    /** An access was made, or is made by the instruction that is executed alone now. */
    accessed(linear, bytes, write) {
        const met = this.met(linear, bytes, write);
        if (met !== null)
            this.#stop({ kind: 'watchpoint', met });
    }
}
