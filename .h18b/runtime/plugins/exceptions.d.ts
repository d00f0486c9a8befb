import type { CpuState } from '../cpu-state.js';
import type { GuestKernel } from '../guest-kernel.js';
import type { PluginSet } from './plugin-set.js';
/** Has plug-ins hear of the guest's exceptions. */
export declare function tellExceptions(plugins: PluginSet, kernel: GuestKernel, cpu: CpuState): void;
