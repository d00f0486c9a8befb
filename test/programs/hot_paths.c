/* Calls, returns that do not match them, indirect jumps and loops entered in the middle, all of them hot. */
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#define NI __attribute__((noinline))
static uint32_t digest = 1;
NI static void note(uint32_t v) { digest = (digest ^ v) * 16777619u; }

/* A small function with several callers, and functions in functions. */
NI static uint32_t mix(uint32_t a, uint32_t b) { return (a << 3 ^ b >> 2) + a * b; }
NI static uint32_t twice(uint32_t a) { return mix(a, 3) + mix(3, a); }
NI static uint32_t deeper(uint32_t a) { return twice(a) + (a & 1 ? twice(a + 1) : mix(a, a)); }

/* Recursion: direct, mutual, and deep. */
NI static uint32_t sum(uint32_t n) { return n < 2 ? n : sum(n - 1) + sum(n - 2); }
NI static uint32_t odd(uint32_t n);
NI static uint32_t even(uint32_t n) { return n == 0 ? 1 : odd(n - 1) * 3; }
NI static uint32_t odd(uint32_t n) { return n == 0 ? 0 : even(n - 1) + 5; }
NI static uint32_t deep(uint32_t n, uint32_t *sums) { return n == 0 ? *sums : (*sums += n, deep(n - 1, sums) ^ n); }

/* Returns that skip frames. */
static jmp_buf out;
NI static void leave(uint32_t n) { if (n == 0) longjmp(out, 7); leave(n - 1); note(n); }
NI static uint32_t leaves(uint32_t n) { int k = setjmp(out); if (k == 0) { leave(n & 3); return 0; } return (uint32_t)k + n; }

/* Calls through pointers: of one target, of a few, of many. */
typedef uint32_t (*fn)(uint32_t);
#define F(n) NI static uint32_t f##n(uint32_t x) { return x * (2 * n + 1) + n; }
F(0) F(1) F(2) F(3) F(4) F(5) F(6) F(7) F(8) F(9)
static fn functions[] = {f0, f1, f2, f3, f4, f5, f6, f7, f8, f9};
NI static uint32_t call_one(fn f, uint32_t x) { return f(x) + 1; }

/* A jump table, and a computed goto that is in many places. */
NI static uint32_t select_(uint32_t k, uint32_t x) {
  switch (k) {
  case 0: return x + 1;
  case 1: return x * 3;
  case 2: return x ^ 0x55;
  case 3: return x >> 1;
  case 4: return x << 2;
  case 5: return ~x;
  case 6: return mix(x, 9);
  case 7: return x - 77;
  default: return 0;
  }
}
NI static uint32_t threaded(const uint8_t *code, uint32_t rounds) {
  static const void *const labels[] = {&&add, &&shift, &&exclusive, &&call, &&back, &&end};
  const uint8_t *at = code;
  uint32_t a = 1;
  goto *labels[*at++];
add: a += 13; goto *labels[*at++];
shift: a = a << 5 | a >> 27; goto *labels[*at++];
exclusive: a ^= 0x1234567; goto *labels[*at++];
call: a = mix(a, 5); goto *labels[*at++];
back: if (--rounds) at = code; goto *labels[*at++];
end: return a;
}

/* A loop that is entered at its start and in the middle. */
NI static uint32_t entered(uint32_t n, int middle) {
  uint32_t s = 0, i = 0;
  if (middle) goto inside;
  while (i < n) {
    s += i * 3;
  inside:
    s ^= i;
    if (s & 1) i++;
    i++;
  }
  return s;
}
/* Two loops that go into each other. */
NI static uint32_t crossed(uint32_t n) {
  uint32_t s = n, left = n;
first:
  s = s * 5 + 1;
  if (s & 4) goto second;
  if (left-- == 0) return s;
  goto first;
second:
  s ^= s >> 3;
  if (left-- == 0) return s;
  if (s & 2) goto first;
  s += 11;
  goto second;
}

/* A function that does not go back to where it was called, and one that goes back elsewhere in its caller. */
#if defined(__x86_64__)
#define WORD "8"
#define STACK "rsp"
#define AX "rax"
#else
#define WORD "4"
#define STACK "esp"
#define AX "eax"
#endif
NI static uint32_t elsewhere(uint32_t n) {
  uint32_t r;
  __asm__ volatile(".intel_syntax noprefix\n"
                   "xor ecx, ecx\n"
                   "1: call 3f\n"
                   "add ecx, 1\n"
                   "2: add ecx, 2\n"
                   "dec edx\n"
                   "jnz 1b\n"
                   "jmp 5f\n"
                   "3: test edx, 3\n"
                   "jz 4f\n"
                   "ret\n"
                   "4: lea " AX ", [" AX " + 0]\n"
                   "add " STACK ", " WORD "\n"
                   "jmp 2b\n"
                   "5: mov eax, ecx\n"
                   ".att_syntax\n"
                   : "=a"(r), "+d"(n)
                   :
                   : "ecx", "cc", "memory");
  return r;
}
/* Returns as jumps: the addresses were pushed, not called. */
NI static uint32_t pushed(uint32_t n) {
  uint32_t r;
  __asm__ volatile(".intel_syntax noprefix\n"
                   "xor ecx, ecx\n"
                   "1: call 2f\n"
                   "2: pop " AX "\n"
                   "add " AX ", 3f - 2b\n"
                   "push " AX "\n"
                   "add ecx, edx\n"
                   "ret\n"
                   "3: dec edx\n"
                   "jnz 1b\n"
                   "mov eax, ecx\n"
                   ".att_syntax\n"
                   : "=a"(r), "+d"(n)
                   :
                   : "ecx", "cc", "memory");
  return r;
}

/* A function with two callers that is rewritten now and then: its immediate, or what it does. */
NI static uint32_t rewritten(uint32_t n, uint8_t *code) {
  /* mov eax, imm32; add eax, imm8; ret */
  static const uint8_t first[] = {0xb8, 1, 0, 0, 0, 0x83, 0xc0, 5, 0xc3};
  memcpy(code, first, sizeof first);
  fn f = (fn)(uintptr_t)code;
  uint32_t s = 0;
  for (uint32_t i = 0; i < n; i++) {
    s += f(i);
    s = s * 3 + f(s);
    if (i % 500 == 250) *(volatile uint8_t *)(code + 1) = (uint8_t)i;
    /* add becomes xor, and back. */
    if (i % 1500 == 700) *(volatile uint8_t *)(code + 6) ^= 0xc0 ^ 0xf0;
  }
  return s;
}

int main(void) {
  uint8_t *memory = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  static const uint8_t code[] = {0, 1, 2, 3, 1, 0, 3, 4, 5};
  for (uint32_t round = 0; round < 6; round++) {
    for (uint32_t i = 0; i < 3000; i++) {
      note(deeper(i));
      note(call_one(functions[i % (1 + 3 * round) % 10], i));
      note(call_one(f3, i));
      note(select_((i * 7 + round) & 7, i));
      note(entered(i & 31, i % 3 == 0));
      if (i % 16 == 0) note(leaves(i));
      if (i % 64 == 0) note(crossed(i));
    }
    note(sum(14 + round));
    note(even(50 + round) + odd(41));
    uint32_t sums = 0;
    note(deep(2000, &sums));
    note(threaded(code, 2000));
    note(elsewhere(4000));
    note(pushed(4000));
    note(rewritten(3000, memory + 64 * round));
    printf("%u %08x\n", round, digest);
  }
  return 0;
}
