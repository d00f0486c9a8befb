/** Keys that are pressed together, by QEMU's names. */
export type Chord = readonly string[];
/** Turns a terminal's bytes into chords. An ESC that nothing follows is the key itself: `flush`, after a moment. */
export declare class TerminalKeys {
    #private;
    /** Whether something is half there. */
    get pending(): boolean;
    take(bytes: Iterable<number>): Chord[];
    flush(): Chord[];
}
