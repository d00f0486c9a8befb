import type { Breakpoints } from '../breakpoints.js';
import { GuestFault } from '../guest-fault.js';
import { Disposition, type GuestKernel, type SyscallAbi } from '../guest-kernel.js';
import type { SendIpi } from './hypercall.js';
import type { InterruptLatency } from './interrupt-latency.js';
import type { Msrs } from './msrs.js';
import { type PortSpace } from './port-io.js';
import { type Processor } from './processor.js';
/** The interrupt controllers as the processor sees them. */
export interface InterruptSource {
    /** An interrupt would be taken now if EFLAGS.IF allowed it. */
    pending(): boolean;
    /** Takes it: its vector. */
    acknowledge(): number;
    readonly nmiPending: boolean;
    acknowledgeNmi(): void;
    /** Task priority. */
    cr8: number;
}
/** What the processor is built into. */
export interface Board {
    readonly ports: PortSpace;
    readonly interrupts: InterruptSource;
    readonly sendIpi: SendIpi;
    /** Fires the timers that are due. */
    runTimers(): void;
    /** Whether the next timer is still the one that the slice was made for, and is not due. */
    timersAsBefore(): boolean;
    /**
     * Whether a timer is due, or the next one comes before the slice's end: after the guest has had to do with a device.
     */
    comesBack(): boolean;
    /** The processor has shut down: an exception could not be delivered, nor the double fault that followed. */
    onTripleFault(): void;
}
/**
 * A whole machine as the engine's kernel above: exceptions, interrupts and system calls go to the guest's own handlers.
 */
export declare class MachineKernel implements GuestKernel {
    readonly p: Processor;
    readonly msrs: Msrs;
    readonly board: Board;
    readonly latency: InterruptLatency;
    finished: boolean;
    /** Something waits for the dispatcher: guest code is to come back at the next opportunity. */
    attention: boolean;
    constructor(p: Processor, msrs: Msrs, board: Board, latency: InterruptLatency);
    /** The board says that an interrupt may have become pending. */
    interruptRaised(): void;
    systemCall(abi: SyscallAbi, full: boolean): Disposition;
    exception(vector: number, errorCode: number, address: number): void;
    get breakpoints(): Breakpoints;
    alignmentChecked(): boolean;
    beforeResume(): void;
    /** As `beforeResume` where no timer can be due: guest code has come back for an exception, say. */
    resume(): void;
    goesOn(): boolean;
    /** After an access to a device: whether guest code is to leave for an interrupt, or a timer. */
    comesBack(): boolean;
    ask(abi: number): Disposition;
    private deliverable;
    /** Delivers what is pending, if the processor takes it now. */
    private takeInterrupts;
    /**
     * INT n (`isInt`; virtual-8086 code may not use it freely), INT3 or INTO before RIP; throws GuestFault with RIP
     * unchanged.
     */
    softwareInterrupt(vector: number, isInt: boolean): void;
    /** A fault of an instruction; RIP is that of the instruction. */
    fault(f: GuestFault): void;
    /** Delivers; what goes wrong on the way becomes a double fault, and then the end. SDM vol. 3A, table 6-5. */
    private event;
}
