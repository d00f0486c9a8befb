/* Loops that walk through pages: with branches, tables, ends at pages that are missing or may not be written. */
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#define PAGE 4096
#define AWAY __attribute__((noinline))
static uint8_t *base;
static sigjmp_buf out;
static volatile uintptr_t fault;
static void segv(int sig, siginfo_t *info, void *context) {
  (void)sig, (void)context;
  fault = (uintptr_t)info->si_addr - (uintptr_t)base;
  siglongjmp(out, 1);
}

AWAY static void conditional(int32_t *a, const int32_t *b, const int32_t *c, int n) {
  for (int i = 0; i < n; i++) if (b[i] > 1000) a[i] = c[i];
}
AWAY static int64_t both_ways(const int16_t *a, int32_t *b, int n) {
  int64_t sum = 0;
  for (int i = 0; i < n; i++) {
    if (a[i] & 1) sum += a[i] * 3, b[i] ^= 5;
    else if (a[i] & 2) sum -= b[i];
    else b[i] = (int32_t)sum;
  }
  return sum;
}
/* The steps of the ways differ. */
AWAY static int merge(const int32_t *a, const int32_t *b, int32_t *to, int n, int m) {
  int i = 0, j = 0, k = 0;
  while (i < n && j < m) to[k++] = a[i] <= b[j] ? a[i++] : b[j++];
  while (i < n) to[k++] = a[i++];
  while (j < m) to[k++] = b[j++];
  return k;
}
AWAY static uint32_t lookup(const uint32_t *table, const uint8_t *p, int n) {
  uint32_t c = ~0u;
  for (int i = 0; i < n; i++) c = table[(c ^ p[i]) & 255] ^ c >> 8;
  return c;
}
AWAY static uint32_t histogram(uint32_t *counts, const uint8_t *p, int n) {
  for (int i = 0; i < n; i++) counts[p[i]]++;
  return counts[7];
}
/* Reads only where it may. */
AWAY static uint32_t guarded(const uint8_t *p, const uint8_t *may, int n) {
  uint32_t sum = 0;
  for (int i = 0; i < n; i++) if (may[i]) sum = sum * 31 + p[i];
  return sum;
}
/* Its stores are what it loads next. */
AWAY static uint32_t follow(uint8_t *p, int n) {
  uint32_t seen = 0;
  for (int i = 0; i < n; i++) {
    p[i + 1] = p[i] * 5 + 1;
    if (p[i] & 16) seen += p[(p[i] * 13) & 2047];
  }
  return seen;
}
AWAY static void backwards(int32_t *a, int n) {
  for (int i = n - 1; i > 0; i--) if (a[i] > a[i - 1]) { int32_t t = a[i]; a[i] = a[i - 1]; a[i - 1] = t; }
}

static uint32_t sum_of(const void *p, size_t n) {
  uint32_t s = 2166136261u;
  for (size_t i = 0; i < n; i++) s = (s ^ ((const uint8_t *)p)[i]) * 16777619u;
  return s;
}
static void fill(void *p, size_t n, uint32_t seed) {
  for (size_t i = 0; i < n; i++) ((uint8_t *)p)[i] = (seed = seed * 1664525u + 1013904223u) >> 24;
}

int main(void) {
  base = mmap(NULL, 64 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  uint8_t *other = mmap(NULL, 64 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  struct sigaction action = {.sa_sigaction = segv, .sa_flags = SA_SIGINFO | SA_NODEFER};
  sigaction(SIGSEGV, &action, NULL);
  fill(base, 64 * PAGE, 1);
  fill(other, 64 * PAGE, 2);
  int32_t *a = (int32_t *)(base + 40), *b = (int32_t *)(base + 20 * PAGE + 12), *c = (int32_t *)(other + 4);
  for (int round = 0; round < 60; round++) {
    conditional(a, b, c, 3000 + round);
    int64_t s = both_ways((int16_t *)other, b, 9000);
    int k = merge(a, b, c, 2500, 2000 + round);
    uint32_t crc = lookup((uint32_t *)(other + 3 * PAGE), base, 20 * PAGE);
    uint32_t h = histogram((uint32_t *)(other + 50 * PAGE), base, 9 * PAGE);
    uint32_t f = follow(base + 30 * PAGE + round, 2 * PAGE);
    backwards((int32_t *)(other + 30 * PAGE), 2000);
    if (round % 10 == 9) printf("%d: %lld %d %x %u %u %x\n", round, (long long)s, k, crc, h, f, sum_of(base, 64 * PAGE) ^ sum_of(other, 64 * PAGE));
  }

  /* Pages that are missing: behind a condition, and in the middle of a walk. */
  memset(other, 1, 8 * PAGE);
  memset(other + 3 * PAGE, 0, PAGE);
  mprotect(base + 3 * PAGE, PAGE, PROT_NONE);
  for (int round = 0; round < 40; round++) {
    uint32_t g = guarded(base, other, 8 * PAGE);
    if (round % 10 == 9) printf("guarded %x\n", g);
  }
  for (volatile int round = 0; round < 12; round++) {
    /* A local that the loop changes is in memory when the fault comes. */
    static int32_t *to;
    to = c + 3 * PAGE / 4 * (round & 1);
    if (sigsetjmp(out, 1) == 0) conditional(c, (int32_t *)(base + PAGE + 4 * round), to, 6 * PAGE / 4);
    else printf("fault at %lx, left %x\n", (unsigned long)fault, sum_of(other, 16 * PAGE));
    if (sigsetjmp(out, 1) == 0) printf("%lld\n", (long long)both_ways((int16_t *)(base + PAGE), b, PAGE + round));
    else printf("fault at %lx, left %x\n", (unsigned long)fault, sum_of(b, PAGE));
  }
  mprotect(base + 3 * PAGE, PAGE, PROT_READ);
  for (volatile int round = 0; round < 6; round++) {
    if (sigsetjmp(out, 1) == 0) printf("%x\n", follow(base + 2 * PAGE + round, 3 * PAGE));
    else printf("fault at %lx, left %x\n", (unsigned long)fault, sum_of(base + 2 * PAGE, 2 * PAGE));
    if (sigsetjmp(out, 1) == 0) backwards((int32_t *)(base + PAGE), PAGE);
    else printf("fault at %lx, left %x\n", (unsigned long)fault, sum_of(base, 8 * PAGE));
  }
  return 0;
}
