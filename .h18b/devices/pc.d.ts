import { AcpiPm } from './acpi/acpi-pm.js';
import { Bus } from './bus.js';
import { type BootDevice } from './cmos.js';
import type { ByteSink, Device, DeviceState, GuestMemory } from './device.js';
import { FloppyController } from './floppy/floppy-controller.js';
import { Hpet } from './hpet.js';
import { I8042 } from './i8042.js';
import { IoApic } from './ioapic.js';
import { Lapic } from './lapic.js';
import type { MachineClock } from './machine-clock.js';
import { Interrupts } from './pc-interrupts.js';
import { type PciContents, type PcPci } from './pci/pc-pci.js';
import { Pic8259 } from './pic8259.js';
import { Pit8254 } from './pit8254.js';
import { Rtc } from './rtc.js';
import type { BlockBackend } from './storage/block-backend.js';
import { A20Gate, PostCode } from './system-control.js';
import type { Traffic } from './traffic.js';
import { Typist } from './typist.js';
import { Uart16550 } from './uart16550.js';
import { VirtioMmio } from './virtio/virtio-mmio.js';
export interface PcOptions {
    readonly clock: MachineClock;
    /** Guest RAM, as devices reach it. */
    readonly memory: GuestMemory;
    /** Where COM1 to COM4 send to; null or absent: the port is not there. */
    readonly serial?: readonly (ByteSink | null)[] | undefined;
    /** What SeaBIOS logs (port 402h), and port e9h. */
    readonly debugConsole?: ByteSink | undefined;
    /** What firmware boots from, first to third. */
    readonly boot?: readonly BootDevice[] | undefined;
    /** Local APIC and I/O APIC, default true. Without, CPUID must not claim one. */
    readonly apic?: boolean | undefined;
    /** ACPI's fixed hardware, default true. */
    readonly acpi?: boolean | undefined;
    /** Default true. */
    readonly hpet?: boolean | undefined;
    /** Floppy drives, up to two, and the disks in them. */
    readonly floppies?: readonly (BlockBackend | null)[] | undefined;
    /** What is on the PCI bus; absent: there is none. */
    readonly pci?: PciContents | undefined;
    /**
     * Guest time, ns, at which the guest's time stamp counter has a value (TSC deadline). Default: one tick a ns from the
     * start.
     */
    readonly tscToNs?: ((tsc: bigint) => number) | undefined;
}
/**
 * What the machine tells its owner. All are called between guest instructions or from within an access of the guest.
 */
export interface PcEvents {
    /** The guest has switched the machine off. */
    onPowerOff(): void;
    /**
     * The guest has pulled the reset line. The owner calls `reset()` and resets the processor, after this instruction.
     */
    onReset(): void;
    /** The guest has written to `isa-debug-exit`: the exit status of the VMM. */
    onDebugExit(status: number): void;
    onA20(enabled: boolean): void;
    /** An interrupt or NMI may have become deliverable. */
    onInterrupt(): void;
}
/** The virtual PC: chips, and where they are on the bus. */
export declare class Pc {
    #private;
    readonly events: PcEvents;
    readonly bus: Bus;
    readonly clock: MachineClock;
    readonly memory: GuestMemory;
    readonly interrupts: Interrupts;
    readonly a20: A20Gate;
    readonly pic: Pic8259;
    readonly lapic: Lapic | null;
    readonly ioApic: IoApic | null;
    readonly hpet: Hpet | null;
    readonly acpiPm: AcpiPm | null;
    readonly pit: Pit8254;
    readonly rtc: Rtc;
    readonly keyboard: I8042;
    readonly floppy: FloppyController;
    readonly typist: Typist;
    readonly postCode: PostCode;
    readonly pci: PcPci | null;
    /** Disks that are attached by virtio over MMIO. */
    readonly virtioMmio: readonly VirtioMmio[];
    /** COM1 to COM4. */
    readonly serial: readonly (Uart16550 | null)[];
    constructor(options: PcOptions, events: PcEvents);
    /** Flushes and closes every disk; what fails goes to `onDiskError`. */
    closeDisks(): void;
    /** What the ACPI tables say of them. */
    get acpiVirtioMmio(): {
        base: number;
        length: number;
        gsi: number;
    }[];
    /** Every device that moves data, for statistics. */
    get traffic(): {
        readonly name: string;
        readonly traffic: Traffic;
    }[];
    /**
     * Makes a device part of the machine: it is reset, saved and restored with it. Its ranges are put on `bus` by the
     * caller.
     */
    add<T extends Device>(device: T): T;
    /** The machine's reset line, for everything but the processor. */
    reset(): void;
    state(): DeviceState;
    /** Throws an Error if the state is that of a machine with other devices. */
    restore(state: DeviceState): void;
}
