import type { Bus } from '../devices/bus.js';
import type { InterruptSource } from '../runtime/system/machine-kernel.js';
import type { PortSpace } from '../runtime/system/port-io.js';
export declare function portsOf(bus: () => Bus): PortSpace;
/** `taken` hears of each interrupt that the processor takes. */
export declare function interruptsOf(source: () => InterruptSource, taken: (vector: number) => void): InterruptSource;
