/** Questions to the user network's name server, and the answers. Source: RFC 1035. */
import type { Ipv4 } from './ipv4.js';
export declare const DNS_PORT = 53;
export declare const TYPE_A = 1;
export declare enum DnsStatus {
    Good = 0,
    NoSuchName = 3,
    NotImplemented = 4,
    Refused = 5
}
export interface DnsQuestion {
    readonly id: number;
    readonly flags: number;
    /** In lower case, without a dot at the end. */
    readonly name: string;
    readonly type: number;
    /** As it came, for the answer. */
    readonly bytes: Uint8Array;
}
/** The question of a message; null for what is no plain question. */
export declare function readQuestion(message: Uint8Array): DnsQuestion | null;
/** The answer: addresses, or why there are none. */
export declare function dnsAnswer(question: DnsQuestion, status: DnsStatus, addresses: readonly Ipv4[]): Uint8Array;
