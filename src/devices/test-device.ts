import { fromBase64, toBase64 } from './base64.js';
import type { AccessSize, Device, DeviceState, InterruptLine, MmioDevice, PortDevice } from './device.js';

/** Ports that hold what is written to them. */
const PORTS = 4;
/** Device memory, bytes. */
export const TEST_MEMORY_BYTES = 0x10000;

/**
 * What tests of a processor find of QEMU's `pc-testdev` (hw/misc/pc-testdev.c): ports that give back what was written,
 * memory that is a device's, so that each access to it is one of registers, and a port for each input of the interrupt
 * controllers.
 */
export class TestDevice implements Device, PortDevice, MmioDevice {
  readonly name = 'test-device';
  readonly #ports = new DataView(new ArrayBuffer(PORTS));
  readonly #memory = new DataView(new ArrayBuffer(TEST_MEMORY_BYTES));
  readonly #levels: boolean[];

  /** `lines`: what its interrupt ports are connected to. */
  constructor(private readonly lines: readonly InterruptLine[] = []) {
    this.#levels = lines.map(() => false);
  }

  /** A port for each line: a byte other than 0 asserts it. */
  readonly interrupts: PortDevice = {
    readPort: (port) => Number(this.#levels[port]),
    writePort: (port, _size, value) => this.#setLevel(port, value !== 0),
  };
  #setLevel(i: number, asserted: boolean): void {
    this.#levels[i] = asserted;
    this.lines[i]?.set(asserted);
  }

  readPort(port: number, size: AccessSize): number {
    return get(this.#ports, port & (PORTS - 1), size);
  }
  writePort(port: number, size: AccessSize, value: number): void {
    put(this.#ports, port & (PORTS - 1), size, value);
  }
  readMmio(offset: number, size: AccessSize): number {
    return get(this.#memory, offset, size);
  }
  writeMmio(offset: number, size: AccessSize, value: number): void {
    put(this.#memory, offset, size, value);
  }

  reset(): void {
    new Uint8Array(this.#ports.buffer).fill(0);
    new Uint8Array(this.#memory.buffer).fill(0);
    for (const i of this.lines.keys()) this.#setLevel(i, false);
  }
  state(): DeviceState {
    const text = (view: DataView): string => toBase64(new Uint8Array(view.buffer));
    return { ports: text(this.#ports), memory: text(this.#memory), levels: [...this.#levels] };
  }
  restore(state: DeviceState): void {
    const set = ({ buffer }: DataView, text: unknown): void => {
      new Uint8Array(buffer).set(fromBase64(text as string).subarray(0, buffer.byteLength));
    };
    set(this.#ports, state.ports);
    set(this.#memory, state.memory);
    for (const i of this.lines.keys()) this.#setLevel(i, (state.levels as boolean[])[i] === true);
  }
}

/** The bytes beyond the end are not there: they read as ones. */
function get(view: DataView, at: number, size: AccessSize): number {
  let value = 0;
  for (let i = size - 1; i >= 0; i--) value = value * 256 + (at + i < view.byteLength ? view.getUint8(at + i) : 0xff);
  return value;
}
function put(view: DataView, at: number, size: AccessSize, value: number): void {
  for (let i = 0; i < size; i++) if (at + i < view.byteLength) view.setUint8(at + i, value >>> (8 * i));
}
