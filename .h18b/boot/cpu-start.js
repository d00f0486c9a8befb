const CR0_PE = 1;
const CR0_ET = 1 << 4;
const CR0_PG = 0x8000_0000;
const CR4_PAE = 1 << 5;
const EFER_LME = 1 << 8;
const EFER_LMA = 1 << 10;
/** Bit 1 of RFLAGS always reads as one. */
const RFLAGS = 2;
/** Access rights in `SegmentStart.access`'s layout. */
const ACCESS_REAL = 0x0093;
const ACCESS_CODE16 = 0x009b;
const ACCESS_CODE32 = 0xc09b;
const ACCESS_CODE64 = 0xa09b;
const ACCESS_DATA32 = 0xc093;
const ACCESS_LDT = 0x0082;
const ACCESS_TSS = 0x008b;
const NO_LDT = { selector: 0, base: 0, limit: 0xffff, access: ACCESS_LDT };
const NO_TSS = { selector: 0, base: 0, limit: 0xffff, access: ACCESS_TSS };
/** A segment as real mode caches it. */
export function realSegment(selector) {
    return { selector, base: selector * 16, limit: 0xffff, access: ACCESS_REAL };
}
/** The real mode's table of interrupt vectors. */
const REAL_IDTR = { base: 0, limit: 0x3ff };
/** Real mode at `cs:ip`, all data segments `ds`, the interrupt table at 0. */
export function realMode(cs, ip, ds, registers) {
    const data = realSegment(ds);
    return {
        mode: 'real',
        rip: ip,
        rflags: RFLAGS,
        registers,
        segments: {
            cs: { ...realSegment(cs), access: ACCESS_CODE16 },
            ds: data,
            es: data,
            fs: data,
            gs: data,
            ss: data,
            ldtr: NO_LDT,
            tr: NO_TSS,
        },
        gdtr: { base: 0, limit: 0xffff },
        idtr: REAL_IDTR,
        cr0: CR0_ET,
        cr3: 0,
        cr4: 0,
        efer: 0,
    };
}
/**
 * After the reset line: F000:FFF0 with the base of CS at 4 GiB - 64 KiB (SDM vol. 3, 10.1.4, "First Instruction
 * Executed").
 */
export function resetState() {
    const start = realMode(0xf000, 0xfff0, 0, {});
    return {
        ...start,
        segments: { ...start.segments, cs: { selector: 0xf000, base: 0xffff_0000, limit: 0xffff, access: ACCESS_CODE16 } },
        idtr: { base: 0, limit: 0xffff },
        cr0: 0x6000_0010,
    };
}
/** Flat segments: Linux's boot selectors, 10h for code and 18h for data. */
const CODE_SELECTOR = 0x10;
const DATA_SELECTOR = 0x18;
/** Limit of the table that `gdtPiece` makes: null, unused, code, data. */
const GDT_LIMIT = 4 * 8 - 1;
function flat(code, gdtBase) {
    const data = { selector: DATA_SELECTOR, base: 0, limit: 0xffff_ffff, access: ACCESS_DATA32 };
    return {
        rflags: RFLAGS,
        segments: {
            cs: { selector: CODE_SELECTOR, base: 0, limit: 0xffff_ffff, access: code },
            ds: data,
            es: data,
            fs: data,
            gs: data,
            ss: data,
            ldtr: NO_LDT,
            tr: { selector: 0, base: 0, limit: 0x67, access: ACCESS_TSS },
        },
        gdtr: { base: gdtBase, limit: GDT_LIMIT },
        // For code that goes back to real mode, as is where firmware hands over.
        idtr: REAL_IDTR,
    };
}
/** 32-bit protected mode, flat, without paging, interrupts off. */
export function protectedMode(rip, registers, gdtBase) {
    return {
        mode: 'protected32',
        rip,
        registers,
        ...flat(ACCESS_CODE32, gdtBase),
        cr0: CR0_ET | CR0_PE,
        cr3: 0,
        cr4: 0,
        efer: 0,
    };
}
/** Long mode over the tables that `identityTables` makes. */
export function longMode(rip, registers, gdtBase, pageTables) {
    return {
        mode: 'long64',
        rip,
        registers,
        ...flat(ACCESS_CODE64, gdtBase),
        cr0: (CR0_PG | CR0_ET | CR0_PE) >>> 0,
        cr3: pageTables,
        cr4: CR4_PAE,
        efer: EFER_LME | EFER_LMA,
    };
}
/** The descriptor table that `protectedMode` and `longMode` say they use. */
export function gdtPiece(address, mode) {
    const table = new BigUint64Array(4);
    table[CODE_SELECTOR >> 3] = descriptor(mode === 'long64' ? ACCESS_CODE64 : ACCESS_CODE32);
    table[DATA_SELECTOR >> 3] = descriptor(ACCESS_DATA32);
    return { address, bytes: new Uint8Array(table.buffer) };
}
/** A descriptor of base 0 and limit 4 GiB - 1. */
function descriptor(access) {
    return (BigInt(access) << 40n) | (0xfn << 48n) | 0xffffn;
}
/** Size of what `identityTables` gives. */
export const IDENTITY_TABLES_BYTES = 6 * 4096;
/** Page tables that map the first 4 GiB to themselves with 2 MiB pages: PML4, PDPT, four page directories. */
export function identityTables(address) {
    const entries = new BigUint64Array(IDENTITY_TABLES_BYTES / 8);
    const PRESENT_WRITABLE = 3n;
    const LARGE = 0x80n;
    entries[0] = BigInt(address + 4096) | PRESENT_WRITABLE;
    for (let directory = 0; directory < 4; directory++) {
        entries[512 + directory] = BigInt(address + (2 + directory) * 4096) | PRESENT_WRITABLE;
        for (let page = 0; page < 512; page++) {
            entries[(2 + directory) * 512 + page] = (BigInt(directory * 512 + page) << 21n) | LARGE | PRESENT_WRITABLE;
        }
    }
    return { address, bytes: new Uint8Array(entries.buffer) };
}
