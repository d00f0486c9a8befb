/** Symbol tables of ELF files: elf(5). A damaged table yields fewer symbols, never an error: the code may be fine. */
import { type ElfBits } from './elf.js';
export interface ElfSymbol {
    readonly name: string;
    readonly address: number;
}
/** Defined functions and labels; of one name or address, functions and globals come first. */
export declare function readSymbols(file: Uint8Array, bits: ElfBits): ElfSymbol[];
