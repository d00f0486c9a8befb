/** A process under gdb: its threads, registers and memory. */
import { type Architecture, description, features, type Register } from '../../gdb/registers.js';
import { GDB_SIGNAL, type GdbTarget, type TargetBreak, type TargetStop, type TargetThread } from '../../gdb/target.js';
import type { Watchpoint } from '../../runtime/debug-stops.js';
import type { Task } from '../tasks/task.js';
import { gdbSignal, linuxSignal } from './gdb-signals.js';
import type { Tracer } from './tracer.js';

/** What the target does with the VM around the process. */
export interface TracedVm {
  pause(): void;
  resume(): void;
}

export class ProcessTarget implements GdbTarget {
  readonly description: string;
  readonly registers: readonly Register[];
  readonly attached = true;
  physical = null;
  readonly #architecture: Architecture;

  constructor(
    private readonly tracer: Tracer,
    private readonly vm: TracedVm,
  ) {
    const { cpu, model } = tracer.processor;
    this.#architecture = tracer.bits === 64 ? 'x86-64' : 'i386';
    const choice = {
      architecture: this.#architecture,
      avx: (cpu.model ?? model).has('avx'),
      system: false,
      linux: true,
    };
    this.registers = features(choice).flatMap((feature) => feature.registers);
    this.description = description(choice);
  }

  /** Why it has stopped, as gdb hears it. */
  get reason(): TargetStop {
    const { stop } = this.tracer;
    switch (stop?.kind) {
      case 'breakpoint':
        return { kind: 'breakpoint' };
      case 'watchpoint':
        return { kind: 'watchpoint', watch: stop.watch, address: BigInt.asUintN(64, BigInt(stop.address)) };
      case 'signal':
        return { kind: 'signal', signal: gdbSignal(stop.signal) };
      case 'executed':
        return { kind: 'executed', path: stop.path };
      case 'interrupted':
        return { kind: 'signal', signal: GDB_SIGNAL.INT };
      default:
        return { kind: 'signal', signal: GDB_SIGNAL.TRAP };
    }
  }

  #task(id: number): Task | null {
    if (id === 0) return this.tracer.thread;
    return this.tracer.threads.find(({ tid }) => tid === id) ?? null;
  }
  get currentThread(): number {
    return this.tracer.thread.tid;
  }
  threads(): readonly TargetThread[] {
    return this.tracer.threads.map((task) => ({ id: task.tid, name: task.comm }));
  }

  readRegister(register: Register, thread: number): Uint8Array {
    const task = this.#task(thread);
    if (task === null) return new Uint8Array(register.bits / 8);
    return this.tracer.withRegisters(task, (cpu) => register.read(cpu));
  }
  writeRegister(register: Register, value: Uint8Array, thread: number): boolean {
    const task = this.#task(thread);
    if (task === null || task.state === 'dead') return false;
    this.tracer.beforeChange(task);
    return this.tracer.withRegisters(task, (cpu) => register.write(cpu, value));
  }

  #address(address: bigint): number {
    return Number(BigInt.asUintN(this.#architecture === 'x86-64' ? 64 : 32, address));
  }
  readMemory(address: bigint, length: number): Uint8Array {
    return this.tracer.read(this.#address(address), length);
  }
  writeMemory(address: bigint, bytes: Uint8Array): boolean {
    return this.tracer.write(this.#address(address), bytes);
  }

  setBreaks(breaks: readonly TargetBreak[]): boolean {
    const points = breaks.filter(({ watch }) => watch === undefined).map(({ address }) => this.#address(address));
    const watched = breaks.flatMap(({ address, bytes, watch }): Watchpoint[] =>
      watch === undefined ? [] : [{ address: this.#address(address), bytes, kind: watch }],
    );
    this.tracer.setStops(points, watched);
    return true;
  }
  passSignals(signals: readonly number[]): void {
    this.tracer.passed = new Set(signals.map(linuxSignal));
  }

  resume(signal: number): void {
    this.tracer.resume(linuxSignal(signal), null, false);
    this.vm.resume();
  }
  step(signal: number, thread: number): void {
    this.tracer.resume(linuxSignal(signal), this.#task(thread), true);
    this.vm.resume();
  }
  interrupt(): void {
    this.tracer.interrupt();
  }
  kill(): void {
    this.tracer.kill();
    this.vm.resume();
  }
  monitor(): string {
    return 'there are no commands for processes\n';
  }

  object(name: string): Uint8Array | null {
    const { mm } = this.tracer.thread;
    if (name === 'auxv') return mm.auxv;
    return name === 'exec-file' ? Uint8Array.from(mm.exePath, (c) => c.charCodeAt(0)) : null;
  }
}
