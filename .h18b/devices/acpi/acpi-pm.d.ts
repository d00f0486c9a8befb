import type { AccessSize, Clock, Device, DeviceState, InterruptLine, PortDevice } from '../device.js';
export declare const PM_BLOCK_BYTES = 12;
export declare const GPE_BLOCK_BYTES = 4;
/** The sleep type that is "soft off" (the DSDT's \_S5). */
export declare const SLEEP_TYPE_OFF = 0;
/** Values for the SMI command port that the FADT names. */
export declare const ACPI_ENABLE = 241;
export declare const ACPI_DISABLE = 240;
export declare const PM_TIMER_HZ = 3579545;
/**
 * Power management: PM1a event and control registers, PM timer, a block of general purpose events, the SMI command
 * port.
 */
export declare class AcpiPm implements Device, PortDevice {
    #private;
    readonly clock: Clock;
    readonly sci: InterruptLine;
    readonly onPowerOff: () => void;
    readonly name = "acpi-pm";
    readonly gpe: PortDevice;
    /** Ports b2h and b3h. */
    readonly smi: PortDevice;
    constructor(clock: Clock, sci: InterruptLine, onPowerOff: () => void);
    /** The power button is pressed: the operating system is told, and decides. */
    pressPowerButton(): void;
    /** Raises general purpose event `n`, 0 to 15. */
    raiseGpe(n: number): void;
    readPort(port: number, size: AccessSize): number;
    writePort(port: number, size: AccessSize, value: number): void;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
