import type { AccessSize, Device, DeviceState, InterruptLine, PortDevice } from '../device.js';
import type { PciFunction } from './pci-function.js';
export declare const CONFIG_PORT_COUNT = 8;
/**
 * Ports cf8h to cffh. An access of 32 bits to cf8h is the address register, others there see nothing but the reset
 * control at cf9h. Function f of device d is at slot d.
 */
export declare class PciBus implements PortDevice, Device {
    #private;
    /** PIRQA to PIRQD. */
    readonly pirqs: readonly InterruptLine[];
    /** The guest pulls the machine's reset line through cf9h. */
    readonly onReset: () => void;
    readonly name = "pci-bus";
    constructor(
    /** PIRQA to PIRQD. */
    pirqs: readonly InterruptLine[], 
    /** The guest pulls the machine's reset line through cf9h. */
    onReset?: () => void);
    /** Puts a function at `device`.`index`. Throws an Error if the place is taken. */
    add(device: number, index: number, fn: PciFunction): void;
    /** First device number from `from` whose function 0 is free. */
    freeSlot(from: number): number;
    /** Every function with its place. */
    functions(): Iterable<{
        device: number;
        index: number;
        fn: PciFunction;
    }>;
    readPort(port: number, size: AccessSize): number;
    writePort(port: number, size: AccessSize, value: number): void;
    /** The bus's own registers; functions are reset, saved and restored as devices of the machine. */
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
/** PIRQ (0 is A) of a pin of a device: pins rotate from device to device, so that INTA of neighbours is spread. */
export declare function pirqOf(device: number, pin: number): number;
