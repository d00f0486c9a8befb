export interface MpOptions {
    /** The first is the one that starts; APIC ids count from 0. */
    readonly processors: number;
    /** EAX and EDX of CPUID leaf 1. */
    readonly signature: number;
    readonly features: number;
    /** The low byte of the local APIC's version register. */
    readonly lapicVersion: number;
    readonly ioApicVersion: number;
    /** PIRQ, 0 to 3, of a PCI device's pin (0 is INTA); null without a PCI bus. */
    readonly pirqOf: ((device: number, pin: number) => number) | null;
}
/**
 * Floating pointer and configuration table, for `address`: a multiple of 16 between F0000h and FFFFFh, where kernels
 * search.
 */
export declare function mpTables(address: number, options: MpOptions): Uint8Array;
