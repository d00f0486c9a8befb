export declare const ID = 2;
export declare const VERSION = 3;
export declare const TPR = 8;
export declare const PPR = 10;
export declare const EOI = 11;
export declare const LDR = 13;
export declare const DFR = 14;
export declare const SVR = 15;
export declare const ISR = 16;
export declare const TMR = 24;
export declare const IRR = 32;
export declare const ESR = 40;
export declare const ICR_LOW = 48;
export declare const ICR_HIGH = 49;
export declare const LVT_TIMER = 50;
export declare const LVT_LINT0 = 53;
export declare const LVT_LINT1 = 54;
export declare const LVT_ERROR = 55;
export declare const INITIAL_COUNT = 56;
export declare const CURRENT_COUNT = 57;
export declare const DIVIDE = 62;
export declare const SELF_IPI = 63;
/** What the version register reads: integrated APIC, six LVT entries, can leave out EOI broadcasts. */
export declare const LAPIC_VERSION = 17104916;
export declare const SVR_ENABLED = 256;
export declare const SVR_NO_EOI_BROADCAST = 4096;
export declare const SVR_WRITABLE = 5119;
export declare const LVT_MASKED = 65536;
/** Writable bits of each LVT entry. */
export declare const LVT_WRITABLE: readonly [459007, 67583, 67583, 108543, 108543, 65791];
/** Delivery status and remote IRR. */
export declare const LVT_READ_ONLY = 20480;
export declare const ESR_SEND_ILLEGAL_VECTOR = 32;
export declare const ESR_RECEIVE_ILLEGAL_VECTOR = 64;
export declare const ESR_ILLEGAL_REGISTER = 128;
/** Delivery modes: bits 10 to 8. */
export declare const DELIVERY: {
    readonly fixed: 0;
    readonly lowest: 1;
    readonly smi: 2;
    readonly nmi: 4;
    readonly init: 5;
    readonly startUp: 6;
    readonly extInt: 7;
};
export declare const ICR_RESERVED = 4294123520;
export declare const ICR_LOGICAL = 2048;
export declare const ICR_SHORTHAND_SELF = 1;
export declare const ICR_SHORTHAND_ALL = 2;
export declare const MSR_APIC_BASE = 27;
export declare const MSR_TSC_DEADLINE = 1760;
export declare const MSR_X2APIC = 2048;
export declare const BASE_BSP = 256n;
export declare const BASE_X2APIC = 1024n;
export declare const BASE_ENABLED = 2048n;
/** Physical addresses have 48 bits. */
export declare const BASE_ADDRESS = 281474976706560n;
export declare const BASE_DEFAULT = 4276092928n;
/** Registers that x2APIC mode has (SDM vol. 3A, table 11-6). */
export declare const X2_WRITABLE: Set<number>;
export declare const X2_READABLE: Set<number>;
/** Bits of them that must be 0: SDM vol. 3A, 11.12.1.2. Those that are read only may be anything. */
export declare const X2_RESERVED: Map<number, bigint>;
