import { UserError } from '../host/user-error.js';
import { type MachineSnapshot } from '../system/snapshot/machine-snapshot.js';
import { SnapshotError } from '../system/snapshot/snapshot-file.js';
/** Completes a SnapshotError for the user. */
export declare function snapshotUserError(file: string, error: SnapshotError): UserError;
/** Reads what `--restore` names. Throws UserError. */
export declare function loadSnapshot(file: string): MachineSnapshot;
