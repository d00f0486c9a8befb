/**
 * The registers that gdb sees, by the features of its target descriptions: GDB manual, "i386 Features". One table gives
 * the description, the numbers and the values.
 */
import type { CpuState } from '../runtime/cpu-state.js';
export type Architecture = 'i386' | 'x86-64';
export interface Register {
    readonly name: string;
    readonly bits: number;
    readonly type: string;
    readonly group?: string;
    /** Its value, little endian, `bits / 8` bytes. */
    read(cpu: CpuState): Uint8Array;
    /** False: it cannot be given this value. */
    write(cpu: CpuState, value: Uint8Array): boolean;
}
/** What is left out of, or added to, what every x86 processor has. */
export interface RegisterChoice {
    readonly architecture: Architecture;
    readonly avx: boolean;
    /** The control registers of a whole machine. */
    readonly system: boolean;
    /** What gdb wants of a process of Linux: the number of the system call that it is in. */
    readonly linux: boolean;
}
export interface Feature {
    readonly name: string;
    readonly registers: readonly Register[];
}
/** `features` in the order in which their registers are numbered. */
export declare function features({ architecture, avx, system, linux }: RegisterChoice): Feature[];
/** The target description: GDB manual, "Target Descriptions". */
export declare function description(choice: RegisterChoice): string;
