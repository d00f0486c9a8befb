/* setjmp and longjmp: out of deep calls, over signal handlers, as a small scheduler of generators. */
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

static jmp_buf top;
static sigjmp_buf guarded;
static volatile int depth;

static void descend(int n) {
  depth = n;
  if (n == 0) longjmp(top, 42);
  char room[64];
  for (int i = 0; i < 64; i++) room[i] = (char)(n + i);
  descend(n - 1);
  printf("never %d\n", room[n & 63]);
}

static void on_signal(int s) { siglongjmp(guarded, s); }

static int try_divide(int a, int b) {
  jmp_buf saved;
  volatile int step = 0;
  int code = setjmp(saved);
  if (code) return -code - step;
  step = 1;
  if (b == 0) longjmp(saved, 7);
  return a / b;
}

int main(void) {
  volatile double kept = 1.25;
  int code = setjmp(top);
  if (code == 0) {
    kept *= 2;
    descend(100);
  }
  printf("code %d depth %d kept %g\n", code, depth, kept);
  printf("%d %d %d\n", try_divide(7, 2), try_divide(1, 0), try_divide(-9, 2));
  signal(SIGSEGV, on_signal), signal(SIGFPE, on_signal), signal(SIGUSR1, on_signal);
  int caught = 0;
  for (volatile int i = 0; i < 50; i++) {
    int s = sigsetjmp(guarded, 1);
    if (s == 0) {
      volatile int zero = 0, *nowhere = (int *)(long)zero;
      if (i % 3 == 0) *nowhere = 1;
      else if (i % 3 == 1) printf("%d", 1 / zero);
      else raise(SIGUSR1);
    } else caught += s * (i + 1);
  }
  printf("caught %d\n", caught);
  int zero = 0;
  if ((code = setjmp(top)) == 0) longjmp(top, zero);
  printf("zero becomes %d\n", code);
  return 0;
}
