/* Shifts and rotations by variable counts, of values wider than a register and narrower. */
#include <stdint.h>
#include <stdio.h>

int main(void) {
  uint64_t sum = 0;
  for (unsigned seed = 1; seed < 400; seed += 3) {
    uint64_t x = seed * 0x9e3779b97f4a7c15ull;
    for (volatile unsigned i = 0; i < 64; i++) {
      unsigned n = i;
      sum = sum * 29 + (x << n) + (x >> n) + (uint64_t)((int64_t)x >> n);
      uint32_t w = (uint32_t)x;
      sum += (w << (n & 31)) ^ (w >> (n & 31)) ^ (uint32_t)((int32_t)w >> (n & 31));
      uint16_t h = (uint16_t)x;
      sum ^= (uint64_t)(uint16_t)(h << (n & 15)) << 3 | (uint16_t)(h >> (n & 15)) | (uint64_t)(uint16_t)((int16_t)h >> (n & 15)) << 20;
      uint8_t b = (uint8_t)x;
      sum += (uint64_t)(uint8_t)(b << (n & 7)) * 3 + (uint8_t)((int8_t)b >> (n & 7));
      uint64_t pair = ((uint64_t)w << 32 | h) >> n;
      sum = sum * 31 + (uint32_t)pair + (x << (63 - n) << 1) + (n ? x << n | x >> (64 - n) : x);
    }
  }
  printf("%016llx\n", (unsigned long long)sum);
  uint32_t words[8] = {0};
  for (unsigned bit = 0; bit < 200; bit++) {
    /* A shift register of 256 bits with taps. */
    uint32_t in = ((words[7] >> 31) ^ (words[5] >> 3) ^ (words[0]) ^ bit ^ 1) & 1;
    for (int i = 7; i > 0; i--) words[i] = words[i] << 1 | words[i - 1] >> 31;
    words[0] = words[0] << 1 | in;
  }
  for (int i = 0; i < 8; i++) printf("%08x ", words[i]);
  printf("\n");
  return 0;
}
