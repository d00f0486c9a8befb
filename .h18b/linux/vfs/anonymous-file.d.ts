import { WaitQueue } from '../tasks/wait-queue.js';
import { OpenFile } from './node.js';
import type { StatRecord } from './stat.js';
/** An open file that no name leads to: eventfd, epoll and their kin. */
export declare abstract class AnonymousFile extends OpenFile {
    #private;
    readonly kind: string;
    constructor(flags: number, kind: string);
    get queue(): WaitQueue;
    get stream(): boolean;
    stat(out: StatRecord): number;
    name(): string;
}
