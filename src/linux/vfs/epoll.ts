import { EEXIST, EINVAL, ELOOP, ENOENT, EPERM } from '../errno.js';
import type { Sleeper } from '../tasks/wait-queue.js';
import { AnonymousFile } from './anonymous-file.js';
import { O_RDWR, POLLERR, POLLHUP, POLLIN } from './constants.js';
import type { OpenFile } from './node.js';

/** Flags of struct epoll_event: linux/eventpoll.h. */
const EPOLLET = 0x80000000;
const EPOLLONESHOT = 0x40000000;
const FLAGS = 0xf0000000;
/** Epoll instances that watch each other: EP_MAX_NESTS. */
const MOST_NESTED = 4;

/** A file that is watched, and what the program calls it: struct epitem. */
class Watched implements Sleeper {
  /** It has been woken, or was ready when it was looked at last: it is to be looked at. */
  listed = false;
  constructor(
    readonly epoll: EpollFile,
    readonly fd: number,
    readonly file: OpenFile,
    public events: number,
    public dataLow: number,
    public dataHigh: number,
  ) {}
  wake(events: number): void {
    if ((events & (this.events | POLLERR | POLLHUP)) !== 0) this.epoll.list(this);
  }
  /** What of its events there is. */
  ready(): number {
    const wanted = this.events & ~FLAGS;
    return wanted === 0 ? 0 : this.file.poll() & (wanted | POLLERR | POLLHUP);
  }
}

export interface EpollEvent {
  readonly events: number;
  readonly dataLow: number;
  readonly dataHigh: number;
}

/**
 * epoll(7). Files tell the instance when something may have happened to them (`Watched.wake`), so that a wait looks at
 * those alone: fs/eventpoll.c. What is reported stays listed while it is ready, unless EPOLLET says that news are
 * wanted only.
 */
export class EpollFile extends AnonymousFile {
  readonly #watched = new Map<number, Watched>();
  #listed: Watched[] = [];
  /** For the next one. */
  #empty: Watched[] = [];
  /** What `take` has taken: made once. */
  readonly taken: { events: number; dataLow: number; dataHigh: number }[] = [];

  constructor(flags: number) {
    super(flags | O_RDWR, 'eventpoll');
  }

  list(item: Watched): void {
    if (item.listed) return;
    item.listed = true;
    this.#listed.push(item);
    this.queue.wake(POLLIN);
  }

  /** The entry of a descriptor, if it still stands for the same file. */
  #find(fd: number, file: OpenFile): Watched | undefined {
    const item = this.#watched.get(fd);
    if (item === undefined || item.file === file) return item;
    // The file was closed, and its descriptor is another's now.
    this.#drop(item);
    return undefined;
  }
  #drop(item: Watched): void {
    // One that was removed before may still be listed, when its descriptor is watched for another file already.
    if (this.#watched.get(item.fd) === item) this.#watched.delete(item.fd);
    item.file.queue?.delete(item);
    item.events = 0;
  }

  #depth(): number {
    let depth = 0;
    for (const { file } of this.#watched.values())
      if (file instanceof EpollFile) depth = Math.max(depth, file.#depth() + 1);
    return depth;
  }
  #reaches(other: EpollFile): boolean {
    if (this === other) return true;
    for (const { file } of this.#watched.values()) if (file instanceof EpollFile && file.#reaches(other)) return true;
    return false;
  }

  add(fd: number, file: OpenFile, event: EpollEvent): number {
    if (file === this) return -EINVAL;
    if (!file.stream) return -EPERM;
    if (this.#find(fd, file) !== undefined) return -EEXIST;
    if (file instanceof EpollFile && (file.#reaches(this) || file.#depth() >= MOST_NESTED)) return -ELOOP;
    const item = new Watched(this, fd, file, event.events, event.dataLow, event.dataHigh);
    this.#watched.set(fd, item);
    file.queue?.add(item);
    this.#look(item);
    return 0;
  }
  modify(fd: number, file: OpenFile, event: EpollEvent): number {
    const item = this.#find(fd, file);
    if (item === undefined) return -ENOENT;
    item.events = event.events;
    item.dataLow = event.dataLow;
    item.dataHigh = event.dataHigh;
    this.#look(item);
    return 0;
  }
  remove(fd: number, file: OpenFile): number {
    const item = this.#find(fd, file);
    if (item === undefined) return -ENOENT;
    this.#drop(item);
    return 0;
  }
  #look(item: Watched): void {
    // Nobody wakes those that only the host knows.
    if (item.file.queue === null || item.ready() !== 0) this.list(item);
  }

  /** Whether only the host knows when one of the files is ready. */
  get polls(): boolean {
    for (const { file } of this.#watched.values()) if (file.queue === null) return true;
    return false;
  }

  /** Takes up to `most` events that there are: how many, the first ones of `taken`. */
  take(most: number): number {
    let count = 0;
    const listed = this.#listed;
    this.#listed = this.#empty;
    this.#empty = listed;
    for (let i = 0; i < listed.length; i++) {
      if (count >= most) {
        // As arguments they would not fit onto the stack, where there are very many.
        this.#listed = this.#listed.concat(listed.slice(i));
        break;
      }
      const item = listed[i]!;
      item.listed = false;
      if (item.file.refs === 0) this.#drop(item);
      const events = item.ready();
      if (events === 0) {
        if (item.file.queue === null && item.events !== 0) this.list(item);
        continue;
      }
      this.#put(count++, events, item);
      if ((item.events & EPOLLONESHOT) !== 0) item.events &= FLAGS;
      else if ((item.events & EPOLLET) === 0 || item.file.queue === null) {
        item.listed = true;
        this.#listed.push(item);
      }
    }
    listed.length = 0;
    return count;
  }

  #put(i: number, events: number, { dataLow, dataHigh }: Watched): void {
    const entry = this.taken[i];
    if (entry === undefined) {
      this.taken.push({ events, dataLow, dataHigh });
      return;
    }
    entry.events = events;
    entry.dataLow = dataLow;
    entry.dataHigh = dataHigh;
  }

  override poll(): number {
    return this.#listed.some((item) => item.file.refs > 0 && item.ready() !== 0) ? POLLIN : 0;
  }
  override read(): number {
    return -EINVAL;
  }
  override close(): void {
    for (const item of [...this.#watched.values()]) this.#drop(item);
    this.#listed = [];
  }
}
