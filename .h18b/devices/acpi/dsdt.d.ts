import { type Aml } from './aml.js';
export interface DsdtOptions {
    /** Serial ports that are there, COM1 first. */
    readonly serial: readonly boolean[];
    readonly hpet: boolean;
    /** Devices of virtio over MMIO: registers and interrupt. */
    readonly virtioMmio?: readonly {
        readonly base: number;
        readonly length: number;
        readonly gsi: number;
    }[];
    /** The PCI bus, null for none: where its BARs may be, and where its pins are connected. */
    readonly pci: {
        readonly memory: {
            readonly base: number;
            readonly end: number;
        };
        /** PIRQ, 0 to 3, of a device's pin (0 is INTA). */
        readonly pirqOf: (device: number, pin: number) => number;
        /** ISA interrupts of the four PIRQs, where the 8259s are in use. */
        readonly pirqIrqs: readonly number[];
    } | null;
}
/** The body of the DSDT. */
export declare function dsdtBody(options: DsdtOptions): Aml;
