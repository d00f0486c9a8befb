/* Divisions by zero, bad addresses, undefined instructions, breakpoints: signal, code and address as the handler sees them. */
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

static sigjmp_buf back;
static volatile int code;
static char *volatile address;
static void handler(int s, siginfo_t *info, void *context) {
  (void)context;
  code = info->si_code, address = info->si_addr;
  siglongjmp(back, s);
}
#define TRY(name, ...)                                                             \
  do {                                                                             \
    int s = sigsetjmp(back, 1);                                                    \
    if (s == 0) { __VA_ARGS__; printf(name ": nothing\n"); }                       \
    else printf(name ": signal %d code %d\n", s, code);                            \
  } while (0)

int main(void) {
  struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_NODEFER};
  int signals[] = {SIGFPE, SIGSEGV, SIGILL, SIGBUS, SIGTRAP};
  for (unsigned i = 0; i < 5; i++) sigaction(signals[i], &action, 0);
  volatile int zero = 0, least = -0x7fffffff - 1, minus = -1, result;
  volatile long long wide = 1, none = 0;
  char *page = mmap(0, 8192, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  TRY("division by zero", result = 7 / zero);
  TRY("division overflow", result = least / minus);
  TRY("wide division by zero", wide = wide / none);
  TRY("null", *(volatile int *)(uintptr_t)zero = 1);
  TRY("read-only", page[100] = 1);
  printf("at %d\n", (int)(address - page));
  TRY("across", *(volatile int *)(page + 4094) = 1);
  munmap(page + 4096, 4096);
  TRY("gone", result = page[4096]);
  printf("at %d\n", (int)(address - page));
  TRY("across the end", result = *(volatile int *)(page + 4094));
  printf("at %d\n", (int)(address - page));
  TRY("no execution", ((void (*)(void))page)());
  TRY("ud2", __asm__ volatile("ud2"));
  TRY("int3", __asm__ volatile("int3"));
  TRY("hlt", __asm__ volatile("hlt"));
  TRY("in", __asm__ volatile("inb $0x80, %%al" ::: "eax"));
  TRY("movaps", __asm__ volatile("movaps %%xmm0, 8(%0)" : : "r"((uintptr_t)page & ~(uintptr_t)15) : "memory"));
  (void)result;
  return 0;
}
