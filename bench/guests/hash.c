/* FNV-1a by bytes, MurmurHash3's 32-bit mixing by words, and its finalizer: multiplies, rotates, xors over a buffer. */
#include "guest.h"

enum { SIZE = 1 << 17 };
static u8 buffer[SIZE] __attribute__((aligned(64)));

static NOINLINE u32 fnv(const u8 *p, u32 n) {
  u32 h = 2166136261u;
  for (u32 i = 0; i < n; i++) h = (h ^ p[i]) * 16777619u;
  return h;
}

static inline u32 rotate(u32 x, int n) { return (x << n) | (x >> (32 - n)); }

static NOINLINE u32 murmur(const u8 *p, u32 n, u32 seed) {
  u32 h = seed;
  for (u32 i = 0; i < n / 4; i++) {
    u32 k = ((const u32 *)p)[i];
    k = rotate(k * 0xcc9e2d51u, 15) * 0x1b873593u;
    h = rotate(h ^ k, 13) * 5 + 0xe6546b64u;
  }
  h ^= n;
  h = (h ^ (h >> 16)) * 0x85ebca6bu;
  h = (h ^ (h >> 13)) * 0xc2b2ae35u;
  return h ^ (h >> 16);
}

static int guest_main(int argc, char **argv) {
  u32 rounds = scale_argument(argc, argv, 6000);
  u32 state = 123456789, sum = 0;
  for (u32 i = 0; i < SIZE; i++) buffer[i] = (u8)next_random(&state);
  for (u32 i = 0; i < rounds; i++) {
    sum = sum * 31 + fnv(buffer, SIZE);
    for (u32 k = 0; k < 2; k++) sum = sum * 31 + murmur(buffer, SIZE, sum + k);
    buffer[i % SIZE] ^= (u8)sum;
  }
  out("hash ");
  out_hex32(sum);
  out("\n");
  return 0;
}
