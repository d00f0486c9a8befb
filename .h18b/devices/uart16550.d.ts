import type { AccessSize, ByteSink, Device, DeviceState, InterruptLine, PortDevice } from './device.js';
/** A serial port. The PC connects OUT2 to the gate of its interrupt line. */
export declare class Uart16550 implements Device, PortDevice {
    #private;
    readonly name: string;
    readonly irq: InterruptLine;
    sink: ByteSink;
    /** `sink` takes what the guest sends. */
    constructor(name: string, irq: InterruptLine, sink: ByteSink);
    /** Bytes from the host. They wait for the guest; nothing is lost. */
    receive(bytes: Uint8Array): void;
    /** A break condition on the line (the Linux console's SysRq key). */
    receiveBreak(): void;
    /** Bytes from the host that the guest has not read: for flow control. */
    get waiting(): number;
    readPort(port: number): number;
    writePort(port: number, _size: AccessSize, value: number): void;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
