/* Matrix product in double precision: SSE2 scalar or packed arithmetic and strided loads. */
#include "guest.h"

enum { N = 96 };
static double a[N][N], b[N][N], c[N][N];

static NOINLINE void multiply(void) {
  for (int i = 0; i < N; i++) {
    for (int j = 0; j < N; j++) {
      double sum = 0;
      for (int k = 0; k < N; k++) sum += a[i][k] * b[k][j];
      c[i][j] = sum;
    }
  }
}

static int guest_main(int argc, char **argv) {
  u32 rounds = scale_argument(argc, argv, 5600);
  for (int i = 0; i < N; i++) {
    for (int j = 0; j < N; j++) {
      a[i][j] = (double)(i * 7 + j * 3 % 11) / 64.0;
      b[i][j] = (double)(i - j) / (double)(i + j + 1);
    }
  }
  double total = 0;
  for (u32 r = 0; r < rounds; r++) {
    multiply();
    a[r % N][(r * 5) % N] = c[(r * 3) % N][r % N] / 1024.0;
    total += c[r % N][(r * 7) % N];
  }
  union {
    double d;
    u64 u;
  } bits = {.d = total};
  out("matmul ");
  out_hex(bits.u);
  out("\n");
  return 0;
}
