/** `--net`: what a machine's cards are plugged into, spelled as QEMU's `-nic` where that has the same. */
import type { HostAddress, HostEndpoint } from '../../host/sockets.js';
import { AllowError, parseAllow } from '../../network/allow.js';
import { parseIpv4 } from '../../network/ipv4-address.js';
import { parseMac } from './mac.js';
import { type Forward, GUEST } from './user/user-network.js';

export type NetBackend =
  | { readonly kind: 'user'; readonly allow: readonly string[]; readonly forwards: readonly Forward[] }
  | { readonly kind: 'hub'; readonly name: string }
  | { readonly kind: 'stream'; readonly endpoint: HostEndpoint; readonly server: boolean }
  | { readonly kind: 'dgram'; readonly local: HostAddress; readonly remote: HostAddress };

/** The card: virtio's, or Intel's 82540EM. */
export type CardModel = 'virtio-net-pci' | 'e1000';
const MODELS: readonly string[] = ['virtio-net-pci', 'e1000'] satisfies CardModel[];

export interface NetOptions {
  readonly backend: NetBackend;
  readonly mac: Uint8Array | null;
  readonly mtu: number;
  readonly model: CardModel;
}

/** The user's mistake in a `--net` option: one clear line. */
export class NetOptionError extends Error {}

const LEAST_MTU = 576;
const MOST_MTU = 65_521;

/** The value of `--net`; null: `none`. Throws NetOptionError. */
export function parseNetOptions(text: string): NetOptions | null {
  const fail = (why: string): never => {
    throw new NetOptionError(`--net ${text}: ${why}`);
  };
  const [kind = '', ...settings] = text.split(',');
  if (text === 'none') return null;
  const values = new Map<string, string[]>();
  for (const setting of settings) {
    const [, name = '', value = ''] =
      /^([a-z.]+)=(.+)$/.exec(setting) ?? fail(`${JSON.stringify(setting)} is no NAME=VALUE`);
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  const all = (name: string): string[] => {
    const found = values.get(name) ?? [];
    values.delete(name);
    return found;
  };
  const one = (name: string): string | undefined => {
    const found = all(name);
    if (found.length > 1) fail(`${name}= is given ${found.length} times`);
    return found[0];
  };
  const macText = one('mac');
  const mac = macText === undefined ? null : (parseMac(macText) ?? fail(`mac=${macText} is no address of one card`));
  const model = one('model') ?? 'virtio-net-pci';
  if (!MODELS.includes(model)) fail(`model=${model} is not known (${MODELS.join(', ')})`);
  const mtuText = one('mtu') ?? '1500';
  const mtu = /^\d+$/.test(mtuText) ? Number(mtuText) : 0;
  if (mtu < LEAST_MTU || mtu > MOST_MTU) fail(`mtu=${mtuText} is not ${LEAST_MTU} to ${MOST_MTU}`);
  let backend: NetBackend;
  if (kind === 'user') {
    const allow = all('allow');
    try {
      for (const rule of allow) parseAllow(rule);
    } catch (error) {
      if (error instanceof AllowError) fail(error.message);
      throw error;
    }
    backend = { kind, allow, forwards: all('hostfwd').map((rule) => parseForward(rule) ?? fail(badForward(rule))) };
  } else if (/^hub:./.test(kind)) {
    backend = { kind: 'hub', name: kind.slice(4) };
  } else if (kind === 'stream') {
    const server = one('server') ?? 'off';
    if (server !== 'on' && server !== 'off') fail(`server=${server} is neither on nor off`);
    backend = { kind, server: server === 'on', endpoint: parseEndpoint('addr', one, fail) };
  } else if (kind === 'dgram') {
    const address = (side: 'local' | 'remote'): HostAddress => {
      const found = parseEndpoint(side, one, fail);
      if ('path' in found) return fail(`${side}.type=unix: there are no datagrams of unix(7) here: say inet`);
      if (!isAddress(found.address)) fail(`${side}.host=${found.address} is no address`);
      return found;
    };
    backend = { kind, local: address('local'), remote: address('remote') };
    if (backend.remote.port === 0) fail('remote.port=0 is no port');
  } else {
    return fail('none, user, hub:NAME, stream or dgram is expected');
  }
  const unknown = [...values.keys()][0];
  if (unknown !== undefined) fail(`${unknown}= is not known for ${kind}`);
  if (model === 'e1000' && mtu !== 1500) fail('mtu= is for virtio-net-pci: the driver of an e1000 chooses');
  return { backend, mac, mtu, model: model as CardModel };
}

const badForward = (rule: string): string => `hostfwd=${rule} is not tcp:[ADDRESS]:PORT-[ADDRESS]:PORT`;

/** `tcp:[hostaddr]:hostport-[guestaddr]:guestport`; without an address the host listens on 127.0.0.1 only. */
function parseForward(rule: string): Forward | null {
  const match = /^tcp:([^:]*):(\d{1,5})-([^:]*):(\d{1,5})$/.exec(rule);
  if (match === null) return null;
  const [, address = '', hostPort, guest = '', guestPort] = match;
  const guestAddress = guest === '' ? GUEST : parseIpv4(guest);
  const [port, toPort] = [Number(hostPort), Number(guestPort)];
  if (guestAddress === null || (address !== '' && parseIpv4(address) === null)) return null;
  if (port > 65_535 || toPort > 65_535 || toPort === 0) return null;
  return { protocol: 'tcp', address: address || '127.0.0.1', port, guestAddress, guestPort: toPort };
}

/** IPv4, or what may be IPv6: names are not looked up. */
const isAddress = (text: string): boolean => parseIpv4(text) !== null || /^[0-9a-f:.]*:[0-9a-f:.]*$/i.test(text);

/** QEMU's SocketAddress, its members named `prefix.type` and so on. */
function parseEndpoint(
  prefix: string,
  one: (name: string) => string | undefined,
  fail: (why: string) => never,
): HostEndpoint {
  const type = one(`${prefix}.type`);
  if (type === 'unix') return { path: one(`${prefix}.path`) ?? fail(`${prefix}.path= is missing`) };
  if (type !== 'inet') return fail(`${prefix}.type= is inet or unix`);
  const port = one(`${prefix}.port`) ?? fail(`${prefix}.port= is missing`);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) fail(`${prefix}.port=${port} is no port`);
  return { address: one(`${prefix}.host`) ?? '127.0.0.1', port: Number(port) };
}
