import type { AccessSize, Device, DeviceState, PortDevice } from './device.js';

/** `isa-debug-exit` as QEMU has it (hw/misc/debugexit.c): a write ends the machine with status `(value << 1) | 1`. */
export class DebugExit implements Device, PortDevice {
  readonly name = 'debug-exit';

  constructor(readonly onExit: (status: number) => void) {}

  readPort(): number {
    return 0;
  }
  writePort(_port: number, _size: AccessSize, value: number): void {
    // A process's exit status has 8 bits.
    this.onExit(((value << 1) | 1) & 0xff);
  }

  reset(): void {}
  state(): DeviceState {
    return {};
  }
  restore(): void {}
}
