/** Address families: linux/socket.h. */
export declare const AF_UNSPEC = 0;
export declare const AF_UNIX = 1;
export declare const AF_INET = 2;
export declare const AF_INET6 = 10;
export type Family = typeof AF_UNIX | typeof AF_INET | typeof AF_INET6;
/** unix(7): a path, or an abstract name that begins with a NUL; '' has none. One character a byte. */
export interface UnixAddress {
    readonly family: typeof AF_UNIX;
    readonly name: string;
}
/** ip(7) and ipv6(7): an address of 4 or 16 bytes. */
export interface InetAddress {
    readonly family: typeof AF_INET | typeof AF_INET6;
    readonly host: Uint8Array;
    readonly port: number;
}
export type Address = UnixAddress | InetAddress;
export declare function unnamed(family: Family): Address;
/** Reads a struct sockaddr of `family`; -errno where it is none. */
export declare function decodeAddress(bytes: Uint8Array, family: Family): Address | number;
/** A struct sockaddr. */
export declare function encodeAddress(address: Address): Uint8Array;
export declare function isAny({ host }: InetAddress): boolean;
/** 0, or why nothing can be bound to the address. */
export declare function bindable(address: InetAddress): number;
/** Where a packet to `address` goes; -errno: nowhere. To no address in particular means to the host itself. */
export declare function routed(address: InetAddress): InetAddress | number;
/** The same address as a socket of `family` shows it. */
export declare function shownAs(address: InetAddress, family: InetAddress['family']): InetAddress;
/** Whether a socket bound to `bound` gets what is sent to `to`. `v6Only`: of IPv6 alone. */
export declare function receives(bound: InetAddress, to: InetAddress, v6Only: boolean): boolean;
