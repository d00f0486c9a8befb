/** The user's mistake: one clear line for stderr, and the exit status that a shell would give. */
export class UserError extends Error {
  constructor(
    message: string,
    /** 126: found, but cannot be run; 127: not found. */
    readonly status: 2 | 126 | 127,
  ) {
    super(message);
  }
}
