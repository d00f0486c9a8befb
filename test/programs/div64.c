/* 64-bit division and multiplication: on i386 the compiler's library does them. */
#include <stdint.h>
#include <stdio.h>

int main(void) {
  const uint64_t v[] = {1,          2,           3,           7,           10,          255,         65537,       0x7fffffff,
                        0x80000000, 0xffffffff,  0x100000000, 0x123456789, 0xfedcba9876543210, 0x7fffffffffffffff,
                        0x8000000000000000, 0xffffffffffffffff, 1000000007, 999999999989, 4294967291u};
  const int n = sizeof v / sizeof *v;
  uint64_t sum = 0;
  for (int i = 0; i < n; i++)
    for (int j = 0; j < n; j++) {
      volatile uint64_t a = v[i], b = v[j];
      uint64_t q = a / b, r = a % b;
      int64_t sa = (int64_t)a, sb = (int64_t)b;
      if (sa == INT64_MIN && sb == -1) sb = -2;
      int64_t sq = sa / sb, sr = sa % sb;
      sum = sum * 31 + q + r * 7 + (uint64_t)sq * 3 + (uint64_t)sr * 5 + a * b;
      if ((i * n + j) % 29 == 0)
        printf("%llx / %llx = %llx %llx, signed %lld %lld\n", (long long)a, (long long)b, (long long)q, (long long)r,
               (long long)sq, (long long)sr);
      if (q * b + r != a || sq * sb + sr != sa) printf("wrong at %d %d\n", i, j);
    }
  uint64_t x = 88172645463325252ull;
  for (int i = 0; i < 20000; i++) {
    x ^= x << 13, x ^= x >> 7, x ^= x << 17;
    uint64_t d = (x >> (i & 63)) | 1;
    sum = sum * 33 + x / d + x % d + (uint64_t)((int64_t)x / (int64_t)(d >> 1 | 1)) + x / 10 + x % 1000;
  }
  printf("%016llx\n", (unsigned long long)sum);
  return 0;
}
