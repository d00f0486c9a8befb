/*
 * What user code can measure natively of the nanobenchmarks' operations (nano.c), under the same names and in the same form.
 * A page fault and a divide error cost a signal and its return here; the kernel's nanobenchmarks take them with a handler of
 * their own.
 */
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

#define ROUNDS 7

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static void measure(const char *name, void (*loop)(long), long n) {
  double best = 1e18;
  for (int round = 0; round < ROUNDS; round++) {
    double start = now();
    loop(n);
    double ns = (now() - start) / (double)n;
    if (ns < best) best = ns;
  }
  printf("nano %s: %.1f ns, 0 instructions, %ld operations\n", name, best, n);
}

static void __attribute__((noinline)) nothing(void) { __asm__ volatile(""); }
static void calls(long n) {
  while (n-- > 0) nothing();
}
static void system_calls(long n) {
  while (n-- > 0) {
    long result;
    __asm__ volatile("syscall" : "=a"(result) : "0"(110l) : "rcx", "r11", "memory");
  }
}
static void interrupts(long n) {
  while (n-- > 0) {
    long result;
    __asm__ volatile("int $0x80" : "=a"(result) : "0"(64l) : "memory", "r8", "r9", "r10", "r11");
  }
}
static char *pages;
static void faults(long n) {
  pages = mmap(NULL, (size_t)n * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  madvise(pages, (size_t)n * 4096, MADV_NOHUGEPAGE);
  for (long i = 0; i < n; i++) *(volatile char *)(pages + 4096 * i) = 1;
  munmap(pages, (size_t)n * 4096);
}
static void after_divide(int number, siginfo_t *info, void *context) {
  (void)number, (void)info;
  ((ucontext_t *)context)->uc_mcontext.gregs[REG_RIP] += 2;
}
static void divides(long n) {
  while (n-- > 0) __asm__ volatile("xor %%edx, %%edx; mov $1, %%eax; xor %%ecx, %%ecx; div %%ecx" : : : "eax", "ecx", "edx");
}

/* A kernel without 32-bit programs takes `int 80h` for a general protection fault. */
static sigjmp_buf without_interrupts;
static void no_interrupts(int number) {
  (void)number;
  siglongjmp(without_interrupts, 1);
}

int main(void) {
  struct sigaction action = {.sa_sigaction = after_divide, .sa_flags = SA_SIGINFO};
  sigaction(SIGFPE, &action, NULL);
  measure("call-ret", calls, 1000000);
  measure("page-fault", faults, 10000);
  measure("divide-by-zero", divides, 20000);
  measure("syscall-sysret", system_calls, 200000);
  signal(SIGSEGV, no_interrupts);
  if (sigsetjmp(without_interrupts, 1) == 0) measure("int80-iret", interrupts, 50000);
  return 0;
}
