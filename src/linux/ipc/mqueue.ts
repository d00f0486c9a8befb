import { EAGAIN } from '../errno.js';
import type { Linux } from '../kernel.js';
import type { NetlinkSocket } from '../net/netlink.js';
import { sendToGroup } from '../signals/send.js';
import type { Task } from '../tasks/task.js';
import type { ThreadGroup } from '../tasks/thread-group.js';
import { WaitQueue } from '../tasks/wait-queue.js';
import { AnonymousFile } from '../vfs/anonymous-file.js';
import { POLLIN, POLLOUT, S_IFREG } from '../vfs/constants.js';
import type { StatRecord } from '../vfs/stat.js';

/** Limits: /proc/sys/fs/mqueue, mq_overview(7). */
export const MQ_DEFAULT = { most: 10, size: 8192 } as const;
export const MQ_LIMIT = { most: 10, size: 8192, queues: 256 } as const;
export const MQ_LIMIT_FOR_ROOT = { most: 65536, size: 16777216 } as const;
/** MQ_PRIO_MAX. */
export const MQ_PRIO_MAX = 32768;
/** SI_MESGQ of asm-generic/siginfo.h. */
const SI_MESGQ = -3;

export interface MqMessage {
  readonly priority: number;
  readonly bytes: Uint8Array;
}

/** Who is told when a message comes to an empty queue: mq_notify(3). `signal` 0: nobody is. */
export interface MqNotice {
  readonly group: ThreadGroup;
  readonly signal: number;
  /** sigval, as its low and high 32 bits. */
  readonly value: number;
  readonly valueHigh: number;
  /** The socket that gets a message instead of a signal, and what is in it: SIGEV_THREAD. */
  readonly socket?: { readonly socket: NetlinkSocket; readonly cookie: Uint8Array };
}

/** What the last byte of the cookie says: NOTIFY_WOKENUP, NOTIFY_REMOVED. */
const WOKEN_UP = 1;
const REMOVED = 2;

/** Tells a socket how the notice that was asked for has ended. */
export function tellSocket(notice: MqNotice | null, how: typeof WOKEN_UP | typeof REMOVED = REMOVED): void {
  if (notice?.socket === undefined) return;
  const { socket, cookie } = notice.socket;
  cookie[cookie.length - 1] = how;
  socket.tell(cookie);
  socket.put();
}

/** A call that waits; a message goes from who sends straight to who has waited longest. */
export interface MqWaiter {
  readonly task: Task;
  /** What it sends; or null, for what it has got. */
  message: MqMessage | null;
  done: boolean;
}

/** A message queue by name: mq_overview(7). */
export class PosixQueue {
  readonly messages: MqMessage[] = [];
  bytes = 0;
  readonly uid: number;
  readonly gid: number;
  notice: MqNotice | null = null;
  receivers: MqWaiter[] = [];
  senders: MqWaiter[] = [];
  readonly queue = new WaitQueue();
  readonly created: number;

  constructor(
    k: Linux,
    readonly ino: number,
    readonly mode: number,
    /** Messages, and bytes of each. */
    readonly most: number,
    readonly size: number,
  ) {
    this.uid = k.credentials.uid;
    this.gid = k.credentials.gid;
    this.created = Math.floor(k.clock.nowMs() / 1000);
  }

  allows({ credentials }: Linux, wanted: number): boolean {
    const { uid, gid, groups } = credentials;
    const shift = uid === this.uid ? 6 : gid === this.gid || groups.includes(this.gid) ? 3 : 0;
    return uid === 0 || (wanted & ~(this.mode >> shift) & 7) === 0;
  }

  get isFull(): boolean {
    return this.messages.length >= this.most;
  }

  /** A message comes: the queue is not full. */
  put(k: Linux, message: MqMessage): void {
    this.receivers = this.receivers.filter((r) => r.task.state !== 'dead');
    const receiver = this.receivers.shift();
    if (receiver !== undefined) {
      finish(k, receiver, message);
      return;
    }
    const behind = this.messages.findIndex((m) => m.priority < message.priority);
    if (behind < 0) this.messages.push(message);
    else this.messages.splice(behind, 0, message);
    this.bytes += message.bytes.length;
    if (this.messages.length === 1) this.#notify(k);
    this.queue.wake(POLLIN);
  }

  #notify(k: Linux): void {
    const { notice } = this;
    this.notice = null;
    if (notice?.socket !== undefined) tellSocket(notice, WOKEN_UP);
    if (notice === null || notice.signal === 0) return;
    const { group, signal, value, valueHigh } = notice;
    const info = { signal, value, valueHigh };
    sendToGroup(k, group, { ...info, code: SI_MESGQ, pid: k.pid, uid: k.credentials.uid });
  }

  /** Takes the first message; somebody who waits for room puts his in. */
  take(k: Linux): MqMessage {
    const message = this.messages.shift()!;
    this.bytes -= message.bytes.length;
    this.senders = this.senders.filter((s) => s.task.state !== 'dead');
    const sender = this.senders.shift();
    if (sender !== undefined) {
      this.put(k, sender.message!);
      finish(k, sender, sender.message);
    } else this.queue.wake(POLLOUT);
    return message;
  }
}

function finish(k: Linux, waiter: MqWaiter, message: MqMessage | null): void {
  waiter.message = message;
  waiter.done = true;
  k.scheduler.wake(waiter.task);
}

/** An open message queue: a descriptor that mq_open(3) gives. */
export class MqFile extends AnonymousFile {
  constructor(
    flags: number,
    readonly of: PosixQueue,
    readonly path: string,
    private readonly current: () => { readonly group: ThreadGroup },
  ) {
    super(flags, 'mqueue');
  }
  override get queue(): WaitQueue {
    return this.of.queue;
  }
  override get stream(): boolean {
    return false;
  }
  override name(): string {
    return this.path;
  }
  override stat(out: StatRecord): number {
    const { of } = this;
    out.clear();
    out.dev = 19;
    out.ino = of.ino;
    out.mode = S_IFREG | of.mode;
    out.nlink = 1;
    out.uid = of.uid;
    out.gid = of.gid;
    out.size = 80;
    out.atime = out.mtime = out.ctime = of.created;
    return 0;
  }
  #text(): Buffer {
    const { bytes, notice } = this.of;
    const field = (name: string, value: number, width: number): string => `${name}:${String(value).padEnd(width)}`;
    const shown = [
      field('QSIZE', bytes, 10),
      field('NOTIFY', 0, 5),
      field('SIGNO', notice?.signal ?? 0, 5),
      field('NOTIFY_PID', notice?.group.pid ?? 0, 6),
    ];
    return Buffer.from(`${shown.join(' ')}\n`);
  }
  /** What /dev/mqueue/NAME shows. */
  override read(memory: Uint8Array, at: number, length: number, position: number): number {
    const from = position < 0 ? this.position : position;
    const part = this.#text().subarray(from, from + length);
    memory.set(part, at);
    if (position < 0) this.position += part.length;
    return part.length;
  }
  override write(): number {
    return -EAGAIN;
  }
  override poll(): number {
    return (this.of.messages.length > 0 ? POLLIN : 0) | (this.of.isFull ? 0 : POLLOUT);
  }
  /** A process that closes a descriptor of the queue wants no notice any more: mqueue_flush_file(). */
  override flushed(): void {
    if (this.of.notice?.group !== this.current().group) return;
    tellSocket(this.of.notice);
    this.of.notice = null;
  }
}
