/* Bit fields of all kinds, and the same bytes seen through unions. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct flags { unsigned a : 1, b : 3, c : 7; int d : 5; unsigned long long e : 37; int f : 13; unsigned char g : 2; };
struct packed { char tag; uint32_t value; uint64_t wide; double real; } __attribute__((packed));
union view { float f; uint32_t u; struct { unsigned fraction : 23, exponent : 8, sign : 1; } parts; unsigned char bytes[4]; };

int main(void) {
  struct flags f;
  memset(&f, 0, sizeof f);
  uint64_t sum = 0;
  for (unsigned i = 0; i < 2000; i++) {
    f.a ^= 1, f.b += i, f.c -= 3, f.d = (int)i * 5, f.e = f.e * 7 + i, f.f += f.d, f.g++;
    sum = sum * 31 + f.a + f.b * 2u + f.c * 16u + (uint64_t)(int64_t)f.d + f.e + (uint64_t)(int64_t)f.f * 3 + f.g;
  }
  printf("%016llx %d %d %llu\n", (unsigned long long)sum, f.d, f.f, (unsigned long long)f.e);
  struct packed p[3] = {{'a', 1, 2, 3.5}, {'b', 0xdeadbeef, 1ull << 60, -0.125}};
  for (int i = 0; i < 50; i++) p[2].value += p[1].value >> i % 9, p[2].wide ^= p[1].wide + p[2].value, p[2].real += p[0].real;
  printf("%zu %u %llx %g\n", sizeof p[0], p[2].value, (unsigned long long)p[2].wide, p[2].real);
  union view v;
  for (float x = -3; x < 3; x += 0.7f) {
    v.f = x;
    printf("%u %u %x %x ", v.parts.sign, v.parts.exponent, v.parts.fraction, v.bytes[3]);
    v.parts.exponent++;
    printf("%g\n", v.f);
  }
  double d = 1234.5678;
  uint64_t bits;
  memcpy(&bits, &d, 8);
  bits ^= 1ull << 63, bits += 1ull << 52;
  memcpy(&d, &bits, 8);
  printf("%.10g\n", d);
  return 0;
}
