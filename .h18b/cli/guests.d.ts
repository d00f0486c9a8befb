export declare const ARCHITECTURES: readonly ['i386', 'x86_64'];
export type Architecture = (typeof ARCHITECTURES)[number];
export interface Guest {
    readonly name: string;
    /** What bounds it: start-up, computing, or system calls. */
    readonly set: 'start' | 'cpu' | 'syscall';
    /** Its argument for the demo and `bench --quick`: a fraction of its default work. */
    readonly quick?: number;
    /**
     * Its default argument, and the smaller one with which the bench runs the interpreter; work grows with them linearly.
     */
    readonly work?: number;
    readonly short?: number;
}
export declare const GUESTS: readonly Guest[];
export declare function guestPath(architecture: Architecture, name: string): string;
/**
 * What a guest printed on a real processor, with `scale` as its argument or with none (''): the same on every
 * architecture. Recorded by `node bench/guests/record.mjs`. Undefined where that was not recorded.
 */
export declare function recordedOutput(guest: string, scale: string): string | undefined;
