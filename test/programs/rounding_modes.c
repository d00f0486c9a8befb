/* flags: -lm -frounding-math */
/* fenv.h: the four rounding modes in double and long double, and saving and restoring them. */
#include <fenv.h>
#include <math.h>
#include <stdio.h>

int main(void) {
  const int modes[] = {FE_TONEAREST, FE_DOWNWARD, FE_UPWARD, FE_TOWARDZERO};
  volatile double a = 1, b = 3, c = -2.5, d = 1e16, e = 0.1;
  volatile float f = 1.1f, g = 7;
  volatile long double l = 10;
  for (int m = 0; m < 4; m++) {
    fesetround(modes[m]);
    printf("%d %a %a %a %a\n", m, a / b, d + e, -a / b, sqrt(b));
    printf("%g %g %ld %lld %a %a\n", rint(c), nearbyint(2.5), lrint(-c), llrint(3.5), (double)(f / g), (double)(float)e);
    printf("%La %La %d %d\n", l / 3, l * 0.1L, (int)c, (int)-c);
    printf("%.2f %.0f %g\n", 2.675, 0.5, 1e23);
  }
  fesetround(FE_TONEAREST);
  fenv_t saved;
  fegetenv(&saved);
  fesetround(FE_UPWARD);
  printf("%d ", fegetround() == FE_UPWARD);
  fesetenv(&saved);
  printf("%d ", fegetround() == FE_TONEAREST);
  feholdexcept(&saved);
  fesetround(FE_DOWNWARD);
  feupdateenv(&saved);
  printf("%d\n", fegetround() == FE_TONEAREST);
  return 0;
}
