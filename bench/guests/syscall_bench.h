/*
 * The frame of the syscall-bound guests: argv[1] calls, each judged by the expression FAILED. With argv[2] the guest
 * prints what a call cost by its own clock, without it only what is the same on every run, so that outputs can be
 * compared. What is measured is the steady state: the loop runs an eighth of its calls before the clock starts, and when
 * timed goes on like that until WARM_UP has passed, so that a translator that loads in the background is through.
 */
#include "guest.h"

/* int 0x80 costs a multiple of syscall natively. */
#ifdef __x86_64__
enum { CALLS_CHEAP = 1000000, CALLS_COSTLY = 400000 };
#else
enum { CALLS_CHEAP = 200000, CALLS_COSTLY = 100000 };
#endif

#define WARM_UP 1000000000u /* ns */

struct timespec_long {
  long seconds, nanoseconds;
};

static inline u64 now_ns(void) {
  struct timespec_long t;
  syscall3(SYS_clock_gettime, 1 /* CLOCK_MONOTONIC */, (long)&t, 0);
  return (u64)t.seconds * 1000000000u + (u64)t.nanoseconds;
}

/* Tenths of a nanosecond, by long division in 8-bit steps: good for totals below 2^56 ns and counts below 2^24. */
static u64 divide(u64 value, u32 by) {
  u64 quotient = 0;
  u32 r = 0;
  for (int shift = 56; shift >= 0; shift -= 8) {
    u32 part = (r << 8) | (u32)((value >> shift) & 0xff);
    quotient |= (u64)(part / by) << shift;
    r = part % by;
  }
  return quotient;
}

static void report(const char *name, u32 calls, u32 failures, u64 elapsed, int timed) {
  out(name);
  if (timed) {
    u32 tenths;
    u64 whole = divide_by_10(divide(elapsed * 10, calls ? calls : 1), &tenths);
    out(" ");
    out_number(whole);
    out(".");
    out_number(tenths);
    out(" ns per call\n");
  } else {
    out(" ");
    out_number(calls);
    out(" calls, ");
    out_number(failures);
    out(" failures\n");
  }
}

#define SYSCALL_GUEST(NAME, CALLS, SETUP, FAILED)                \
  static int guest_main(int argc, char **argv) {                 \
    u32 calls = scale_argument(argc, argv, CALLS), failures = 0; \
    SETUP;                                                       \
    int timed = argc > 2;                                        \
    /* One loop, and one way into it: the code that is measured is the code that was warmed up. */ \
    volatile u32 rounds = calls / 8, measured = 0;               \
    u64 begun = now_ns(), start;                                 \
    for (;;) {                                                   \
      u32 n = rounds;                                            \
      start = now_ns();                                          \
      for (u32 i = 0; i < n; i++) failures += (FAILED) ? 1 : 0;  \
      if (measured) break;                                       \
      if (timed && now_ns() - begun < WARM_UP) continue;         \
      measured = 1;                                              \
      rounds = calls;                                            \
    }                                                            \
    report(NAME, calls, failures, now_ns() - start, timed);      \
    return failures ? 1 : 0;                                     \
  }
