/* Variable arrays, alloca, big frames, many arguments: what a stack has to bear. */
#include <alloca.h>
#include <stdio.h>
#include <string.h>

static long sum_array(int n) {
  int room[n];
  long sum = 0;
  for (int i = 0; i < n; i++) room[i] = i * i;
  for (int i = 0; i < n; i++) sum += room[n - 1 - i] ^ i;
  return n > 3 ? sum + sum_array(n / 2) : sum;
}
static int matrix(int rows, int columns) {
  int m[rows][columns], sum = 0;
  for (int i = 0; i < rows; i++) for (int j = 0; j < columns; j++) m[i][j] = i * columns + j;
  for (int j = 0; j < columns; j++) for (int i = 0; i < rows; i++) sum = sum * 3 + m[i][j];
  return sum;
}
static char *join(int n) {
  static char out[2000];
  char *pieces[40];
  for (int i = 0; i < n; i++) pieces[i] = alloca(20), snprintf(pieces[i], 20, "<%d>", i * 37);
  out[0] = 0;
  for (int i = n - 1; i >= 0; i--) strcat(out, pieces[i]);
  return out;
}
static long big_frame(int n) { volatile char room[100000]; room[n * 1000] = (char)n; return n ? room[n * 1000] + big_frame(n - 1) : room[0]; }
__attribute__((noinline)) static double many(int a, double b, int c, float d, long e, short f, char g, double h, int i, double j, long long k, float l, int m, double n, int o, double p, double q, double r, double s, int t) {
  return a + b * c - d + (double)e * f - g + h / i + j + (double)k - l + m * n - o + p - q + r * s - t;
}

int main(void) {
  printf("%ld %d %s\n", sum_array(1000), matrix(17, 9), join(20));
  printf("%ld\n", big_frame(20));
  printf("%.6f\n", many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20));
  return 0;
}
