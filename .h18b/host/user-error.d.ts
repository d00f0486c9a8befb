/** The user's mistake: one clear line for stderr, and the exit status that a shell would give. */
export declare class UserError extends Error {
    /** 126: found, but cannot be run; 127: not found. */
    readonly status: 2 | 125 | 126 | 127;
    readonly name = "UserError";
    constructor(message: string, 
    /** 126: found, but cannot be run; 127: not found. */
    status: 2 | 125 | 126 | 127);
    /** By name: two copies of this class meet where the bundled command and modules of the library do. */
    static [Symbol.hasInstance](value: unknown): boolean;
}
