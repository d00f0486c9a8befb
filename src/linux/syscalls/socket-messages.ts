import { BLOCKED, call } from '../abi/call.js';
import * as E from '../errno.js';
import type { Linux } from '../kernel.js';
import { AF_INET, AF_INET6 } from '../net/address.js';
import { headerFor, type PacketHeader, PLAIN_HEADER, tellsOf } from '../net/packet-header.js';
import { type Received, releaseFiles, type Socket } from '../net/socket.js';
import { EpollFile } from '../vfs/epoll.js';
import type { OpenFile } from '../vfs/node.js';
import * as S from './socket.js';

/** sendmsg(2) and recvmsg(2), with what goes beside the data: unix(7), cmsg(3). */

const SOL_SOCKET = 1;
const SCM_RIGHTS = 1;
const SCM_CREDENTIALS = 2;
const SO_PASSCRED = 16;
const MSG_CMSG_CLOEXEC = 0x40000000;
/** SCM_MAX_FD. */
const MOST_FILES = 253;
/** UIO_MAXIOV. */
const MOST_PARTS = 1024;

/** struct msghdr. */
interface Header {
  readonly name: number;
  readonly nameLength: number;
  readonly vector: number;
  readonly parts: number;
  readonly control: number;
  readonly controlLength: number;
}

function readHeader(k: Linux, at: number): Header {
  const { space, abi } = k;
  const long = (i: number): number => (abi.word === 8 ? space.readSigned64(at + 8 * i) : space.readU32(at + 4 * i));
  return {
    name: long(0),
    nameLength: space.readI32(at + abi.word),
    vector: long(2),
    parts: long(3),
    control: long(4),
    controlLength: long(5),
  };
}

interface Part {
  readonly at: number;
  readonly length: number;
}

function parts(k: Linux, { vector, parts: count }: Header): Part[] | number {
  if (count < 0 || count > MOST_PARTS) return -E.EMSGSIZE;
  const { space, abi } = k;
  const out: Part[] = [];
  for (let i = 0; i < count; i++) {
    const entry = vector + 2 * i * abi.word;
    const at = abi.word === 8 ? space.readSigned64(entry) : space.readU32(entry);
    const length = abi.word === 8 ? space.readSigned64(entry + 8) : space.readI32(entry + 4);
    if (length < 0) return -E.EINVAL;
    out.push({ at, length });
  }
  return out;
}

/** One message of a control buffer: struct cmsghdr. */
interface ControlMessage {
  readonly level: number;
  readonly type: number;
  /** Of its data, and their bytes. */
  readonly at: number;
  readonly length: number;
}

/** What a control buffer holds; -errno. */
function controlMessages(k: Linux, { control, controlLength }: Header): ControlMessage[] | number {
  const { word } = k.abi;
  const head = word + 8;
  const out: ControlMessage[] = [];
  if (controlLength < head || control === 0) return out;
  for (let at = 0; at + head <= controlLength; ) {
    const length = word === 8 ? k.space.readSigned64(control + at) : k.space.readU32(control + at);
    if (length < head || at + length > controlLength) return -E.EINVAL;
    const level = k.space.readI32(control + at + word);
    const type = k.space.readI32(control + at + word + 4);
    out.push({ level, type, at: control + at + head, length: length - head });
    at += Math.ceil(length / word) * word;
  }
  return out;
}

/** The descriptors that are passed on; -errno. */
function filesIn(k: Linux, s: Socket, messages: readonly ControlMessage[]): OpenFile[] | number {
  const files: OpenFile[] = [];
  for (const { level, type, at, length } of messages) {
    if (level !== SOL_SOCKET || type !== SCM_RIGHTS) continue;
    if (s.family !== 1) return -E.EINVAL;
    for (let fd = 0; fd + 4 <= length; fd += 4) {
      const file = k.fds.get(k.space.readI32(at + fd));
      if (file === null) return -E.EBADF;
      // What could keep itself alive in its own inbox is not passed on.
      if (file === s || file === s.peer || file instanceof EpollFile) return -E.EINVAL;
      files.push(file);
    }
    if (files.length > MOST_FILES) return -E.EINVAL;
  }
  return files;
}

/** What a datagram's header says: as told beside the data, or by options of the socket; -errno. */
function packetIn(k: Linux, s: Socket, messages: readonly ControlMessage[]): PacketHeader | number {
  const found = { ...headerFor(s) };
  const { level, hopLimit, trafficClass } = tellsOf(s);
  for (const message of messages) {
    if (message.level !== level) continue;
    const { type } = message;
    const field = type === hopLimit.type ? 'hopLimit' : type === trafficClass.type ? 'trafficClass' : null;
    if (field === null) continue;
    if (message.length < 4) return -E.EINVAL;
    const value = k.space.readI32(message.at);
    if (value < -1 || value > 255) return -E.EINVAL;
    // -1: as usual.
    found[field] = value === -1 ? PLAIN_HEADER[field] : value;
  }
  return found;
}

/** Sends what has no address and nothing beside it straight over a stream; null: that has to be done in another way. */
function sendParts(k: Linux, s: Socket, header: Header, vector: readonly Part[], flags: number): number | null {
  if (header.name !== 0 || header.controlLength !== 0 || k.continued !== null || s.peer === null) return null;
  const offsets: number[] = [];
  let total = 0;
  for (const { at, length } of vector) {
    total += length;
    const offset = length === 0 ? 0 : S.straight(k, s, at, length, flags, 'read');
    if (offset < 0) return null;
    offsets.push(offset);
  }
  if (total === 0 || total > s.peer.room) return null;
  let done = 0;
  for (const [i, { length }] of vector.entries()) {
    if (length === 0) continue;
    const n = S.sendStraight(k, s, offsets[i]!, length, flags);
    if (n < 0) return done > 0 ? done : n;
    done += n;
  }
  return done;
}

function sendMessage(k: Linux, fd: number, at: number, flags: number): number {
  const s = S.socketOf(k, fd);
  if (typeof s === 'number') return s;
  const header = readHeader(k, at);
  const to = header.name === 0 ? null : S.readAddress(k, s, header.name, header.nameLength);
  if (typeof to === 'number') return to;
  const vector = parts(k, header);
  if (typeof vector === 'number') return vector;
  const sent = sendParts(k, s, header, vector, flags);
  if (sent !== null) return sent;
  const messages = controlMessages(k, header);
  if (typeof messages === 'number') return messages;
  const files = filesIn(k, s, messages);
  if (typeof files === 'number') return files;
  const isPacket = !s.isConnectionOriented && (s.family === AF_INET || s.family === AF_INET6);
  const packet = isPacket ? packetIn(k, s, messages) : PLAIN_HEADER;
  if (typeof packet === 'number') return packet;
  const total = Math.min(
    S.MOST_BYTES,
    vector.reduce((n, p) => n + p.length, 0),
  );
  const data = new Uint8Array(total);
  let done = 0;
  for (const part of vector) {
    const n = Math.min(part.length, total - done);
    data.set(k.space.readBytes(part.at, n), done);
    done += n;
  }
  return S.sendBuffer(k, s, data, to, flags, files, packet);
}
export const sendmsg = call('dpx', sendMessage);

/** Writes what came beside the data; the flags that it adds. Descriptors for which there is no room are closed. */
function storeControl(k: Linux, s: Socket, at: number, header: Header, got: Received, cloexec: boolean): number {
  const { space, abi } = k;
  const { word } = abi;
  const head = word + 8;
  let used = 0;
  let flags = 0;
  // put_cmsg() of net/core/scm.c: what does not fit is cut.
  const put = (level: number, type: number, words: readonly number[], bytes = 4 * words.length): void => {
    const room = header.controlLength - used;
    if (room < head || header.control === 0) {
      flags |= S.MSG_CTRUNC;
      return;
    }
    const whole = head + bytes;
    if (whole > room) flags |= S.MSG_CTRUNC;
    const to = header.control + used;
    const length = Math.min(whole, room);
    if (word === 8) space.writeNumber64(to, length);
    else space.writeU32(to, length);
    space.writeU32(to + word, level);
    space.writeU32(to + word + 4, type);
    const data = new Uint8Array(Int32Array.from(words).buffer);
    space.writeBytes(to + head, data.subarray(0, length - head));
    used += Math.min(room, Math.ceil(whole / word) * word);
  };
  const passes = s.optionNumber(SOL_SOCKET, SO_PASSCRED) === 1;
  if (passes && got.sender !== null) {
    const { pid, uid, gid } = got.sender;
    put(SOL_SOCKET, SCM_CREDENTIALS, [pid, uid, gid]);
  }
  if (got.files.length > 0) {
    const room = Math.max(0, Math.floor((header.controlLength - used - head) / 4));
    const taken = got.files.slice(0, room);
    const fds: number[] = [];
    for (const file of taken) {
      const fd = k.fds.add(file, cloexec);
      if (fd < 0) break;
      fds.push(fd);
    }
    if (fds.length < got.files.length) flags |= S.MSG_CTRUNC;
    if (fds.length > 0) put(SOL_SOCKET, SCM_RIGHTS, fds);
    // The message's own hold.
    releaseFiles(got.files);
  }
  if (!s.isConnectionOriented && (s.family === AF_INET || s.family === AF_INET6)) {
    const { level, hopLimit, trafficClass } = tellsOf(s);
    if (s.optionNumber(level, hopLimit.wanted) !== 0) put(level, hopLimit.type, [got.header.hopLimit]);
    if (s.optionNumber(level, trafficClass.wanted) !== 0)
      put(level, trafficClass.type, [got.header.trafficClass], trafficClass.bytes);
  }
  if (word === 8) space.writeNumber64(at + 5 * word, used);
  else space.writeU32(at + 5 * word, used);
  return flags;
}

function receiveMessage(k: Linux, fd: number, at: number, flags: number): number {
  const s = S.socketOf(k, fd);
  if (typeof s === 'number') return s;
  const header = readHeader(k, at);
  const vector = parts(k, header);
  if (typeof vector === 'number') return vector;
  const got = S.receiveBuffer(
    k,
    s,
    vector.reduce((n, p) => n + p.length, 0),
    flags,
  );
  if (typeof got === 'number') return got;
  let done = 0;
  for (const part of vector) {
    const n = Math.min(part.length, got.count - done);
    if (n <= 0) break;
    k.space.writeBytes(part.at, got.buffer.subarray(done, done + n));
    done += n;
  }
  if (header.name !== 0) S.storeAddress(k, s.isStream ? null : got.from, header.name, at + k.abi.word);
  const isPeek = (flags & S.MSG_PEEK) !== 0;
  let outFlags = got.whole > got.count ? S.MSG_TRUNC : 0;
  outFlags |= storeControl(k, s, at, header, isPeek ? { ...got, files: [] } : got, (flags & MSG_CMSG_CLOEXEC) !== 0);
  k.space.writeU32(at + 6 * k.abi.word, outFlags);
  return (flags & S.MSG_TRUNC) !== 0 ? got.whole : got.count;
}
export const recvmsg = call('dpx', receiveMessage);

/** struct mmsghdr: a msghdr, and the bytes of its message. */
function several(k: Linux, fd: number, at: number, count: number, one: (at: number) => number): number {
  const size = k.abi.word === 8 ? 64 : 32;
  let done = k.continued?.done ?? 0;
  for (; done < Math.min(count, MOST_PARTS); done++) {
    const n = one(at + done * size);
    if (n === BLOCKED) return n;
    if (n < 0) return done > 0 ? done : n;
    k.space.writeU32(at + done * size + (k.abi.word === 8 ? 56 : 28), n);
    const s = S.socketOf(k, fd);
    if (typeof s === 'number' || s.available() === 0) return done + 1;
  }
  return done;
}
export const recvmmsg = call('dpuxp', (k, fd, at, count, flags) =>
  several(k, fd, at, count, (message) => receiveMessage(k, fd, message, flags)),
);
export const sendmmsg = call('dpux', (k, fd, at, count, flags) => {
  const size = k.abi.word === 8 ? 64 : 32;
  let done = 0;
  for (; done < Math.min(count, MOST_PARTS); done++) {
    const n = sendMessage(k, fd, at + done * size, flags);
    if (n === BLOCKED) {
      if (done === 0) return n;
      break;
    }
    if (n < 0) return done > 0 ? done : n;
    k.space.writeU32(at + done * size + (k.abi.word === 8 ? 56 : 28), n);
  }
  return done;
});
