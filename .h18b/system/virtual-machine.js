import { pcMemoryMap } from '../boot/ram-map.js';
import { AcpiTables } from '../devices/acpi/acpi-tables.js';
import { FW_CFG_BASE, FW_CFG_PORTS, FwCfg } from '../devices/fw-cfg/fw-cfg.js';
import { setPcItems } from '../devices/fw-cfg/pc-items.js';
import { KvmClock } from '../devices/kvm-clock.js';
import { MachineClock } from '../devices/machine-clock.js';
import { Pc } from '../devices/pc.js';
import { VGA_DEVICE } from '../devices/pci/pc-pci.js';
import { Vga } from '../devices/vga/vga.js';
import { addVgaLegacy, VgaPci } from '../devices/vga/vga-pci.js';
import { CpuModel } from '../runtime/cpu-models.js';
import { CpuState } from '../runtime/cpu-state.js';
import { Engine } from '../runtime/engine.js';
import { HostTurns } from '../runtime/host-turns.js';
import { Inspector } from '../runtime/inspector.js';
import { PLUGIN_BYTES } from '../runtime/plugins/area.js';
import { tellExceptions } from '../runtime/plugins/exceptions.js';
import { PluginSet } from '../runtime/plugins/plugin-set.js';
import { watchPlugins } from '../runtime/plugins/watched.js';
import { newStats } from '../runtime/stats.js';
import { defaultStrategies } from '../runtime/strategies.js';
import { InterruptLatency } from '../runtime/system/interrupt-latency.js';
import { MachineCallouts } from '../runtime/system/machine-callouts.js';
import { MachineKernel } from '../runtime/system/machine-kernel.js';
import { Mmu } from '../runtime/system/mmu.js';
import { Msrs } from '../runtime/system/msrs.js';
import { PhysicalMap } from '../runtime/system/physical-map.js';
import { Processor } from '../runtime/system/processor.js';
import { Timeline } from '../runtime/timeline.js';
import { GUEST_RAM } from '../translator/layout.js';
import * as S from '../translator/state.js';
import { interruptsOf, portsOf } from './board.js';
import { describeHalt, describeProcessor } from './describe.js';
import { EndStatus } from './end-status.js';
import { machineCpuid, SYSTEM_FEATURES } from './machine-cpuid.js';
import { MACHINE_STRATEGIES } from './machine-strategies.js';
import { PROCESSORS, powerOn } from './power-on.js';
import { EXTRA_BYTES, Ram } from './ram.js';
import { RunControl } from './run-control.js';
import { SliceBudget } from './slice-budget.js';
import { restoreMachine, saveMachine } from './snapshot/machine-snapshot.js';
import { SteadyClock } from './steady-clock.js';
import { shutdownCause } from './virtual-machine-options.js';
/** A kernel that boots gains nothing from wide vectors, and would save and restore them. */
const MACHINE_CPU_MODEL = 'x86-64';
/** Ticks of the time stamp counter a ns. */
const TSC_PER_NS = 2;
/** More instructions than any block has. */
const LARGEST_BLOCK = 100;
/**
 * How often a machine that is stopped looks whether it still is, ms: with a timer the host does not take Ringless to be
 * done.
 */
const HELD_MS = 60_000;
/** A virtual PC with its processor: what `ringless boot` runs. */
export class VirtualMachine {
    stats = newStats();
    pc;
    pci;
    vga;
    ram;
    processor;
    #acpi;
    #engine;
    #machine;
    #clock;
    #options;
    #budget;
    #plugins;
    #turns = new HostTurns();
    #control = new RunControl();
    #ended = null;
    /** Guest instructions that were executed before the snapshot which this machine comes from. */
    #before = 0;
    /** An instruction is to be executed before anything else; and nothing after it. */
    #stepFirst = false;
    #stepOnly = false;
    #resetWanted = null;
    /** The next timer when the slice under way was made, ns. */
    #deadline = 0;
    #built = false;
    #physical = new PhysicalMap();
    /** The engine, once there is one: time may be its instruction count. */
    #counting = null;
    #steady = new SteadyClock(() => performance.now() * 1e6, () => this.#counting?.instructionCount() ?? 0);
    constructor(options) {
        this.#options = options;
        const ramBytes = (options.memoryMiB ?? 128) * 1048576;
        const end = GUEST_RAM + ramBytes + EXTRA_BYTES;
        const wanted = options.plugins ?? [];
        const pages = (end + (wanted.length > 0 ? PLUGIN_BYTES : 0)) / 65536;
        const cpu = new CpuState(new WebAssembly.Memory({ initial: pages, maximum: pages }), 32, new CpuModel(options.cpu ?? MACHINE_CPU_MODEL, SYSTEM_FEATURES));
        const physical = this.#physical;
        const icount = options.icount === true;
        // The clock asks before there is an engine.
        this.#clock = new MachineClock(icount
            ? { instructions: () => this.#counting?.instructionCount() ?? 0 }
            : { hostNs: (timerNs) => this.#steady.now(timerNs) });
        const mmu = new Mmu(cpu, physical, {
            readMmio: (address, size) => this.#bus.readMmio(address, size),
            writeMmio: (address, size, value) => this.#bus.writeMmio(address, size, value),
        });
        this.guest = new Inspector(cpu, mmu);
        this.vga = new Vga(this.#clock);
        this.ram = new Ram(cpu.u8, physical, mmu, ramBytes);
        this.processor = new Processor(cpu, mmu);
        const ticks = () => Math.floor(this.#clock.now() * TSC_PER_NS);
        // RDTSC, RDTSCP and accesses to MSRs.
        const ticksNow = () => {
            this.#steady.nextMoment();
            return ticks();
        };
        const msrs = new Msrs(this.processor, () => BigInt(ticksNow()), {
            readMsr: (index) => {
                this.#steady.nextMoment();
                return this.pc.lapic?.readMsr(index) ?? kvmClock.readMsr(index);
            },
            writeMsr: (index, value) => {
                this.#steady.nextMoment();
                return this.pc.lapic?.writeMsr(index, value) || kvmClock.writeMsr(index, value);
            },
        });
        const guestTsc = () => BigInt.asUintN(64, BigInt(ticks()) + msrs.tscOffset);
        const kvmClock = new KvmClock(this.#clock, this.ram, guestTsc, TSC_PER_NS);
        const latency = new InterruptLatency(() => this.#clock.now(), () => this.#counting?.instructionCount() ?? 0);
        const board = {
            ports: portsOf(() => this.#bus),
            interrupts: interruptsOf(() => this.pc.interrupts, (vector) => this.#plugins?.event('interrupt', { vector })),
            sendIpi: (apicId, icr) => this.pc.lapic?.ipiFrom(apicId, icr) === true,
            timersAsBefore: () => this.#clock.nextDeadlineNs() === this.#deadline && !this.#isTimerDue(),
            comesBack: () => this.#clock.nextDeadlineNs() < this.#deadline || this.#isTimerDue(),
            runTimers: () => {
                this.#steady.nextMoment();
                const due = this.#clock.nextDeadlineNs();
                if (due === Number.POSITIVE_INFINITY || due > this.#clock.now())
                    return;
                latency.whileTimers(due, () => this.#clock.run());
                this.#steady.fired();
            },
            onTripleFault: () => {
                this.#end({
                    status: EndStatus.tripleFault,
                    reason: 'triple-fault',
                    message: `triple fault: the guest's exception could not be delivered\n${describeProcessor(this.processor)}`,
                });
            },
        };
        this.#machine = new MachineKernel(this.processor, msrs, board, latency);
        const strategies = {
            ...defaultStrategies(),
            ...MACHINE_STRATEGIES,
            ...options.strategies,
            // A region counts instructions by its own blocks, and looks at the budget less often: when it comes must not
            // depend on the host.
            ...(icount ? { background: false } : {}),
        };
        this.#plugins =
            wanted.length === 0
                ? undefined
                : new PluginSet(wanted, {
                    mode: 'machine',
                    cpu,
                    space: mmu,
                    base: end,
                    instructions: () => this.#counting?.instructionCount() ?? 0,
                    task: () => null,
                    symbol: () => null,
                    print: options.onPluginLine ?? ((line) => console.error(`ringless: ${line}`)),
                    entered: watchPlugins(wanted.map(({ name }) => name)),
                });
        if (this.#plugins)
            tellExceptions(this.#plugins, this.#machine, cpu);
        const budget = Math.min(strategies.budget, this.#plugins?.mostBudget ?? Number.POSITIVE_INFINITY);
        this.#budget = new SliceBudget(this.#clock, budget);
        this.#engine = new Engine({
            cpu,
            space: mmu,
            kernel: this.#machine,
            stats: this.stats,
            engine: options.engine ?? 'jit',
            strategies,
            icount,
            timeline: options.timeline && new Timeline(options.timeline),
            onRequest: options.onRequest,
            cache: options.translationCache,
            plugins: this.#plugins,
            callouts: (engine) => new MachineCallouts(this.#machine, machineCpuid(cpu, () => this.pc.lapic?.present === true), ticksNow, engine, icount),
        });
        this.processor.engine = this.#engine;
        this.#counting = this.#engine;
        this.pc = new Pc({
            clock: this.#clock,
            memory: this.ram,
            serial: options.serial,
            debugConsole: options.debugConsole,
            floppies: options.floppies,
            boot: options.bootDevices,
            tscToNs: (tsc) => Number(tsc - msrs.tscOffset) / TSC_PER_NS,
            pci: {
                disks: options.disks,
                cdrom: options.cdrom,
                virtio: options.virtio?.(this.ram),
                cards: (bus) => options.cards?.(this.ram, bus) ?? [],
                functions: (bus) => [{ device: VGA_DEVICE, fn: new VgaPci(this.vga, bus, options.videoRom ?? null) }],
                onShadow: (range) => this.ram.shadow(range),
                onDiskError: options.onDiskError,
            },
        }, this.#events());
        this.#built = true;
        this.pc.interrupts.onPriority = (cr8) => cpu.setNumber(S.CR8, cr8);
        const { pci } = this.pc;
        if (pci === null)
            throw new Error('the machine has a PCI bus');
        this.pci = pci;
        this.pc.add(kvmClock);
        this.pc.add(this.vga);
        addVgaLegacy(this.pc.bus, this.vga);
        this.ram.onChange = () => this.processor.pagingChanged(false);
        this.#acpi = new AcpiTables({
            apic: this.pc.lapic !== null,
            hpet: this.pc.hpet !== null,
            serial: this.pc.serial.map((port) => port !== null),
            pci: pci.acpi,
            virtioMmio: this.pc.acpiVirtioMmio,
        });
        const fwCfg = this.pc.add(new FwCfg(this.ram));
        this.pc.bus.addPorts('fw_cfg', FW_CFG_BASE, FW_CFG_PORTS, fwCfg);
        setPcItems(fwCfg, {
            memoryBytes: ramBytes,
            cpuCount: PROCESSORS,
            e820: pcMemoryMap(ramBytes),
            files: this.#acpi.firmwareFiles(),
        });
    }
    /** The bus as the processor uses it: each access is one moment of the machine's time. */
    get #bus() {
        this.#steady.nextMoment();
        return this.pc.bus;
    }
    /** Whether a timer is due, as far as the guest's last access to a device has shown. */
    #isTimerDue() {
        const deadline = this.#clock.nextDeadlineNs();
        if (deadline === Number.POSITIVE_INFINITY)
            return false;
        if (this.#clock.counted)
            return this.#clock.now() >= deadline;
        return this.#steady.reached(this.#clock.sourceNs(deadline));
    }
    #events() {
        const attend = () => {
            this.#machine.attention = true;
        };
        return {
            onPowerOff: () => this.#end({ status: EndStatus.powerOff, reason: 'power-off' }),
            onReset: () => this.#wantReset('guest'),
            onDebugExit: (status) => this.#end({ status, reason: 'debug-exit' }),
            onA20: (enabled) => {
                this.#physical.a20 = enabled;
                this.processor.pagingChanged(false);
            },
            onInterrupt: () => {
                // While the board is put together there is nothing to look at.
                if (this.#built)
                    this.#machine.interruptRaised();
                else
                    attend();
                this.#turns.wake();
            },
        };
    }
    #end(result) {
        this.#ended ??= result;
        this.#comeBack();
    }
    /** Has guest code, or a wait, end soon: something outside of it is to be done. */
    #comeBack() {
        this.#machine.finished = true;
        this.#machine.attention = true;
        this.#turns.wake();
    }
    #wantReset(by) {
        this.#resetWanted ??= by;
        this.#comeBack();
    }
    /** Registers and memory as the code that runs sees them. */
    guest;
    /** What the machine is doing. */
    get state() {
        return this.#control.state;
    }
    /** Calls `listener` when the machine stops, goes on, is reset or ends; what is returned ends that. */
    listen(listener) {
        return this.#control.listen(listener);
    }
    /**
     * Stops the guest, and its time, before its next instruction; `run` does not return. From a callback of the guest's
     * access: after it.
     */
    pause(state = 'paused') {
        if (this.#control.state === 'shutdown')
            return;
        this.#stepFirst = false;
        this.#control.become(state);
        this.#steady.hold();
        this.#comeBack();
    }
    /**
     * Lets it go on. `step`: for one instruction, without timers and interrupts unless it is halted; then it stops for
     * the debugger.
     */
    resume(step = false) {
        if (this.#control.state === 'shutdown')
            return;
        // The instruction at which it has stopped is not to stop it again.
        this.#stepFirst = step || this.#control.state === 'debug';
        this.#stepOnly = step;
        this.#steady.release();
        this.#control.become('running');
        this.#turns.wake();
    }
    /** The reset button: also of a machine that is paused, which stays so. */
    reset() {
        this.#wantReset('host');
    }
    /** Ends the machine from outside. */
    stop(result) {
        this.#end(result);
    }
    /** The user presses the power button: what the guest makes of it is its affair. */
    pressPowerButton() {
        this.#control.tell({ name: 'POWERDOWN' });
        this.pc.acpiPm?.pressPowerButton();
    }
    /** A non-maskable interrupt, as from a button on the board. */
    sendNmi() {
        this.pc.interrupts.pressNmi();
    }
    /** Data move between guest and host, as by a network: the host's events get their turn more often for a while. */
    hostIsBusy() {
        this.#turns.busy();
    }
    /** Guest instructions executed so far. */
    get instructions() {
        return this.#before + this.#engine.instructionCount();
    }
    /**
     * The machine as it is, as parts of a file that `restore` takes. Not from within an access of the guest. Throws what
     * its disks do.
     */
    saveSnapshot() {
        const { icount = false, memoryMiB = 128, cpu = MACHINE_CPU_MODEL } = this.#options;
        return saveMachine(this.#parts, { memoryMiB, cpu, icount, instructions: this.instructions });
    }
    get #parts() {
        const { processor, ram, pc } = this;
        const floppies = (this.#options.floppies ?? []).filter((disk) => disk !== null);
        const disks = [...(this.#options.disks ?? []).map(({ backend }) => backend), ...floppies];
        return { processor, msrs: this.#machine.msrs, ram, physical: this.#physical, pc, disks };
    }
    /** Throws SnapshotError. */
    #begin() {
        const { restore } = this.#options;
        if (restore === undefined) {
            this.#start();
            return;
        }
        restoreMachine(this.#parts, restore);
        this.#before = restore.info.instructions;
        this.#machine.attention = true;
    }
    #start() {
        powerOn(this, this.#machine.msrs, this.#acpi, this.#options.boot());
    }
    /** Runs the guest to its end. The host's events (sockets, timers, input, signals) are served in between. */
    async run() {
        this.#begin();
        this.#steady.start();
        if (this.#control.state === 'prelaunch')
            this.#control.become('running');
        try {
            while (this.#ended === null) {
                if (this.#resetWanted !== null)
                    this.#reset(this.#resetWanted);
                else if (this.#control.held)
                    await this.#turns.sleep(HELD_MS);
                else
                    await this.#runTurn();
            }
            if (['timeout', 'stopped', 'quit'].includes(this.#ended.reason))
                this.#options.onLeave?.();
        }
        finally {
            this.#engine.finishStats();
            this.stats.interruptLatency = this.#machine.latency.stats();
            this.stats.devices = Object.fromEntries(this.pc.traffic.map(({ name, traffic }) => [name, traffic.counts()]));
            this.pc.closeDisks();
            this.#engine.close();
            this.#plugins?.end(this.stats);
            if (this.#ended !== null) {
                const { status, reason } = this.#ended;
                this.#control.tell({ name: 'SHUTDOWN', ...shutdownCause(reason), status });
            }
            this.#control.become('shutdown');
        }
        return { ...this.#ended, stats: this.stats };
    }
    /** The guest gets its turn, and then the host's events do. */
    async #runTurn() {
        this.#machine.finished = false;
        if (this.#stepFirst)
            this.#step();
        if (!this.#machine.finished && !this.#stepOnly)
            this.#runFor(this.#turns.turnMs);
        // It may have been stopped meanwhile.
        if (!this.#machine.finished && this.processor.halted) {
            // Nothing but an NMI ends a halt with interrupts off.
            if (!this.processor.interruptsEnabled && !this.pc.interrupts.nmiExpected) {
                this.#end({ status: EndStatus.halted, reason: 'halted', message: describeHalt(this.processor) });
            }
            else
                await this.#halt();
        }
        // Also when the guest halts again and again for less than this.
        if (this.#turns.due) {
            this.#steady.nextMoment();
            await this.#turns.serve();
        }
    }
    /** Executes one instruction; a processor that is halted is woken first. */
    #step() {
        const { processor } = this;
        if (processor.halted) {
            this.#machine.beforeResume();
            if (processor.halted)
                return;
        }
        else
            this.#engine.step();
        this.#stepFirst = false;
        if (this.#machine.finished)
            return;
        if (this.#stepOnly)
            this.pause('debug');
    }
    #reset(by) {
        this.#resetWanted = null;
        if (by === 'guest' && this.#options.noReboot) {
            this.#end({ status: 0, reason: 'reset' });
            return;
        }
        this.pc.reset();
        this.#machine.msrs.reset();
        this.#start();
        this.#control.tell({ name: 'RESET', guest: by === 'guest', reason: `${by}-reset` });
    }
    /** Runs guest code until it halts, the machine ends, or `ms` are over. */
    #runFor(ms) {
        const machine = this.#machine;
        let now = performance.now();
        const until = now + ms;
        const clock = this.#clock;
        do {
            machine.beforeResume();
            if (machine.finished || this.processor.halted)
                return;
            this.#deadline = clock.nextDeadlineNs();
            let budget = this.#budget.next();
            let used = 0;
            // A block runs whole or not at all: what is left before a timer's instruction is done one by one.
            if (budget < LARGEST_BLOCK)
                this.#engine.step();
            // Exceptions and system calls come back early: the clocks are not asked again before the time is up.
            while (budget >= LARGEST_BLOCK) {
                const left = this.#engine.turn(budget);
                used += budget - left;
                budget = left;
                if (machine.finished)
                    return;
                if (this.processor.halted || !machine.board.timersAsBefore())
                    break;
                machine.resume();
            }
            const end = performance.now();
            this.#budget.measure(used, (end - now) * 1e6);
            now = end;
        } while (now < until && !machine.finished);
        // Nothing that is pending may be slept through.
        if (this.processor.halted && !machine.finished)
            machine.beforeResume();
    }
    /** HLT until the next timer, or until an interrupt comes from outside, while the host's events are served. */
    async #halt() {
        const deadline = this.#clock.nextDeadlineNs();
        if (this.#clock.counted && deadline < Number.POSITIVE_INFINITY) {
            this.#clock.skipTo(deadline);
            return;
        }
        this.#steady.sleep(this.#clock.sourceNs(deadline));
        const ms = (deadline - this.#clock.now()) / 1e6;
        if (this.#turns.isShort(ms))
            this.#turns.doze(ms);
        // The host's timers are late rather than early.
        else
            await this.#turns.sleep(ms - 1);
        this.#steady.wake(this.#clock.sourceNs(this.#clock.nextDeadlineNs()));
    }
}
