import { E1000 } from '../devices/network/e1000.js';
import { defaultMac } from '../devices/network/mac.js';
import { NetOptionError, parseNetOptions } from '../devices/network/net-options.js';
import { openNetwork } from '../devices/network/open-network.js';
import { VirtioNet } from '../devices/virtio/virtio-net.js';
import { UserError } from '../host/user-error.js';
import { ExitStatus } from './exit-status.js';
/** Throws a UserError. */
export async function openNetworks(texts) {
    const tell = (note) => void process.stderr.write(`ringless: ${note}\n`);
    const opened = [];
    const close = () => {
        for (const { network } of opened.splice(0))
            network.close();
    };
    try {
        const parsed = texts.map(parseNetOptions);
        if (parsed.includes(null) && parsed.length > 1)
            throw new NetOptionError('--net none goes with no other network');
        for (const options of parsed) {
            if (options === null)
                continue;
            const network = await openNetwork(options.backend, tell);
            for (const note of network.notes)
                tell(note);
            opened.push({ options, network });
        }
    }
    catch (error) {
        close();
        if (error instanceof NetOptionError)
            throw new UserError(error.message, ExitStatus.usage);
        throw error;
    }
    const cards = opened.map(({ options, network }, n) => ({
        ...options,
        mac: options.mac ?? defaultMac(n),
        network: network.network,
    }));
    const networks = {
        virtio: (ram) => cards
            .filter(({ model }) => model === 'virtio-net-pci')
            .map(({ mac, network, mtu }) => {
            const card = new VirtioNet(ram, mac, network, mtu);
            card.onTraffic = () => networks.onTraffic();
            return card;
        }),
        cards: (ram, bus) => cards
            .filter(({ model }) => model === 'e1000')
            .map(({ mac, network }, n) => {
            const card = new E1000(`e1000-${n}`, bus, ram, mac, network);
            card.onTraffic = () => networks.onTraffic();
            return card;
        }),
        onTraffic: () => { },
        close,
    };
    return networks;
}
