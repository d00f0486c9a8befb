import type { ThreadGroup } from '../tasks/thread-group.js';
import type { WaitQueue } from '../tasks/wait-queue.js';
import { O_RDWR, POLLIN } from './constants.js';
import { OpenFile } from './node.js';
import type { StatRecord } from './stat.js';

/** pidfd_open(2): a process. */
export class PidFile extends OpenFile {
  constructor(
    flags: number,
    readonly group: ThreadGroup,
  ) {
    super(flags | O_RDWR);
  }
  override get stream(): boolean {
    return true;
  }
  override get queue(): WaitQueue {
    return this.group.ended;
  }
  stat(out: StatRecord): number {
    out.clear();
    out.mode = 0o600;
    out.nlink = 1;
    return 0;
  }
  override name(): string {
    return 'anon_inode:[pidfd]';
  }
  override poll(): number {
    return this.group.exit === null ? 0 : POLLIN;
  }
}
