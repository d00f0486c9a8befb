import { IpcTable } from './ids.js';
import type { PosixQueue } from './mqueue.js';
import type { MessageQueue } from './msg.js';
import type { SemaphoreSet } from './sem.js';
import type { ShmSegment } from './shm.js';

/** How many there are at most: SHMMNI, SEMMNI, MSGMNI. */
export const SHMMNI = 4096;
export const SEMMNI = 32000;
export const MSGMNI = 32000;

/** What processes of the VM share by System V's identifiers: struct ipc_namespace. */
export class Ipc {
  readonly segments = new IpcTable<ShmSegment>(SHMMNI);
  readonly semaphores = new IpcTable<SemaphoreSet>(SEMMNI);
  readonly queues = new IpcTable<MessageQueue>(MSGMNI);
  /** Message queues of mq_overview(7), by name. */
  readonly named = new Map<string, PosixQueue>();
  #inode = 1;
  newInode(): number {
    return this.#inode++;
  }
}
