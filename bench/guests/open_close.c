/* open and close of /dev/null: a path walk and a descriptor made and dropped; one round counts as one call. */
#include "syscall_bench.h"

static int failed(void) {
  long fd = syscall3(SYS_open, (long)"/dev/null", 0, 0);
  return fd < 0 || syscall3(SYS_close, fd, 0, 0) != 0;
}

SYSCALL_GUEST("open_close", CALLS_COSTLY, , failed())
