/** Writes snapshots of machines to files. */
import { closeSync, fsyncSync, openSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { hostReason } from '../host/reason.js';
import { UserError } from '../host/user-error.js';
import { ExitStatus } from './exit-status.js';
function writeWhole(fd, part) {
    for (let done = 0; done < part.length;)
        done += writeSync(fd, part, done);
}
/**
 * Writes a snapshot: to another file first, so that one that was there stays whole until this one is. Throws UserError.
 */
export function storeSnapshot(option, file, parts) {
    const unfinished = `${file}.${process.pid}.part`;
    try {
        const fd = openSync(unfinished, 'w', 0o600);
        try {
            for (const part of parts)
                writeWhole(fd, part);
            fsyncSync(fd);
        }
        finally {
            closeSync(fd);
        }
        renameSync(unfinished, file);
    }
    catch (error) {
        try {
            unlinkSync(unfinished);
        }
        catch {
            // It was never there.
        }
        throw new UserError(`${option} ${file}: cannot be written: ${hostReason(error)}`, ExitStatus.cannotRun);
    }
}
/** `--save-snapshot`, now. The machine goes on where it cannot be written; the user is told. */
export function saveNow(file, vm) {
    try {
        storeSnapshot('--save-snapshot', file, vm.saveSnapshot());
    }
    catch (error) {
        if (!(error instanceof UserError))
            throw error;
        process.stderr.write(`ringless: ${error.message}\n`);
    }
}
