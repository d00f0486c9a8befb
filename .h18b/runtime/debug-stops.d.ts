export type WatchKind = 'write' | 'read' | 'access';
export interface Watchpoint {
    /** Linear. */
    readonly address: number;
    readonly bytes: number;
    readonly kind: WatchKind;
}
/** Why the guest has stopped: at a breakpoint, or behind an instruction that has accessed what is watched. */
export type DebugStop = {
    readonly kind: 'breakpoint';
} | {
    readonly kind: 'watchpoint';
    readonly met: Watchpoint;
};
/**
 * Where a debugger outside of the guest wants it to stop. Addresses are linear, as the engine has them (signed in
 * 64-bit code).
 *
 * A breakpoint is a block that is never decoded: whatever leads to its descriptor comes back to the dispatcher. Blocks
 * that would run over one end in front of it. So code runs as fast with one as without. The pages of watchpoints are
 * kept out of the TLB, so that the slow path sees each access to them; the instruction that meets one is executed
 * alone.
 */
export declare class DebugStops {
    #private;
    private readonly onStop;
    private readonly concerned;
    /** The instruction at RIP accesses what is watched: it is to be executed alone. */
    stepNext: boolean;
    /** A stop was met: guest code is to end soon. Whoever has it go on clears it. */
    stopping: boolean;
    /**
     * `onStop` is called while guest code is being executed, or between instructions. `concerned`: whether the code that
     * runs is to stop at all; other processes share addresses and code with the one that is debugged.
     */
    constructor(onStop: (stop: DebugStop) => void, concerned?: () => boolean);
    /** Whether the instruction at RIP is to be executed alone; asked once. */
    takeStep(): boolean;
    /** Replaces the breakpoints; gives those that are new, over which decoded code must not go on. */
    setBreakpoints(addresses: readonly number[]): number[];
    /** Replaces the watchpoints; true: other pages are watched than before, and the TLB must forget what it knows. */
    setWatchpoints(watchpoints: readonly Watchpoint[]): boolean;
    /** Whether anything is watched. */
    get watching(): boolean;
    isBreakpoint(linear: number): boolean;
    /** Guest code is about to execute the instruction of a breakpoint. */
    reached(): void;
    /** The beginning of `code`, which lies at `linear` in one page, that ends in front of the next breakpoint. */
    upToNext(code: Uint8Array, linear: number): Uint8Array;
    isWatchedPage(linear: number): boolean;
    /** The watchpoint that an access meets. */
    met(linear: number, bytes: number, write: boolean): Watchpoint | null;
    /** An access was made, or is made by the instruction that is executed alone now. */
    accessed(linear: number, bytes: number, write: boolean): void;
}
