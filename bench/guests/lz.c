/* An LZ77 compressor (hash chains of one, greedy) and its decompressor over generated text, checked by comparing. */
#include "guest.h"

enum { SIZE = 1 << 17, HASH_BITS = 13 };
static u8 plain[SIZE], packed[SIZE * 2], again[SIZE];
static u32 heads[1 << HASH_BITS];

/* Words of a small vocabulary in random order, now and then a run of noise: compresses about 3 to 1. */
static void generate(u32 seed) {
  static const char *const words[] = {"translator ", "guest ",  "region ", "the ",   "of ",      "memory ", "page ",
                                      "and ",        "machine ", "a ",      "binary ", "register ", "\n",     "flags "};
  u32 state = seed, n = 0;
  while (n < SIZE) {
    u32 r = next_random(&state);
    if ((r & 63) == 0) {
      for (u32 k = 0; k < 16 && n < SIZE; k++) plain[n++] = (u8)next_random(&state);
      continue;
    }
    for (const char *w = words[(r >> 8) % 14]; *w && n < SIZE; w++) plain[n++] = (u8)*w;
  }
}

static inline u32 hash3(const u8 *p) {
  return ((p[0] | (u32)p[1] << 8 | (u32)p[2] << 16) * 2654435761u) >> (32 - HASH_BITS);
}

/* Tokens: 0..127 literals follow (count - 1), or 128 + length - 3, then a 16-bit distance. */
static NOINLINE u32 compress(void) {
  for (u32 i = 0; i < 1u << HASH_BITS; i++) heads[i] = 0;
  u32 in = 0, to = 0, literals = 0;
  while (in < SIZE) {
    u32 length = 0, distance = 0;
    if (in + 3 <= SIZE) {
      u32 h = hash3(plain + in);
      u32 candidate = heads[h];
      heads[h] = in + 1;
      if (candidate && in + 1 - candidate < 65536) {
        const u8 *p = plain + candidate - 1, *q = plain + in;
        u32 most = SIZE - in < 130 ? SIZE - in : 130;
        while (length < most && p[length] == q[length]) length++;
        distance = in + 1 - candidate;
      }
    }
    if (length >= 4) {
      literals = 0;
      packed[to++] = (u8)(128 + length - 3);
      packed[to++] = (u8)distance;
      packed[to++] = (u8)(distance >> 8);
      in += length;
    } else {
      if (literals == 0 || packed[to - literals - 1] == 127) {
        packed[to++] = 0;
        literals = 0;
      } else {
        packed[to - literals - 1]++;
      }
      packed[to++] = plain[in++];
      literals++;
    }
  }
  return to;
}

static NOINLINE u32 decompress(u32 size) {
  u32 in = 0, to = 0;
  while (in < size) {
    u32 token = packed[in++];
    if (token < 128) {
      for (u32 k = 0; k <= token; k++) again[to++] = packed[in++];
    } else {
      u32 length = token - 128 + 3, distance = packed[in] | (u32)packed[in + 1] << 8;
      in += 2;
      for (u32 k = 0; k < length; k++, to++) again[to] = again[to - distance];
    }
  }
  return to;
}

static int guest_main(int argc, char **argv) {
  u32 rounds = scale_argument(argc, argv, 1250);
  u32 sum = 0;
  for (u32 i = 0; i < rounds; i++) {
    generate(1234567 + i);
    u32 size = compress();
    if (decompress(size) != SIZE || memcmp(plain, again, SIZE)) {
      out("lz: round trip failed\n");
      return 1;
    }
    for (u32 k = 0; k < size; k++) sum = sum * 31 + packed[k];
    sum ^= size;
  }
  out("lz ");
  out_hex32(sum);
  out("\n");
  return 0;
}
