/* flags: -mavx -mxsave -mxsavec -mxsaveopt; needs: avx xsavec xsaveopt */
/*
 * XSAVE, XSAVEOPT, XSAVEC, XRSTOR: what they write, what they load, what they refuse. The x87 component is always in use
 * here, and vector registers are cleared with VZEROALL: processors differ in when they call a component initial.
 */
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static unsigned char area[1024] __attribute__((aligned(64)));
static unsigned char other[1024] __attribute__((aligned(64)));
static sigjmp_buf back;

static void on_fault(int signal) { siglongjmp(back, signal); }

static uint64_t word(int at) {
  uint64_t v;
  memcpy(&v, area + at, 8);
  return v;
}
static void set(int at, uint64_t v) { memcpy(area + at, &v, 8); }

/* Which bytes differ from the filling: the first and last of each run. */
static void written(const char *name, unsigned mask) {
  printf("%s %u: bv %llx comp %llx", name, mask, (unsigned long long)word(512), (unsigned long long)word(520));
  for (int i = 0, in = 0; i <= 832; i++) {
    int differs = i < 832 && area[i] != 0xa5 && !(i >= 512 && i < 576) && !(i >= 6 && i < 24);
    if (differs != in) printf(differs ? " %d" : "-%d", i);
    in = differs;
  }
  printf("\n");
}

#define REGISTERS "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7"
#define CLEAR "vzeroall\n\tfninit\n\tfld1\n\t"
#define SAVE(insn, setup, mask)                                                                                  \
  do {                                                                                                           \
    unsigned a = mask, d = 0;                                                                                    \
    memset(area, 0xa5, sizeof area);                                                                             \
    memset(area + 512, 0, 64);                                                                                   \
    __asm__ volatile(CLEAR setup #insn " %0\n\tvzeroall\n\tfninit" : "+m"(area), "+a"(a), "+d"(d)::"memory", REGISTERS); \
    written(#insn " " #setup, mask);                                                                             \
  } while (0)
#define SAVES(insn, setup) \
  for (unsigned mask = 0; mask < 8; mask++) SAVE(insn, setup, mask)

static void restore(const char *name, unsigned mask) {
  unsigned a = mask, d = 0;
  int signal = sigsetjmp(back, 1);
  if (signal) {
    printf("%s %u: signal %d\n", name, mask, signal);
    return;
  }
  /* Every register has something of its own; then what XRSTOR made of it. */
  unsigned mxcsr = 0x3f80;
  static const uint32_t filling[8] = {1, 2, 3, 4, 5, 6, 7, 8};
  memset(other, 0, sizeof other);
  __asm__ volatile(
      "vzeroall\n\tfninit\n\tfldpi\n\tfldcw %5\n\tldmxcsr %4\n\tvmovdqu %3, %%ymm0\n\tvpaddd %%xmm0, %%xmm0, %%xmm1\n\tvmovdqu %3, %%ymm7\n\t"
      "xrstor %1\n\tmov $7, %%eax\n\tmov $0, %%edx\n\txsave %0\n\tvzeroall\n\tfninit\n\t"
      : "+m"(other), "+m"(area), "+a"(a)
      : "m"(filling), "m"(mxcsr), "m"((short[]){0x27f}), "d"(d)
      : "memory", REGISTERS);
  __asm__ volatile("ldmxcsr %0" : : "m"((unsigned[]){0x1f80}));
  uint64_t sum[6] = {0};
  for (int i = 0; i < 6; i++) sum[0] = sum[0] * 31 + other[i];
  sum[0] = sum[0] * 31 + other[4];
  memcpy(&sum[1], other + 24, 4);
  for (int i = 32; i < 42; i++) sum[2] = sum[2] * 257 + other[i];
  for (int i = 160; i < 288; i++) sum[3] = sum[3] * 257 + other[i];
  for (int i = 576; i < 704; i++) sum[4] = sum[4] * 257 + other[i];
  memcpy(&sum[5], other + 512, 8);
  printf("%s %u: x87 %llx %llx mxcsr %llx xmm %llx ymm %llx\n", name, mask, (unsigned long long)sum[0],
         (unsigned long long)sum[2], (unsigned long long)sum[1], (unsigned long long)sum[3], (unsigned long long)sum[4]);
}

static void fill(int compacted) {
  static const uint32_t filling[8] = {0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88};
  unsigned a = 7, d = 0, mxcsr = 0x5f80;
  memset(area, 0, sizeof area);
  __asm__ volatile("vzeroall\n\tfninit\n\tfldln2\n\tfld1\n\tldmxcsr %4\n\tvmovdqu %3, %%ymm2\n\tvmovdqu %3, %%ymm5\n\t"
                   : "+m"(area), "+a"(a), "+d"(d)
                   : "m"(filling), "m"(mxcsr)
                   : "memory", REGISTERS);
  if (compacted)
    __asm__ volatile("xsavec %0" : "+m"(area), "+a"(a), "+d"(d)::"memory");
  else
    __asm__ volatile("xsave %0" : "+m"(area), "+a"(a), "+d"(d)::"memory");
  __asm__ volatile("vzeroall\n\tfninit\n\tldmxcsr %0" : : "m"((unsigned[]){0x1f80}) : REGISTERS);
}

#define PATCHED(name, mask, compacted, patch) \
  do {                                        \
    fill(compacted);                          \
    patch;                                    \
    restore(name, mask);                      \
  } while (0)

int main(void) {
  struct sigaction action = {.sa_handler = on_fault, .sa_flags = SA_NODEFER};
  sigaction(SIGSEGV, &action, 0);
  sigaction(SIGILL, &action, 0);
  unsigned low, high;
  __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  printf("xcr0 %x %x\n", low & 7, high & 0);

  SAVES(xsave, "");
  SAVES(xsave, "vpcmpeqd %%xmm3, %%xmm3, %%xmm3\n\t");
  SAVES(xsaveopt, "vpcmpeqd %%xmm3, %%xmm3, %%xmm3\n\t");
  SAVES(xsaveopt, "vpcmpeqd %%ymm3, %%ymm3, %%ymm3\n\t");
  SAVES(xsavec, "");
  SAVES(xsavec, "vpcmpeqd %%xmm3, %%xmm3, %%xmm3\n\t");
  SAVES(xsavec, "vpcmpeqd %%ymm3, %%ymm3, %%ymm3\n\t");
  unsigned odd = 0x7f80, usual = 0x1f80;
  __asm__ volatile("ldmxcsr %0" : : "m"(odd));
  SAVES(xsavec, "");
  SAVES(xsaveopt, "");
  __asm__ volatile("ldmxcsr %0" : : "m"(usual));

  for (unsigned mask = 0; mask < 8; mask++) {
    PATCHED("standard", mask, 0, );
    PATCHED("standard, none", mask, 0, set(512, 0));
    PATCHED("standard, sse", mask, 0, set(512, 2));
    PATCHED("standard, avx", mask, 0, set(512, 4));
    PATCHED("compacted", mask, 1, );
    PATCHED("compacted, none", mask, 1, set(512, 0));
    PATCHED("compacted, sse", mask, 1, set(512, 2));
  }
  PATCHED("unknown component", 7, 0, set(512, 7 | 1ull << 60));
  PATCHED("unknown component, compacted", 7, 1, set(520, 1ull << 63 | 7 | 1ull << 60));
  PATCHED("not in XCOMP_BV", 7, 1, set(520, 1ull << 63 | 3));
  PATCHED("XCOMP_BV without format", 7, 0, set(520, 7));
  PATCHED("byte 16", 7, 0, set(528, 1));
  PATCHED("byte 24", 7, 0, set(536, 1));
  PATCHED("byte 56", 7, 0, set(568, 1));
  PATCHED("byte 16, compacted", 7, 1, set(528, 1));
  PATCHED("byte 24, compacted", 7, 1, set(536, 1));
  PATCHED("byte 56, compacted", 7, 1, set(568, 1));
  PATCHED("MXCSR", 7, 0, set(24, 0x10000));
  PATCHED("MXCSR, not asked for", 1, 0, set(24, 0x10000));
  PATCHED("MXCSR, with AVX", 4, 0, set(24, 0x10000));
  PATCHED("MXCSR, compacted with AVX", 4, 1, set(24, 0x10000));

  int signal = sigsetjmp(back, 1);
  if (signal) printf("misaligned: signal %d\n", signal);
  else __asm__ volatile("xsave %0" : "+m"(area[8]) : "a"(7), "d"(0) : "memory");
  signal = sigsetjmp(back, 1);
  if (signal) printf("xgetbv 2: signal %d\n", signal);
  else __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(2));
  signal = sigsetjmp(back, 1);
  if (signal) printf("xsetbv: signal %d\n", signal);
  else __asm__ volatile("xsetbv" : : "a"(7), "d"(0), "c"(0));
  return 0;
}
