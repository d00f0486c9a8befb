/*
 * What every guest needs instead of a libc: an entry point, raw system calls for both ABIs, buffered output and the
 * four memory functions that gcc may call on its own. Header only, so that a guest is one file and one command.
 */
#ifndef GUEST_H
#define GUEST_H

#include <stddef.h>
#include <stdint.h>

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
typedef int32_t i32;
typedef int64_t i64;

#define NOINLINE __attribute__((noinline))

#ifdef __x86_64__

enum {
  SYS_read = 0, SYS_write = 1, SYS_open = 2, SYS_close = 3, SYS_stat = 4, SYS_mmap = 9, SYS_mprotect = 10,
  SYS_munmap = 11, SYS_brk = 12, SYS_rt_sigaction = 13, SYS_rt_sigprocmask = 14, SYS_rt_sigreturn = 15,
  SYS_mremap = 25, SYS_getpid = 39, SYS_kill = 62, SYS_getppid = 110, SYS_sigaltstack = 131, SYS_gettid = 186,
  SYS_tgkill = 234, SYS_clock_gettime = 228, SYS_exit_group = 231
};

static inline long syscall6(long n, long a, long b, long c, long d, long e, long f) {
  long result;
  register long r10 __asm__("r10") = d;
  register long r8 __asm__("r8") = e;
  register long r9 __asm__("r9") = f;
  __asm__ volatile("syscall"
                   : "=a"(result)
                   : "a"(n), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                   : "rcx", "r11", "memory");
  return result;
}

static inline long syscall3(long n, long a, long b, long c) {
  long result;
  __asm__ volatile("syscall" : "=a"(result) : "a"(n), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory");
  return result;
}

__asm__(".globl _start\n"
        "_start:\n"
        "  xorl %ebp, %ebp\n"
        "  movq %rsp, %rdi\n"
        "  andq $-16, %rsp\n"
        "  call guest_start\n"
        "  hlt\n");

#else

enum {
  SYS_read = 3, SYS_write = 4, SYS_open = 5, SYS_close = 6, SYS_stat = 195 /* stat64 */, SYS_mmap = 192 /* mmap2 */,
  SYS_mprotect = 125, SYS_munmap = 91, SYS_brk = 45, SYS_rt_sigaction = 174, SYS_rt_sigprocmask = 175,
  SYS_rt_sigreturn = 173, SYS_mremap = 163, SYS_getpid = 20, SYS_kill = 37, SYS_getppid = 64, SYS_sigaltstack = 186,
  SYS_gettid = 224, SYS_tgkill = 270, SYS_clock_gettime = 265, SYS_exit_group = 252
};

/* EBX and EBP may both be taken by the compiler, so all six arguments go through a block in memory. */
static inline long syscall6(long n, long a, long b, long c, long d, long e, long f) {
  long args[7] = {a, b, c, d, e, f, n};
  long result;
  __asm__ volatile("pushl %%ebx\n\tpushl %%esi\n\tpushl %%edi\n\tpushl %%ebp\n\t"
                   "movl (%%eax), %%ebx\n\tmovl 4(%%eax), %%ecx\n\tmovl 8(%%eax), %%edx\n\t"
                   "movl 12(%%eax), %%esi\n\tmovl 16(%%eax), %%edi\n\tmovl 20(%%eax), %%ebp\n\t"
                   "movl 24(%%eax), %%eax\n\tint $0x80\n\t"
                   "popl %%ebp\n\tpopl %%edi\n\tpopl %%esi\n\tpopl %%ebx"
                   : "=a"(result)
                   : "a"(args)
                   : "ecx", "edx", "memory", "cc");
  return result;
}

static inline long syscall3(long n, long a, long b, long c) {
  long result;
  __asm__ volatile("int $0x80" : "=a"(result) : "a"(n), "b"(a), "c"(b), "d"(c) : "memory");
  return result;
}

__asm__(".globl _start\n"
        "_start:\n"
        "  xorl %ebp, %ebp\n"
        "  movl %esp, %eax\n"
        "  andl $-16, %esp\n"
        "  subl $12, %esp\n"
        "  pushl %eax\n"
        "  call guest_start\n"
        "  hlt\n");

#endif

/* The last argument of mmap2 counts pages; no guest maps a file, so it is always 0 and both ABIs read alike. */
static inline void *map_pages(size_t size, int prot) {
  return (void *)syscall6(SYS_mmap, 0, (long)size, prot, 0x22 /* MAP_PRIVATE | MAP_ANONYMOUS */, -1, 0);
}

enum { PROT_NONE = 0, PROT_READ = 1, PROT_WRITE = 2, PROT_EXEC = 4 };

void *memcpy(void *to, const void *from, size_t n) {
  u8 *t = to;
  const u8 *f = from;
  for (; n; n--) *t++ = *f++;
  return to;
}

void *memmove(void *to, const void *from, size_t n) {
  u8 *t = to;
  const u8 *f = from;
  if (t < f) {
    for (; n; n--) *t++ = *f++;
  } else {
    while (n--) t[n] = f[n];
  }
  return to;
}

void *memset(void *to, int value, size_t n) {
  u8 *t = to;
  for (; n; n--) *t++ = (u8)value;
  return to;
}

int memcmp(const void *left, const void *right, size_t n) {
  const u8 *l = left, *r = right;
  for (; n; n--, l++, r++) {
    if (*l != *r) return *l - *r;
  }
  return 0;
}

static char out_buffer[4096];
static size_t out_length;

static void out_flush(void) {
  size_t done = 0;
  while (done < out_length) {
    long n = syscall3(SYS_write, 1, (long)(out_buffer + done), (long)(out_length - done));
    if (n <= 0) break;
    done += (size_t)n;
  }
  out_length = 0;
}

static void out_char(char c) {
  if (out_length == sizeof out_buffer) out_flush();
  out_buffer[out_length++] = c;
}

static void out(const char *text) {
  while (*text) out_char(*text++);
}

static void out_hex_digits(u64 value, int digits) {
  for (int i = digits - 1; i >= 0; i--) out_char("0123456789abcdef"[(value >> (i * 4)) & 15]);
}

static void out_hex(u64 value) { out_hex_digits(value, 16); }
static void out_hex32(u32 value) { out_hex_digits(value, 8); }

/* Long division by ten in 16-bit steps: i386 has no 64-bit division, and libgcc is not linked. */
static u64 divide_by_10(u64 value, u32 *remainder) {
  u32 r = 0;
  u64 quotient = 0;
  for (int shift = 48; shift >= 0; shift -= 16) {
    u32 part = (r << 16) | (u32)((value >> shift) & 0xffff);
    quotient |= (u64)(part / 10) << shift;
    r = part % 10;
  }
  *remainder = r;
  return quotient;
}

static void out_number(u64 value) {
  char digits[20];
  int n = 0;
  do {
    u32 digit;
    value = divide_by_10(value, &digit);
    digits[n++] = (char)('0' + digit);
  } while (value);
  while (n) out_char(digits[--n]);
}

static void out_signed(i64 value) {
  if (value < 0) {
    out_char('-');
    value = -(u64)value;
  }
  out_number((u64)value);
}

__attribute__((noreturn)) static void leave(int status) {
  out_flush();
  for (;;) syscall3(SYS_exit_group, status, 0, 0);
}

/* argv[1], or the default when it is missing or no number. */
static u32 scale_argument(int argc, char **argv, u32 fallback) {
  if (argc < 2 || argv[1][0] < '0' || argv[1][0] > '9') return fallback;
  u32 value = 0;
  for (const char *p = argv[1]; *p >= '0' && *p <= '9'; p++) value = value * 10 + (u32)(*p - '0');
  return value;
}

/* Marsaglia's xorshift: the same sequence in both ABIs. */
static inline u32 next_random(u32 *state) {
  u32 x = *state;
  x ^= x << 13;
  x ^= x >> 17;
  x ^= x << 5;
  return *state = x;
}

static int guest_main(int argc, char **argv);

__attribute__((used, noreturn)) void guest_start(long *stack) {
  leave(guest_main((int)stack[0], (char **)(stack + 1)));
}

__attribute__((unused)) static void (*const guest_unused[])(void) = {
    (void (*)(void))out_hex, (void (*)(void))out_hex32, (void (*)(void))out_signed, (void (*)(void))out_number,
    (void (*)(void))scale_argument, (void (*)(void))map_pages,
};

#endif
