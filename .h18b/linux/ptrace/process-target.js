/** A process under gdb: its threads, registers and memory. */
import { description, features } from '../../gdb/registers.js';
import { GDB_SIGNAL } from '../../gdb/target.js';
import { gdbSignal, linuxSignal } from './gdb-signals.js';
export class ProcessTarget {
    tracer;
    vm;
    description;
    registers;
    attached = true;
    physical = null;
    #architecture;
    constructor(tracer, vm) {
        this.tracer = tracer;
        this.vm = vm;
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
    get reason() {
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
    #task(id) {
        if (id === 0)
            return this.tracer.thread;
        return this.tracer.threads.find(({ tid }) => tid === id) ?? null;
    }
    get currentThread() {
        return this.tracer.thread.tid;
    }
    threads() {
        return this.tracer.threads.map((task) => ({ id: task.tid, name: task.comm }));
    }
    readRegister(register, thread) {
        const task = this.#task(thread);
        if (task === null)
            return new Uint8Array(register.bits / 8);
        return this.tracer.withRegisters(task, (cpu) => register.read(cpu));
    }
    writeRegister(register, value, thread) {
        const task = this.#task(thread);
        if (task === null || task.state === 'dead')
            return false;
        this.tracer.beforeChange(task);
        return this.tracer.withRegisters(task, (cpu) => register.write(cpu, value));
    }
    #address(address) {
        return Number(BigInt.asUintN(this.#architecture === 'x86-64' ? 64 : 32, address));
    }
    readMemory(address, length) {
        return this.tracer.read(this.#address(address), length);
    }
    writeMemory(address, bytes) {
        return this.tracer.write(this.#address(address), bytes);
    }
    setBreaks(breaks) {
        const points = breaks.filter(({ watch }) => watch === undefined).map(({ address }) => this.#address(address));
        const watched = breaks.flatMap(({ address, bytes, watch }) => watch === undefined ? [] : [{ address: this.#address(address), bytes, kind: watch }]);
        this.tracer.setStops(points, watched);
        return true;
    }
    passSignals(signals) {
        this.tracer.passed = new Set(signals.map(linuxSignal));
    }
    resume(signal) {
        this.tracer.resume(linuxSignal(signal), null, false);
        this.vm.resume();
    }
    step(signal, thread) {
        this.tracer.resume(linuxSignal(signal), this.#task(thread), true);
        this.vm.resume();
    }
    interrupt() {
        this.tracer.interrupt();
    }
    kill() {
        this.tracer.kill();
        this.vm.resume();
    }
    monitor() {
        return 'there are no commands for processes\n';
    }
    object(name) {
        const { mm } = this.tracer.thread;
        if (name === 'auxv')
            return mm.auxv;
        return name === 'exec-file' ? Uint8Array.from(mm.exePath, (c) => c.charCodeAt(0)) : null;
    }
}
