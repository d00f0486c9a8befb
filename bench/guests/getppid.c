/* The cheapest system call there is: what crossing into the kernel costs. */
#include "syscall_bench.h"

SYSCALL_GUEST("getppid", CALLS_CHEAP, , syscall3(SYS_getppid, 0, 0, 0) < 0)
