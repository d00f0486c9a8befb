import { call } from '../abi/call.js';
import * as E from '../errno.js';
import { AF_INET6, AF_NETLINK, AF_UNIX } from '../net/address.js';
import { NetlinkSocket } from '../net/netlink.js';
import { SOCK_STREAM, type Socket } from '../net/socket.js';
import { IPPROTO_UDPLITE, socketOf } from './socket.js';

/** Levels: SOL_SOCKET, IPPROTO_IP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6. */
const [SOL_SOCKET, SOL_IP, SOL_TCP, SOL_UDP, SOL_IPV6] = [1, 0, 6, 17, 41];
const SOL_NETLINK = 270;
/** Options of socket(7): asm-generic/socket.h. */
const SO_REUSEADDR = 2;
const SO_TYPE = 3;
const SO_ERROR = 4;
const SO_SNDBUF = 7;
const SO_RCVBUF = 8;
const SO_LINGER = 13;
const SO_REUSEPORT = 15;
const SO_PEERCRED = 17;
const SO_RCVLOWAT = 18;
const SO_SNDLOWAT = 19;
/** SO_RCVTIMEO and SO_SNDTIMEO. */
const SO_TIMEOUTS = [20, 21];
const SO_ACCEPTCONN = 30;
const SO_SNDBUFFORCE = 32;
const SO_RCVBUFFORCE = 33;
const SO_PROTOCOL = 38;
const SO_DOMAIN = 39;
const IPV6_V6ONLY = 26;
const TCP_MAXSEG = 2;
const TCP_INFO = 11;
const TCP_CONGESTION = 13;

const int = (value: number): Uint8Array => new Uint8Array(Int32Array.of(value).buffer);
/** Values of options that nobody has set; others are 0. */
const DEFAULTS: Readonly<Record<string, number>> = {
  [`${SOL_SOCKET}:${SO_SNDBUF}`]: 212992,
  [`${SOL_SOCKET}:${SO_RCVBUF}`]: 212992,
  [`${SOL_SOCKET}:${SO_RCVLOWAT}`]: 1,
  [`${SOL_SOCKET}:${SO_SNDLOWAT}`]: 1,
  [`${SOL_TCP}:${TCP_MAXSEG}`]: 65483,
  [`${SOL_TCP}:4`]: 7200, // TCP_KEEPIDLE
  [`${SOL_TCP}:5`]: 75, // TCP_KEEPINTVL
  [`${SOL_TCP}:6`]: 9, // TCP_KEEPCNT
  [`${SOL_IP}:2`]: 64, // IP_TTL
  [`${SOL_IPV6}:16`]: 64, // IPV6_UNICAST_HOPS
};

/** Which levels a socket has. */
function hasLevel(s: Socket, level: number): boolean {
  if (level === SOL_SOCKET) return true;
  if (s.family === AF_NETLINK) return level === SOL_NETLINK;
  if (s.family === AF_UNIX || level === SOL_NETLINK) return false;
  if (level === SOL_IPV6) return s.family === AF_INET6;
  if (level === SOL_TCP) return s.type === SOCK_STREAM;
  if (level === IPPROTO_UDPLITE) return s.isLite;
  return level === SOL_IP || (level === SOL_UDP && s.type !== SOCK_STREAM);
}

/** setsockopt(2). What has no meaning on a loopback without loss is only kept. */
export const setsockopt = call('diipi', (k, fd, level, name, at, length) => {
  const s = socketOf(k, fd);
  if (typeof s === 'number') return s;
  if (!hasLevel(s, level)) return s.family === AF_UNIX ? -E.EOPNOTSUPP : -E.ENOPROTOOPT;
  if (length < 0 || length > 4096) return -E.EINVAL;
  const isText = level === SOL_TCP && name === TCP_CONGESTION;
  if (length < 4 && !isText) return -E.EINVAL;
  const value = k.space.readBytes(at, length);
  const number = isText ? 0 : new DataView(value.buffer).getInt32(0, true);
  let kept = value;
  if (level === SOL_SOCKET) {
    if ([SO_TYPE, SO_ERROR, SO_PEERCRED, SO_ACCEPTCONN, SO_PROTOCOL, SO_DOMAIN].includes(name)) return -E.ENOPROTOOPT;
    if (name === SO_REUSEADDR) s.reusesAddress = number !== 0;
    if (name === SO_REUSEPORT) s.reusesPort = number !== 0;
    // Linux doubles what is asked for.
    if ([SO_SNDBUF, SO_RCVBUF, SO_SNDBUFFORCE, SO_RCVBUFFORCE].includes(name)) kept = int(clampBuffer(number, name));
  }
  if (level === SOL_IPV6 && name === IPV6_V6ONLY) {
    if (s.local !== null) return -E.EINVAL;
    s.v6Only = number !== 0;
  }
  s.options.set(`${level}:${name}`, kept);
  return 0;
});

/** net.core.wmem_max and rmem_max, and the least that either may be. */
function clampBuffer(asked: number, name: number): number {
  const least = name === SO_SNDBUF || name === SO_SNDBUFFORCE ? 4608 : 2304;
  return Math.max(least, 2 * Math.min(Math.max(asked, 0), 212992));
}

function optionOf(s: Socket, level: number, name: number, word: number): Uint8Array | number {
  if (level === SOL_SOCKET) {
    switch (name) {
      case SO_TYPE:
        return int(s.type);
      case SO_DOMAIN:
        return int(s.family);
      case SO_PROTOCOL:
        if (s.family === AF_UNIX) return int(0);
        if (s instanceof NetlinkSocket) return int(s.protocol);
        return int(s.type === SOCK_STREAM ? SOL_TCP : s.isLite ? IPPROTO_UDPLITE : SOL_UDP);
      case SO_ACCEPTCONN:
        return int(s.isListening ? 1 : 0);
      case SO_ERROR: {
        const { error } = s;
        s.error = 0;
        return int(error);
      }
      case SO_PEERCRED: {
        const peer = s.peer?.owner ?? { pid: 0, uid: -1, gid: -1 };
        return new Uint8Array(Int32Array.of(peer.pid, peer.uid, peer.gid).buffer);
      }
    }
  }
  if (level === SOL_TCP && name === TCP_INFO) {
    const info = new Uint8Array(104);
    // TCP_ESTABLISHED, TCP_LISTEN, TCP_CLOSE.
    info[0] = s.peer !== null ? 1 : s.isListening ? 10 : 7;
    return info;
  }
  if (level === SOL_TCP && name === TCP_CONGESTION) return Buffer.from('cubic\0'.padEnd(16, '\0'));
  const key = `${level}:${name}`;
  const kept = s.options.get(key);
  if (kept === undefined) {
    // struct linger and struct timeval.
    if (level === SOL_SOCKET && name === SO_LINGER) return new Uint8Array(8);
    if (level === SOL_SOCKET && SO_TIMEOUTS.includes(name)) return new Uint8Array(2 * word);
    return int(DEFAULTS[key] ?? 0);
  }
  // A struct linger or timeval is given back as it came; flags are 0 or 1.
  if (level !== SOL_SOCKET || kept.length > 4 || DEFAULTS[key] !== undefined) return kept;
  return int(new DataView(kept.buffer, kept.byteOffset).getInt32(0, true) === 0 ? 0 : 1);
}

export const getsockopt = call('diipp', (k, fd, level, name, at, lengthAt) => {
  const s = socketOf(k, fd);
  if (typeof s === 'number') return s;
  if (!hasLevel(s, level)) return s.family === AF_UNIX ? -E.EOPNOTSUPP : -E.ENOPROTOOPT;
  const room = k.space.readI32(lengthAt);
  if (room < 0) return -E.EINVAL;
  const value = optionOf(s, level, name, k.abi.word);
  if (typeof value === 'number') return value;
  const bytes = value.subarray(0, room);
  k.space.writeBytes(at, bytes);
  k.space.writeU32(lengthAt, bytes.length);
  return 0;
});
