/** A whole machine under the debugger: its processor is the one thread. */
import type { VirtualMachine } from '../system/virtual-machine.js';
import { type Architecture, type Register } from './registers.js';
import { type GdbTarget, type TargetBreak, type TargetStop, type TargetThread } from './target.js';
export declare class MachineTarget implements GdbTarget {
    #private;
    private readonly vm;
    /** Ends the machine. */
    private readonly end;
    readonly description: string;
    readonly registers: readonly Register[];
    readonly attached = true;
    physical: boolean;
    /** Stops the machine. `onStop` is called each time that it stops from now on, and when it ends. */
    constructor(vm: VirtualMachine, onStop: (stop: TargetStop) => void, 
    /** Ends the machine. */
    end: () => void, architecture?: Architecture);
    /** The debugger is gone: nothing stops the machine any more. */
    close(): void;
    readRegister(register: Register): Uint8Array;
    writeRegister(register: Register, value: Uint8Array): boolean;
    readonly currentThread = 1;
    threads(): readonly TargetThread[];
    readMemory(address: bigint, length: number): Uint8Array;
    writeMemory(address: bigint, from: Uint8Array): boolean;
    setBreaks(breaks: readonly TargetBreak[]): boolean;
    resume(): void;
    step(): void;
    interrupt(): void;
    kill(): void;
    monitor(command: string): string;
    object(): null;
}
