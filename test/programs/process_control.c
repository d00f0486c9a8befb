/* prctl: what is set is read back, arguments are checked, and RDTSC faults where it is asked to. flags: -D_GNU_SOURCE; judge: tsc_fault */
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <x86intrin.h>

static sigjmp_buf back;
static void handler(int number, siginfo_t *info, void *context) { siglongjmp(back, number * 1000 + info->si_code); }
static __attribute__((noinline)) int stamp(int with_id) {
  int fault = sigsetjmp(back, 1);
  unsigned id;
  if (fault) return fault;
  if (with_id) (void)__rdtscp(&id);
  else (void)__rdtsc();
  return 0;
}
static int last;
static const char *call(int op, unsigned long a, unsigned long b, unsigned long c, unsigned long d) {
  last = syscall(SYS_prctl, op, a, b, c, d);
  return last < 0 ? strerrorname_np(errno) : "ok";
}
static void show(const char *name, int op, unsigned long a, unsigned long b, unsigned long c, unsigned long d) {
  const char *how = call(op, a, b, c, d);
  printf("%s: %s %d\n", name, how, last < 0 ? -1 : last);
}

int main(void) {
  struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO};
  sigaction(SIGSEGV, &action, 0);
  int value = -1;
  show("GET_TSC", PR_GET_TSC, (unsigned long)&value, 0, 0, 0);
  printf("%d, reads %d %d\n", value, stamp(0), stamp(1));
  show("SET_TSC", PR_SET_TSC, PR_TSC_SIGSEGV, 0, 0, 0);
  show("GET_TSC", PR_GET_TSC, (unsigned long)&value, 0, 0, 0);
  printf("%d, reads %d", value, stamp(0));
  printf(" %d\n", stamp(1));
  show("SET_TSC 3", PR_SET_TSC, 3, 0, 0, 0);
  show("SET_TSC 1", PR_SET_TSC, PR_TSC_ENABLE, 0, 0, 0);
  for (int i = 0; i < 20000; i++) value += stamp(0);
  printf("reads %d\n", value);
  show("SET_PDEATHSIG", PR_SET_PDEATHSIG, 15, 0, 0, 0);
  show("GET_PDEATHSIG", PR_GET_PDEATHSIG, (unsigned long)&value, 0, 0, 0);
  printf("%d\n", value);
  show("SET_PDEATHSIG 99", PR_SET_PDEATHSIG, 99, 0, 0, 0);
  show("SET_DUMPABLE 5", PR_SET_DUMPABLE, 5, 0, 0, 0);
  show("SET_DUMPABLE 0", PR_SET_DUMPABLE, 0, 0, 0, 0);
  show("GET_DUMPABLE", PR_GET_DUMPABLE, 0, 0, 0, 0);
  show("SET_KEEPCAPS", PR_SET_KEEPCAPS, 1, 0, 0, 0);
  show("GET_KEEPCAPS", PR_GET_KEEPCAPS, 0, 0, 0, 0);
  show("GET_TIMING", PR_GET_TIMING, 0, 0, 0, 0);
  show("SET_TIMING 1", PR_SET_TIMING, 1, 0, 0, 0);
  show("GET_SECUREBITS", PR_GET_SECUREBITS, 0, 0, 0, 0);
  show("SET_TIMERSLACK", PR_SET_TIMERSLACK, 1000, 0, 0, 0);
  show("GET_TIMERSLACK", PR_GET_TIMERSLACK, 0, 0, 0, 0);
  show("SET_TIMERSLACK 0", PR_SET_TIMERSLACK, 0, 0, 0, 0);
  show("GET_TIMERSLACK", PR_GET_TIMERSLACK, 0, 0, 0, 0);
  show("MCE_KILL_GET", PR_MCE_KILL_GET, 0, 0, 0, 0);
  show("MCE_KILL_GET 1", PR_MCE_KILL_GET, 1, 0, 0, 0);
  show("SET_CHILD_SUBREAPER", PR_SET_CHILD_SUBREAPER, 7, 0, 0, 0);
  show("GET_CHILD_SUBREAPER", PR_GET_CHILD_SUBREAPER, (unsigned long)&value, 0, 0, 0);
  printf("%d\n", value);
  show("SET_NO_NEW_PRIVS 2", PR_SET_NO_NEW_PRIVS, 2, 0, 0, 0);
  show("SET_NO_NEW_PRIVS", PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  show("GET_NO_NEW_PRIVS", PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0);
  show("SET_THP_DISABLE", PR_SET_THP_DISABLE, 1, 0, 0, 0);
  show("GET_THP_DISABLE", PR_GET_THP_DISABLE, 0, 0, 0, 0);
  show("GET_THP_DISABLE 1", PR_GET_THP_DISABLE, 1, 0, 0, 0);
  show("CAPBSET_READ", PR_CAPBSET_READ, 0, 0, 0, 0);
  show("CAPBSET_READ 64", PR_CAPBSET_READ, 64, 0, 0, 0);
  show("CAP_AMBIENT 0", PR_CAP_AMBIENT, 0, 0, 0, 0);
  show("CAP_AMBIENT_IS_SET", PR_CAP_AMBIENT, PR_CAP_AMBIENT_IS_SET, 3, 0, 0);
  show("CAP_AMBIENT_CLEAR_ALL", PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
  show("GET_FPEMU", PR_GET_FPEMU, (unsigned long)&value, 0, 0, 0);
  show("GET_ENDIAN", PR_GET_ENDIAN, (unsigned long)&value, 0, 0, 0);
  show("unknown", 9999, 0, 0, 0, 0);
  /* A container's own filter shows in the number. */
  printf("GET_SECCOMP: %s\n", call(PR_GET_SECCOMP, 0, 0, 0, 0));
  char name[17] = "";
  show("SET_NAME", PR_SET_NAME, (unsigned long)"a name of more than fifteen", 0, 0, 0);
  show("GET_NAME", PR_GET_NAME, (unsigned long)name, 0, 0, 0);
  printf("%s\n", name);
  show("bad pointer", PR_GET_NAME, 16, 0, 0, 0);
  return 0;
}
