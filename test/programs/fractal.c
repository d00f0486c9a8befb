/* The Mandelbrot set in double, float, fixed point and long double, as characters. */
#include <stdint.h>
#include <stdio.h>

#define SET(type, name)                                          \
  static int name(type cx, type cy) {                            \
    type x = 0, y = 0;                                           \
    int n = 0;                                                   \
    while (n < 40 && x * x + y * y < 4) {                        \
      type t = x * x - y * y + cx;                               \
      y = 2 * x * y + cy, x = t, n++;                            \
    }                                                            \
    return n;                                                    \
  }
SET(double, with_double)
SET(float, with_float)
SET(long double, with_long)
static int with_fixed(int32_t cx, int32_t cy) {
  int32_t x = 0, y = 0;
  int n = 0;
  while (n < 40 && ((int64_t)x * x + (int64_t)y * y) >> 24 < 4 << 24) {
    int32_t t = (int32_t)(((int64_t)x * x - (int64_t)y * y) >> 24) + cx;
    y = (int32_t)(((int64_t)x * y) >> 23) + cy, x = t, n++;
  }
  return n;
}

int main(void) {
  static const char shades[] = " .:-=+*#%@";
  unsigned sum[4] = {0};
  for (int j = -8; j <= 8; j++) {
    for (int i = -40; i < 20; i++) {
      int n = with_double(i / 20.0, j / 8.0);
      putchar(shades[n / 4 % 10]);
      sum[0] = sum[0] * 31 + (unsigned)n;
      sum[1] = sum[1] * 31 + (unsigned)with_float((float)i / 16, (float)j / 8);
      sum[2] = sum[2] * 31 + (unsigned)with_long((long double)i / 16, (long double)j / 8);
      sum[3] = sum[3] * 31 + (unsigned)with_fixed(i * (1 << 20), j * (1 << 21));
    }
    putchar('\n');
  }
  printf("%x %x %x\n", sum[0], sum[2], sum[3]);
  return 0;
}
