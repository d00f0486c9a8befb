/* Structures of all sizes as arguments and results: in registers, in memory, in halves of each. */
#include <stdio.h>

struct s1 { char c; };
struct s2 { short a; char b; };
struct s3 { int a; float b; };
struct s4 { double d; int i; };
struct s5 { float x, y, z; };
struct s6 { long long a, b; };
struct s7 { long double l; };
struct s8 { char text[33]; };
struct s9 { struct s2 inner[3]; union { int i; float f; } u; };
struct s10 { double a, b, c; };

__attribute__((noinline)) static struct s1 f1(struct s1 s) { s.c++; return s; }
__attribute__((noinline)) static struct s2 f2(struct s2 s, int n) { s.a = (short)(s.a * n), s.b = (char)(s.b + n); return s; }
__attribute__((noinline)) static struct s3 f3(struct s3 s) { s.b += (float)s.a; return s; }
__attribute__((noinline)) static struct s4 f4(double x, struct s4 s, int n) { s.d += x, s.i -= n; return s; }
__attribute__((noinline)) static struct s5 f5(struct s5 a, struct s5 b) { return (struct s5){a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x}; }
__attribute__((noinline)) static struct s6 f6(struct s6 a, struct s6 b) { return (struct s6){a.a + b.b, a.b - b.a}; }
__attribute__((noinline)) static struct s7 f7(struct s7 s, long double d) { s.l = s.l / d; return s; }
__attribute__((noinline)) static struct s8 f8(struct s8 s) { for (int i = 0, j = 31; i < j; i++, j--) { char c = s.text[i]; s.text[i] = s.text[j], s.text[j] = c; } return s; }
__attribute__((noinline)) static struct s9 f9(struct s9 s) { s.inner[1] = f2(s.inner[2], 3), s.u.i ^= 0x00800000; return s; }
__attribute__((noinline)) static struct s10 f10(int n, struct s10 s) { return n ? f10(n - 1, (struct s10){s.b, s.c, s.a + n}) : s; }
__attribute__((noinline)) static double many(struct s1 a, struct s2 b, struct s3 c, struct s4 d, struct s5 e, struct s6 f, struct s7 g, struct s10 h) {
  return a.c + b.a + b.b + c.a + c.b + d.d + d.i + e.x + e.y + e.z + (double)(f.a + f.b) + (double)g.l + h.a + h.b + h.c;
}

int main(void) {
  struct s1 a = f1((struct s1){'a'});
  struct s2 b = f2((struct s2){-300, 7}, 5);
  struct s3 c = f3((struct s3){41, 0.5f});
  struct s4 d = f4(2.25, (struct s4){1.5, 10}, 3);
  struct s5 e = f5((struct s5){1, 2, 3}, (struct s5){-4, 5, 6});
  struct s6 f = f6((struct s6){1ll << 40, 7}, (struct s6){-5, 1ll << 33});
  struct s7 g = f7((struct s7){22}, 7);
  struct s8 h = f8((struct s8){"abcdefghijklmnopqrstuvwxyz012345"});
  struct s9 i = f9((struct s9){{{1, 2}, {3, 4}, {5, 6}}, {.f = 1.5f}});
  struct s10 j = f10(5, (struct s10){1, 2, 3});
  printf("%c %d %d %d %g %g %d\n", a.c, b.a, b.b, c.a, c.b, d.d, d.i);
  printf("%g %g %g %lld %lld %.15Lg %s\n", e.x, e.y, e.z, f.a, f.b, g.l, h.text);
  printf("%d %d %g | %g %g %g | %.6f\n", i.inner[1].a, i.inner[1].b, i.u.f, j.a, j.b, j.c, many(a, b, c, d, e, f, g, j));
  return 0;
}
