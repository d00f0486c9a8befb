import { type AddressSpace } from '../runtime/address-space.js';
import type { CpuState } from '../runtime/cpu-state.js';
import type { ElfImage } from './elf-program.js';
import type { ImagePlaces } from './image-places.js';
import type { VdsoFile } from './vdso.js';
import type { OpenFile } from './vfs/node.js';
export interface LoadedFile {
    readonly image: ElfImage;
    readonly file: OpenFile;
    readonly path: string;
}
export interface Program {
    readonly main: LoadedFile;
    readonly interpreter: LoadedFile | null;
    /** Strings of one character a byte. */
    readonly argv: readonly string[];
    readonly envp: readonly string[];
    /** AT_EXECFN. */
    readonly execName: string;
}
/** What the kernel passes on in the auxiliary vector. */
export interface AuxiliaryFacts {
    readonly uid: number;
    readonly gid: number;
    readonly hwcap: number;
    readonly hwcap2: number;
    readonly minimalSignalStack: number;
    /** AT_PLATFORM. */
    readonly platform: string;
    readonly random: Uint8Array;
    readonly vdso: VdsoFile;
    readonly places: ImagePlaces;
}
/** Where the parts of a program lie, as /proc/self/stat and prctl(PR_SET_MM) know them. */
export interface ImageLayout {
    readonly startCode: number;
    readonly endCode: number;
    readonly startData: number;
    readonly endData: number;
    readonly startStack: number;
    readonly argStart: number;
    readonly argEnd: number;
    readonly envStart: number;
    readonly envEnd: number;
}
export interface LoadedProgram {
    readonly brk: number;
    /** Data without PROT_EXEC is executable too: READ_IMPLIES_EXEC of personality(2). */
    readonly readImpliesExec: boolean;
    /** The auxiliary vector as bytes (/proc/self/auxv). */
    readonly auxv: Uint8Array;
    /** The vDSO's address. */
    readonly vdso: number;
    readonly layout: ImageLayout;
}
/**
 * Loads a program into an empty address space and sets the CPU to its entry: fs/binfmt_elf.c. Negated errno on failure.
 */
export declare function loadProgram(cpu: CpuState, space: AddressSpace, program: Program, facts: AuxiliaryFacts): LoadedProgram | number;
