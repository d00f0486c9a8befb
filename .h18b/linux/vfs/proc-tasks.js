import { ENOENT } from '../errno.js';
import { S_IFDIR } from './constants.js';
import { ProcDirectory } from './proc-nodes.js';
/** A folder with a folder for each of some tasks, by id. */
class Tasks extends ProcDirectory {
    source;
    fill;
    /** Folders that were asked for, while their tasks live. */
    #made = new WeakMap();
    constructor(fs, source, fill) {
        super(fs);
        this.source = source;
        this.fill = fill;
    }
    get volatile() {
        return true;
    }
    lookup(name) {
        const task = /^\d+$/.test(name) ? this.find(Number(name)) : undefined;
        if (task === undefined)
            return super.lookup(name);
        let dir = this.#made.get(task);
        if (dir === undefined) {
            dir = new TaskFolder(this.fs, task);
            this.fill(dir, task);
            this.#made.set(task, dir);
        }
        return dir;
    }
    entries() {
        const numbers = this.ids().map((id) => ({ name: String(id), ino: 100000 + id, inoHigh: 0, type: S_IFDIR }));
        return [...numbers, ...super.entries()];
    }
}
/** The folder of one task, as long as that lives. */
class TaskFolder extends ProcDirectory {
    task;
    constructor(fs, task) {
        super(fs);
        this.task = task;
    }
    get volatile() {
        return true;
    }
    lookup(name) {
        return this.task.state === 'dead' ? -ENOENT : super.lookup(name);
    }
}
/** /proc: a folder for each process, and, unlisted, for each thread. */
export class ProcRoot extends Tasks {
    find(id) {
        return this.source.kernel?.tasks.get(id);
    }
    ids() {
        return [...(this.source.kernel?.groups.values() ?? [])].filter((g) => g.tasks.size > 0).map((g) => g.pid);
    }
}
/** /proc/PID/task. */
export class TaskDirectory extends Tasks {
    leader;
    constructor(fs, source, leader, fill) {
        super(fs, source, fill);
        this.leader = leader;
    }
    find(id) {
        const task = this.source.kernel?.tasks.get(id);
        return task?.group === this.leader.group ? task : undefined;
    }
    ids() {
        return [...this.leader.group.tasks].map((t) => t.tid);
    }
}
