import type { Linux } from '../kernel.js';
import { type DirectoryEntry, Node, type OpenFile } from './node.js';
import { ProcDirectory, type ProcSource } from './proc-nodes.js';
import { type Pty } from './pty.js';
import { type StatRecord } from './stat.js';
/** /dev/ptmx: each opening makes a pseudo-terminal. */
export declare class MultiplexerNode extends Node {
    readonly source: ProcSource;
    constructor(source: ProcSource);
    get mode(): number;
    get readOnly(): boolean;
    stat(out: StatRecord): number;
    open(flags: number): OpenFile | number;
}
/** Opens a slave, which a session without a terminal gets as its own. */
export declare function openSlave(pty: Pty, flags: number): OpenFile | number;
/**
 * The terminal becomes the controlling one of the caller's session, if the caller leads it and both are free; whether
 * it did.
 */
export declare function takeTerminal(k: Linux, pty: Pty): boolean;
/** /dev/pts. */
export declare class PtsDirectory extends ProcDirectory {
    readonly source: ProcSource;
    constructor(fs: ConstructorParameters<typeof ProcDirectory>[0], source: ProcSource);
    get mode(): number;
    get volatile(): boolean;
    lookup(name: string): Node | number;
    entries(): DirectoryEntry[];
    open(flags: number): OpenFile | number;
}
