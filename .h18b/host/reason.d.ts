/** An error of a file function, in words. */
export declare function hostReason(error: unknown): string;
/** True if the error says that there is no such file. */
export declare function isMissing(error: unknown): boolean;
interface FileKind {
    isDirectory(): boolean;
    isFIFO(): boolean;
    isSocket(): boolean;
    isCharacterDevice(): boolean;
    isBlockDevice(): boolean;
}
/** What a file is that is no regular file. */
export declare function kindOfFile(stat: FileKind): string;
export {};
