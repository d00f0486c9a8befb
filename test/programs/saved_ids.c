/* Real, effective and saved ids of a program that begins as root, timers of several clocks with overruns, CPU clocks by number, the limit of all mappings, and what socket options are before they are set. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static int done(int result) { return result < 0 ? -errno : result; }

static void ids(const char *when) {
  uid_t r, e, s;
  gid_t a, b, c;
  getresuid(&r, &e, &s);
  getresgid(&a, &b, &c);
  printf("%s: %u %u %u, %u %u %u; %u %u %u %u\n", when, r, e, s, a, b, c, getuid(), geteuid(), getgid(), getegid());
}

static void change(void) {
  printf("gids %d\n", done(setresgid(2000, 2001, 2002)));
  printf("uids %d\n", done(setresuid(1000, 1001, 1002)));
  ids("set");
  printf("to the saved one %d\n", done(seteuid(1002)));
  ids("saved");
  printf("to the real one %d\n", done(setuid(1000)));
  ids("real");
  printf("to another %d %d %d\n", done(setuid(0)), done(seteuid(7)), done(setresuid(-1, -1, 7)));
  printf("real from saved %d\n", done(setreuid(1002, -1)));
  printf("both %d\n", done(setreuid(1000, 1002)));
  ids("both");
  printf("group %d %d\n", done(setegid(2002)), done(setegid(5)));
  ids("group");
}

static void timers(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGRTMIN);
  sigprocmask(SIG_BLOCK, &set, 0);
  clockid_t clocks[] = {CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_BOOTTIME};
  for (int i = 0; i < 3; i++) {
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGRTMIN, .sigev_value.sival_int = 40 + i};
    timer_t timer;
    printf("timer %d", done(timer_create(clocks[i], &event, &timer)));
    struct itimerspec when = {.it_interval = {0, 1000000}};
    clock_gettime(clocks[i], &when.it_value);
    when.it_value.tv_nsec = (when.it_value.tv_nsec + 2000000) % 1000000000;
    timer_settime(timer, TIMER_ABSTIME, &when, 0);
    struct timespec rest = {0, 60000000};
    nanosleep(&rest, 0);
    siginfo_t info;
    int got = sigwaitinfo(&set, &info);
    timer_delete(timer);
    printf(", signal %d value %d, overrun %d\n", got == SIGRTMIN, info.si_value.sival_int, info.si_overrun > 3);
  }
  struct sigevent plain = {.sigev_notify = SIGEV_NONE};
  timer_t timer;
  printf("no such clock %d\n", done(timer_create(99, &plain, &timer)));
}

static void cpu_clocks(void) {
  clockid_t own, other;
  struct timespec a, b;
  printf("clock %d", clock_getcpuclockid(0, &own));
  clock_gettime(own, &a);
  for (volatile int i = 0; i < 3000000; i++) continue;
  clock_gettime(own, &b);
  printf(", it goes %d\n", b.tv_sec > a.tv_sec || b.tv_nsec > a.tv_nsec);
  printf("of nobody %d\n", clock_getcpuclockid(0x3ffffff, &other));
}

static void limits(void) {
  struct rlimit limit = {192 << 20, RLIM_INFINITY};
  printf("limit %d\n", done(setrlimit(RLIMIT_AS, &limit)));
  void *large = mmap(0, 256 << 20, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  printf("large %d", large == MAP_FAILED ? errno : 0);
  void *small = mmap(0, 16 << 20, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  printf(", small %d\n", small == MAP_FAILED ? errno : 0);
}

static void options(void) {
  int s = socket(AF_UNIX, SOCK_STREAM, 0);
  int names[] = {SO_LINGER, SO_RCVTIMEO, SO_SNDTIMEO};
  for (int i = 0; i < 3; i++) {
    char value[64];
    memset(value, 1, sizeof value);
    socklen_t length = sizeof value;
    int result = done(getsockopt(s, SOL_SOCKET, names[i], value, &length));
    int zero = 1;
    for (socklen_t n = 0; n < length; n++) zero &= value[n] == 0;
    printf("option %d: %d, as a struct %d, %d\n", i, result, i ? length == sizeof(struct timeval) : length == 8, zero);
  }
}

int main(void) {
  options();
  timers();
  cpu_clocks();
  // QEMU, which may be the judge of 32-bit programs, has no such limit.
  if (sizeof(long) == 8) limits();
  if (geteuid() == 0) change();
  return 0;
}
