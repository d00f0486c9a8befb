import type { CacheFolder } from '../../host/cache-folder.js';
import type { CacheStats } from '../stats.js';
import { type PackEntry } from './pack.js';
import { type PackedUnit } from './packed-units.js';
/** A module of units that runs in this process, and is or will be kept. */
export interface KeptModule {
    /** Its units, of which some may not be kept (null); or what the pack has of them. */
    readonly units: readonly (PackedUnit | null)[] | Uint8Array;
    /** How many of them are kept. */
    readonly keptUnits: number;
    /** Null: as it is in the pack. */
    readonly wasm: Uint8Array | null;
    /** Null: it does not run in this process. */
    readonly module: WebAssembly.Module | null;
    /** By unit. */
    readonly functions: readonly WebAssembly.ExportValue[];
    /** Functions of which the pack has optimized machine code. */
    readonly optimized: number;
}
/** A unit of an earlier run. */
export interface KeptUnit {
    readonly module: KeptModule;
    readonly code: WebAssembly.ExportValue;
    readonly unit: PackedUnit;
}
/** Compiles modules of units, so that V8 optimizes their functions when that is worth it; `hot`: soon. */
export type Compile = <T>(make: () => T, hot: boolean) => T;
/** The translations that are kept of one image of code, wherever and however often it is mapped. */
export declare class KeptCode {
    private readonly folder;
    private readonly key;
    private readonly compile;
    private readonly imports;
    private readonly stats;
    private readonly name;
    private readonly pack;
    /** By the pack's number of a module; null: it cannot be used. */
    private readonly loaded;
    private readonly made;
    /** What was written last: of this process's modules, how many functions V8 had optimized. */
    private readonly saved;
    constructor(folder: CacheFolder, key: string, compile: Compile, imports: WebAssembly.Imports, stats: CacheStats);
    /** The unit that holds the block at an address of the image; null: there is none. */
    find(address: number): PackEntry | null;
    /** The unit that holds the block at an address; null: none is kept, or it cannot be used. */
    take(address: number): KeptUnit | null;
    private load;
    private read;
    add(module: KeptModule): void;
    /**
     * Writes what is new, if that is worth it; how many bytes. `merged`: modules that take the place of others, if all of
     * their blocks are in them. Throws what `hostReason` puts into words.
     */
    save(merged: () => readonly KeptModule[]): number;
    private isWorthWriting;
    /** The modules that run in this process. */
    private own;
    private rawOfNew;
    private rawOfLoaded;
    private serialize;
    close(): void;
}
/** Which of the functions V8 has optimized. */
export declare function optimizedOf(functions: readonly WebAssembly.ExportValue[]): boolean[];
