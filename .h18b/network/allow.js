/**
 * What a guest on the user network may reach: nothing but what rules name. A rule is an address, a range of addresses,
 * a name or `*`, with or without a port or a range of ports: `192.0.2.7:80`, `10.1.0.0/16`, `deb.debian.org:80`,
 * `*.example.org:443`, `*`.
 *
 * The host itself is reached by the gateway's address only, and only by a rule that says `127.0.0.1` or `localhost`.
 * Neither `*` nor a name nor a range includes it, nor link-local addresses (a cloud's metadata), whatever a name
 * resolves to.
 */
import { ipv4, parseIpv4 } from './ipv4-address.js';
/** `reason`: why the rule is none. */
export class AllowError extends Error {
    reason;
    constructor(rule, reason) {
        super(`allow=${rule}: ${reason}`);
        this.reason = reason;
    }
}
const LOOPBACK = ipv4(127, 0, 0, 1);
const ALL_PORTS = [1, 65535];
/** Never outside: this host, loopback, link-local, multicast, broadcast. */
function isSpecial(address) {
    const first = address >>> 24;
    return first === 0 || first === 127 || first >= 224 || address >>> 16 === 0xa9fe;
}
/** Throws AllowError, one line. */
export function parseAllow(text) {
    const match = /^([^:]+)(?::(\d{1,5})(?:-(\d{1,5}))?)?$/.exec(text);
    const fail = (why) => {
        throw new AllowError(text, why);
    };
    if (match === null)
        return fail('an address, a range such as 10.1.0.0/16, a name or *, and perhaps :PORT is expected');
    const [, host = '', first, last] = match;
    const ports = first === undefined ? ALL_PORTS : [Number(first), last === undefined ? Number(first) : Number(last)];
    if (ports[0] < 1 || ports[1] > 65535 || ports[0] > ports[1])
        fail('ports are 1 to 65535');
    if (host === '*')
        return { target: { kind: 'any' }, ports };
    const [network = '', bits] = host.split('/');
    const address = host === 'localhost' ? LOOPBACK : parseIpv4(network);
    if (address !== null) {
        const length = bits === undefined ? 32 : /^\d{1,2}$/.test(bits) ? Number(bits) : 33;
        if (length > 32)
            fail('a range has 0 to 32 bits');
        const mask = length === 0 ? 0 : (0xffff_ffff << (32 - length)) >>> 0;
        if (isSpecial(address) && address !== LOOPBACK && length !== 0)
            fail('such addresses cannot be reached');
        if (address === LOOPBACK && length !== 32)
            fail('of the host itself only 127.0.0.1 can be reached');
        return { target: { kind: 'range', address: (address & mask) >>> 0, mask }, ports };
    }
    const name = host.toLowerCase().replace(/^\*\./, '').replace(/\.$/, '');
    if (!/^[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?$/.test(name))
        fail(`${host} is neither an address nor a name`);
    return { target: { kind: 'name', name, suffix: host.startsWith('*.') }, ports };
}
/** The rules of one network, with the addresses that allowed names have turned out to have. */
export class AllowList {
    #rules;
    /** By address: rules of the names that resolved to it. */
    #resolved = new Map();
    constructor(texts) {
        this.#rules = texts.map(parseAllow);
    }
    /** Whether the guest may reach the host's own 127.0.0.1 on this port. */
    allowsLoopback(port) {
        return this.#rules.some(({ target, ports }) => target.kind === 'range' && target.address === LOOPBACK && within(port, ports));
    }
    allows(address, port) {
        if (isSpecial(address))
            return false;
        const byRule = this.#rules.some(({ target, ports }) => {
            if (!within(port, ports))
                return false;
            return target.kind === 'any' || (target.kind === 'range' && (address & target.mask) >>> 0 === target.address);
        });
        return byRule || [...(this.#resolved.get(address) ?? [])].some(({ ports }) => within(port, ports));
    }
    /** Whether the guest may ask for a name's addresses. */
    allowsName(name) {
        return this.#rulesFor(name).length > 0 || this.#rules.some(({ target }) => target.kind === 'any');
    }
    /** A name has these addresses: those that the guest may be told, and may reach by the name's rules from now on. */
    resolved(name, addresses) {
        const rules = this.#rulesFor(name);
        const usable = addresses.map(parseIpv4).filter((address) => address !== null && !isSpecial(address));
        for (const address of usable) {
            const known = this.#resolved.get(address) ?? new Set();
            for (const rule of rules)
                known.add(rule);
            if (rules.length > 0)
                this.#resolved.set(address, known);
        }
        return usable;
    }
    #rulesFor(name) {
        return this.#rules.filter(({ target }) => {
            if (target.kind !== 'name')
                return false;
            return target.suffix ? name.endsWith(`.${target.name}`) : name === target.name;
        });
    }
}
function within(port, [first, last]) {
    return port >= first && port <= last;
}
