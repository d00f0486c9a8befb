/** What a PC's fw_cfg says: the items that SeaBIOS and Linux's setup ask for. */
import { type FwCfg } from './fw-cfg.js';
export interface PcItems {
    /** All RAM, bytes. */
    readonly memoryBytes: number;
    readonly cpuCount: number;
    readonly e820: readonly {
        readonly address: number;
        readonly size: number;
        readonly type: number;
    }[];
    /** Devices in the order in which firmware tries them, as OpenFirmware paths: "/pci@i0cf8/ide@1,1/drive@0/disk@0". */
    readonly bootOrder?: readonly string[];
    /** Tables that firmware places by the loader script (`table-loader.ts`): file names to bytes. */
    readonly files?: Readonly<Record<string, Uint8Array>>;
    /** No VGA: SeaBIOS speaks on the serial port alone. */
    readonly headless?: boolean;
    /** Option ROMs by name: "vgaroms/vga.bin", "genroms/linuxboot.bin". */
    readonly roms?: Readonly<Record<string, Uint8Array>>;
}
/** Int 15h E820h's entries, 20 bytes each. */
export declare function e820Bytes(entries: PcItems['e820']): Uint8Array;
export declare function setPcItems(fwCfg: FwCfg, items: PcItems): void;
