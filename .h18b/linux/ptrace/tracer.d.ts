/**
 * What ptrace(2) gives a debugger natively, from outside of the VM: it stops a process at breakpoints, watchpoints,
 * signals and programs, reads and changes its threads, and has it go on or step.
 */
import type { CpuModel } from '../../runtime/cpu-models.js';
import type { CpuState } from '../../runtime/cpu-state.js';
import { type WatchKind, type Watchpoint } from '../../runtime/debug-stops.js';
import type { Engine } from '../../runtime/engine.js';
import type { Linux } from '../kernel.js';
import type { SignalInfo } from '../signals/signals.js';
import type { Task } from '../tasks/task.js';
import type { ThreadGroup } from '../tasks/thread-group.js';
/** Why the process has stopped, in its own terms; `signal` is about to be delivered to the thread. */
export type TraceStop = {
    readonly kind: 'breakpoint' | 'stepped' | 'interrupted';
} | {
    readonly kind: 'watchpoint';
    readonly watch: WatchKind;
    readonly address: number;
} | {
    readonly kind: 'signal';
    readonly signal: number;
} | {
    readonly kind: 'executed';
    readonly path: string;
};
/** One debugger and the VM's first process. The other ones run as if it were not there. */
export declare class Tracer {
    #private;
    private readonly kernel;
    private readonly engine;
    /** Called when the process has stopped, between two instructions. */
    private readonly onStop;
    readonly group: ThreadGroup;
    /** Where it has stopped; null: it runs. */
    stop: TraceStop | null;
    /** The thread that the stop is of. */
    thread: Task;
    /** Signals that are delivered without a stop. */
    passed: ReadonlySet<number>;
    constructor(kernel: Linux, engine: Engine, 
    /** Called when the process has stopped, between two instructions. */
    onStop: () => void);
    /** The debugger is gone: the process goes on, with the signal that it had stopped for. */
    close(): void;
    get processor(): {
        readonly cpu: CpuState;
        readonly model: CpuModel;
    };
    /** Width of the program's code. */
    get bits(): 32 | 64;
    /** Threads, the first one first. */
    get threads(): Task[];
    /** Runs the VM for about `ms` of the host's time, or until the process stops; false: all has ended. */
    turn(ms: number): boolean;
    /** Guest code of the running task is about to go on; whether it does not. */
    holds(): boolean;
    /** Stops it from outside. */
    interrupt(): void;
    /** Goes on, with a signal for the thread that has stopped; 0: none. `step`: until one instruction of `task` is done. */
    resume(signal: number, task: Task | null, step: boolean): void;
    kill(): void;
    /** A signal that the debugger has let pass; null: none for the running task. */
    takeGiven(): SignalInfo | null;
    get gives(): boolean;
    /** The running task is about to get a signal: true: it stops instead. */
    takesSignal(info: SignalInfo): boolean;
    /** The running task has a new program. */
    executed(): void;
    /** Does `act` with the registers of a thread in the processor. */
    withRegisters<T>(task: Task, act: (cpu: CpuState) => T): T;
    /**
     * The debugger is about to change a register of a thread. One that waits in a system call leaves it, and comes back
     * to it when its registers are again what they are now.
     */
    beforeChange(task: Task): void;
    /** As many bytes from an address on as are there. */
    read(address: number, length: number): Uint8Array;
    /** Writes also where the process may not: a private page that it cannot write to is copied (FOLL_FORCE of Linux). */
    write(address: number, bytes: Uint8Array): boolean;
    setStops(breakpoints: readonly number[], watchpoints: readonly Watchpoint[]): void;
}
