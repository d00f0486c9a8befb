/* Loops that the compiler turns into vector instructions: sums, minima, clamps, conversions, strided and masked ones. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define N 1003
static float f[N], g[N];
static double d[N], e[N];
static int32_t a[N], b[N];
static int16_t s[N], t[N];
static uint8_t u[N], v[N];
static int64_t l[N];

static uint64_t digest(const void *p, size_t n) {
  const unsigned char *c = p;
  uint64_t h = 14695981039346656037ull;
  while (n--) h = (h ^ *c++) * 1099511628211ull;
  return h;
}
#define SHOW(x) printf(#x " %016llx\n", (unsigned long long)digest(x, sizeof x))

int main(void) {
  for (int i = 0; i < N; i++) {
    f[i] = (float)(i * 7 % 101) / 8, g[i] = (float)(i % 17) - 8;
    d[i] = i / 16.0, e[i] = 3 - i % 29;
    a[i] = i * 1103515245 + 12345, b[i] = (i * i) ^ 0x5a5a;
    s[i] = (int16_t)(i * 31), t[i] = (int16_t)(0x7fff - i * 65);
    u[i] = (uint8_t)(i * 11), v[i] = (uint8_t)(255 - i * 3);
  }
  for (int i = 0; i < N; i++) f[i] = f[i] * 2.0f + g[i];
  for (int i = 0; i < N; i++) e[i] = d[i] > e[i] ? d[i] * e[i] : e[i] - d[i];
  for (int i = 0; i < N; i++) b[i] = a[i] > b[i] ? a[i] : b[i] + (a[i] >> 3);
  for (int i = 0; i < N; i++) t[i] = (int16_t)(s[i] * t[i] >> 4);
  for (int i = 0; i < N; i++) u[i] = (uint8_t)((u[i] + v[i] + 1) >> 1);
  for (int i = 0; i < N; i++) v[i] = u[i] > v[i] ? u[i] - v[i] : 0;
  for (int i = 0; i < N; i++) l[i] = (int64_t)a[i] * b[i] + l[i];
  for (int i = 0; i < N; i++) a[i] = (int32_t)f[i] + u[i] * s[i];
  for (int i = 0; i < N; i++) d[i] = (double)a[i] + f[i];
  for (int i = 0; i + 2 < N; i += 2) s[i] = s[i + 1] ^ t[i + 2];
  SHOW(f), SHOW(d), SHOW(e), SHOW(a), SHOW(b), SHOW(s), SHOW(t), SHOW(u), SHOW(v), SHOW(l);
  int32_t sum = 0, least = 0x7fffffff, most = -0x7fffffff - 1, any = 0;
  uint32_t distance = 0;
  for (int i = 0; i < N; i++) sum += a[i] * 3;
  for (int i = 0; i < N; i++) least = b[i] < least ? b[i] : least, most = b[i] > most ? b[i] : most;
  for (int i = 0; i < N; i++) any |= t[i] & 0x1234;
  for (int i = 0; i < N; i++) distance += (uint32_t)(u[i] > v[i] ? u[i] - v[i] : v[i] - u[i]);
  printf("%d %d %d %x %u\n", sum, least, most, (unsigned)any, distance);
  memmove(u + 13, u, 900), memset(v + 5, 0x77, 333);
  SHOW(u), SHOW(v);
  return 0;
}
