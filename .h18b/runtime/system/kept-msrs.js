import { MSR } from './control-registers.js';
/*
 * Model-specific registers that only keep their value: SDM vol. 4; for AMD's processors the Processor Programming
 * Reference for family 17h (55570), chapter 2.1.14, and the AMD64 manual vol. 2, appendix A.
 */
export const VARIABLE_MTRRS = 8;
const MTRR_VARIABLE = 0x200;
const MTRR_FIXED = [0x250, 0x258, 0x259, 0x268, 0x269, 0x26a, 0x26b, 0x26c, 0x26d, 0x26e, 0x26f];
const ALL = 0xffffffffffffffffn;
const whole = (initial = 0n) => ({ initial, writable: ALL, reserved: 0n });
/** Writes of other bits do nothing. */
const some = (writable, initial = 0n) => ({ initial, writable, reserved: 0n });
const readOnly = (initial) => ({ initial, writable: 0n, reserved: 0n, readOnly: true });
/** Memory types: UC, WC, WT, WP, WB; PAT has UC- as well. */
const MTRR_TYPES = new Set([0, 1, 4, 5, 6]);
const PAT_TYPES = new Set([0, 1, 4, 5, 6, 7]);
const bytes = (value) => Array.from({ length: 8 }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn));
const types = (value, allowed) => bytes(value).every((b) => allowed.has(b));
/** Bits of physical addresses and above. */
const ABOVE_48 = 0xffff000000000000n;
/** Memory types and the like, since the Pentium Pro: SDM vol. 3A, chapter 12. */
const COMMON = [
    [MSR.MICROCODE, some(0n)],
    [MSR.PAT, { ...whole(0x0007040600070406n), valid: (v) => types(v, PAT_TYPES) }],
    [MSR.MTRR_DEF_TYPE, { ...whole(), reserved: ~0xcffn & ALL, valid: (v) => MTRR_TYPES.has(Number(v & 0xffn)) }],
    [MSR.MISC_ENABLE, whole(1n)],
    ...MTRR_FIXED.map((i) => [i, { ...whole(), valid: (v) => types(v, MTRR_TYPES) }]),
    ...Array.from({ length: VARIABLE_MTRRS }, (_, i) => [
        [
            MTRR_VARIABLE + 2 * i,
            { ...whole(), reserved: ABOVE_48 | 0xf00n, valid: (v) => MTRR_TYPES.has(Number(v & 0xffn)) },
        ],
        [MTRR_VARIABLE + 2 * i + 1, { ...whole(), reserved: ABOVE_48 | 0x7ffn }],
    ]).flat(),
    // The last branch and the last exception: none is recorded.
    ...[0x1db, 0x1dc, 0x1dd, 0x1de].map((i) => [i, some(0n)]),
];
/**
 * Counters count nothing; they hold what is written, 48 bits. The bits of their selectors that are reserved are not
 * kept.
 */
const COUNTER = some(0xffffffffffffn);
const SELECTOR = some(0xfffd7ffffn);
const EVENT_SELECTORS = 0xc0010000;
const COUNTERS = 0xc0010004;
const AMD_COUNTERS = 4;
/** TscFreqSel: the TSC counts at the frequency of P-state 0; INVD is WBINVD. */
const HWCR = 0x01000010n;
/** Since the first Athlon 64. */
const AMD = [
    ...Array.from({ length: AMD_COUNTERS }, (_, i) => [
        [EVENT_SELECTORS + i, SELECTOR],
        [COUNTERS + i, COUNTER],
    ]).flat(),
    // SYSCFG: what fixed MTRRs say of DRAM, and whether TOP_MEM and TOP_MEM2 count.
    [0xc0010010, some(0x7c0000n)],
    [0xc0010015, { ...some(0xfeffffefn, HWCR), reserved: ~0xffffffffn & ALL }],
    // I/O range registers: base and mask, twice; TOP_MEM, TOP_MEM2.
    ...[0xc0010016, 0xc0010017, 0xc0010018, 0xc0010019].map((i) => [i, some(0xfffffffff818n)]),
    ...[0xc001001a, 0xc001001d].map((i) => [i, some(0xffffff800000n)]),
    // NB_CFG; the microcode's loader; interrupts pending and C1E.
    [0xc001001f, whole()],
    [0xc0010020, some(0n)],
    [0xc0010055, whole()],
    // MMIO configuration space.
    [0xc0010058, some(0xfffffff0003dn)],
    // SMM: base, address and mask; virtualization is off, and stays so.
    [0xc0010111, some(0xffffffffn, 0x30000n)],
    [0xc0010112, some(0xfffffffe0000n)],
    [0xc0010113, some(0xfffffffe773fn)],
    [0xc0010114, some(0n, 0x10n)],
];
/** From family 10h on. */
const AMD_10H = [
    // P-states: limit, control, status, and eight definitions. There is one.
    [0xc0010061, readOnly(0n)],
    [0xc0010062, some(7n)],
    [0xc0010063, readOnly(0n)],
    ...Array.from({ length: 8 }, (_, i) => [
        0xc0010064 + i,
        whole(i === 0 ? 0x8000000000000000n : 0n),
    ]),
    // Errata that software works around: none is known. AMD64 manual vol. 2, appendix E.
    [0xc0010140, whole()],
    [0xc0010141, whole()],
    // DE_CFG: LFENCE serializes.
    [0xc0011029, some(ALL & ~2n, 2n)],
];
/** Two counters of the Pentium Pro's. */
const P6 = [
    [0xc1, some(0xffffffffffn)],
    [0xc2, some(0xffffffffffn)],
    [0x186, some(0xffdfffffn)],
    [0x187, some(0xffdfffffn)],
];
export class KeptMsrs {
    #rules;
    #values = new Map();
    /** The first of the performance counters, and how many there are. */
    #counters;
    constructor(model) {
        const isAmd = model?.vendor !== 'GenuineIntel';
        const family = model?.family ?? 0x17;
        this.#rules = new Map([
            ...COMMON,
            ...(isAmd ? AMD : []),
            ...(isAmd && family >= 0x10 ? AMD_10H : []),
            ...(!isAmd && family >= 6 ? P6 : []),
        ]);
        this.#counters = isAmd ? [COUNTERS, AMD_COUNTERS] : [0xc1, family >= 6 ? 2 : 0];
        this.reset();
    }
    reset() {
        for (const [index, { initial }] of this.#rules)
            this.#values.set(index, initial);
    }
    /** null: there is no such register. */
    read(index) {
        return this.#values.get(index) ?? null;
    }
    /** False: there is no such register, or it cannot have this value. */
    write(index, value) {
        const kept = this.#rules.get(index);
        if (!kept || kept.readOnly || (value & kept.reserved) !== 0n || kept.valid?.(value) === false)
            return false;
        this.#values.set(index, (this.#values.get(index) & ~kept.writable) | (value & kept.writable));
        return true;
    }
    /** All values, for a snapshot. */
    state() {
        return [...this.#values].map(([index, value]) => [index, String(value)]);
    }
    restore(state) {
        for (const [index, value] of state)
            if (this.#rules.has(index))
                this.#values.set(index, BigInt(value));
    }
    /** A performance counter, by its number for RDPMC; null: there is none. */
    counter(n) {
        const [first, count] = this.#counters;
        return n < count ? this.read(first + n) : null;
    }
}
