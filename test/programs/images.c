/* Programs that take turns, each with code and data of its own where the others have none, or other ones. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

static sigjmp_buf back;
static void on_fault(int signal) {
  (void)signal;
  siglongjmp(back, 1);
}

/* What a call of `at` gives; -1: a fault. */
static int call(uintptr_t at) {
  if (sigsetjmp(back, 1)) return -1;
  return ((int (*)(void))at)();
}

static unsigned step_0(unsigned x) { return x * 3 + 1; }
static unsigned step_1(unsigned x) { return x ^ (x >> 3); }
static unsigned step_2(unsigned x) { return x + 0x9e3779b9; }
static unsigned (*volatile steps[])(unsigned) = {step_0, step_1, step_2};
static unsigned state;

static int is_mapped(uintptr_t at) {
  FILE *maps = fopen("/proc/self/maps", "r");
  char line[512];
  int found = 0;
  while (fgets(line, sizeof line, maps)) {
    unsigned long from, to;
    if (sscanf(line, "%lx-%lx", &from, &to) == 2 && from <= at && at < to) found = 1;
  }
  fclose(maps);
  return found;
}

struct message {
  unsigned value;
  uintptr_t address;
};

/* A copy of the program, as another file: answers each message with a step of its own. */
static int relay(int in, int out, unsigned seed) {
  struct message m;
  state = seed;
  while (read(in, &m, sizeof m) == sizeof m) {
    if (m.address) {
      /* Nothing of ours lies there, whatever the other program has. */
      m.value = is_mapped(m.address) ? 1 : call(m.address) == -1;
    } else {
      for (int i = 0; i < 5; i++) state = steps[(state + i) % 3](state + m.value);
      m.value = state;
    }
    if (write(out, &m, sizeof m) != sizeof m) return 1;
  }
  printf("relay %u: %u\n", seed, state);
  return 0;
}

static void copy_self(const char *to) {
  char buffer[65536];
  int in = open("/proc/self/exe", O_RDONLY), out = open(to, O_CREAT | O_WRONLY | O_TRUNC, 0700);
  for (ssize_t n; (n = read(in, buffer, sizeof buffer)) > 0;)
    if (write(out, buffer, n) != n) exit(1);
  close(in);
  close(out);
}

/* Two copies and this program, in turns; then the copies are sent to addresses of this program. */
static void programs(void) {
  int to[2][2], from[2][2];
  pid_t pids[2];
  char path[2][64];
  for (int i = 0; i < 2; i++) {
    snprintf(path[i], sizeof path[i], "/tmp/images-%d-%d", (int)getpid(), i);
    copy_self(path[i]);
    if (pipe2(to[i], O_CLOEXEC) || pipe2(from[i], O_CLOEXEC)) exit(1);
    fflush(stdout);
    pids[i] = fork();
    if (pids[i] == 0) {
      char seed[16];
      dup2(to[i][0], 10);
      dup2(from[i][1], 11);
      snprintf(seed, sizeof seed, "%d", i + 1);
      execl(path[i], path[i], "relay", seed, (char *)0);
      _exit(127);
    }
    close(to[i][0]);
    close(from[i][1]);
  }
  struct message m = {1, 0};
  for (int round = 0; round < 400; round++) {
    for (int i = 0; i < 2; i++) {
      m.address = 0;
      if (write(to[i][1], &m, sizeof m) != sizeof m || read(from[i][0], &m, sizeof m) != sizeof m) exit(1);
      for (int k = 0; k < 3; k++) m.value = steps[(m.value + k) % 3](m.value);
    }
  }
  printf("turns: %u\n", m.value);
  for (int k = 0; k < 3; k++)
    for (int i = 0; i < 2; i++) {
      struct message wild = {0, (uintptr_t)steps[k]};
      if (write(to[i][1], &wild, sizeof wild) != sizeof wild || read(from[i][0], &wild, sizeof wild) != sizeof wild)
        exit(1);
      printf("address of another program: %s\n", wild.value ? "not there" : "there");
    }
  for (int i = 0; i < 2; i++) {
    int status;
    close(to[i][1]);
    waitpid(pids[i], &status, 0);
    printf("ended: %d\n", status);
    unlink(path[i]);
  }
}

/* A file of two pages, with functions that return `number` and `number` + 1. */
static int code_file(int number) {
  unsigned char page[8192] = {0};
  for (int i = 0; i < 2; i++) {
    int value = number + i;
    page[4096 * i] = 0xb8; /* mov eax, value; ret */
    memcpy(page + 4096 * i + 1, &value, 4);
    page[4096 * i + 5] = 0xc3;
  }
  /* A jump from the first page to the second: jmp rel32. */
  int distance = 4096 - 16 - 5;
  page[16] = 0xe9;
  memcpy(page + 17, &distance, 4);
  int fd = memfd_create("code", 0);
  if (write(fd, page, sizeof page) != sizeof page) exit(1);
  return fd;
}

static int into[2], out_of[2];
static void pass(int to) {
  char c = 0;
  if (write(to, &c, 1) != 1) exit(1);
}
static void await(int from) {
  char c;
  if (read(from, &c, 1) != 1) exit(1);
}

/* Parent and child have the same code mapped; the child takes it away, or puts other code in its place. */
static void mappings(void) {
  int first = code_file(100), second = code_file(200);
  char *at = mmap(0, 8192, PROT_READ | PROT_EXEC, MAP_PRIVATE, first, 0);
  uintptr_t a = (uintptr_t)at;
  printf("mapped: %d %d %d\n", call(a), call(a + 4096), call(a + 16));
  if (pipe(into) || pipe(out_of)) exit(1);
  fflush(stdout);
  pid_t child = fork();
  if (child == 0) {
    for (int round = 0; round < 6; round++) {
      await(into[0]);
      if (round == 1) munmap(at + 4096, 4096);
      if (round == 2) mmap(at, 8192, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_FIXED, second, 0);
      if (round == 3) mprotect(at, 4096, PROT_READ);
      if (round == 4) {
        mprotect(at, 4096, PROT_READ | PROT_WRITE | PROT_EXEC);
        at[1] = 7;
      }
      if (round == 5) munmap(at, 8192);
      for (int n = 0; n < 3; n++) printf("child %d: %d %d %d\n", round, call(a), call(a + 4096), call(a + 16));
      fflush(stdout);
      pass(out_of[1]);
    }
    _exit(0);
  }
  for (int round = 0; round < 6; round++) {
    for (int n = 0; n < 3; n++) printf("parent %d: %d %d %d\n", round, call(a), call(a + 4096), call(a + 16));
    fflush(stdout);
    pass(into[1]);
    await(out_of[0]);
  }
  printf("parent: %d %d %d\n", call(a), call(a + 4096), call(a + 16));
  waitpid(child, 0, 0);
}

/* A word of each page, after a fork, as it was and as each process has written it. */
static void pages(void) {
  enum { PAGES = 300 };
  static unsigned words[PAGES][1024];
  for (int i = 0; i < PAGES; i++) words[i][i] = i;
  if (pipe(into) || pipe(out_of)) exit(1);
  fflush(stdout);
  pid_t child = fork();
  for (int round = 0; round < 40; round++) {
    if (child == 0) await(into[0]);
    for (int i = round; i < PAGES; i += 7) words[i][i] += child == 0 ? 1000 : 1;
    if (child == 0) pass(out_of[1]);
    else {
      pass(into[1]);
      await(out_of[0]);
    }
  }
  unsigned sum = 0;
  for (int i = 0; i < PAGES; i++) sum = sum * 31 + words[i][i];
  if (child != 0) waitpid(child, 0, 0);
  printf("%s: %u\n", child == 0 ? "child" : "parent", sum);
  fflush(stdout);
  if (child == 0) _exit(0);
}

int main(int argc, char **argv) {
  signal(SIGSEGV, on_fault);
  signal(SIGBUS, on_fault);
  if (argc == 3 && strcmp(argv[1], "relay") == 0) return relay(10, 11, (unsigned)atoi(argv[2]));
  programs();
  mappings();
  pages();
  return 0;
}
