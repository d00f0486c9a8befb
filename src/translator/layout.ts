/** Where things lie in the VM's WebAssembly memory (byte offsets). CPU state: `src/translator/state.ts`. */

/**
 * Jump cache: 16384 entries of 16 bytes {rip u64, record address u32, unused u32}, indexed by a hash of RIP. As with
 * the TLB there are two, which lie as far from the TLBs.
 */
export const JUMP_CACHE = 0xc0000;
export const JUMP_CACHE_SUPERVISOR = 0x100000;
export const JUMP_CACHE_ENTRIES = 16384;

/**
 * Behind them what they had no room for, of the same shape, 1024 entries each: for user code, then for a whole
 * machine's supervisor. The second lies as far behind the first as a sixteenth of what its TLB lies behind the other.
 */
export const JUMP_OVERFLOW = 0x10000;
export const JUMP_OVERFLOW_ENTRIES = 1024;
export const JUMP_OVERFLOW_SUPERVISOR = 0x14000;

/**
 * Constants that serve interpreter records as a base address: u64 each. From ABSOLUTE_BASES on those of addresses that
 * do not depend on RIP.
 */
export const RIP_BASES = 0x1000;
export const ABSOLUTE_BASES = 0x1c00;
export const RIP_BASES_END = 0x2000;

/** A page that holds nothing: where a page slot without a page points. */
export const SCRATCH_PAGE = 0x2000;

/** The helpers' tables of CRC-32C: 4 x 256 u32. */
export const CRC_TABLE = 0x3000;
/** What a machine's exceptions, returns and loads of segments did last: `transition-layout.ts`. */
export const TRANSITION_PLANS = 0x4000;
/** The helpers' table of what RCP and RSQRT give: 3 x 4096 u16. */
export const ESTIMATE_TABLE = 0x8000;
/** Instructions that such a plan can do again: `transition-layout.ts`. */
export const TRANSITION_SITES = 0xe000;

/**
 * Log of the indirect jumps and calls that the interpreter made last: 4096 entries of 16 bytes {record u32, unused u32,
 * target u64}, a ring.
 */
export const JUMP_LOG = 0x20000;
export const JUMP_LOG_ENTRY = 16;
export const JUMP_LOG_BYTES = 4096 * JUMP_LOG_ENTRY;

/**
 * Software TLB: 8192 entries of 32 bytes, indexed by linear address bits 24..12:
 *   +0  u64 readTag: page address if reads may use the entry, else 0x800: checks compare a page address with it, and the low bits of an
 *       address that is not aligned as it should be
 *   +8  u64 writeTag: likewise for writes (a page holding translated code has none)
 *   +16 u32 addend: host address = low 32 bits of linear address + addend
 */
export const TLB = 0x40000;
/** A whole machine's supervisor has a TLB of its own, of the same shape. */
export const TLB_SUPERVISOR = 0x80000;
/** From a TLB to the jump cache of the same code. */
export const JUMPS_FROM_TLB = JUMP_CACHE - TLB;
/** From a sixteenth of a TLB's place to the overflow of that jump cache. */
export const OVERFLOW_FROM_TLB = JUMP_OVERFLOW - TLB / 16;
export const TLB_ENTRIES = 8192;
export const TLB_ENTRY_SIZE = 32;
export const TLB_READ = 0;
export const TLB_WRITE = 8;
export const TLB_ADDEND = 16;

/** Interpreter records and chain slots. */
export const RECORDS = 0x140000;
export const RECORDS_END = 0x4000000;

/** Guest RAM: frames of 4096 bytes. */
export const GUEST_RAM = 0x4000000;
export const PAGE_SIZE = 4096;
