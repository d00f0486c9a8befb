/* ptrace's debug registers: writes of the same value, reads, parts of a place, execution, and what DR6 says. judge: debug_registers */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __x86_64__
#define PC rip
#else
#define PC eip
#endif
#define DEBUG(n) (offsetof(struct user, u_debugreg) + (n) * sizeof(long))

static volatile struct {
  uint32_t first, second;
  uint64_t wide;
} place __attribute__((aligned(16)));
static volatile uint32_t sink;
static __attribute__((noinline)) int function(int n) {
  __asm__ volatile("");
  return n + 1;
}

static pid_t pid;
static long request(int what, long at, uintptr_t data) { return ptrace(what, pid, (void *)at, (void *)data); }
static int poke(int n, uintptr_t value) { return request(PTRACE_POKEUSER, DEBUG(n), value) == 0 ? 0 : -errno; }
static long peek(int n) { return request(PTRACE_PEEKUSER, DEBUG(n), 0); }
/* DR7's fields of register `i`: R/W, and LEN of 1, 4 or 8 bytes. */
static unsigned long control(int i, int kind, int bytes) {
  unsigned long length = bytes == 1 ? 0 : bytes == 4 ? 3 : 2;
  return 1ul << (2 * i) | (kind | length << 2) << (16 + 4 * i);
}

static void seen(const char *what) {
  int status;
  siginfo_t info;
  struct user_regs_struct r;
  waitpid(pid, &status, 0);
  if (!WIFSTOPPED(status)) {
    printf("%s: ended %x\n", what, status);
    return;
  }
  memset(&info, 0, sizeof info);
  request(PTRACE_GETSIGINFO, 0, (uintptr_t)&info);
  request(PTRACE_GETREGS, 0, (uintptr_t)&r);
  printf("%s: signal %d, code %d, DR6 %lx, at function %d, %u %u\n", what, WSTOPSIG(status), info.si_code, peek(6) & 0x400f,
         r.PC == (uintptr_t)function, (unsigned)request(PTRACE_PEEKDATA, (long)&place.first, 0),
         (unsigned)request(PTRACE_PEEKDATA, (long)&place.second, 0));
}
static void go_on(const char *what) {
  request(PTRACE_CONT, 0, 0);
  seen(what);
}

static void child(void) {
  ptrace(PTRACE_TRACEME, 0, NULL, NULL);
  raise(SIGSTOP);
  place.first = 1;
  place.second = 5;
  place.first = 1; /* the same again */
  sink = place.first; /* only read */
  ((volatile char *)&place.first)[3] = 0;
  sink = place.second;
  place.second = 6;
  sink = function(sink);
  sink = function(sink);
  raise(SIGSTOP);
  place.first = 9;
  place.second = 9;
  sink = function(sink);
  _exit(7);
}

int main(void) {
  pid = fork();
  if (pid == 0) child();
  seen("start");
  printf("refused: %d %d %d\n", poke(4, 0), poke(5, 0), poke(7, control(0, 2, 4)));
  printf("set: %d %d %d %d\n", poke(0, (uintptr_t)&place.first), poke(1, (uintptr_t)&place.second),
         poke(2, (uintptr_t)function), poke(7, control(0, 1, 4) | control(1, 3, 4) | control(2, 0, 1)));
  printf("read back: %d %d %lx\n", peek(0) == (long)&place.first, peek(2) == (long)function, peek(7));
  go_on("first is written");
  go_on("second is written");
  go_on("first is written again");
  go_on("a byte of first is written");
  go_on("second is read");
  go_on("second is written");
  go_on("the function");
  request(PTRACE_SINGLESTEP, 0, 0);
  seen("a step into it");
  go_on("the function again");
  go_on("SIGSTOP");
  poke(7, control(1, 3, 4));
  go_on("second only");
  poke(7, 0);
  go_on("end");
  return 0;
}
