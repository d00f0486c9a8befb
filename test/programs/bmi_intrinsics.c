/* flags: -mbmi -mbmi2 -mlzcnt -mpopcnt -mmovbe; needs: bmi1 bmi2 abm movbe adx */
/* BMI1, BMI2, LZCNT, MOVBE, ADX: results, flags, and zero as an operand. */
#include <immintrin.h>
#include <stdint.h>
#include <stdio.h>

int main(void) {
  uint32_t x = 1, h = 0;
  uint64_t sum = 0;
  for (int i = 0; i < 3000; i++) {
    x = x * 1664525 + 1013904223;
    h ^= x << 7 | x >> 25;
    uint32_t y = i % 19 == 0 ? 0 : h, z = i % 23 == 0 ? 0 : x >> (i & 31);
    sum = sum * 31 + _tzcnt_u32(z) + _lzcnt_u32(y) * 64 + __andn_u32(y, z) + _blsi_u32(z) + _blsr_u32(y) + _blsmsk_u32(z);
    sum = sum * 33 + _bextr_u32(y, (unsigned)i & 31, z & 31) + _bzhi_u32(y, z & 63) + _pdep_u32(y, z) + _pext_u32(z, y);
    unsigned high, low;
    __asm__("mulx %3, %0, %1" : "=r"(low), "=r"(high) : "d"(y), "r"(z));
    sum += low * 3ull + high + (y << (z & 31)) + (uint32_t)((int32_t)y >> (z & 31)) + (y >> 7 | y << 25) + __builtin_bswap32(z);
    unsigned char carry, overflow;
    uint32_t a = y, b = z;
    __asm__("add $-1, %b2\n\tadcx %4, %0\n\tadox %4, %1\n\tsetc %2\n\tseto %3" : "+r"(a), "+r"(b), "=&q"(carry), "=q"(overflow) : "r"(h), "2"((unsigned char)(i & 1)) : "cc");
    sum = sum * 7 + a + b + carry + overflow * 2u;
    uint32_t stored, loaded;
    __asm__("movbe %2, %0\n\tmovbe %3, %1" : "=m"(stored), "=r"(loaded) : "r"(y), "m"(x));
    sum += stored + loaded;
#ifdef __x86_64__
    uint64_t u = (uint64_t)y << 32 | x, v = (uint64_t)z * h;
    unsigned long long top;
    sum = sum * 29 + _tzcnt_u64(v) + _lzcnt_u64(u) + _pdep_u64(u, v) + _pext_u64(v, u) + _bzhi_u64(u, z & 127) + _blsr_u64(v) + _mulx_u64(u, v, &top) + top + _bextr_u64(u, (unsigned)i & 63, 17);
#endif
  }
  printf("%016llx\n", (unsigned long long)sum);
  return 0;
}
