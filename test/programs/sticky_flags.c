/* Exception flags of loops that run before the program looks at MXCSR for the first time: none may be lost. flags: -lm */
#include <fenv.h>
#include <stdio.h>
#include <string.h>

#define N 64
static float x[N], y[N];
static double p[N], q[N];
static volatile int rounds = 3000;
static volatile double seed = 1;

/* Overflow near the end of a long loop, hence inexact as well. */
static double grow(void) {
  double v = seed;
  int n = rounds * 10;
  for (int i = 0; i < n; i++) v *= 1.0305;
  return v;
}

/* A denormal operand with a normal result. */
static float add_denormals(void) {
  for (int r = 0; r < rounds; r++) for (int i = 0; i < N; i++) y[i] = y[i] * 0.5f + x[i];
  x[N / 2] = 1e-40f;
  for (int i = 0; i < N; i++) y[i] = y[i] * 0.5f + x[i];
  return y[N / 2];
}

static double divide(double last) {
  double sum = 0;
  for (int r = 0; r < rounds; r++) for (int i = 0; i < N; i++) p[i] = q[i] / (q[i] + 2.0), sum += p[i];
  q[N - 1] = last;
  for (int i = 0; i < N; i++) p[i] = 1.0 / q[i], sum += p[i];
  return sum;
}

/* Conversions: too large for an int, or none. */
static int convert(double v) {
  int sum = 0;
  for (int r = 0; r < rounds; r++) for (int i = 0; i < N; i++) sum += (int)q[i];
  volatile double last = v;
  return sum + (int)last;
}

static void show(const char *when) {
  int raised = fetestexcept(FE_ALL_EXCEPT);
  printf("%s:%s%s%s%s%s\n", when, raised & FE_INVALID ? " invalid" : "", raised & FE_DIVBYZERO ? " zero" : "",
         raised & FE_OVERFLOW ? " overflow" : "", raised & FE_UNDERFLOW ? " underflow" : "", raised & FE_INEXACT ? " inexact" : "");
}

int main(int argc, char **argv) {
  for (int i = 0; i < N; i++) x[i] = i + 1, y[i] = 2, q[i] = i + 1;
  double a = 0, b = 0, c = 0;
  int n = 0;
  n = convert(7.0);
  a = grow();
  b = add_denormals();
  show("overflow");
#ifdef __SSE2_MATH__
  unsigned mxcsr;
  __asm__ volatile("stmxcsr %0" : "=m"(mxcsr));
  printf("denormal %u\n", mxcsr >> 1 & 1);
#endif
  feclearexcept(FE_ALL_EXCEPT);
  c = divide(0.0);
  show("division");
  feclearexcept(FE_ALL_EXCEPT);
  n += convert(1e20);
  show("conversion");
  printf("%g %g %g %d\n", a, b, c, n);
  return 0;
}
