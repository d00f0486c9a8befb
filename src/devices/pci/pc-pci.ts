import type { Bus } from '../bus.js';
import type { Device, GuestMemory, InterruptLine } from '../device.js';
import { MachineError } from '../machine-error.js';
import { ADDRESS, IRQ, PORT } from '../pc-layout.js';
import { AtaDisk } from '../storage/ata-disk.js';
import { AtapiCd } from '../storage/atapi-cd.js';
import { type BlockBackend, BlockError } from '../storage/block-backend.js';
import { IdeChannel } from '../storage/ide-channel.js';
import type { IdeDevice } from '../storage/ide-device.js';
import type { Traffic } from '../traffic.js';
import { VirtioBlock } from '../virtio/virtio-block.js';
import type { VirtioDevice } from '../virtio/virtio-device.js';
import { VirtioPci } from '../virtio/virtio-pci.js';
import { assignPciResources, type PciWindows, PIRQ_IRQS } from './assign-resources.js';
import { HostBridge, type ShadowRange } from './host-bridge.js';
import { IdeController } from './ide-controller.js';
import { IsaBridge } from './isa-bridge.js';
import type { DeliverMsi } from './msix.js';
import { CONFIG_PORT_COUNT, PciBus, pirqOf } from './pci-bus.js';
import type { PciFunction } from './pci-function.js';
import { Piix4Pm } from './piix4-pm.js';

/** Device numbers on bus 0, as on an i440FX board. */
const HOST_BRIDGE = 0;
const ISA_BRIDGE = 1;
/** VGA, which the display puts there. */
export const VGA_DEVICE = 2;
const FIRST_FREE = 3;

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
  /** The disc in the CD drive; `empty`: there is none, null: there is no drive. */
  readonly cdrom?: BlockBackend | 'empty' | null;
  /** Further virtio devices. */
  readonly virtio?: readonly VirtioDevice[];
  /** Cards of the PCI bus, which get the next free places. */
  readonly cards?: ((bus: Bus) => readonly PciFunction[]) | undefined;
  /** Other functions (VGA), each with its device number. */
  readonly functions?: (bus: Bus) => readonly { readonly device: number; readonly fn: PciFunction }[];
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
  readonly cd: AtapiCd | null;
  /** Every device that moves data, for statistics. */
  readonly traffic: readonly { readonly name: string; readonly traffic: Traffic }[];
  /** Flushes and closes every disk; what fails goes to `onDiskError`. */
  closeDisks(): void;
  /** What firmware would do, for kernels that are started without it; after every reset. */
  assignResources(): void;
}

/** Throws an Error if there are more IDE disks than places: four, with the CD drive. */
export function addPci(wiring: PciWiring, options: PciContents): PcPci {
  const { bus, memory } = wiring;
  const isaBridge = new IsaBridge(wiring.isaLine, wiring.apicLines);
  const root = new PciBus(isaBridge.pirqs, wiring.onReset);
  bus.addPorts('pci', PORT.pciConfig, CONFIG_PORT_COUNT, root);
  const traffic: { name: string; traffic: Traffic }[] = [];
  const put = (device: number, index: number, fn: PciFunction): void => {
    root.add(device, index, fn);
    wiring.add(fn);
  };

  const disks = options.disks ?? [];
  const ide = ideDevices(disks, options.cdrom ?? null);
  ide.forEach((device, i) => {
    if (device === null) return;
    device.onError = options.onDiskError ?? (() => {});
    traffic.push({ name: `${device instanceof AtapiCd ? 'cd' : 'ide'}${i}`, traffic: device.traffic });
  });
  const cd = ide.find((device) => device instanceof AtapiCd) ?? null;
  const channels = [0, 1].map(
    (i) => new IdeChannel(memory, wiring.isaLine(IRQ.ide[i]!), [ide[i * 2] ?? null, ide[i * 2 + 1] ?? null]),
  );
  const controller = new IdeController([channels[0]!, channels[1]!], PORT.ide, bus);

  // In the order in which a machine is restored: those that drive the PIRQs before the bridge.
  put(HOST_BRIDGE, 0, new HostBridge(options.onShadow));
  root.add(ISA_BRIDGE, 0, isaBridge);
  put(ISA_BRIDGE, 1, controller);
  put(ISA_BRIDGE, 3, new Piix4Pm());
  for (const { device, fn } of options.functions?.(bus) ?? []) put(device, 0, fn);

  const virtioDisks = disks
    .filter((disk) => disk.interface === 'virtio')
    .map((disk, i) => new VirtioBlock(memory, disk.backend, disk.serial ?? `ringless-${i}`, options.onDiskError));
  const names = new Map<string, number>();
  for (const device of [...virtioDisks, ...(options.virtio ?? [])]) {
    const n = names.get(device.name) ?? 0;
    names.set(device.name, n + 1);
    const name = `${device.name}${n}`;
    put(root.freeSlot(FIRST_FREE), 0, new VirtioPci(device, bus, wiring.deliverMsi, name));
    traffic.push({ name, traffic: device.traffic });
  }
  for (const card of options.cards?.(bus) ?? []) put(root.freeSlot(FIRST_FREE), 0, card);
  wiring.add(isaBridge);
  wiring.add(root);

  const windows = { ports: PORT.pciWindow, memory: ADDRESS.pciWindow };
  return {
    root,
    acpi: {
      memory: windows.memory,
      pirqOf: (device, pin) => pirqOf(device, pin + 1),
      pirqIrqs: PIRQ_IRQS,
    },
    cd,
    traffic,
    closeDisks: () => closeBackends([...disks.map((disk) => disk.backend), cd?.disk ?? null], options.onDiskError),
    assignResources: () => assignPciResources(root, bus, windows, ISA_BRIDGE),
  };
}

/** Flushes and closes; what fails goes to `onError`. */
export function closeBackends(
  backends: readonly (BlockBackend | null)[],
  onError: (message: string) => void = () => {},
): void {
  for (const backend of backends) {
    // A flush that fails must not leave the file open.
    for (const act of [() => backend?.flush(), () => backend?.close()]) {
      try {
        act();
      } catch (e) {
        if (!(e instanceof BlockError)) throw e;
        onError(e.message);
      }
    }
  }
}

/**
 * The four places: disks in order, the CD drive at the secondary channel's first as is usual, or at the next free
 * place.
 */
function ideDevices(disks: readonly PcDisk[], cdrom: BlockBackend | 'empty' | null): (IdeDevice | null)[] {
  const places: (IdeDevice | null)[] = [null, null, null, null];
  if (cdrom !== null) places[2] = new AtapiCd(cdrom === 'empty' ? null : cdrom);
  disks
    .filter((disk) => disk.interface === 'ide')
    .forEach((disk, i) => {
      const free = places.indexOf(null);
      if (free < 0) throw new MachineError('a machine has no more than four IDE disks, or three and a CD drive');
      places[free] = new AtaDisk(disk.backend, disk.serial ?? `RINGLESS-${i}`);
    });
  return places;
}
