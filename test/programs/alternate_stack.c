/* Handlers on another stack: for a stack that has overflown, and one handler within another. */
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

static sigjmp_buf back;
static char *stack;
static size_t size;
static volatile int nested, on_stack;
static void overflown(int s) { char here; on_stack = &here > stack && &here < stack + size; siglongjmp(back, s); }
static void inner(int s) { nested += s; }
static void outer(int s) { nested = nested * 10 + 1; raise(SIGUSR2); nested += s; }
static int deeper(int n) { volatile char room[1000]; room[n % 1000] = 1; return deeper(n + 1) + room[n % 1000]; }

int main(void) {
  size = (size_t)sysconf(_SC_SIGSTKSZ) * 2, stack = malloc(size);
  stack_t s = {.ss_sp = stack, .ss_size = size}, now;
  sigaltstack(&s, 0);
  struct rlimit limit = {1 << 20, 1 << 20};
  setrlimit(RLIMIT_STACK, &limit);
  struct sigaction a = {.sa_handler = overflown, .sa_flags = SA_ONSTACK};
  sigaction(SIGSEGV, &a, 0);
  for (int i = 0; i < 2; i++) {
    int got = sigsetjmp(back, 1);
    if (got == 0) printf("%d\n", deeper(0));
    else printf("signal %d, on the other stack: %d\n", got, on_stack);
  }
  a.sa_handler = outer, sigaction(SIGUSR1, &a, 0);
  a.sa_handler = inner, sigaction(SIGUSR2, &a, 0);
  raise(SIGUSR1);
  sigaltstack(0, &now);
  printf("%d %d\n", nested, now.ss_flags);
  sigset_t set, old;
  sigemptyset(&set), sigaddset(&set, SIGUSR1);
  sigprocmask(SIG_BLOCK, &set, &old);
  nested = 0, raise(SIGUSR1);
  sigset_t pending;
  sigpending(&pending);
  printf("%d %d ", nested, sigismember(&pending, SIGUSR1));
  sigprocmask(SIG_SETMASK, &old, 0);
  printf("%d\n", nested);
  return 0;
}
