/* Counting, scanning, reversing and moving bits, in all widths, against slow loops. */
#include <stdint.h>
#include <stdio.h>

static uint32_t reverse32(uint32_t x) {
  x = (x >> 1 & 0x55555555) | (x & 0x55555555) << 1;
  x = (x >> 2 & 0x33333333) | (x & 0x33333333) << 2;
  x = (x >> 4 & 0x0f0f0f0f) | (x & 0x0f0f0f0f) << 4;
  return __builtin_bswap32(x);
}
static uint64_t rotl(uint64_t x, unsigned n) { return x << (n & 63) | x >> (-n & 63); }
static uint8_t rotl8(uint8_t x, unsigned n) { return (uint8_t)(x << (n & 7) | x >> (-n & 7)); }
static uint16_t rotr16(uint16_t x, unsigned n) { return (uint16_t)(x >> (n & 15) | x << (-n & 15)); }

int main(void) {
  uint64_t x = 0x9e3779b97f4a7c15, sum = 0;
  for (int i = 0; i < 5000; i++) {
    x = x * 6364136223846793005ull + 1442695040888963407ull;
    uint32_t w = (uint32_t)(x >> 32) >> (i % 33 == 32 ? 31 : i % 33);
    int slow = 0;
    for (uint64_t b = x; b; b &= b - 1) slow++;
    if (slow != __builtin_popcountll(x)) printf("popcount of %llx\n", (long long)x);
    sum = sum * 31 + (uint64_t)(w ? __builtin_clz(w) + 64 * __builtin_ctz(w) : 99);
    sum = sum * 31 + (uint64_t)(__builtin_clzll(x | 1) + __builtin_ctzll(x | 1ull << 63) + __builtin_parityll(x));
    sum = sum * 31 + reverse32(w) + rotl(x, (unsigned)i) + rotl8((uint8_t)x, (unsigned)i) + rotr16((uint16_t)x, (unsigned)i);
    sum ^= __builtin_bswap64(x) + __builtin_bswap16((uint16_t)x) + (uint64_t)__builtin_ffs((int)w);
    uint64_t lowest = x & -x, without = x & (x - 1), up_to = x ^ (x - 1), field = x >> (i & 31) & ((1u << (i & 15)) - 1);
    sum = sum * 17 + lowest + without + up_to + field + (x & ~(uint64_t)w);
    uint32_t bits[4] = {w, ~w, w ^ 0xffff, (uint32_t)x};
    bits[(i >> 3) & 3] ^= 1u << (i & 31);
    if (bits[i & 3] >> (i & 31) & 1) sum += bits[2];
  }
  printf("%016llx\n", (unsigned long long)sum);
  for (unsigned n = 0; n < 64; n += 7) printf("%llx %x %x\n", (long long)rotl(0x0123456789abcdef, n), rotl8(0x96, n), rotr16(0xbeef, n));
  return 0;
}
