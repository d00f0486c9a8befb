/* stat of a folder: path walk and a structure written to the guest. */
#include "syscall_bench.h"

static u64 buffer[32];

SYSCALL_GUEST("stat", CALLS_COSTLY, , syscall3(SYS_stat, (long)"/tmp", (long)buffer, 0) != 0)
