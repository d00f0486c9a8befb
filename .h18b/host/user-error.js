/** The user's mistake: one clear line for stderr, and the exit status that a shell would give. */
export class UserError extends Error {
    status;
    name = 'UserError';
    constructor(message, 
    /** 126: found, but cannot be run; 127: not found. */
    status) {
        super(message);
        this.status = status;
    }
    /** By name: two copies of this class meet where the bundled command and modules of the library do. */
    static [Symbol.hasInstance](value) {
        return value instanceof Error && value.name === 'UserError';
    }
}
