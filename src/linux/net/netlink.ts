import { EADDRINUSE, ECONNREFUSED, EINVAL, EPERM } from '../errno.js';
import type { OpenFile } from '../vfs/node.js';
import { AF_NETLINK, type NetlinkAddress } from './address.js';
import { interfacesOf } from './interfaces.js';
import { requestsIn } from './netlink-message.js';
import type { Network } from './network.js';
import { answer } from './rtnetlink.js';
import { type Sender, Socket } from './socket.js';

/** Protocols of netlink(7). */
export const NETLINK_ROUTE = 0;
export const NETLINK_KOBJECT_UEVENT = 15;

/** The kernel's own address. */
const KERNEL: NetlinkAddress = { family: AF_NETLINK, port: 0, groups: 0 };

/** A socket of netlink(7): whom it speaks to is the kernel, and the answers are there as soon as something was sent. */
export class NetlinkSocket extends Socket {
  constructor(
    network: Network,
    type: number,
    readonly protocol: number,
    flags: number,
    owner: Sender,
  ) {
    super(network, AF_NETLINK, type, flags, owner);
  }

  override get isConnectionOriented(): boolean {
    return false;
  }

  /**
   * Takes a port: the process's id for the first socket of a process, as Linux does, else one that nobody would ask
   * for.
   */
  bind({ port, groups }: NetlinkAddress): number {
    const { local } = this;
    if (local !== null && port !== (local as NetlinkAddress).port) return -EINVAL;
    const ports = this.network.netlinkPorts;
    const key = (wanted: number): string => `${this.protocol}:${wanted}`;
    let wanted = port;
    if (local === null && port === 0) {
      wanted = this.owner.pid;
      for (let other = 0xffffefff; ports.has(key(wanted)); other--) wanted = other;
    }
    if (local === null && ports.has(key(wanted))) return -EADDRINUSE;
    ports.set(key(wanted), this);
    this.local = { family: AF_NETLINK, port: wanted, groups };
    return 0;
  }

  /** The kernel is all that can be reached. */
  override send(
    memory: Uint8Array,
    at: number,
    length: number,
    to: Socket | null,
    _files: readonly OpenFile[],
    by: Sender,
  ): number {
    if (to !== null && to !== this) return -ECONNREFUSED;
    if (this.local === null) this.bind(KERNEL);
    if (this.protocol !== NETLINK_ROUTE) return by.uid === 0 ? -ECONNREFUSED : -EPERM;
    const { port } = this.local as NetlinkAddress;
    const interfaces = interfacesOf(this.network.outside !== null);
    for (const request of requestsIn(memory.subarray(at, at + length))) {
      const messages = answer(interfaces, request, port);
      if (messages.length > 0) this.deliver(Buffer.concat(messages), KERNEL);
    }
    return length;
  }

  /** The kernel has something to say. */
  tell(message: Uint8Array): void {
    this.deliver(message, KERNEL);
  }

  override close(): void {
    const { local } = this;
    if (local !== null) this.network.netlinkPorts.delete(`${this.protocol}:${(local as NetlinkAddress).port}`);
    super.close();
  }
}
