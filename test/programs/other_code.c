/* Code that one process has mapped and another has not: jumps there fault, however they are made and however hot. flags: -D_GNU_SOURCE */
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

/* Three files, each a page of code at a place of its own. */
#define CALLEE ((char *)0x30000000)
#define CALLER ((char *)0x30010000)
#define JUMPER ((char *)0x30020000)
/* And one of two pages: the first jumps to the second. */
#define PAIR ((char *)0x30040000)
typedef int function(void);

static int file_of(const void *code, int size) {
  char page[4096];
  memset(page, 0x90, sizeof page);
  memcpy(page, code, size);
  int fd = memfd_create("code", 0);
  if (write(fd, page, sizeof page) != sizeof page) _exit(9);
  return fd;
}
static void map(int fd, char *at) {
  if (mmap(at, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_FIXED, fd, 0) != at) _exit(8);
}

static sigjmp_buf back;
static void *fault_address;
static void handler(int number, siginfo_t *info, void *context) {
  fault_address = info->si_addr;
  siglongjmp(back, number);
}
/* What a function gives, or minus the signal that it ends by. */
static __attribute__((noinline)) int call(function *volatile f) {
  fault_address = 0;
  int number = sigsetjmp(back, 1);
  return number ? -number : f();
}
static __attribute__((noinline)) long calls(function *f, int n) {
  long sum = 0;
  for (int i = 0; i < n; i++) sum += f();
  return sum;
}
static void all(const char *who) {
  printf("%s:", who);
  function *functions[] = {(function *)CALLEE, (function *)CALLER, (function *)JUMPER, (function *)PAIR};
  for (int i = 0; i < 4; i++) {
    int got = call(functions[i]);
    printf(" %d", got);
    if (got < 0) printf(" at %p", fault_address);
  }
  /* Through the loop that was hot. */
  int number = sigsetjmp(back, 1);
  if (number) printf(" -%d\n", number);
  else {
    long sum = calls((function *)CALLEE, 3);
    printf(" %ld\n", sum);
  }
  fflush(stdout);
}

static int to_parent[2], to_child[2];
static void tell(int fd) { if (write(fd, "x", 1) != 1) _exit(7); }
static void wait_for(int fd) { char c; if (read(fd, &c, 1) != 1) _exit(6); }

int main(void) {
  struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_NODEFER};
  sigaction(SIGSEGV, &action, 0);
  sigaction(SIGBUS, &action, 0);
  const char gives_42[] = "\xb8\x2a\0\0\0\xc3", gives_7[] = "\xb8\x07\0\0\0\xc3";
  char caller[] = "\xe8\0\0\0\0\x83\xc0\x01\xc3", jumper[] = "\xe9\0\0\0\0";
  int32_t rel = CALLEE - (CALLER + 5);
  memcpy(caller + 1, &rel, 4);
  rel = CALLEE - (JUMPER + 5);
  memcpy(jumper + 1, &rel, 4);
  int callee = file_of(gives_42, 6), other = file_of(gives_7, 6);
  map(callee, CALLEE);
  map(file_of(caller, 9), CALLER);
  map(file_of(jumper, 5), JUMPER);
  int pair = file_of("\xe9\xfb\x0f\0\0", 5);
  char second[4096] = "\xb8\x05\0\0\0\xc3";
  if (write(pair, second, sizeof second) != sizeof second) return 1;
  if (mmap(PAIR, 8192, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_FIXED, pair, 0) != PAIR) return 1;
  all("first");
  function *functions[] = {(function *)CALLEE, (function *)CALLER, (function *)JUMPER};
  for (int i = 0; i < 3; i++) printf("%ld\n", calls(functions[i], 300000));
  fflush(stdout);
  if (pipe(to_parent) < 0 || pipe(to_child) < 0) return 1;
  pid_t pid = fork();
  if (pid == 0) {
    munmap(CALLEE, 4096);
    munmap(PAIR + 4096, 4096);
    all("unmapped");
    for (int i = 0; i < 3; i++) {
      tell(to_parent[1]);
      wait_for(to_child[0]);
      all("unmapped, and the parent has it");
    }
    map(other, CALLEE);
    all("another");
    for (int i = 0; i < 3; i++) printf("%ld\n", calls(functions[i], 300000));
    fflush(stdout);
    tell(to_parent[1]);
    wait_for(to_child[0]);
    all("another, and the parent has the first");
    mprotect(CALLEE, 4096, PROT_READ);
    tell(to_parent[1]);
    wait_for(to_child[0]);
    all("not executable");
    map(callee, CALLEE);
    all("the first again");
    _exit(0);
  }
  for (int i = 0; i < 5; i++) {
    wait_for(to_parent[0]);
    /* Another file where the child has nothing. */
    if (i == 2) map(other, PAIR + 4096);
    all("parent");
    for (int n = 0; n < 3; n++) calls(functions[n], 100000);
    tell(to_child[1]);
  }
  int status;
  waitpid(pid, &status, 0);
  printf("%d\n", status);
  return 0;
}
