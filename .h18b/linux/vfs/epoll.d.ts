import type { Sleeper } from '../tasks/wait-queue.js';
import { AnonymousFile } from './anonymous-file.js';
import type { OpenFile } from './node.js';
/** A file that is watched, and what the program calls it: struct epitem. */
declare class Watched implements Sleeper {
    readonly epoll: EpollFile;
    readonly fd: number;
    readonly file: OpenFile;
    events: number;
    dataLow: number;
    dataHigh: number;
    /** It has been woken, or was ready when it was looked at last: it is to be looked at. */
    listed: boolean;
    constructor(epoll: EpollFile, fd: number, file: OpenFile, events: number, dataLow: number, dataHigh: number);
    wake(events: number): void;
    /** What of its events there is. */
    ready(): number;
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
export declare class EpollFile extends AnonymousFile {
    #private;
    constructor(flags: number);
    list(item: Watched): void;
    add(fd: number, file: OpenFile, event: EpollEvent): number;
    modify(fd: number, file: OpenFile, event: EpollEvent): number;
    remove(fd: number, file: OpenFile): number;
    /** Whether only the host knows when one of the files is ready. */
    get polls(): boolean;
    /** Takes up to `most` events that there are. */
    take(most: number): EpollEvent[];
    poll(): number;
    read(): number;
    close(): void;
}
export {};
