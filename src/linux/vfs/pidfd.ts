import type { ThreadGroup } from '../tasks/thread-group.js';
import type { WaitQueue } from '../tasks/wait-queue.js';
import { AnonymousFile } from './anonymous-file.js';
import { O_RDWR, POLLIN } from './constants.js';

/** pidfd_open(2): a process. */
export class PidFile extends AnonymousFile {
  constructor(
    flags: number,
    readonly group: ThreadGroup,
  ) {
    super(flags | O_RDWR, 'pidfd');
  }
  override get queue(): WaitQueue {
    return this.group.ended;
  }
  override poll(): number {
    return this.group.exit === null ? 0 : POLLIN;
  }
}
