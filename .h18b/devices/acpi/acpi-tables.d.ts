import { type DsdtOptions } from './dsdt.js';
import { TableFile } from './table-file.js';
export interface AcpiOptions extends DsdtOptions {
    /** Local APIC and I/O APIC. */
    readonly apic: boolean;
}
/** The machine's tables: `tables` for anywhere in memory (at a multiple of 64), `rsdp` for where kernels search. */
export declare class AcpiTables {
    #private;
    readonly tables: TableFile;
    readonly rsdp: TableFile;
    constructor(options: AcpiOptions);
    /** For kernels that are started without firmware: RSDP at `address` (a multiple of 64), the tables after it. */
    placedAt(address: number): Uint8Array;
    /** For firmware: files of fw_cfg, with the script by which it places them. */
    firmwareFiles(): Record<string, Uint8Array>;
}
