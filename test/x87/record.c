/*
 * Records what this machine's processor gives for x87 instructions, as vectors for the tests beside it:
 *
 *   gcc -O1 -o /tmp/record test/x87/record.c && /tmp/record [pairs [seed]] | gzip -9n > test/x87/vectors.bin.gz
 *
 * pairs: operand pairs per instruction and control word (default 40).
 *
 * The file, little endian:
 *   u16 number of instructions, then each name with a terminating 0
 *   u16 number of operands, then each as 10 bytes
 *   groups until the end: u8 instruction, u16 control word, u16 status word before (TOP is 3), u8 empty mask before,
 *     u16 number of vectors, then each:
 *       u16 index of ST(0)'s operand, u16 index of ST(1)'s and of the memory operand's
 *       u16 status word after, u8 what changed (1: R2, 2: R3 = old ST(0), 4: R4, 8: memory, 16: empty mask)
 *       the empty mask (1 byte), R2, R3, R4, memory (10 bytes each), where they changed
 * Registers not named hold 0. Comparisons into EFLAGS leave ZF, PF and CF in the memory operand's first byte.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct { uint8_t b[10]; } cell;
typedef struct {
  uint32_t fcw, fsw, ftw, fip, fcs, fdp, fds;
  cell st[8];
} __attribute__((packed)) image;

static image before, after;
static uint8_t mem[16];

#define OP(id, text) \
  static void op_##id(void) { \
    __asm__ volatile("frstor %1\n\txorl %%eax, %%eax\n\tsahf\n\t" text "\n\tfnsave %0\n\t" \
                     : "=m"(after), "+m"(before), "+m"(mem) : : "rax", "memory", "cc"); }
#define OPF(id, text) \
  static void op_##id(void) { \
    __asm__ volatile("frstor %1\n\txorl %%eax, %%eax\n\tsahf\n\t" text "\n\tlahf\n\tfnsave %0\n\tmovb %%ah, %2" \
                     : "=m"(after), "+m"(before), "+m"(mem) : : "rax", "memory", "cc"); \
    mem[0] &= 0x45; }
#define OPS \
  B(add_st, "fadd %%st(1), %%st") B(add_to, "fadd %%st, %%st(1)") B(add_pop, "faddp %%st, %%st(1)") \
  B(sub_st, ".byte 0xd8,0xe1") B(subr_st, ".byte 0xd8,0xe9") \
  B(sub_to, ".byte 0xdc,0xe9") B(subr_to, ".byte 0xdc,0xe1") B(sub_pop, ".byte 0xde,0xe9") B(subr_pop, ".byte 0xde,0xe1") \
  B(mul_st, ".byte 0xd8,0xc9") B(mul_to, ".byte 0xdc,0xc9") B(mul_pop, ".byte 0xde,0xc9") \
  B(div_st, ".byte 0xd8,0xf1") B(divr_st, ".byte 0xd8,0xf9") B(div_to, ".byte 0xdc,0xf9") B(divr_to, ".byte 0xdc,0xf1") \
  B(div_pop, ".byte 0xde,0xf9") B(divr_pop, ".byte 0xde,0xf1") \
  M(add_f32, "fadds %2") M(sub_f32, "fsubs %2") M(subr_f32, "fsubrs %2") M(mul_f32, "fmuls %2") M(div_f32, "fdivs %2") M(divr_f32, "fdivrs %2") \
  M(add_f64, "faddl %2") M(sub_f64, "fsubl %2") M(subr_f64, "fsubrl %2") M(mul_f64, "fmull %2") M(div_f64, "fdivl %2") M(divr_f64, "fdivrl %2") \
  M(add_i16, "fiadds %2") M(sub_i16, "fisubs %2") M(subr_i16, "fisubrs %2") M(mul_i16, "fimuls %2") M(div_i16, "fidivs %2") M(divr_i16, "fidivrs %2") \
  M(add_i32, "fiaddl %2") M(sub_i32, "fisubl %2") M(subr_i32, "fisubrl %2") M(mul_i32, "fimull %2") M(div_i32, "fidivl %2") M(divr_i32, "fidivrl %2") \
  B(com_st, "fcom %%st(1)") B(com_pop, "fcomp %%st(1)") B(com_pop2, "fcompp") \
  B(ucom_st, "fucom %%st(1)") B(ucom_pop, "fucomp %%st(1)") B(ucom_pop2, "fucompp") \
  M(com_f32, "fcoms %2") M(com_f64, "fcoml %2") M(comp_f64, "fcompl %2") M(com_i16, "ficoms %2") M(com_i32, "ficoml %2") \
  F(comi, "fcomi %%st(1), %%st") F(comip, "fcomip %%st(1), %%st") F(ucomi, "fucomi %%st(1), %%st") F(ucomip, "fucomip %%st(1), %%st") \
  U(ftst, "ftst") U(fxam, "fxam") U(fchs, "fchs") U(fabs, "fabs") U(fsqrt, "fsqrt") U(frndint, "frndint") U(fxtract, "fxtract") \
  B(fprem, "fprem") B(fprem1, "fprem1") B(fscale, "fscale") \
  M(fld_f32, "flds %2") M(fld_f64, "fldl %2") M(fld_f80, "fldt %2") M(fild_i16, "filds %2") M(fild_i32, "fildl %2") M(fild_i64, "fildll %2") \
  D(fbld, "fbld %2") \
  S(fst_f32, "fsts %2") S(fst_f64, "fstl %2") S(fstp_f32, "fstps %2") S(fstp_f64, "fstpl %2") S(fstp_f80, "fstpt %2") \
  S(fist_i16, "fists %2") S(fist_i32, "fistl %2") S(fistp_i16, "fistps %2") S(fistp_i32, "fistpl %2") S(fistp_i64, "fistpll %2") \
  S(fisttp_i16, "fisttps %2") S(fisttp_i32, "fisttpl %2") S(fisttp_i64, "fisttpll %2") S(fbstp, "fbstp %2") \
  B(fld_st1, "fld %%st(1)") B(fst_st1, "fst %%st(1)") B(fstp_st1, "fstp %%st(1)") B(fxch, "fxch %%st(1)") \
  B(fcmov_taken, "fcmovnb %%st(1), %%st") B(fcmov_not, "fcmovb %%st(1), %%st") \
  U(fincstp, "fincstp") U(fdecstp, "fdecstp") U(ffree, "ffree %%st(1)") U(ffreep, ".byte 0xdf,0xc1") \
  U(fld1, "fld1") U(fldl2t, "fldl2t") U(fldl2e, "fldl2e") U(fldpi, "fldpi") U(fldlg2, "fldlg2") U(fldln2, "fldln2") U(fldz, "fldz") \
  T(f2xm1, "f2xm1") T(fyl2x, "fyl2x") T(fyl2xp1, "fyl2xp1") T(fpatan, "fpatan") T(fptan, "fptan") T(fsin, "fsin") T(fcos, "fcos") T(fsincos, "fsincos")

#define B(id, text) OP(id, text)
#define M B
#define U B
#define D B
#define S B
#define T B
#define F(id, text) OPF(id, text)
OPS
#undef B
#undef F
static const struct { const char *name; void (*run)(void); char kind; } ops[] = {
#undef M
#undef U
#undef D
#undef S
#undef T
#define B(id, text) {#id, op_##id, 'B'},
#define F(id, text) {#id, op_##id, 'F'},
#define M(id, text) {#id, op_##id, 'M'},
#define U(id, text) {#id, op_##id, 'U'},
#define D(id, text) {#id, op_##id, 'D'},
#define S(id, text) {#id, op_##id, 'S'},
#define T(id, text) {#id, op_##id, 'T'},
    OPS};
#define NOPS (int)(sizeof ops / sizeof *ops)

static uint64_t state = 88172645463325252ull;
static uint64_t rnd(void) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state * 2685821657736338717ull;
}

#define MAX 4096
static cell pool[MAX];
static int npool, first_f64, first_f32, first_int, first_bcd, first_random, first_small;
static void raw(uint64_t lo, uint16_t hi) {
  memcpy(pool[npool].b, &lo, 8);
  memcpy(pool[npool].b + 8, &hi, 2);
  npool++;
}
static void f64(double d) { uint64_t v; memcpy(&v, &d, 8); raw(v, 0); }
static void both(uint64_t s, uint16_t e) { raw(s, e); raw(s, e | 0x8000); }
/* Significands that round in interesting ways at 24, 53 and 64 bits. */
static uint64_t random_significand(void) {
  uint64_t s = rnd();
  switch (rnd() % 8) {
    case 0: s &= 0xffffff0000000000ull; break;
    case 1: s = (s & 0xffffff0000000000ull) | 0x8000000000ull; break;
    case 2: s &= ~0x7ffull; break;
    case 3: s = (s & ~0x7ffull) | 0x400; break;
    case 4: s |= 0x7fffffffffull; break;
    case 5: s = -1ull << (rnd() % 64); break;
  }
  return s | 1ull << 63;
}
static void make_pool(void) {
  static const uint64_t one = 1ull << 63;
  both(0, 0); both(one, 0x3fff); both(one, 0x4000); both(0xc000000000000000ull, 0x4000); both(one, 0x3ffe);
  both(0xc000000000000000ull, 0x3fff); both(0xa000000000000000ull, 0x4000); both(one, 0x7fff);
  both(0xc000000000000000ull, 0x7fff); both(0xc000000000000001ull, 0x7fff); both(0xffffffffffffffffull, 0x7fff);
  both(0x8000000000000001ull, 0x7fff); both(0xbfffffffffffffffull, 0x7fff); both(0x9000000000001234ull, 0x7fff);
  both(~0ull, 0x7ffe); both(one, 0x7ffe); both(one, 1); both(one | 1, 1); both(~0ull, 1);
  both(1, 0); both(one - 1, 0); both(0x4000000000000000ull, 0); both(0x123456789abcdull, 0);
  both(one, 0); both(~0ull, 0);                                    /* pseudo-denormals */
  raw(0x7fffffffffffffffull, 0x3fff); raw(1, 0x4321); raw(0, 0x3fff); /* unnormals */
  raw(0, 0x7fff); raw(0x4000000000000000ull, 0xffff); raw(0x1234, 0x7fff); /* pseudo-infinity, pseudo-NaNs */
  both(one, 0x3fff + 15); both(one, 0x3fff + 31); both(one, 0x3fff + 63); both(one, 0x3fff + 62); both(one, 0x3fff + 64);
  both(0xfffe000000000000ull, 0x3fff + 14); both(0xffff000000000000ull, 0x3fff + 14); both(0xfffeffffffffffffull, 0x3fff + 14);
  both(0xfffffffe00000000ull, 0x3fff + 30); both(0xffffffff00000000ull, 0x3fff + 30); both(0xffff800000000001ull, 0x3fff + 15);
  both(~0ull, 0x3fff + 62); both(~0ull, 0x3fff + 63); both(~0ull, 0x3ffe); both(one | 1, 0x3fff); both(one | 1, 0x3ffe);
  both(0xde0b6b3a763fffffull, 0x3fff + 59); both(0xde0b6b3a763ffff8ull, 0x3fff + 59); both(0xde0b6b3a763ffff7ull, 0x3fff + 59);
  both(0xc90fdaa22168c235ull, 0x4000); both(0xc90fdaa22168c235ull, 0x3ffe); both(0xb504f333f9de6484ull, 0x3fff);
  both(0xffffff7fffffffffull, 0x407e); both(0xffffff8000000000ull, 0x407e); both(0xfffffffffffffbffull, 0x43fe); both(0xfffffffffffffc00ull, 0x43fe);
  both(one, 0x3f81); both(~0ull, 0x3f80); both(0xffffff0000000000ull, 0x3f80); both(one, 0x3f6a); both(one, 0x3f69); both(one | 1, 0x3f69);
  both(one, 0x3c01); both(~0ull, 0x3c00); both(0xfffffffffffff800ull, 0x3c00); both(one, 0x3bcd); both(one, 0x3bcc); both(one | 1, 0x3bcc);
  first_small = npool;
  for (int i = 0; i < 120; i++) raw(random_significand(), (0x3fff - 5 + rnd() % 10) | (rnd() & 0x8000));
  first_random = npool;
  for (int i = 0; i < 60; i++) raw(random_significand(), (0x3fff - 70 + rnd() % 140) | (rnd() & 0x8000));
  for (int i = 0; i < 30; i++) raw(random_significand(), (1 + rnd() % 80) | (rnd() & 0x8000));
  for (int i = 0; i < 30; i++) raw(random_significand(), (0x7ffe - rnd() % 80) | (rnd() & 0x8000));
  for (int i = 0; i < 20; i++) raw(random_significand(), (0x1fff - 35 + rnd() % 70) | (rnd() & 0x8000));
  for (int i = 0; i < 20; i++) raw(random_significand(), (0x5fff - 35 + rnd() % 70) | (rnd() & 0x8000));
  for (int i = 0; i < 40; i++) raw(random_significand(), rnd() % 0x7fff | (rnd() & 0x8000));
  for (int i = 0; i < 20; i++) raw(rnd() >> (1 + rnd() % 63), rnd() & 0x8000);
  for (int i = 0; i < 30; i++) raw(random_significand(), (0x3f81 - 30 + rnd() % 40) | (rnd() & 0x8000));
  for (int i = 0; i < 30; i++) raw(random_significand(), (0x3c01 - 60 + rnd() % 70) | (rnd() & 0x8000));
  first_f64 = npool;
  static const uint64_t d[] = {0, 1, 0xfffffffffffffull, 0x10000000000000ull, 0x3ff0000000000000ull, 0x4000000000000000ull,
    0x7fefffffffffffffull, 0x7ff0000000000000ull, 0x7ff0000000000001ull, 0x7ff8000000000000ull, 0x7ffc000000000123ull, 0x7ff7ffffffffffffull,
    0x0008000000000000ull, 0x0000012345678000ull};
  for (unsigned i = 0; i < sizeof d / 8; i++) { raw(d[i], 0); raw(d[i] | 1ull << 63, 0); }
  for (int i = 0; i < 60; i++) f64((double)(int64_t)rnd() / (1ull << (rnd() % 64)));
  for (int i = 0; i < 20; i++) raw(rnd(), 0);
  first_f32 = npool;
  static const uint32_t f[] = {0, 1, 0x7fffff, 0x800000, 0x3f800000, 0x40000000, 0x7f7fffff, 0x7f800000, 0x7f800001, 0x7fc00000, 0x7fe00123,
    0x7fbfffff, 0x400000, 0x1234};
  for (unsigned i = 0; i < sizeof f / 4; i++) { raw(f[i], 0); raw(f[i] | 1u << 31, 0); }
  for (int i = 0; i < 60; i++) { float x = (float)(int32_t)rnd() / (1u << (rnd() % 32)); uint32_t v; memcpy(&v, &x, 4); raw(v, 0); }
  for (int i = 0; i < 20; i++) raw((uint32_t)rnd(), 0);
  first_int = npool;
  static const uint64_t n[] = {0, 1, 2, 3, 7, 10, 0x7fff, 0x8000, 0x7fffffff, 0x80000000, 0x7fffffffffffffffull, 0x8000000000000000ull, 0xffff, 0xffffffff};
  for (unsigned i = 0; i < sizeof n / 8; i++) { raw(n[i], 0); raw(-n[i], 0); }
  for (int i = 0; i < 60; i++) raw((int64_t)rnd() >> (rnd() % 63), 0);
  first_bcd = npool;
  raw(0, 0); raw(0, 0x8000); raw(0x9999999999999999ull, 0x99); raw(0x9999999999999999ull, 0x8099); raw(1, 0); raw(1, 0x8000);
  for (int i = 0; i < 40; i++) {
    uint64_t v = 0; uint16_t h = 0;
    for (int k = 0; k < 16; k++) v = v << 4 | rnd() % 10;
    h = (rnd() % 10) << 4 | rnd() % 10;
    raw(v >> 4 * (rnd() % 16), rnd() & 1 ? h : rnd() & 0x8000);
  }
}

static int pick(int lo, int hi) { return lo + rnd() % (hi - lo); }
static int pick_register(void) {
  switch (rnd() % 4) {
    case 0: return pick(0, first_small);
    case 1: return pick(first_small, first_random);
    default: return pick(first_small, first_f64);
  }
}
static void put16(int v) { putchar(v & 255); putchar(v >> 8 & 255); }

static void vector(int op, uint16_t fcw, uint16_t fsw, int empty, int a, int b) {
  int top = 3;
  memset(&before, 0, sizeof before);
  before.fcw = 0xffff0000 | fcw;
  before.fsw = 0xffff0000 | fsw | top << 11;
  before.ftw = 0xffff0000;
  for (int i = 0; i < 8; i++) before.ftw |= (empty >> i & 1 ? 3 : 0) << 2 * i;
  before.st[0] = pool[a];
  before.st[1] = pool[b];
  memset(mem, 0, sizeof mem);
  memcpy(mem, pool[b].b, 10);
  uint8_t old[16];
  memcpy(old, mem, 16);
  ops[op].run();
  int ntop = after.fsw >> 11 & 7;
  static const cell zero;
  cell r[8];
  for (int i = 0; i < 8; i++) r[(ntop + i) & 7] = after.st[i];
  int ne = 0;
  for (int i = 0; i < 8; i++) ne |= (after.ftw >> 2 * i & 3) == 3 ? 1 << i : 0;
  int changed = (memcmp(&r[2], &zero, 10) ? 1 : 0) | (memcmp(&r[3], &pool[a], 10) ? 2 : 0) | (memcmp(&r[4], &pool[b], 10) ? 4 : 0) |
                (memcmp(mem, old, 10) ? 8 : 0) | (ne != empty ? 16 : 0);
  for (int i = 0; i < 8; i++)
    if (i != 2 && i != 3 && i != 4 && memcmp(&r[i], &zero, 10)) { fprintf(stderr, "%s: R%d changed\n", ops[op].name, i); exit(1); }
  put16(a); put16(b); put16(after.fsw & 0xffff); putchar(changed);
  if (changed & 16) putchar(ne);
  if (changed & 1) fwrite(&r[2], 1, 10, stdout);
  if (changed & 2) fwrite(&r[3], 1, 10, stdout);
  if (changed & 4) fwrite(&r[4], 1, 10, stdout);
  if (changed & 8) fwrite(mem, 1, 10, stdout);
}

static void group(int op, uint16_t fcw, uint16_t fsw, int empty, int count) {
  putchar(op); put16(fcw); put16(fsw); putchar(empty); put16(count);
  const char *name = ops[op].name;
  for (int i = 0; i < count; i++) {
    int a = pick_register(), b;
    switch (ops[op].kind) {
      case 'D': b = pick(first_bcd, npool); break;
      case 'M':
        b = strstr(name, "f32") ? pick(first_f32, first_int) : strstr(name, "f64") ? pick(first_f64, first_f32)
            : strstr(name, "f80") ? pick(0, first_f64) : pick(first_int, first_bcd);
        break;
      case 'U': case 'S': b = 0; break;
      default: b = pick_register(); if (rnd() % 16 == 0) b = a;
    }
    if (ops[op].kind == 'T' && rnd() % 8) { a = pick(first_small, first_random + 60); if (rnd() % 8) b = pick(first_small, first_random + 60); }
    vector(op, fcw, fsw, empty, a, b);
  }
}

int main(int argc, char **argv) {
  int pairs = argc > 1 ? atoi(argv[1]) : 40;
  if (argc > 2) state ^= strtoull(argv[2], 0, 0) * 0x9e3779b97f4a7c15ull;
  make_pool();
  put16(NOPS);
  for (int i = 0; i < NOPS; i++) { fputs(ops[i].name, stdout); putchar(0); }
  put16(npool);
  fwrite(pool, 10, npool, stdout);
  for (int op = 0; op < NOPS; op++) {
    int n = ops[op].kind == 'U' ? pairs : pairs;
    const char *name = ops[op].name;
    int rounds = !strchr(name, 'x') || !strncmp(name, "fxt", 3);
    /* Registers as they usually are; every rounding and precision; sticky bits and codes set before. */
    group(op, 0x37f, 0, 0xe7, 2 * n);
    group(op, 0x37f, 0x477f & 0x4700, 0xe7, n / 2);
    group(op, 0x37f, 0x473f, 0xe7, n / 4);
    if (rounds)
      for (int rc = 0; rc < 4; rc++)
        for (int pc = 0; pc < 4; pc++)
          if (pc != 1 || rc == 0) group(op, 0x7f | pc << 8 | rc << 10, 0, 0xe7, ops[op].kind == 'B' || ops[op].kind == 'S' || pc == 3 ? n / 2 : n / 8);
    /* Unmasked exceptions. */
    for (int i = 0; i < 6; i++) group(op, 0x37f & ~(1 << i), 0x200, 0xe7, n / 4);
    group(op, 0x340, 0, 0xe7, n / 2);
    group(op, 0xb40, 0, 0xe7, n / 4);
    /* Stack faults. */
    static const uint8_t empties[] = {0xff, 0xef, 0xf7, 0x00, 0xe3};
    for (int i = 0; i < 5; i++) { group(op, 0x37f, 0x4500, empties[i], n / 10); group(op, 0x37e, 0x200, empties[i], n / 10); }
  }
  return 0;
}
