/* strtod, strtol, sscanf and their kin at the edges of what they accept. */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

int main(void) {
  const char *floats[] = {"0", "-0", "1e1", "1e-400", "1e400", "-1e400", "2.2250738585072011e-308", "4.9e-324", "0x1p-1074",
                          "0x1.fffffffffffff8p1023", "1.7976931348623157e308", "9007199254740993", "9007199254740992.9999999999",
                          "inf", "-Infinity", "nan", "  12.5xyz", ".5", "5.", "e5", "1e", "0x", "123456789012345678901234567890",
                          "0.1000000000000000055511151231257827021181583404541015625", "1.00000005960464477539062500001"};
  for (unsigned i = 0; i < sizeof floats / sizeof *floats; i++) {
    char *end;
    errno = 0;
    double d = strtod(floats[i], &end);
    printf("%s: %a %a rest '%s' errno %d\n", floats[i], d, strtof(floats[i], 0), end, errno);
  }
  const char *integers[] = {"0", "-1", "2147483647", "2147483648", "-2147483649", "9223372036854775807", "9223372036854775808",
                            "-9223372036854775809", "18446744073709551616", "0x7fz", "0777", "08", "zz", " +42 ", "1_000", ""};
  for (unsigned i = 0; i < sizeof integers / sizeof *integers; i++)
    for (int base = 0; base <= 36; base += base ? 13 : 10) {
      char *end;
      errno = 0;
      long long v = strtoll(integers[i], &end, base);
      printf("%s/%d: %lld %llu '%s' %d;", integers[i], base, v, strtoull(integers[i], 0, base), end, errno);
    }
  printf("\n");
  int a, n;
  unsigned u;
  float f;
  double d;
  char word[20], set[20];
  long long ll;
  n = sscanf("  -17 0x2f 3.25 1e10 hello abc123 987654321012", "%d %x %f %lf %19s %19[a-c] %*d %lld", &a, &u, &f, &d, word, set, &ll);
  printf("%d: %d %u %g %g %s %s %lld\n", n, a, u, f, d, word, set, ll);
  printf("%d\n", sscanf("12:34:56", "%2d:%2d:%2d%n", &a, (int *)&u, &n, &n));
  printf("%" PRIdMAX " %d %d\n", strtoimax("-99", 0, 10), atoi("77x"), (int)atof("1e3"));
  return 0;
}
