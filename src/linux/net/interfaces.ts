import { AF_INET, AF_INET6 } from './address.js';

/** Flags of an interface: linux/if.h. */
const IFF_UP = 1;
const IFF_BROADCAST = 2;
const IFF_LOOPBACK = 8;
const IFF_RUNNING = 0x40;
const IFF_MULTICAST = 0x1000;
const IFF_LOWER_UP = 0x10000;
/** Kinds of hardware: linux/if_arp.h. */
const ARPHRD_ETHER = 1;
const ARPHRD_LOOPBACK = 772;

/** Scopes of addresses and routes: linux/rtnetlink.h. */
export const SCOPE_UNIVERSE = 0;
export const SCOPE_HOST = 254;

export interface InterfaceAddress {
  readonly family: typeof AF_INET | typeof AF_INET6;
  readonly host: readonly number[];
  /** Bits of the network's part. */
  readonly prefix: number;
  readonly scope: number;
  readonly broadcast: readonly number[] | null;
}

/** A network interface that the guest sees. Nobody changes any. */
export interface Interface {
  readonly index: number;
  readonly name: string;
  readonly flags: number;
  readonly type: number;
  readonly mtu: number;
  readonly hardware: readonly number[];
  readonly hardwareBroadcast: readonly number[];
  readonly addresses: readonly InterfaceAddress[];
  /** The router to the rest of the world. */
  readonly gateway: readonly number[] | null;
}

const LOOPBACK: Interface = {
  index: 1,
  name: 'lo',
  flags: IFF_UP | IFF_LOOPBACK | IFF_RUNNING | IFF_LOWER_UP,
  type: ARPHRD_LOOPBACK,
  mtu: 65536,
  hardware: [0, 0, 0, 0, 0, 0],
  hardwareBroadcast: [0, 0, 0, 0, 0, 0],
  addresses: [
    { family: AF_INET, host: [127, 0, 0, 1], prefix: 8, scope: SCOPE_HOST, broadcast: null },
    {
      family: AF_INET6,
      host: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
      prefix: 128,
      scope: SCOPE_HOST,
      broadcast: null,
    },
  ],
  gateway: null,
};

/** What was granted of the host's network is behind this one. */
const OUTSIDE: Interface = {
  index: 2,
  name: 'eth0',
  flags: IFF_UP | IFF_BROADCAST | IFF_RUNNING | IFF_MULTICAST | IFF_LOWER_UP,
  type: ARPHRD_ETHER,
  mtu: 1500,
  hardware: [0x52, 0x54, 0, 0x12, 0x34, 0x56],
  hardwareBroadcast: [255, 255, 255, 255, 255, 255],
  addresses: [{ family: AF_INET, host: [10, 0, 2, 15], prefix: 24, scope: SCOPE_UNIVERSE, broadcast: [10, 0, 2, 255] }],
  gateway: [10, 0, 2, 2],
};

/** The interfaces of a VM. `reachesHost`: something of the host's network was granted. */
export function interfacesOf(reachesHost: boolean): readonly Interface[] {
  return reachesHost ? [LOOPBACK, OUTSIDE] : [LOOPBACK];
}
