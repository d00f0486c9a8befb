/** What a machine's cards are plugged into, opened on the host. */
import { host } from '../../host/host.js';
import { hostReason } from '../../host/reason.js';
import { namedHub } from './hub.js';
import { NetOptionError } from './net-options.js';
import { StreamNetwork } from './stream-network.js';
import { UserNetwork } from './user/user-network.js';
/** `onNote`: hears what happens later. Rejects with NetOptionError. */
export async function openNetwork(backend, onNote) {
    if (backend.kind === 'hub')
        return { network: namedHub(backend.name), notes: [], close: () => { } };
    const sockets = await host.sockets();
    if (backend.kind === 'user')
        return openUser(sockets, backend);
    return openStream(sockets, backend.endpoint, backend.server, onNote);
}
async function openUser(sockets, { allow, forwards }) {
    const network = new UserNetwork(sockets, { allow });
    const notes = [];
    for (const rule of forwards) {
        try {
            const port = await network.forward(rule);
            if (rule.port === 0)
                notes.push(`port ${port} of ${rule.address} leads to port ${rule.guestPort} of the guest`);
        }
        catch (error) {
            network.close();
            throw new NetOptionError(`--net user: cannot listen at ${rule.address}:${rule.port}: ${hostReason(error)}`);
        }
    }
    return { network, notes, close: () => network.close() };
}
async function openStream(sockets, endpoint, server, onNote) {
    const at = 'path' in endpoint ? endpoint.path : `${endpoint.address}:${endpoint.port}`;
    let own = null;
    const network = new StreamNetwork((reason) => {
        own = null;
        onNote(`--net stream: ${at}: the other side is gone${reason === null ? '' : `: ${reason}`}`);
    });
    const use = (stream) => {
        own = stream;
        network.use(stream);
    };
    const closeOwn = () => own?.destroy();
    if (!server) {
        use(await connected(sockets, endpoint, at));
        return { network, notes: [], close: closeOwn };
    }
    try {
        // One at a time, as with QEMU: whoever comes while another is there is sent away.
        const listener = await sockets.listen(endpoint, (stream) => (network.connected ? stream.destroy() : use(stream)));
        const close = () => {
            listener.close();
            closeOwn();
        };
        const isChosen = 'port' in endpoint && endpoint.port === 0;
        return { network, notes: isChosen ? [`--net stream listens at port ${listener.port}`] : [], close };
    }
    catch (error) {
        throw new NetOptionError(`--net stream: cannot listen at ${at}: ${hostReason(error)}`);
    }
}
function connected(sockets, endpoint, at) {
    return new Promise((resolve, reject) => {
        const stream = sockets.connect(endpoint, {
            connected: () => resolve(stream),
            data: () => { },
            ended: () => { },
            closed: (reason) => reject(new NetOptionError(`--net stream: cannot connect to ${at}: ${reason ?? 'it ended'}`)),
        });
    });
}
