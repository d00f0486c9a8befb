import { fromBase64, toBase64 } from './base64.js';
import type { Device, DeviceState, PortDevice } from './device.js';

const BYTES = 128;

/**
 * The second bank of battery-backed memory, behind an index port and a data port of its own (72h and 73h): 82371AB
 * (PIIX4) data sheet, 4.2.6. It holds what is written; a reset leaves it as it is.
 */
export class ExtendedCmos implements Device, PortDevice {
  readonly name = 'extended-cmos';
  #index = 0;
  readonly #bytes = new Uint8Array(BYTES);

  readPort(port: number): number {
    return port === 0 ? this.#index : this.#bytes[this.#index]!;
  }
  writePort(port: number, _size: number, value: number): void {
    if (port === 0) this.#index = value & (BYTES - 1);
    else this.#bytes[this.#index] = value;
  }

  reset(): void {}
  state(): DeviceState {
    return { index: this.#index, bytes: toBase64(this.#bytes) };
  }
  restore(state: DeviceState): void {
    this.#index = (state.index as number) & (BYTES - 1);
    this.#bytes.set(fromBase64(state.bytes as string).subarray(0, BYTES));
  }
}
