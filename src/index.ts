/**
 * The library: `import { Process } from 'ringless'`. The command line is built on the same class.
 *
 * A `Process` runs one program in a VM of its own, on the caller's thread, to its end:
 *
 *     const { status, stats } = new Process({ program: './hello', args: ['world'] }).run();
 */
import './host/node.js';

export type { BootImage, BootOptions, CpuStart, Piece } from './boot/boot-image.js';
export { loadKernel } from './boot/load-kernel.js';
export { pcMemoryMap } from './boot/ram-map.js';
export type { ByteSink } from './devices/device.js';
export type { Pc } from './devices/pc.js';
export type { PcDisk, PcPci } from './devices/pci/pc-pci.js';
export type { BlockBackend } from './devices/storage/block-backend.js';
export type { Vga } from './devices/vga/vga.js';
export type { VirtioDevice } from './devices/virtio/virtio-device.js';
export { UserError } from './host/user-error.js';
export { type ImageConfig, type RootImage, readArchive, readLayout } from './linux/image/root-image.js';
export { ImageError } from './linux/image/tar.js';
export { type MountOption, Process, type ProcessOptions, type ProcessResult } from './linux/process.js';
export type { TranslationCacheOptions } from './runtime/cache/translation-cache.js';
export type { Inspector } from './runtime/inspector.js';
export type * from './runtime/plugins/api.js';
export type { PolicyInput, TierPolicy } from './runtime/policies/policy.js';
export type { CacheStats, DeviceStats, LatencyStats, RunSettings, Stats } from './runtime/stats.js';
export { defaultStrategies, STRATEGIES, type Strategies, type StrategyRow } from './runtime/strategies.js';
export type { Processor } from './runtime/system/processor.js';
export type { TierStats } from './runtime/tier-stats.js';
export type { TimelineSample } from './runtime/timeline.js';
export { EndStatus } from './system/end-status.js';
export type { Migration, MigrationInfo, MigrationStatus } from './system/migration/migration.js';
export { MigrationError } from './system/migration/section.js';
export { ACPI_ADDRESS } from './system/power-on.js';
export type { Ram } from './system/ram.js';
export type { MachineEvent, RunState } from './system/run-control.js';
export type { MachineSnapshot } from './system/snapshot/machine-snapshot.js';
export {
  VirtualMachine,
  type VirtualMachineOptions,
  type VirtualMachineResult,
} from './system/virtual-machine.js';
