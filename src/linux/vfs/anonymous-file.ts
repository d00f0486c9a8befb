import { WaitQueue } from '../tasks/wait-queue.js';
import { OpenFile } from './node.js';
import type { StatRecord } from './stat.js';

/** The device of anonymous inodes, which all share one inode: fs/anon_inodes.c. */
const DEVICE = 15;
const INODE = 1056;

/** An open file that no name leads to: eventfd, epoll and their kin. */
export abstract class AnonymousFile extends OpenFile {
  readonly #queue = new WaitQueue();

  constructor(
    flags: number,
    readonly kind: string,
  ) {
    super(flags);
  }
  override get queue(): WaitQueue {
    return this.#queue;
  }
  override get stream(): boolean {
    return true;
  }
  stat(out: StatRecord): number {
    out.clear();
    out.dev = DEVICE;
    out.ino = INODE;
    out.mode = 0o600;
    out.nlink = 1;
    return 0;
  }
  override name(): string {
    return `anon_inode:[${this.kind}]`;
  }
}
