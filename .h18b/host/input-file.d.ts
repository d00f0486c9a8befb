/**
 * The contents of the file that `option` ("--kernel") names, or the argument itself where it is null: a regular file, a
 * block device, a pipe or an inherited descriptor. Throws a UserError: status 127 if there is none, otherwise 126.
 */
export declare function readInput(option: string | null, file: string, limitBytes: number): Uint8Array;
