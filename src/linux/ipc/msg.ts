import { E2BIG, EIDRM } from '../errno.js';
import type { Linux } from '../kernel.js';
import type { Task } from '../tasks/task.js';
import { WaitQueue } from '../tasks/wait-queue.js';
import { IpcObject, seconds } from './ids.js';

/** Flags of msgrcv(2): linux/msg.h. */
export const MSG_NOERROR = 0o10000;
export const MSG_EXCEPT = 0o20000;
export const MSG_COPY = 0o40000;

/** MSGMAX, MSGMNB: bytes of a message, and of a queue. */
export const MSGMAX = 8192;
export const MSGMNB = 16384;

export interface Message {
  readonly type: number;
  readonly bytes: Uint8Array;
}

/** Which messages a call of msgrcv(2) wants. */
export interface Wanted {
  readonly type: number;
  readonly flags: number;
  readonly room: number;
}

/** A call of msgrcv(2) that waits; `got`: what a sender gave it, or -errno. */
export interface MsgReceiver extends Wanted {
  readonly task: Task;
  got: Message | number | null;
}

/** testmsg() of ipc/msg.c. */
function matches({ type, flags }: Wanted, message: Message): boolean {
  if (type === 0) return true;
  if (type < 0) return message.type <= -type;
  return (flags & MSG_EXCEPT) !== 0 ? message.type !== type : message.type === type;
}

/** A queue of messages: msgget(2). */
export class MessageQueue extends IpcObject {
  readonly messages: Message[] = [];
  bytes = 0;
  limit = MSGMNB;
  /** Seconds since 1970, and by whom; 0: never, nobody. */
  sent = 0;
  received = 0;
  lastSender = 0;
  lastReceiver = 0;
  receivers: MsgReceiver[] = [];
  /** Those who wait for room. */
  readonly senders = new WaitQueue();

  hasRoom(bytes: number): boolean {
    return this.bytes + bytes <= this.limit && this.messages.length + 1 <= this.limit;
  }

  /** A message comes in: it goes to who waits for it, or onto the queue. pipelined_send(). */
  put(k: Linux, message: Message): void {
    this.lastSender = k.pid;
    this.sent = seconds(k);
    this.receivers = this.receivers.filter((r) => r.task.state !== 'dead');
    while (true) {
      const i = this.receivers.findIndex((r) => matches(r, message));
      if (i < 0) break;
      const [receiver] = this.receivers.splice(i, 1);
      const fits = message.bytes.length <= receiver!.room || (receiver!.flags & MSG_NOERROR) !== 0;
      receiver!.got = fits ? message : -E2BIG;
      k.scheduler.wake(receiver!.task);
      if (!fits) continue;
      this.lastReceiver = receiver!.task.group.pid;
      this.received = seconds(k);
      return;
    }
    this.messages.push(message);
    this.bytes += message.bytes.length;
  }

  /** The message that `wanted` gets next, which stays; null: there is none. MSG_COPY: the type is a place. */
  find(wanted: Wanted): Message | null {
    if ((wanted.flags & MSG_COPY) !== 0) return this.messages[wanted.type] ?? null;
    let best: Message | null = null;
    for (const message of this.messages) {
      if (!matches(wanted, message)) continue;
      if (wanted.type >= 0) return message;
      // The lowest type up to its absolute value.
      if (best === null || message.type < best.type) best = message;
    }
    return best;
  }

  take(k: Linux, message: Message): void {
    this.messages.splice(this.messages.indexOf(message), 1);
    this.bytes -= message.bytes.length;
    this.received = seconds(k);
    this.lastReceiver = k.pid;
    this.senders.wake();
  }

  /** IPC_RMID. */
  remove(k: Linux): void {
    k.ipc.queues.remove(this);
    for (const receiver of this.receivers.splice(0)) {
      receiver.got = -EIDRM;
      k.scheduler.wake(receiver.task);
    }
    this.senders.wake();
  }
}
