/* flags: -mavx; needs: avx */
/*
 * The floating-point state in a signal frame where the processor has XSAVE: its marks, and what becomes of the upper
 * halves of YMM registers when the handler changes the frame.
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <ucontext.h>
#include <unistd.h>

static volatile int change;

static void handler(int s, siginfo_t *info, void *context) {
  ucontext_t *u = context;
  char *state = (char *)u->uc_mcontext.fpregs;
  (void)s, (void)info;
#ifdef __i386__
  state += 112;
#endif
  uint32_t software[12], mark, extra;
  memcpy(software, state + 464, sizeof software);
  memcpy(&mark, state + software[4], 4);
  extra = software[1] - software[4];
  printf("%lx %x %u %x %x %d", (unsigned long)u->uc_flags, software[0], extra, software[2] & 7, mark, (int)((uintptr_t)state & 63));
  float upper[2];
  uint64_t components;
  memcpy(upper, state + 576, 4), memcpy(upper + 1, state + 592, 4), memcpy(&components, state + 512, 8);
  printf(" %x %g %g\n", (unsigned)components & 7, upper[0], upper[1]);
  upper[0] = 42, components &= ~4ull, software[0] = 0;
  if (change == 1) memcpy(state + 576, upper, 4);
  if (change == 2) memcpy(state + 512, &components, 8);
  if (change == 3) memcpy(state + 464, software, 4);
  __asm__ volatile("vpcmpeqd %%xmm0, %%xmm0, %%xmm0\n\tvinsertf128 $1, %%xmm0, %%ymm0, %%ymm1\n\tvmovaps %%ymm1, %%ymm0" ::: "xmm0", "xmm1");
}

int main(void) {
  struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO};
  sigaction(SIGUSR1, &action, 0);
  long pid = getpid();
  for (change = 0; change < 4; change++) {
    float in[16], out[16];
    for (int i = 0; i < 16; i++) in[i] = (float)i + 1;
#ifdef __x86_64__
    __asm__ volatile("vmovups (%2), %%ymm0\n\tvmovups 32(%2), %%ymm1\n\tmov $62, %%eax\n\tsyscall\n\tvmovups %%ymm0, (%3)\n\tvmovups %%ymm1, 32(%3)\n\tvzeroupper"
                     : : "D"(pid), "S"((long)SIGUSR1), "r"(in), "r"(out) : "rax", "rcx", "r11", "memory", "xmm0", "xmm1");
#else
    __asm__ volatile("vmovups (%2), %%ymm0\n\tvmovups 32(%2), %%ymm1\n\tmov $37, %%eax\n\tint $0x80\n\tvmovups %%ymm0, (%3)\n\tvmovups %%ymm1, 32(%3)\n\tvzeroupper"
                     : : "b"(pid), "c"(SIGUSR1), "S"(in), "D"(out) : "eax", "memory", "xmm0", "xmm1");
#endif
    for (int i = 0; i < 16; i++) printf("%g ", out[i]);
    printf("\n");
  }
  return 0;
}
