/**
 * Files that are written at the end, such as `--stats`: that they can be is looked at before a guest runs for an hour.
 */
import { accessSync, closeSync, constants, openSync, statSync, unlinkSync, writeFileSync, writeSync } from 'node:fs';
import { hostReason, kindOfFile } from './reason.js';
import { UserError } from './user-error.js';
function fail(option, file, why) {
    throw new UserError(`--${option} ${file}: cannot be written: ${why}`, 126);
}
/**
 * Throws a UserError (status 126, or 2 for no name) if `file` cannot be written. What is there stays as it is; nothing
 * new is left there.
 */
export function checkOutput(option, file) {
    if (file === '')
        throw new UserError(`--${option}: no file is named`, 2);
    try {
        const stat = statSync(file, { throwIfNoEntry: false });
        if (stat === undefined) {
            closeSync(openSync(file, 'wx'));
            unlinkSync(file);
            return;
        }
        if (stat.isDirectory() || stat.isSocket())
            fail(option, file, `it is ${kindOfFile(stat)}`);
        accessSync(file, constants.W_OK);
    }
    catch (error) {
        if (error instanceof UserError)
            throw error;
        fail(option, file, hostReason(error));
    }
}
/** Throws a UserError, status 126. */
export function writeOutput(option, file, content) {
    try {
        writeFileSync(file, content);
    }
    catch (error) {
        fail(option, file, hostReason(error));
    }
}
/**
 * Opens a file that values are written to as JSON lines, each as soon as there is one. Throws a UserError (status 126,
 * or 2 for no name); the function that it returns does not: a file that cannot be written any more (a full disk) is
 * given up, with one line on stderr.
 */
export function openLines(option, file) {
    checkOutput(option, file);
    let descriptor;
    try {
        descriptor = openSync(file, 'w');
    }
    catch (error) {
        fail(option, file, hostReason(error));
    }
    return (value) => {
        if (descriptor === null)
            return;
        try {
            writeSync(descriptor, `${JSON.stringify(value)}\n`);
        }
        catch (error) {
            descriptor = null;
            process.stderr.write(`ringless: --${option} ${file}: cannot be written: ${hostReason(error)}\n`);
        }
    };
}
