// Local APIC: SDM vol. 3A, chapter 11. Registers by their number: address / 16, and the x2APIC's MSR less 800h.
export const ID = 0x02;
export const VERSION = 0x03;
export const TPR = 0x08;
export const PPR = 0x0a;
export const EOI = 0x0b;
export const LDR = 0x0d;
export const DFR = 0x0e;
export const SVR = 0x0f;
export const ISR = 0x10; // to 17h
export const TMR = 0x18;
export const IRR = 0x20;
export const ESR = 0x28;
export const ICR_LOW = 0x30;
export const ICR_HIGH = 0x31;
export const LVT_TIMER = 0x32; // to 37h: timer, thermal, performance, LINT0, LINT1, error
export const LVT_LINT0 = 0x35;
export const LVT_LINT1 = 0x36;
export const LVT_ERROR = 0x37;
export const INITIAL_COUNT = 0x38;
export const CURRENT_COUNT = 0x39;
export const DIVIDE = 0x3e;
export const SELF_IPI = 0x3f; // x2APIC only
/** What the version register reads: integrated APIC, six LVT entries, can leave out EOI broadcasts. */
export const LAPIC_VERSION = 0x01050014;
export const SVR_ENABLED = 0x100;
export const SVR_NO_EOI_BROADCAST = 0x1000;
export const SVR_WRITABLE = 0x13ff;
export const LVT_MASKED = 0x10000;
/** Writable bits of each LVT entry. */
export const LVT_WRITABLE = [0x700ff, 0x107ff, 0x107ff, 0x1a7ff, 0x1a7ff, 0x100ff];
/** Delivery status and remote IRR. */
export const LVT_READ_ONLY = 0x5000;
export const ESR_SEND_ILLEGAL_VECTOR = 0x20;
export const ESR_RECEIVE_ILLEGAL_VECTOR = 0x40;
export const ESR_ILLEGAL_REGISTER = 0x80;
/** Delivery modes: bits 10 to 8. */
export const DELIVERY = { fixed: 0, lowest: 1, smi: 2, nmi: 4, init: 5, startUp: 6, extInt: 7 };
export const ICR_RESERVED = 0xfff32000;
export const ICR_LOGICAL = 0x800;
export const ICR_SHORTHAND_SELF = 1;
export const ICR_SHORTHAND_ALL = 2;
export const MSR_APIC_BASE = 0x1b;
export const MSR_TSC_DEADLINE = 0x6e0;
export const MSR_X2APIC = 0x800;
export const BASE_BSP = 0x100n;
export const BASE_X2APIC = 0x400n;
export const BASE_ENABLED = 0x800n;
/** Physical addresses have 48 bits. */
export const BASE_ADDRESS = 0xfffffffff000n;
export const BASE_DEFAULT = 0xfee00000n;
const range = (first, count) => Array.from({ length: count }, (_, i) => first + i);
/** Registers that x2APIC mode has (SDM vol. 3A, table 11-6). */
export const X2_WRITABLE = new Set([
    ...[TPR, EOI, SVR, ESR, ICR_LOW, ...range(LVT_TIMER, 6), INITIAL_COUNT, DIVIDE, SELF_IPI],
]);
export const X2_READABLE = new Set([
    ...[ID, VERSION, TPR, PPR, LDR, SVR, ...range(ISR, 24), ESR, ICR_LOW, ...range(LVT_TIMER, 6)],
    ...[INITIAL_COUNT, CURRENT_COUNT, DIVIDE],
]);
/** Bits of them that must be 0: SDM vol. 3A, 11.12.1.2. Those that are read only may be anything. */
export const X2_RESERVED = new Map([
    ...[EOI, ESR].map((r) => [r, 0xffffffffffffffffn]),
    ...[TPR, SELF_IPI].map((r) => [r, ~0xffn & 0xffffffffffffffffn]),
    [SVR, ~BigInt(SVR_WRITABLE) & 0xffffffffffffffffn],
    [DIVIDE, ~0xbn & 0xffffffffffffffffn],
    [ICR_LOW, BigInt(ICR_RESERVED)],
    ...LVT_WRITABLE.map((bits, i) => [
        LVT_TIMER + i,
        ~BigInt(bits | LVT_READ_ONLY) & 0xffffffffffffffffn,
    ]),
]);
