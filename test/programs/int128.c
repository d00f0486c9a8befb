/* only: 64 */
/* __int128: products, quotients, shifts, as decimal text. Only for x86-64. */
#include <stdio.h>

typedef unsigned __int128 u128;

static char *decimal(u128 v, char *end) {
  *--end = 0;
  do *--end = (char)('0' + (int)(v % 10)), v /= 10;
  while (v);
  return end;
}

int main(void) {
  char text[50], *end = text + sizeof text;
  u128 factorial = 1;
  for (int i = 1; i <= 34; i++) {
    factorial *= (unsigned)i;
    if (i % 3 == 1) printf("%d! = %s\n", i, decimal(factorial, end));
  }
  u128 x = ((u128)0x0123456789abcdef << 64) | 0xfedcba9876543210;
  unsigned long long sum = 0;
  for (unsigned n = 0; n < 128; n++) {
    u128 l = x << n, r = x >> n;
    __int128 s = (__int128)~x >> n;
    sum = sum * 31 + (unsigned long long)(l >> 64) + (unsigned long long)l + (unsigned long long)r + (unsigned long long)s;
  }
  printf("%llx\n", sum);
  u128 d = 1;
  for (int i = 0; i < 60; i++) {
    d = d * 5 + (unsigned)i;
    u128 q = x / d, r = x % d;
    __int128 sq = -(__int128)(x >> 1) / (__int128)d, sr = -(__int128)(x >> 1) % (__int128)d;
    if (q * d + r != x || sq * (__int128)d + sr != -(__int128)(x >> 1)) printf("wrong at %d\n", i);
    sum = sum * 33 + (unsigned long long)q + (unsigned long long)(r >> 64) + (unsigned long long)sq;
    if (d >> 120) d = 3;
  }
  printf("%llx\n", sum);
  printf("%.20Lg %.17g %lld\n", (long double)x, (double)-(__int128)x, (long long)(__int128)-1e18);
  unsigned long long carry = 0, a = ~0ull, b = 2;
  carry = __builtin_add_overflow(a, b, &a);
  printf("%llx %llu\n", a, carry);
  return 0;
}
