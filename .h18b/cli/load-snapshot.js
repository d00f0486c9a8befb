/** Reads snapshots of machines. */
import { readInput } from '../host/input-file.js';
import { UserError } from '../host/user-error.js';
import { readSnapshot } from '../system/snapshot/machine-snapshot.js';
import { SnapshotError } from '../system/snapshot/snapshot-file.js';
import { ExitStatus } from './exit-status.js';
/** No snapshot is larger. */
const MOST_BYTES = 2 ** 32;
/** Completes a SnapshotError for the user. */
export function snapshotUserError(file, error) {
    return new UserError(`--restore ${file}: ${error.message}`, ExitStatus.cannotRun);
}
/** Reads what `--restore` names. Throws UserError. */
export function loadSnapshot(file) {
    const bytes = readInput('--restore', file, MOST_BYTES);
    try {
        return readSnapshot(bytes);
    }
    catch (error) {
        if (error instanceof SnapshotError)
            throw snapshotUserError(file, error);
        throw error;
    }
}
