/* What CPUID reports works: every feature that it has is used, and none raises an exception. Prints what no processor changes. */
#include <cpuid.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

static sigjmp_buf back;
static void on_signal(int s) { siglongjmp(back, s); }
static int failures;
static unsigned char area[4096] __attribute__((aligned(64)));
#define USE(has, name, code)                                       \
  do {                                                             \
    int s = sigsetjmp(back, 1);                                    \
    if (s) { failures++; printf("%s: signal %d\n", name, s); }     \
    else if (has) { __asm__ volatile(code : : "r"(area) : "eax", "ecx", "edx", "memory"); } \
  } while (0)

#ifdef __x86_64__
#define ACCUMULATOR "rax"
#else
#define ACCUMULATOR "eax"
#endif

int main(void) {
  signal(SIGILL, on_signal), signal(SIGSEGV, on_signal);
  unsigned a, b, c, d, b7, c7, d7, a13 = 0, ext_c = 0, ext_d = 0, x;
  unsigned last = __get_cpuid_max(0, &x);
  if (last < 1) return 1;
  __cpuid(1, a, b, c, d);
  b7 = c7 = d7 = 0;
  if (last >= 7) __cpuid_count(7, 0, x, b7, c7, d7);
  if (last >= 13 && (c >> 26 & 1)) __cpuid_count(13, 1, a13, x, x, x);
  if (__get_cpuid_max(0x80000000, 0) >= 0x80000001) __cpuid(0x80000001, a, b, ext_c, ext_d);
  unsigned b8 = 0;
  if (__get_cpuid_max(0x80000000, 0) >= 0x80000008) __cpuid(0x80000008, a, b8, x, x);
  USE(ext_c >> 6 & 1, "sse4a", "extrq $8, $16, %%xmm0\n\tinsertq $0, $8, %%xmm0, %%xmm1\n\tmovntss %%xmm0, (%0)\n\tmovntsd %%xmm0, (%0)");
  USE(b8 & 1, "clzero", "mov %0, %%" ACCUMULATOR "\n\tclzero");
  USE(d >> 4 & 1, "tsc", "rdtsc");
  USE(d >> 8 & 1, "cx8", "lock cmpxchg8b (%0)");
  USE(d >> 15 & 1, "cmov", "cmovz %%ecx, %%eax");
  USE(d >> 19 & 1, "clflush", "clflush (%0)");
  USE(d >> 23 & 1, "mmx", "paddb %%mm0, %%mm1\n\temms");
  USE(d >> 24 & 1, "fxsr", "fxsave (%0)\n\tfxrstor (%0)");
  USE(d >> 25 & 1, "sse", "addps %%xmm0, %%xmm1");
  USE(d >> 26 & 1, "sse2", "addpd %%xmm0, %%xmm1");
  USE(c >> 0 & 1, "sse3", "haddps %%xmm0, %%xmm1");
  USE(c >> 1 & 1, "pclmulqdq", "pclmulqdq $1, %%xmm0, %%xmm1");
  USE(c >> 9 & 1, "ssse3", "pshufb %%xmm0, %%xmm1");
  USE(c >> 19 & 1, "sse4.1", "ptest %%xmm0, %%xmm1");
  USE(c >> 20 & 1, "sse4.2", "pcmpistri $0, %%xmm0, %%xmm1\n\tcrc32b %%al, %%ecx");
  USE(c >> 22 & 1, "movbe", "movbe (%0), %%eax");
  USE(c >> 23 & 1, "popcnt", "popcnt %%eax, %%ecx");
  USE(c >> 25 & 1, "aes", "aesenc %%xmm0, %%xmm1");
  USE(c >> 30 & 1, "rdrand", "rdrand %%eax");
  int osxsave = c >> 27 & 1;
  USE(osxsave, "xgetbv", "xor %%ecx, %%ecx\n\txgetbv");
  USE(osxsave, "xsave", "mov $7, %%eax\n\txor %%edx, %%edx\n\txsave (%0)");
  USE(osxsave && (a13 & 1), "xsaveopt", "mov $7, %%eax\n\txor %%edx, %%edx\n\txsaveopt (%0)");
  USE(osxsave && (a13 & 2), "xsavec", "mov $7, %%eax\n\txor %%edx, %%edx\n\txsavec (%0)");
  USE(osxsave && (a13 & 4), "xgetbv 1", "mov $1, %%ecx\n\txgetbv");
  USE(osxsave && (c >> 28 & 1), "avx", "vaddps %%ymm0, %%ymm1, %%ymm2\n\tvzeroupper");
  USE(osxsave && (c >> 12 & 1), "fma", "vfmadd213ps %%ymm0, %%ymm1, %%ymm2\n\tvzeroupper");
  USE(osxsave && (c >> 29 & 1), "f16c", "vcvtph2ps %%xmm0, %%ymm2\n\tvzeroupper");
  USE(osxsave && (b7 >> 5 & 1), "avx2", "vpaddb %%ymm0, %%ymm1, %%ymm2\n\tvzeroupper");
  USE(b7 >> 3 & 1, "bmi1", "andn %%eax, %%ecx, %%edx\n\ttzcnt %%eax, %%ecx");
  USE(b7 >> 8 & 1, "bmi2", "pdep %%eax, %%ecx, %%edx\n\tmulx %%eax, %%ecx, %%edx");
  USE(b7 >> 18 & 1, "rdseed", "rdseed %%eax");
  USE(b7 >> 19 & 1, "adx", "adcx %%eax, %%ecx");
  USE(b7 >> 23 & 1, "clflushopt", "clflushopt (%0)");
  USE(b7 >> 24 & 1, "clwb", "clwb (%0)");
  USE(b7 >> 29 & 1, "sha", "sha256msg1 %%xmm0, %%xmm1");
  USE(osxsave && (c7 >> 9 & 1), "vaes", "vaesenc %%ymm0, %%ymm1, %%ymm2\n\tvzeroupper");
  USE(osxsave && (c7 >> 10 & 1), "vpclmulqdq", "vpclmulqdq $0, %%ymm0, %%ymm1, %%ymm2\n\tvzeroupper");
  USE(ext_c >> 5 & 1, "lzcnt", "lzcnt %%eax, %%ecx");
  USE(ext_c >> 8 & 1, "prefetchw", "prefetchw (%0)");
  USE(ext_d >> 27 & 1, "rdtscp", "rdtscp");
#ifdef __x86_64__
  USE(c >> 13 & 1, "cx16", "lock cmpxchg16b (%0)");
  USE(ext_c & 1, "lahf", "lahf");
  USE(c7 >> 22 & 1, "rdpid", "rdpid %%rax");
  USE(b7 & 1, "fsgsbase", "rdfsbase %%rax\n\twrfsbase %%rax");
#endif
  (void)d7;
  printf("%d failures\n", failures);
  return failures;
}
