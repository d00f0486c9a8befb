/* Random programs in machine code, hot first, then under TF and AC: where each signal comes, and with which flags. flags: -fcf-protection=none -mno-red-zone; judge: amd */
#define _GNU_SOURCE
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>

#ifdef __x86_64__
#define IP REG_RIP
#define CLEAR_AC "andq $~0x40000, (%rsp)"
#define CLEAR_STEPS "andq $~0x40100, (%%rsp)"
#define STACK "%%rsp"
#define SET "orq %%rcx, (%%rsp)"
#else
#define IP REG_EIP
#define CLEAR_AC "andl $~0x40000, (%esp)"
#define CLEAR_STEPS "andl $~0x40100, (%%esp)"
#define STACK "%%esp"
#define SET "orl %%ecx, (%%esp)"
#endif
#define TF 0x100
#define AC 0x40000
/* CF, PF, ZF, SF, OF: the others of the arithmetic flags are not defined after all instructions. */
#define DEFINED 0x8c5

static unsigned char *code, *at, *data;
static uint32_t state = 1, hash;
static unsigned random_below(unsigned n) {
  state = state * 1664525 + 1013904223;
  return (state >> 8) % n;
}
static void byte(int b) { *at++ = b; }
static void bytes(const char *b, int n) { memcpy(at, b, n), at += n; }
#define OUT(s) bytes(s, sizeof(s) - 1)
static void word32(uint32_t w) { memcpy(at, &w, 4), at += 4; }

static volatile int count;
static void handler(int s, siginfo_t *info, void *context) {
  // Handlers inherit AC, which the library's accesses do not stand.
  __asm__ volatile("pushf; " CLEAR_AC "; popf");
  greg_t *g = ((ucontext_t *)context)->uc_mcontext.gregs;
  unsigned char *ip = (unsigned char *)g[IP];
  unsigned place = ip >= code && ip < code + 65536 ? ip - code : 99999;
  unsigned flags = g[REG_EFL] & (DEFINED | TF | AC | 0x10000);
  hash = (((hash * 31 + place) * 31 + flags) * 31 + s) * 31 + info->si_code;
  count++;
  if (s == SIGILL) g[IP] += 2;
  if (s == SIGBUS) g[REG_EFL] &= ~AC;
}

/* EAX, EDX, EBX, ESI; EDI points to memory, in front of which there is a table of functions; ECX counts. */
static const unsigned char registers[] = {0, 2, 3, 6};
static int any(void) { return registers[random_below(4)]; }
static unsigned char *immediates[64];
static int functions, patches, known_immediates;

static void simple(void) {
  static const unsigned char operations[] = {0x01, 0x09, 0x11, 0x19, 0x21, 0x29, 0x31, 0x39, 0x85, 0x89};
  switch (random_below(9)) {
    case 0: OUT("\x90"); break;
    case 1: byte(operations[random_below(10)]), byte(0xc0 | any() << 3 | any()); break;
    case 2:
      byte(0x83), byte(0xc0 | any());
      if (known_immediates < 64) immediates[known_immediates++] = at;
      byte(random_below(128));
      break;
    case 3: byte(0xb8 + any()), word32(state); break;
    case 4: byte(0x50 + any()), byte(0x58 + any()); break;
    case 5: byte(random_below(2) ? 0x89 : 0x01), byte(0x47 | any() << 3), byte(random_below(100)); break;
    case 6: byte(random_below(2) ? 0x8b : 0x03), byte(0x47 | any() << 3), byte(random_below(100)); break;
    case 7: OUT("\x9c\x81\x24\x24\xc5\x08\x00\x00"), byte(0x58 + any()); break;
    case 8: OUT("\x66\x0f\x6e\xc0\x0f\x58\xc0\x66\x0f\x7e\xc2"); break;
  }
}

static void piece(void) {
  unsigned char *from;
  int callee = functions ? (int)random_below(functions) : -1;
  int slot = (callee - 8) * (int)sizeof(void *);
  switch (random_below(18)) {
    default: simple(); break;
    case 0:
    case 1:
      byte(0x70 + random_below(16)), byte(0), from = at;
      for (int n = random_below(4); n >= 0; n--) simple();
      from[-1] = at - from;
      break;
    case 2:
      byte(0xeb), byte(0), from = at;
      simple();
      from[-1] = at - from;
      break;
    case 3:
      byte(0xb9), word32(1 + random_below(4)), from = at;
      for (int n = random_below(3); n >= 0; n--) simple();
      OUT("\x83\xe9\x01\x75"), byte(from - at - 1);
      break;
    case 4:
      if (callee >= 0) byte(0xe8), word32((uint32_t)(uintptr_t)(((unsigned char **)data)[callee - 8] - (at + 4)));
      break;
    case 5:
      if (callee >= 0) byte(0xff), byte(0x57), byte(slot);
      break;
    case 6: byte(0x57), byte(0xb9), word32(random_below(4)), OUT("\xf3\xaa\x5f"); break;
    case 7: OUT("\x8c\xd2\x8e\xd2"); break;
    case 8:
      OUT("\xb8\xf0\xff\x00\x00");
#ifdef __x86_64__
      OUT("\x0f\x05");
#else
      OUT("\xcd\x80");
#endif
      break;
    case 9: OUT("\x0f\x0b"); break;
    case 10: OUT("\xcc"); break;
    case 11: OUT("\x9c\x81\x0c\x24\x00\x01\x00\x00\x9d"); break;
    case 12: OUT("\x9c\x81\x24\x24\xff\xfe\xfb\xff\x9d"); break;
    case 13:
      if (patches && known_immediates) {
        // An immediate in this function or one before it.
        unsigned char *to = immediates[random_below(known_immediates)];
        byte(0xc6), byte(0x05);
#ifdef __x86_64__
        word32((uint32_t)(to - (at + 5)));
#else
        word32((uint32_t)to);
#endif
        byte(random_below(128));
      }
      break;
  }
}

static void call(unsigned char *f, unsigned long flags) {
  unsigned long a = 1, b = 2, c = flags, source = 3, entry = (unsigned long)f;
  void *d = data;
  __asm__ volatile("push %4; push $0x202; " SET "; mov $4, %%ebx; popf; call *(" STACK "); pushf; " CLEAR_STEPS "; popf; pop %4"
                   : "+a"(a), "+d"(b), "+c"(c), "+D"(d), "+b"(entry), "+S"(source)
                   :
                   : "memory", "cc"
#ifdef __x86_64__
                   , "r11", "xmm0"
#endif
  );
  hash = hash * 31 + (uint32_t)a + (uint32_t)b;
}

int main(void) {
  static char stack[65536];
  stack_t ss = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&ss, 0);
  struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  int signals[] = {SIGTRAP, SIGILL, SIGBUS};
  for (unsigned i = 0; i < 3; i++) sigaction(signals[i], &action, 0);
  code = mmap(0, 65536, 7, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  data = (unsigned char *)mmap(0, 8192, 3, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) + 4096;
  for (int program = 0; program < 20; program++) {
    at = code + program * 1600, functions = known_immediates = 0, patches = program % 4 == 3;
    unsigned char *last = at;
    for (int f = 0; f < 5; f++) {
      last = at;
      for (int n = 4 + random_below(10); n > 0; n--) piece();
      if (functions && random_below(3) == 0) byte(0xff), byte(0x67), byte(((int)random_below(functions) - 8) * (int)sizeof(void *));
      else byte(0xc3);
      ((unsigned char **)data)[functions++ - 8] = last;
    }
    // Hot; three times with TF, AC and both; as at first again.
    for (int r = 0; r < 115; r++) {
      count = 0;
      unsigned long flags = r < 100 || r >= 109 ? 0 : r % 3 == 0 ? TF : r % 3 == 1 ? AC : TF | AC;
      call(last, flags);
      if (r >= 99 && r < 110) printf("%d %x; ", count, hash);
    }
    puts("");
  }
  return 0;
}
