import type { BootLetter, BootOrder } from '../boot/bios/small-bios.js';
import type { BootCommandOptions } from './boot-command.js';
import { type DriveOptions, type Drives } from './drives.js';
/** What the command line names. */
export interface Media {
    readonly kernel: string | undefined;
    readonly drives: DriveOptions;
    /** Drives in the order in which they are to be booted, if the user says so. */
    readonly order: readonly BootLetter[] | null;
    readonly menu: boolean;
}
/** `--boot [order=]LETTERS[,menu=on|off]`. Throws a UserError. */
export declare function parseBoot(text: string): {
    order: BootLetter[] | null;
    menu: boolean;
};
/** Finds out what the image is, and puts it in its place. Throws a UserError. */
export declare function findMedia(options: BootCommandOptions, image: string | undefined): Promise<Media>;
/** The drives that the small BIOS could boot, in their order; null: there are none. */
export declare function bootOrder({ order, menu }: Media, drives: Drives): BootOrder | null;
