import { type Node, type Terminal, type WalkStream } from '../ir/ir.js';
import { type LoopBlock } from './simple-loops.js';
/**
 * Problem: a loop that walks through arrays looks at every access whether it stays in its page. Method: a loop without
 * inner loops, in which addresses move by constants from round to round, gets a twin without checks. Code generation
 * looks, before a round, how many rounds all accesses stay in pages that the TLB knows, and runs the twin so many
 * times; the loop itself does the round that meets a page's end. Accesses at a constant distance are one stream with
 * one look. An access that only some rounds do counts as if all did. Loads from addresses of other kinds keep their
 * checks. Must preserve: nothing in the twin may change the map of memory under the streams or be told a fault's
 * address of theirs: no callout, and no slow path but a load's, which gives frames to pages that have none.
 */
/** Copies of a loop's blocks, and the streams that they walk through. */
export interface Walk {
    twins: {
        ops: Node[];
        terminal: Terminal;
    }[];
    streams: WalkStream[];
}
/** The loop's first block comes first, and each of the others behind those that go on to it. */
export declare function walkOf(loop: readonly LoopBlock[], word: 32 | 64): Walk | null;
export declare const walkLoopsPass: import("./pass.js").Pass<readonly [{
    readonly name: "walk-loops";
    readonly key: "walkLoops";
    readonly kind: "switch";
    readonly default: true;
    readonly what: "a loop that walks through memory checks its addresses once for as many rounds as they stay in their pages";
    readonly after: "cache-pages";
}]>;
