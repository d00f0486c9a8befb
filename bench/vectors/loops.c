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

/* Images and sound: bytes and 16 bits, saturation, interleaving. */
LOOP(gray) { for (int i = 0; i < N / 3; i++) d.w[i] = (d.s[3 * i] * 77 + d.s[3 * i + 1] * 150 + d.s[3 * i + 2] * 29) >> 8; }
LOOP(minmax16) { int16_t lo = 32767, hi = -32768; EACH { if (d.h[i] < lo) lo = d.h[i]; if (d.h[i] > hi) hi = d.h[i]; } d.integer = lo + hi; }
LOOP(minmax8) { uint8_t lo = 255, hi = 0; EACH { if (d.s[i] < lo) lo = d.s[i]; if (d.s[i] > hi) hi = d.s[i]; } d.integer = lo + hi; }
LOOP(dot16) { int32_t n = 0; EACH n += d.h[i] * d.k[i]; d.integer = n; }
LOOP(dot8) { int32_t n = 0; EACH n += (int8_t)d.s[i] * (int8_t)d.t[i]; d.integer = n; }
LOOP(add_saturated) { EACH { int v = d.s[i] + d.t[i]; d.w[i] = v > 255 ? 255 : v; } }
LOOP(high16) { EACH d.h[i] = (d.h[i] * d.k[i]) >> 16; }
LOOP(interleave) { for (int i = 0; i < N / 2; i++) { d.w[2 * i] = d.s[i]; d.w[2 * i + 1] = d.t[i]; } }
LOOP(pack) { EACH d.w[i] = d.h[i] >> 4; }
LOOP(extend) { EACH d.a[i] = (int8_t)d.s[i]; }
LOOP(bits16) { EACH { uint16_t v = d.h[i]; v = v - ((v >> 1) & 0x5555); v = (v & 0x3333) + ((v >> 2) & 0x3333); d.k[i] = v; } }
LOOP(swap_bytes) { EACH d.u[i] = __builtin_bswap32(d.c[i]); }
LOOP(bytes_to_floats) { EACH d.z[i] = d.s[i] * (1.0f / 255); }
LOOP(floats_to_bytes) { EACH { float v = d.x[i] * 4; d.w[i] = v > 255 ? 255 : (int)v; } }

/* More integers. */
LOOP(minmax32) { int32_t lo = 1 << 30, hi = -1; EACH { if (d.c[i] < lo) lo = d.c[i]; if (d.c[i] > hi) hi = d.c[i]; } d.integer = lo + hi; }
LOOP(multiply64) { EACH d.m[i] = d.l[i] * 0x9e3779b97f4a7c15ull + d.l[i]; }
LOOP(divide_constant) { EACH d.u[i] = (uint32_t)d.c[i] / 7; }
LOOP(rotate) { EACH d.u[i] = ((uint32_t)d.c[i] << 7) | ((uint32_t)d.c[i] >> 25); }
LOOP(strided) { for (int i = 0; i < N / 4; i++) d.a[i] = d.b[4 * i] + d.b[4 * i + 2]; }
LOOP(reverse) { EACH d.a[i] = d.b[N - 1 - i]; }

/* More floats. */
LOOP(complex_multiply) { for (int i = 0; i < N; i += 2) { float a = d.x[i], b = d.x[i + 1], e = d.y[i], f = d.y[i + 1]; d.z[i] = a * e - b * f; d.z[i + 1] = a * f + b * e; } }
LOOP(stencil) { for (int i = 1; i < N - 1; i++) d.r[i] = (d.p[i - 1] + d.p[i] * 2 + d.p[i + 1]) * 0.25; }
LOOP(polynomial) { EACH { double x = d.q[i]; d.r[i] = ((((x * 0.1 + 0.2) * x + 0.3) * x + 0.4) * x + 0.5) * x + 0.6; } }
LOOP(matrix) { for (int i = 0; i < N; i += 4) for (int j = 0; j < 4; j++) d.z[i + j] = d.x[i] * d.y[j] + d.x[i + 1] * d.y[4 + j] + d.x[i + 2] * d.y[8 + j] + d.x[i + 3] * d.y[12 + j]; }
LOOP(absolute) { EACH d.z[i] = __builtin_fabsf(d.x[i]) - d.y[i]; }
LOOP(negate_double) { EACH d.r[i] = -d.p[i] * d.q[i]; }
LOOP(compare_double) { uint32_t n = 0; EACH n += d.p[i] > d.q[i]; d.integer = n; }
LOOP(select_double) { EACH d.r[i] = d.p[i] > 1000 ? d.q[i] : d.p[i]; }
LOOP(root_double) { EACH d.r[i] = __builtin_sqrt(d.p[i]); }
LOOP(floor_double) { EACH d.r[i] = __builtin_floor(d.q[i] * 100); }
LOOP(int_to_double) { EACH d.r[i] = d.b[i]; }
LOOP(double_to_int) { EACH d.a[i] = (int)d.p[i]; }
LOOP(double_to_float) { EACH d.z[i] = (float)d.p[i]; }

/* The C library's. */
LOOP(copy) { memcpy(d.a, d.b, sizeof d.a); }
LOOP(clear) { memset(d.a, 3, sizeof d.a); }

static const struct { const char *name; void (*run)(void); } loops[] = {
#define ROW(name) {#name, name},
  ROW(multiply_add) ROW(sum) ROW(distance) ROW(clamp) ROW(conditional) ROW(shift) ROW(shift_signed) ROW(shift_quad)
  ROW(blend) ROW(average) ROW(count) ROW(gather) ROW(hash) ROW(saxpy) ROW(float_dot) ROW(double_dot) ROW(scale)
  ROW(root) ROW(divide) ROW(limits) ROW(from_integer) ROW(to_integer) ROW(widen)
  ROW(gray) ROW(minmax16) ROW(minmax8) ROW(dot16) ROW(dot8) ROW(add_saturated) ROW(high16) ROW(interleave) ROW(pack)
  ROW(extend) ROW(bits16) ROW(swap_bytes) ROW(bytes_to_floats) ROW(floats_to_bytes) ROW(minmax32) ROW(multiply64)
  ROW(divide_constant) ROW(rotate) ROW(strided) ROW(reverse) ROW(complex_multiply) ROW(stencil) ROW(polynomial)
  ROW(matrix) ROW(absolute) ROW(negate_double) ROW(compare_double) ROW(select_double) ROW(root_double)
  ROW(floor_double) ROW(int_to_double) ROW(double_to_int) ROW(double_to_float) ROW(copy) ROW(clear)
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
