import type { Clock } from './clock.js';
import { FdTable } from './fd-table.js';
import type { Identity } from './kernel.js';
import { Dentry } from './vfs/node.js';
import { type ProcSource } from './vfs/proc-fs.js';
import { Vfs } from './vfs/vfs.js';
/** A host file or folder shown to the guest. */
export interface MountOption {
    readonly host: string;
    /** Absolute guest path. */
    readonly guest: string;
    /** Default: read-only. */
    readonly writable?: boolean;
}
export interface NamespaceOptions {
    readonly mounts: readonly MountOption[];
    readonly root: string | undefined;
    readonly identity: Identity;
    readonly clock: Clock;
    readonly random: (bytes: Uint8Array) => void;
    readonly source: ProcSource;
    readonly tmpBytes: number;
}
/** The guest's name space: root, /dev, /proc, /tmp, mounts. */
export declare function makeNamespace(o: NamespaceOptions): Vfs;
/** The descriptors that the guest starts with: the host's standard streams as they are. */
export declare function standardStreams(hostFds: readonly (number | ((bytes: Uint8Array) => void))[], clock: Clock, mayWait: () => boolean): FdTable;
/**
 * The guest path of the program that the user named. A program that the guest can see is taken from there; otherwise
 * the host's file of that name is shown at its own absolute path.
 */
export declare function placeProgram(vfs: Vfs, cwd: Dentry, program: string, identity: Identity): string;
