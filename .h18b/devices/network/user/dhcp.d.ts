/** A DHCP server with one address to give. Sources: RFC 2131, 2132. */
import { type Ipv4 } from './ipv4.js';
export declare const DHCP_SERVER_PORT = 67;
export declare const DHCP_CLIENT_PORT = 68;
export interface DhcpOffer {
    readonly guest: Ipv4;
    readonly mask: Ipv4;
    readonly server: Ipv4;
    readonly dns: Ipv4;
    readonly hostName?: string | undefined;
}
/** The answer to a client's message; null: none is due. */
export declare function answerDhcp(request: Uint8Array, offer: DhcpOffer): Uint8Array | null;
