/* Numbers of hundreds of digits: a factorial, a Fibonacci number, a power, a division, digits of e. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { WORDS = 60 };
typedef struct { uint32_t w[WORDS]; } big;

static void multiply(big *b, uint32_t n) {
  uint64_t carry = 0;
  for (int i = 0; i < WORDS; i++) carry += (uint64_t)b->w[i] * n, b->w[i] = (uint32_t)carry, carry >>= 32;
}
static uint32_t divide(big *b, uint32_t n) {
  uint64_t rest = 0;
  for (int i = WORDS; i-- > 0;) rest = rest << 32 | b->w[i], b->w[i] = (uint32_t)(rest / n), rest %= n;
  return (uint32_t)rest;
}
static void add(big *a, const big *b) {
  uint64_t carry = 0;
  for (int i = 0; i < WORDS; i++) carry += (uint64_t)a->w[i] + b->w[i], a->w[i] = (uint32_t)carry, carry >>= 32;
}
static void print(big b) {
  char text[700], *at = text + sizeof text;
  *--at = 0;
  int zero;
  do {
    *--at = (char)('0' + divide(&b, 10));
    zero = 1;
    for (int i = 0; i < WORDS; i++) zero &= b.w[i] == 0;
  } while (!zero);
  puts(at);
}

int main(void) {
  big f = {{1}}, a = {{0}}, b = {{1}}, p = {{1}};
  for (uint32_t i = 2; i <= 150; i++) multiply(&f, i);
  print(f);
  for (int i = 0; i < 1000; i++) { big t = b; add(&b, &a), a = t; }
  print(a);
  for (int i = 0; i < 80; i++) multiply(&p, 1000003);
  print(p);
  printf("%u\n", divide(&p, 997));
  char digits[200];
  int terms[250];
  for (int i = 0; i < 250; i++) terms[i] = 1;
  for (int n = 0; n < 100; n++) {
    int carry = 0;
    for (int i = 249; i >= 0; i--) carry += terms[i] * 10, terms[i] = carry % (i + 2), carry /= i + 2;
    digits[n] = (char)('0' + carry), digits[n + 1] = 0;
  }
  printf("2.%s\n", digits);
  return 0;
}
