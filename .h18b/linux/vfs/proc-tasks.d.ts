import type { Task } from '../tasks/task.js';
import type { MemoryFs } from './memory-node.js';
import type { DirectoryEntry, Node } from './node.js';
import { ProcDirectory, type ProcSource } from './proc-nodes.js';
type Fill = (dir: ProcDirectory, task: Task) => void;
/** A folder with a folder for each of some tasks, by id. */
declare abstract class Tasks extends ProcDirectory {
    #private;
    readonly source: ProcSource;
    readonly fill: Fill;
    constructor(fs: MemoryFs, source: ProcSource, fill: Fill);
    get volatile(): boolean;
    /** The task with an id, as far as it belongs here. */
    protected abstract find(id: number): Task | undefined;
    protected abstract ids(): number[];
    lookup(name: string): Node | number;
    entries(): DirectoryEntry[];
}
/** /proc: a folder for each process, and, unlisted, for each thread. */
export declare class ProcRoot extends Tasks {
    protected find(id: number): Task | undefined;
    protected ids(): number[];
}
/** /proc/PID/task. */
export declare class TaskDirectory extends Tasks {
    readonly leader: Task;
    constructor(fs: MemoryFs, source: ProcSource, leader: Task, fill: Fill);
    protected find(id: number): Task | undefined;
    protected ids(): number[];
}
export {};
