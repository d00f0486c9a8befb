/** Where a raw flag, or a part of the flags' record, lies in the CPU state, and whether it is 64 bits wide. */
export declare function flagPlace(letter: string): [at: number, wide: boolean];
