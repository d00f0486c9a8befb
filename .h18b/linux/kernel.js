import { AddressSpace } from '../runtime/address-space.js';
import { CpuModel } from '../runtime/cpu-models.js';
import { RF } from '../runtime/cpu-state.js';
import { VECTOR } from '../runtime/guest-fault.js';
import * as S from '../translator/state.js';
import { SystemCalls } from './abi/system-calls.js';
import { FdTable } from './fd-table.js';
import { ImagePlaces } from './image-places.js';
import { Network } from './net/network.js';
import { PathCache } from './path-cache.js';
import { Segments } from './segments.js';
import { deliverSignals } from './signals/deliver.js';
import { exceptionSignal } from './signals/exceptions.js';
import * as N from './signals/numbers.js';
import { sendToGroup, sendToTask } from './signals/send.js';
import { SignalHandlers, Signals } from './signals/signals.js';
import { Deadlines } from './tasks/deadlines.js';
import { exitGroup } from './tasks/exit.js';
import { Mm } from './tasks/mm.js';
import { Scheduler } from './tasks/scheduler.js';
import { FsContext, Task } from './tasks/task.js';
import { ThreadGroup } from './tasks/thread-group.js';
import { Turns } from './tasks/turns.js';
import { VdsoFile } from './vdso.js';
import { FileLocks } from './vfs/file-locks.js';
import { StatRecord } from './vfs/stat.js';
import { Terminals } from './vfs/terminals.js';
import { vsyscall } from './vsyscall.js';
/** PID_MAX_LIMIT. */
const LAST_PID = 4194303;
/** Ids that children of the system's first processes had: RESERVED_PIDS. */
const FIRST_PID = 300;
/** Process mode's kernel: the tasks, and Linux as the one that runs sees it. */
export class Linux {
    finished = false;
    /** Nobody can run until then, CLOCK_MONOTONIC ns, or an event of the host; null: somebody can. */
    idleUntil = null;
    /** Whoever runs the VM serves the host's events in between. */
    servesHost = false;
    /** The debugger of the first process. */
    tracer = null;
    /** How the first process ended. */
    exit = null;
    cpu;
    vfs;
    clock;
    stats;
    model;
    memoryBytes;
    random;
    observer;
    /** The VM's memory, for reads and writes straight into guest frames. */
    memory;
    paths;
    record = new StatRecord();
    /** Asked when the guest asks. */
    hostNamed = () => 'ringless';
    scheduler = new Scheduler();
    network = new Network();
    locks = new FileLocks();
    /** Where programs and libraries lie in memory. */
    places = new ImagePlaces();
    #vdsos = new Map();
    /** What the kernel itself has to do, and when: CLOCK_MONOTONIC ns. */
    alarms = new Deadlines();
    /** Threads by id, and processes by pid, those included that nobody has waited for. */
    tasks = new Map();
    groups = new Map();
    init;
    /** The task that runs, or for whom the kernel works. */
    current;
    /** The call under way is one that has waited: what is left of it. */
    continued = null;
    pidLimit;
    turns;
    calls;
    terminals = new Terminals(this);
    #lastPid;
    #spaces = null;
    /** The ABI of the call under way: structure layouts depend on it. */
    abi;
    /** The dispatcher shall come back before guest code goes on. */
    leave = false;
    constructor(o) {
        this.cpu = o.cpu;
        this.stats = o.stats;
        this.vfs = o.vfs;
        this.clock = o.clock;
        this.model = o.cpu.model ?? new CpuModel('max');
        this.memoryBytes = o.memoryBytes;
        this.random = o.random;
        this.observer = o.observer;
        this.memory = o.cpu.u8;
        this.pidLimit = o.pids ?? 32768;
        this.paths = new PathCache(o.cpu.u8);
        this.turns = new Turns(this);
        this.calls = new SystemCalls(this);
        const { pid, ppid, pgid, sid, uid, gid, groups } = o.identity;
        this.#lastPid = pid;
        this.init = this.makeGroup(pid, null, pgid, sid);
        this.init.outerPpid = ppid;
        const mm = new Mm(o.space);
        this.current = new Task({
            tid: pid,
            group: this.init,
            mm,
            files: new FdTable(),
            fs: new FsContext(o.cwd),
            signals: new Signals(new SignalHandlers(), this.init.pending),
            credentials: { uid, gid, groups },
            segments: new Segments(o.cpu, mm),
        });
        this.tasks.set(pid, this.current);
        this.abi = this.nativeAbi;
        this.segments.reset();
    }
    /** The engine that runs the tasks, and what it sees of their memory. Without, calls can be made and nothing runs. */
    attach(engine, spaces) {
        this.#spaces = spaces;
        this.turns.attach(engine, spaces);
        spaces.attach(engine, this.space.pool);
        spaces.use(this.space);
    }
    // --- the task that runs, as calls see it ---
    get group() {
        return this.current.group;
    }
    get mm() {
        return this.current.mm;
    }
    get space() {
        return this.current.mm.space;
    }
    get map() {
        return this.current.mm.map;
    }
    get fds() {
        return this.current.files;
    }
    get signals() {
        return this.current.signals;
    }
    get segments() {
        return this.current.segments;
    }
    get timers() {
        return this.current.group.timers;
    }
    get limits() {
        return this.current.group.limits;
    }
    get credentials() {
        return this.current.credentials;
    }
    get trap() {
        return this.current.trap;
    }
    get prctl() {
        return this.current.prctl;
    }
    get cwd() {
        return this.current.fs.cwd;
    }
    get umask() {
        return this.current.fs.umask;
    }
    get comm() {
        return this.current.comm;
    }
    /** The process's id, and the thread's. */
    get pid() {
        return this.current.group.pid;
    }
    get tid() {
        return this.current.tid;
    }
    get bits() {
        return this.current.mm.bits;
    }
    /** What the width of the program's code says. */
    get nativeAbi() {
        return this.current.mm.bits === 64 ? this.calls.abi64 : this.calls.abi32;
    }
    /** Does `act` with `task` in the place of the one that runs: for /proc. Its registers are not there. */
    seenAs(task, act) {
        const { current } = this;
        this.current = task;
        try {
            return act();
        }
        finally {
            this.current = current;
        }
    }
    // --- processes and address spaces ---
    makeGroup(pid, parent, pgid, sid) {
        const group = new ThreadGroup(pid, parent, pgid, sid, this.clock.monotonic(), this.clock, (to, info) => sendToGroup(this, to, info), (timers) => {
            if (timers.next === Number.POSITIVE_INFINITY)
                this.turns.armed.delete(timers);
            else
                this.turns.armed.add(timers);
        });
        this.groups.set(pid, group);
        return group;
    }
    /** An id that no thread, process, process group or session has. */
    newPid() {
        for (;;) {
            this.#lastPid = this.#lastPid >= LAST_PID ? FIRST_PID : this.#lastPid + 1;
            const pid = this.#lastPid;
            if (this.tasks.has(pid) || this.groups.has(pid))
                continue;
            let isTaken = false;
            for (const group of this.groups.values())
                if (group.pgid === pid || group.sid === pid)
                    isTaken = true;
            if (!isTaken)
                return pid;
        }
    }
    /** The vDSO of programs of `bits`. */
    vdso(bits) {
        let file = this.#vdsos.get(bits);
        if (file === undefined) {
            file = new VdsoFile(bits);
            this.#vdsos.set(bits, file);
        }
        return file;
    }
    /** An empty address space for a program of `bits`. */
    newSpace(bits) {
        const space = new AddressSpace(this.cpu, { limitBytes: this.memoryBytes, pool: this.space.pool, bits });
        space.stackLimit = this.space.stackLimit;
        return space;
    }
    /** The running task's address space, copied. */
    forkSpace() {
        return this.#spaces === null ? this.space.fork() : this.#spaces.fork();
    }
    /** The running task has another address space from now on. */
    spaceChanged() {
        this.#spaces?.use(this.space);
        this.leave = true;
    }
    /** Nobody runs in `space` any more. */
    closeSpace(space) {
        if (this.#spaces === null)
            space.close();
        else
            this.#spaces.close(space);
    }
    systemCall(abi, full) {
        return this.calls.systemCall(abi, full);
    }
    /** `SystemCalls.block`: the call under way waits. */
    block(queues, deadline = Number.POSITIVE_INFINITY, done = 0, polls = false) {
        return this.calls.block(queues, deadline, done, polls);
    }
    get isIdle() {
        return this.idleUntil !== null || (this.tracer !== null && this.tracer.stop !== null);
    }
    exception(vector, errorCode, address) {
        if (vector === VECTOR.PF && vsyscall(this, address))
            return;
        const info = exceptionSignal(this, vector, errorCode, address);
        this.force(info);
        this.deliver();
    }
    beforeResume() {
        for (;;) {
            this.leave = false;
            this.turns.pick();
            if (this.finished || this.isIdle)
                return;
            const { current } = this;
            if (current.call !== null && !this.calls.continueCall(current.call))
                continue;
            if (current.signals.deliverable || current.restartNumber >= 0)
                this.deliver();
            if (this.finished || this.tracer?.holds())
                return;
            if (current.state === 'running' && !current.group.stopped)
                break;
        }
        // What a handler's return set of it ends with the next instruction, which no breakpoint stops.
        this.cpu.u32[S.EFLAGS_REST >> 2] &= ~RF;
    }
    /** Delivers what is pending; a call that was interrupted is started again or ends with EINTR. */
    deliver() {
        if (this.current.state !== 'dead')
            deliverSignals(this);
    }
    /** A signal that cannot be blocked or ignored: force_sig_info() of kernel/signal.c. */
    force(info) {
        const { signal } = info;
        const action = this.signals.actions[signal];
        if (this.signals.blocked.has(signal) || action.handler === N.SIG_IGN) {
            action.handler = N.SIG_DFL;
            this.signals.blocked.delete(signal);
        }
        sendToTask(this, this.current, info);
    }
    /** A signal sent by the process to itself, or by the kernel on its behalf. */
    sendToSelf(signal, code = N.SI_USER) {
        sendToTask(this, this.current, { signal, code, pid: this.pid, uid: this.credentials.uid });
    }
    /** Sends a signal to a process. */
    signalGroup(group, info) {
        sendToGroup(this, group, info);
    }
    #pipeInode = 1000;
    newPipeInode() {
        return this.#pipeInode++;
    }
    /** Ends the running task's process. */
    finish(status, signal) {
        exitGroup(this, this.group, status, signal);
    }
    /** A descriptor that user code may name. */
    descriptor(selector) {
        return this.segments.descriptor(selector);
    }
    /** Linux sets CR0.AM. */
    alignmentChecked() {
        return true;
    }
}
