/* flags: -lm */
/* Linear algebra: elimination with pivots, inversion, eigenvalue by iteration, in float and double. */
#include <math.h>
#include <stdio.h>

enum { N = 24 };
static double m[N][N], inverse[N][N];
static float a[N][N], b[N][N], c[N][N];

int main(void) {
  unsigned x = 1;
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) {
      x = x * 1103515245 + 12345;
      m[i][j] = (double)(x >> 16 & 1023) / 64 - 8 + (i == j ? 40 : 0);
      a[i][j] = (float)(x >> 8 & 255) / 16, b[i][j] = (float)(i * j % 7) - 3;
    }
  double original[N][N], determinant = 1;
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) original[i][j] = m[i][j], inverse[i][j] = i == j;
  for (int col = 0; col < N; col++) {
    int pivot = col;
    for (int r = col + 1; r < N; r++) if (fabs(m[r][col]) > fabs(m[pivot][col])) pivot = r;
    if (pivot != col) {
      determinant = -determinant;
      for (int j = 0; j < N; j++) {
        double t = m[col][j]; m[col][j] = m[pivot][j], m[pivot][j] = t;
        t = inverse[col][j], inverse[col][j] = inverse[pivot][j], inverse[pivot][j] = t;
      }
    }
    double d = m[col][col];
    determinant *= d / 40;
    for (int j = 0; j < N; j++) m[col][j] /= d, inverse[col][j] /= d;
    for (int r = 0; r < N; r++) {
      if (r == col) continue;
      double f = m[r][col];
      for (int j = 0; j < N; j++) m[r][j] -= f * m[col][j], inverse[r][j] -= f * inverse[col][j];
    }
  }
  double error = 0;
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) {
      double s = 0;
      for (int k = 0; k < N; k++) s += original[i][k] * inverse[k][j];
      error = fmax(error, fabs(s - (i == j)));
    }
  printf("%.6e %d\n", determinant, error < 1e-12);
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) {
      float s = 0;
      for (int k = 0; k < N; k++) s += a[i][k] * b[k][j];
      c[i][j] = s;
    }
  double sum = 0, v[N], value = 0;
  for (int i = 0; i < N; i++) v[i] = 1;
  for (int i = 0; i < N * N; i++) sum += c[i / N][i % N] * (i % 5);
  for (int step = 0; step < 60; step++) {
    double next[N], size = 0;
    for (int i = 0; i < N; i++) {
      next[i] = 0;
      for (int j = 0; j < N; j++) next[i] += (original[i][j] + original[j][i]) * v[j];
      size += next[i] * next[i];
    }
    value = sqrt(size);
    for (int i = 0; i < N; i++) v[i] = next[i] / value;
  }
  printf("%.4f %.6f\n", sum, value);
  return 0;
}
