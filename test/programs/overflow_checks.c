/* Checked and saturating arithmetic in every width. */
#include <limits.h>
#include <stdint.h>
#include <stdio.h>

#define CHECK(type, min, max)                                                                    \
  do {                                                                                           \
    static const type v[] = {0, 1, 2, 3, 7, (type)-1, min, max, max / 2, min / 2, max / 3, 100}; \
    unsigned over = 0;                                                                           \
    unsigned long long sum = 0;                                                                  \
    for (unsigned i = 0; i < 12; i++)                                                            \
      for (unsigned j = 0; j < 12; j++) {                                                        \
        volatile type a = v[i], b = v[j];                                                        \
        type r, s, m;                                                                            \
        over = over * 3 + (unsigned)__builtin_add_overflow(a, b, &r);                            \
        over = over * 3 + (unsigned)__builtin_sub_overflow(a, b, &s);                            \
        over = over * 3 + (unsigned)__builtin_mul_overflow(a, b, &m);                            \
        type saturated = __builtin_add_overflow(a, b, &r) ? (b < 0 ? min : max) : r;             \
        sum = sum * 31 + (unsigned long long)r + (unsigned long long)s * 3 + (unsigned long long)m * 5 + (unsigned long long)saturated; \
      }                                                                                          \
    printf(#type " %x %llx\n", over, sum);                                                       \
  } while (0)

int main(void) {
  CHECK(int8_t, INT8_MIN, INT8_MAX);
  CHECK(uint8_t, 0, UINT8_MAX);
  CHECK(int16_t, INT16_MIN, INT16_MAX);
  CHECK(uint16_t, 0, UINT16_MAX);
  CHECK(int32_t, INT32_MIN, INT32_MAX);
  CHECK(uint32_t, 0, UINT32_MAX);
  CHECK(int64_t, INT64_MIN, INT64_MAX);
  CHECK(uint64_t, 0, UINT64_MAX);
  unsigned long long carry = 0, a[4] = {~0ull, ~0ull, 5, 7}, b[4] = {1, 0, ~0ull, 9};
  for (int i = 0; i < 4; i++) {
    unsigned long long t;
    unsigned c = __builtin_add_overflow(a[i], b[i], &t);
    c |= (unsigned)__builtin_add_overflow(t, carry, &a[i]);
    carry = c;
  }
  printf("%llx %llx %llx %llx %llx\n", a[0], a[1], a[2], a[3], carry);
  return 0;
}
