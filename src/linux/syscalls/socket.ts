import type { Access } from '../../runtime/guest-fault.js';
import { BLOCKED, call } from '../abi/call.js';
import * as E from '../errno.js';
import type { Linux } from '../kernel.js';
import * as A from '../net/address.js';
import { NETLINK_KOBJECT_UEVENT, NETLINK_ROUTE, NetlinkSocket } from '../net/netlink.js';
import { headerFor } from '../net/packet-header.js';
import { type Sender, SOCK_DGRAM, SOCK_RAW, SOCK_SEQPACKET, SOCK_STREAM, Socket } from '../net/socket.js';
import { SIGPIPE } from '../signals/numbers.js';
import { O_CLOEXEC, O_NONBLOCK, S_IFMT, S_IFSOCK } from '../vfs/constants.js';
import { AT_FDCWD, startOf } from './paths.js';

const SOMAXCONN = 4096;
/** RFC 3828. */
export const IPPROTO_UDPLITE = 136;

/** The credentials that a message carries. */
export function senderOf(k: Linux): Sender {
  return { pid: k.pid, uid: k.credentials.uid, gid: k.credentials.gid };
}

export function socketOf(k: Linux, fd: number): Socket | number {
  const file = k.fds.get(fd);
  if (file === null) return -E.EBADF;
  return file instanceof Socket ? file : -E.ENOTSOCK;
}

const TYPE_FLAGS = O_CLOEXEC | O_NONBLOCK;

/** netlink(7): what there is of it. */
function makeNetlink(k: Linux, type: number, flags: number, protocol: number): Socket | number {
  if (type !== SOCK_RAW && type !== SOCK_DGRAM) return -E.ESOCKTNOSUPPORT;
  if (protocol !== NETLINK_ROUTE && protocol !== NETLINK_KOBJECT_UEVENT) return -E.EPROTONOSUPPORT;
  return new NetlinkSocket(k.network, type, protocol, flags, senderOf(k));
}

/** A new socket of the given kind; -errno: there is none. */
function make(k: Linux, family: number, typeAndFlags: number, protocol: number): Socket | number {
  const type = typeAndFlags & ~TYPE_FLAGS;
  if ((type & ~0xf) !== 0) return -E.EINVAL;
  if (family === A.AF_NETLINK) return makeNetlink(k, type, typeAndFlags & O_NONBLOCK, protocol);
  if (family !== A.AF_UNIX && family !== A.AF_INET && family !== A.AF_INET6) return -E.EAFNOSUPPORT;
  const types = family === A.AF_UNIX ? [SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_SEQPACKET] : [SOCK_STREAM, SOCK_DGRAM];
  if (!types.includes(type)) return type === SOCK_RAW && family !== A.AF_UNIX ? -E.EPERM : -E.ESOCKTNOSUPPORT;
  // IPPROTO_TCP and IPPROTO_UDP; PF_UNIX is taken for a protocol too.
  const wanted = family === A.AF_UNIX ? 1 : type === SOCK_STREAM ? 6 : 17;
  const isLite = wanted === 17 && protocol === IPPROTO_UDPLITE;
  if (protocol !== 0 && protocol !== wanted && !isLite) return -E.EPROTONOSUPPORT;
  const made = new Socket(k.network, family, type, typeAndFlags & O_NONBLOCK, senderOf(k));
  made.isLite = isLite;
  return made;
}

export const socket = call('iii', (k, family, type, protocol) => {
  const made = make(k, family, type, protocol);
  return typeof made === 'number' ? made : k.fds.add(made, (type & O_CLOEXEC) !== 0);
});

export const socketpair = call('iiip', (k, family, type, protocol, at) => {
  const one = make(k, family, type, protocol);
  const other = make(k, family, type, protocol);
  if (typeof one === 'number' || typeof other === 'number') return one as number;
  if (family !== A.AF_UNIX) return -E.EOPNOTSUPP;
  Socket.join(one, other);
  const first = k.fds.add(one, (type & O_CLOEXEC) !== 0);
  const second = first < 0 ? first : k.fds.add(other, (type & O_CLOEXEC) !== 0);
  if (second < 0) {
    if (first >= 0) k.fds.close(first);
    return second;
  }
  k.space.writeU32(at, first);
  k.space.writeU32(at + 4, second);
  return 0;
});

function readAddress(k: Linux, s: Socket, at: number, length: number): A.Address | number {
  if (length < 0 || length > 128) return -E.EINVAL;
  return A.decodeAddress(k.space.readBytes(at, length), s.family);
}
/** Stores an address with its length, cut to the room that there is. */
function storeAddress(k: Linux, address: A.Address | null, at: number, lengthAt: number): void {
  if (at === 0) return;
  const bytes = address === null ? new Uint8Array(0) : A.encodeAddress(address);
  const room = k.space.readI32(lengthAt);
  k.space.writeBytes(at, bytes.subarray(0, Math.max(0, room)));
  k.space.writeU32(lengthAt, bytes.length);
}

let autobound = 0;

/** unix(7): a name in the file system, an abstract one, or any. */
function bindUnix(k: Linux, s: Socket, { name }: A.UnixAddress): number {
  if (name === '' || name.startsWith('\0')) {
    const chosen = name === '' ? `\0${(autobound++).toString(16).padStart(5, '0')}` : name;
    if (k.network.abstract.has(chosen)) return -E.EADDRINUSE;
    k.network.abstract.set(chosen, s);
    s.local = { family: A.AF_UNIX, name: chosen };
    return 0;
  }
  const start = startOf(k, AT_FDCWD, name);
  if (typeof start === 'number') return start;
  const parent = k.vfs.walkParent(start, name);
  if (typeof parent === 'number') return parent;
  const last = k.vfs.lastName;
  const made = parent.node.mknod(last, S_IFSOCK | (0o777 & ~k.umask));
  if (made !== 0) return made === -E.EEXIST ? -E.EADDRINUSE : made;
  k.vfs.generation++;
  const found = k.vfs.child(parent, last);
  if (typeof found === 'number') return found;
  k.network.nodes.set(found.node, s);
  s.local = { family: A.AF_UNIX, name };
  return 0;
}

export const bind = call('dpi', (k, fd, at, length) => {
  const s = socketOf(k, fd);
  if (typeof s === 'number') return s;
  const address = readAddress(k, s, at, length);
  if (typeof address === 'number') return address;
  if (address.family === A.AF_NETLINK) return s instanceof NetlinkSocket ? s.bind(address) : -E.EINVAL;
  if (s.local !== null) return -E.EINVAL;
  return address.family === A.AF_UNIX ? bindUnix(k, s, address) : k.network.bind(s, address);
});

/** Where a packet of `s` to `address` goes: on the loopback, or to what was granted of the host's network; -errno. */
function route(k: Linux, s: Socket, address: A.InetAddress): A.InetAddress | number {
  const to = A.routed(address);
  return typeof to === 'number' && k.network.outside?.reaches(address, s) === true ? address : to;
}

/** Gives a socket that has none an address: of the loopback, if `to` is there. */
function autobind(k: Linux, s: Socket, to: A.InetAddress | null): number {
  if (s.local !== null || s.family === A.AF_UNIX || s.family === A.AF_NETLINK) return 0;
  const host = to !== null && A.isLocal(to) ? to.host : new Uint8Array(s.family === A.AF_INET ? 4 : 16);
  s.isAutobound = true;
  return k.network.bind(s, { family: s.family, host, port: 0 });
}

export const listen = call('di', (k, fd, backlog) => {
  const s = socketOf(k, fd);
  if (typeof s === 'number') return s;
  if (s.local === null) {
    if (s.family === A.AF_UNIX) return -E.EINVAL;
    const failed = autobind(k, s, null);
    if (failed !== 0) return failed;
  }
  return s.listen(Math.min(backlog < 0 ? SOMAXCONN : backlog, SOMAXCONN));
});

/** The socket of unix(7) that a name leads to. */
function unixTarget(k: Linux, name: string): Socket | number {
  if (name.startsWith('\0')) return k.network.abstract.get(name) ?? -E.ECONNREFUSED;
  const start = startOf(k, AT_FDCWD, name);
  if (typeof start === 'number') return start;
  const found = k.vfs.walk(start, name, true);
  if (typeof found === 'number') return found;
  const bound = (found.node.mode & S_IFMT) === S_IFSOCK ? k.network.nodes.get(found.node) : undefined;
  return bound === undefined || bound.refs === 0 ? -E.ECONNREFUSED : bound;
}

/** The socket that an address leads to; 0: nobody, and datagrams there are lost. */
function target(k: Linux, s: Socket, address: A.Address): Socket | number {
  if (address.family === A.AF_UNIX) {
    const found = unixTarget(k, address.name);
    return typeof found !== 'number' && found.type !== s.type ? -E.EPROTOTYPE : found;
  }
  if (address.family === A.AF_NETLINK) return address.port === 0 ? s : -E.ECONNREFUSED;
  const to = route(k, s, address);
  if (typeof to === 'number') return to;
  if (s.isConnectionOriented) return k.network.listener(to) ?? -E.ECONNREFUSED;
  return k.network.datagramTarget(to, s) ?? 0;
}

/** A connected socket's own address is the one on the way to its peer. */
function showLocal(k: Linux, s: Socket, to: A.Address): void {
  const { local } = s;
  if (k.network.outside === null || local === null || !A.isInet(local) || !A.isInet(to)) return;
  if (A.isAny(local)) s.local = k.network.outside.localFor(local, to);
}

/** Begins a connection to the host's network, if `address` was granted; 0: it was not. */
function connectOutside(k: Linux, s: Socket, address: A.InetAddress): number {
  const { outside } = k.network;
  if (outside === null || !outside.reaches(address, s)) return 0;
  const failed = autobind(k, s, address);
  if (failed !== 0) return failed;
  if (!outside.connect(s, address)) return 0;
  showLocal(k, s, address);
  s.isConnecting = true;
  return (s.flags & O_NONBLOCK) !== 0 ? -E.EINPROGRESS : k.block([s.queue]);
}

export const connect = call('dpi', (k, fd, at, length) => {
  const s = socketOf(k, fd);
  if (typeof s === 'number') return s;
  if (length >= 2 && !s.isConnectionOriented && k.space.readU16(at) === A.AF_UNSPEC) {
    s.peer = s.remote = null;
    if (s.isAutobound) {
      k.network.release(s);
      s.local = null;
      s.isAutobound = false;
    }
    return 0;
  }
  const address = readAddress(k, s, at, length);
  if (typeof address === 'number') return address;
  if (s.isListening) return -E.EINVAL;
  if (address.family === A.AF_NETLINK) {
    s.remote = address;
    return 0;
  }
  const mayWait = (s.flags & O_NONBLOCK) === 0;
  if (s.isAwaited) return mayWait ? k.block([s.queue]) : -E.EALREADY;
  if (s.isConnecting) {
    // What the connection under way has come to is told once.
    s.isConnecting = false;
    const { error } = s;
    s.error = 0;
    return error === 0 && s.peer === null ? -E.ECONNABORTED : -error;
  }
  if (s.isConnectionOriented && s.peer !== null) return -E.EISCONN;
  // tcp(7): without waiting, a connection is under way at first, even to the same host.
  const inProgress = s.isConnectionOriented && s.family !== A.AF_UNIX && !mayWait;
  const to = target(k, s, address);
  if (typeof to === 'number' && to !== 0) {
    if (to === -E.ECONNREFUSED && address.family !== A.AF_UNIX && s.isConnectionOriented) {
      const begun = connectOutside(k, s, address);
      if (begun !== 0) return begun;
    }
    if (!inProgress || to !== -E.ECONNREFUSED) return to;
    s.isConnecting = true;
    s.error = -to;
    return -E.EINPROGRESS;
  }
  const routed = address.family === A.AF_UNIX ? address : (route(k, s, address) as A.InetAddress);
  const failed = autobind(k, s, A.isInet(routed) ? routed : null);
  if (failed !== 0) return failed;
  if (!s.isConnectionOriented) {
    s.remote = routed;
    showLocal(k, s, routed);
    if (s.family === A.AF_UNIX) s.peer = to as Socket;
    return 0;
  }
  const listener = to as Socket;
  const result = listener.connectFrom(s, routed);
  if (result === 0) {
    s.remote = routed;
    s.isConnecting = inProgress;
    if (inProgress) return -E.EINPROGRESS;
  }
  if (result !== -E.EAGAIN || !mayWait) return result;
  return k.block([listener.queue]);
});

function acceptWith(k: Linux, fd: number, at: number, lengthAt: number, flags: number): number {
  if ((flags & ~TYPE_FLAGS) !== 0) return -E.EINVAL;
  const s = socketOf(k, fd);
  if (typeof s === 'number') return s;
  if (!s.isConnectionOriented) return -E.EOPNOTSUPP;
  const end = s.accept();
  if (typeof end === 'number') return end === -E.ERESTARTSYS ? k.block([s.queue]) : end;
  end.flags |= flags & O_NONBLOCK;
  const accepted = k.fds.add(end, (flags & O_CLOEXEC) !== 0);
  if (accepted < 0) return accepted;
  storeAddress(k, end.remote, at, lengthAt);
  return accepted;
}
export const accept = call('dpp', (k, fd, at, lengthAt) => acceptWith(k, fd, at, lengthAt, 0));
export const accept4 = call('dppF', acceptWith);

export const getsockname = call('dpp', (k, fd, at, lengthAt) => {
  const s = socketOf(k, fd);
  if (typeof s === 'number') return s;
  storeAddress(k, s.local ?? A.unnamed(s.family), at, lengthAt);
  return 0;
});
export const getpeername = call('dpp', (k, fd, at, lengthAt) => {
  const s = socketOf(k, fd);
  if (typeof s === 'number') return s;
  const name = s.peerName;
  if (name === null) return -E.ENOTCONN;
  storeAddress(k, name, at, lengthAt);
  return 0;
});

export const shutdown = call('di', (k, fd, how) => {
  const s = socketOf(k, fd);
  if (typeof s === 'number') return s;
  return how < 0 || how > 2 ? -E.EINVAL : s.shutdown(how !== 1, how !== 0);
});

// --- sending and receiving ---

export const MSG_PEEK = 2;
export const MSG_CTRUNC = 8;
export const MSG_TRUNC = 0x20;
const MSG_DONTWAIT = 0x40;
const MSG_WAITALL = 0x100;
const MSG_NOSIGNAL = 0x4000;
/** What one call moves, at most, through a buffer. */
export const MOST_BYTES = 1 << 20;

/** Sends a buffer, waiting for room where the socket waits: bytes or -errno, or BLOCKED. */
export function sendBuffer(
  k: Linux,
  s: Socket,
  data: Uint8Array,
  to: A.Address | null,
  flags: number,
  files: Parameters<Socket['send']>[4] = [],
  packet = headerFor(s),
): number {
  const isWaiting = (s.flags & O_NONBLOCK) === 0 && (flags & MSG_DONTWAIT) === 0;
  let done = k.continued?.done ?? 0;
  do {
    let where: Socket | null = null;
    if (to !== null && !s.isConnectionOriented) {
      const found = target(k, s, to);
      if (typeof found === 'number') return found === 0 ? data.length : found;
      where = found;
      const failed = autobind(k, s, A.isInet(to) ? (route(k, s, to) as A.InetAddress) : null);
      if (failed !== 0) return failed;
    } else if (to !== null && s.peer !== null && s.family === A.AF_UNIX) return -E.EISCONN;
    let n = s.send(data, done, data.length - done, where, done === 0 ? files : [], senderOf(k), packet);
    if (n === -E.EAGAIN && isWaiting) {
      n = k.block([s.queue, ...(where === null ? [] : [where.queue])], Number.POSITIVE_INFINITY, done);
      if (n === BLOCKED) return n;
    }
    if (n === -E.EPIPE && (flags & MSG_NOSIGNAL) === 0 && s.isStream) k.sendToSelf(SIGPIPE);
    if (n < 0) return done > 0 ? done : n;
    done += n;
  } while (s.isStream && done < data.length);
  return done;
}

/** Flags of which a plain transfer over a stream has to know nothing more, and how much of one goes straight, bytes. */
const PLAIN_FLAGS = MSG_DONTWAIT | MSG_NOSIGNAL;
const MOST_STRAIGHT = 65536;

/**
 * Where guest memory lies that goes straight from or to a stream: its offset; -1: it does not, or is in several pieces.
 */
export function straight(k: Linux, s: Socket, at: number, size: number, flags: number, access: Access): number {
  if (!s.isStream || size <= 0 || size > MOST_STRAIGHT || (flags & ~PLAIN_FLAGS) !== 0) return -1;
  return k.space.hostRun(at, size, access) < size ? -1 : k.space.runOffset;
}

/** Sends `size` bytes, for which the other end has room, straight from guest memory; -errno. */
export function sendStraight(k: Linux, s: Socket, offset: number, size: number, flags: number): number {
  const n = s.send(k.memory, offset, size, null, NO_FILES, senderOf(k));
  if (n === -E.EPIPE && (flags & MSG_NOSIGNAL) === 0) k.sendToSelf(SIGPIPE);
  return n;
}
const NO_FILES: Parameters<Socket['send']>[4] = [];

export const sendto = call('dwzxpi', (k, fd, at, size, flags, addressAt, addressLength) => {
  const s = socketOf(k, fd);
  if (typeof s === 'number') return s;
  const to = addressAt === 0 ? null : readAddress(k, s, addressAt, addressLength);
  if (typeof to === 'number') return to;
  if (size < 0) return -E.EINVAL;
  if (to === null && s.peer !== null && s.peer.room >= size && k.continued === null) {
    const offset = straight(k, s, at, size, flags, 'read');
    if (offset >= 0) return sendStraight(k, s, offset, size, flags);
  }
  return sendBuffer(k, s, k.space.readBytes(at, Math.min(size, MOST_BYTES)), to, flags);
});

/** Receives into a new buffer of up to `size` bytes; -errno, or BLOCKED. */
export function receiveBuffer(k: Linux, s: Socket, size: number, flags: number) {
  const buffer = new Uint8Array(Math.min(Math.max(0, size), MOST_BYTES));
  const got = s.receive(buffer, 0, buffer.length, (flags & MSG_PEEK) !== 0);
  const isWaiting = (s.flags & O_NONBLOCK) === 0 && (flags & MSG_DONTWAIT) === 0;
  if (got.count === -E.EAGAIN && isWaiting) return k.block([s.queue], receiveDeadline(k, s));
  if (got.count < 0) return got.count;
  // As far as it goes without waiting again.
  while ((flags & (MSG_WAITALL | MSG_PEEK)) === MSG_WAITALL && s.isStream && got.count < buffer.length) {
    const more = s.receive(buffer, got.count, buffer.length - got.count, false);
    if (more.count <= 0) break;
    got.count += more.count;
  }
  return { ...got, buffer };
}

/** SO_RCVTIMEO. */
function receiveDeadline(k: Linux, s: Socket): number {
  if (k.continued !== null) return k.continued.deadline;
  const set = s.options.get(RECEIVE_TIMEOUT);
  if (set === undefined || set.length < 8) return Number.POSITIVE_INFINITY;
  const view = new DataView(set.buffer, set.byteOffset, set.length);
  const word = set.length / 2;
  const ns = view.getUint32(0, true) * 1e9 + view.getUint32(word, true) * 1000;
  return ns === 0 ? Number.POSITIVE_INFINITY : k.clock.monotonic() + ns;
}
const RECEIVE_TIMEOUT = '1:20';

export const recvfrom = call('drzxpp', (k, fd, at, size, flags, addressAt, lengthAt) => {
  const s = socketOf(k, fd);
  if (typeof s === 'number') return s;
  if (k.continued !== null && k.clock.monotonic() >= k.continued.deadline) return -E.EAGAIN;
  const offset = addressAt === 0 ? straight(k, s, at, size, flags, 'write') : -1;
  if (offset >= 0) {
    const n = s.read(k.memory, offset, size);
    if (n > 0) k.space.noteWrite(offset, n);
    if (n === -E.ERESTARTSYS && (flags & MSG_DONTWAIT) === 0) return k.block(s.queue.alone, receiveDeadline(k, s));
    return n === -E.ERESTARTSYS ? -E.EAGAIN : n;
  }
  const got = receiveBuffer(k, s, size, flags);
  if (typeof got === 'number') return got;
  k.space.writeBytes(at, got.buffer.subarray(0, got.count));
  for (const file of got.files) if ((flags & MSG_PEEK) === 0) file.put();
  storeAddress(k, s.isStream ? null : got.from, addressAt, lengthAt);
  return (flags & MSG_TRUNC) !== 0 ? got.whole : got.count;
});

export { readAddress, storeAddress };
