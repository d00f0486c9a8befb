/* Threads that meet, a signal, a child that calls what the parent is watched for, and a second program. */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static pthread_barrier_t barrier;
volatile int counter, hits, calls;
volatile long watched[4];
volatile long double wide = 2.5L;

__attribute__((noinline)) int twice(int n) { return 2 * n; }
__attribute__((noinline)) void meet(int n) { counter += n; }
__attribute__((noinline)) void called(int by) { calls += by; }

static void on_usr1(int n) {
  (void)n;
  hits++;
}

static void *work(void *p) {
  long n = (long)p;
  pthread_barrier_wait(&barrier);
  for (int i = 0; i < 3; i++) meet((int)n);
  watched[n] = n + 40;
  pthread_barrier_wait(&barrier);
  return p;
}

int main(int argc, char **argv) {
  pthread_t t[3];
  int status;
  (void)argv;
  if (argc > 1) {
    printf("second program\n");
    fflush(stdout);
    for (;;) pause();
  }
  signal(SIGUSR1, on_usr1);
  pthread_barrier_init(&barrier, 0, 4);
  for (long i = 0; i < 3; i++) pthread_create(&t[i], 0, work, (void *)i);
  pthread_barrier_wait(&barrier);
  pthread_barrier_wait(&barrier);
  for (int i = 0; i < 3; i++) pthread_join(t[i], 0);
  raise(SIGUSR1);
  long double read = wide;
  int doubled = twice(21);
  printf("counter %d, hits %d, twice %d, wide %.1Lf\n", counter, hits, doubled, read);
  fflush(stdout);
  if (fork() == 0) {
    for (int i = 0; i < 1000; i++) called(1);
    printf("child %d\n", calls);
    fflush(stdout);
    _exit(3);
  }
  wait(&status);
  called(100);
  printf("parent %d, child's status %d\n", calls, WEXITSTATUS(status));
  fflush(stdout);
  execl("/proc/self/exe", "again", "again", (char *)0);
  return 1;
}
