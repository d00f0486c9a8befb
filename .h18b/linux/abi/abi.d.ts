import type { CallTable } from './call.js';
/** One of the two ways to call the kernel: registers, word size, table. */
export interface Abi {
    readonly name: 'i386' | 'x86_64';
    readonly bits: 32 | 64;
    /** Bytes of a long and a pointer. */
    readonly word: 4 | 8;
    readonly table: CallTable;
    /** Where the arguments lie in the CPU state, as indexes of 32-bit words. */
    readonly arguments: Int32Array;
}
export declare function makeAbis(i386: CallTable, x86_64: CallTable): {
    i386: Abi;
    x86_64: Abi;
};
