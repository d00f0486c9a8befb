/* Conversions between integers and floating-point numbers of all widths, with the ones that do not fit exactly. */
#include <stdint.h>
#include <stdio.h>

int main(void) {
  const uint64_t v[] = {0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0x1000001, 0x1000003, 0x20000000000001, 0x20000000000003, 0x7fffffffffffffff,
                        0x8000000000000000, 0x8000000000000400, 0x8000000000000401, 0xfffffffffffffc00, 0xffffffffffffffff, 0x123456789abcdef0};
  for (unsigned i = 0; i < sizeof v / sizeof *v; i++) {
    volatile uint64_t u = v[i];
    volatile int64_t s = (int64_t)u;
    volatile uint32_t w = (uint32_t)u;
    volatile int32_t h = (int32_t)w;
    printf("%a %a %a %a ", (double)u, (double)s, (double)w, (double)h);
    printf("%a %a %a %a ", (double)(float)u, (double)(float)s, (double)(float)w, (double)(float)h);
    printf("%La %La\n", (long double)u, (long double)s);
  }
  const double d[] = {0, 0.5, -0.5, 1.999, -1.999, 127.5, 32767.9, 65535.5, 2147483647.5, -2147483648.5, 4294967295.5, 9.2e18, -9.2e18, 1.8e19};
  for (unsigned i = 0; i < sizeof d / sizeof *d; i++) {
    volatile double x = d[i];
    volatile float f = (float)x;
    volatile long double l = x;
    printf("%lld %lld %lld ", x < 9e18 || i == 11 || i == 12 ? (long long)x : 0, f < 9e18f ? (long long)f : 0, l < 9e18L ? (long long)l : 0);
    printf("%llu %llu ", x >= 0 ? (unsigned long long)x : 0, l >= 0 ? (unsigned long long)l : 0);
    if (x > -2147483649.0 && x < 2147483648.0) printf("%d ", (int)x);
    if (x > -1 && x < 4294967296.0) printf("%u ", (unsigned)x);
    if (x > -129 && x < 128) printf("%d %d", (signed char)x, (short)x);
    printf("\n");
  }
  volatile float tiny = 1e-45f, sum = 0;
  for (int i = 0; i < 100; i++) sum += tiny * (float)i;
  printf("%a %a\n", (double)sum, (double)(float)1e-46);
  return 0;
}
