import type { BootImage } from '../boot/boot-image.js';
import type { AcpiTables } from '../devices/acpi/acpi-tables.js';
import type { Pc } from '../devices/pc.js';
import type { PcPci } from '../devices/pci/pc-pci.js';
import type { Vga } from '../devices/vga/vga.js';
import type { Msrs } from '../runtime/system/msrs.js';
import type { Processor } from '../runtime/system/processor.js';
import type { Ram } from './ram.js';
/** Where a machine without firmware has its ACPI tables: in the area that kernels search. */
export declare const ACPI_ADDRESS = 983040;
export declare const PROCESSORS = 1;
interface Hardware {
    readonly ram: Ram;
    readonly vga: Vga;
    readonly pci: PcPci;
    readonly pc: Pc;
    readonly processor: Processor;
}
/** Memory, devices and processor as they are when the image that is booted begins. */
export declare function powerOn({ ram, vga, pci, pc, processor }: Hardware, msrs: Msrs, tables: AcpiTables, image: BootImage): void;
export {};
