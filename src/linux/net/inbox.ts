import type { OpenFile } from '../vfs/node.js';
import type { Address } from './address.js';
import { type PacketHeader, PLAIN_HEADER } from './packet-header.js';

/** Who sent something: struct ucred. */
export interface Sender {
  readonly pid: number;
  readonly uid: number;
  readonly gid: number;
}

/** What was sent in one piece; over a stream, in several that are not told apart. */
export interface Message {
  /** From `taken` to `end`: what has not been received yet. */
  readonly data: Uint8Array;
  taken: number;
  end: number;
  readonly from: Address | null;
  /** Descriptors that were passed: SCM_RIGHTS. */
  files: readonly OpenFile[];
  readonly sender: Sender;
  readonly header: PacketHeader;
}

/** Where small sends over a stream are put one behind the other, bytes. */
const PIECE = 4096;
/** Few bytes are copied without making anything of them. */
const FEW = 64;

function copy(target: Uint8Array, to: number, source: Uint8Array, from: number, length: number): void {
  if (length > FEW) target.set(source.subarray(from, from + length), to);
  else for (let i = 0; i < length; i++) target[to + i] = source[from + i]!;
}

function isSame(a: Sender, b: Sender): boolean {
  return a === b || (a.pid === b.pid && a.uid === b.uid && a.gid === b.gid);
}

/**
 * What was sent to a socket and has not been received. A request and its answer are small and come often, so a stream's
 * share a piece of memory, which is kept for the next ones: a buffer for each would have to be collected.
 */
export class Inbox {
  readonly #messages: Message[] = [];
  /** A piece that has been received as a whole. */
  #spare: Uint8Array | null = null;
  /** Of all messages. */
  bytes = 0;

  get isEmpty(): boolean {
    return this.#messages.length === 0;
  }
  get first(): Message | undefined {
    return this.#messages[0];
  }

  /** A message of its own. */
  add(data: Uint8Array, from: Address | null, files: readonly OpenFile[], sender: Sender, header: PacketHeader): void {
    this.#messages.push({ data, taken: 0, end: data.length, from, files, sender, header });
    this.bytes += data.length;
  }

  /** Bytes over a stream, and the descriptors that come with the first of them. */
  append(memory: Uint8Array, at: number, count: number, files: readonly OpenFile[], sender: Sender): void {
    const last = this.#messages[this.#messages.length - 1];
    // Whoever asks for credentials is told of one sender at a time: unix_stream_read_generic() of net/unix/af_unix.c.
    const joins =
      files.length === 0 && (last === undefined || (last.files.length === 0 && isSame(last.sender, sender)));
    if (!joins || count >= PIECE) {
      this.add(new Uint8Array(memory.subarray(at, at + count)), null, files, sender, PLAIN_HEADER);
      return;
    }
    this.bytes += count;
    if (last !== undefined && last.data.length - last.end >= count) {
      copy(last.data, last.end, memory, at, count);
      last.end += count;
      return;
    }
    const data = this.#spare ?? new Uint8Array(PIECE);
    this.#spare = null;
    copy(data, 0, memory, at, count);
    this.#messages.push({ data, taken: 0, end: count, from: null, files, sender, header: PLAIN_HEADER });
  }

  /**
   * Copies up to `length` bytes of a stream, and takes them out unless `peek` says that they stay. It ends before a
   * message with descriptors, those of the first one being the caller's business.
   */
  read(memory: Uint8Array, at: number, length: number, peek: boolean): number {
    const messages = this.#messages;
    let done = 0;
    let emptied = 0;
    for (let i = 0; i < messages.length && done < length; i++) {
      const message = messages[i]!;
      if (done > 0 && message.files.length > 0) break;
      const n = Math.min(length - done, message.end - message.taken);
      copy(memory, at + done, message.data, message.taken, n);
      done += n;
      if (peek) continue;
      message.taken += n;
      if (message.taken === message.end) emptied++;
    }
    if (peek) return done;
    this.bytes -= done;
    if (emptied > 0) {
      const { data } = messages[0]!;
      if (data.length === PIECE) this.#spare = data;
      if (emptied === 1) messages.shift();
      else messages.splice(0, emptied);
    }
    return done;
  }

  /** Takes the first message out as a whole. */
  drop(): void {
    const message = this.#messages.shift();
    if (message !== undefined) this.bytes -= message.end - message.taken;
  }

  /** Takes all out. */
  clear(): readonly Message[] {
    this.bytes = 0;
    this.#spare = null;
    return this.#messages.splice(0);
  }
}
