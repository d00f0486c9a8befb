import { AllowError, parseAllow } from '../../network/allow.js';
import { parseIpv4 } from '../../network/ipv4-address.js';
import { parseMac } from './mac.js';
import { GUEST } from './user/user-network.js';
const MODELS = ['virtio-net-pci', 'e1000'];
/** The user's mistake in a `--net` option: one clear line. */
export class NetOptionError extends Error {
}
const LEAST_MTU = 576;
const MOST_MTU = 65_521;
/** The value of `--net`; null: `none`. Throws NetOptionError. */
export function parseNetOptions(text) {
    const fail = (why) => {
        throw new NetOptionError(`--net ${text}: ${why}`);
    };
    const [kind = '', ...settings] = text.split(',');
    if (text === 'none')
        return null;
    const values = new Map();
    for (const setting of settings) {
        const [, name = '', value = ''] = /^([a-z.]+)=(.+)$/.exec(setting) ?? fail(`${JSON.stringify(setting)} is no NAME=VALUE`);
        values.set(name, [...(values.get(name) ?? []), value]);
    }
    const all = (name) => {
        const found = values.get(name) ?? [];
        values.delete(name);
        return found;
    };
    const one = (name) => {
        const found = all(name);
        if (found.length > 1)
            fail(`${name}= is given ${found.length} times`);
        return found[0];
    };
    const macText = one('mac');
    const mac = macText === undefined ? null : (parseMac(macText) ?? fail(`mac=${macText} is no address of one card`));
    const model = one('model') ?? 'virtio-net-pci';
    if (!MODELS.includes(model))
        fail(`model=${model} is not known (${MODELS.join(', ')})`);
    const mtuText = one('mtu') ?? '1500';
    const mtu = /^\d+$/.test(mtuText) ? Number(mtuText) : 0;
    if (mtu < LEAST_MTU || mtu > MOST_MTU)
        fail(`mtu=${mtuText} is not ${LEAST_MTU} to ${MOST_MTU}`);
    let backend;
    if (kind === 'user') {
        const allow = all('allow');
        try {
            for (const rule of allow)
                parseAllow(rule);
        }
        catch (error) {
            if (error instanceof AllowError)
                fail(error.message);
            throw error;
        }
        backend = { kind, allow, forwards: all('hostfwd').map((rule) => parseForward(rule) ?? fail(badForward(rule))) };
    }
    else if (/^hub:./.test(kind)) {
        backend = { kind: 'hub', name: kind.slice(4) };
    }
    else if (kind === 'stream') {
        const server = one('server') ?? 'off';
        if (server !== 'on' && server !== 'off')
            fail(`server=${server} is neither on nor off`);
        backend = { kind, server: server === 'on', endpoint: parseEndpoint(one, fail) };
    }
    else {
        return fail('none, user, hub:NAME or stream is expected');
    }
    const unknown = [...values.keys()][0];
    if (unknown !== undefined)
        fail(`${unknown}= is not known for ${kind}`);
    if (model === 'e1000' && mtu !== 1500)
        fail('mtu= is for virtio-net-pci: the driver of an e1000 chooses');
    return { backend, mac, mtu, model: model };
}
const badForward = (rule) => `hostfwd=${rule} is not tcp:[ADDRESS]:PORT-[ADDRESS]:PORT`;
/** `tcp:[hostaddr]:hostport-[guestaddr]:guestport`; without an address the host listens on 127.0.0.1 only. */
function parseForward(rule) {
    const match = /^tcp:([^:]*):(\d{1,5})-([^:]*):(\d{1,5})$/.exec(rule);
    if (match === null)
        return null;
    const [, address = '', hostPort, guest = '', guestPort] = match;
    const guestAddress = guest === '' ? GUEST : parseIpv4(guest);
    const [port, toPort] = [Number(hostPort), Number(guestPort)];
    if (guestAddress === null || (address !== '' && parseIpv4(address) === null))
        return null;
    if (port > 65_535 || toPort > 65_535 || toPort === 0)
        return null;
    return { protocol: 'tcp', address: address || '127.0.0.1', port, guestAddress, guestPort: toPort };
}
function parseEndpoint(one, fail) {
    const type = one('addr.type');
    if (type === 'unix')
        return { path: one('addr.path') ?? fail('addr.path= is missing') };
    if (type !== 'inet')
        return fail('addr.type= is inet or unix');
    const port = one('addr.port') ?? fail('addr.port= is missing');
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
        fail(`addr.port=${port} is no port`);
    return { address: one('addr.host') ?? '127.0.0.1', port: Number(port) };
}
