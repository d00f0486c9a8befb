/* malloc under stress: sizes from bytes to pages, reallocation, alignment; every block keeps what was written to it. */
#define _GNU_SOURCE
#include <malloc.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SLOTS = 300 };
static struct { unsigned char *at; size_t size; unsigned char mark; } slots[SLOTS];

static int intact(int i) {
  for (size_t n = 0; n < slots[i].size; n += 1 + slots[i].size / 64)
    if (slots[i].at[n] != slots[i].mark) return 0;
  return slots[i].size == 0 || slots[i].at[slots[i].size - 1] == slots[i].mark;
}

int main(void) {
  uint32_t x = 2463534242u;
  int bad = 0, aligned = 0;
  size_t total = 0;
  for (int round = 0; round < 12000; round++) {
    x ^= x << 13, x ^= x >> 17, x ^= x << 5;
    int i = (int)(x % SLOTS);
    size_t size = (x >> 9) % ((x & 0x700) == 0 ? 60000u : 600u);
    if (slots[i].at && !intact(i)) bad++;
    switch ((x >> 25) & 3) {
      case 0:
        free(slots[i].at), slots[i].at = 0, slots[i].size = 0;
        continue;
      case 1: {
        size_t kept = slots[i].size < size ? slots[i].size : size;
        unsigned char mark = slots[i].mark;
        unsigned char *to = realloc(slots[i].at, size + 1);
        for (size_t n = 0; n < kept; n += 37) bad += to[n] != mark;
        slots[i].at = to;
        break;
      }
      case 2:
        free(slots[i].at);
        slots[i].at = calloc(1, size + 1);
        for (size_t n = 0; n < size; n += 41) bad += slots[i].at[n] != 0;
        break;
      default:
        free(slots[i].at);
        if (posix_memalign((void **)&slots[i].at, 64u << (x & 3), size + 1)) return 1;
        aligned += ((uintptr_t)slots[i].at & 63) == 0;
    }
    slots[i].size = size, slots[i].mark = (unsigned char)(x >> 3), total += size;
    memset(slots[i].at, slots[i].mark, size);
  }
  for (int i = 0; i < SLOTS; i++) bad += slots[i].at && !intact(i), free(slots[i].at);
  printf("%d %d %zu\n", bad, aligned, total);
  printf("%d\n", malloc((size_t)-8192) == 0);
  return 0;
}
