import type { MappedFile } from '../runtime/address-space.js';
/**
 * The vDSO: the small shared library that Linux maps into each process (vdso(7)), made here from its description. Its
 * functions make the system call, which costs little (translated code calls TypeScript without leaving); what counts is
 * that they are there.
 */
/** Where the parts of it are that the kernel itself uses, as offsets. */
export interface Vdso {
    readonly image: Uint8Array;
    /** __kernel_vsyscall (AT_SYSINFO), and what returns from handlers without a restorer; 0 in the 64-bit one. */
    readonly vsyscall: number;
    readonly sigreturn: number;
    readonly rtSigreturn: number;
}
/** An ELF image that is mapped as it is, at any page. */
export declare function makeVdso(bits: 32 | 64): Vdso;
/** The vDSO as a file of which all processes map the same pages. */
export declare class VdsoFile implements MappedFile {
    readonly frames: Map<number, number>;
    readonly isMade = true;
    readonly vdso: Vdso;
    constructor(bits: 32 | 64);
    readPage(target: Uint8Array, at: number, offset: number): number;
    writePage(): void;
    fileSize(): number;
    retain(): void;
    release(): void;
}
