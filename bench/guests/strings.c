/* String work as a C library without vectors does it: byte and word loops, and the string instructions with rep. */
#include "guest.h"

enum { SIZE = 16384 };
static char text[SIZE + 16], copy[SIZE + 16], other[SIZE + 16];

static NOINLINE size_t length_of(const char *s) {
  const char *p = s;
  while (*p) p++;
  return (size_t)(p - s);
}

static NOINLINE const char *find(const char *s, char c) {
  for (; *s; s++) {
    if (*s == c) return s;
  }
  return 0;
}

static NOINLINE void copy_words(char *to, const char *from, size_t n) {
  for (; n >= sizeof(long); n -= sizeof(long), to += sizeof(long), from += sizeof(long)) *(long *)to = *(const long *)from;
  for (; n; n--) *to++ = *from++;
}

static NOINLINE int compare(const char *l, const char *r, size_t n) {
  for (; n; n--, l++, r++) {
    if (*l != *r) return (u8)*l - (u8)*r;
  }
  return 0;
}

static NOINLINE void upper(char *s) {
  for (; *s; s++) {
    if (*s >= 'a' && *s <= 'z') *s = (char)(*s - 32);
  }
}

static NOINLINE void rep_movs(void *to, const void *from, size_t n) {
  __asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(n) : : "memory");
}

static NOINLINE void rep_movs_long(void *to, const void *from, size_t n) {
  __asm__ volatile("rep movsl" : "+D"(to), "+S"(from), "+c"(n) : : "memory");
}

static NOINLINE void rep_stos(void *to, char c, size_t n) {
  __asm__ volatile("rep stosb" : "+D"(to), "+c"(n) : "a"(c) : "memory");
}

static NOINLINE size_t repne_scas(const char *s) {
  size_t n = (size_t)-1;
  __asm__ volatile("repne scasb" : "+D"(s), "+c"(n) : "a"(0) : "memory", "cc");
  return ~n - 1;
}

static NOINLINE size_t repe_cmps(const char *l, const char *r, size_t n) {
  __asm__ volatile("repe cmpsb" : "+S"(l), "+D"(r), "+c"(n) : : "memory", "cc");
  return n;
}

static int guest_main(int argc, char **argv) {
  u32 rounds = scale_argument(argc, argv, 20000);
  u32 state = 521288629, sum = 0;
  for (u32 i = 0; i < SIZE; i++) text[i] = "etaoin shrdlu\nETAOIN, 0123456789"[next_random(&state) & 31];
  for (u32 i = 0; i < rounds; i++) {
    u32 offset = i & 7, n = SIZE - 64 - (i & 1023);
    rep_stos(copy, 0, SIZE);
    copy_words(copy + offset, text + (i & 15), n);
    copy[offset + n] = 0;
    sum = sum * 31 + (u32)length_of(copy + offset);
    u32 lines = 0;
    for (const char *p = copy + offset; (p = find(p, '\n')); p++) lines++;
    sum = sum * 31 + lines;
    upper(copy + offset);
    rep_movs(other, copy + offset, n + 1);
    if ((i & 3) == 0) sum = sum * 31 + (u32)repne_scas(other + 8192);
    rep_movs_long(other + 1024, copy + offset + 1024, 1024);
    other[n - 1 - (i & 255)] ^= 1;
    sum = sum * 31 + (u32)compare(copy + offset, other, n);
    if ((i & 3) == 1) sum = sum * 31 + (u32)repe_cmps(copy + offset + 8192, other + 8192, n - 8192);
  }
  out("strings ");
  out_hex32(sum);
  out("\n");
  return 0;
}
