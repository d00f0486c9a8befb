/**
 * What a guest on the user network may reach: nothing but what rules name. A rule is an address, a range of addresses,
 * a name or `*`, with or without a port or a range of ports: `192.0.2.7:80`, `10.1.0.0/16`, `deb.debian.org:80`,
 * `*.example.org:443`, `*`.
 *
 * The host itself is reached by the gateway's address only, and only by a rule that says `127.0.0.1` or `localhost`.
 * Neither `*` nor a name nor a range includes it, nor link-local addresses (a cloud's metadata), whatever a name
 * resolves to.
 */
import { type Ipv4 } from './ipv4.js';
interface Rule {
    /** `any`; an address range; a name, or with `suffix` all names below it. */
    readonly target: {
        readonly kind: 'any';
    } | {
        readonly kind: 'range';
        readonly address: Ipv4;
        readonly mask: Ipv4;
    } | {
        readonly kind: 'name';
        readonly name: string;
        readonly suffix: boolean;
    };
    readonly ports: readonly [number, number];
}
export declare class AllowError extends Error {
}
/** Throws AllowError, one line. */
export declare function parseAllow(text: string): Rule;
/** The rules of one network, with the addresses that allowed names have turned out to have. */
export declare class AllowList {
    #private;
    constructor(texts: readonly string[]);
    /** Whether the guest may reach the host's own 127.0.0.1 on this port. */
    allowsLoopback(port: number): boolean;
    allows(address: Ipv4, port: number): boolean;
    /** Whether the guest may ask for a name's addresses. */
    allowsName(name: string): boolean;
    /** A name has these addresses: those that the guest may be told, and may reach by the name's rules from now on. */
    resolved(name: string, addresses: readonly string[]): Ipv4[];
}
export {};
