import { EADDRNOTAVAIL, EAFNOSUPPORT, EINVAL, ENETUNREACH } from '../errno.js';

/** Address families: linux/socket.h. */
export const AF_UNSPEC = 0;
export const AF_UNIX = 1;
export const AF_INET = 2;
export const AF_INET6 = 10;
export const AF_NETLINK = 16;
export type Family = typeof AF_UNIX | typeof AF_INET | typeof AF_INET6 | typeof AF_NETLINK;

/** unix(7): a path, or an abstract name that begins with a NUL; '' has none. One character a byte. */
export interface UnixAddress {
  readonly family: typeof AF_UNIX;
  readonly name: string;
}
/** ip(7) and ipv6(7): an address of 4 or 16 bytes. */
export interface InetAddress {
  readonly family: typeof AF_INET | typeof AF_INET6;
  readonly host: Uint8Array;
  readonly port: number;
}
/** netlink(7): a port, 0 the kernel's, and the groups that are listened to, a bit each. */
export interface NetlinkAddress {
  readonly family: typeof AF_NETLINK;
  readonly port: number;
  readonly groups: number;
}
export type Address = UnixAddress | InetAddress | NetlinkAddress;

export function isInet(address: Address): address is InetAddress {
  return address.family === AF_INET || address.family === AF_INET6;
}

const SUN_PATH = 108;
const MAPPED = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff];

export function unnamed(family: Family): Address {
  if (family === AF_UNIX) return { family, name: '' };
  if (family === AF_NETLINK) return { family, port: 0, groups: 0 };
  return { family, host: new Uint8Array(family === AF_INET ? 4 : 16), port: 0 };
}

/** Reads a struct sockaddr of `family`; -errno where it is none. */
export function decodeAddress(bytes: Uint8Array, family: Family): Address | number {
  if (bytes.length < 2) return -EINVAL;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const own = view.getUint16(0, true);
  if (family === AF_UNIX) {
    if (own !== AF_UNIX || bytes.length > SUN_PATH + 2) return -EINVAL;
    const name = Buffer.from(bytes.subarray(2)).toString('latin1');
    // An abstract name may hold NULs, a path ends at the first.
    return { family, name: name.startsWith('\0') ? name : name.split('\0')[0]! };
  }
  if (family === AF_NETLINK) {
    if (own !== AF_NETLINK || bytes.length < 12) return -EINVAL;
    return { family, port: view.getUint32(4, true), groups: view.getUint32(8, true) };
  }
  if (own !== AF_INET && own !== AF_INET6) return -EAFNOSUPPORT;
  if (family === AF_INET && own !== AF_INET) return -EAFNOSUPPORT;
  if (bytes.length < (own === AF_INET ? 16 : 24)) return -EINVAL;
  const port = view.getUint16(2, false);
  const host = own === AF_INET ? bytes.slice(4, 8) : bytes.slice(8, 24);
  if (own === family) return { family, host, port };
  return { family, host: Uint8Array.from([...MAPPED, ...host]), port };
}

/** A struct sockaddr. */
export function encodeAddress(address: Address): Uint8Array {
  if (address.family === AF_UNIX) {
    const { name } = address;
    const isPath = name !== '' && !name.startsWith('\0');
    const out = new Uint8Array(2 + name.length + (isPath ? 1 : 0));
    out[0] = AF_UNIX;
    out.set(Buffer.from(name, 'latin1'), 2);
    return out;
  }
  if (address.family === AF_NETLINK)
    return new Uint8Array(Uint32Array.of(AF_NETLINK, address.port, address.groups).buffer);
  const out = new Uint8Array(address.family === AF_INET ? 16 : 28);
  const view = new DataView(out.buffer);
  view.setUint16(0, address.family, true);
  view.setUint16(2, address.port, false);
  out.set(address.host, address.family === AF_INET ? 4 : 8);
  return out;
}

/** The four bytes of an IPv4 address, also of one in IPv6's clothes; null: it is none. */
export function ipv4Of(host: Uint8Array): Uint8Array | null {
  if (host.length === 4) return host;
  return MAPPED.every((byte, i) => host[i] === byte) ? host.subarray(12) : null;
}

/** What an address is in numbers: four with dots, or IPv6's (RFC 4291, 2.2), whose scope does not matter. */
export function inetAddress(text: string, port: number): InetAddress {
  if (!text.includes(':')) return { family: AF_INET, host: Uint8Array.from(text.split('.'), Number), port };
  const [plain = ''] = text.split('%');
  const words = (part: string): number[] =>
    part === ''
      ? []
      : part.split(':').flatMap((word) => {
          if (!word.includes('.')) return [Number.parseInt(word, 16)];
          const [a = 0, b = 0, c = 0, d = 0] = word.split('.').map(Number);
          return [(a << 8) | b, (c << 8) | d];
        });
  const [head = '', tail] = plain.split('::');
  const [first, last] = [words(head), words(tail ?? '')];
  const all = [...first, ...new Array<number>(Math.max(0, 8 - first.length - last.length)).fill(0), ...last];
  return { family: AF_INET6, host: Uint8Array.from(all.flatMap((word) => [word >> 8, word & 255])), port };
}

export function isAny({ host }: InetAddress): boolean {
  return (ipv4Of(host) ?? host).every((byte) => byte === 0);
}

/** Of this VM: on its loopback network. */
export function isLocal(address: InetAddress): boolean {
  const four = ipv4Of(address.host);
  if (four !== null) return four[0] === 127 || isAny(address);
  return isAny(address) || address.host.every((byte, i) => byte === (i === 15 ? 1 : 0));
}

/** 0, or why nothing can be bound to the address. */
export function bindable(address: InetAddress): number {
  return isLocal(address) ? 0 : -EADDRNOTAVAIL;
}

/** Where a packet to `address` goes; -errno: nowhere. To no address in particular means to the host itself. */
export function routed(address: InetAddress): InetAddress | number {
  if (!isLocal(address)) return -ENETUNREACH;
  if (!isAny(address)) return address;
  const host = new Uint8Array(address.host.length);
  if (host.length === 4) host.set([127, 0, 0, 1]);
  else if (ipv4Of(address.host) !== null) host.set([...MAPPED, 127, 0, 0, 1]);
  else host[15] = 1;
  return { ...address, host };
}

/** The same address as a socket of `family` shows it. */
export function shownAs(address: InetAddress, family: InetAddress['family']): InetAddress {
  const four = ipv4Of(address.host);
  if (family === AF_INET) return { family, host: four ?? address.host, port: address.port };
  if (address.host.length === 16) return { ...address, family };
  return { family, host: Uint8Array.from([...MAPPED, ...address.host]), port: address.port };
}

/** Whether a socket bound to `bound` gets what is sent to `to`. `v6Only`: of IPv6 alone. */
export function receives(bound: InetAddress, to: InetAddress, v6Only: boolean): boolean {
  if (bound.port !== to.port) return false;
  const [a, b] = [ipv4Of(bound.host), ipv4Of(to.host)];
  if (isAny(bound)) {
    if (bound.family === AF_INET) return b !== null;
    // :: takes IPv4 as well, unless it was told not to.
    return b === null || (a === null && !v6Only);
  }
  const [x, y] = [a ?? bound.host, b ?? to.host];
  return x.length === y.length && x.every((byte, i) => byte === y[i]);
}
