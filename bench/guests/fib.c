/* Naive Fibonacci: nothing but recursive calls and returns. */
#include "guest.h"

/* The attributes keep gcc from unrolling the recursion into something that hardly calls any more. */
__attribute__((noipa, optimize("no-optimize-sibling-calls,no-inline-functions,no-inline-small-functions"))) static u32
fib(u32 n) {
  if (n < 2) return n;
  return fib(n - 1) + fib(n - 2);
}

static int guest_main(int argc, char **argv) {
  u32 rounds = scale_argument(argc, argv, 7500);
  u32 sum = 0;
  for (u32 i = 0; i < rounds; i++) sum = sum * 31 + fib(24) + i;
  out("fib ");
  out_number(sum);
  out("\n");
  return 0;
}
