/*
 * What this processor's RCPSS and RSQRTSS give, in the form that src/translator/helpers/estimates.ts has:
 *   gcc -O2 -o estimates estimates.c && ./estimates
 * Ends with 1 where a result is not of that form: it must depend on the twelve upper fraction bits of the operand, and on
 * no more of its exponent than whether that is odd.
 */
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <xmmintrin.h>

static uint32_t estimate(uint32_t x, int root) {
  float v;
  memcpy(&v, &x, 4);
  __m128 m = _mm_set_ss(v);
  v = _mm_cvtss_f32(root ? _mm_rsqrt_ss(m) : _mm_rcp_ss(m));
  memcpy(&x, &v, 4);
  return x;
}

static int table(const char *name, uint32_t exponent, int root) {
  uint32_t before = 0;
  int letter = 0;
  for (uint32_t n = 0; n < 4096; n++) {
    uint32_t y = estimate(exponent << 23 | n << 11, root);
    for (uint32_t low = 1; low < 2048; low++)
      if (estimate(exponent << 23 | n << 11 | low, root) != y) return fprintf(stderr, "more than twelve bits count\n"), 0;
    for (uint32_t e = root ? 2 - exponent % 2 : 1; e < (root ? 255 : 253); e += 1 + root)
      if ((estimate(e << 23 | n << 11, root) ^ y) & 0x7fffff) return fprintf(stderr, "the exponent counts\n"), 0;
    if (y >> 23 != 126 || y & 0x7ff) return fprintf(stderr, "not twelve fraction bits\n"), 0;
    uint32_t fraction = y >> 11 & 0xfff;
    if (n == 0) printf("%s, first %#x: ", name, fraction);
    else if (fraction > before || before - fraction > 4) return fprintf(stderr, "not steps of 0 to 4\n"), 0;
    uint32_t step = n == 0 ? 0 : before - fraction;
    if (n % 2) putchar('a' + 5 * letter + step);
    else letter = step;
    before = fraction;
  }
  putchar('\n');
  return 1;
}

int main(void) {
  return !(table("RECIPROCALS", 127, 0) & table("ROOTS_FROM_1", 127, 1) & table("ROOTS_FROM_2", 128, 1));
}
