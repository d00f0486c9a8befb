/* flags: -lm */
/* long double: arithmetic in 80 bits, conversions, and as text. */
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static void show(const char *name, long double v) { printf("%s %.21Lg %La\n", name, v, v); }

int main(void) {
  volatile long double one = 1, three = 3, big = LDBL_MAX, small = LDBL_MIN;
  show("third", one / three);
  show("sum", 0.1L + 0.2L);
  show("mixed", 0.1 + 0.2L);
  show("max", big);
  show("over", big * 2);
  show("min", small);
  show("denormal", small / 1024);
  show("epsilon", (one + LDBL_EPSILON) - one);
  show("sqrt", sqrtl(2 * one));
  show("fmod", fmodl(1e20L, three));
  show("remainder", remainderl(10 * one, three));
  int e;
  long double m = frexpl(1234567.891L, &e);
  printf("%.20Lg * 2^%d\n", m, e);
  show("ldexp", ldexpl(m, -16000));
  long double ip, fp = modfl(-1234.75L, &ip);
  printf("%Lg %Lg\n", ip, fp);
  show("next", nextafterl(one, 2));
  show("strtold", strtold("3.14159265358979323846264338327950288", 0));
  show("strtold", strtold("0x1.921fb54442d1846ap+1", 0));
  printf("%lld %llu\n", (long long)-1e18L, (unsigned long long)18446744073709551615.0L);
  printf("%.18Lg %.18Lg\n", (long double)(1ull << 63), (long double)-1ll);
  printf("%d %d %d\n", isnan(nanl("") + one), isinf(one / (three - 3)), signbit(-0.0L) != 0);
  long double sum = 0;
  for (int i = 1; i <= 10000; i++) sum += one / i / i;
  show("series", sum);
  show("floor", floorl(-2.5L)), show("ceil", ceill(-2.5L)), show("rint", rintl(2.5L)), show("round", roundl(2.5L));
  return 0;
}
