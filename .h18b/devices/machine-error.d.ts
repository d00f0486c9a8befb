/** A machine that cannot be put together as the user wants it: one clear line. */
export declare class MachineError extends Error {
}
