/** `--net`: the machine's cards. */
import type { Bus } from '../devices/bus.js';
import type { GuestMemory } from '../devices/device.js';
import { E1000 } from '../devices/network/e1000.js';
import { defaultMac } from '../devices/network/mac.js';
import { NetOptionError, type NetOptions, parseNetOptions } from '../devices/network/net-options.js';
import { type OpenedNetwork, openNetwork } from '../devices/network/open-network.js';
import type { PciFunction } from '../devices/pci/pci-function.js';
import type { VirtioDevice } from '../devices/virtio/virtio-device.js';
import { VirtioNet } from '../devices/virtio/virtio-net.js';
import { UserError } from '../host/user-error.js';
import { gatedNetwork } from '../system/journal/gated-network.js';
import type { HostInputs } from '../system/journal/host-inputs.js';
import { ExitStatus } from './exit-status.js';

/** What cards are plugged into where all frames are in a record. */
const NO_NETWORK: OpenedNetwork = {
  network: { plug: () => ({ send: () => {}, room: () => {}, unplug: () => {} }) },
  notes: [],
  close: () => {},
};

export interface Networks {
  virtio(ram: GuestMemory): VirtioDevice[];
  /** Cards that are no virtio devices. */
  cards(ram: GuestMemory, bus: Bus): PciFunction[];
  /** Called when frames go to or from a guest. */
  onTraffic: () => void;
  close(): void;
}

/** Throws a UserError. */
export async function openNetworks(texts: readonly string[], inputs: HostInputs): Promise<Networks> {
  const { journal } = inputs;
  const tell = (note: string): void => void process.stderr.write(`ringless: ${note}\n`);
  const opened: { readonly options: NetOptions; readonly network: OpenedNetwork }[] = [];
  const close = (): void => {
    for (const { network } of opened.splice(0)) network.close();
  };
  try {
    const parsed = texts.map(parseNetOptions);
    if (parsed.includes(null) && parsed.length > 1) throw new NetOptionError('--net none goes with no other network');
    for (const options of parsed) {
      if (options === null) continue;
      const network = journal?.kind === 'replayer' ? NO_NETWORK : await openNetwork(options.backend, tell);
      for (const note of network.notes) tell(note);
      opened.push({ options, network });
    }
  } catch (error) {
    close();
    if (error instanceof NetOptionError) throw new UserError(error.message, ExitStatus.usage);
    throw error;
  }
  const cards = opened.map(({ options, network }, n) => ({
    ...options,
    mac: options.mac ?? defaultMac(n),
    network: journal === null ? network.network : gatedNetwork(inputs, `net${n}`, network.network),
  }));
  const networks: Networks = {
    virtio: (ram) =>
      cards
        .filter(({ model }) => model === 'virtio-net-pci')
        .map(({ mac, network, mtu }) => {
          const card = new VirtioNet(ram, mac, network, mtu);
          card.onTraffic = () => networks.onTraffic();
          return card;
        }),
    cards: (ram, bus) =>
      cards
        .filter(({ model }) => model === 'e1000')
        .map(({ mac, network }, n) => {
          const card = new E1000(`e1000-${n}`, bus, ram, mac, network);
          card.onTraffic = () => networks.onTraffic();
          return card;
        }),
    onTraffic: () => {},
    close,
  };
  return networks;
}
