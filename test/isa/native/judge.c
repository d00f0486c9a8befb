/*
 * Runs machine code cases on this machine's processor: state in, state out. Needed to record vectors and to fuzz, never
 * to test.
 *
 *   gcc -O1 -fno-stack-protector -o judge64 judge.c
 *   gcc -O1 -fno-stack-protector -m32 -static -no-pie -Wl,-Ttext-segment=0x5a5a0000 -o judge32 judge.c
 *   judge64 < cases > results
 *
 * The cases are read twice, so from a file. With an argument (any), each case finds nothing but INT3s around its code:
 * one that gives something else then has looked at other cases.
 *
 * Every case ends in a signal (an INT3 follows its code). The handler notes the state that the signal frame shows,
 * writes the next case's state into the frame and returns into it: no code of ours runs between the two.
 *
 * A case that runs for 50 ms gets vector 255.
 *
 * The formats are those of `../case.ts`; both sides know the memory layout and the data pages' first contents.
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <ucontext.h>
#include <unistd.h>

#define CODE 0x20000000ul
#define CODE_BYTES 0x1000000ul
#define DATA 0x10000000ul
#define DATA_PAGES 3 /* the last one is read-only */
#define WRITABLE (4096 * (DATA_PAGES - 1))
/* Where FS and GS point in 32-bit code; in 64-bit code each case says. */
#define FS_BASE (DATA + 0x300)
#define GS_BASE (DATA + 0x1200)

typedef struct {
  uint64_t gpr[16];
  uint64_t flags;
  uint8_t fx[416];
  uint8_t ymm[256];
  uint64_t fs_base, gs_base;
} __attribute__((packed)) state;
typedef struct {
  uint32_t code_length, patches;
  uint64_t code_at;
  state s;
} __attribute__((packed)) request;
typedef struct {
  uint32_t vector, error;
  uint64_t address, rip;
  state s;
  uint32_t differences;
} __attribute__((packed)) answer;

/* Small buffers: whatever is mapped here may be hit by a stray address of a 32-bit case. */
static uint8_t in[65536], out[65536];
static size_t in_at, in_end, out_end;
static uint8_t base[WRITABLE], wanted[WRITABLE];
static int running, alone;

static void flush(void) {
  for (size_t at = 0; at < out_end;) {
    ssize_t n = write(1, out + at, out_end - at);
    if (n <= 0) _exit(2);
    at += n;
  }
  out_end = 0;
}

static void put(const void *p, size_t n) {
  if (out_end + n > sizeof out) flush();
  memcpy(out + out_end, p, n);
  out_end += n;
}

/* Reads n bytes of the cases; false at the end. */
static int get(void *to, size_t n) {
  uint8_t *p = to;
  while (n > 0) {
    if (in_at == in_end) {
      ssize_t got = read(0, in, sizeof in);
      if (got <= 0) return 0;
      in_at = 0;
      in_end = got;
    }
    size_t part = n < in_end - in_at ? n : in_end - in_at;
    memcpy(p, in + in_at, part);
    in_at += part;
    p += part;
    n -= part;
  }
  return 1;
}

#ifdef __x86_64__
static const int order[16] = {REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
                              REG_R8,  REG_R9,  REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15};
#define REGISTERS 16
#define FX(uc) ((uint8_t *)(uc)->uc_mcontext.fpregs)
#define CR2(uc) ((uint64_t)(uc)->uc_mcontext.gregs[REG_CR2])
#define IP REG_RIP
#else
static const int order[8] = {REG_EAX, REG_ECX, REG_EDX, REG_EBX, REG_ESP, REG_EBP, REG_ESI, REG_EDI};
#define REGISTERS 8
#define FX(uc) ((uint8_t *)(uc)->uc_mcontext.fpregs + 112)
#define CR2(uc) ((uint64_t)(uint32_t)(uc)->uc_mcontext.cr2)
#define IP REG_EIP
#endif

/*
 * FS and GS belong to the case while it runs, and to libc otherwise: nothing that runs between `segments_in` and
 * `segments_out` may touch libc's thread-local storage.
 */
static uint64_t own[2];
#ifdef __x86_64__
static long arch_prctl(long what, void *where) {
  long result;
  __asm__ volatile("syscall" : "=a"(result) : "a"(SYS_arch_prctl), "D"(what), "S"(where) : "rcx", "r11", "memory");
  return result;
}
enum { SET_GS = 0x1001, SET_FS, GET_FS, GET_GS };
static void segments_init(void) {
  arch_prctl(GET_FS, &own[0]);
  arch_prctl(GET_GS, &own[1]);
}
static void segments_out(uint64_t *fs, uint64_t *gs) {
  arch_prctl(GET_FS, fs);
  arch_prctl(GET_GS, gs);
  arch_prctl(SET_FS, (void *)own[0]);
  arch_prctl(SET_GS, (void *)own[1]);
}
static void segments_in(ucontext_t *uc, uint64_t fs, uint64_t gs) {
  (void)uc;
  arch_prctl(SET_FS, (void *)fs);
  arch_prctl(SET_GS, (void *)gs);
}
#else
static unsigned selectors[2];
static void segments_init(void) {
  unsigned gs;
  __asm__("mov %%gs, %0" : "=r"(gs));
  own[1] = gs;
  for (int i = 0; i < 2; i++) {
    struct { unsigned entry, base, limit, flags; } d = {-1, i ? GS_BASE : FS_BASE, 0xfffff, 0x51};
    if (syscall(SYS_set_thread_area, &d)) {
      perror("set_thread_area");
      _exit(1);
    }
    selectors[i] = d.entry << 3 | 3;
  }
}
static void segments_out(uint64_t *fs, uint64_t *gs) {
  __asm__ volatile("mov %0, %%gs" : : "r"((unsigned)own[1]));
  *fs = FS_BASE;
  *gs = GS_BASE;
}
static void segments_in(ucontext_t *uc, uint64_t fs, uint64_t gs) {
  (void)fs;
  (void)gs;
  uc->uc_mcontext.gregs[REG_FS] = selectors[0];
  uc->uc_mcontext.gregs[REG_GS] = selectors[1];
}
#endif

/* The kernel takes x87 of a 32-bit frame from the old format in front: ST(0) first, as in the new one. */
#ifndef __x86_64__
static void to_fsave(ucontext_t *uc) {
  uint8_t *fx = FX(uc), *old = fx - 112;
  uint32_t env[7] = {0};
  env[0] = 0xffff0000u | fx[0] | fx[1] << 8;
  uint32_t fsw = fx[2] | fx[3] << 8, tags = 0;
  env[1] = 0xffff0000u | fsw;
  for (int i = 0; i < 8; i++)
    if (!(fx[4] >> i & 1)) tags |= 3u << 2 * i;
  env[2] = 0xffff0000u | tags;
  memcpy(&env[3], fx + 8, 4);
  env[4] = (uint32_t)(fx[6] | fx[7] << 8) << 16;
  memcpy(&env[5], fx + 16, 4);
  memcpy(old, env, 28);
  for (int i = 0; i < 8; i++) memcpy(old + 28 + 10 * i, fx + 32 + 16 * i, 10);
}
#endif

static void record(ucontext_t *uc, int endless, uint64_t fs, uint64_t gs) {
  answer a;
  memset(&a, 0, sizeof a);
  a.s.fs_base = fs;
  a.s.gs_base = gs;
  a.vector = uc->uc_mcontext.gregs[REG_TRAPNO];
  a.error = uc->uc_mcontext.gregs[REG_ERR];
  if (endless) a.vector = 255;
  if (a.vector == 14) a.address = CR2(uc);
  else if (a.vector != 13) a.error = 0;
  a.rip = (unsigned long)uc->uc_mcontext.gregs[IP];
  for (int i = 0; i < REGISTERS; i++) a.s.gpr[i] = (unsigned long)uc->uc_mcontext.gregs[order[i]];
  a.s.flags = (unsigned long)uc->uc_mcontext.gregs[REG_EFL];
  memcpy(a.s.fx, FX(uc), sizeof a.s.fx);
  uint64_t features;
  memcpy(&features, FX(uc) + 512, 8);
  if (features & 4) memcpy(a.s.ymm, FX(uc) + 576, 256);
  uint8_t *data = (uint8_t *)DATA;
  uint32_t at[WRITABLE / 2], length[WRITABLE / 2];
  for (uint32_t i = 0; i < WRITABLE;) {
    if (i % 8 == 0 && !memcmp(data + i, wanted + i, 8)) { i += 8; continue; }
    if (data[i] == wanted[i]) { i++; continue; }
    uint32_t from = i;
    while (i < WRITABLE && data[i] != wanted[i]) i++;
    at[a.differences] = from;
    length[a.differences++] = i - from;
  }
  put(&a, sizeof a);
  for (uint32_t i = 0; i < a.differences; i++) {
    put(&at[i], 4);
    put(&length[i], 4);
    put(data + at[i], length[i]);
  }
}

static void load(ucontext_t *uc) {
  request r;
  if (!get(&r, sizeof r)) {
    flush();
    _exit(0);
  }
  struct itimerval limit = {.it_value = {.tv_usec = 50000}};
  setitimer(ITIMER_VIRTUAL, &limit, 0);
  /* Again: an earlier case may have written there. */
  uint8_t *code = (uint8_t *)(uintptr_t)r.code_at;
  if (alone) madvise((void *)CODE, CODE_BYTES, MADV_DONTNEED);
  get(code, r.code_length);
  memset(code + r.code_length, 0xcc, 32);
  memcpy(wanted, base, WRITABLE);
  for (uint32_t i = 0; i < r.patches; i++) {
    uint32_t place[2];
    get(place, 8);
    get(wanted + place[0], place[1]);
  }
  memcpy((void *)DATA, wanted, WRITABLE);
  for (int i = 0; i < REGISTERS; i++) uc->uc_mcontext.gregs[order[i]] = r.s.gpr[i];
  uc->uc_mcontext.gregs[REG_EFL] = r.s.flags;
  uc->uc_mcontext.gregs[IP] = r.code_at;
  memcpy(FX(uc), r.s.fx, sizeof r.s.fx);
  uint64_t features;
  memcpy(&features, FX(uc) + 512, 8);
  features |= 7;
  memcpy(FX(uc) + 512, &features, 8);
  memcpy(FX(uc) + 576, r.s.ymm, 256);
#ifndef __x86_64__
  to_fsave(uc);
#endif
  segments_in(uc, r.s.fs_base, r.s.gs_base);
}

/* Writes all cases' code: a jump that went astray finds the same bytes here as in our guests. */
static void write_code(void) {
  request r;
  while (get(&r, sizeof r)) {
    uint8_t *code = (uint8_t *)(uintptr_t)r.code_at;
    get(code, r.code_length);
    memset(code + r.code_length, 0xcc, 32);
    for (uint32_t i = 0; i < r.patches; i++) {
      uint32_t place[2];
      get(place, 8);
      get(wanted, place[1]);
    }
  }
  lseek(0, 0, SEEK_SET);
}

/* Before each case there is nothing but this byte where code lies, whatever the cases before it wrote there. */
static void fill_around(int byte) {
  int fd = memfd_create("around", 0);
  if (fd < 0 || ftruncate(fd, CODE_BYTES)) perror("around"), _exit(1);
  void *all = mmap(0, CODE_BYTES, 3, MAP_SHARED, fd, 0);
  if (all == MAP_FAILED) perror("around"), _exit(1);
  memset(all, byte, CODE_BYTES);
  munmap(all, CODE_BYTES);
  /* Pages of its own come with the first store, and go with MADV_DONTNEED. */
  mmap((void *)CODE, CODE_BYTES, 7, MAP_PRIVATE | MAP_FIXED, fd, 0);
  close(fd);
}

/* The first stack is not needed any more: a stray address must not find it. */
static void unmap_stack(void) {
  FILE *f = fopen("/proc/self/maps", "r");
  char line[512];
  unsigned long from, to;
  while (f && fgets(line, sizeof line, f))
    if (strstr(line, "[stack]") && sscanf(line, "%lx-%lx", &from, &to) == 2) munmap((void *)from, to - from);
  if (f) fclose(f);
}

static void handler(int sig, siginfo_t *info, void *context) {
  ucontext_t *uc = context;
  (void)info;
  uint64_t fs = 0, gs = 0;
  if (running) {
    segments_out(&fs, &gs);
    record(uc, sig == SIGVTALRM, fs, gs);
  }
  else unmap_stack();
  running = 1;
  load(uc);
}

int main(int argc, char **argv) {
  alone = argc > 1;
  uint32_t x = 2463534242u;
  for (int i = 0; i < WRITABLE; i++) {
    x ^= x << 13, x ^= x >> 17, x ^= x << 5;
    base[i] = x;
  }
  int flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE;
  if (mmap((void *)CODE, CODE_BYTES, 7, flags, -1, 0) != (void *)CODE) return perror("code"), 1;
  if (mmap((void *)DATA, 4096 * DATA_PAGES, 3, flags, -1, 0) != (void *)DATA) return perror("data"), 1;
  memcpy((void *)(DATA + WRITABLE), base, 4096);
  mprotect((void *)(DATA + WRITABLE), 4096, PROT_READ);
  stack_t ss = {.ss_sp = malloc(1 << 17), .ss_size = 1 << 17};
  sigaltstack(&ss, 0);
  struct sigaction sa = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
  memset((void *)CODE, 0xcc, CODE_BYTES);
  if (alone) fill_around(atoi(argv[1]));
  else write_code();
  segments_init();
  int signals[] = {SIGSEGV, SIGILL, SIGFPE, SIGTRAP, SIGBUS, SIGVTALRM};
  for (int i = 0; i < 6; i++) sigaction(signals[i], &sa, 0);
  __asm__ volatile("int3");
  return 1;
}
