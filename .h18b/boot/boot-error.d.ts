/** Why a file cannot be booted: the user's mistake or a damaged file. The text completes "KERNEL: ...". */
export declare class BootError extends Error {
    readonly name = "BootError";
}
