/* A loop in the manner of Whetstone: long double and double, sines, square roots, divisions, a logarithm. */
#include "../guests/guest.h"
static long double fsin_(long double x) { long double r; __asm__("fsin" : "=t"(r) : "0"(x)); return r; }
static long double fcos_(long double x) { long double r; __asm__("fcos" : "=t"(r) : "0"(x)); return r; }
static long double fatan_(long double y, long double x) { long double r; __asm__("fpatan" : "=t"(r) : "0"(x), "u"(y) : "st(1)"); return r; }
static long double ln_(long double x) { long double r; __asm__("fldln2; fxch; fyl2x" : "=t"(r) : "0"(x) : "st(1)"); return r; }
static NOINLINE void array(double *e, double t) {
  for (int j = 0; j < 6; j++) {
    e[0] = (e[0] + e[1] + e[2] - e[3]) * t; e[1] = (e[0] + e[1] - e[2] + e[3]) * t;
    e[2] = (e[0] - e[1] + e[2] + e[3]) * t; e[3] = (-e[0] + e[1] + e[2] + e[3]) / 2.0;
  }
}
static int guest_main(int argc, char **argv) {
  u32 n = scale_argument(argc, argv, 300000);
  double e[4] = {1, -1, -1, -1};
  long double x = 0.5, y = 0.5, z = 0.75;
  for (u32 i = 0; i < n; i++) {
    array(e, 0.499975);
    x = 0.499975L * fatan_(2.0L * fsin_(x) * fcos_(x), fcos_(x + y) + fcos_(x - y) - 1.0L);
    z = __builtin_sqrtl(z * z / 1.01L + 0.001L);
    y = 0.5L + ln_(1.0L + z * z) / 2.0003L;
  }
  union { double d; u64 u; } bits = {.d = (double)(x + y + z) + e[3]};
  out("whet "); out_hex(bits.u); out("\n");
  return 0;
}
