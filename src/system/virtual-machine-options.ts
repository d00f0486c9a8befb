import type { BootImage } from '../boot/boot-image.js';
import type { Bus } from '../devices/bus.js';
import type { BootDevice } from '../devices/cmos.js';
import type { ByteSink } from '../devices/device.js';
import type { PcDisk } from '../devices/pci/pc-pci.js';
import type { PciFunction } from '../devices/pci/pci-function.js';
import type { BlockBackend } from '../devices/storage/block-backend.js';
import type { VirtioDevice } from '../devices/virtio/virtio-device.js';
import type { TranslationCacheOptions } from '../runtime/cache/translation-cache.js';
import type { CpuModelName } from '../runtime/cpu-models.js';
import type { Plugin } from '../runtime/plugins/api.js';
import type { Stats } from '../runtime/stats.js';
import type { Strategies } from '../runtime/strategies.js';
import type { TimelineSample } from '../runtime/timeline.js';
import type { RegionRequest } from '../translator/codegen/region-graph.js';
import type { HostInputs } from './journal/host-inputs.js';
import type { MachineImages } from './migration/moving-machine.js';
import type { Ram } from './ram.js';
import type { MachineSnapshot } from './snapshot/machine-snapshot.js';

/** What a `VirtualMachine` is made of and does. */
export interface VirtualMachineOptions {
  /** MiB of RAM, 1 to 3072. Default 128. */
  readonly memoryMiB?: number;
  readonly engine?: 'jit' | 'interp';
  /** Default: x86-64. */
  readonly cpu?: CpuModelName;
  readonly strategies?: Partial<Strategies>;
  /** Time is the instruction count: a run can be repeated exactly. Translations are waited for. */
  readonly icount?: boolean;
  /**
   * Where what comes from outside is recorded, or comes from (docs/snapshots.md); default: it takes effect at once. A
   * run that is recorded or repeated counts its time by instructions.
   */
  readonly inputs?: HostInputs | undefined;
  /** Called with the guest's speed and the tiers' shares about every 100 ms of wall time, between slices. */
  readonly timeline?: ((sample: TimelineSample) => void) | undefined;
  /** Where translations are kept for other runs; default: nowhere. Not used with `icount`. */
  readonly translationCache?: TranslationCacheOptions | undefined;
  /** docs/plugins.md. */
  readonly plugins?: readonly Plugin[];
  /** Where lines of plug-ins go; default: `console.error`. */
  readonly onPluginLine?: (line: string) => void;
  /** Called with each request to the translator of regions. */
  readonly onRequest?: ((request: RegionRequest) => void) | undefined;
  /** Where COM1 to COM4 send to. */
  readonly serial?: readonly (ByteSink | null)[];
  readonly debugConsole?: ByteSink;
  /** What is booted; called again when the guest resets the machine. */
  readonly boot: () => BootImage;
  readonly disks?: readonly PcDisk[];
  /** The disc in the CD drive; `empty`: there is none, null: there is no drive. */
  readonly cdrom?: BlockBackend | 'empty' | null;
  /** Floppy drives, up to two, and the disks in them. */
  readonly floppies?: readonly (BlockBackend | null)[];
  /** What firmware boots from, first to third. */
  readonly bootDevices?: readonly BootDevice[] | undefined;
  /** Further virtio devices: made when RAM is there. */
  readonly virtio?: (ram: Ram) => readonly VirtioDevice[];
  /** An absolute pointer, by virtio: for displays whose pointer the guest's is to follow. */
  readonly tablet?: boolean | undefined;
  /** Cards of the PCI bus. */
  readonly cards?: (ram: Ram, bus: Bus) => readonly PciFunction[];
  /** The video BIOS that firmware finds at the display. */
  readonly videoRom?: Uint8Array | null;
  /** Says what went wrong with a disk on the host's side. */
  readonly onDiskError?: (message: string) => void;
  /** The machine goes on from here instead of booting. Memory, processor, drives and devices are as they were. */
  readonly restore?: MachineSnapshot | undefined;
  /** The machine comes from another process (`migration.receive`) instead of booting; until then it waits. */
  readonly incoming?: boolean;
  /** Images that another machine may have when this one has moved there. Default: none. */
  readonly images?: MachineImages;
  /** Called when the machine is ended from outside, while it is still whole. */
  readonly onLeave?: () => void;
  /** A reset ends the machine instead of starting it again. */
  readonly noReboot?: boolean;
}

/** How a machine ended. */
export interface VirtualMachineResult {
  /** isa-debug-exit's status, or one of `EndStatus`. */
  readonly status: number;
  readonly reason: 'power-off' | 'halted' | 'debug-exit' | 'triple-fault' | 'reset' | 'timeout' | 'stopped' | 'quit';
  /** What to tell the user: the state of the processor after a triple fault, where it has halted. */
  readonly message?: string;
  readonly stats: Stats;
}

/** What the event SHUTDOWN says of an end: qapi/run-state.json, ShutdownCause. */
export function shutdownCause(reason: VirtualMachineResult['reason']): { guest: boolean; reason: string } {
  switch (reason) {
    case 'power-off':
    case 'debug-exit':
      return { guest: true, reason: 'guest-shutdown' };
    case 'reset':
      return { guest: true, reason: 'guest-reset' };
    case 'triple-fault':
    case 'halted':
      return { guest: true, reason: 'guest-panic' };
    case 'timeout':
    case 'stopped':
      return { guest: false, reason: 'host-signal' };
    case 'quit':
      return { guest: false, reason: 'host-qmp-quit' };
  }
}
