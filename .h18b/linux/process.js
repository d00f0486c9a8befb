import { readFileSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { host } from '../host/host.js';
import { hostReason } from '../host/reason.js';
import { UserError } from '../host/user-error.js';
import { AllowList } from '../network/allow.js';
import { AddressSpace } from '../runtime/address-space.js';
import { CPU_MODEL_NAMES, CpuModel, DEFAULT_CPU_MODEL } from '../runtime/cpu-models.js';
import { CpuState } from '../runtime/cpu-state.js';
import { CurrentSpace } from '../runtime/current-space.js';
import { Engine } from '../runtime/engine.js';
import { HostTurns } from '../runtime/host-turns.js';
import { Inspector } from '../runtime/inspector.js';
import { PLUGIN_BYTES } from '../runtime/plugins/area.js';
import { tellExceptions } from '../runtime/plugins/exceptions.js';
import { PluginSet } from '../runtime/plugins/plugin-set.js';
import { watchPlugins } from '../runtime/plugins/watched.js';
import { newStats } from '../runtime/stats.js';
import { defaultStrategies } from '../runtime/strategies.js';
import { Timeline } from '../runtime/timeline.js';
import { GUEST_RAM } from '../translator/layout.js';
import { Clock } from './clock.js';
import { errnoName } from './errno.js';
import { ExecFailure, install, prepare } from './exec.js';
import { Linux } from './kernel.js';
import { makeNamespace, placeProgram, standardStreams } from './namespace.js';
import { Outside } from './net/outside.js';
import { Observers } from './observer.js';
import { FileSymbols, PluginObserver, pluginTask } from './plugins.js';
import { Tracer } from './ptrace/tracer.js';
import * as N from './signals/numbers.js';
import { sendToGroup } from './signals/send.js';
import { Strace } from './strace.js';
import { StatRecord } from './vfs/stat.js';
const PAGE = 65536;
/** WebAssembly memory ends at 4 GiB, which state and records share with guest RAM. */
const LARGEST_MIB = Math.floor((2 ** 32 - PAGE - GUEST_RAM) / 2 ** 20);
/** A timer keeps the host's loop of events alive, whatever else there is. */
const LONGEST_SLEEP_MS = 60_000;
/** Room of /tmp as a share of guest memory. */
const TMP_SHARE = 0.5;
/** An unmodified Linux program in a VM of its own: construct, then `run` once. */
export class Process {
    stats = newStats();
    #options;
    #model;
    #memoryBytes;
    #random;
    #timeline;
    /** It counts the instructions, for `--icount`. */
    #engine = null;
    #plugins;
    #kernel = null;
    #inspector = null;
    #turns = new HostTurns();
    #state = 'new';
    #paused = null;
    constructor(options) {
        this.#options = options;
        const cpu = options.cpu ?? DEFAULT_CPU_MODEL;
        if (!CPU_MODEL_NAMES.includes(cpu))
            throw new UserError(`--cpu: ${cpu} is not one of ${CPU_MODEL_NAMES.join(', ')}`, 126);
        this.#model = new CpuModel(cpu);
        const mib = options.memoryMiB ?? 1024;
        if (!(mib >= 1 && mib <= LARGEST_MIB))
            throw new UserError(`--memory: ${mib} MiB is not between 1 and ${LARGEST_MIB}`, 126);
        this.#memoryBytes = Math.floor((mib * 2 ** 20) / PAGE) * PAGE;
        this.#timeline = options.timeline && new Timeline(options.timeline);
        this.#random = options.icount === true ? deterministicRandom() : host.fillRandom;
    }
    /** Runs the guest to its end. Throws UserError for a program that cannot be run. */
    run() {
        if (this.#hasNetwork)
            throw new Error('a guest with a network needs the events of the host: start');
        const guest = this.#load(null);
        try {
            this.#engine.run();
        }
        finally {
            this.#engine.close();
        }
        return this.#result(guest);
    }
    get #hasNetwork() {
        return (this.#options.publish ?? []).length + (this.#options.allowConnect ?? []).length > 0;
    }
    /**
     * The same, with the host's events served in between, from which the guest can be looked at and stopped.
     */
    async start() {
        const guest = this.#load(this.#hasNetwork ? await host.sockets() : null);
        const { kernel } = guest;
        const { outside } = kernel.network;
        kernel.servesHost = true;
        this.#state = this.#state === 'paused' ? 'paused' : 'running';
        const turns = this.#turns;
        if (outside !== null)
            outside.onEvent = () => {
                turns.busy();
                turns.wake();
            };
        try {
            await this.#publish(outside);
            do {
                await this.#serveHost(turns, kernel);
                while (this.#paused !== null)
                    await this.#held(this.#paused.ends);
            } while (kernel.tracer?.turn(turns.turnMs) ?? this.#engine.runFor(turns.turnMs));
        }
        finally {
            this.#state = 'ended';
            this.#engine.close();
            await outside?.close();
        }
        return this.#result(guest);
    }
    async #publish(outside) {
        for (const publish of this.#options.publish ?? []) {
            try {
                this.#options.onPublished?.(publish, await outside.publish(publish));
            }
            catch (error) {
                throw new UserError(`--publish: cannot listen at ${publish.address}:${publish.port}: ${hostReason(error)}`, 125);
            }
        }
    }
    /** Serves the host's events: those that are there, or if nobody can run, until there is something to do. */
    async #serveHost(turns, kernel) {
        const { idleUntil } = kernel;
        if (idleUntil === null)
            return turns.serve();
        const ms = (idleUntil - kernel.clock.monotonic()) / 1e6;
        if (turns.isShort(ms)) {
            turns.doze(ms);
            await turns.serve();
        }
        else
            await turns.sleep(Math.min(ms, LONGEST_SLEEP_MS));
    }
    /** Waits for the end of a pause, however long that is. */
    async #held(ends) {
        const keeps = setInterval(() => { }, LONGEST_SLEEP_MS);
        await ends;
        clearInterval(keeps);
    }
    /** What the guest is doing: of one that was given to `start`. */
    get state() {
        return this.#state;
    }
    /** Stops the guest between two instructions; before `start`, at its first one. */
    pause() {
        if (this.#paused !== null || this.#state === 'ended')
            return;
        let end = () => { };
        const ends = new Promise((resolve) => {
            end = resolve;
        });
        this.#paused = { ends, end };
        this.#turns.wake();
        this.#state = 'paused';
    }
    resume() {
        const paused = this.#paused;
        if (paused === null)
            return;
        this.#paused = null;
        this.#state = 'running';
        paused.end();
    }
    /** Whether there is a first process. */
    get isLoaded() {
        return this.#kernel !== null;
    }
    /**
     * Lets a debugger attach to the first process, from `start` on; `onStop` is called when the process has stopped and
     * with it the VM.
     */
    trace(onStop) {
        const kernel = this.#kernel;
        if (kernel === null)
            throw new Error('the guest has not been started');
        return new Tracer(kernel, this.#engine, () => {
            this.pause();
            onStop();
        });
    }
    /** Sends the first process a signal: of one that runs by `start`. */
    kill(signal = N.SIGTERM) {
        const kernel = this.#kernel;
        if (kernel === null || this.#state === 'ended')
            return;
        sendToGroup(kernel, kernel.init, { signal, code: N.SI_USER });
        this.#turns.wake();
    }
    /** Registers and memory of the task that runs; from events of the host, while `start` is under way. */
    get guest() {
        if (this.#inspector === null)
            throw new Error('the guest has not been started');
        return this.#inspector;
    }
    #load(sockets) {
        if (this.#kernel !== null)
            throw new Error('a Process runs once');
        const o = this.#options;
        const started = process.hrtime.bigint();
        const clock = new Clock(o.icount === true ? () => this.#engine?.instructionCount() ?? 0 : null);
        const identity = hostIdentity(o.icount === true);
        const source = { kernel: null };
        const vfs = makeNamespace({
            mounts: o.mounts ?? [],
            root: o.root,
            identity,
            clock,
            random: this.#random,
            source,
            tmpBytes: this.#memoryBytes * TMP_SHARE,
            hasNameServer: (o.allowConnect ?? []).length > 0,
        });
        let cwd = this.#workingDirectory(vfs);
        const path = placeProgram(vfs, cwd, o.program, identity);
        const typed = o.program.includes('/') ? latin1(o.program) : path;
        // A program that was named by a relative path is found by it inside as well, where the folder exists.
        if (o.cwd === undefined && path !== typed && !typed.startsWith('/'))
            cwd = this.#hostFolder(vfs) ?? cwd;
        const argv = [o.program, ...(o.args ?? [])].map(latin1);
        const envp = Object.entries(o.env ?? {}).map(([name, value]) => latin1(`${name}=${value}`));
        const found = prepare({ vfs, cwd, record: new StatRecord(), model: this.#model }, cwd, path, argv, envp, typed);
        if (found instanceof ExecFailure)
            throw new UserError(found.message, found.errno === 2 ? 127 : 126);
        const kernel = this.#machine(found, { vfs, clock, identity, cwd });
        source.kernel = kernel;
        if (sockets !== null)
            this.#openNetwork(kernel, sockets);
        const engine = this.#engine;
        try {
            const failed = install(kernel, found);
            found.program.main.file.close();
            found.program.interpreter?.file.close();
            if (failed !== 0) {
                const why = `cannot be loaded (${errnoName(-failed)}); --memory grants more memory`;
                throw new UserError(`${o.program}: ${why}`, 126);
            }
        }
        catch (e) {
            engine.close();
            throw e;
        }
        return { kernel, started };
    }
    #openNetwork(kernel, sockets) {
        const { allowConnect = [] } = this.#options;
        const outside = new Outside(kernel.network, sockets, new AllowList(allowConnect));
        kernel.network.outside = outside;
        if (allowConnect.length > 0)
            outside.serveNames();
    }
    #result({ kernel, started }) {
        kernel.calls.flushStats();
        const { exit } = kernel;
        if (exit === null)
            throw new Error('the guest has ended without a status');
        this.stats.wallNs = Number(process.hrtime.bigint() - started);
        const usage = process.cpuUsage();
        this.stats.cpuNs = (usage.user + usage.system) * 1000;
        this.#plugins?.end(this.stats);
        return { status: exit.status, signal: exit.signal, stats: this.stats };
    }
    #workingDirectory(vfs) {
        const path = latin1(this.#options.cwd ?? '/');
        const found = vfs.walk(vfs.root, path, true);
        if (typeof found === 'number')
            throw new UserError(`--cwd ${path}: ${errnoName(-found)} in the guest`, 127);
        if (!found.node.isDirectory)
            throw new UserError(`--cwd ${path}: is not a folder in the guest`, 126);
        return found;
    }
    /** The host's current folder, if the guest has one of that name. */
    #hostFolder(vfs) {
        const found = vfs.walk(vfs.root, latin1(process.cwd()), true);
        return typeof found === 'number' || !found.node.isDirectory ? null : found;
    }
    /** A VM whose first process is about to run `prepared`: memory, engine and kernel. */
    #machine(prepared, place) {
        const o = this.#options;
        const loads = o.plugins !== undefined && o.plugins.length > 0;
        const end = GUEST_RAM + this.#memoryBytes;
        if (loads && end + PLUGIN_BYTES > 2 ** 32 - PAGE)
            throw new UserError(`--memory: plug-ins need ${PLUGIN_BYTES / 2 ** 20} MiB of what there is at most`, 126);
        const pages = (end + (loads ? PLUGIN_BYTES : 0)) / PAGE;
        const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
        const cpu = new CpuState(memory, prepared.program.main.image.bits, this.#model);
        const spaces = new CurrentSpace(cpu);
        let linux = null;
        const symbols = new FileSymbols();
        const plugins = loads
            ? new PluginSet(o.plugins, {
                mode: 'process',
                cpu,
                space: spaces,
                base: end,
                instructions: () => this.#engine?.instructionCount() ?? 0,
                task: () => linux && pluginTask(linux.current),
                symbol: (address) => linux && symbols.find(linux.space, address),
                print: printLine,
                entered: watchPlugins(o.plugins.map(({ name }) => name)),
            })
            : undefined;
        this.#plugins = plugins;
        const kernel = new Linux({
            ...place,
            cpu,
            space: new AddressSpace(cpu, { limitBytes: this.#memoryBytes }),
            stats: this.stats,
            memoryBytes: this.#memoryBytes,
            random: this.#random,
            observer: makeObserver(o.strace, plugins),
            ...(o.pids !== undefined && { pids: o.pids }),
        });
        linux = kernel;
        if (plugins)
            tellExceptions(plugins, kernel, cpu);
        const { current } = kernel;
        current.files = standardStreams([o.stdin ?? 0, o.stdout ?? 1, o.stderr ?? 2], place.clock, () => kernel.tasks.size === 1 && !kernel.servesHost);
        current.fs.umask = process.umask();
        if (o.icount !== true)
            kernel.hostNamed = hostname;
        const engine = new Engine({
            cpu,
            space: spaces,
            kernel,
            stats: this.stats,
            engine: o.engine ?? 'jit',
            strategies: { ...defaultStrategies(), ...o.strategies },
            icount: o.icount === true,
            timeline: this.#timeline,
            onRequest: o.onRequest,
            onSlice: o.onSlice && ((rip) => o.onSlice(BigInt.asUintN(cpu.bits, BigInt(rip)))),
            cache: o.translationCache,
            plugins,
        });
        this.#engine = engine;
        this.#kernel = kernel;
        this.#inspector = new Inspector(cpu, spaces);
        kernel.attach(engine, spaces);
        return kernel;
    }
}
/** A line of a plug-in. */
function printLine(line) {
    writeSync(2, `ringless: ${line}\n`);
}
function latin1(text) {
    return Buffer.from(text).toString('latin1');
}
function makeObserver(strace, plugins) {
    const own = strace === undefined || strace === false ? null : strace === true ? new Strace() : new Strace(strace);
    if (!plugins)
        return own;
    const observer = new PluginObserver(plugins);
    return own ? new Observers([own, observer]) : observer;
}
function hostIdentity(fixed) {
    const uid = process.getuid?.() ?? 1000;
    const gid = process.getgid?.() ?? 1000;
    const pid = fixed ? 1000 : process.pid;
    const groups = hostGroups();
    return { uid, gid, groups, pid, ppid: fixed ? 1 : process.ppid, pgid: pid, sid: pid };
}
/** Supplementary groups. Node's getgroups adds the effective group, which getgroups(2) does not: proc(5) tells. */
function hostGroups() {
    try {
        const line = /^Groups:(.*)$/m.exec(readFileSync('/proc/self/status', 'latin1'));
        if (line !== null)
            return (line[1].match(/\d+/g) ?? []).map(Number);
    }
    catch {
        // Not Linux.
    }
    return process.getgroups?.() ?? [];
}
/** The same bytes in each run: xorshift32, for `--icount`. */
function deterministicRandom() {
    let x = 0x2545f491;
    return (bytes) => {
        for (let i = 0; i < bytes.length; i++) {
            x ^= x << 13;
            x ^= x >>> 17;
            x ^= x << 5;
            bytes[i] = x;
        }
    };
}
