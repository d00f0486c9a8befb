/** What a machine's cards are plugged into, opened on the host. */
import { host } from '../../host/host.js';
import { hostReason } from '../../host/reason.js';
import type { HostAddress, HostEndpoint, HostSockets, HostStream } from '../../host/sockets.js';
import { DatagramNetwork } from './datagram-network.js';
import type { Network } from './frame.js';
import { namedHub } from './hub.js';
import { type NetBackend, NetOptionError } from './net-options.js';
import { StreamNetwork } from './stream-network.js';
import { UserNetwork } from './user/user-network.js';

export interface OpenedNetwork {
  readonly network: Network;
  /** What the user should hear: where it listens. */
  readonly notes: readonly string[];
  /** Lets go of all that the host gave. */
  close(): void;
}

/** `onNote`: hears what happens later. Rejects with NetOptionError. */
export async function openNetwork(backend: NetBackend, onNote: (note: string) => void): Promise<OpenedNetwork> {
  if (backend.kind === 'hub') return { network: namedHub(backend.name), notes: [], close: () => {} };
  const sockets = await host.sockets();
  if (backend.kind === 'user') return openUser(sockets, backend);
  if (backend.kind === 'dgram') return openDatagrams(sockets, backend);
  return openStream(sockets, backend.endpoint, backend.server, onNote);
}

async function openDatagrams(
  sockets: HostSockets,
  { local, remote }: Extract<NetBackend, { kind: 'dgram' }>,
): Promise<OpenedNetwork> {
  const network = new DatagramNetwork((bytes) => listener.send(bytes, remote));
  // Whoever else sends something there is not heard.
  const isRemote = ({ address, port }: HostAddress): boolean => address === remote.address && port === remote.port;
  const listener = await sockets
    .listenDatagrams(local, (bytes, from) => isRemote(from) && network.receive(bytes))
    .catch((error: unknown) => {
      throw new NetOptionError(`--net dgram: cannot use ${local.address}:${local.port}: ${hostReason(error)}`);
    });
  const notes = local.port === 0 ? [`--net dgram listens at port ${listener.port}`] : [];
  return { network, notes, close: () => listener.close() };
}

async function openUser(
  sockets: HostSockets,
  { allow, forwards }: Extract<NetBackend, { kind: 'user' }>,
): Promise<OpenedNetwork> {
  const network = new UserNetwork(sockets, { allow });
  const notes: string[] = [];
  for (const rule of forwards) {
    try {
      const port = await network.forward(rule);
      if (rule.port === 0) notes.push(`port ${port} of ${rule.address} leads to port ${rule.guestPort} of the guest`);
    } catch (error) {
      network.close();
      throw new NetOptionError(`--net user: cannot listen at ${rule.address}:${rule.port}: ${hostReason(error)}`);
    }
  }
  return { network, notes, close: () => network.close() };
}

async function openStream(
  sockets: HostSockets,
  endpoint: HostEndpoint,
  server: boolean,
  onNote: (note: string) => void,
): Promise<OpenedNetwork> {
  const at = 'path' in endpoint ? endpoint.path : `${endpoint.address}:${endpoint.port}`;
  let own: HostStream | null = null;
  const network = new StreamNetwork((reason) => {
    own = null;
    onNote(`--net stream: ${at}: the other side is gone${reason === null ? '' : `: ${reason}`}`);
  });
  const use = (stream: HostStream): void => {
    own = stream;
    network.use(stream);
  };
  const closeOwn = (): void => own?.destroy();
  if (!server) {
    use(await connected(sockets, endpoint, at));
    return { network, notes: [], close: closeOwn };
  }
  try {
    // One at a time, as with QEMU: whoever comes while another is there is sent away.
    const listener = await sockets.listen(endpoint, (stream) => (network.connected ? stream.destroy() : use(stream)));
    const close = (): void => {
      listener.close();
      closeOwn();
    };
    const isChosen = 'port' in endpoint && endpoint.port === 0;
    return { network, notes: isChosen ? [`--net stream listens at port ${listener.port}`] : [], close };
  } catch (error) {
    throw new NetOptionError(`--net stream: cannot listen at ${at}: ${hostReason(error)}`);
  }
}

function connected(sockets: HostSockets, endpoint: HostEndpoint, at: string): Promise<HostStream> {
  return new Promise((resolve, reject) => {
    const stream = sockets.connect(endpoint, {
      connected: () => resolve(stream),
      data: () => {},
      ended: () => {},
      closed: (reason) => reject(new NetOptionError(`--net stream: cannot connect to ${at}: ${reason ?? 'it ended'}`)),
    });
  });
}
