import type { AccessSize, Device, DeviceState, PortDevice } from './device.js';

/**
 * The A20 gate: address line 20 is let through while either of its sources says so, port 92h or the keyboard
 * controller's output port. Both are on from the start, so that a kernel that is loaded without firmware finds all of
 * its memory.
 */
export class A20Gate {
  #sources: Record<'port92' | 'i8042', boolean> = { port92: true, i8042: true };

  constructor(readonly onChange: (enabled: boolean) => void) {}

  get enabled(): boolean {
    return this.#sources.port92 || this.#sources.i8042;
  }
  set(source: 'port92' | 'i8042', enabled: boolean): void {
    const before = this.enabled;
    this.#sources[source] = enabled;
    if (before !== this.enabled) this.onChange(this.enabled);
  }
}

const PORT92_RESET = 0x01;
const PORT92_A20 = 0x02;

/** Port 92h: fast A20 and fast reset (82371SB data sheet, 2.5.5). */
export class Port92 implements Device, PortDevice {
  readonly name = 'port92';
  #value = PORT92_A20;

  /** `onReset` resets the processor. */
  constructor(
    readonly a20: A20Gate,
    readonly onReset: () => void,
  ) {}

  readPort(): number {
    return this.#value;
  }
  writePort(_port: number, _size: AccessSize, value: number): void {
    const resets = (value & ~this.#value & PORT92_RESET) !== 0;
    this.#value = value & (PORT92_A20 | PORT92_RESET);
    this.a20.set('port92', (value & PORT92_A20) !== 0);
    if (resets) this.onReset();
  }

  reset(): void {
    this.#value = PORT92_A20;
    this.a20.set('port92', true);
  }
  state(): DeviceState {
    return { value: this.#value };
  }
  restore(state: DeviceState): void {
    this.#value = state.value as number;
    this.a20.set('port92', (this.#value & PORT92_A20) !== 0);
  }
}

/** Port 80h: where firmware leaves a number for each step that it has done. Linux writes to it to pass time. */
export class PostCode implements Device, PortDevice {
  readonly name = 'post-code';
  /** The last number written. */
  value = 0;

  readPort(): number {
    return this.value;
  }
  writePort(_port: number, _size: AccessSize, value: number): void {
    this.value = value;
  }

  reset(): void {
    this.value = 0;
  }
  state(): DeviceState {
    return { value: this.value };
  }
  restore(state: DeviceState): void {
    this.value = state.value as number;
  }
}
