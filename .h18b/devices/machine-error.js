/** A machine that cannot be put together as the user wants it: one clear line. */
export class MachineError extends Error {
}
