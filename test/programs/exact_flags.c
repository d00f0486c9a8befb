/* MXCSR's flags of arithmetic and comparisons, much of it exact, and the results; flags: -msse2 -mfpmath=sse; judge: processor */
#include <emmintrin.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint32_t digest = 1;
static void note(uint64_t v) {
  digest = (digest ^ (uint32_t)v) * 16777619u;
  digest = (digest ^ (uint32_t)(v >> 32)) * 16777619u;
}
static uint64_t state = 88172645463325252ull;
static uint64_t next(void) {
  state ^= state << 13;
  state ^= state >> 7;
  return state ^= state << 17;
}

/* Numbers with few significant bits or many, of like and unlike magnitude, at the ends of the range, and special ones. */
static uint64_t some64(void) {
  uint64_t r = next(), sign = r << 63, fraction = next() & 0xfffffffffffffull;
  fraction &= ~0ull << (next() % 53);
  switch (r >> 8 & 15) {
  case 0: return sign;
  case 1: return sign | 0x7ff0000000000000ull;
  case 2: return sign | fraction;
  case 3: return sign | 0x0010000000000000ull | fraction;
  case 4: return sign | 0x7fe0000000000000ull | fraction;
  case 5: return sign | (1023 - 511 - (r >> 16 & 3)) << 52 | fraction;
  case 6: return sign | (1023 + 511 + (r >> 16 & 3)) << 52 | fraction;
  case 7: return sign | 0x7ff0000000000000ull | fraction;
  default: return sign | (1023 + (r >> 16 & 63) - 32) << 52 | fraction;
  }
}
static uint32_t some32(void) {
  uint64_t r = next();
  uint32_t sign = (uint32_t)r << 31, fraction = (uint32_t)next() & 0x7fffff;
  fraction &= ~0u << (next() % 24);
  switch (r >> 8 & 15) {
  case 0: return sign;
  case 1: return sign | 0x7f800000;
  case 2: return sign | fraction;
  case 3: return sign | 0x00800000 | fraction;
  case 4: return sign | 0x7f000000 | fraction;
  case 5: return sign | (uint32_t)(127 - 63 - (r >> 16 & 3)) << 23 | fraction;
  case 6: return sign | (uint32_t)(127 + 63 + (r >> 16 & 3)) << 23 | fraction;
  case 7: return sign | 0x7f800000 | fraction;
  default: return sign | (uint32_t)(127 + (r >> 16 & 31) - 16) << 23 | fraction;
  }
}

/* The modes: nearest, the others, denormals as zeros, results flushed; flags clear, or PE set already. */
static const unsigned MODES[] = {0x1f80, 0x1f80, 0x1f80, 0x1f80, 0x1fa0, 0x3f80, 0x5f80, 0x7f80, 0x1fc0, 0x9f80};
static unsigned mode(unsigned i) { return MODES[i % (sizeof MODES / sizeof *MODES)]; }

#define SQRT_sd(a, b) _mm_sqrt_sd(a, b)
#define SQRT_ss(a, b) _mm_sqrt_ss(b)
#define SQRT_pd(a, b) _mm_sqrt_pd(b)
#define SQRT_ps(a, b) _mm_sqrt_ps(b)
#define KINDS 9
#define OPERATE(kind, suffix, a, b)                                                                                    \
  switch (kind) {                                                                                                      \
  case 0: r = _mm_add_##suffix(a, b); break;                                                                           \
  case 1: r = _mm_sub_##suffix(a, b); break;                                                                           \
  case 2: r = _mm_mul_##suffix(a, b); break;                                                                           \
  case 3: r = _mm_div_##suffix(a, b); break;                                                                           \
  case 4: r = SQRT_##suffix(a, b); break;                                                                              \
  case 5: r = _mm_min_##suffix(a, b); break;                                                                           \
  case 6: r = _mm_max_##suffix(a, b); break;                                                                           \
  case 7: r = _mm_cmplt_##suffix(a, b); break;                                                                         \
  default: r = _mm_cmpunord_##suffix(a, b); break;                                                                     \
  }
/* COMISx and UCOMISx, between the reading and writing of the flags. */
#define COMPARE(suffix, a, b)                                                                                          \
  {                                                                                                                    \
    int less = _mm_comilt_##suffix(a, b);                                                                              \
    __asm__ volatile("" : "+r"(less) : : "memory");                                                                    \
    note((uint64_t)less << 32 | _mm_getcsr());                                                                         \
    _mm_setcsr(mode(i));                                                                                               \
    __asm__ volatile("" : "+x"(a), "+x"(b) : : "memory");                                                              \
    less = _mm_ucomilt_##suffix(a, b);                                                                                 \
    __asm__ volatile("" : "+r"(less) : : "memory");                                                                    \
    note((uint64_t)less << 32 | _mm_getcsr());                                                                         \
  }

static void wide(unsigned i, int scalar) {
  union { uint64_t u[2]; __m128d v; } a, b, out;
  for (int k = 0; k < 2; k++) {
    a.u[k] = some64();
    b.u[k] = next() & 7 ? some64() : a.u[k] ^ (next() & 1) << 63;
  }
  __m128d x = a.v, y = b.v, r;
  _mm_setcsr(mode(i));
  __asm__ volatile("" : "+x"(x), "+x"(y) : : "memory");
  if (scalar) OPERATE(i % KINDS, sd, x, y) else OPERATE(i % KINDS, pd, x, y)
  __asm__ volatile("" : "+x"(r) : : "memory");
  note(_mm_getcsr());
  out.v = r;
  note(out.u[0]);
  note(out.u[1]);
  if (!scalar || i % KINDS != 0) return;
  _mm_setcsr(mode(i));
  __asm__ volatile("" : "+x"(x), "+x"(y) : : "memory");
  COMPARE(sd, x, y)
}
static void narrow(unsigned i, int scalar) {
  union { uint32_t u[4]; __m128 v; } a, b, out;
  for (int k = 0; k < 4; k++) {
    a.u[k] = some32();
    b.u[k] = next() & 7 ? some32() : a.u[k] ^ (uint32_t)(next() & 1) << 31;
  }
  __m128 x = a.v, y = b.v, r;
  _mm_setcsr(mode(i));
  __asm__ volatile("" : "+x"(x), "+x"(y) : : "memory");
  if (scalar) OPERATE(i % KINDS, ss, x, y) else OPERATE(i % KINDS, ps, x, y)
  __asm__ volatile("" : "+x"(r) : : "memory");
  note(_mm_getcsr());
  out.v = r;
  for (int k = 0; k < 4; k++) note(out.u[k]);
  if (!scalar || i % KINDS != 0) return;
  _mm_setcsr(mode(i));
  __asm__ volatile("" : "+x"(x), "+x"(y) : : "memory");
  COMPARE(ss, x, y)
}

/* Flags stay where many operations are exact and one in the middle is not. */
static void sticky(unsigned n) {
  volatile double sum = 0;
  _mm_setcsr(0x1f80);
  for (unsigned i = 0; i < n; i++) sum = sum + 0.5 * (i & 255);
  note(_mm_getcsr());
  sum = sum + 0x1p-60;
  note(_mm_getcsr());
  for (unsigned i = 0; i < n; i++) sum = sum - 0.25 * (i & 63);
  note(_mm_getcsr());
  double d = sum;
  uint64_t bits;
  memcpy(&bits, &d, 8);
  note(bits);
}

int main(void) {
  for (unsigned i = 0; i < 120000; i++) {
    wide(i, 1);
    wide(i, 0);
    narrow(i, 1);
    narrow(i, 0);
    if (i % 1000 == 0) sticky(i % 7000);
    if (i % 20000 == 19999) {
      _mm_setcsr(0x1f80);
      printf("%u %08x\n", i, digest);
    }
  }
  return 0;
}
