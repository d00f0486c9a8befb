/** Why a file cannot be booted: the user's mistake or a damaged file. The text completes "KERNEL: ...". */
export class BootError extends Error {
    name = 'BootError';
}
