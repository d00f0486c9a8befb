/* flags: -lm */
/* Floating point as text: every conversion of printf, near the limits of the formats and half way between digits. */
#include <float.h>
#include <math.h>
#include <stdio.h>

int main(void) {
  const double values[] = {0.0,     -0.0,   1.0,     0.1,      2.5,    3.5,     -1e-5,          123456789.0,
                           1e15,    1e16,   1e22,    1e23,     1e300,  DBL_MAX, DBL_MIN,        5e-324,
                           1.0 / 3, M_PI,   -M_E,    0.5,      1.5,    9.995,   0.000123456789, 99999.95,
                           INFINITY, -INFINITY, 4.35, 1234.5678, 2e-308, 6.02214076e23};
  for (unsigned i = 0; i < sizeof values / sizeof *values; i++) {
    double v = values[i];
    printf("%e %.0f %g %.17g %a\n", v, fabs(v) < 1e30 ? v : 0, v, v, v);
    printf("[%12.3f] [%-12.4e] [%+g] [% .2G] [%012.2f] [%#.0f]\n", fabs(v) < 1e9 ? v : 1, v, v, v, fabs(v) < 1e9 ? v : 1,
           fabs(v) < 1e9 ? v : 1);
  }
  float f = 16777217.0f, tiny = 1.4e-45f;
  printf("%.9g %.9g %.9g %.9g\n", f, f / 3, tiny, FLT_MAX);
  for (int digits = 0; digits < 20; digits++) printf("%.*f ", digits, 2.0 / 3);
  printf("\n");
  return 0;
}
