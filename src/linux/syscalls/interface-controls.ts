import { EADDRNOTAVAIL, ENODEV, ENOTTY, EPERM } from '../errno.js';
import type { Linux } from '../kernel.js';
import { AF_INET } from '../net/address.js';
import { type Interface, interfacesOf } from '../net/interfaces.js';

/** ioctl(2) on sockets about network interfaces: netdevice(7). */

const SIOCGIFNAME = 0x8910;
const SIOCGIFCONF = 0x8912;
const SIOCGIFINDEX = 0x8933;
const SIOCGIFTXQLEN = 0x8942;
/** Requests of netdevice(7) lie here. */
const [FIRST, LAST] = [0x8910, 0x894f];
const IFNAMSIZ = 16;

/** What a request gets of an interface, behind the name in struct ifreq; null: it is none of those that ask. */
function answer(request: number, i: Interface): Uint8Array | null | number {
  const int = (value: number): Uint8Array => new Uint8Array(Int32Array.of(value).buffer);
  const own = i.addresses.find((a) => a.family === AF_INET);
  /** struct sockaddr_in. */
  const address = (host: readonly number[] | null | undefined): Uint8Array | number =>
    own === undefined ? -EADDRNOTAVAIL : Uint8Array.from([AF_INET, 0, 0, 0, ...(host ?? [0, 0, 0, 0]), ...ZEROS]);
  switch (request) {
    case 0x8913: // SIOCGIFFLAGS: a short
      return new Uint8Array(Uint16Array.of(i.flags & 0xffff).buffer);
    case 0x8915: // SIOCGIFADDR
    case 0x8917: // SIOCGIFDSTADDR
      return address(own?.host);
    case 0x8919: // SIOCGIFBRDADDR
      return address(own?.broadcast);
    case 0x891b: // SIOCGIFNETMASK
      return address(
        [0, 8, 16, 24].map((from) => (0xff00 >> Math.max(0, Math.min(8, (own?.prefix ?? 0) - from))) & 255),
      );
    case 0x891d: // SIOCGIFMETRIC
      return int(0);
    case 0x8921: // SIOCGIFMTU
      return int(i.mtu);
    case 0x8927: // SIOCGIFHWADDR
      return Uint8Array.from([i.type & 255, i.type >> 8, ...i.hardware, ...ZEROS]);
    case SIOCGIFINDEX:
      return int(i.index);
    case SIOCGIFTXQLEN:
      return int(1000);
    default:
      return null;
  }
}
const ZEROS = new Array<number>(8).fill(0);

/** SIOCGIFCONF: struct ifconf, with a struct ifreq for each interface that has an address of IPv4. */
function listInterfaces(k: Linux, interfaces: readonly Interface[], at: number): number {
  const { space, abi } = k;
  const size = abi.word === 8 ? 40 : 32;
  const room = space.readI32(at);
  const buffer = abi.word === 8 ? space.readNumber64(at + 8) : space.readU32(at + 4);
  let used = 0;
  for (const i of interfaces) {
    const own = i.addresses.find((a) => a.family === AF_INET);
    if (own === undefined || (buffer !== 0 && used + size > room)) continue;
    if (buffer !== 0) {
      const entry = new Uint8Array(size);
      entry.set(Buffer.from(i.name));
      entry.set([AF_INET, 0, 0, 0, ...own.host], IFNAMSIZ);
      space.writeBytes(buffer + used, entry);
    }
    used += size;
  }
  space.writeU32(at, used);
  return 0;
}

/** -ENOTTY: the request is about something else. */
export function interfaceControl(k: Linux, request: number, at: number): number {
  if (request < FIRST || request > LAST) return -ENOTTY;
  const interfaces = interfacesOf(k.network.outside !== null);
  if (request === SIOCGIFCONF) return listInterfaces(k, interfaces, at);
  if (request === SIOCGIFNAME) {
    const index = k.space.readI32(at + IFNAMSIZ);
    const found = interfaces.find((i) => i.index === index);
    if (found === undefined) return -ENODEV;
    k.space.writeBytes(at, Buffer.from(found.name.padEnd(IFNAMSIZ, '\0')));
    return 0;
  }
  const name = Buffer.from(k.space.readBytes(at, IFNAMSIZ)).toString('latin1').split('\0')[0];
  const found = interfaces.find((i) => i.name === name);
  if (found === undefined) return -ENODEV;
  const got = answer(request, found);
  // Nobody may change one.
  if (got === null) return -EPERM;
  if (typeof got === 'number') return got;
  k.space.writeBytes(at + IFNAMSIZ, got);
  return 0;
}
