/** Files that are written at the end, such as `--stats`: that they can be is looked at before a guest runs for an hour. */
import { accessSync, closeSync, constants, openSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { UserError } from '../linux/user-error.js';
import { hostReason, kindOfFile } from './reason.js';

function fail(option: string, file: string, why: string): never {
  throw new UserError(`--${option} ${file}: cannot be written: ${why}`, 126);
}

/** Throws a UserError (status 126, or 2 for no name) if `file` cannot be written. What is there stays as it is; nothing new is left there. */
export function checkOutput(option: string, file: string): void {
  if (file === '') throw new UserError(`--${option}: no file is named`, 2);
  try {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat === undefined) {
      closeSync(openSync(file, 'wx'));
      unlinkSync(file);
      return;
    }
    if (stat.isDirectory() || stat.isSocket()) fail(option, file, `it is ${kindOfFile(stat)}`);
    accessSync(file, constants.W_OK);
  } catch (error) {
    if (error instanceof UserError) throw error;
    fail(option, file, hostReason(error));
  }
}

/** Throws a UserError, status 126. */
export function writeOutput(option: string, file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    fail(option, file, hostReason(error));
  }
}
