import type { DeviceState } from '../../devices/device.js';
import type { Msrs } from '../../runtime/system/msrs.js';
import type { Processor } from '../../runtime/system/processor.js';
export declare function processorState(p: Processor, msrs: Msrs): DeviceState;
/** Memory and devices are what they were; the processor is as after a reset. */
export declare function restoreProcessor(p: Processor, msrs: Msrs, state: DeviceState): void;
