/** The command line of `ringless run`; what it does is in run.ts, loaded when it is wanted. */
import { Command } from 'commander';
import { type CpuModelName } from '../runtime/cpu-models.js';
export interface MountOption {
    readonly host: string;
    readonly guest: string;
    readonly writable: boolean;
}
/** What the guest is given. */
export interface GuestOptions {
    readonly cpu?: CpuModelName;
    readonly mount: readonly MountOption[];
    readonly root?: string;
    readonly env: Readonly<Record<string, string>>;
    readonly cwd?: string;
    readonly memory?: number;
    readonly translationCache?: string;
}
export interface RunOptions extends GuestOptions {
    readonly engine: 'jit' | 'interp';
    readonly pids?: number;
    readonly icount?: boolean;
    readonly strace?: boolean;
    /** A file, or `STATS_TO_STDERR`. */
    readonly stats?: string;
    readonly statsTimeline?: string;
    readonly saveRequests?: string;
    readonly plugin: readonly string[];
    readonly gdb?: string;
    readonly paused?: boolean;
}
/** Options of `GuestOptions`. */
export declare function addGuestOptions(command: Command): Command;
export declare function runCommand(): Command;
