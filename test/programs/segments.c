/* Segments of the local descriptor table: bases, limits, types, 16-bit code and stacks, and the faults they raise. only: 32; needs: modify_ldt; flags: -O0 -fno-pie -no-pie -static; judge: amd */
#define _GNU_SOURCE
#include <asm/ldt.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

#define SELECTOR(n) ((n) * 8 + 7)
enum { DATA = 1, CODE16, STACK16, DOWN, READ_ONLY, EXECUTE_ONLY, ABSENT, CODE32, STACK32, ABSENT_CODE, DOWN16, HIGH };

static uint8_t bytes[4096] __attribute__((aligned(4096)));
static uint8_t stack16[0x800] __attribute__((aligned(4096)));
static uint8_t stack32[0x800] __attribute__((aligned(4096)));

static int set(int entry, uintptr_t base, unsigned limit, int contents, int flags) {
  struct user_desc d = {.entry_number = entry, .base_addr = base, .limit = limit, .contents = contents};
  d.seg_32bit = flags & 1, d.read_exec_only = flags >> 1 & 1, d.limit_in_pages = flags >> 2 & 1;
  d.seg_not_present = flags >> 3 & 1, d.useable = flags >> 4 & 1;
  return syscall(SYS_modify_ldt, 0x11, &d, sizeof d);
}

/* Where the handler goes on. */
static volatile uintptr_t resume;
static volatile unsigned seen;
/* The stack pointer that comes back then. */
uint32_t old_stack, old_frame;
static void handler(int s, siginfo_t *info, void *context) {
  greg_t *r = ((ucontext_t *)context)->uc_mcontext.gregs;
  if (++seen > 20) _exit(1);
  printf(" [signal %d code %d trap %d error %x cs %x ss %x", s, info->si_code, (int)r[REG_TRAPNO], (unsigned)r[REG_ERR],
         (unsigned)r[REG_CS] & 0xffff, (unsigned)r[REG_SS] & 0xffff);
  printf("%s]", resume ? "" : " here");
  if (resume) r[REG_EIP] = resume, r[REG_CS] = 0x23, r[REG_SS] = 0x2b, r[REG_DS] = r[REG_ES] = 0x2b;
  if (resume && old_stack) r[REG_ESP] = old_stack, r[REG_EBP] = old_frame, old_stack = 0;
}

/* One instruction that may fault. */
#define PROBE(name, text, ...)                                     \
  do {                                                             \
    seen = 0, resume = (uintptr_t)&&done;                          \
    printf("%s:", name);                                           \
    __asm__ goto(text "\n push $0x2b\n pop %%es" : : __VA_ARGS__ : "memory", "eax", "ecx", "edi", "cc" : done); \
    printf(" well");                                               \
  done:                                                            \
    resume = 0;                                                    \
    puts("");                                                      \
  } while (0)

static void load(unsigned selector) {
  printf("load %x\n", selector);
  {
    __label__ done;
    PROBE(" es", "mov %w0, %%es", "r"(selector));
  }
  {
    __label__ done;
    PROBE(" fs", "mov %w0, %%fs", "r"(selector));
  }
  __asm__ volatile("mov %w0, %%es" : : "r"(0x2b));
}

static void access_through_fs(const char *name, unsigned selector, unsigned offset) {
  uint32_t value = 0;
  printf("%s %x: ", name, offset);
  __asm__ volatile("mov %w0, %%fs" : : "r"(selector));
  {
    __label__ done;
    PROBE("read byte", "movb %%fs:(%0), %%al", "r"(offset));
  }
  {
    __label__ done;
    PROBE("  read", "movl %%fs:(%0), %%eax", "r"(offset));
  }
  {
    __label__ done;
    PROBE("  write", "movl $0x12345678, %%fs:(%0)", "r"(offset));
  }
  {
    __label__ done;
    PROBE("  add", "addw $0x1234, %%fs:(%0)", "r"(offset));
  }
#define MORE(name, text)                            \
  do {                                              \
    __label__ done;                                 \
    PROBE(name, text " %%fs:(%0)", "r"(offset));    \
  } while (0)
  MORE("  compare", "cmpl $5,");
  MORE("  compare and exchange", "cmpxchgl %%ecx,");
  MORE("  exchange and add", "lock xaddl %%ecx,");
  MORE("  test bit", "btl $3,");
  MORE("  set bit", "btsl $3,");
  MORE("  set bit, by register", "btsl %%eax,");
  MORE("  negate", "negb");
  MORE("  set byte", "setc");
  MORE("  push", "pushl");
  MORE("  divide", "mov $1, %%eax; mov $0, %%edx; divl");
  MORE("  load float", "fninit; fldl");
  MORE("  store float", "fld1; fstpl");
  MORE("  store control word", "fnstcw");
  MORE("  store mxcsr", "stmxcsr");
  __asm__ volatile("movl %0, %%eax" : : "m"(value));
}

static void inspect(void) {
  for (unsigned selector = 0; selector < 0x80; selector++) {
    uint32_t lar = 0xaaaaaaaa, lsl = 0xbbbbbbbb;
    uint8_t z[4];
    if (selector >> 2 == 0x78 >> 2) continue; /* the number of the processor */
    __asm__("lar %2, %0; setz %1" : "+r"(lar), "=q"(z[0]) : "r"(selector));
    __asm__("lsl %2, %0; setz %1" : "+r"(lsl), "=q"(z[1]) : "r"(selector));
    __asm__("verr %w1; setz %0" : "=q"(z[2]) : "r"(selector));
    __asm__("verw %w1; setz %0" : "=q"(z[3]) : "r"(selector));
    if (z[0] | z[1]) printf("%x: lar %d %x lsl %d %x verr %d verw %d\n", selector, z[0], lar, z[1], lsl, z[2], z[3]);
  }
}

/* 16-bit code: entered by a far call with a 32-bit return address on whatever stack there is. */
extern uint8_t code16[], code16_end[], code16_loop[], code16_stack[], code16_flat[], code16_trap[];
__asm__(
    ".pushsection .data\n.balign 4096\ncode16:\n.code16\n"
    "code16_loop:\n"
    "  push %si\n  xor %ax, %ax\n  mov $5000, %cx\n  mov $0x40, %bx\n"
    "1: mov %cx, %si\n  and $0x3f, %si\n  add (%bx,%si), %al\n  adc $0, %ah\n  rol $1, %ax\n  addw $3, 2(%bx,%si)\n  loop 1b\n"
    "  pop %si\n  lretl\n"
    "code16_stack:\n"
    "  pusha\n  mov $300, %cx\n"
    "2: push %cx\n  call 3f\n  pop %dx\n  sub %cx, %dx\n  jnz 4f\n  loop 2b\n"
    "4: popa\n  lretl\n"
    "3: enter $6, $0\n  mov %cx, -2(%bp)\n  pushl $0x12345678\n  popl -6(%bp)\n  add -2(%bp), %ax\n  leave\n  ret\n"
    "code16_flat:\n"
    "  movl $3000, %ecx\n  movl $1, %eax\n"
    "5: movl %ecx, -64(%esp)\n  addl -64(%esp), %eax\n  pushl %eax\n  popw %dx\n  popw %bx\n  xor %bx, %dx\n  add %dx, %ax\n  addr32 loop 5b\n"
    "  lretl\n"
    "code16_trap:\n"
    "  mov $0x1234, %ax\n  int3\n  inc %ax\n  lretl\n"
    ".code32\ncode16_end:\n.popsection\n");

static uint32_t far_call(unsigned selector, uintptr_t offset, uint32_t *flags) {
  struct { uint32_t offset; uint16_t selector; } __attribute__((packed)) to = {offset, selector};
  uint32_t a = 0xcafe0000, f;
  __asm__ volatile("push %%ebp; push %%ebx; push %%esi; push %%edi; lcall *%2; pop %%edi; pop %%esi; pop %%ebx; pop %%ebp; pushf; pop %1"
                   : "+a"(a), "=&r"(f) : "m"(to) : "ecx", "edx", "memory", "cc");
  *flags = f & 0x8d5;
  return a;
}

struct { uint32_t offset; uint16_t selector; } __attribute__((packed)) there;
/* The same with the stack pointer in another stack segment. */
static uint32_t on_stack(unsigned ss, uint32_t sp, unsigned selector, uintptr_t offset) {
  uint32_t a = 0, at = sp;
  there.offset = offset, there.selector = selector;
  __asm__ volatile(
      "push %%ebp\n mov %%esp, old_stack\n xor %%ebp, %%ebp\n mov %w2, %%ss\n mov %1, %%esp\n"
      "lcall *there\n push %%eax\n push $0x55667788\n pop %%edx\n pop %%ecx\n"
      "mov %%esp, %1\n pushw $0x2b\n popw %%ss\n mov old_stack, %%esp\n movl $0, old_stack\n pop %%ebp"
      : "+a"(a), "+D"(at) : "S"(ss) : "ebx", "ecx", "edx", "memory", "cc");
  printf("stack pointer %x ", at);
  return a;
}

static uint32_t sum(const uint8_t *p, unsigned n) {
  uint32_t h = 1;
  while (n--) h = h * 31 + *p++;
  return h;
}

int main(void) {
  setvbuf(stdout, 0, _IONBF, 0);
  mprotect(code16, 4096, PROT_READ | PROT_WRITE | PROT_EXEC);
  struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_NODEFER | SA_ONSTACK};
  static char alternate[65536];
  stack_t other = {.ss_sp = alternate, .ss_size = sizeof alternate};
  sigaltstack(&other, 0);
  int signals[] = {SIGSEGV, SIGBUS, SIGTRAP, SIGILL};
  for (int i = 0; i < 4; i++) sigaction(signals[i], &action, 0);
  for (unsigned i = 0; i < sizeof bytes; i++) bytes[i] = i * 7 + (i >> 8);
  uint32_t flags, table[40];

  printf("empty: %ld\n", syscall(SYS_modify_ldt, 0, table, sizeof table));
  printf("set:");
  printf(" %d", set(DATA, (uintptr_t)bytes, 0x7ff, 0, 1));
  printf(" %d", set(CODE16, (uintptr_t)code16, 0xfff, 2, 0));
  printf(" %d", set(STACK16, (uintptr_t)stack16, 0x7ff, 0, 0));
  printf(" %d", set(DOWN, (uintptr_t)bytes - 0x1000, 0x17ff, 1, 1));
  printf(" %d", set(READ_ONLY, (uintptr_t)bytes, 0xffff, 0, 1 | 2));
  printf(" %d", set(EXECUTE_ONLY, (uintptr_t)code16, 0xfff, 2, 1 | 2));
  printf(" %d", set(ABSENT, (uintptr_t)bytes, 0xfff, 0, 1 | 8));
  printf(" %d", set(CODE32, (uintptr_t)bytes, 0, 2, 1 | 4 | 16));
  printf(" %d", set(STACK32, (uintptr_t)stack32, 0x7ff, 0, 1));
  printf(" %d", set(ABSENT_CODE, (uintptr_t)bytes, 0xfff, 2, 1 | 8));
  printf(" %d", set(DOWN16, (uintptr_t)bytes, 0x7ff, 1, 0));
  printf(" %d", set(HIGH, 0xfffff000u, 0x1fff, 0, 1));
  printf(" %d %d\n", set(3, 0, 0, 3, 1) != 0, set(8192, 0, 0, 0, 1) != 0);
  long got = syscall(SYS_modify_ldt, 0, table, sizeof table);
  printf("read %ld:", got);
  for (int i = 0; i < 26; i++) printf(" %x", i % 2 ? table[i] & ~0xff0000ffu : table[i] & 0xffff);
  puts("");
  inspect();

  unsigned selectors[] = {0, 3, 4, 7, 8, 0x10, 0x18, 0x23, 0x2b, 0x28, 0x33, 0x43, 0x63, 0x200, 0xffff,
                          SELECTOR(DATA), SELECTOR(DATA) & ~3, SELECTOR(CODE16), SELECTOR(EXECUTE_ONLY), SELECTOR(ABSENT),
                          SELECTOR(READ_ONLY), SELECTOR(HIGH + 1)};
  for (unsigned i = 0; i < sizeof selectors / sizeof *selectors; i++) load(selectors[i]);

  unsigned offsets[] = {0, 0x7fb, 0x7fc, 0x7fd, 0x7ff, 0x800, 0x1000, 0x17fd, 0x1800, 0xfffe, 0xfffffffd};
  for (unsigned i = 0; i < sizeof offsets / sizeof *offsets; i++) {
    access_through_fs("data", SELECTOR(DATA), offsets[i]);
    access_through_fs("read-only", SELECTOR(READ_ONLY), offsets[i] & 0xffd);
    access_through_fs("code", SELECTOR(CODE16), offsets[i]);
    if (offsets[i] < 0x1800 || offsets[i] == 0x1800) access_through_fs("down", SELECTOR(DOWN), offsets[i]);
    if (offsets[i] < 0xfff) access_through_fs("16-bit down", SELECTOR(DOWN16), offsets[i]);
    access_through_fs("high", SELECTOR(HIGH), (uintptr_t)bytes % 4096);
  }
  printf("bytes %x\n", sum(bytes, sizeof bytes));

  /* Loops long enough to be translated: bases in ES and DS, string instructions. */
  uint32_t total = 0;
  for (int i = 0; i < 3000; i++) {
    uint32_t v;
    __asm__ volatile("push %%ds; mov %w1, %%ds; mov 0x10(%2), %0; addl $3, 0x20(%2); pop %%ds"
                     : "=&r"(v) : "r"(SELECTOR(DATA)), "r"((i * 4) & 0x3ff) : "memory");
    total = total * 5 + v;
  }
  printf("through ds %x %x\n", total, sum(bytes, sizeof bytes));
  for (int i = 0; i < 300; i++) {
    void *to = (void *)(i & 0x1ff), *from = bytes + 0x400;
    int n = 64;
    __asm__ volatile("push %%es; mov %w3, %%es; rep movsb; pop %%es" : "+D"(to), "+S"(from), "+c"(n) : "r"(SELECTOR(DATA)) : "memory");
  }
  printf("through es %x\n", sum(bytes, sizeof bytes));
  {
    __label__ done;
    PROBE("beyond es", "mov %w0, %%es; mov $0x7f0, %%edi; mov $32, %%ecx; cld; rep stosb", "r"(SELECTOR(DATA)));
  }
  printf("bytes %x\n", sum(bytes, sizeof bytes));
  {
    static struct { uint32_t offset; uint16_t selector; } __attribute__((packed)) far = {0x123, SELECTOR(DATA)};
    uint32_t es, fs, gs, r1, r2, r3;
    __asm__ volatile("push %%es; push %%gs; les %6, %0; mov %%es, %3; lfs %6, %1; mov %%fs, %4; lgs %6, %2; mov %%gs, %5; pop %%gs; pop %%es"
                     : "=&r"(r1), "=&r"(r2), "=&r"(r3), "=m"(es), "=m"(fs), "=m"(gs) : "m"(far));
    printf("les %x %x lfs %x %x lgs %x %x\n", r1, es & 0xffff, r2, fs & 0xffff, r3, gs & 0xffff);
  }

  /* 16-bit code on the flat stack, on a 16-bit one, and on a 32-bit one with a base. */
  for (int i = 0; i < 3; i++) {
    printf("loop %x", far_call(SELECTOR(CODE16), code16_flat - code16, &flags));
    printf(" %x\n", flags);
  }
  printf("16-bit stack: %x\n", on_stack(SELECTOR(STACK16), 0xabcd0700, SELECTOR(CODE16), code16_stack - code16));
  printf("%x\n", sum(stack16, sizeof stack16));
  printf("32-bit stack: %x\n", on_stack(SELECTOR(STACK32), 0x700, SELECTOR(CODE16), code16_stack - code16));
  printf("%x\n", sum(stack32, sizeof stack32));
  __asm__ volatile("mov %w0, %%ds" : : "r"(0x2b));
  set(DATA, (uintptr_t)bytes, 0xfff, 0, 1);
  for (int i = 0; i < 3; i++) {
    uint32_t r;
    struct { uint32_t offset; uint16_t selector; } __attribute__((packed)) to = {code16_loop - code16, SELECTOR(CODE16)};
    __asm__ volatile("push %%ebx; push %%ds; lea %1, %%edx; mov %w2, %%ds; lcall *%%ss:(%%edx); pop %%ds; pop %%ebx"
                     : "=&a"(r) : "m"(to), "r"(SELECTOR(DATA)) : "ecx", "edx", "memory", "cc");
    printf("16-bit loop %x %x\n", r & 0xffff, sum(bytes, sizeof bytes));
  }
  printf("trap in 16-bit code: %x\n", far_call(SELECTOR(CODE16), code16_trap - code16, &flags));
#define STACK_PROBE(name, ss, sp, text)                                                                          \
  do {                                                                                                          \
    __label__ done;                                                                                             \
    PROBE(name, "mov %%esp, old_stack\n mov %%ebp, old_frame\n mov %w0, %%ss\n mov %1, %%esp\n" text               \
          "\n mov $0x2b, %%eax\n mov %%eax, %%ss\n mov old_stack, %%esp\n mov old_frame, %%ebp\n movl $0, old_stack", \
          "r"(SELECTOR(ss)), "i"(sp));                                                                          \
  } while (0)
  STACK_PROBE("push at the limit", STACK16, 0x800, "push %%eax");
  STACK_PROBE("push across the limit", STACK16, 0x802, "push %%eax");
  STACK_PROBE("push beyond", STACK16, 0x900, "push %%eax");
  STACK_PROBE("pop across", STACK16, 0x7fe, "pop %%eax");
  STACK_PROBE("pop within", STACK16, 0x7fc, "pop %%eax");
  STACK_PROBE("push below zero", STACK16, 0, "push %%eax");
  STACK_PROBE("call", STACK32, 0x804, "call 1f\n1:");
  STACK_PROBE("through ebp", STACK32, 0x100, "mov $0x7fd, %%ebp\n mov (%%ebp), %%eax");
  STACK_PROBE("through esp", STACK32, 0x7f0, "mov 12(%%esp), %%eax");
  STACK_PROBE("through esp, beyond", STACK32, 0x7f0, "mov 13(%%esp), %%eax");
  STACK_PROBE("popa", STACK32, 0x7f0, "popa");
  STACK_PROBE("pop ss", STACK32, 0x7fe, "pop %%ss");
  STACK_PROBE("far return", STACK32, 0x7fa, "lret");
  STACK_PROBE("enter", STACK32, 0x30, "mov $0x100, %%ebp\n enter $16, $3");
  for (int i = 0; i < 2; i++) {
    __label__ done;
    struct { uint32_t offset; uint16_t selector; } __attribute__((packed)) to = {0x2000, SELECTOR(i ? ABSENT_CODE : CODE16)};
    PROBE("far jump", "ljmp *%0", "m"(to));
  }
  return 0;
}
