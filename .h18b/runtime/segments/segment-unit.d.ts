import type { CpuState } from '../cpu-state.js';
import type { GuestSpace } from '../guest-space.js';
import { type Descriptor } from './descriptor.js';
import { type Segment, type SegmentRegisters } from './segment-access.js';
/**
 * The segment registers and the rules of privilege in protected mode (SDM vol. 3A, chapters 3 and 5): of a process,
 * whose descriptors its kernel knows, and of a whole machine, whose guest has tables of them. Everything here runs
 * between guest instructions.
 */
export declare abstract class SegmentUnit implements SegmentRegisters {
    readonly cpu: CpuState;
    space: GuestSpace;
    abstract readonly protectedMode: boolean;
    abstract readonly virtual8086: boolean;
    /** IA-32e mode: there is 64-bit code. */
    abstract readonly longMode: boolean;
    abstract readonly code64: boolean;
    /** Current privilege level. */
    abstract cpl: number;
    /** EFLAGS.RF of a stack image counts: there are instruction breakpoints. */
    abstract readonly keepsResume: boolean;
    /** `space`: memory as the program sees it. */
    constructor(cpu: CpuState, space: GuestSpace);
    /** The descriptor of a selector that is not null. Throws `vector`(selector) if there is none. */
    abstract descriptor(selector: number, vector?: number): Descriptor;
    /** Sets the accessed bit in the descriptor's table. */
    abstract markAccessed(d: Descriptor): void;
    /** Privilege, mode, CS, or the shape of another segment may have changed. */
    abstract modeChanged(): void;
    /** MOV or POP has loaded SS. */
    stackLoaded(): void;
    get iopl(): number;
    /** RIP as a signed number in 64-bit code, else unsigned. */
    get rip(): number;
    set rip(value: number);
    /** RSP as a signed number in 64-bit code, else unsigned. */
    get rsp(): number;
    selector(s: number): number;
    attributes(s: number): number;
    segment(s: number): Segment;
    setSegment(s: number, v: Segment): void;
    /** As `setSegment`, for those that come often. */
    putSegment(s: number, selector: number, base: number, limit: number, attr: number): void;
    /** What translated code compares accesses with. */
    protected updateLimits(s: number, limit: number, attr: number): void;
    /** Loads a data segment register or SS in protected mode: SDM vol. 2B, "MOV", and vol. 3A, section 5.6. */
    loadSegment(s: number, selector: number): void;
    /** Checks a stack selector for privilege level `dpl`: `vector` is #TS for stacks from the TSS, #GP for IRET's. */
    stackSegment(selector: number, dpl: number, vector: number): Segment;
    /** Goes on at `rip` in code segment `cs` with privilege `cpl`. */
    setCode(cs: Segment, cpl: number, rip: number): void;
    /**
     * After a return to an outer level, segments that it may not use become null: SDM vol. 3A, section 5.8.6. Their bases
     * stay, as 64-bit code sees by FS and GS.
     */
    dropPrivilegedSegments(): void;
}
