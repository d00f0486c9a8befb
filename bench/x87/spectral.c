/* Spectral norm: integers become numbers, divisions. */
#include "../guests/guest.h"
enum { N = 200 };
static double u[N], v[N], t[N];
static double at(int i, int j) { return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1); }
static NOINLINE void times(const double *x, double *y) {
  for (int i = 0; i < N; i++) { double s = 0; for (int j = 0; j < N; j++) s += at(i, j) * x[j]; y[i] = s; }
}
static NOINLINE void transposed(const double *x, double *y) {
  for (int i = 0; i < N; i++) { double s = 0; for (int j = 0; j < N; j++) s += at(j, i) * x[j]; y[i] = s; }
}
static int guest_main(int argc, char **argv) {
  u32 n = scale_argument(argc, argv, 300);
  for (int i = 0; i < N; i++) u[i] = 1;
  for (u32 i = 0; i < n; i++) { times(u, t); transposed(t, v); times(v, t); transposed(t, u); for (int k = 0; k < N; k++) u[k] /= 2.6; }
  double a = 0, b = 0;
  for (int i = 0; i < N; i++) { a += u[i] * v[i]; b += v[i] * v[i]; }
  union { double d; u64 u; } bits = {.d = __builtin_sqrt(a / b)};
  out("spectral "); out_hex(bits.u); out("\n");
  return 0;
}
