var _a;
import { EEXIST, EINVAL, ELOOP, ENOENT, EPERM } from '../errno.js';
import { AnonymousFile } from './anonymous-file.js';
import { O_RDWR, POLLERR, POLLHUP, POLLIN } from './constants.js';
/** Flags of struct epoll_event: linux/eventpoll.h. */
const EPOLLET = 0x80000000;
const EPOLLONESHOT = 0x40000000;
const FLAGS = 0xf0000000;
/** Epoll instances that watch each other: EP_MAX_NESTS. */
const MOST_NESTED = 4;
/** A file that is watched, and what the program calls it: struct epitem. */
class Watched {
    epoll;
    fd;
    file;
    events;
    dataLow;
    dataHigh;
    /** It has been woken, or was ready when it was looked at last: it is to be looked at. */
    listed = false;
    constructor(epoll, fd, file, events, dataLow, dataHigh) {
        this.epoll = epoll;
        this.fd = fd;
        this.file = file;
        this.events = events;
        this.dataLow = dataLow;
        this.dataHigh = dataHigh;
    }
    wake(events) {
        if ((events & (this.events | POLLERR | POLLHUP)) !== 0)
            this.epoll.list(this);
    }
    /** What of its events there is. */
    ready() {
        const wanted = this.events & ~FLAGS;
        return wanted === 0 ? 0 : this.file.poll() & (wanted | POLLERR | POLLHUP);
    }
}
/**
 * epoll(7). Files tell the instance when something may have happened to them (`Watched.wake`), so that a wait looks at
 * those alone: fs/eventpoll.c. What is reported stays listed while it is ready, unless EPOLLET says that news are
 * wanted only.
 */
export class EpollFile extends AnonymousFile {
    #watched = new Map();
    #listed = [];
    constructor(flags) {
        super(flags | O_RDWR, 'eventpoll');
    }
    list(item) {
        if (item.listed)
            return;
        item.listed = true;
        this.#listed.push(item);
        this.queue.wake(POLLIN);
    }
    /** The entry of a descriptor, if it still stands for the same file. */
    #find(fd, file) {
        const item = this.#watched.get(fd);
        if (item === undefined || item.file === file)
            return item;
        // The file was closed, and its descriptor is another's now.
        this.#drop(item);
        return undefined;
    }
    #drop(item) {
        // One that was removed before may still be listed, when its descriptor is watched for another file already.
        if (this.#watched.get(item.fd) === item)
            this.#watched.delete(item.fd);
        item.file.queue?.delete(item);
        item.events = 0;
    }
    #depth() {
        let depth = 0;
        for (const { file } of this.#watched.values())
            if (file instanceof _a)
                depth = Math.max(depth, file.#depth() + 1);
        return depth;
    }
    #reaches(other) {
        if (this === other)
            return true;
        for (const { file } of this.#watched.values())
            if (file instanceof _a && file.#reaches(other))
                return true;
        return false;
    }
    add(fd, file, event) {
        if (file === this)
            return -EINVAL;
        if (!file.stream)
            return -EPERM;
        if (this.#find(fd, file) !== undefined)
            return -EEXIST;
        if (file instanceof _a && (file.#reaches(this) || file.#depth() >= MOST_NESTED))
            return -ELOOP;
        const item = new Watched(this, fd, file, event.events, event.dataLow, event.dataHigh);
        this.#watched.set(fd, item);
        file.queue?.add(item);
        this.#look(item);
        return 0;
    }
    modify(fd, file, event) {
        const item = this.#find(fd, file);
        if (item === undefined)
            return -ENOENT;
        item.events = event.events;
        item.dataLow = event.dataLow;
        item.dataHigh = event.dataHigh;
        this.#look(item);
        return 0;
    }
    remove(fd, file) {
        const item = this.#find(fd, file);
        if (item === undefined)
            return -ENOENT;
        this.#drop(item);
        return 0;
    }
    #look(item) {
        // Nobody wakes those that only the host knows.
        if (item.file.queue === null || item.ready() !== 0)
            this.list(item);
    }
    /** Whether only the host knows when one of the files is ready. */
    get polls() {
        for (const { file } of this.#watched.values())
            if (file.queue === null)
                return true;
        return false;
    }
    /** Takes up to `most` events that there are. */
    take(most) {
        const out = [];
        const listed = this.#listed;
        this.#listed = [];
        for (const [i, item] of listed.entries()) {
            if (out.length >= most) {
                this.#listed.push(...listed.slice(i));
                break;
            }
            item.listed = false;
            if (item.file.refs === 0)
                this.#drop(item);
            const events = item.ready();
            if (events === 0) {
                if (item.file.queue === null && item.events !== 0)
                    this.list(item);
                continue;
            }
            out.push({ events, dataLow: item.dataLow, dataHigh: item.dataHigh });
            if ((item.events & EPOLLONESHOT) !== 0)
                item.events &= FLAGS;
            else if ((item.events & EPOLLET) === 0 || item.file.queue === null) {
                item.listed = true;
                this.#listed.push(item);
            }
        }
        return out;
    }
    poll() {
        return this.#listed.some((item) => item.file.refs > 0 && item.ready() !== 0) ? POLLIN : 0;
    }
    read() {
        return -EINVAL;
    }
    close() {
        for (const item of [...this.#watched.values()])
            this.#drop(item);
        this.#listed = [];
    }
}
_a = EpollFile;
