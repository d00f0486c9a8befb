import type { CpuModel } from '../runtime/cpu-models.js';
import type { Linux } from './kernel.js';
import { type LoadedFile, type Program } from './loader.js';
import type { Dentry } from './vfs/node.js';
import type { StatRecord } from './vfs/stat.js';
import type { Vfs } from './vfs/vfs.js';
/** What looking for a program needs of the kernel. */
export interface ExecContext {
    readonly vfs: Vfs;
    readonly cwd: Dentry;
    readonly record: StatRecord;
    readonly model: CpuModel;
}
/** Why a program cannot be run: for the guest an errno, for the user a line. */
export declare class ExecFailure {
    readonly errno: number;
    readonly message: string;
    constructor(errno: number, message: string);
}
export interface Prepared {
    readonly program: Program;
    readonly dentry: Dentry;
}
export declare function isFailure(value: Prepared | LoadedFile | Dentry | ExecFailure): value is ExecFailure;
/** Reads and checks a program, its script interpreters and its ELF interpreter; nothing of the process changes. */
export declare function prepare(k: ExecContext, start: Dentry, path: string, argv: readonly string[], envp: readonly string[], 
/** AT_EXECFN: the path as the caller gave it. A script's name stays, whatever its interpreter is. */
execName?: string): Prepared | ExecFailure;
/** Replaces the process's image: begin_new_exec() of fs/exec.c. What cannot be loaded now ends the process. */
export declare function execute(k: Linux, prepared: Prepared): void;
/** Loads a prepared program into the task's new address space; 0 or -errno. */
export declare function install(k: Linux, prepared: Prepared): number;
