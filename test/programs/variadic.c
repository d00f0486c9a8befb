/* Variable arguments of every kind, va_copy, and more of them than registers. */
#include <stdarg.h>
#include <stdio.h>

struct point { int x, y; };
struct big { double d[5]; char c; };

static double total(const char *kinds, ...) {
  va_list all, again;
  va_start(all, kinds);
  va_copy(again, all);
  double sum = 0;
  for (int pass = 0; pass < 2; pass++) {
    va_list *from = pass ? &again : &all;
    for (const char *k = kinds; *k; k++) switch (*k) {
        case 'i': sum = sum * 1.5 + va_arg(*from, int); break;
        case 'l': sum = sum * 1.5 + va_arg(*from, long long); break;
        case 'd': sum = sum * 1.5 + va_arg(*from, double); break;
        case 'L': sum = sum * 1.5 + va_arg(*from, long double); break;
        case 's': sum = sum * 1.5 + va_arg(*from, const char *)[1]; break;
        case 'p': { struct point p = va_arg(*from, struct point); sum += p.x * 10 + p.y; break; }
        case 'b': { struct big b = va_arg(*from, struct big); sum += b.d[4] + b.c; break; }
      }
  }
  va_end(all), va_end(again);
  return sum;
}

static int forward(char *out, const char *format, ...) {
  va_list list;
  va_start(list, format);
  int n = vsprintf(out, format, list);
  va_end(list);
  return n;
}

int main(void) {
  struct point p = {3, -4};
  struct big b = {{1, 2, 3, 4, 5.5}, 'x'};
  printf("%.6f\n", total("iiiiiiiiii", 1, 2, 3, 4, 5, 6, 7, 8, 9, -10));
  printf("%.6f\n", total("dddddddddddd", 1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11., -12.5));
  printf("%.6f\n", total("idlsLpbidlsLpb", 1, 2.5, 1ll << 40, "abc", 7.25L, p, b, -1, 0.125, -5ll, "xyz", 1e3L, p, b));
  char text[200];
  printf("%d ", forward(text, "%d %s %c %5.2f %lld %x %o %%", -7, "seven", '7', 7.777, 7777777777ll, 0x77, 077));
  printf("%s\n", text);
  return 0;
}
