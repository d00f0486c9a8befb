import * as fs from 'node:fs';
import { type Place, type SharedFile, type SharedFolder } from '../folder.js';
/**
 * Each name is looked up relative to the open folder before it and without following links, so that neither `..` nor a
 * link leads out.
 *
 * Rests on Linux: O_PATH, and /proc/self/fd for calls relative to an open folder.
 */
export declare class NodeFolder implements SharedFolder {
    #private;
    readonly path: string;
    readonly writable: boolean;
    /** Throws FolderError. */
    constructor(path: string, writable: boolean);
    close(): void;
    /** Calls `act` with a descriptor (O_PATH) of what stands at `place`, a link itself included. */
    at<T>(place: Place, act: (fd: number) => T): T;
    stat(place: Place): fs.BigIntStats;
    statfs(place: Place): fs.BigIntStatsFs;
    readlink(place: Place): string;
    list(place: Place): {
        name: string;
        stat: fs.BigIntStats;
    }[];
    open(place: Place, flags: number): SharedFile;
    create(place: Place, flags: number, mode: number): SharedFile;
    mkdir(place: Place, mode: number): void;
    symlink(place: Place, target: string): void;
    link(from: Place, to: Place): void;
    rename(from: Place, to: Place): void;
    remove(place: Place, folder: boolean): void;
    chmod(place: Place, mode: number): void;
    chown(place: Place, uid: number | null, gid: number | null): void;
    truncate(place: Place, size: number): void;
    utimes(place: Place, atime: number | null, mtime: number | null): void;
}
