/** Segment attributes as the state holds them: bits 8 to 23 of a descriptor's upper half, limit's part cleared. */
export const ATTR = {
    TYPE: 0xf,
    ACCESSED: 1 << 0,
    /** Of a data segment: writable; of a code segment: readable. */
    WRITABLE: 1 << 1,
    /** Of a data segment: expands down; of a code segment: conforming. */
    EXPAND_DOWN: 1 << 2,
    CODE: 1 << 3,
    /** Code or data, not a system segment. */
    S: 1 << 4,
    DPL_SHIFT: 5,
    P: 1 << 7,
    L: 1 << 13,
    DB: 1 << 14,
    G: 1 << 15,
};
export const dplOf = (attr) => (attr >>> ATTR.DPL_SHIFT) & 3;
/** `ATTR` of what LAR gives. */
export const attributesOf = (access) => (access >>> 8) & 0xf0ff;
