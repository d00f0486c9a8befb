/* flags: -lm */
/* The mathematical library, with as many digits as do not hang on which of its variants runs. */
#include <complex.h>
#include <math.h>
#include <stdio.h>

static double complex transform(int n, int k, double *v) {
  double complex s = 0;
  for (int i = 0; i < n; i++) s += v[i] * cexp(-2 * M_PI * I * i * k / n);
  return s;
}

int main(void) {
  double v[16];
  for (int i = -8; i < 12; i++) {
    double x = i * 0.37 + 0.01;
    printf("%.9g %.9g %.9g %.9g %.9g %.9g\n", sin(x), cos(x), tan(x), exp(x), atan(x), sinh(x));
    printf("%.9g %.9g %.9g %.9g %.9g %.9g\n", log(fabs(x)), pow(fabs(x), 1.7), cbrt(x), hypot(x, 3), erf(x), tgamma(fabs(x)));
    printf("%.6g %.6g %.6g %.6g\n", (double)sinf((float)x), (double)expf((float)x), (double)logf(fabsf((float)x)), (double)powf(2, (float)x));
    printf("%g %g %g %g %g %ld %d\n", floor(x), ceil(x), trunc(x), round(x), fmod(x, 0.75), lround(x * 10), ilogb(x));
  }
  for (int i = 0; i < 16; i++) v[i] = (i * 5 % 7) - 3;
  for (int k = 0; k < 8; k++) {
    double complex t = transform(16, k, v);
    printf("%.6f %.6f %.6f %.6f\n", round(creal(t) * 1e5) / 1e5 + 0.0, round(cimag(t) * 1e5) / 1e5 + 0.0, cabs(t), carg(t + 0.5));
  }
  double complex z = 3 + 4 * I, w = csqrt(z) * conj(z) / (1 - 2 * I);
  printf("%.9g %.9g %.9g\n", creal(w), cimag(w), cabs(cpow(z, 0.5)));
  printf("%.9g %.9g %.9g\n", (double)atan2(-0.0, -1), copysign(3, -0.0), fma(1e8, 1e8 + 1, -1e16));
  printf("%d %d %d %d\n", fpclassify(0.0) == FP_ZERO, fpclassify(5e-324) == FP_SUBNORMAL, isunordered(NAN, 1.0), isgreater(2.0, 1.0));
  return 0;
}
