/** A process under gdb: its threads, registers and memory. */
import { type Register } from '../../gdb/registers.js';
import { type GdbTarget, type TargetBreak, type TargetStop, type TargetThread } from '../../gdb/target.js';
import type { Tracer } from './tracer.js';
/** What the target does with the VM around the process. */
export interface TracedVm {
    pause(): void;
    resume(): void;
}
export declare class ProcessTarget implements GdbTarget {
    #private;
    private readonly tracer;
    private readonly vm;
    readonly description: string;
    readonly registers: readonly Register[];
    readonly attached = true;
    physical: null;
    constructor(tracer: Tracer, vm: TracedVm);
    /** Why it has stopped, as gdb hears it. */
    get reason(): TargetStop;
    get currentThread(): number;
    threads(): readonly TargetThread[];
    readRegister(register: Register, thread: number): Uint8Array;
    writeRegister(register: Register, value: Uint8Array, thread: number): boolean;
    readMemory(address: bigint, length: number): Uint8Array;
    writeMemory(address: bigint, bytes: Uint8Array): boolean;
    setBreaks(breaks: readonly TargetBreak[]): boolean;
    passSignals(signals: readonly number[]): void;
    resume(signal: number): void;
    step(signal: number, thread: number): void;
    interrupt(): void;
    kill(): void;
    monitor(): string;
    object(name: string): Uint8Array | null;
}
