/* flags: -lm -frounding-math */
/* fenv.h: which operations raise which exceptions, in float, double and long double. */
#include <fenv.h>
#include <math.h>
#include <stdio.h>

static void show(const char *name) {
  int raised = fetestexcept(FE_ALL_EXCEPT);
  printf("%s:%s%s%s%s%s\n", name, raised & FE_INVALID ? " invalid" : "", raised & FE_DIVBYZERO ? " zero" : "",
         raised & FE_OVERFLOW ? " overflow" : "", raised & FE_UNDERFLOW ? " underflow" : "", raised & FE_INEXACT ? " inexact" : "");
  feclearexcept(FE_ALL_EXCEPT);
}
#define TEST(type, expression)          \
  do {                                  \
    volatile type a = 1, b = 3, z = 0;  \
    volatile type r = expression;       \
    (void)a, (void)b, (void)z, (void)r; \
    show(#type " " #expression);        \
  } while (0)
#define ALL(type, big, tiny)                                                                                           \
  TEST(type, a / b);                                                                                                   \
  TEST(type, a + b);                                                                                                   \
  TEST(type, a / z);                                                                                                   \
  TEST(type, z / z);                                                                                                   \
  TEST(type, (type)big * b);                                                                                           \
  TEST(type, (type)tiny * (a / b))

int main(void) {
  feclearexcept(FE_ALL_EXCEPT);
  volatile double huge = 1.7976931348623157e308, least = 2.2250738585072014e-308;
  volatile float hugef = 3.4028235e38f, leastf = 1.17549435e-38f;
  ALL(double, huge, least);
  ALL(float, hugef, leastf);
  TEST(double, sqrt(-b));
  TEST(double, (double)(int)(a / b));
  feraiseexcept(FE_OVERFLOW | FE_DIVBYZERO);
  show("raised");
  fexcept_t flags;
  feraiseexcept(FE_INVALID);
  fegetexceptflag(&flags, FE_INVALID);
  feclearexcept(FE_ALL_EXCEPT);
  fesetexceptflag(&flags, FE_INVALID);
  show("restored");
  return 0;
}
