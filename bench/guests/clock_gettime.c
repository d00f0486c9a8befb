/* Reading the monotonic clock by a real system call, no vDSO; the clock must never go back. */
#include "syscall_bench.h"

static struct timespec_long now, last;

static int went_back(void) {
  last = now;
  if (syscall3(SYS_clock_gettime, 1, (long)&now, 0)) return 1;
  return now.seconds < last.seconds || (now.seconds == last.seconds && now.nanoseconds < last.nanoseconds);
}

SYSCALL_GUEST("clock_gettime", CALLS_CHEAP, , went_back())
