/* EFLAGS in the signal frame of each kind of exception, and what the handler's return makes of RF and TF. flags: -fcf-protection=none; judge: amd noncanonical_stack */
#define _GNU_SOURCE
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

#ifdef __x86_64__
#define IP REG_RIP
#define A "%rax"
#define C "%rcx"
#define SI "%rsi"
#define DI "%rdi"
#define SP "%rsp"
#define BP "%rbp"
#define WORD "q"
#define ARGUMENTS "mov %rdi, %rax; mov %rsi, %rcx; "
#else
#define IP REG_EIP
#define A "%eax"
#define C "%ecx"
#define SI "%esi"
#define DI "%edi"
#define SP "%esp"
#define BP "%ebp"
#define WORD "l"
#define ARGUMENTS "mov 16(%esp), %eax; mov 20(%esp), %ecx; "
#endif
#define RF 0x10000
#define TF 0x100
#define AC 0x40000

/* From signal number `limit` on the handler goes on at `end`, until then `step` bytes behind the instruction, with `add` in its flags. */
static volatile int count, quiet, limit, step;
static volatile unsigned add;
static unsigned char *start, *end;

/* How far from the start; elsewhere, where in its page. */
static int where(unsigned char *ip) {
  return ip >= start && ip <= end ? ip - start : 100000 + ((uintptr_t)ip & 4095);
}
static void handler(int s, siginfo_t *info, void *context) {
  // Handlers inherit AC, which the library's accesses do not stand.
  __asm__ volatile("pushf; and" WORD " $~0x40000, (" SP "); popf");
  greg_t *g = ((ucontext_t *)context)->uc_mcontext.gregs;
  unsigned char *ip = (unsigned char *)g[IP];
  unsigned flags = g[REG_EFL];
  if (++count > 200) _exit(9);
  if (!quiet) printf(" %d/%d/%d %x%+d", s, s == SIGUSR1 ? 0 : info->si_code, (int)g[REG_TRAPNO], flags & ~0x202u, where(ip));
  if (s == SIGUSR1) return;
  if ((flags & TF) && s == SIGTRAP && ip < end && count < 60) return;
  int over = count >= limit;
  g[REG_EFL] = (flags & ~(RF | TF | AC)) | (over ? 0 : add);
  g[IP] = (greg_t)(over ? end : ip + step);
}

/* A function that takes a place in memory and flags, and gives the flags behind `instructions`, which start with counter 3. */
#define CASE(name, before, instructions)                                                                              \
  unsigned t_##name(void *, unsigned long);                                                                           \
  extern unsigned char s_##name[], e_##name[];                                                                        \
  __asm__(".pushsection .text; .globl t_" #name ", s_" #name ", e_" #name "; t_" #name ": push " BP "; push " SI        \
          "; push " DI "; " ARGUMENTS "mov " SP ", " BP "; mov " A ", " SI "; lea 64(" A "), " DI "; " before            \
          "; push " C "; mov $3, %ecx; popf; s_" #name ": " instructions "; e_" #name ": mov " BP ", " SP "; pushf; pop " A \
          "; push $2; popf; cld; pop " DI "; pop " SI "; pop " BP "; ret; .popsection");
CASE(ud2, "", "ud2")
CASE(lock, "", ".byte 0xf0, 0x90")
CASE(divide, "xor %edx, %edx", "mov $0, %edx; div %edx")
CASE(hlt, "", "hlt")
CASE(cli, "", "cli")
CASE(in, "", "inb %dx, %al")
CASE(int10, "", "int $0x10")
CASE(selector, "", "mov $0x7f8, %edx; mov %edx, %es")
CASE(int3, "", "int3")
CASE(int_3, "", ".byte 0xcd, 3")
CASE(icebp, "", ".byte 0xf1")
CASE(load, "", "mov (" SI "), %edx")
CASE(store, "", "mov %edx, (" SI ")")
CASE(modify, "", "add" WORD " $1, (" SI ")")
CASE(fetch, "", "jmp *" SI)
CASE(movs, "", "rep movsb")
CASE(stos, "", "rep stos" WORD)
CASE(aligned, "", "movaps 1(" SI "), %xmm0")
CASE(mf, "", "fninit; fldcw 8(" SI "); fldz; fld1; fdiv %st(1), %st; fwait")
CASE(xm, "", "ldmxcsr 12(" SI "); xorps %xmm0, %xmm0; divss %xmm0, %xmm0")
CASE(ac, "", "mov 1(" SI "), %edx")
CASE(plain, "", "nop; inc %edx; mov (" SI "), %edx; push " A "; pop " A "; call 1f; jmp 2f; 1: ret; 2: nop")
CASE(repeated, "", "nop; rep movsb; nop")
CASE(compared, "", "repe cmpsb; nop")
CASE(pushed, "", "pushf; nop")
CASE(then3, "", "ud2; int3; nop")
CASE(then_push, "", "ud2; pushf; pop " A "; nop")
CASE(then_ud2, "", "ud2; ud2; nop")
CASE(then_icebp, "", "ud2; .byte 0xf1; nop")
CASE(step_ud2, "", "nop; ud2; nop")
CASE(step_int3, "", "nop; int3; nop")
CASE(step_icebp, "", "nop; .byte 0xf1; nop")
CASE(step_ss, "", "mov %ss, %edx; mov %edx, %ss; nop; nop")
CASE(step_popf, "", "nop; push $0x2; popf; nop; nop")
#ifdef __x86_64__
CASE(stack, "", "mov $0x8000000000000000, %rsp; push %rax")
CASE(wild, "", "mov $0x8000000000000000, %rdx; mov (%rdx), %edx")
CASE(call, "", "mov $39, %eax; syscall; mov %r11, %rdx; nop")
CASE(kill, "", "mov $39, %eax; syscall; mov %eax, %edi; mov $10, %esi; mov $62, %eax; syscall; nop")
#else
CASE(into, "", "movb $127, %dl; addb $1, %dl; into; nop")
CASE(bound, "", "movl $77, %edx; bound %edx, (" SI "); nop")
CASE(call, "", "mov $20, %eax; int $0x80; nop")
CASE(kill, "mov %ebx, 60(%esi)", "mov $20, %eax; int $0x80; mov %eax, %ebx; mov $10, %ecx; mov $37, %eax; int $0x80; mov 60(%esi), %ebx; nop")
#endif

static void run(const char *name, unsigned (*t)(void *, unsigned long), unsigned char *s, unsigned char *e, char *memory, unsigned flags, int signals, int bytes, unsigned also) {
  unsigned got = 0;
  printf("%-12s", name);
  for (int i = 0; i < 150; i++) {
    count = 0, quiet = i != 0 && i != 149;
    if (i == 149) printf("\n%-12s", "again");
    start = s, end = e, limit = signals, step = bytes, add = also;
    got = t(memory, flags | 0x202);
    __asm__ volatile("fninit");
    unsigned mxcsr = 0x1f80;
    __asm__ volatile("ldmxcsr %0" : : "m"(mxcsr));
    if (!quiet) printf(" (%d) then %x", count, got & ~0x202u);
  }
  puts("");
}
#define RUN(name, memory, flags) run(#name, t_##name, s_##name, e_##name, memory, flags, 1, 0, 0)
#define AGAIN(name, memory, flags, signals, bytes, also) run(#name, t_##name, s_##name, e_##name, memory, flags, signals, bytes, also)

int main(void) {
  static char stack[65536];
  stack_t ss = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&ss, 0);
  struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
  int signals[] = {SIGFPE, SIGSEGV, SIGILL, SIGBUS, SIGTRAP, SIGUSR1};
  for (unsigned i = 0; i < 6; i++) sigaction(signals[i], &action, 0);
  setvbuf(stdout, 0, _IONBF, 0);
  char *page = mmap(0, 4 * 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  char *memory = page + 64, *hole = page + 4096, *fixed = page + 8192 + 64;
  unsigned short control = 0x37b;
  unsigned mxcsr = 0x1f00;
  memcpy(memory + 8, &control, 2), memcpy(memory + 12, &mxcsr, 4);
  mprotect(page + 8192, 4096, PROT_READ), munmap(page + 4096, 4096);
  RUN(ud2, memory, 0), RUN(ud2, memory, 0x8d5), RUN(lock, memory, 0), RUN(divide, memory, 1), RUN(hlt, memory, 0x40);
  RUN(cli, memory, 0), RUN(in, memory, 0), RUN(int10, memory, 0), RUN(selector, memory, 0);
  RUN(int3, memory, 0x81), RUN(int_3, memory, 0);
  RUN(load, hole, 1), RUN(store, hole, 0x80), RUN(modify, hole, 0), RUN(store, fixed, 0), RUN(fetch, hole, 0), RUN(fetch, memory, 0);
  RUN(movs, hole - 66, 0), RUN(stos, hole - 68, 0), RUN(movs, hole, 0), RUN(aligned, memory, 0), RUN(mf, memory, 0), RUN(xm, memory, 0);
  RUN(ac, memory, AC), RUN(ac, hole, AC);
  RUN(plain, memory, TF), RUN(plain, memory, TF | 0x41), RUN(repeated, memory, TF), RUN(compared, memory, TF | 0x40), RUN(pushed, memory, TF);
  RUN(step_ud2, memory, TF), RUN(step_int3, memory, TF), RUN(step_ss, memory, TF), RUN(step_popf, memory, TF), RUN(load, hole, TF), RUN(movs, hole - 66, TF);
  RUN(plain, memory, AC), RUN(plain, memory, TF | AC);
  AGAIN(ud2, memory, 0, 3, 0, RF), AGAIN(load, hole, 0, 3, 0, 0x41), AGAIN(then3, memory, 0, 2, 2, RF), AGAIN(then_push, memory, 0, 2, 2, RF);
  AGAIN(then_ud2, memory, 0, 2, 2, RF), AGAIN(then_push, memory, 0, 2, 2, TF), AGAIN(then_push, memory, 0, 2, 2, TF | RF), AGAIN(then_ud2, memory, 0, 2, 2, TF);
  RUN(call, memory, 0), RUN(call, memory, TF), RUN(call, memory, AC), RUN(kill, memory, 0), RUN(kill, memory, TF);
#ifdef __x86_64__
  RUN(stack, memory, 0), RUN(wild, memory, 0);
#else
  RUN(into, memory, 0), RUN(into, memory, TF), RUN(bound, memory + 128, 0), RUN(bound, memory + 128, TF);
#endif
  return 0;
}
