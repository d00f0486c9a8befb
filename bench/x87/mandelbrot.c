/* Escape times: a short loop in registers that ends with a comparison. */
#include "../guests/guest.h"
static NOINLINE u32 escape(double cr, double ci) {
  double x = 0, y = 0; u32 n = 0;
  while (n < 200) {
    double xx = x * x, yy = y * y;
    if (xx + yy > 4.0) break;
    y = 2 * x * y + ci; x = xx - yy + cr; n++;
  }
  return n;
}
static int guest_main(int argc, char **argv) {
  u32 size = scale_argument(argc, argv, 1000), total = 0;
  for (u32 i = 0; i < size; i++)
    for (u32 j = 0; j < size; j++) total += escape(-2.0 + 3.0 * i / size, -1.5 + 3.0 * j / size);
  out("mandel "); out_number(total); out("\n");
  return 0;
}
