import { PORT } from '../pc-layout.js';
import { PciFunction } from './pci-function.js';
/*
 * Power management in the manner of the 82371AB (PIIX4), function 3, as QEMU's machines have it beside a PIIX3. Source:
 * Intel 82371AB data sheet, 7.2. Its registers are elsewhere (`acpi/acpi-pm.ts`); this is how firmware that does not
 * know their place finds them.
 */
const PM_BASE = 0x40;
/**
 * Device activity B. That a write to the SMI command port raises an SMI says, to SeaBIOS too, that system management
 * mode is set up: there is none.
 */
const DEVICE_B = 0x58;
const APMC_ENABLE = 1 << 25;
const PM_REGION_ENABLE = 0x80;
const IO_SPACE = 1;
/** 8086:7113. The registers stay where they are, and enabled; there is no SMBus. */
export class Piix4Pm extends PciFunction {
    constructor() {
        super('piix4-pm', {
            vendor: 0x8086,
            device: 0x7113,
            classCode: 0x068000,
            revision: 3,
            subsystemVendor: 0x1af4,
            subsystem: 0x1100,
        });
        this.define(0x07, 0x02);
        this.define(PM_BASE, (PORT.acpiPm & 0xff) | IO_SPACE);
        this.define(PM_BASE + 1, PORT.acpiPm >> 8);
        this.define(DEVICE_B + 3, APMC_ENABLE >> 24);
        this.define(PM_REGION_ENABLE, 1);
    }
}
