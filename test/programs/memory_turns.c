/* Processes that take turns at random changes of their memory: what each reads and where it faults. flags: -D_GNU_SOURCE */
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

#define PAGE 4096
#define PAGES 12
#define PLACE ((char *)0x40000000)
#define PROCESSES 5
#define STEPS 400

static uint32_t state;
static uint32_t random_number(uint32_t below) {
  state ^= state << 13;
  state ^= state >> 17;
  state ^= state << 5;
  return (state >> 3) % below;
}
static sigjmp_buf back;
static volatile int signal_number;
static void handler(int number, siginfo_t *info, void *context) {
  signal_number = number;
  siglongjmp(back, 1);
}
static uint32_t digest = 1;
static void note(uint32_t v) { digest = (digest ^ v) * 16777619u; }

static int fd;
static uint32_t *shared;

/* On their own: what the caller has in registers outlives the jump back. */
static __attribute__((noinline)) void load(int page) {
  if (sigsetjmp(back, 1)) note(signal_number + 1000 * page);
  else {
    volatile uint32_t *at = (uint32_t *)(PLACE + page * PAGE);
    note(at[0]);
    note(at[PAGE / 8]);
  }
}
static void look(void) {
  for (int p = 0; p < PAGES; p++) load(p);
  for (int i = 0; i < 8; i++) note(shared[i * 512]);
}
static __attribute__((noinline)) void store(int page, uint32_t v) {
  if (sigsetjmp(back, 1)) note(signal_number + 77);
  else {
    volatile uint32_t *at = (uint32_t *)(PLACE + page * PAGE);
    at[0] = v;
    at[PAGE / 8] += v;
  }
}
static void step(int who) {
  int page = random_number(PAGES), n = 1 + random_number(PAGES - page);
  uint32_t v = random_number(1 << 20);
  char *at = PLACE + page * PAGE;
  static const int protections[] = {PROT_NONE, PROT_READ, PROT_READ | PROT_WRITE, PROT_READ | PROT_WRITE | PROT_EXEC};
  switch (random_number(14)) {
  case 0: case 1: case 2: case 3:
    store(page, v);
    break;
  case 4:
    note(mprotect(at, n * PAGE, protections[random_number(4)]));
    break;
  case 5:
    note(munmap(at, n * PAGE));
    break;
  case 6:
    note(mmap(at, n * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == at);
    break;
  case 7:
    note(mmap(at, n * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED, fd, page * PAGE) == at);
    break;
  case 8:
    note(mmap(at, n * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, fd, page * PAGE) == at);
    break;
  case 9:
    note(pwrite(fd, &v, 4, page * PAGE + 4 * random_number(1024)));
    break;
  case 10:
    note(madvise(at, n * PAGE, MADV_DONTNEED));
    break;
  case 11: {
    char buffer[64];
    note(pread(fd, buffer, 64, page * PAGE));
    for (int i = 0; i < 64; i += 4) note(*(uint32_t *)(buffer + i));
    /* The kernel stores to the memory. */
    note(pread(fd, at, 40, v % PAGE));
    break;
  }
  case 12:
    shared[(v % 8) * 512] += v;
    break;
  case 13: {
    /* A child changes its copy. */
    fflush(stdout);
    pid_t pid = fork();
    if (pid == 0) {
      for (int i = 0; i < 6; i++) store(random_number(PAGES), i + v);
      look();
      _exit(digest & 127);
    }
    int status;
    waitpid(pid, &status, 0);
    note(status);
    break;
  }
  }
  look();
}

int main(void) {
  struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_NODEFER};
  sigaction(SIGSEGV, &action, 0);
  sigaction(SIGBUS, &action, 0);
  char path[] = "/tmp/memory_turns.XXXXXX";
  fd = mkstemp(path);
  unlink(path);
  for (int i = 0; i < PAGES * PAGE / 4; i++) {
    uint32_t v = i * 2654435761u;
    if (write(fd, &v, 4) != 4) return 1;
  }
  shared = mmap(0, 4 * PAGE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  mmap(PLACE, PAGES * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  int turn[PROCESSES][2];
  for (int i = 0; i < PROCESSES; i++) if (pipe(turn[i]) < 0) return 1;
  pid_t pids[PROCESSES];
  for (int who = 0; who < PROCESSES; who++) {
    store(who, who * 1111);
    if ((pids[who] = fork()) != 0) continue;
    state = 12345 + who * 7919;
    for (int i = 0; i < STEPS; i++) {
      char c;
      if (read(turn[who][0], &c, 1) != 1) _exit(1);
      int times = 1 + random_number(3);
      for (int k = 0; k < times; k++) step(who);
      if (i % 40 == 39) {
        printf("%d %d %08x\n", who, i, digest);
        fflush(stdout);
      }
      if (write(turn[(who + 1) % PROCESSES][1], "x", 1) != 1) _exit(1);
    }
    _exit(0);
  }
  if (write(turn[0][1], "x", 1) != 1) return 1;
  for (int i = 0; i < PROCESSES; i++) {
    int status;
    waitpid(pids[i], &status, 0);
    printf("%d\n", status);
  }
  look();
  printf("%08x\n", digest);
  return 0;
}
