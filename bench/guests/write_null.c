/* One byte at a time to /dev/null. */
#include "syscall_bench.h"

static char byte = 'x';

SYSCALL_GUEST("write_null", CALLS_CHEAP, long fd = syscall3(SYS_open, (long)"/dev/null", 1, 0),
              syscall3(SYS_write, fd, (long)&byte, 1) != 1)
