/** The user's mistake: one clear line for stderr, and the exit status that a shell would give. */
export class UserError extends Error {
  override readonly name = 'UserError';

  constructor(
    message: string,
    /** 126: found, but cannot be run; 127: not found. */
    readonly status: 2 | 125 | 126 | 127,
  ) {
    super(message);
  }

  /** By name: two copies of this class meet where the bundled command and modules of the library do. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'UserError';
  }
}
