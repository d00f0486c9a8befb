import type { InterruptLine } from './device.js';

/** A line that can be disconnected: what is set meanwhile shows when it is connected again. */
export class GatedLine implements InterruptLine {
  #asserted = false;
  #connected = true;

  constructor(readonly line: InterruptLine) {}

  set(asserted: boolean): void {
    this.#asserted = asserted;
    if (this.#connected) this.line.set(asserted);
  }
  connect(connected: boolean): void {
    this.#connected = connected;
    this.line.set(connected && this.#asserted);
  }
}
