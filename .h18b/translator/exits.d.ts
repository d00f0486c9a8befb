/**
 * Every reason for which a handler or region returns to the dispatcher. A closed union: the dispatcher's `switch` is
 * exhaustive. In all cases the whole CPU state is in memory, RIP included, unless noted.
 */
export declare const Exit: {
    /** The budget is used up. RIP: the block that was about to run. */
    readonly BUDGET: 0;
    /** A guest exception; FAULT_* say which; RIP: the instruction. */
    readonly FAULT: 1;
    /** The descriptor in EXIT_RECORD has no code: it is new or was invalidated. */
    readonly UNDECODED: 2;
    /** An indirect jump missed the jump cache. */
    readonly LOOKUP: 3;
    /** The block whose descriptor is in EXIT_RECORD has become hot. */
    readonly HOT: 4;
    /** A system call wants to go on from memory (Disposition.LEAVE). RIP: after the instruction. */
    readonly LEAVE: 5;
    /** A system call wants the whole state first (Disposition.FULL); SYSCALL_ABI says which. */
    readonly SYSCALL_FULL: 6;
    /** A write hit a page with translated code; RIP: the instruction, which has not been executed. */
    readonly CODE_WRITE: 7;
    /** A callout that leaves; its number is in CALLOUT_ARG's upper half; RIP: the instruction. */
    readonly CALLOUT: 8;
    /** A rep instruction used up the budget between two iterations. RIP: the instruction. */
    readonly REPEAT: 10;
    /** The single record executed by `stepOne` is done. */
    readonly STEPPED: 9;
    /**
     * A store to a device was made, and an interrupt or a timer is to come next; RIP: its instruction, which is not
     * finished.
     */
    readonly STORED: 11;
};
export type Exit = (typeof Exit)[keyof typeof Exit];
export declare const EXIT_NAMES: readonly string[];
/** Results of the slow memory path; a failure is the exit that it causes. */
export declare const SLOW_OK = 0;
export declare const SLOW_FAULT: 1;
export declare const SLOW_CODE: 7;
export declare const SLOW_STORED: 11;
/**
 * FAULT_VECTOR after SLOW_FAULT where there is no fault: guest code leaves in front of the instruction, which comes
 * again.
 */
export declare const NO_FAULT = 256;
/**
 * In its request, beside the number of bytes (at most 128): a load wants write permission; elements of 4 or 8 bytes by
 * mask.
 */
export declare const SLOW_FOR_WRITE = 256;
export declare const SLOW_MASKED_4 = 512;
export declare const SLOW_MASKED_8 = 1024;
/** System call ABIs as the `systemCall` import sees them. */
export declare const ABI_SYSCALL = 0;
export declare const ABI_INT80 = 1;
export declare const ABI_SYSENTER = 2;
export declare const ABI_INTERRUPTS = 3;
export declare const ABI_STI = 4;
export declare const ABI_OUT = 8;
