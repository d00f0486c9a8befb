import type { FloppyDriveType } from './floppy/geometry.js';
import { type Rtc } from './rtc.js';
/** SeaBIOS's names for what it boots from. */
declare const BOOT_DEVICE: {
    readonly floppy: 1;
    readonly disk: 2;
    readonly cdrom: 3;
    readonly network: 4;
};
export type BootDevice = keyof typeof BOOT_DEVICE;
export interface CmosOptions {
    /** RAM below 4 GiB, bytes from address 0. */
    readonly lowBytes: number;
    /** RAM from 4 GiB on, bytes. */
    readonly highBytes: number;
    /** What to boot from, first to third. */
    readonly boot?: readonly BootDevice[] | undefined;
    /** Types of the floppy drives. */
    readonly floppies?: readonly FloppyDriveType[] | undefined;
}
/** Fills in what the machine's setup program would have left. */
export declare function fillCmos(rtc: Rtc, options: CmosOptions): void;
export {};
