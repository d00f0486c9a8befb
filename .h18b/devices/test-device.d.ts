import type { AccessSize, Device, DeviceState, InterruptLine, MmioDevice, PortDevice } from './device.js';
/** Device memory, bytes. */
export declare const TEST_MEMORY_BYTES = 65536;
/**
 * What tests of a processor find of QEMU's `pc-testdev` (hw/misc/pc-testdev.c): ports that give back what was written,
 * memory that is a device's, so that each access to it is one of registers, and a port for each input of the interrupt
 * controllers.
 */
export declare class TestDevice implements Device, PortDevice, MmioDevice {
    #private;
    private readonly lines;
    readonly name = "test-device";
    /** `lines`: what its interrupt ports are connected to. */
    constructor(lines?: readonly InterruptLine[]);
    /** A port for each line: a byte other than 0 asserts it. */
    readonly interrupts: PortDevice;
    readPort(port: number, size: AccessSize): number;
    writePort(port: number, size: AccessSize, value: number): void;
    readMmio(offset: number, size: AccessSize): number;
    writeMmio(offset: number, size: AccessSize, value: number): void;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
