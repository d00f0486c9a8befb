/*
 * What a kernel's operations cost, by the guest's own clock: `operations MS [NAME...]` prints a line "NAME NS" for each,
 * all of them without names. An operation is repeated for about MS milliseconds, twice: what counts is the best of the
 * last batches, when a translator has warmed up. All processes stay on one processor. x86-64 only, no libc.
 */
#include "../guests/guest.h"

enum {
  SYS_sched_yield = 24, SYS_madvise = 28, SYS_socket = 41, SYS_connect = 42, SYS_accept = 43,
  SYS_bind = 49, SYS_listen = 50, SYS_getsockname = 51, SYS_socketpair = 53, SYS_setsockopt = 54, SYS_clone = 56,
  SYS_fork = 57, SYS_execve = 59, SYS_exit = 60, SYS_wait4 = 61, SYS_futex = 202, SYS_sched_setaffinity = 203,
  SYS_select = 23, SYS_epoll_create1 = 291, SYS_epoll_ctl = 233, SYS_epoll_wait = 232, SYS_eventfd2 = 290,
  SYS_pipe2 = 293, SYS_setrlimit = 160, SYS_getrlimit = 97
};

static char **arguments;
static const char *failing = "";

/* The result of a call that must not fail. */
static long must(long result) {
  if (result < 0) {
    out("failed: ");
    out(failing);
    out(" ");
    out_signed(result);
    out("\n");
    leave(1);
  }
  return result;
}

static u64 now_ns(void) {
  long t[2];
  syscall3(SYS_clock_gettime, 1, (long)t, 0);
  return (u64)t[0] * 1000000000u + (u64)t[1];
}

static void exit_now(int status) {
  for (;;) syscall3(SYS_exit, status, 0, 0);
}
static long fork_now(void) { return must(syscall3(SYS_fork, 0, 0, 0)); }
static void wait_for(long pid) {
  int status;
  must(syscall6(SYS_wait4, pid, (long)&status, 0, 0, 0, 0));
  if (status != 0) must(-status);
}
static long read_from(int fd, void *to, long n) { return syscall3(SYS_read, fd, (long)to, n); }
static long write_to(int fd, const void *from, long n) { return syscall3(SYS_write, fd, (long)from, n); }
static void close_fd(int fd) { syscall3(SYS_close, fd, 0, 0); }

/* Time that does not count: what making and ending the processes takes that an operation is about. */
static u64 aside, aside_since;
static void put_aside(void) { aside_since = now_ns(); }
static void count_again(void) { aside += now_ns() - aside_since; }

/* ---- threads ---- */

/* clone(2) with a stack of its own, on which `run` is called with `argument`. */
long start_thread(unsigned long flags, void *stack, void (*run)(void *), void *argument, i32 *tid);
__asm__(".globl start_thread\n"
        "start_thread:\n"
        "  pushq %rbx\n"
        "  movq %rdx, %r9\n"  /* run */
        "  movq %rcx, %rbx\n" /* argument */
        "  movq %r8, %r10\n"  /* child_tid */
        "  movq %r8, %rdx\n"  /* parent_tid */
        "  xorl %r8d, %r8d\n"
        "  movl $56, %eax\n"
        "  syscall\n"
        "  testq %rax, %rax\n"
        "  jz 1f\n"
        "  popq %rbx\n"
        "  ret\n"
        "1: xorl %ebp, %ebp\n"
        "  movq %rbx, %rdi\n"
        "  call *%r9\n"
        "  xorl %edi, %edi\n"
        "  movl $60, %eax\n"
        "  syscall\n"
        "  hlt\n");

/* CLONE_VM FS FILES SIGHAND THREAD SYSVSEM PARENT_SETTID CHILD_CLEARTID */
#define THREAD_FLAGS 0x350f00ul
static char thread_stack[16384] __attribute__((aligned(16)));

static volatile i32 thread_tid;
static void thread_begin(void (*run)(void *), void *argument) {
  must(start_thread(THREAD_FLAGS, thread_stack + sizeof thread_stack, run, argument, (i32 *)&thread_tid));
}
static void thread_join(void) {
  for (i32 tid; (tid = thread_tid) != 0;) syscall6(SYS_futex, (long)&thread_tid, 0, tid, 0, 0, 0);
}

/* ---- the operations: each does it `n` times ---- */

static void abi_call(long n) {
  while (n--) syscall3(SYS_getppid, 0, 0, 0);
}

static void yield_turns(void *n) {
  for (long i = (long)n; i--;) syscall3(SYS_sched_yield, 0, 0, 0);
}
static void yield(long n) {
  thread_begin(yield_turns, (void *)(n / 2));
  yield_turns((void *)(n / 2));
  thread_join();
}

/* A token goes round: what `from` gives is written to `to`; until the end. */
static void relay(int from, int to) {
  char c;
  while (read_from(from, &c, 1) == 1)
    if (write_to(to, &c, 1) != 1) break;
  exit_now(0);
}
static void bounce(int to, int from, long n) {
  char c = 1;
  while (n--) {
    must(write_to(to, &c, 1));
    if (read_from(from, &c, 1) != 1) must(-1);
  }
}

static void pipe_round_trip(long n) {
  int there[2], back[2];
  put_aside();
  must(syscall3(SYS_pipe2, (long)there, 0, 0));
  must(syscall3(SYS_pipe2, (long)back, 0, 0));
  long pid = fork_now();
  if (pid == 0) {
    close_fd(there[1]);
    close_fd(back[0]);
    relay(there[0], back[1]);
  }
  close_fd(there[0]);
  close_fd(back[1]);
  count_again();
  bounce(there[1], back[0], n);
  put_aside();
  close_fd(there[1]);
  close_fd(back[0]);
  wait_for(pid);
  count_again();
}

/* A ring of processes; an operation is a hop. `touched` bytes are read at each hop. */
static char working_set[65536 * 2];
static u32 sum;
static void ring(int processes, long n, long touched) {
  int first[2], before[2], next[2];
  put_aside();
  must(syscall3(SYS_pipe2, (long)first, 0, 0));
  before[0] = first[0];
  before[1] = first[1];
  int into = first[1];
  for (int i = 1; i < processes; i++) {
    must(syscall3(SYS_pipe2, (long)next, 0, 0));
    long pid = fork_now();
    if (pid == 0) {
      char c;
      if (i > 1) close_fd(into);
      close_fd(before[1]);
      close_fd(next[0]);
      while (read_from(before[0], &c, 1) == 1) {
        for (long at = 0; at < touched; at += 64) sum += (u32)working_set[at]++;
        if (write_to(next[1], &c, 1) != 1) break;
      }
      exit_now(0);
    }
    close_fd(before[0]);
    if (i > 1) close_fd(before[1]);
    before[0] = next[0];
    before[1] = next[1];
  }
  close_fd(before[1]);
  count_again();
  for (long left = n / processes + 1; left--;) {
    char c = 1;
    must(write_to(into, &c, 1));
    if (read_from(before[0], &c, 1) != 1) must(-1);
    for (long at = 0; at < touched; at += 64) sum += (u32)working_set[at]++;
  }
  put_aside();
  close_fd(into);
  for (int i = 1; i < processes; i++) wait_for(-1);
  close_fd(before[0]);
  count_again();
}
static void switch_2(long n) { ring(2, n, 0); }
static void switch_8(long n) { ring(8, n, 0); }
static void switch_32(long n) { ring(32, n, 0); }
static void switch_128(long n) { ring(128, n, 0); }
static void switch_8_wide(long n) { ring(8, n, sizeof working_set); }

static void create_process(long n) {
  char *args[] = {arguments[0], (char *)"exit", 0};
  char *none[] = {0};
  while (n--) {
    long pid = fork_now();
    if (pid == 0) {
      syscall3(SYS_execve, (long)arguments[0], (long)args, (long)none);
      exit_now(1);
    }
    wait_for(pid);
  }
}
static void fork_wait(long n) {
  while (n--) {
    long pid = fork_now();
    if (pid == 0) exit_now(0);
    wait_for(pid);
  }
}

static void nothing(void *argument) { (void)argument; }
static void create_thread(long n) {
  while (n--) {
    thread_begin(nothing, 0);
    thread_join();
  }
}

static volatile u32 turn;
/* Waits until it is `mine`, then hands over. */
static void hand_over(u32 mine, long n) {
  while (n--) {
    for (u32 now; (now = turn) != mine;) syscall6(SYS_futex, (long)&turn, 128, now, 0, 0, 0);
    turn = 1 - mine;
    syscall6(SYS_futex, (long)&turn, 129, 1, 0, 0, 0);
  }
}
static void other_hand(void *n) { hand_over(1, (long)n); }
static void futex_round_trip(long n) {
  turn = 0;
  thread_begin(other_hand, (void *)n);
  hand_over(0, n);
  thread_join();
}

enum { CHUNK = 1024 };
static void page_fault(long n) {
  while (n > 0) {
    char *at = map_pages(CHUNK * 4096, PROT_READ | PROT_WRITE);
    must((long)at < 0 && (long)at > -4096 ? (long)at : 0);
    syscall3(SYS_madvise, (long)at, CHUNK * 4096, 15 /* MADV_NOHUGEPAGE */);
    long pages = n < CHUNK ? n : CHUNK;
    for (long i = 0; i < pages; i++) ((volatile char *)at)[i * 4096] = 1;
    syscall3(SYS_munmap, (long)at, CHUNK * 4096, 0);
    n -= CHUNK;
  }
}
static void map_unmap(long n) {
  while (n--) {
    char *at = map_pages(65536, PROT_READ | PROT_WRITE);
    must(syscall3(SYS_munmap, (long)at, 65536, 0));
  }
}

static volatile u32 signals;
static void on_signal(int signal) {
  (void)signal;
  signals = signals + 1;
}
void return_from_signal(void);
__asm__(".globl return_from_signal\nreturn_from_signal:\n  movl $15, %eax\n  syscall\n  hlt\n");
static void signal_round_trip(long n) {
  struct {
    void (*handler)(int);
    unsigned long flags;
    void (*restorer)(void);
    unsigned long mask;
  } action = {on_signal, 0x04000000, return_from_signal, 0};
  must(syscall6(SYS_rt_sigaction, 10, (long)&action, 0, 8, 0, 0));
  long pid = syscall3(SYS_getpid, 0, 0, 0), tid = syscall3(SYS_gettid, 0, 0, 0);
  u32 before = signals;
  for (long i = n; i--;) syscall3(SYS_tgkill, pid, tid, 10);
  if (signals - before != (u32)n) must(-1);
}

static void pair_round_trip(long n) {
  int ends[2];
  put_aside();
  must(syscall6(SYS_socketpair, 1, 1, 0, (long)ends, 0, 0));
  long pid = fork_now();
  if (pid == 0) {
    close_fd(ends[0]);
    relay(ends[1], ends[1]);
  }
  close_fd(ends[1]);
  count_again();
  bounce(ends[0], ends[0], n);
  put_aside();
  close_fd(ends[0]);
  wait_for(pid);
  count_again();
}

struct inet_address {
  u16 family, port;
  u32 address, zero[2];
};
/* Two ends of a connection over the loopback. */
static void connect_tcp(int ends[2]) {
  struct inet_address at = {2, 0, 0x0100007f, {0, 0}};
  u32 length = sizeof at;
  int one = 1;
  int listener = (int)must(syscall3(SYS_socket, 2, 1, 0));
  must(syscall3(SYS_bind, listener, (long)&at, sizeof at));
  must(syscall3(SYS_listen, listener, 1, 0));
  must(syscall3(SYS_getsockname, listener, (long)&at, (long)&length));
  ends[0] = (int)must(syscall3(SYS_socket, 2, 1, 0));
  must(syscall3(SYS_connect, ends[0], (long)&at, sizeof at));
  ends[1] = (int)must(syscall3(SYS_accept, listener, 0, 0));
  for (int i = 0; i < 2; i++) must(syscall6(SYS_setsockopt, ends[i], 6, 1, (long)&one, 4, 0));
  close_fd(listener);
}
static void tcp_round_trip(long n) {
  int ends[2];
  put_aside();
  connect_tcp(ends);
  long pid = fork_now();
  if (pid == 0) {
    close_fd(ends[0]);
    relay(ends[1], ends[1]);
  }
  close_fd(ends[1]);
  count_again();
  bounce(ends[0], ends[0], n);
  put_aside();
  close_fd(ends[0]);
  wait_for(pid);
  count_again();
}

/* 64 KiB go from one process to another. */
static void stream(int ends[2], long n) {
  put_aside();
  long pid = fork_now();
  if (pid == 0) {
    close_fd(ends[0]);
    while (read_from(ends[1], working_set, 65536) > 0) {
    }
    exit_now(0);
  }
  close_fd(ends[1]);
  count_again();
  while (n--)
    for (long left = 65536; left > 0;) left -= must(write_to(ends[0], working_set, left));
  put_aside();
  close_fd(ends[0]);
  wait_for(pid);
  count_again();
}
static void unix_stream(long n) {
  int ends[2];
  must(syscall6(SYS_socketpair, 1, 1, 0, (long)ends, 0, 0));
  stream(ends, n);
}
static void tcp_stream(long n) {
  int ends[2];
  connect_tcp(ends);
  stream(ends, n);
}

struct __attribute__((packed)) epoll_event {
  u32 events;
  u64 data;
};
static int watched[1024];
static void make_watched(int count) {
  for (int i = 0; i < count; i++) watched[i] = (int)must(syscall3(SYS_eventfd2, 0, 0, 0));
}
static void close_watched(int count) {
  for (int i = 0; i < count; i++) close_fd(watched[i]);
}
/* One of `count` descriptors becomes ready, is waited for and read. */
static void epoll_among(int count, long n) {
  struct epoll_event event;
  u64 value = 1;
  make_watched(count);
  int epoll = (int)must(syscall3(SYS_epoll_create1, 0, 0, 0));
  for (int i = 0; i < count; i++) {
    event.events = 1;
    event.data = (u64)i;
    must(syscall6(SYS_epoll_ctl, epoll, 1, watched[i], (long)&event, 0, 0));
  }
  for (long i = 0; i < n; i++) {
    int at = (int)((u32)i * 7 % (u32)count);
    must(write_to(watched[at], &value, 8));
    if (syscall6(SYS_epoll_wait, epoll, (long)&event, 1, -1, 0, 0) != 1 || event.data != (u64)at) must(-1);
    must(read_from(watched[at], &value, 8));
  }
  close_fd(epoll);
  close_watched(count);
}
static void epoll_10(long n) { epoll_among(10, n); }
static void epoll_100(long n) { epoll_among(100, n); }
static void epoll_1000(long n) { epoll_among(1000, n); }

static void select_among(int count, long n) {
  u64 value = 1, set[16];
  make_watched(count);
  for (long i = 0; i < n; i++) {
    int ready = watched[(u32)i * 7 % (u32)count];
    must(write_to(ready, &value, 8));
    for (int w = 0; w < 16; w++) set[w] = 0;
    for (int k = 0; k < count; k++) set[watched[k] / 64] |= (u64)1 << (watched[k] % 64);
    if (syscall6(SYS_select, watched[count - 1] + 1, (long)set, 0, 0, 0, 0) != 1) must(-1);
    if ((set[ready / 64] >> (ready % 64) & 1) == 0) must(-2);
    must(read_from(ready, &value, 8));
  }
  close_watched(count);
}
static void select_10(long n) { select_among(10, n); }
static void select_100(long n) { select_among(100, n); }
static void select_500(long n) { select_among(500, n); }

static const struct {
  const char *name;
  void (*run)(long);
} operations[] = {
    {"abi-call", abi_call},
    {"yield", yield},
    {"pipe-round-trip", pipe_round_trip},
    {"create-process", create_process},
    {"fork-wait", fork_wait},
    {"create-thread", create_thread},
    {"futex-round-trip", futex_round_trip},
    {"page-fault", page_fault},
    {"map-unmap", map_unmap},
    {"signal", signal_round_trip},
    {"switch-2", switch_2},
    {"switch-8", switch_8},
    {"switch-32", switch_32},
    {"switch-128", switch_128},
    {"switch-8-128k", switch_8_wide},
    {"unix-round-trip", pair_round_trip},
    {"tcp-round-trip", tcp_round_trip},
    {"unix-64k", unix_stream},
    {"tcp-64k", tcp_stream},
    {"epoll-10", epoll_10},
    {"epoll-100", epoll_100},
    {"epoll-1000", epoll_1000},
    {"select-10", select_10},
    {"select-100", select_100},
    {"select-500", select_500},
};

static u64 timed(void (*run)(long), long n) {
  u64 start = now_ns();
  aside = 0;
  run(n);
  return now_ns() - start - aside;
}

static int same(const char *a, const char *b) {
  while (*a && *a == *b) a++, b++;
  return *a == *b;
}

enum { BATCHES = 8 };

/* Best time of an operation in tenths of a nanosecond. */
static u64 measure(void (*run)(long), u64 ns) {
  long n = 8;
  u64 taken = timed(run, n), begun = now_ns(), best = ~(u64)0;
  /* As many as take an eighth of the time; found anew as the code warms up. */
  while (now_ns() - begun < ns || taken < ns / BATCHES / 2) {
    if (taken < ns / BATCHES / 2) n *= 2;
    else if (taken > ns / BATCHES * 2 && n > 8) n /= 2;
    taken = timed(run, n);
  }
  for (int batch = 0; batch < BATCHES; batch++) {
    taken = timed(run, n) * 10 / (u64)n;
    if (taken < best) best = taken;
  }
  return best;
}

static int guest_main(int argc, char **argv) {
  arguments = argv;
  if (argc > 1 && same(argv[1], "exit")) return 0;
  u64 ns = (u64)scale_argument(argc, argv, 200) * 1000000;
  u64 first[16] = {1};
  /* Natively all take turns on one processor, as they do in the VM. */
  syscall3(SYS_sched_setaffinity, 0, sizeof first, (long)first);
  u64 files[2];
  if (syscall3(SYS_getrlimit, 7, (long)files, 0) == 0 && files[0] < files[1]) {
    files[0] = files[1];
    syscall3(SYS_setrlimit, 7, (long)files, 0);
  }
  for (unsigned i = 0; i < sizeof operations / sizeof *operations; i++) {
    int chosen = argc < 3;
    for (int a = 2; a < argc; a++) chosen |= same(argv[a], operations[i].name);
    if (!chosen) continue;
    failing = operations[i].name;
    u64 tenths = measure(operations[i].run, ns);
    u32 digit;
    u64 whole = divide_by_10(tenths, &digit);
    out(operations[i].name);
    out(" ");
    out_number(whole);
    out(".");
    out_number(digit);
    out("\n");
    out_flush();
  }
  return 0;
}
