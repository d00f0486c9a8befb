/* Timers, limits and usage of CPU time: they run while a process does, and not while it sleeps. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t count, value;
static void handler(int number, siginfo_t *info, void *context) {
  (void)number, (void)context;
  count++;
  value = info->si_value.sival_int;
}
static void handle(int number) {
  struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO};
  sigaction(number, &action, NULL);
  count = 0;
}
static long cpu_ms(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return t.tv_sec * 1000 + t.tv_nsec / 1000000;
}
static void sleep_ms(int ms) {
  struct timespec t = {ms / 1000, ms % 1000 * 1000000L};
  while (nanosleep(&t, &t) != 0 && errno == EINTR) {}
}
/* Computes until a signal comes, or for far too long. */
static void spin(void) {
  long until = cpu_ms(CLOCK_MONOTONIC) + 60000;
  while (count == 0 && cpu_ms(CLOCK_MONOTONIC) < until) {}
}

enum { WAIT = 400, SLEEP = 600 };

/* In a process of its own, whose time nothing else has used. */
static void in_child(const char *name, void (*run)(void)) {
  fflush(stdout);
  pid_t pid = fork();
  if (pid == 0) {
    run();
    fflush(stdout);
    _exit(0);
  }
  int status;
  struct rusage usage;
  pid_t ended = wait4(pid, &status, 0, &usage);
  long ms = usage.ru_utime.tv_sec * 1000 + usage.ru_utime.tv_usec / 1000 + usage.ru_stime.tv_sec * 1000 +
            usage.ru_stime.tv_usec / 1000;
  printf("%s: %s, exit %d, signal %d, has used time %d, memory %d\n", name, ended == pid ? "ended" : "?",
         WIFEXITED(status) ? WEXITSTATUS(status) : -1, WIFSIGNALED(status) ? WTERMSIG(status) : 0, ms >= WAIT / 8,
         usage.ru_maxrss > 0);
}

static void interval(int which, int number) {
  struct itimerval set = {{0, 0}, {0, WAIT * 1000}}, left;
  handle(number);
  long before = cpu_ms(CLOCK_PROCESS_CPUTIME_ID);
  setitimer(which, &set, NULL);
  sleep_ms(SLEEP);
  getitimer(which, &left);
  printf("asleep %d, left %d; ", (int)count, left.it_value.tv_sec > 0 || left.it_value.tv_usec > WAIT * 500);
  spin();
  getitimer(which, &left);
  printf("awake %d, enough %d, disarmed %d\n", (int)count, cpu_ms(CLOCK_PROCESS_CPUTIME_ID) - before >= WAIT / 8,
         left.it_value.tv_sec == 0 && left.it_value.tv_usec == 0);
}
static void virtual_time(void) { interval(ITIMER_VIRTUAL, SIGVTALRM); }
static void profile(void) { interval(ITIMER_PROF, SIGPROF); }

static void posix(clockid_t clock, int absolute) {
  timer_t timer;
  /* The other half of the value is not what the handler gets. */
  union sigval sent;
  memset(&sent, 0x62, sizeof sent);
  sent.sival_int = 4711;
  struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGRTMIN, .sigev_value = sent};
  handle(SIGRTMIN);
  if (timer_create(clock, &event, &timer) != 0) {
    printf("timer_create: %s\n", strerrorname_np(errno));
    return;
  }
  long before = cpu_ms(clock);
  struct itimerspec set = {{0, 0}, {0, WAIT * 1000000L}}, left;
  if (absolute) {
    long at = before + WAIT;
    set.it_value.tv_sec = at / 1000, set.it_value.tv_nsec = at % 1000 * 1000000;
  }
  timer_settime(timer, absolute ? TIMER_ABSTIME : 0, &set, NULL);
  sleep_ms(SLEEP);
  timer_gettime(timer, &left);
  printf("asleep %d, left %d; ", (int)count, left.it_value.tv_nsec > WAIT * 500000L);
  spin();
  printf("awake %d, value %d, enough %d\n", (int)count, (int)value, cpu_ms(clock) - before >= WAIT / 8);
  timer_delete(timer);
}
static void of_process(void) { posix(CLOCK_PROCESS_CPUTIME_ID, 0); }
static void of_process_absolute(void) { posix(CLOCK_PROCESS_CPUTIME_ID, 1); }
static void of_thread(void) { posix(CLOCK_THREAD_CPUTIME_ID, 0); }
static void by_id(void) {
  clockid_t clock;
  clock_getcpuclockid(0, &clock);
  posix(clock, 0);
}

/* Nobody is charged for a child's sleep. */
static void of_sleeper(void) {
  pid_t pid = fork();
  if (pid == 0) {
    sleep_ms(SLEEP);
    _exit(0);
  }
  struct rusage usage, own;
  wait4(pid, NULL, 0, &usage);
  getrusage(RUSAGE_SELF, &own);
  printf("a sleeper: %d, who waits for it: %d\n", usage.ru_utime.tv_sec == 0 && usage.ru_utime.tv_usec < WAIT * 1000,
         own.ru_utime.tv_sec == 0 && own.ru_utime.tv_usec < WAIT * 1000);
  handle(SIGPROF);
  struct itimerval set = {{0, 0}, {0, WAIT * 1000}};
  setitimer(ITIMER_PROF, &set, NULL);
  spin();
}

static void limit(int soft, int hard) {
  struct rlimit limit = {soft, hard};
  setrlimit(RLIMIT_CPU, &limit);
}
static void soft_limit(void) {
  limit(1, 20);
  for (;;) {}
}
static void hard_limit(void) {
  handle(SIGXCPU);
  limit(1, 1);
  for (;;) {}
}
static void handled_limit(void) {
  handle(SIGXCPU);
  limit(1, 20);
  spin();
  struct rlimit now;
  getrlimit(RLIMIT_CPU, &now);
  printf("SIGXCPU %d, then %d and %d\n", (int)count, (int)now.rlim_cur, (int)now.rlim_max);
}
static void inherited_limit(void) {
  limit(1, 20);
  pid_t pid = fork();
  if (pid == 0) for (;;) {}
  int status;
  waitpid(pid, &status, 0);
  printf("a child: signal %d\n", WTERMSIG(status));
  for (;;) {}
}

int main(void) {
  in_child("ITIMER_VIRTUAL", virtual_time);
  in_child("ITIMER_PROF", profile);
  in_child("process", of_process);
  in_child("process, absolute", of_process_absolute);
  in_child("thread", of_thread);
  in_child("by id", by_id);
  in_child("sleep", of_sleeper);
  in_child("soft limit", soft_limit);
  in_child("hard limit", hard_limit);
  in_child("handled limit", handled_limit);
  in_child("inherited limit", inherited_limit);
  return 0;
}
