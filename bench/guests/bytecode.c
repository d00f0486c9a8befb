/* A bytecode interpreter with threaded dispatch: an indirect jump for each handful of instructions. */
#include "guest.h"

enum op { PUSH, LOAD, STORE, ADD, SUB, MUL, MOD, AND, XOR, SHR, LT, JZ, JMP, DUP, LOADX, STOREX, HALT };

static u32 heap[256];

static NOINLINE u32 run(const u8 *program, u32 argument) {
  static const void *const labels[] = {&&push, &&load, &&store, &&add, &&sub, &&mul,   &&mod,    &&and, &&xor,
                                       &&shr,  &&lt,   &&jz,    &&jmp, &&dup, &&loadx, &&storex, &&halt};
  u32 stack[32], variables[16] = {argument};
  u32 *top = stack;
  const u8 *pc = program;
#define NEXT goto *labels[*pc++]
  NEXT;
push: *top++ = *pc++; NEXT;
load: *top++ = variables[*pc++]; NEXT;
store: variables[*pc++] = *--top; NEXT;
add: top--; top[-1] += *top; NEXT;
sub: top--; top[-1] -= *top; NEXT;
mul: top--; top[-1] *= *top; NEXT;
mod: top--; top[-1] %= *top; NEXT;
and: top--; top[-1] &= *top; NEXT;
xor: top--; top[-1] ^= *top; NEXT;
shr: top--; top[-1] >>= *top; NEXT;
lt: top--; top[-1] = top[-1] < *top; NEXT;
jz: if (*--top == 0) pc = program + *pc; else pc++; NEXT;
jmp: pc = program + *pc; NEXT;
dup: *top = top[-1]; top++; NEXT;
loadx: top[-1] = heap[top[-1] & 255]; NEXT;
storex: top -= 2; heap[top[0] & 255] = top[1]; NEXT;
halt: return variables[1];
#undef NEXT
}

/* v1 = mix of Collatz steps and a table, for v2 = 0 .. v0 - 1; assembled at start so that labels are right. */
static u8 code[256];
static u32 at;
static void emit(u32 op) { code[at++] = (u8)op; }
static void emit2(u32 op, u32 x) { emit(op); emit(x); }

static void assemble(void) {
  emit2(PUSH, 0); emit2(STORE, 2);
  u32 outer = at;
  emit2(LOAD, 2); emit2(LOAD, 0); emit(LT); emit(JZ); u32 to_end = at; emit(0);
  emit2(LOAD, 2); emit2(PUSH, 1); emit(ADD); emit2(STORE, 3);
  u32 inner = at;
  emit2(LOAD, 3); emit2(PUSH, 1); emit(XOR); emit(JZ); u32 to_next = at; emit(0);
  emit2(LOAD, 3); emit2(PUSH, 1); emit(AND); emit(JZ); u32 to_even = at; emit(0);
  emit2(LOAD, 3); emit(DUP); emit(ADD); emit2(LOAD, 3); emit(ADD); emit2(PUSH, 1); emit(ADD); emit2(STORE, 3);
  emit(JMP); u32 to_count = at; emit(0);
  code[to_even] = (u8)at;
  emit2(LOAD, 3); emit2(PUSH, 1); emit(SHR); emit2(STORE, 3);
  code[to_count] = (u8)at;
  emit2(LOAD, 1); emit2(PUSH, 1); emit(ADD); emit2(STORE, 1);
  emit2(JMP, inner);
  code[to_next] = (u8)at;
  emit2(LOAD, 2); emit2(LOAD, 2); emit(LOADX); emit2(LOAD, 1); emit(XOR); emit2(PUSH, 33); emit(MUL); emit(STOREX);
  emit2(LOAD, 2); emit2(PUSH, 199); emit(MOD); emit(LOADX); emit2(LOAD, 1); emit(ADD); emit2(STORE, 1);
  emit2(LOAD, 2); emit2(PUSH, 1); emit(ADD); emit2(PUSH, 0); emit(SUB); emit2(STORE, 2);
  emit2(JMP, outer);
  code[to_end] = (u8)at;
  emit(HALT);
}

static int guest_main(int argc, char **argv) {
  u32 rounds = scale_argument(argc, argv, 1200);
  assemble();
  u32 sum = 0;
  for (u32 i = 0; i < rounds; i++) sum = sum * 31 + run(code, 1000);
  out("bytecode ");
  out_hex32(sum);
  out("\n");
  return 0;
}
