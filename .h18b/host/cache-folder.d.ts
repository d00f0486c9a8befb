/**
 * A folder of files that Ringless keeps for its next runs. It is this user's alone; what others could have written is
 * not read.
 */
export interface CacheFolder {
    readonly path: string;
    /** Null: there is no such file, or it is not to be trusted. */
    open(name: string): CacheFile | null;
    /**
     * Puts a file in its place in one step: others see the one before or all of this one. Throws what `hostReason` puts
     * into words.
     */
    put(name: string, parts: readonly Uint8Array[]): void;
    /** All files, in no order. */
    list(): CacheFileInfo[];
    remove(name: string): void;
    /**
     * Removes what has not been used for longest until no more than `bytes` are left, and what writers that ended early
     * have left behind.
     */
    shrink(bytes: number): void;
}
export interface CacheFile {
    readonly sizeBytes: number;
    /** Another file was put in its place since: this one is still read as it was. */
    isReplaced(): boolean;
    /** The bytes at an offset; null: they cannot be read. */
    read(offset: number, bytes: number): Uint8Array | null;
    close(): void;
}
export interface CacheFileInfo {
    readonly name: string;
    readonly sizeBytes: number;
    /** When it was last used, to the hour; ms since 1970. */
    readonly usedMs: number;
}
