import type { AccessSize, Device, DeviceState, PortDevice } from './device.js';

// Intel 8237A data sheet (231466), two of them as in the PC/AT. No device of this machine transfers by them: firmware
// and kernels probe and program the registers, and find them to be registers.

const CHANNELS = 4;
const COMMAND = 0x8; // write: command; read: status
const REQUEST = 0x9;
const SINGLE_MASK = 0xa;
const MODE = 0xb;
const CLEAR_FLIP_FLOP = 0xc;
const MASTER_CLEAR = 0xd; // read: temporary register
const CLEAR_MASK = 0xe;
const ALL_MASK = 0xf;

/** One controller: 16 registers, `stride` ports apart. */
class Controller implements PortDevice {
  /** Base and current address and count of each channel: what is written goes to both. */
  readonly #base = new Uint16Array(2 * CHANNELS);
  readonly #modes = new Uint8Array(CHANNELS);
  #high = false;
  #command = 0;
  #mask = 15;
  #requests = 0;

  constructor(readonly stride: 1 | 2) {}

  readPort(port: number): number {
    const register = Math.floor(port / this.stride);
    if (register < 2 * CHANNELS) {
      this.#high = !this.#high;
      const value = this.#base[register]!;
      return this.#high ? value & 0xff : value >> 8;
    }
    if (register === COMMAND) return this.#requests << 4;
    return register === ALL_MASK ? this.#mask | 0xf0 : 0;
  }

  writePort(port: number, _size: AccessSize, value: number): void {
    const register = Math.floor(port / this.stride);
    if (register < 2 * CHANNELS) {
      const old = this.#base[register]!;
      this.#base[register] = this.#high ? (old & 0xff) | (value << 8) : (old & 0xff00) | value;
      this.#high = !this.#high;
      return;
    }
    const bit = 1 << (value & 3);
    switch (register) {
      case COMMAND:
        this.#command = value;
        return;
      case REQUEST:
        this.#requests = (value & 4) !== 0 ? this.#requests | bit : this.#requests & ~bit;
        return;
      case SINGLE_MASK:
        this.#mask = (value & 4) !== 0 ? this.#mask | bit : this.#mask & ~bit;
        return;
      case MODE:
        this.#modes[value & 3] = value;
        return;
      case CLEAR_FLIP_FLOP:
        this.#high = false;
        return;
      case MASTER_CLEAR:
        this.reset();
        return;
      case CLEAR_MASK:
        this.#mask = 0;
        return;
      case ALL_MASK:
        this.#mask = value & 15;
        return;
    }
  }

  /** Master clear: addresses and counts stay. */
  reset(): void {
    this.#high = false;
    this.#command = 0;
    this.#mask = 15;
    this.#requests = 0;
  }
  state(): DeviceState {
    return {
      base: [...this.#base],
      modes: [...this.#modes],
      high: this.#high,
      command: this.#command,
      mask: this.#mask,
      requests: this.#requests,
    };
  }
  restore(state: DeviceState): void {
    this.#base.set(state.base as number[]);
    this.#modes.set(state.modes as number[]);
    this.#high = state.high as boolean;
    this.#command = state.command as number;
    this.#mask = state.mask as number;
    this.#requests = state.requests as number;
  }
}

/** The DMA controllers: `first` at ports 00h to 0fh, `second` at c0h to dfh, page registers at 81h to 8fh. */
export class Dma8237 implements Device {
  readonly name = 'dma';
  readonly #controllers = [new Controller(1), new Controller(2)] as const;
  readonly first: PortDevice = this.#controllers[0];
  readonly second: PortDevice = this.#controllers[1];
  readonly #pages = new Uint8Array(15);
  readonly pages: PortDevice = {
    readPort: (port) => this.#pages[port]!,
    writePort: (port, _size, value) => {
      this.#pages[port] = value;
    },
  };

  reset(): void {
    for (const controller of this.#controllers) controller.reset();
    this.#pages.fill(0);
  }
  state(): DeviceState {
    return { controllers: this.#controllers.map((controller) => controller.state()), pages: [...this.#pages] };
  }
  restore(state: DeviceState): void {
    for (const [i, controller] of this.#controllers.entries()) {
      controller.restore((state.controllers as DeviceState[])[i]!);
    }
    this.#pages.set(state.pages as number[]);
  }
}
