import type { CpuState } from '../runtime/cpu-state.js';
import type { SegmentDescriptor } from '../runtime/segments/descriptor.js';
import type { Mm } from './tasks/mm.js';
/** The descriptors a task can name: flat code and data, three of its own in the GDT, and its program's LDT. */
export declare class Segments {
    #private;
    readonly cpu: CpuState;
    readonly mm: Mm;
    constructor(cpu: CpuState, mm: Mm);
    /** Of a new task that runs in `mm`. */
    copy(mm: Mm): Segments;
    /** Width of the program. */
    get bits(): 32 | 64;
    get space(): Mm['space'];
    /** A program starts: nothing but the fixed descriptors, and registers as start_thread() of arch/x86 sets them. */
    reset(): void;
    /**
     * A signal handler, or the program itself, starts in the program's own code segment: its stack and (32-bit) data are
     * flat.
     */
    enterHandler(): void;
    /** A signal handler returns to the code and stack segments of its frame; where they cannot be used, its own stay. */
    leaveHandler(cs: number, ss: number): void;
    /**
     * A register gets back what a signal frame says, unless it holds that already: GDT entries do not change behind it.
     */
    restore(s: number, selector: number): void;
    /** set_thread_area(2). */
    setThreadArea(address: number): number;
    getThreadArea(address: number): number;
    /** modify_ldt(2). */
    modifyLdt(func: number, at: number, bytes: number): number;
    /** The descriptor that `selector` names, of those with DPL 3; null: none. */
    descriptor(selector: number): SegmentDescriptor | null;
}
