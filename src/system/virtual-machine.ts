import type { ByteSink } from '../devices/device.js';
import type { MachineClock } from '../devices/machine-clock.js';
import type { Pc } from '../devices/pc.js';
import type { PcPci } from '../devices/pci/pc-pci.js';
import type { Vga } from '../devices/vga/vga.js';
import { type Engine, LARGEST_BLOCK } from '../runtime/engine.js';
import { HostTurns } from '../runtime/host-turns.js';
import { Inspector } from '../runtime/inspector.js';
import type { Stats } from '../runtime/stats.js';
import type { MachineKernel } from '../runtime/system/machine-kernel.js';
import type { Processor } from '../runtime/system/processor.js';
import { describeHalt, describeProcessor } from './describe.js';
import { EndStatus } from './end-status.js';
import { Hardware, type HardwareEvents, MACHINE_CPU_MODEL } from './hardware.js';
import { copyMachine, type MachineCopy } from './journal/checkpoint.js';
import { HostInputs } from './journal/host-inputs.js';
import { JournalError, type Position } from './journal/journal-file.js';
import type { Replayer } from './journal/replayer.js';
import { type Checkpoint, TimeTravel } from './journal/time-travel.js';
import { MachineInputs } from './machine-inputs.js';
import { Migration } from './migration/migration.js';
import type { MovingMachine } from './migration/moving-machine.js';
import { powerOn } from './power-on.js';
import type { Ram } from './ram.js';
import { type MachineEvent, RunControl, type RunState } from './run-control.js';
import {
  machineDigest,
  restoreMachine,
  type SnapshotInfo,
  type SnapshotParts,
  saveMachine,
} from './snapshot/machine-snapshot.js';
import type { SteadyClock } from './steady-clock.js';
import { shutdownCause, type VirtualMachineOptions, type VirtualMachineResult } from './virtual-machine-options.js';

/**
 * How often a machine that is stopped looks whether it still is, ms: with a timer the host does not take Ringless to be
 * done.
 */
const HELD_MS = 60_000;
/** What a guest may have overslept at most, ms: beyond, its time is behind the host's. */
const MOST_OVERSLEPT_MS = 1000;

export type { VirtualMachineOptions, VirtualMachineResult } from './virtual-machine-options.js';

/** A virtual PC with its processor: what `ringless boot` runs. */
export class VirtualMachine {
  readonly stats: Stats;
  readonly pc: Pc;
  readonly pci: PcPci;
  readonly vga: Vga;
  readonly ram: Ram;
  readonly processor: Processor;
  readonly #hardware: Hardware;
  readonly #engine: Engine;
  readonly #machine: MachineKernel;
  readonly #clock: MachineClock;
  readonly #options: VirtualMachineOptions;
  readonly #steady: SteadyClock;
  readonly #turns = new HostTurns();
  readonly #control: RunControl;
  /** How it moves to another process, or comes from one. */
  readonly migration: Migration;
  /** Everything that comes from outside. */
  readonly #host: HostInputs;
  /** Keys, serial lines, buttons. */
  readonly inputs: MachineInputs;
  /** The count of instructions when interrupts and timers were last looked at, or the machine was reset. */
  #lookedAt = -1;
  /** Where a run that is repeated is gone back in; and up to where it has been, in instructions. */
  #travel: TimeTravel<unknown> | null = null;
  #furthest = 0;
  /** The past is gone through. */
  #travelling = false;
  /** How much longer than wanted the thread has slept, ms. */
  #overslept = 0;
  #ended: Omit<VirtualMachineResult, 'stats'> | null = null;
  /** How a run that is repeated has ended, while a debugger looks at it. */
  #heldEnd: Omit<VirtualMachineResult, 'stats'> | null = null;
  /** Somebody has ended the machine. */
  #stopped = false;
  /** Why what was to come from another process has not. */
  #failure: Error | null = null;
  /** Somebody holds the machine that is still to come. */
  #heldBeforehand = false;
  /** Guest instructions that were executed before the snapshot which this machine comes from. */
  #before = 0;
  /** An instruction is to be executed before anything else; and nothing after it. */
  #stepFirst = false;
  #stepOnly = false;
  /** A stop of the debugger's was met while the past is gone through. */
  #metStop = false;
  #resetWanted: 'guest' | 'host' | null = null;

  constructor(options: VirtualMachineOptions) {
    this.#options = options;
    this.#control = new RunControl(options.incoming === true ? 'inmigrate' : 'prelaunch');
    this.#host = options.inputs ?? new HostInputs();
    const hardware = new Hardware(options, this.#events());
    this.#hardware = hardware;
    this.stats = hardware.stats;
    this.pc = hardware.pc;
    this.pci = hardware.pci;
    this.vga = hardware.vga;
    this.ram = hardware.ram;
    this.processor = hardware.processor;
    this.guest = new Inspector(hardware.cpu, hardware.mmu);
    this.#engine = hardware.engine;
    this.#machine = hardware.machine;
    this.#clock = hardware.clock;
    this.#steady = hardware.steady;
    this.migration = new Migration(
      this.#moving(),
      (event) => this.#control.tell(event),
      () => this.#obstacle(),
    );
    this.inputs = new MachineInputs(this.pc, hardware.tablet, this.#host, {
      power: () => this.pc.acpiPm?.pressPowerButton(),
      nmi: () => this.pc.interrupts.pressNmi(),
      reset: () => this.#wantReset('host'),
    });
    this.#host.onWaiting = () => this.#turns.wake();
    const { cd } = this.pci;
    if (cd)
      cd.onTray = (open) =>
        this.#control.tell({ name: 'DEVICE_TRAY_MOVED', data: { device: 'cdrom', id: 'cdrom', 'tray-open': open } });
  }

  #events(): HardwareEvents {
    return {
      onPowerOff: () => this.#end({ status: EndStatus.powerOff, reason: 'power-off' }),
      onReset: () => this.#wantReset('guest'),
      onDebugExit: (status) => this.#end({ status, reason: 'debug-exit' }),
      onInterrupt: () => this.#turns.wake(),
      onTripleFault: () => {
        this.#end({
          status: EndStatus.tripleFault,
          reason: 'triple-fault',
          message: `triple fault: the guest's exception could not be delivered\n${describeProcessor(this.processor)}`,
        });
      },
      whileNew: (sink) => this.whileNew(sink),
    };
  }

  #end(result: Omit<VirtualMachineResult, 'stats'>): void {
    this.#ended ??= result;
    this.#comeBack();
  }

  /** Has guest code, or a wait, end soon: something outside of it is to be done. */
  #comeBack(): void {
    this.#machine.finished = true;
    this.#machine.attention = true;
    this.#turns.wake();
  }

  #wantReset(by: 'guest' | 'host'): void {
    if (this.#isElsewhere) return;
    this.#resetWanted ??= by;
    this.#comeBack();
  }

  /** Registers and memory as the code that runs sees them. */
  readonly guest: Inspector;

  /** What the machine is doing. */
  get state(): RunState {
    return this.#control.state;
  }
  /** Calls `listener` when the machine stops, goes on, is reset or ends; what is returned ends that. */
  listen(listener: (event: MachineEvent) => void): () => void {
    return this.#control.listen(listener);
  }

  /**
   * Stops the guest, and its time, before its next instruction; `run` does not return. From a callback of the guest's
   * access: after it.
   */
  pause(state: 'paused' | 'debug' | 'save-vm' = 'paused'): void {
    if (this.#control.state === 'shutdown') return;
    if (this.#isElsewhere) {
      this.#heldBeforehand = true;
      return;
    }
    if (this.#travelling) {
      this.#metStop = true;
      this.#comeBack();
      return;
    }
    this.#hold(state);
  }
  #hold(state: RunState): void {
    this.#stepFirst = false;
    this.#control.become(state);
    this.#steady.hold();
    this.#comeBack();
  }
  /**
   * Lets it go on. `step`: for one instruction, without timers and interrupts unless it is halted; then it stops for
   * the debugger.
   */
  resume(step = false): void {
    if (this.#control.state === 'shutdown') return;
    if (this.#isElsewhere) {
      this.#heldBeforehand = false;
      return;
    }
    // The instruction at which it has stopped is not to stop it again.
    if (this.#heldEnd !== null) this.#end(this.#heldEnd);
    this.#stepFirst = step || this.#control.state === 'debug';
    this.#stepOnly = step;
    this.#steady.release();
    this.#control.become('running');
    this.#turns.wake();
  }
  /** The reset button: also of a machine that is paused, which stays so. */
  reset(): void {
    this.inputs.press('reset');
  }
  /** Ends the machine from outside. */
  stop(result: { status: number; reason: 'timeout' | 'stopped' | 'quit' }): void {
    this.#stopped = true;
    if (this.#host.journal?.kind === 'recorder') this.#settle();
    this.#end(result);
  }

  /** The user presses the power button: what the guest makes of it is its affair. */
  pressPowerButton(): void {
    this.#control.tell({ name: 'POWERDOWN' });
    this.inputs.press('power');
  }
  /** A non-maskable interrupt, as from a button on the board. */
  sendNmi(): void {
    this.inputs.press('nmi');
  }
  /** Data move between guest and host, as by a network: the host's events get their turn more often for a while. */
  hostIsBusy(): void {
    this.#turns.busy();
  }

  /** A sink that gets nothing twice where the past is done again. */
  whileNew(sink: ByteSink): ByteSink {
    return { write: (bytes) => void (this.instructions >= this.#furthest && sink.write(bytes)) };
  }

  /** From now on a run that is repeated can be gone back in; null: this run is none. */
  travel<T>(): TimeTravel<T> | null {
    if (this.#host.journal?.kind !== 'replayer') return null;
    this.#travel ??= new TimeTravel<unknown>({
      checkpoint: (before) => this.#checkpoint(before),
      advance: (limit, over) => this.#advance(limit, over),
      instructions: () => this.instructions,
    });
    return this.#travel as TimeTravel<T>;
  }
  /** Does `body`, which goes back in the run, while the machine is stopped. */
  async travelling(body: () => Promise<void>): Promise<void> {
    this.#furthest = Math.max(this.#furthest, this.instructions);
    this.#travelling = true;
    try {
      await body();
    } finally {
      this.#travelling = false;
    }
  }

  #checkpoint(before: Checkpoint | null): VmCheckpoint {
    const journal = this.#host.journal as Replayer;
    const { instructions } = this;
    const { place } = journal;
    const random = journal.random.state;
    const callouts = this.#hardware.callouts!;
    const seed = callouts.random;
    const copy = copyMachine(this.#parts, before === null ? null : (before as VmCheckpoint).copy);
    const restore = (): void => {
      copy.restore();
      journal.place = place;
      journal.random.state = random;
      callouts.random = seed;
      this.#before = instructions - this.#engine.instructionCount();
      this.#lookedAt = -1;
      this.#machine.eventAt = Number.NEGATIVE_INFINITY;
      this.#resetWanted = null;
      this.#ended = null;
      this.#heldEnd = null;
    };
    return { instructions, copy, restore };
  }

  async #advance(limit: number, over: boolean): Promise<'there' | 'stopped' | 'ended'> {
    const machine = this.#machine;
    this.#metStop = false;
    this.#stepFirst = over;
    while (this.instructions < limit) {
      if (this.#ended !== null) return 'ended';
      if (this.#resetWanted !== null) this.#reset(this.#resetWanted);
      machine.finished = false;
      if (!this.#deliver()) continue;
      if (this.#stepFirst) this.#step();
      if (this.#metStop) return 'stopped';
      if (!machine.finished) this.#runFor(this.#turns.turnMs, Math.min(limit, this.#host.limit));
      if (this.#metStop) return 'stopped';
      if (!machine.finished && this.processor.halted) {
        if (!this.processor.interruptsEnabled && !this.pc.interrupts.nmiExpected) return 'ended';
        this.#haltReplay();
      }
      if (this.#turns.due) await this.#turns.serve();
    }
    return 'there';
  }

  /** The run is recorded or repeated: nobody but the guest may change registers and memory. */
  get isJournaled(): boolean {
    return this.#host.journal !== null;
  }

  /** Guest instructions executed so far. */
  get instructions(): number {
    return this.#before + this.#engine.instructionCount();
  }

  /**
   * The machine as it is, as parts of a file that `restore` takes. Not from within an access of the guest. Throws what
   * its disks do.
   */
  saveSnapshot(): Uint8Array[] {
    return saveMachine(this.#parts, this.#info);
  }
  get #info(): SnapshotInfo {
    const { icount = false, memoryMiB = 128, cpu = MACHINE_CPU_MODEL } = this.#options;
    return { memoryMiB, cpu, icount, instructions: this.instructions };
  }
  get #parts(): SnapshotParts {
    const { processor, ram, pc } = this;
    const floppies = pc.floppy.drives.map(({ disk }) => disk).filter((disk) => disk !== null);
    const disks = [...(this.#options.disks ?? []).map(({ backend }) => backend), ...floppies];
    return { processor, msrs: this.#machine.msrs, ram, physical: this.#hardware.physical, pc, disks };
  }

  /** The machine is on its way, in another process, or still to come: nobody makes it go on here. */
  get #isElsewhere(): boolean {
    const { state } = this.#control;
    return state === 'inmigrate' || state === 'finish-migrate' || (state === 'postmigrate' && this.#imageCount > 0);
  }
  get #imageCount(): number {
    return this.#options.images?.count ?? 0;
  }
  /** Why it cannot be moved to another process. */
  #obstacle(): string | null {
    if (this.isJournaled) return 'a run that is recorded or repeated cannot be moved';
    const { state } = this.#control;
    if (['prelaunch', 'shutdown', 'inmigrate', 'postmigrate'].includes(state))
      return `the machine cannot be moved: it is not here (${state})`;
    return null;
  }
  #moving(): MovingMachine {
    const machine = (): VirtualMachine => this;
    return {
      get parts() {
        return machine().#parts;
      },
      get info() {
        return machine().#info;
      },
      get isRunning() {
        return machine().state === 'running';
      },
      images: this.#options.images ?? { count: 0, release: () => {}, take: async () => {} },
      hold: () => this.#hold('finish-migrate'),
      stay: (running) => {
        this.#control.become('paused');
        if (running) this.resume();
      },
      leave: () => this.#control.become('postmigrate'),
      arrive: (instructions, running, behindNs) => this.#arrive(instructions, running, behindNs),
      busy: () => this.#turns.busy(),
    };
  }
  #arrive(instructions: number, running: boolean, behindNs: number): void {
    this.#before = instructions - this.#engine.instructionCount();
    this.#machine.attention = true;
    this.#steady.start(behindNs);
    this.#control.become('paused');
    if (running && !this.#heldBeforehand) this.resume();
    else this.#steady.hold();
    this.#turns.wake();
  }
  /** What was to come from another process does not come: `run` rejects with this. */
  abandon(error: Error): void {
    this.#failure ??= error;
    this.#comeBack();
  }

  /** Throws SnapshotError. */
  #begin(): void {
    const { restore, incoming } = this.#options;
    if (incoming === true) return;
    if (restore === undefined) {
      this.#start();
      return;
    }
    restoreMachine(this.#parts, restore);
    this.#before = restore.info.instructions;
    this.#machine.attention = true;
  }

  #start(): void {
    powerOn(this, this.#machine.msrs, this.#hardware.acpi, this.#options.boot());
  }

  /** Runs the guest to its end. The host's events (sockets, timers, input, signals) are served in between. */
  async run(): Promise<VirtualMachineResult> {
    this.#begin();
    const { journal } = this.#host;
    if (journal?.kind === 'recorder') journal.begin();
    this.#steady.start();
    if (this.#control.state === 'prelaunch') this.#control.become('running');
    try {
      while (this.#ended === null) {
        if (this.#failure !== null) throw this.#failure;
        if (this.#resetWanted !== null) this.#reset(this.#resetWanted);
        else if (this.#control.held) await this.#turns.sleep(HELD_MS);
        else await this.#runTurn();
        const { throttle } = this.migration;
        if (throttle > 0) await this.#turns.sleep((this.#turns.turnMs * throttle) / (1 - throttle));
        this.#holdEnd();
      }
      this.#endJournal();
      if (isFromOutside(this.#ended.reason) && this.#control.state !== 'inmigrate') this.#options.onLeave?.();
    } finally {
      this.migration.end();
      this.#engine.finishStats();
      this.stats.interruptLatency = this.#machine.latency.stats();
      this.stats.devices = Object.fromEntries(this.pc.traffic.map(({ name, traffic }) => [name, traffic.counts()]));
      this.pc.closeDisks();
      this.#engine.close();
      this.#hardware.plugins?.end(this.stats);
      if (this.#ended !== null) {
        const { status, reason } = this.#ended;
        this.#control.tell({ name: 'SHUTDOWN', ...shutdownCause(reason), status });
      }
      this.#control.become('shutdown');
    }
    return { ...this.#ended, stats: this.stats };
  }

  /** A run that is repeated does not end while a debugger is there to go back in it: it stops. */
  #holdEnd(): void {
    if (this.#ended === null || this.#travel?.attached !== true || this.#stopped) return;
    this.#heldEnd = this.#ended;
    this.#ended = null;
    this.pause('debug');
  }
  /** A run that is repeated has come to its end, and is held there. */
  get isAtEnd(): boolean {
    return this.#heldEnd !== null;
  }

  /** The guest gets its turn, and then the host's events do. */
  async #runTurn(): Promise<void> {
    this.#machine.finished = false;
    if (this.#host.journal !== null && !this.#deliver()) return;
    this.#travel?.pass();
    if (this.#stepFirst) this.#step();
    if (!this.#machine.finished && !this.#stepOnly) this.#runFor(this.#turns.turnMs);
    // It may have been stopped meanwhile.
    if (!this.#machine.finished && this.processor.halted) {
      // Nothing but an NMI ends a halt with interrupts off.
      if (!this.processor.interruptsEnabled && !this.pc.interrupts.nmiExpected) {
        this.#end({ status: EndStatus.halted, reason: 'halted', message: describeHalt(this.processor) });
      } else await this.#halt();
    }
    // A machine that has ended, or is to be reset, is not saved as one that runs.
    if (this.#ended !== null || this.#resetWanted !== null) return;
    // Also when the guest halts again and again for less than this.
    if (this.#turns.due) {
      this.#steady.nextMoment();
      await this.#turns.serve();
    }
  }

  /** Executes one instruction; a processor that is halted is woken first. */
  #step(): void {
    const { processor } = this;
    if (processor.halted) {
      this.#machine.beforeResume();
      if (processor.halted) return;
    } else {
      // The time of a recorded run must not pass over a timer.
      if (this.#host.journal !== null) this.#beforeResume();
      this.#engine.step();
    }
    this.#stepFirst = false;
    if (this.#machine.finished) return;
    if (this.#stepOnly) this.pause('debug');
  }

  #reset(by: 'guest' | 'host'): void {
    this.#resetWanted = null;
    if (by === 'guest' && this.#options.noReboot) {
      this.#end({ status: 0, reason: 'reset' });
      return;
    }
    this.#lookedAt = this.instructions;
    this.pc.reset();
    this.#machine.msrs.reset();
    this.#start();
    this.#control.tell({ name: 'RESET', guest: by === 'guest', reason: `${by}-reset` });
  }

  /** Timers fire, and interrupts are taken. */
  #beforeResume(): void {
    this.#lookedAt = this.instructions;
    this.#machine.beforeResume();
  }

  /** Runs guest code until it halts, the machine ends, `ms` are over, or `limit` instructions have been executed. */
  #runFor(ms: number, limit = this.#host.limit): void {
    const machine = this.#machine;
    let now = performance.now();
    const until = now + ms;
    const clock = this.#clock;
    do {
      if (this.instructions >= limit) break;
      this.#beforeResume();
      if (machine.finished || this.processor.halted) return;
      // An instruction may have been executed: that behind STI.
      const room = limit - this.instructions;
      if (room <= 0) break;
      this.#hardware.timers.deadlineNs = clock.nextDeadlineNs();
      let budget = Math.min(room, this.#hardware.budget.next());
      let used = 0;
      // A block runs whole or not at all: what is left before a timer's instruction is done one by one.
      if (budget < LARGEST_BLOCK) this.#engine.step();
      // Exceptions and system calls come back early: the clocks are not asked again before the time is up.
      while (budget >= LARGEST_BLOCK) {
        const left = this.#engine.turn(budget);
        used += budget - left;
        budget = left;
        if (machine.finished) return;
        if (this.processor.halted || !machine.board.timersAsBefore()) break;
        this.#lookedAt = this.instructions;
        machine.resume();
      }
      const end = performance.now();
      this.#hardware.budget.measure(used, (end - now) * 1e6);
      now = end;
    } while (now < until && !machine.finished);
    // Nothing that is pending may be slept through.
    if (this.processor.halted && !machine.finished) this.#beforeResume();
  }

  /** HLT until the next timer, or until an interrupt comes from outside, while the host's events are served. */
  async #halt(): Promise<void> {
    const deadline = this.#clock.nextDeadlineNs();
    if (this.#host.journal !== null) {
      await this.#haltJournal(deadline);
      return;
    }
    if (this.#clock.counted && deadline < Number.POSITIVE_INFINITY) {
      this.#clock.skipTo(deadline);
      return;
    }
    this.#steady.sleep(this.#clock.sourceNs(deadline));
    const ms = (deadline - this.#clock.now()) / 1e6;
    if (this.#turns.isShort(ms)) this.#turns.doze(ms);
    // The host's timers are late rather than early.
    else await this.#turns.sleep(ms - 1);
    this.#steady.wake(this.#clock.sourceNs(this.#clock.nextDeadlineNs()));
  }

  /** Where the guest is in its run. */
  get #position(): Position {
    return { instructions: this.instructions, rip: this.processor.rip >>> 0 };
  }

  /**
   * Whether the guest has just executed an instruction, and nothing has happened since: a run that is repeated can find
   * this place by the count of instructions alone. A halted guest is where it halted.
   */
  get #isSettled(): boolean {
    if (this.processor.halted) return true;
    const { instructions } = this;
    return instructions > this.#lookedAt && instructions - this.#before > this.#machine.eventAt;
  }
  /** Goes on to such a place. */
  #settle(): void {
    while (this.#ended === null && this.#resetWanted === null && !this.#isSettled)
      this.#runFor(0, this.instructions + 1);
  }

  /**
   * The guest is between two instructions: what comes from outside takes effect. False: the machine is to be looked at
   * anew.
   */
  #deliver(): boolean {
    const host = this.#host;
    if (host.journal?.kind === 'replayer') {
      host.deliver(this.#position);
      if (host.journal.isAtEnd(this.#position)) {
        const { reason, status } = host.journal.end.end;
        if (isFromOutside(reason)) this.#end({ reason, status });
        else if (this.instructions > host.journal.end.instructions)
          throw new JournalError(`the run has left the recorded one: it did not end (${reason}) where that did`);
      }
    } else if (host.waiting) {
      this.#settle();
      if (this.#ended === null && this.#resetWanted === null) host.deliver(this.#position);
    }
    return this.#ended === null && this.#resetWanted === null;
  }

  /** HLT of a run that is recorded or repeated: how long the guest sleeps is written down, or taken from there. */
  async #haltJournal(deadline: number): Promise<void> {
    const { journal, waiting } = this.#host;
    if (waiting) return;
    if (journal?.kind === 'replayer') {
      this.#haltReplay();
      return;
    }
    const now = this.#clock.now();
    let until = deadline;
    if (this.#options.icount !== true || deadline === Number.POSITIVE_INFINITY) {
      const started = performance.now();
      const ms = (deadline - now) / 1e6 - this.#overslept;
      if (this.#turns.isShort(ms)) this.#turns.doze(ms);
      else await this.#turns.sleep(ms - 1);
      const passed = performance.now() - started;
      // The host wakes late: what is too much is left out of the next sleep.
      this.#overslept = passed < ms ? 0 : Math.min(MOST_OVERSLEPT_MS, Math.max(0, passed - ms));
      until = Math.floor(Math.min(deadline, now + Math.max(0, passed) * 1e6));
    }
    if (until <= now || this.#ended !== null) return;
    journal?.slept(this.#position, until);
    this.#clock.skipTo(until);
  }

  #haltReplay(): void {
    const untilNs = (this.#host.journal as Replayer).takeSleep(this.#position);
    if (untilNs !== null) this.#clock.skipTo(untilNs);
  }

  /** The run that is recorded or repeated has ended. Throws JournalError. */
  #endJournal(): void {
    const { journal } = this.#host;
    const ended = this.#ended;
    if (journal === null || ended === null) return;
    // Whoever ends a run that is repeated has seen enough of it.
    const isCut = journal.kind === 'replayer' && isFromOutside(ended.reason) && !journal.isAtEnd(this.#position);
    if (isCut) return;
    const digest = machineDigest(this.#parts);
    const end = { reason: ended.reason, status: ended.status, digest };
    if (journal.kind === 'recorder') journal.end(this.#position, end);
    else journal.compare(this.#position, end);
  }
}

/** A place in a run to go back to. */
interface VmCheckpoint extends Checkpoint {
  readonly copy: MachineCopy;
}

const isFromOutside = (reason: string): reason is 'timeout' | 'stopped' | 'quit' =>
  reason === 'timeout' || reason === 'stopped' || reason === 'quit';
