/** The commands of QMP that a machine answers: qapi/*.json of QEMU 9 has their arguments and results. */
import type { VirtualMachine } from '../system/virtual-machine.js';
import { type Arguments } from './arguments.js';
/** One of the machine's drives. */
export interface ControlledDrive {
    readonly name: string;
    readonly file: string;
    readonly format: string;
    readonly readOnly: boolean;
    readonly sizeBytes: number;
    readonly removable: boolean;
}
/** What is controlled, and what the machine itself does not know of its surroundings. */
export interface Controlled {
    readonly vm: VirtualMachine;
    readonly version: string;
    readonly processId: number;
    readonly drives: readonly ControlledDrive[];
    /** Ends the machine. */
    quit(): void;
    /** Writes a snapshot of the machine to a file on the host. Throws an Error with one line. */
    saveSnapshot(file: string): void;
    /** Writes what the display shows to a file on the host. Throws an Error with one line. */
    screendump(file: string, format: 'png' | 'ppm'): void;
}
/** Its result, or that in future. Throws ControlError for what the client has done wrong. */
export type ControlCommand = (controlled: Controlled, args: Arguments) => unknown;
/** As `query-version` and the greeting say it: QEMU's place in it holds our own version. */
export declare const versionInfo: (version: string) => object;
export declare const COMMANDS: Readonly<Record<string, ControlCommand>>;
