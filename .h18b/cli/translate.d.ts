import type { GuestOptions } from './run-command.js';
/** The status of the guest's last run. Throws UserError if the guest cannot be run, or nothing can be kept. */
export declare function translate(program: string, args: readonly string[], options: GuestOptions & Record<string, unknown>): Promise<number>;
