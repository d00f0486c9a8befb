export declare const gdbSignal: (signal: number) => number;
/** 0: Linux has none of that number. */
export declare const linuxSignal: (signal: number) => number;
