import { ENOENT } from '../errno.js';
import type { Task } from '../tasks/task.js';
import { S_IFDIR } from './constants.js';
import type { MemoryFs } from './memory-node.js';
import type { DirectoryEntry, Node } from './node.js';
import { ProcDirectory, type ProcSource } from './proc-nodes.js';

type Fill = (dir: ProcDirectory, task: Task) => void;

/** A folder with a folder for each of some tasks, by id. */
abstract class Tasks extends ProcDirectory {
  /** Folders that were asked for, while their tasks live. */
  readonly #made = new WeakMap<Task, ProcDirectory>();

  constructor(
    fs: MemoryFs,
    readonly source: ProcSource,
    readonly fill: Fill,
  ) {
    super(fs);
  }
  override get volatile(): boolean {
    return true;
  }
  /** The task with an id, as far as it belongs here. */
  protected abstract find(id: number): Task | undefined;
  protected abstract ids(): number[];

  override lookup(name: string): Node | number {
    const task = /^\d+$/.test(name) ? this.find(Number(name)) : undefined;
    if (task === undefined) return super.lookup(name);
    let dir = this.#made.get(task);
    if (dir === undefined) {
      dir = new TaskFolder(this.fs, task);
      this.fill(dir, task);
      this.#made.set(task, dir);
    }
    return dir;
  }
  override entries(): DirectoryEntry[] {
    const numbers = this.ids().map((id) => ({ name: String(id), ino: 100000 + id, inoHigh: 0, type: S_IFDIR }));
    return [...numbers, ...super.entries()];
  }
}

/** The folder of one task, as long as that lives. */
export class TaskFolder extends ProcDirectory {
  constructor(
    fs: MemoryFs,
    readonly task: Task,
  ) {
    super(fs);
  }
  override get volatile(): boolean {
    return true;
  }
  override lookup(name: string): Node | number {
    return this.task.state === 'dead' && !this.task.isZombie ? -ENOENT : super.lookup(name);
  }
}

/** /proc: a folder for each process, and, unlisted, for each thread. */
export class ProcRoot extends Tasks {
  protected find(id: number): Task | undefined {
    return this.source.kernel?.tasks.get(id) ?? this.source.kernel?.groups.get(id)?.zombie ?? undefined;
  }
  protected ids(): number[] {
    const groups = [...(this.source.kernel?.groups.values() ?? [])];
    return groups.filter((g) => g.tasks.size > 0 || g.zombie !== null).map((g) => g.pid);
  }
}

/** /proc/PID/task. */
export class TaskDirectory extends Tasks {
  constructor(
    fs: MemoryFs,
    source: ProcSource,
    readonly leader: Task,
    fill: Fill,
  ) {
    super(fs, source, fill);
  }
  protected find(id: number): Task | undefined {
    const { group } = this.leader;
    const task = this.source.kernel?.tasks.get(id) ?? (id === group.pid ? group.zombie : undefined);
    return task?.group === group ? task : undefined;
  }
  protected ids(): number[] {
    const { tasks, zombie } = this.leader.group;
    return [...(zombie === null ? [] : [zombie]), ...tasks].map((t) => t.tid);
  }
}
