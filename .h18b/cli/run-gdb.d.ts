/** `ringless run --gdb`. */
import type { Process, ProcessResult } from '../linux/process.js';
/**
 * Runs a process that debuggers may attach to, one after the other, at `where`. It is stopped when one comes, and goes
 * on when that has gone. `paused`: it waits for one in front of its first instruction. Throws UserError.
 */
export declare function runWithGdb(guest: Process, where: string, paused: boolean): Promise<ProcessResult>;
