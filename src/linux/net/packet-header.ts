import { AF_INET6, AF_NETLINK, AF_UNIX } from './address.js';
import type { Socket } from './socket.js';

/** What IPv4 and IPv6 say of a datagram beside its data: ip(7), ipv6(7). */
export interface PacketHeader {
  /** TTL, or hop limit. */
  readonly hopLimit: number;
  /** TOS, or traffic class. */
  readonly trafficClass: number;
}
/** net.ipv4.ip_default_ttl. */
export const PLAIN_HEADER: PacketHeader = { hopLimit: 64, trafficClass: 0 };

/**
 * What tells of packets' headers: the option that sets a value, the one that asks for it, the type beside data, and the
 * bytes there. IP_TTL, IP_RECVTTL, IP_TOS, IP_RECVTOS.
 */
const IN_IPV4 = {
  level: 0,
  hopLimit: { option: 2, wanted: 12, type: 2 },
  trafficClass: { option: 1, wanted: 13, type: 1, bytes: 1 },
};
/** IPV6_UNICAST_HOPS, IPV6_RECVHOPLIMIT, IPV6_HOPLIMIT, IPV6_TCLASS, IPV6_RECVTCLASS. */
const IN_IPV6 = {
  level: 41,
  hopLimit: { option: 16, wanted: 51, type: 52 },
  trafficClass: { option: 67, wanted: 66, type: 67, bytes: 4 },
};

export function tellsOf({ family }: Socket): typeof IN_IPV6 {
  return family === AF_INET6 ? IN_IPV6 : IN_IPV4;
}

/** What a socket's datagrams say where nothing is told beside them. */
export function headerFor(socket: Socket): PacketHeader {
  if (
    socket.isConnectionOriented ||
    socket.family === AF_UNIX ||
    socket.family === AF_NETLINK ||
    socket.options.size === 0
  )
    return PLAIN_HEADER;
  const { level, hopLimit, trafficClass } = tellsOf(socket);
  const [hops, kind] = [socket.optionNumber(level, hopLimit.option), socket.optionNumber(level, trafficClass.option)];
  return { hopLimit: hops > 0 ? hops : PLAIN_HEADER.hopLimit, trafficClass: Math.max(0, kind) };
}
