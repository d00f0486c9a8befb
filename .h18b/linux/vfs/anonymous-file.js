import { WaitQueue } from '../tasks/wait-queue.js';
import { OpenFile } from './node.js';
/** The device of anonymous inodes, which all share one inode: fs/anon_inodes.c. */
const DEVICE = 15;
const INODE = 1056;
/** An open file that no name leads to: eventfd, epoll and their kin. */
export class AnonymousFile extends OpenFile {
    kind;
    #queue = new WaitQueue();
    constructor(flags, kind) {
        super(flags);
        this.kind = kind;
    }
    get queue() {
        return this.#queue;
    }
    get stream() {
        return true;
    }
    stat(out) {
        out.clear();
        out.dev = DEVICE;
        out.ino = INODE;
        out.mode = 0o600;
        out.nlink = 1;
        return 0;
    }
    name() {
        return `anon_inode:[${this.kind}]`;
    }
}
