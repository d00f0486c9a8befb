/* Sieve of Eratosthenes over a byte array: dense stores at growing strides, short inner loops. */
#include "guest.h"

enum { LIMIT = 1 << 19 };
static u8 composite[LIMIT];

static NOINLINE u32 sieve(void) {
  for (u32 i = 0; i < LIMIT; i++) composite[i] = 0;
  u32 count = 0;
  for (u32 i = 2; i < LIMIT; i++) {
    if (composite[i]) continue;
    count++;
    for (u32 j = i + i; j < LIMIT; j += i) composite[j] = 1;
  }
  return count;
}

static int guest_main(int argc, char **argv) {
  u32 rounds = scale_argument(argc, argv, 1250);
  u32 sum = 0;
  for (u32 i = 0; i < rounds; i++) sum = sum * 31 + sieve() + i;
  out("sieve ");
  out_number(sum);
  out("\n");
  return 0;
}
