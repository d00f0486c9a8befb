/* Quicksort with a median of three, insertion sort below 16: unpredictable branches, recursion, swaps. */
#include "guest.h"

enum { COUNT = 1 << 15 };
static u32 values[COUNT];

static void insertion_sort(u32 *first, u32 *last) {
  for (u32 *p = first + 1; p <= last; p++) {
    u32 v = *p;
    u32 *q = p;
    for (; q > first && q[-1] > v; q--) *q = q[-1];
    *q = v;
  }
}

static void swap(u32 *a, u32 *b) {
  u32 t = *a;
  *a = *b;
  *b = t;
}

static NOINLINE void sort(u32 *first, u32 *last) {
  while (last - first > 16) {
    u32 *middle = first + (last - first) / 2;
    if (*middle < *first) swap(middle, first);
    if (*last < *first) swap(last, first);
    if (*last < *middle) swap(last, middle);
    u32 pivot = *middle;
    u32 *i = first, *j = last;
    while (i <= j) {
      while (*i < pivot) i++;
      while (*j > pivot) j--;
      if (i <= j) swap(i++, j--);
    }
    sort(first, j);
    first = i;
  }
  if (first < last) insertion_sort(first, last);
}

static int guest_main(int argc, char **argv) {
  u32 rounds = scale_argument(argc, argv, 770);
  u32 state = 2463534242u, sum = 0;
  for (u32 i = 0; i < rounds; i++) {
    for (u32 k = 0; k < COUNT; k++) values[k] = next_random(&state);
    sort(values, values + COUNT - 1);
    for (u32 k = 1; k < COUNT; k++) {
      if (values[k - 1] > values[k]) {
        out("quicksort: out of order\n");
        return 1;
      }
      sum = sum * 33 + values[k];
    }
  }
  out("quicksort ");
  out_hex32(sum);
  out("\n");
  return 0;
}
