import type { Bus } from '../devices/bus.js';
import type { InterruptSource } from '../runtime/system/machine-kernel.js';
import type { PortSpace } from '../runtime/system/port-io.js';

/*
 * Parts of the board, as the processor sees them, that a PC has. The processor is made first: each is looked up when it
 * is used.
 */

export function portsOf(bus: () => Bus): PortSpace {
  return {
    readPort: (port, size) => bus().readPort(port, size),
    writePort: (port, size, value) => bus().writePort(port, size, value),
    readPortBlock: (port, size, into) => bus().readPortBlock(port, size, into),
    writePortBlock: (port, size, from) => bus().writePortBlock(port, size, from),
  };
}

/** `taken` hears of each interrupt that the processor takes. */
export function interruptsOf(source: () => InterruptSource, taken: (vector: number) => void): InterruptSource {
  return {
    pending: () => source().pending(),
    acknowledge: () => {
      const vector = source().acknowledge();
      taken(vector);
      return vector;
    },
    get nmiPending() {
      return source().nmiPending;
    },
    acknowledgeNmi: () => source().acknowledgeNmi(),
    get cr8() {
      return source().cr8;
    },
    set cr8(value) {
      source().cr8 = value;
    },
  };
}
