/*
 * Loops that gcc turns into vector code, each timed by itself: `loops NAME SECONDS [ROUNDS]` runs one for SECONDS to warm up, then
 * measures ROUNDS batches and prints the fastest batch's nanoseconds a run, and a checksum of what one run leaves in memory.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define N 4096
#define LOOP(name) static __attribute__((noinline)) void name(void)
#define EACH for (int i = 0; i < N; i++)

static struct {
  int32_t a[N], b[N], c[N];
  uint32_t u[N];
  float x[N], y[N], z[N];
  double p[N], q[N], r[N];
  uint8_t s[N], t[N], w[N];
  int16_t h[N], k[N];
  uint64_t l[N], m[N];
  int64_t integer;
  double real;
} d __attribute__((aligned(64)));

/* Integers. */
LOOP(multiply_add) { EACH d.a[i] = d.b[i] * 77 + d.c[i]; }
LOOP(sum) { uint32_t n = 0; EACH n += d.a[i] ^ d.b[i]; d.integer = n; }
LOOP(distance) { uint32_t n = 0; EACH n += abs(d.s[i] - d.t[i]); d.integer = n; }
LOOP(clamp) { EACH { int v = d.h[i] + d.k[i]; d.h[i] = v > 1000 ? 1000 : v < -1000 ? -1000 : v; } }
LOOP(conditional) { EACH if (d.b[i] > 1000) d.a[i] = d.c[i]; }
LOOP(shift) { EACH d.u[i] = ((uint32_t)d.b[i] << (d.c[i] & 7)) >> (d.b[i] & 7); }
LOOP(shift_signed) { EACH d.a[i] = d.b[i] >> (d.c[i] & 31); }
LOOP(shift_quad) { EACH d.l[i] = (d.m[i] << (d.l[i] & 15)) >> (d.m[i] & 31); }
LOOP(blend) { EACH d.w[i] = (d.s[i] * 3 + d.t[i] * 5 + 4) >> 3; }
LOOP(average) { EACH d.w[i] = (d.s[i] + d.t[i] + 1) >> 1; }
LOOP(count) { uint32_t n = 0; EACH n += d.s[i] == 'a'; d.integer = n; }
LOOP(gather) { uint32_t n = 0; EACH n += d.a[d.c[i] & (N - 1)]; d.integer = n; }
LOOP(hash) { uint32_t n = 0; EACH n += (d.u[i] ^ (d.u[i] >> 15)) * 0x2c1b3c6du; d.integer = n; }

/* Floats; sums are in the order that gcc likes (-ffast-math would change the results: each element has its own sum). */
LOOP(saxpy) { EACH d.y[i] = d.x[i] * 0.5f + d.y[i] * 0.25f; }
LOOP(float_dot) {
  float n[16] = {0};
  for (int i = 0; i < N; i += 16) for (int j = 0; j < 16; j++) n[j] += d.x[i + j] * d.z[i + j];
  float all = 0;
  for (int j = 0; j < 16; j++) all += n[j];
  d.real = all;
}
LOOP(double_dot) {
  double n[8] = {0};
  for (int i = 0; i < N; i += 8) for (int j = 0; j < 8; j++) n[j] += d.p[i + j] * d.q[i + j];
  double all = 0;
  for (int j = 0; j < 8; j++) all += n[j];
  d.real = all;
}
LOOP(scale) { EACH d.r[i] = d.p[i] * 1.5 - d.q[i]; }
LOOP(root) { EACH d.z[i] = __builtin_sqrtf(d.x[i] * d.x[i] + 1.0f); }
LOOP(divide) { EACH d.r[i] = d.p[i] / (d.q[i] + 2.0); }
LOOP(limits) { EACH d.z[i] = d.x[i] < d.y[i] ? d.x[i] : d.y[i]; }
LOOP(from_integer) { EACH d.x[i] = (float)d.b[i] * 0.5f; }
LOOP(to_integer) { EACH d.a[i] = (int32_t)(d.x[i] * 0.125f); }
LOOP(widen) { EACH d.r[i] = d.x[i]; }

static const struct { const char *name; void (*run)(void); } loops[] = {
#define ROW(name) {#name, name},
  ROW(multiply_add) ROW(sum) ROW(distance) ROW(clamp) ROW(conditional) ROW(shift) ROW(shift_signed) ROW(shift_quad)
  ROW(blend) ROW(average) ROW(count) ROW(gather) ROW(hash) ROW(saxpy) ROW(float_dot) ROW(double_dot) ROW(scale)
  ROW(root) ROW(divide) ROW(limits) ROW(from_integer) ROW(to_integer) ROW(widen)
};

static void fill(void) {
  memset(&d, 0, sizeof d);
  EACH {
    uint32_t x = (uint32_t)i * 2654435761u;
    d.a[i] = i * 7; d.b[i] = (i * 31) % 5000 - 1500; d.c[i] = x >> 8; d.u[i] = x;
    d.x[i] = (i % 1000) * 0.25f + 1; d.y[i] = (i % 77) + 0.5f; d.z[i] = 1.0f / (i + 1);
    d.p[i] = i + 1; d.q[i] = 1.0 / (i + 3); d.s[i] = i * 7; d.t[i] = i * 13;
    d.h[i] = i * 17; d.k[i] = i * 3; d.l[i] = x; d.m[i] = (uint64_t)x * x;
  }
}
static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}
static uint32_t checksum(void) {
  uint32_t n = 2166136261u;
  const unsigned char *p = (const unsigned char *)&d;
  for (size_t i = 0; i < sizeof d; i++) n = (n ^ p[i]) * 16777619u;
  return n;
}

int main(int argc, char **argv) {
  if (argc < 3) {
    for (size_t i = 0; i < sizeof loops / sizeof *loops; i++) puts(loops[i].name);
    return 0;
  }
  void (*run)(void) = NULL;
  for (size_t i = 0; i < sizeof loops / sizeof *loops; i++) if (!strcmp(loops[i].name, argv[1])) run = loops[i].run;
  if (!run) return 2;
  int rounds = argc > 3 ? atoi(argv[3]) : 40;
  for (double end = now() + atof(argv[2]); now() < end;) { fill(); for (int i = 0; i < 200; i++) run(); }
  double best = 1;
  for (int k = 0; k < rounds; k++) {
    fill();
    double start = now();
    for (int i = 0; i < 100; i++) run();
    double took = (now() - start) / 100;
    if (took < best) best = took;
  }
  fill();
  run();
  printf("%.1f %08x\n", best * 1e9, checksum());
  return 0;
}
