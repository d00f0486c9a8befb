import type { AccessSize, ByteSink, Device, DeviceState, PortDevice } from './device.js';

/**
 * A port that writes bytes to the host: port e9h (Bochs) and port 402h, where SeaBIOS logs. Reading it gives the value
 * by which guests know that it is there (e9h for both: SeaBIOS src/fw/paravirt.c, QEMU_DEBUGCON_READBACK).
 */
export class DebugConsole implements Device, PortDevice {
  constructor(
    readonly name: string,
    public sink: ByteSink,
  ) {}

  readPort(): number {
    return 0xe9;
  }
  writePort(_port: number, _size: AccessSize, value: number): void {
    this.sink.write(Uint8Array.of(value));
  }

  reset(): void {}
  state(): DeviceState {
    return {};
  }
  restore(): void {}
}
