import { ENETUNREACH, ENODEV, EOPNOTSUPP, EPERM } from '../errno.js';
import { AF_INET, AF_INET6, AF_UNSPEC } from './address.js';
import { type Interface, type InterfaceAddress, SCOPE_HOST, SCOPE_UNIVERSE } from './interfaces.js';
import * as M from './netlink-message.js';

/** rtnetlink(7), as far as it tells of interfaces, addresses and routes; who would change any is told EPERM. */

const RTM_NEWLINK = 16;
const RTM_GETLINK = 18;
const RTM_NEWADDR = 20;
const RTM_GETADDR = 22;
const RTM_NEWROUTE = 24;
const RTM_GETROUTE = 26;
const RTM_GETNEIGH = 30;
const RTM_GETRULE = 34;
/** NLM_F_ROOT | NLM_F_MATCH: all that there are. */
const NLM_F_DUMP = 0x300;
const NLM_F_ACK = 4;

const IFLA_IFNAME = 3;
const IFA_F_PERMANENT = 0x80;
const RT_TABLE_MAIN = 254;
const RT_TABLE_LOCAL = 255;
const RTPROT_KERNEL = 2;
const RTPROT_BOOT = 3;
const SCOPE_LINK = 253;
const RTN_UNICAST = 1;
const RTN_LOCAL = 2;

/** What the guest sees of the network. */
export type Interfaces = readonly Interface[];

/** One of the answers, and what it is about: the messages' type and the bytes behind their header. */
type Body = readonly number[];

/** struct ifinfomsg and its attributes. */
function link(i: Interface): Body {
  return [
    ...[0, 0, ...M.u16(i.type), ...M.u32(i.index), ...M.u32(i.flags), ...M.u32(0)],
    ...M.attribute(IFLA_IFNAME, M.text(i.name)),
    ...M.attribute(13, M.u32(1000)), // IFLA_TXQLEN
    ...M.attribute(16, [i.type === 1 ? 6 : 0]), // IFLA_OPERSTATE
    ...M.attribute(17, [0]), // IFLA_LINKMODE
    ...M.attribute(4, M.u32(i.mtu)), // IFLA_MTU
    ...M.attribute(27, M.u32(0)), // IFLA_GROUP
    ...M.attribute(30, M.u32(0)), // IFLA_PROMISCUITY
    ...M.attribute(31, M.u32(1)), // IFLA_NUM_TX_QUEUES
    ...M.attribute(32, M.u32(1)), // IFLA_NUM_RX_QUEUES
    ...M.attribute(33, [1]), // IFLA_CARRIER
    ...M.attribute(1, i.hardware), // IFLA_ADDRESS
    ...M.attribute(2, i.hardwareBroadcast), // IFLA_BROADCAST
    ...M.attribute(23, new Array<number>(200).fill(0)), // IFLA_STATS64
    ...M.attribute(7, new Array<number>(96).fill(0)), // IFLA_STATS
    ...M.attribute(6, M.text(i.type === 1 ? 'pfifo_fast' : 'noqueue')), // IFLA_QDISC
  ];
}

/** struct ifaddrmsg and its attributes. */
function address(i: Interface, a: InterfaceAddress): Body {
  return [
    ...[a.family, a.prefix, IFA_F_PERMANENT, a.scope, ...M.u32(i.index)],
    ...M.attribute(1, a.host), // IFA_ADDRESS
    ...(a.family === AF_INET
      ? [...M.attribute(2, a.host), ...M.attribute(3, M.text(i.name))] // IFA_LOCAL, IFA_LABEL
      : []),
    ...(a.broadcast === null ? [] : M.attribute(4, a.broadcast)), // IFA_BROADCAST
    ...M.attribute(8, M.u32(IFA_F_PERMANENT)), // IFA_FLAGS
    ...M.attribute(6, [...M.u32(-1), ...M.u32(-1), ...M.u32(0), ...M.u32(0)]), // IFA_CACHEINFO
  ];
}

interface Route {
  readonly family: number;
  readonly prefix: number;
  readonly table: number;
  readonly protocol: number;
  readonly scope: number;
  readonly type: number;
  readonly to: readonly number[] | null;
  readonly by: readonly number[] | null;
  readonly source: readonly number[] | null;
  readonly index: number;
}

/** struct rtmsg and its attributes. */
function route(r: Route): Body {
  return [
    ...[r.family, r.prefix, 0, 0, r.table, r.protocol, r.scope, r.type, ...M.u32(0)],
    ...M.attribute(15, M.u32(r.table)), // RTA_TABLE
    ...(r.to === null ? [] : M.attribute(1, r.to)), // RTA_DST
    ...(r.by === null ? [] : M.attribute(5, r.by)), // RTA_GATEWAY
    ...(r.source === null ? [] : M.attribute(7, r.source)), // RTA_PREFSRC
    ...M.attribute(4, M.u32(r.index)), // RTA_OIF
  ];
}

const masked = (host: readonly number[], prefix: number): number[] =>
  host.map((byte, i) => byte & (0xff00 >> Math.max(0, Math.min(8, prefix - 8 * i))) & 0xff);

/** The routes that an interface's addresses bring: the network's, and that to the address itself. */
function routesOf(i: Interface): Route[] {
  const out: Route[] = [];
  const base = { table: RT_TABLE_MAIN, protocol: RTPROT_KERNEL, type: RTN_UNICAST, by: null, index: i.index };
  for (const { family, host, prefix, scope } of i.addresses) {
    if (i.gateway !== null && family === AF_INET)
      out.push({
        ...base,
        ...{ family, prefix: 0, protocol: RTPROT_BOOT, scope: SCOPE_UNIVERSE, to: null, by: i.gateway, source: null },
      });
    const whole = 8 * host.length;
    const local = { ...base, family, table: RT_TABLE_LOCAL, type: RTN_LOCAL };
    const source = family === AF_INET ? host : null;
    if (prefix < whole) {
      const to = masked(host, prefix);
      if (scope === SCOPE_HOST) out.push({ ...local, prefix, scope, to, source });
      else out.push({ ...base, family, prefix, scope: SCOPE_LINK, to, source });
    }
    out.push({ ...local, prefix: whole, scope: family === AF_INET ? SCOPE_HOST : 0, to: host, source });
  }
  return out;
}

/** All that there is of what a request asks for; null: that is not known here. */
function everything(interfaces: Interfaces, type: number, family: number): [number, Body[]] | null {
  const isWanted = (one: { family: number }): boolean => family === AF_UNSPEC || one.family === family;
  switch (type) {
    case RTM_GETLINK:
      return [RTM_NEWLINK, interfaces.map(link)];
    case RTM_GETADDR: {
      const bodies = [AF_INET, AF_INET6].flatMap((kind) =>
        interfaces.flatMap((i) =>
          i.addresses.filter((a) => a.family === kind && isWanted(a)).map((a) => address(i, a)),
        ),
      );
      return [RTM_NEWADDR, bodies];
    }
    case RTM_GETROUTE: {
      const all = interfaces.flatMap(routesOf).filter(isWanted);
      // IPv4's come first, of them those of the main table.
      all.sort((a, b) => a.family - b.family || a.table - b.table);
      return [RTM_NEWROUTE, all.map(route)];
    }
    case RTM_GETNEIGH:
    case RTM_GETRULE:
      return [0, []];
    default:
      return null;
  }
}

/** One interface, by its index or name. */
function oneLink(interfaces: Interfaces, request: M.Request): Body | number {
  const { bytes } = request;
  const index = bytes.length < M.HEADER + 8 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getInt32(20, true);
  const given = M.attributesIn(bytes, M.HEADER + 16).get(IFLA_IFNAME);
  const name = given === undefined ? null : Buffer.from(given).toString('latin1').split('\0')[0];
  const found = interfaces.find((i) => (index !== 0 ? i.index === index : i.name === name));
  return found === undefined ? -ENODEV : link(found);
}

/** The way to an address: of the VM's own, or through the gateway. */
function oneRoute(interfaces: Interfaces, request: M.Request): Body | number {
  const family = request.bytes[M.HEADER] ?? AF_UNSPEC;
  const to = [...(M.attributesIn(request.bytes, M.HEADER + 12).get(1) ?? [])];
  let best: Route | null = null;
  for (const r of interfaces.flatMap(routesOf)) {
    const there = r.to ?? new Array<number>(to.length).fill(0);
    if (r.family !== family || masked(to, r.prefix).join() !== masked(there, r.prefix).join()) continue;
    if (best === null || r.prefix > best.prefix) best = r;
  }
  if (best === null || to.length === 0) return -ENETUNREACH;
  const own = interfaces.find((i) => i.index === best.index)?.addresses.find((a) => a.family === family);
  return route({ ...best, to, prefix: 8 * to.length, protocol: 0, scope: 0, source: own?.host ?? null });
}

/** The messages that answer `request` of the socket of `port`. */
export function answer(interfaces: Interfaces, request: M.Request, port: number): Uint8Array[] {
  const { type, flags, sequence } = request;
  const failed = (error: number): Uint8Array[] => [M.acknowledgement(error, request, port)];
  // Types come in fours: new, delete, get, set.
  if (type >= RTM_NEWLINK && (type & 3) !== 2) return failed(-EPERM);
  if (type < RTM_NEWLINK) return (flags & NLM_F_ACK) !== 0 ? failed(0) : [];
  if ((flags & NLM_F_DUMP) === 0) {
    const one =
      type === RTM_GETLINK
        ? oneLink(interfaces, request)
        : type === RTM_GETROUTE
          ? oneRoute(interfaces, request)
          : -EOPNOTSUPP;
    if (typeof one === 'number') return failed(one);
    return [M.message(type - 2, 0, sequence, port, one), ...((flags & NLM_F_ACK) !== 0 ? failed(0) : [])];
  }
  const all = everything(interfaces, type, request.bytes[M.HEADER] ?? AF_UNSPEC);
  if (all === null) return failed(-EOPNOTSUPP);
  const [kind, bodies] = all;
  const messages = bodies.map((body) => M.message(kind, M.NLM_F_MULTI, sequence, port, body));
  return [...messages, M.message(M.NLMSG_DONE, M.NLM_F_MULTI, sequence, port, M.u32(0))];
}
