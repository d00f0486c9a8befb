import { type CpuState } from '../cpu-state.js';
import type { Engine } from '../engine.js';
import { type Descriptor } from '../segments/descriptor.js';
import { type Segment } from '../segments/segment-access.js';
import { SegmentUnit } from '../segments/segment-unit.js';
import { DebugRegisters } from './debug-registers.js';
import type { Mmu } from './mmu.js';
import { Transitions } from './transitions.js';
/** EFLAGS bits that only a system sees: SDM vol. 3A, section 2.3. */
export declare const EFLAGS: {
    readonly TF: number;
    readonly IF: number;
    readonly IOPL: number;
    readonly NT: number;
    readonly RF: number;
    readonly VM: number;
    readonly AC: number;
    readonly VIF: number;
    readonly VIP: number;
};
export interface TableRegister {
    base: number;
    limit: number;
}
/**
 * What a whole machine's processor has beyond the registers in Wasm memory, and its tables of descriptors (SDM vol. 3A,
 * chapters 3 and 5). Everything here runs between guest instructions.
 */
export declare class Processor extends SegmentUnit {
    #private;
    readonly mmu: Mmu;
    /** Generated code makes system calls on its own. */
    readonly transitions: Transitions;
    ldtr: Segment;
    tr: Segment;
    gdtr: TableRegister;
    idtr: TableRegister;
    /** DR0 to DR7. */
    readonly debug: DebugRegisters;
    /** HLT: nothing runs until an interrupt. */
    halted: boolean;
    /** The instruction that follows must run before an interrupt is taken (STI, MOV SS). */
    shadow: boolean;
    /** A single step's trap is due before the next instruction: SYSRET has set EFLAGS.TF. */
    trapPending: boolean;
    /** An NMI's handler runs: the next one waits for IRET. SDM vol. 3A, 6.7.1. */
    nmiBlocked: boolean;
    constructor(cpu: CpuState, mmu: Mmu);
    get engine(): Engine;
    set engine(engine: Engine);
    /** Current privilege level. */
    get cpl(): number;
    set cpl(value: number);
    get cr0(): number;
    get efer(): number;
    get protectedMode(): boolean;
    get virtual8086(): boolean;
    get longMode(): boolean;
    /** CS.L in long mode: 64-bit code is being run. */
    get code64(): boolean;
    get keepsResume(): boolean;
    stackLoaded(): void;
    get interruptsEnabled(): boolean;
    /** Protected mode was switched on or off: types of segments count, or do not. */
    protectionChanged(): void;
    /** State after RESET: SDM vol. 3A, table 10-1. */
    reset(): void;
    /** CR0, CR3, CR4 or EFER changed how addresses are translated. */
    pagingChanged(keepGlobal: boolean): void;
    /** Pages of decoded code that may be mapped elsewhere in another address space: not known to be global. */
    readonly localCode: Set<number>;
    /** Whether decoded code at a page still stands: it is mapped to the same frame, with the same rights. */
    codeStands(page: number, frame: number): boolean;
    /** Puts code aside at pages where another frame is mapped now; `keepGlobal`: global pages have not changed. */
    checkCode(keepGlobal: boolean): void;
    /** Privilege, mode, CS, or the shape of another segment may have changed: says to the engine what code means now. */
    modeChanged(): void;
    /** What CR0 and CR4 say against the FPU: `CodeMode.fpuOff`. */
    get fpuOff(): number;
    /** Runs `body` with the supervisor's rights over memory: accesses to tables are not the program's. */
    asSupervisor<T>(body: () => T): T;
    /** The descriptor of a selector that is not null. Throws `vector`(selector) if it lies outside its table. */
    descriptor(selector: number, vector?: number): Descriptor;
    /** Sets the accessed bit in the table. */
    markAccessed(d: Descriptor): void;
    loadSegment(s: number, selector: number): void;
    /** Raises #GP(0) where real-address or virtual-8086 code cannot go on at `offset`. */
    checkRealCode(offset: number): void;
    /** CS and RIP in real-address and virtual-8086 mode. */
    loadRealCode(selector: number, offset: number): void;
    /** Loads SS and RSP after a change of privilege, without checks: the caller made them. */
    setStack(ss: Segment, rsp: number): void;
    /** A stack pointer of the 64-bit TSS, that at `offset` in it: SDM vol. 3A, section 8.7. */
    stackFromTss(offset: number): number;
    /** A stack pointer and selector from the TSS for privilege level `dpl`: [selector, rsp]. */
    stackFor(dpl: number): [number, number];
}
