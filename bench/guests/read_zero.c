/* One byte at a time from /dev/zero. */
#include "syscall_bench.h"

static char byte;

SYSCALL_GUEST("read_zero", CALLS_CHEAP, long fd = syscall3(SYS_open, (long)"/dev/zero", 0, 0),
              (byte = 1, syscall3(SYS_read, fd, (long)&byte, 1) != 1 || byte != 0))
