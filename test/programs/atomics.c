/* Atomic operations of all widths: exchanges, additions, comparisons, bits. not: -march=i486 */
#include <stdint.h>
#include <stdio.h>

#define TEST(type, start)                                                                                          \
  do {                                                                                                             \
    type v = (type)(start), expected = (type)(start), r[12];                                                       \
    r[0] = __atomic_fetch_add(&v, (type)5, __ATOMIC_SEQ_CST);                                                      \
    r[1] = __atomic_sub_fetch(&v, (type)77, __ATOMIC_SEQ_CST);                                                     \
    r[2] = __atomic_exchange_n(&v, (type)0x1234567890abcdefll, __ATOMIC_SEQ_CST);                                  \
    r[3] = (type)__atomic_compare_exchange_n(&v, &expected, (type)9, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);       \
    r[4] = (type)__atomic_compare_exchange_n(&v, &expected, (type)9, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);       \
    r[5] = __atomic_fetch_or(&v, (type)0x50, __ATOMIC_SEQ_CST);                                                    \
    r[6] = __atomic_fetch_and(&v, (type)0x73, __ATOMIC_SEQ_CST);                                                   \
    r[7] = __atomic_fetch_xor(&v, (type)0xff, __ATOMIC_SEQ_CST);                                                   \
    r[8] = __atomic_nand_fetch(&v, (type)0x3c, __ATOMIC_SEQ_CST);                                                  \
    r[9] = __atomic_load_n(&v, __ATOMIC_ACQUIRE);                                                                  \
    __atomic_store_n(&v, (type)-1, __ATOMIC_SEQ_CST);                                                              \
    r[10] = __sync_add_and_fetch(&v, 1);                                                                           \
    r[11] = __sync_val_compare_and_swap(&v, 0, (type)-3);                                                          \
    printf(#type);                                                                                                 \
    for (int i = 0; i < 12; i++) printf(" %llx", (unsigned long long)r[i]);                                        \
    printf(" %llx %llx\n", (unsigned long long)v, (unsigned long long)expected);                                   \
  } while (0)

int main(void) {
  TEST(uint8_t, 0xfe);
  TEST(int8_t, -100);
  TEST(uint16_t, 0xfffe);
  TEST(int16_t, -30000);
  TEST(uint32_t, 0xfffffffe);
  TEST(int32_t, -2000000000);
  TEST(uint64_t, 0xfffffffffffffffe);
  TEST(int64_t, -9000000000000000000);
  static uint32_t bits[4];
  int set = 0;
  for (int i = 0; i < 300; i++) {
    uint32_t mask = 1u << (i * 7 & 31);
    set += (__atomic_fetch_xor(&bits[i & 3], mask, __ATOMIC_SEQ_CST) & mask) != 0;
    set += __atomic_test_and_set((char *)&bits[3], __ATOMIC_SEQ_CST);
    __atomic_clear((char *)&bits[3], __ATOMIC_SEQ_CST);
  }
  __atomic_thread_fence(__ATOMIC_SEQ_CST);
  printf("%d %x %x %x %x\n", set, bits[0], bits[1], bits[2], bits[3]);
  return 0;
}
