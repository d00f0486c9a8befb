/** Where things lie in the VM's WebAssembly memory (byte offsets). CPU state: `src/translator/state.ts`. */
/**
 * Jump cache: 16384 entries of 16 bytes {rip u64, record address u32, unused u32}, indexed by a hash of RIP. As with
 * the TLB there are two, which lie as far from the TLBs.
 */
export declare const JUMP_CACHE = 786432;
export declare const JUMP_CACHE_SUPERVISOR = 1048576;
export declare const JUMP_CACHE_ENTRIES = 16384;
/**
 * Behind them what they had no room for, of the same shape, 1024 entries each: for user code, then for a whole
 * machine's supervisor. The second lies as far behind the first as a sixteenth of what its TLB lies behind the other.
 */
export declare const JUMP_OVERFLOW = 65536;
export declare const JUMP_OVERFLOW_ENTRIES = 1024;
export declare const JUMP_OVERFLOW_SUPERVISOR = 81920;
/**
 * Constants that serve interpreter records as a base address: u64 each. From ABSOLUTE_BASES on those of addresses that
 * do not depend on RIP.
 */
export declare const RIP_BASES = 4096;
export declare const ABSOLUTE_BASES = 7168;
export declare const RIP_BASES_END = 8192;
/** A page that holds nothing: where a page slot without a page points. */
export declare const SCRATCH_PAGE = 8192;
/** The helpers' tables of CRC-32C: 4 x 256 u32. */
export declare const CRC_TABLE = 12288;
/** The helpers' table of what RCP and RSQRT give: 3 x 4096 u16. */
export declare const ESTIMATE_TABLE = 32768;
/**
 * Software TLB: 8192 entries of 32 bytes, indexed by linear address bits 24..12:
 *   +0  u64 readTag: page address if reads may use the entry, else 0x800: checks compare a page address with it, and the low bits of an
 *       address that is not aligned as it should be
 *   +8  u64 writeTag: likewise for writes (a page holding translated code has none)
 *   +16 u32 addend: host address = low 32 bits of linear address + addend
 */
export declare const TLB = 262144;
/** A whole machine's supervisor has a TLB of its own, of the same shape. */
export declare const TLB_SUPERVISOR = 524288;
/** From a TLB to the jump cache of the same code. */
export declare const JUMPS_FROM_TLB: number;
/** From a sixteenth of a TLB's place to the overflow of that jump cache. */
export declare const OVERFLOW_FROM_TLB: number;
export declare const TLB_ENTRIES = 8192;
export declare const TLB_ENTRY_SIZE = 32;
export declare const TLB_READ = 0;
export declare const TLB_WRITE = 8;
export declare const TLB_ADDEND = 16;
/** Interpreter records and chain slots. */
export declare const RECORDS = 1310720;
export declare const RECORDS_END = 67108864;
/** Guest RAM: frames of 4096 bytes. */
export declare const GUEST_RAM = 67108864;
export declare const PAGE_SIZE = 4096;
