/* flags: -lm */
/* Signals in the middle of floating-point work: a handler that uses every register changes nothing of what it interrupts. */
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <sys/time.h>

static volatile sig_atomic_t count;
static volatile double sink;

static void on_alarm(int s) {
  double x = s;
  long double y = s;
  for (int i = 1; i < 20; i++) x = x * 1.0001 + sqrt(x + i), y = y / 3 + i;
  sink = x + (double)y;
  count++;
}

int main(void) {
  struct sigaction action = {.sa_handler = on_alarm, .sa_flags = SA_RESTART};
  sigaction(SIGALRM, &action, 0);
  sigaction(SIGUSR1, &action, 0);
  struct itimerval every = {{0, 500}, {0, 500}};
  setitimer(ITIMER_REAL, &every, 0);
  double a = 1, b = 0, c = 2;
  long double l = 1;
  float f = 1;
  for (int i = 1; i < 400000; i++) {
    a = a * 0.999 + i * 0.001, b += a / (i + c), c = c * 0.5 + 1, f = f * 0.75f + (float)i;
    l = l * 0.25L + a;
    if (i % 50000 == 0) raise(SIGUSR1);
  }
  struct itimerval never = {{0, 0}, {0, 0}};
  setitimer(ITIMER_REAL, &never, 0);
  printf("%.9g %.9g %.9g %.9Lg %.6g %d\n", a, b, c, l, f, count >= 7);
  return 0;
}
