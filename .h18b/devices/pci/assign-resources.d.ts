import type { Bus } from '../bus.js';
import { type PciBus } from './pci-bus.js';
/** Where BARs may go. */
export interface PciWindows {
    readonly ports: {
        readonly base: number;
        readonly end: number;
    };
    readonly memory: {
        readonly base: number;
        readonly end: number;
    };
}
/** ISA interrupts of PIRQA to PIRQD, the same as SeaBIOS gives. */
export declare const PIRQ_IRQS: readonly [10, 10, 11, 11];
/**
 * What firmware does on PCI bus 0, for kernels that are started without it: places BARs, routes the PIRQs through the
 * ISA bridge at device `isaBridge`, makes those interrupts level-triggered, tells each function its interrupt line,
 * turns decoding on. Throws an Error if the windows are too small.
 */
export declare function assignPciResources(pci: PciBus, bus: Bus, windows: PciWindows, isaBridge: number): void;
