import type { Device, DeviceState, InterruptLine, PortDevice } from './device.js';
/**
 * The two interrupt controllers of the PC/AT: inputs 0 to 7 at the master, 8 to 15 at the slave, which drives the
 * master's input 2.
 */
export declare class Pic8259 implements Device {
    #private;
    readonly onOutput: (asserted: boolean) => void;
    readonly name = "pic";
    /** Ports 20h, 21h. */
    readonly master: PortDevice;
    /** Ports a0h, a1h. */
    readonly slave: PortDevice;
    /** Ports 4d0h, 4d1h: edge (0) or level (1) for each input. */
    readonly elcr: PortDevice;
    /** INTR. */
    output: boolean;
    /** `onOutput` is called when INTR changes. */
    constructor(onOutput: (asserted: boolean) => void);
    setIrq(irq: number, asserted: boolean): void;
    line(irq: number): InterruptLine;
    /** The processor takes the interrupt: its vector. A request that has gone since gives the vector of input 7 or 15. */
    acknowledge(): number;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
