/* Segments of the local descriptor table under 64-bit code: bases of FS and GS, and far transfers to 16- and 32-bit code and back. only: 64; needs: modify_ldt fsgsbase; flags: -O0 -fno-pie -no-pie -static */
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
enum { DATA = 1, CODE16, CODE32, STACK16 };

static uint8_t *low, *stack;
static int set(int entry, uintptr_t base, unsigned limit, int contents, int wide) {
  struct user_desc d = {.entry_number = entry, .base_addr = base, .limit = limit, .contents = contents, .seg_32bit = wide};
  return syscall(SYS_modify_ldt, 0x11, &d, sizeof d);
}

static void handler(int s, siginfo_t *info, void *context) {
  static unsigned seen;
  if (++seen > 200) _exit(1);
  greg_t *r = ((ucontext_t *)context)->uc_mcontext.gregs;
  uint64_t segments = r[REG_CSGSFS];
  printf(" [signal %d code %d trap %d error %llx cs %x rip %llx ax %x]", s, info->si_code, (int)r[REG_TRAPNO], r[REG_ERR],
         (unsigned)segments & 0xffff, (segments & 0xffff) == 0x33 ? 0 : r[REG_RIP], (unsigned)r[REG_RAX]);
  /* Faults: on with the code's last instruction, which returns. */
  if (s != SIGTRAP) r[REG_RIP] = r[REG_R15];
}

extern uint8_t code16[], code16_end[], code16_sum[], code16_trap[], code16_beyond[], code16_return[];
extern uint8_t code32[], code32_end[], code32_sum[], code32_null[], code32_return[];
__asm__(
    ".pushsection .rodata\n"
    "code16:\n.code16\n"
    "code16_sum:\n  mov %di, %ds\n  xor %eax, %eax\n  mov $4000, %cx\n"
    "1: mov %cx, %si\n  and $0x1fe, %si\n  add (%si), %ax\n  ror $1, %ax\n  push %ax\n  pop %dx\n  loop 1b\n  lretl\n"
    "code16_trap:\n  mov $0x1234, %ax\n  int3\n  inc %ax\n  lretl\n"
    "code16_beyond:\n  mov %di, %ds\n  mov $0xfff, %si\n  mov (%si), %ax\n"
    "code16_return:\n  lretl\n"
    "code16_end:\n"
    "code32:\n.code32\n"
    "code32_sum:\n  mov %edi, %ds\n  xor %eax, %eax\n  mov $4000, %ecx\n"
    "2: mov %ecx, %esi\n  and $0x1fc, %esi\n  add (%esi), %eax\n  ror $1, %eax\n  push %eax\n  pop %edx\n  loop 2b\n  lret\n"
    "code32_null:\n  xor %esi, %esi\n  mov %esi, %ds\n  mov %esi, %es\n  lea 8(%esi), %eax\n  mov (%eax), %eax\n"
    "code32_return:\n  lret\n"
    "code32_end:\n"
    ".code64\n.popsection\n");

static struct { uint32_t offset; uint16_t selector; } __attribute__((packed)) there;
static uint64_t old_stack;
static uint64_t far_call(unsigned selector, unsigned offset, unsigned rdi, unsigned last) {
  /* Upper halves are undefined after 32-bit code. */
  uint64_t a = 0x55667788;
  there.offset = offset, there.selector = selector;
  register uint64_t r15 __asm__("r15") = last;
  __asm__ volatile(
      "push %%rbp\n mov %%rsp, old_stack\n mov %2, %%rsp\n mov %3, %%edi\n lcall *there\n mov old_stack, %%rsp\n pop %%rbp\n"
      "xor %%ecx, %%ecx\n mov %%ecx, %%ds\n mov %%ecx, %%es"
      : "+a"(a), "+r"(r15) : "S"(stack + 0x1000), "d"(rdi) : "rcx", "rdi", "r8", "r9", "r10", "r11", "memory", "cc");
  return (uint32_t)a;
}

int main(void) {
  setvbuf(stdout, 0, _IONBF, 0);
  static char alternate[65536];
  stack_t other = {.ss_sp = alternate, .ss_size = sizeof alternate};
  sigaltstack(&other, 0);
  struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  int signals[] = {SIGSEGV, SIGBUS, SIGTRAP, SIGILL};
  for (int i = 0; i < 4; i++) sigaction(signals[i], &action, 0);
  low = mmap((void *)0x10000000, 0x4000, 7, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  stack = mmap((void *)0x20000000, 0x2000, 3, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  for (int i = 0; i < 0x1000; i++) low[i] = i * 11 + (i >> 8);
  memcpy(low + 0x1000, code16, code16_end - code16);
  memcpy(low + 0x2000, code32, code32_end - code32);
  printf("set %d %d %d\n", set(DATA, (uintptr_t)low, 0xfff, 0, 1), set(CODE16, (uintptr_t)low + 0x1000, 0xfff, 2, 0),
         set(CODE32, (uintptr_t)low + 0x2000, 0xfff, 2, 1));
  printf("bad %ld\n", syscall(SYS_modify_ldt, 5, 0, 0));
  uint32_t a, b;
  uint64_t c;
  __asm__("mov %w3, %%gs; mov %%gs:0x10, %0; mov %%gs:0xffe, %1; rdgsbase %2" : "=&r"(a), "=&r"(b), "=&r"(c) : "r"(SELECTOR(DATA)));
  printf("gs %x %x %llx\n", a, b & 0xffff, (unsigned long long)c);
  set(DATA, (uintptr_t)low + 8, 0xfff, 0, 1);
  __asm__("mov %w2, %%gs; mov %%gs:0x10, %0; lar %2, %1" : "=&r"(a), "=&r"(b) : "r"(SELECTOR(DATA)));
  printf("moved %x lar %x\n", a, b);
  set(DATA, (uintptr_t)low, 0xfff, 0, 1);
  __asm__("mov %w0, %%gs" : : "r"(0));
  for (int i = 0; i < 3; i++) {
    printf("16-bit %llx\n", (unsigned long long)far_call(SELECTOR(CODE16), code16_sum - code16, SELECTOR(DATA), 0));
    printf("32-bit %llx\n", (unsigned long long)far_call(SELECTOR(CODE32), code32_sum - code32, SELECTOR(DATA), 0));
  }
  printf(" trap %llx\n", (unsigned long long)far_call(SELECTOR(CODE16), code16_trap - code16, 0, 0));
  printf(" beyond %llx\n", (unsigned long long)far_call(SELECTOR(CODE16), code16_beyond - code16, SELECTOR(DATA), code16_return - code16));
  printf(" null %llx\n", (unsigned long long)far_call(SELECTOR(CODE32), code32_null - code32, 0, code32_return - code32));
  return 0;
}
