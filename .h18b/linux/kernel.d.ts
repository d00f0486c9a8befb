import { AddressSpace } from '../runtime/address-space.js';
import { CpuModel } from '../runtime/cpu-models.js';
import { type CpuState } from '../runtime/cpu-state.js';
import type { CurrentSpace } from '../runtime/current-space.js';
import type { Engine } from '../runtime/engine.js';
import type { Disposition, GuestKernel, SyscallAbi } from '../runtime/guest-kernel.js';
import type { SegmentDescriptor } from '../runtime/segments/descriptor.js';
import type { Stats } from '../runtime/stats.js';
import type { Abi } from './abi/abi.js';
import { SystemCalls } from './abi/system-calls.js';
import type { Clock } from './clock.js';
import { FdTable } from './fd-table.js';
import { ImagePlaces } from './image-places.js';
import { Network } from './net/network.js';
import type { KernelObserver } from './observer.js';
import { PathCache } from './path-cache.js';
import type { Tracer } from './ptrace/tracer.js';
import { Segments } from './segments.js';
import { type SignalInfo, Signals } from './signals/signals.js';
import { Deadlines } from './tasks/deadlines.js';
import { Mm } from './tasks/mm.js';
import { Scheduler } from './tasks/scheduler.js';
import { type Credentials, Task, type WaitingCall } from './tasks/task.js';
import { type Exit, ThreadGroup } from './tasks/thread-group.js';
import { Turns } from './tasks/turns.js';
import type { WaitQueue } from './tasks/wait-queue.js';
import type { Timers } from './timers.js';
import { VdsoFile } from './vdso.js';
import { FileLocks } from './vfs/file-locks.js';
import type { Dentry } from './vfs/node.js';
import { StatRecord } from './vfs/stat.js';
import { Terminals } from './vfs/terminals.js';
import type { Vfs } from './vfs/vfs.js';
/** Who the first process is. */
export interface Identity extends Credentials {
    readonly pid: number;
    readonly ppid: number;
    readonly pgid: number;
    readonly sid: number;
}
export interface LinuxOptions {
    readonly cpu: CpuState;
    /** The first program's. */
    readonly space: AddressSpace;
    readonly stats: Stats;
    readonly vfs: Vfs;
    readonly clock: Clock;
    readonly identity: Identity;
    readonly cwd: Dentry;
    readonly memoryBytes: number;
    readonly random: (bytes: Uint8Array) => void;
    readonly observer: KernelObserver | null;
    /** Processes and threads, at most; default 32768. */
    readonly pids?: number;
}
export type { Exit } from './tasks/thread-group.js';
/** Process mode's kernel: the tasks, and Linux as the one that runs sees it. */
export declare class Linux implements GuestKernel {
    #private;
    finished: boolean;
    /** Whoever runs the VM serves the host's events in between: waits are short. */
    servesHost: boolean;
    /** Nothing can run before the host's events have been served, or a debugger says so. */
    rests: boolean;
    /** The debugger of the first process. */
    tracer: Tracer | null;
    /** How the first process ended. */
    exit: Exit | null;
    readonly cpu: CpuState;
    readonly vfs: Vfs;
    readonly clock: Clock;
    readonly stats: Stats;
    readonly model: CpuModel;
    readonly memoryBytes: number;
    readonly random: (bytes: Uint8Array) => void;
    readonly observer: KernelObserver | null;
    /** The VM's memory, for reads and writes straight into guest frames. */
    readonly memory: Uint8Array;
    readonly paths: PathCache;
    readonly record: StatRecord;
    /** Asked when the guest asks. */
    hostNamed: () => string;
    readonly scheduler: Scheduler;
    readonly network: Network;
    readonly locks: FileLocks;
    /** Where programs and libraries lie in memory. */
    readonly places: ImagePlaces;
    /** What the kernel itself has to do, and when: CLOCK_MONOTONIC ns. */
    readonly alarms: Deadlines<() => void>;
    /** Threads by id, and processes by pid, those included that nobody has waited for. */
    readonly tasks: Map<number, Task>;
    readonly groups: Map<number, ThreadGroup>;
    readonly init: ThreadGroup;
    /** The task that runs, or for whom the kernel works. */
    current: Task;
    /** The call under way is one that has waited: what is left of it. */
    continued: WaitingCall | null;
    readonly pidLimit: number;
    readonly turns: Turns;
    readonly calls: SystemCalls;
    readonly terminals: Terminals;
    /** The ABI of the call under way: structure layouts depend on it. */
    abi: Abi;
    /** The dispatcher shall come back before guest code goes on. */
    leave: boolean;
    constructor(o: LinuxOptions);
    /** The engine that runs the tasks, and what it sees of their memory. Without, calls can be made and nothing runs. */
    attach(engine: Engine, spaces: CurrentSpace): void;
    get group(): ThreadGroup;
    get mm(): Mm;
    get space(): AddressSpace;
    get map(): Mm['map'];
    get fds(): FdTable;
    get signals(): Signals;
    get segments(): Segments;
    get timers(): Timers;
    get limits(): ThreadGroup['limits'];
    get credentials(): Credentials;
    get trap(): Task['trap'];
    get prctl(): Task['prctl'];
    get cwd(): Dentry;
    get umask(): number;
    get comm(): string;
    /** The process's id, and the thread's. */
    get pid(): number;
    get tid(): number;
    get bits(): 32 | 64;
    /** What the width of the program's code says. */
    get nativeAbi(): Abi;
    /** Does `act` with `task` in the place of the one that runs: for /proc. Its registers are not there. */
    seenAs<T>(task: Task, act: () => T): T;
    makeGroup(pid: number, parent: ThreadGroup | null, pgid: number, sid: number): ThreadGroup;
    /** An id that no thread, process, process group or session has. */
    newPid(): number;
    /** The vDSO of programs of `bits`. */
    vdso(bits: 32 | 64): VdsoFile;
    /** An empty address space for a program of `bits`. */
    newSpace(bits: 32 | 64): AddressSpace;
    /** The running task's address space, copied. */
    forkSpace(): AddressSpace;
    /** The running task has another address space from now on. */
    spaceChanged(): void;
    /** Nobody runs in `space` any more. */
    closeSpace(space: AddressSpace): void;
    systemCall(abi: SyscallAbi, full: boolean): Disposition;
    /** `SystemCalls.block`: the call under way waits. */
    block(queues: readonly WaitQueue[], deadline?: number, done?: number, polls?: boolean): number;
    exception(vector: number, errorCode: number, address: number): void;
    beforeResume(): void;
    /** Delivers what is pending; a call that was interrupted is started again or ends with EINTR. */
    deliver(): void;
    /** A signal that cannot be blocked or ignored: force_sig_info() of kernel/signal.c. */
    force(info: SignalInfo): void;
    /** A signal sent by the process to itself, or by the kernel on its behalf. */
    sendToSelf(signal: number, code?: number): void;
    /** Sends a signal to a process. */
    signalGroup(group: ThreadGroup, info: SignalInfo): void;
    newPipeInode(): number;
    /** Ends the running task's process. */
    finish(status: number, signal: number | null): void;
    /** A descriptor that user code may name. */
    descriptor(selector: number): SegmentDescriptor | null;
    /** Linux sets CR0.AM. */
    alignmentChecked(): boolean;
}
