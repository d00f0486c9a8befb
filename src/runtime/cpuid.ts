/**
 * CPUID of the one CPU model there is so far: what works is reported, and nothing else. Leaves after SDM vol. 2A,
 * "CPUID", and AMD's manual vol. 3, appendix E (the cache leaves that libraries read).
 */
const FEATURES_EDX =
  (1 << 0) | // FPU
  (1 << 4) | // TSC
  (1 << 8) | // CMPXCHG8B
  (1 << 11) | // SEP
  (1 << 15) | // CMOV
  (1 << 24) | // FXSR
  (1 << 23) | // MMX
  (1 << 25) | // SSE
  (1 << 26); // SSE2
const FEATURES_ECX = 1 << 13; // CMPXCHG16B

const text = (s: string): number =>
  s.charCodeAt(0) | (s.charCodeAt(1) << 8) | (s.charCodeAt(2) << 16) | (s.charCodeAt(3) << 24);

const BRAND = 'Ringless virtual CPU'.padEnd(48, '\0');

/** AT_HWCAP on x86 is CPUID.1:EDX. */
export const HWCAP = FEATURES_EDX;

/** EAX, EBX, ECX, EDX. */
export function cpuid(leaf: number, subleaf: number): [number, number, number, number] {
  void subleaf;
  switch (leaf >>> 0) {
    case 0:
      return [7, text('Auth'), text('cAMD'), text('enti')];
    case 1:
      // Family 17h, model 1, stepping 1; CLFLUSH line 64 bytes, one logical processor.
      return [0x00800f11, (8 << 8) | (1 << 16), FEATURES_ECX, FEATURES_EDX];
    case 0x80000000:
      return [0x80000008 | 0, text('Auth'), text('cAMD'), text('enti')];
    case 0x80000001:
      // LAHF in 64-bit mode; SYSCALL, NX, long mode.
      return [0x00800f11, 0, 1, (1 << 11) | (1 << 20) | (1 << 29)];
    case 0x80000002:
    case 0x80000003:
    case 0x80000004: {
      const at = ((leaf >>> 0) - 0x80000002) * 16;
      return [0, 4, 8, 12].map((i) => text(BRAND.slice(at + i, at + i + 4))) as [number, number, number, number];
    }
    case 0x80000005:
      // L1 data and code caches: 32 KiB, 8-way, 64-byte lines.
      return [0, 0, 0x20080140, 0x20080140];
    case 0x80000006:
      // L2 512 KiB 8-way, L3 4 MiB.
      return [0, 0, 0x02006140, 0x00209140];
    case 0x80000008:
      // 48 linear address bits, 48 physical.
      return [0x3030, 0, 0, 0];
    default:
      return [0, 0, 0, 0];
  }
}
