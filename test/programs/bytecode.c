/* Small interpreters: one with a switch, one with computed goto, one with a table of functions; all run the same programs. */
#include <stdint.h>
#include <stdio.h>

enum { PUSH, ADD, SUB, MUL, DUP, SWAP, JNZ, DEC, OVER, HALT };
/* The sum of squares up to n, and n's Collatz steps in other clothes. */
static const int squares[] = {PUSH, 0, PUSH, 300, DUP, DUP, MUL, PUSH, 0, ADD, SWAP, DEC, SWAP, 99, HALT};
static int64_t run_switch(const int *p) {
  int64_t stack[32] = {0}, sum = 0;
  int sp = 0, steps = 0;
  for (const int *at = p;;) {
    switch (*at++) {
      case PUSH: stack[sp++] = *at++; break;
      case ADD: sp--, stack[sp - 1] += stack[sp]; break;
      case SUB: sp--, stack[sp - 1] -= stack[sp]; break;
      case MUL: sp--, stack[sp - 1] *= stack[sp]; break;
      case DUP: stack[sp] = stack[sp - 1], sp++; break;
      case SWAP: { int64_t t = stack[sp - 1]; stack[sp - 1] = stack[sp - 2], stack[sp - 2] = t; break; }
      case DEC: stack[sp - 1]--; break;
      case OVER: stack[sp] = stack[sp - 2], sp++; break;
      case JNZ: if (stack[sp - 1] != 0) at += *at; else at++; break;
      case 99: sum += stack[sp - 1]; sp--; if (++steps < 300 && stack[sp - 1] > 0) at = p + 4; break;
      case HALT: return sum * 1000 + steps;
    }
  }
}
static int64_t run_goto(const unsigned char *code, int n) {
  static const void *const labels[] = {&&zero, &&increment, &&twice, &&xor, &&again, &&end};
  int64_t acc = 1;
  int left = n;
  const unsigned char *at = code;
  goto *labels[*at++];
zero: acc &= 0xffffff; goto *labels[*at++];
increment: acc += *at++; goto *labels[*at++];
twice: acc *= 2; goto *labels[*at++];
xor: acc ^= acc >> 3; goto *labels[*at++];
again: if (--left) at = code; goto *labels[*at++];
end: return acc;
}
static int64_t step_add(int64_t a) { return a + 7; }
static int64_t step_mul(int64_t a) { return a * 3 & 0xfffffff; }
static int64_t step_not(int64_t a) { return ~a & 0xfffffff; }

int main(void) {
  static const unsigned char program[] = {1, 5, 2, 3, 1, 250, 0, 3, 4, 5};
  int64_t (*const steps[])(int64_t) = {step_add, step_mul, step_not, step_mul};
  printf("%lld\n", (long long)run_switch(squares));
  printf("%lld\n", (long long)run_goto(program, 20000));
  int64_t acc = 1;
  for (int i = 0; i < 30000; i++) acc = steps[acc >> 2 & 3](acc);
  printf("%lld\n", (long long)acc);
  unsigned histogram[12] = {0};
  for (unsigned i = 0; i < 5000; i++) switch (i * 2654435761u >> 28) {
      case 0: case 3: histogram[0]++; break;
      case 1: histogram[1] += 2; /* fall through */
      case 2: histogram[2]++; break;
      case 7: histogram[3] ^= i; break;
      case 12: histogram[4] += i & 3; break;
      case 15: histogram[5]--; break;
      default: histogram[6] = histogram[6] * 3 + i;
    }
  for (int i = 0; i < 7; i++) printf("%u ", histogram[i]);
  printf("\n");
  return 0;
}
