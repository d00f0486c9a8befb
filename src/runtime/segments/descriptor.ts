/** A descriptor of a code or data segment, or of the system: SDM vol. 3A, 3.4.5. */
export interface SegmentDescriptor {
  readonly base: number;
  /** In bytes, as LSL gives it. */
  readonly limit: number;
  /**
   * The second doubleword's bits as LAR gives them: type, S, DPL, P at 8, the limit's upper bits at 16, AVL, L, D, G
   * at 20.
   */
  readonly access: number;
}

/** A segment descriptor that a selector has named. */
export interface Descriptor extends SegmentDescriptor {
  readonly selector: number;
  /** Linear address, for the accessed and busy bits; 0 where no table of the guest's holds it. */
  readonly at: number;
  /** Of `access`, what a segment register keeps: `ATTR`. */
  readonly attr: number;
}

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
} as const;

export const dplOf = (attr: number): number => (attr >>> ATTR.DPL_SHIFT) & 3;
/** `ATTR` of what LAR gives. */
export const attributesOf = (access: number): number => (access >>> 8) & 0xf0ff;
