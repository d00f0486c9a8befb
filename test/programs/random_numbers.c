/* The C library's generators, and some of our own with their statistics. */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static uint64_t s[2] = {1, 2};
static uint64_t xoroshiro(void) {
  uint64_t a = s[0], b = s[1], r = a + b;
  b ^= a;
  s[0] = (a << 24 | a >> 40) ^ b ^ b << 16, s[1] = b << 37 | b >> 27;
  return r;
}
static uint32_t state[624];
static int at = 624;
static uint32_t twister(void) {
  if (at == 624) {
    for (int i = 0; i < 624; i++) {
      uint32_t y = (state[i] & 0x80000000) | (state[(i + 1) % 624] & 0x7fffffff);
      state[i] = state[(i + 397) % 624] ^ y >> 1 ^ (y & 1 ? 0x9908b0df : 0);
    }
    at = 0;
  }
  uint32_t y = state[at++];
  y ^= y >> 11, y ^= y << 7 & 0x9d2c5680, y ^= y << 15 & 0xefc60000;
  return y ^ y >> 18;
}

int main(void) {
  srand(42), srandom(7), srand48(99);
  unsigned seed = 5;
  for (int i = 0; i < 5; i++) printf("%d %ld %.9f %ld %d\n", rand(), random(), drand48(), lrand48(), rand_r(&seed));
  state[0] = 5489;
  for (uint32_t i = 1; i < 624; i++) state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >> 30) + i;
  uint32_t last = 0;
  for (int i = 0; i < 10000; i++) last = twister();
  printf("%u\n", last);
  int histogram[8] = {0}, inside = 0;
  double mean = 0;
  for (int i = 0; i < 20000; i++) {
    uint64_t r = xoroshiro();
    double x = (double)(r >> 11) * 0x1p-53, y = (double)(xoroshiro() >> 11) * 0x1p-53;
    histogram[r >> 61]++, mean += x, inside += x * x + y * y < 1;
  }
  for (int i = 0; i < 8; i++) printf("%d ", histogram[i]);
  printf("%.6f %d\n", mean / 20000, inside);
  return 0;
}
