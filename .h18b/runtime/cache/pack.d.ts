/**
 * A pack: the translations that are kept of one image of code, as a file. Words are 32 bits, little endian; parts begin
 * at multiples of 4.
 *
 *   header      8 words: magic, format, bytes of the key, modules, entries, 0, checksum of header and head (2)
 *   head        the key's text; a row a module (`ROW`); an entry for each block of a unit (`ENTRY`)
 *   parts       of each module its units (`packed-units.ts`), its Wasm, its machine code, as far as there is some
 *
 * Addresses are relative to the image. The head is read when the image is first executed, a part when it is first
 * needed; each has a checksum of its own, so a damaged part costs its module alone.
 */
import type { CacheFile } from '../../host/cache-folder.js';
/** The unit that holds the block at an address. */
export interface PackEntry {
    readonly address: number;
    /** Of the unit's function in its module. */
    readonly number: number;
    /** Of what is kept of it beside that. */
    readonly offset: number;
    /** It is worth taking as soon as the block is first met. */
    readonly prompt: boolean;
}
/** A module, with its parts as they are in the file. */
export interface RawModule {
    /** Runs that have written the pack since one used the module. */
    readonly unused: number;
    readonly entries: readonly PackEntry[];
    /** What `packUnits` gave. */
    readonly units: Uint8Array;
    readonly wasm: Uint8Array;
    readonly code: Uint8Array | null;
}
/** What there is of an image. */
export declare class Pack {
    private readonly file;
    private readonly words;
    private readonly rows;
    readonly modules: number;
    /** Where the entry of an address begins. */
    private readonly entries;
    private constructor();
    /** Null: the file is damaged, of another format, or for another key (if one is given). */
    static read(file: CacheFile, key: string | null): Pack | null;
    get bytes(): number;
    get key(): string;
    private entryAt;
    /** The unit that holds the block at an address. */
    find(address: number): (PackEntry & {
        module: number;
    }) | null;
    private part;
    /** Null, as for the other parts: there is none, or it is damaged. */
    units(module: number): Uint8Array | null;
    wasm(module: number): Uint8Array | null;
    code(module: number): Uint8Array | null;
    /** Whether all parts of a module are as they were written. */
    isSound(module: number): boolean;
    /** Whether the module has machine code. */
    hasCode(module: number): boolean;
    raw(module: number): RawModule | null;
    private byModule;
    entriesOf(module: number): readonly PackEntry[];
    isReplaced(): boolean;
    close(): void;
}
/** The pieces of a file, in their order. */
export declare function writePack(key: string, modules: readonly RawModule[]): Uint8Array[];
