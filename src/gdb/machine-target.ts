/** A whole machine under the debugger: its processor is the one thread. */

import type { CpuState } from '../runtime/cpu-state.js';
import { type DebugStop, DebugStops, type Watchpoint } from '../runtime/debug-stops.js';
import { describeProcessor } from '../system/describe.js';
import type { TimeTravel } from '../system/journal/time-travel.js';
import type { VirtualMachine } from '../system/virtual-machine.js';
import { type Architecture, description, features, type Register } from './registers.js';
import { GDB_SIGNAL, type GdbTarget, type TargetBreak, type TargetStop, type TargetThread } from './target.js';

const PAGE = 4096;

/** What "monitor" knows: QEMU's names. */
interface MonitorCommand {
  readonly help: string;
  run(): string;
}

export class MachineTarget implements GdbTarget {
  readonly description: string;
  readonly registers: readonly Register[];
  readonly attached = true;
  physical = false;
  readonly #cpu: CpuState;
  readonly #architecture: Architecture;
  readonly #stops: DebugStops;
  readonly #unlisten: () => void;
  readonly #travel: TimeTravel<DebugStop> | null;
  readonly reverse: ((step: boolean) => void) | undefined;
  /** Why it is about to stop, if a stop of the debugger's is why. */
  #met: DebugStop | null = null;

  /** Stops the machine. `onStop` is called each time that it stops from now on, and when it ends. */
  constructor(
    private readonly vm: VirtualMachine,
    private readonly onStop: (stop: TargetStop) => void,
    /** Ends the machine. */
    private readonly end: () => void,
    architecture = architectureOf(vm),
  ) {
    const { cpu } = vm.processor;
    this.#cpu = cpu;
    this.#architecture = architecture;
    const choice = {
      architecture,
      avx: cpu.model?.has('avx') !== false,
      system: true,
      linux: false,
    };
    this.registers = features(choice).flatMap((feature) => feature.registers);
    this.description = description(choice);
    this.#travel = vm.travel<DebugStop>();
    if (this.#travel) {
      this.#travel.attached = true;
      this.reverse = (step) => void this.#goBack(step);
    }
    this.#stops = new DebugStops((stop) => {
      this.#met ??= stop;
      // A watchpoint's instruction has been executed.
      if (this.#travel) this.#travel.met ??= { stop, back: stop.kind === 'watchpoint' ? 1 : 0 };
      vm.pause('debug');
    });
    vm.processor.engine.useStops(this.#stops);
    vm.pause('debug');
    this.#unlisten = vm.listen((event) => {
      if (event.name === 'STOP') onStop(this.#reason());
      else if (event.name === 'SHUTDOWN') onStop({ kind: 'exited', status: event.status ?? 0 });
    });
  }

  /** The debugger is gone: nothing stops the machine any more. */
  close(): void {
    if (this.#travel) this.#travel.attached = false;
    this.#unlisten();
    this.vm.processor.engine.useStops(null);
  }

  #reason(): TargetStop {
    const met = this.#met;
    this.#met = null;
    if (this.vm.isAtEnd) return { kind: 'replaylog', at: 'end' };
    if (met?.kind === 'breakpoint') return { kind: 'breakpoint' };
    if (met?.kind === 'watchpoint')
      return { kind: 'watchpoint', watch: met.met.kind, address: this.#unsigned(met.met.address) };
    return { kind: 'signal', signal: this.vm.state === 'debug' ? GDB_SIGNAL.TRAP : GDB_SIGNAL.INT };
  }

  readRegister(register: Register): Uint8Array {
    return register.read(this.#cpu);
  }
  writeRegister(register: Register, value: Uint8Array): boolean {
    return !this.vm.isJournaled && register.write(this.#cpu, value);
  }

  readonly currentThread = 1;
  threads(): readonly TargetThread[] {
    return [{ id: 1, name: `CPU#0 [${this.vm.processor.halted ? 'halted' : 'running'}]` }];
  }

  /** A linear address as the engine has it. */
  #linear(address: bigint): number {
    return Number(this.#architecture === 'x86-64' ? BigInt.asIntN(64, address) : BigInt.asUintN(32, address));
  }
  #unsigned(linear: number): bigint {
    return BigInt.asUintN(64, BigInt(linear));
  }

  /** Where the page of an address lies in host memory; 0: nowhere. */
  #page(address: number): number {
    const { mmu, cpu } = this.vm.processor;
    if (this.physical) return this.vm.ram.hostPage(address);
    // 32-bit code's addresses end at 4 GiB.
    const host = mmu.peek(cpu.bits === 32 ? address % 4294967296 : address);
    return host < 0 ? 0 : host;
  }

  /** Calls `visit` with pieces of host memory, up to the first page that is not there; how many bytes that was. */
  #pieces(address: bigint, length: number, visit: (host: number, from: number, bytes: number) => void): number {
    const start = this.physical ? Number(address) : this.#linear(address);
    let done = 0;
    while (done < length) {
      const at = start + done;
      const page = Math.floor(at / PAGE) * PAGE;
      const host = this.#page(page);
      if (host === 0) break;
      const bytes = Math.min(length - done, page + PAGE - at);
      visit(host + (at - page), done, bytes);
      done += bytes;
    }
    return done;
  }

  readMemory(address: bigint, length: number): Uint8Array {
    const out = new Uint8Array(length);
    const done = this.#pieces(address, length, (host, from, bytes) =>
      out.set(this.#cpu.u8.subarray(host, host + bytes), from),
    );
    return out.subarray(0, done);
  }
  writeMemory(address: bigint, from: Uint8Array): boolean {
    // What a recorded run does must come from the record.
    if (this.vm.isJournaled) return false;
    const { mmu } = this.vm.processor;
    const all = this.#pieces(address, from.length, () => {}) === from.length;
    if (all)
      this.#pieces(address, from.length, (host, at, bytes) => {
        this.#cpu.u8.set(from.subarray(at, at + bytes), host);
        mmu.noteWrite(host, bytes);
      });
    return all;
  }

  setBreaks(breaks: readonly TargetBreak[]): boolean {
    const points = breaks.filter(({ watch }) => watch === undefined).map(({ address }) => this.#linear(address));
    const watched = breaks.flatMap(({ address, bytes, watch }): Watchpoint[] =>
      watch === undefined ? [] : [{ address: this.#linear(address), bytes, kind: watch }],
    );
    const added = this.#stops.setBreakpoints(points);
    this.vm.processor.engine.stopsChanged(added, this.#stops.setWatchpoints(watched));
    return true;
  }

  resume(): void {
    this.#met = null;
    this.vm.resume();
  }
  step(): void {
    this.#met = null;
    this.vm.resume(true);
  }
  /** Goes back in a run that is repeated, and says where the guest stands then. */
  async #goBack(step: boolean): Promise<void> {
    const travel = this.#travel!;
    let stop: TargetStop = { kind: 'replaylog', at: 'begin' };
    await this.vm.travelling(async () => {
      if (step) {
        if (await travel.to(this.vm.instructions - 1)) stop = { kind: 'signal', signal: GDB_SIGNAL.TRAP };
        return;
      }
      this.#met = await travel.back();
      if (this.#met !== null) stop = this.#reason();
    });
    this.#met = null;
    this.onStop(stop);
  }
  interrupt(): void {
    this.vm.pause();
  }
  kill(): void {
    this.end();
  }

  readonly #commands: Readonly<Record<string, MonitorCommand>> = {
    help: {
      help: 'this list',
      run: () =>
        Object.entries(this.#commands)
          .map(([name, { help }]) => `${name.padEnd(17)} ${help}\n`)
          .join(''),
    },
    'info registers': {
      help: "the processor's state, with what its segments stand for",
      run: () => `${describeProcessor(this.vm.processor)}\n`,
    },
    'info status': { help: 'what the machine is doing', run: () => `VM status: ${this.vm.state}\n` },
    system_reset: { help: 'press the reset button', run: () => this.#does(() => this.vm.reset()) },
    system_powerdown: { help: 'press the power button', run: () => this.#does(() => this.vm.pressPowerButton()) },
    nmi: { help: 'send a non-maskable interrupt', run: () => this.#does(() => this.vm.sendNmi()) },
    quit: { help: 'end the machine', run: () => this.#does(() => this.end()) },
  };
  #does(action: () => void): string {
    action();
    return '';
  }
  monitor(command: string): string {
    const name = command.trim().replaceAll(/\s+/g, ' ');
    return Object.hasOwn(this.#commands, name)
      ? this.#commands[name]!.run()
      : `unknown command: '${name}'; "monitor help" lists them\n`;
  }

  object(): null {
    return null;
  }
}

/**
 * 64-bit once the guest is, or where it is not yet known: real mode of a processor that has it. QEMU always says 64-bit
 * then.
 */
function architectureOf(vm: VirtualMachine): Architecture {
  const { processor } = vm;
  if (processor.longMode) return 'x86-64';
  return processor.protectedMode || processor.cpu.model?.has('lm') === false ? 'i386' : 'x86-64';
}
