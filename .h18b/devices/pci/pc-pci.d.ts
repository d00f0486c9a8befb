import type { Bus } from '../bus.js';
import type { Device, GuestMemory, InterruptLine } from '../device.js';
import { type BlockBackend } from '../storage/block-backend.js';
import type { Traffic } from '../traffic.js';
import type { VirtioDevice } from '../virtio/virtio-device.js';
import { type PciWindows } from './assign-resources.js';
import { type ShadowRange } from './host-bridge.js';
import type { DeliverMsi } from './msix.js';
import { PciBus } from './pci-bus.js';
import type { PciFunction } from './pci-function.js';
/** VGA, which the display puts there. */
export declare const VGA_DEVICE = 2;
/** A disk as the machine is given it. */
export interface PcDisk {
    readonly backend: BlockBackend;
    /** Those of `virtio-mmio` are not on the PCI bus. */
    readonly interface: 'virtio' | 'virtio-mmio' | 'ide';
    /** At most 20 ASCII characters. */
    readonly serial?: string;
}
/** What is on the PCI bus. */
export interface PciContents {
    readonly disks?: readonly PcDisk[];
    readonly cdrom?: BlockBackend | null;
    /** Further virtio devices. */
    readonly virtio?: readonly VirtioDevice[];
    /** Cards of the PCI bus, which get the next free places. */
    readonly cards?: ((bus: Bus) => readonly PciFunction[]) | undefined;
    /** Other functions (VGA), each with its device number. */
    readonly functions?: (bus: Bus) => readonly {
        readonly device: number;
        readonly fn: PciFunction;
    }[];
    /** Firmware's copy of itself: ranges below 1 MiB become RAM or ROM. */
    readonly onShadow?: (range: ShadowRange) => void;
    /** Hears of disk requests that failed on the host. */
    readonly onDiskError?: ((message: string) => void) | undefined;
}
/** How the bus is connected to the machine. */
export interface PciWiring {
    readonly bus: Bus;
    readonly memory: GuestMemory;
    /** A new source of ISA interrupt n. */
    readonly isaLine: (irq: number) => InterruptLine;
    /** I/O APIC inputs of PIRQA to PIRQD; empty without I/O APIC. */
    readonly apicLines: readonly InterruptLine[];
    /** Null where there is no local APIC to take messages. */
    readonly deliverMsi: DeliverMsi | null;
    /** Makes a device part of the machine. */
    readonly add: (device: Device) => void;
    readonly onReset: () => void;
}
/** What the machine keeps of its PCI devices. */
export interface PcPci {
    readonly root: PciBus;
    /** What the ACPI tables say of the bus. */
    readonly acpi: {
        readonly memory: PciWindows['memory'];
        /** PIRQ, 0 to 3, of a device's pin (0 is INTA). */
        readonly pirqOf: (device: number, pin: number) => number;
        readonly pirqIrqs: readonly number[];
    };
    /** Every device that moves data, for statistics. */
    readonly traffic: readonly {
        readonly name: string;
        readonly traffic: Traffic;
    }[];
    /** Flushes and closes every disk; what fails goes to `onDiskError`. */
    closeDisks(): void;
    /** What firmware would do, for kernels that are started without it; after every reset. */
    assignResources(): void;
}
/** Throws an Error if there are more IDE disks than places: four, with the CD drive. */
export declare function addPci(wiring: PciWiring, options: PciContents): PcPci;
/** Flushes and closes; what fails goes to `onError`. */
export declare function closeBackends(backends: readonly (BlockBackend | null)[], onError?: (message: string) => void): void;
