import {
  EAGAIN,
  ECONNREFUSED,
  ECONNRESET,
  EDESTADDRREQ,
  EINVAL,
  EISCONN,
  EMSGSIZE,
  ENOTCONN,
  EPIPE,
  ERESTARTSYS,
} from '../errno.js';
import { WaitQueue } from '../tasks/wait-queue.js';
import { O_NONBLOCK, O_RDWR, POLLERR, POLLHUP, POLLIN, POLLOUT, S_IFSOCK } from '../vfs/constants.js';
import { OpenFile } from '../vfs/node.js';
import type { StatRecord } from '../vfs/stat.js';
import { type Address, AF_UNIX, type Family, type InetAddress, isInet, shownAs, unnamed } from './address.js';
import { Inbox, type Sender } from './inbox.js';
import type { Network } from './network.js';
import { type PacketHeader, PLAIN_HEADER } from './packet-header.js';

export type { Sender } from './inbox.js';

/** Types of sockets: linux/net.h. */
export const SOCK_STREAM = 1;
export const SOCK_DGRAM = 2;
export const SOCK_RAW = 3;
export const SOCK_SEQPACKET = 5;

/** Bytes that wait to be received, at most: net.core.rmem_default. */
const BUFFER = 212992;
/** The largest datagram over the loopback: 65535 less headers. */
const LARGEST_UDP = 65507;
/** POLLRDHUP of poll(2). */
const POLLRDHUP = 0x2000;

/** Whom the kernel's own messages are from. */
const KERNEL: Sender = { pid: 0, uid: 0, gid: 0 };

/** What `receive` has got. */
export interface Received {
  /** Bytes put into the buffer; -errno. */
  count: number;
  /** Bytes that there were: more than `count` where a datagram was cut. */
  whole: number;
  from: Address | null;
  files: readonly OpenFile[];
  sender: Sender | null;
  header: PacketHeader;
}

const nothing = (count: number): Received => ({
  count,
  whole: count,
  from: null,
  files: [],
  sender: null,
  header: PLAIN_HEADER,
});

/**
 * A socket of unix(7), tcp(7) or udp(7). All peers are sockets of the same VM: what one sends lies in the other's
 * inbox.
 */
export class Socket extends OpenFile {
  readonly #queue = new WaitQueue();
  local: Address | null = null;
  /** It got its address because it needed one: bind(2) has not been called. */
  isAutobound = false;
  /** Whom it is connected to, by name; for streams the socket itself as well. */
  remote: Address | null = null;
  peer: Socket | null = null;
  isListening = false;
  /** The host has yet to make the connection. */
  isAwaited = false;
  /** connect(2) has said EINPROGRESS, and the end has not been asked for by another one. */
  isConnecting = false;
  /** IPPROTO_UDPLITE, not IPPROTO_UDP. */
  isLite = false;
  reusesAddress = false;
  reusesPort = false;
  v6Only = false;
  /** setsockopt(2) values that are only kept: by level and name. */
  readonly options = new Map<string, Uint8Array>();
  /** An option's value that was set, as a number; 0: it was not. */
  optionNumber(level: number, name: number): number {
    const value = this.options.get(`${level}:${name}`);
    return value === undefined || value.length < 4 ? 0 : new DataView(value.buffer, value.byteOffset).getInt32(0, true);
  }
  /** An error to be told once: SO_ERROR. */
  error = 0;
  readonly ino: number;
  readonly #inbox = new Inbox();
  /** Connections that wait to be accepted. */
  readonly #backlog: Socket[] = [];
  #backlogLimit = 0;
  /** The other end has said that it is gone for good: something was lost, or sent to nobody. */
  #isReset = false;
  #isShutForReading = false;
  #isShutForWriting = false;

  constructor(
    readonly network: Network,
    readonly family: Family,
    readonly type: number,
    flags: number,
    /** Who made it: what SO_PEERCRED tells the other end. */
    public owner: Sender,
  ) {
    super(flags | O_RDWR);
    this.ino = network.newInode();
  }

  override get queue(): WaitQueue {
    return this.#queue;
  }
  override get stream(): boolean {
    return true;
  }
  get isStream(): boolean {
    return this.type === SOCK_STREAM;
  }
  /** Whether it has to be connected before anything is sent. */
  get isConnectionOriented(): boolean {
    return this.type !== SOCK_DGRAM;
  }
  stat(out: StatRecord): number {
    out.clear();
    out.dev = 8;
    out.ino = this.ino;
    out.mode = S_IFSOCK | 0o777;
    out.nlink = 1;
    out.uid = this.owner.uid;
    out.gid = this.owner.gid;
    return 0;
  }
  override name(): string {
    return `socket:[${this.ino}]`;
  }

  /** Connects two new sockets to each other: socketpair(2), and both ends of a connection. */
  static join(a: Socket, b: Socket): void {
    a.peer = b;
    b.peer = a;
    a.remote = b.local ?? unnamed(b.family);
    b.remote = a.local ?? unnamed(a.family);
  }

  /** Whom getpeername(2) tells of; null: nobody, or a peer that has reset the connection. */
  get peerName(): Address | null {
    return this.#isReset && this.family !== AF_UNIX ? null : this.remote;
  }

  listen(backlog: number): number {
    if (!this.isConnectionOriented) return -95;
    if (this.peer !== null) return -EINVAL;
    this.isListening = true;
    // As Linux counts: one more than said.
    this.#backlogLimit = Math.min(Math.max(backlog, 0), 4096) + 1;
    return 0;
  }

  /** Of a listening socket: whether a connection could wait to be accepted. */
  get hasRoom(): boolean {
    return this.#backlog.length < this.#backlogLimit;
  }

  /** A connection of `from` to the address `at`, one of the socket's own; -EAGAIN: the backlog is full. */
  connectFrom(from: Socket, at: Address): number {
    if (!this.isListening) return -ECONNREFUSED;
    if (from.peer !== null) return -EISCONN;
    if (!this.hasRoom) return -EAGAIN;
    const end = new Socket(this.network, this.family, this.type, 0, this.owner);
    end.local = !isInet(at) || this.family === AF_UNIX ? at : shownAs(at, this.family as InetAddress['family']);
    Socket.join(from, end);
    if (from.local !== null && isInet(from.local) && this.family !== AF_UNIX)
      end.remote = shownAs(from.local, this.family as InetAddress['family']);
    this.#backlog.push(end);
    this.queue.wake(POLLIN);
    return 0;
  }

  /** The next connection; -errno. */
  accept(): Socket | number {
    if (!this.isListening) return -EINVAL;
    const end = this.#backlog.shift();
    if (end === undefined) return (this.flags & O_NONBLOCK) !== 0 ? -EAGAIN : -ERESTARTSYS;
    this.queue.wake(POLLOUT);
    return end;
  }

  /** Room of the inbox, in bytes; 0: full. */
  get room(): number {
    return Math.max(0, BUFFER - this.#inbox.bytes);
  }

  /** Sends from a buffer to the peer, or to `to`; bytes sent, or -errno. */
  send(
    memory: Uint8Array,
    at: number,
    length: number,
    to: Socket | null,
    files: readonly OpenFile[],
    by: Sender,
    header = PLAIN_HEADER,
  ): number {
    const pending = this.#takeError();
    if (pending !== 0) return pending;
    if (this.isAwaited) return -EAGAIN;
    if (this.#isShutForWriting) return -EPIPE;
    const target = to ?? this.peer ?? this.#connectedTo();
    if (typeof target === 'number') return target === 0 ? length : target;
    if (target.#isShutForReading) return this.isConnectionOriented ? -EPIPE : -ECONNREFUSED;
    const { isStream } = this;
    if (!isStream && length > (this.family === AF_UNIX ? BUFFER : LARGEST_UDP)) return -EMSGSIZE;
    if (length === 0 && isStream) return 0;
    const { room } = target;
    if (room === 0 || (!isStream && !target.#inbox.isEmpty && room < length)) return -EAGAIN;
    const count = isStream ? Math.min(length, room) : length;
    for (const file of files) file.refs++;
    if (isStream) target.#inbox.append(memory, at, count, files, by);
    else target.#inbox.add(memory.slice(at, at + count), this.local ?? unnamed(this.family), files, by, header);
    target.queue.wake(POLLIN);
    return count;
  }

  /** A datagram arrives that no socket has sent. */
  deliver(data: Uint8Array, from: Address): void {
    this.#inbox.add(data, from, [], KERNEL, PLAIN_HEADER);
    this.queue.wake(POLLIN);
  }

  /** Where what is sent goes without being told; 0: to nobody, which is noticed later; -errno. */
  #connectedTo(): Socket | number {
    const { remote } = this;
    if (this.isConnectionOriented) {
      if (remote === null) return -ENOTCONN;
      // Over TCP the first bytes go, and are answered with a reset.
      if (remote.family === AF_UNIX || this.#isReset) return -EPIPE;
      this.#isReset = true;
      return 0;
    }
    if (remote === null) return -EDESTADDRREQ;
    if (!isInet(remote)) return -ECONNREFUSED;
    const target = this.network.datagramTarget(remote, this);
    if (target === undefined) this.error = ECONNREFUSED;
    return target ?? 0;
  }

  /** Receives into a buffer. `peek`: what is received stays. */
  receive(memory: Uint8Array, at: number, length: number, peek: boolean): Received {
    if (this.isListening) return nothing(-EINVAL);
    const { first } = this.#inbox;
    if (this.isAwaited) return nothing(-EAGAIN);
    if (first === undefined) {
      const pending = this.#takeError();
      if (pending !== 0) return nothing(pending);
      if (this.#isShutForReading || this.#isAtEnd) return nothing(0);
      if (this.isConnectionOriented && this.peer === null) return nothing(this.remote === null ? -ENOTCONN : 0);
      return nothing(-EAGAIN);
    }
    if (!this.isStream) {
      const count = Math.min(length, first.data.length);
      memory.set(first.data.subarray(0, count), at);
      if (!peek) {
        this.#inbox.drop();
        this.#hasRoom();
      }
      return {
        count,
        whole: first.data.length,
        from: first.from,
        files: first.files,
        sender: first.sender,
        header: first.header,
      };
    }
    const { files } = first;
    const done = this.#inbox.read(memory, at, length, peek);
    if (!peek && done > 0) {
      // Descriptors come with the first byte of what they were sent with.
      first.files = [];
      this.#hasRoom();
    }
    return { count: done, whole: done, from: null, files, sender: first.sender, header: first.header };
  }

  /** Something was received: who wants to send may. */
  #hasRoom(): void {
    this.peer?.queue.wake(POLLOUT);
    if (!this.isConnectionOriented) this.queue.wake(POLLOUT);
  }

  #takeError(): number {
    const { error } = this;
    this.error = 0;
    return error === 0 ? 0 : -error;
  }
  /** Nothing more will come: the other end is gone, or has said so. */
  get #isAtEnd(): boolean {
    if (!this.isConnectionOriented) return false;
    return this.peer === null ? this.remote !== null : this.peer.#isShutForWriting;
  }

  override read(memory: Uint8Array, at: number, length: number): number {
    const { first } = this.#inbox;
    if (this.isStream && first !== undefined && first.files.length === 0) {
      const done = this.#inbox.read(memory, at, length, false);
      if (done > 0) this.#hasRoom();
      return done;
    }
    const { count, files } = this.receive(memory, at, length, false);
    // read(2) has no place for descriptors.
    releaseFiles(files);
    return count === -EAGAIN && (this.flags & O_NONBLOCK) === 0 ? -ERESTARTSYS : count;
  }
  override write(memory: Uint8Array, at: number, length: number): number {
    const count = this.send(memory, at, length, null, [], this.owner);
    return count === -EAGAIN && (this.flags & O_NONBLOCK) === 0 ? -ERESTARTSYS : count;
  }
  override available(): number {
    return this.isStream ? this.#inbox.bytes : (this.#inbox.first?.data.length ?? 0);
  }

  override poll(): number {
    if (this.isListening) return this.#backlog.length > 0 ? POLLIN : 0;
    if (this.isAwaited) return 0;
    let events = this.error === 0 ? 0 : POLLERR | POLLIN | POLLOUT;
    if (!this.#inbox.isEmpty) events |= POLLIN;
    if (this.#isShutForReading || this.#isAtEnd) events |= POLLIN | POLLRDHUP;
    const { peer } = this;
    if (!this.isConnectionOriented) return events | (peer === null || peer.room > 0 ? POLLOUT : 0);
    if (peer === null) return events | (this.remote === null ? POLLOUT | POLLHUP : POLLOUT | POLLHUP | POLLIN);
    if (this.#isShutForWriting && (this.#isShutForReading || this.#isAtEnd)) events |= POLLHUP;
    // Writers are woken when there is room for something that is worth it.
    if (this.#isShutForWriting || peer.room * 3 >= BUFFER) events |= POLLOUT;
    return events;
  }

  /** shutdown(2). */
  shutdown(reading: boolean, writing: boolean): number {
    if (this.isConnectionOriented && this.peerName === null) return -ENOTCONN;
    if (reading) this.#isShutForReading = true;
    if (writing) this.#isShutForWriting = true;
    this.queue.wake();
    this.peer?.queue.wake();
    return 0;
  }

  /** The other end has broken off the connection. */
  reset(): void {
    this.error = ECONNRESET;
    this.#isReset = true;
  }

  override close(): void {
    this.network.release(this);
    for (const end of this.#backlog.splice(0)) {
      const { peer } = end;
      end.close();
      peer?.reset();
    }
    const { peer } = this;
    this.peer = null;
    if (peer !== null && peer.peer === this) {
      peer.peer = null;
      // What was sent and not received is lost, and the sender is told.
      if (!this.#inbox.isEmpty && this.isConnectionOriented) peer.reset();
      peer.queue.wake();
    }
    this.#isShutForReading = true;
    for (const message of this.#inbox.clear()) releaseFiles(message.files);
    this.isListening = false;
    this.queue.wake();
  }
}

/** Files that were on their way, and do not arrive. */
export function releaseFiles(files: readonly OpenFile[]): void {
  for (const file of files) file.put();
}
