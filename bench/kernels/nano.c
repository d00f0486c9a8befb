/*
 * Nanobenchmarks: what single privileged operations cost a guest, after K. Adams and O. Agesen, "A Comparison of Software and
 * Hardware Techniques for x86 Virtualization" (ASPLOS 2006). Prints a line each:
 *
 *     nano NAME: NS ns, N instructions, OPERATIONS operations
 *
 * NS is nanoseconds per operation without the loop around it, the best of some rounds, by a time stamp counter that is measured
 * against the PIT. N is instructions per operation, loop left out, handlers included. Words on the command line: n=N
 * operations a round (100000), rounds=N (5).
 */
#include "kernel.h"

#define PIT_HZ 1193182u
#define PAGE 4096ul
/* Virtual addresses: nothing; one page that changes; pages for the address space switches. */
#define NOTHING_AT 0x80000000ul
#define REMAP_AT 0x40000000ul
#define SWITCH_AT 0x40200000ul
#define SWITCH_TABLES 16u
#define SWITCH_PAGES (SWITCH_TABLES * 512u)
#define TOUCHED 32u

typedef void loop(u64 n);
loop loop_empty, loop_in, loop_out, loop_cr8, loop_call, loop_fault, loop_divide, loop_remap;
loop loop_syscall, loop_int80, loop_user_empty;
void run_in_ring3(loop *, u64 n);
void cr3_round(u64 n, u64 *first, u64 *second, u64 address, u64 pages, u64 advance);
u64 wait_for_timer(void);
void handle_fault(void), handle_divide(void), handle_syscall(void), handle_int80(void), handle_user_done(void);
void handle_timer(void), handle_unexpected(void);

extern u64 pml4[512], pdpt[512];
static u64 other_pml4[512] __attribute__((aligned(4096)));
static u64 switch_directory[512] __attribute__((aligned(4096)));
static u64 switch_tables[SWITCH_TABLES][512] __attribute__((aligned(4096)));
static u64 remap_table[512] __attribute__((aligned(4096)));
static u8 data_pages[2][4096] __attribute__((aligned(8192)));
static struct { u16 low, selector, flags, middle; u32 high, zero; } idt[256];

u64 fault_address = NOTHING_AT, remap_address = REMAP_AT, *remap_entry = remap_table;

static u64 tsc_khz, iterations, rounds;

static inline u64 rdtsc(void) {
  u32 low, high;
  __asm__ volatile("rdtsc" : "=a"(low), "=d"(high));
  return (u64)high << 32 | low;
}

static void write_msr(u32 number, u64 value) {
  __asm__ volatile("wrmsr" : : "c"(number), "a"((u32)value), "d"((u32)(value >> 32)));
}

void __attribute__((noreturn)) unexpected(u64 first, u64 second) {
  print("nano: unexpected interrupt, stack ");
  print_hex((u32)first);
  print(" ");
  print_hex((u32)second);
  print("\n");
  finish(0x7f);
}

static void set_gate(u32 vector, void (*handler)(void), u32 flags) {
  u64 address = (u64)handler;
  idt[vector].low = (u16)address;
  idt[vector].selector = 0x08;
  idt[vector].flags = (u16)flags;
  idt[vector].middle = (u16)(address >> 16);
  idt[vector].high = (u32)(address >> 32);
}

static void start_interrupts(void) {
  for (u32 i = 0; i < 256; i++) set_gate(i, handle_unexpected, 0x8e00);
  set_gate(0, handle_divide, 0x8e00);
  set_gate(14, handle_fault, 0x8e00);
  set_gate(32, handle_timer, 0x8e00);
  set_gate(0x80, handle_int80, 0xee00);
  set_gate(0x81, handle_user_done, 0xee00);
  struct { u16 limit; u64 base; } __attribute__((packed)) at = { sizeof idt - 1, (u64)idt };
  __asm__ volatile("lidt %0" : : "m"(at));
  static const u8 commands[][2] = { { 0x20, 0x11 }, { 0xa0, 0x11 }, { 0x21, 0x20 }, { 0xa1, 0x28 }, { 0x21, 4 },
                                    { 0xa1, 2 },    { 0x21, 1 },    { 0xa1, 1 },    { 0x21, 0xfe }, { 0xa1, 0xff } };
  for (u32 i = 0; i < sizeof commands / sizeof *commands; i++) out8(commands[i][0], commands[i][1]);
  /* SYSCALL: kernel code 08, ring 3 from 18; the handler; interrupts off. */
  write_msr(0xc0000081, (u64)0x1b << 48 | (u64)0x08 << 32);
  write_msr(0xc0000082, (u64)handle_syscall);
  write_msr(0xc0000084, 0x200);
}

static void start_pages(void) {
  for (u32 table = 0; table < SWITCH_TABLES; table++) {
    switch_directory[1 + table] = (u64)switch_tables[table] | 7;
    for (u32 i = 0; i < 512; i++) switch_tables[table][i] = (u64)data_pages[i & 1] | 7;
  }
  switch_directory[0] = (u64)remap_table | 7;
  remap_table[0] = (u64)data_pages[0] | 7;
  pdpt[1] = (u64)switch_directory | 7;
  other_pml4[0] = pml4[0];
  __asm__ volatile("mov %0, %%cr3" : : "r"(pml4));
}

/* The time stamp counter's rate, over 10 ms of the PIT's channel 2. */
static void measure_tsc(void) {
  u64 best = ~0ull;
  const u32 count = PIT_HZ / 100;
  for (int round = 0; round < 3; round++) {
    out8(0x61, (in8(0x61) & ~3u) | 1); /* gate on, speaker off */
    out8(0x43, 0xb0);                  /* channel 2, mode 0 */
    out8(0x42, (u8)count);
    out8(0x42, (u8)(count >> 8));
    u64 begin = rdtsc();
    while (!(in8(0x61) & 0x20)) {}
    u64 ticks = rdtsc() - begin;
    if (ticks < best) best = ticks;
  }
  tsc_khz = best / 10;
  if (tsc_khz == 0) tsc_khz = 1;
}

/* With one decimal. */
static void report(const char *name, u64 ticks, u64 operations, u32 instructions) {
  u64 tenths = ticks * 10000000 / tsc_khz / operations;
  print("nano ");
  print(name);
  print(": ");
  print_number((u32)(tenths / 10));
  put_char('.');
  print_number((u32)(tenths % 10));
  print(" ns, ");
  if (instructions) {
    print_number(instructions);
    print(" instructions, ");
  }
  print_number((u32)operations);
  print(" operations\n");
}

static u64 time_kernel(loop *measured, u64 n) {
  u64 begin = rdtsc();
  measured(n);
  return rdtsc() - begin;
}

static u64 time_ring3(loop *measured, u64 n) {
  u64 begin = rdtsc();
  run_in_ring3(measured, n);
  return rdtsc() - begin;
}

/* Best of the rounds, after one that warms up. */
static u64 best_of(u64 (*timed)(loop *, u64), loop *measured) {
  u64 best = ~0ull;
  for (u64 round = 0; round <= rounds; round++) {
    u64 ticks = timed(measured, iterations);
    if (round > 0 && ticks < best) best = ticks;
  }
  return best;
}

static u64 less(u64 ticks, u64 overhead) { return ticks > overhead ? ticks - overhead : 0; }

/* As if no page had been touched: accessed and dirty bits cleared, nothing in any TLB. */
static void forget_pages(void) {
  for (u32 table = 0; table < SWITCH_TABLES; table++) {
    for (u32 i = 0; i < 512; i++) switch_tables[table][i] &= ~0x60ull;
  }
  __asm__ volatile("mov %0, %%cr3" : : "r"(pml4));
}

static void measure_switches(const char *name, u64 pages, u64 advance) {
  u64 n = iterations / 50 + 1;
  /* Cold: pages that have not been touched before, as far as there are enough. */
  u64 limit = advance ? (SWITCH_PAGES - pages) / pages : n;
  if (n > limit) n = limit;
  u64 best = ~0ull;
  for (u64 round = 0; round <= rounds; round++) {
    if (advance) forget_pages();
    u64 begin = rdtsc();
    cr3_round(n, other_pml4, pml4, SWITCH_AT, pages, advance);
    u64 ticks = rdtsc() - begin;
    if (round > 0 && ticks < best) best = ticks;
  }
  __asm__ volatile("mov %0, %%cr3" : : "r"(pml4));
  report(name, best, n, (u32)(7 + 4 * pages));
}

/* How late the interrupt of a timer comes that a halted processor waits for, and that alone. */
static void measure_halt(void) {
  const u32 count = PIT_HZ / 2000;
  const u64 length = count * tsc_khz * 1000 / PIT_HZ;
  u64 total = 0, best = ~0ull, n = 20;
  for (u64 i = 0; i < n; i++) {
    out8(0x43, 0x30); /* channel 0, mode 0: once */
    out8(0x40, (u8)count);
    out8(0x40, (u8)(count >> 8));
    u64 begin = rdtsc();
    u64 woken = wait_for_timer();
    u64 late = less(woken - begin, length);
    total += late;
    if (late < best) best = late;
  }
  report("hlt-to-interrupt", best, 1, 0);
  report("hlt-to-interrupt-mean", total, n, 0);
}

void nano_main(u32 magic, const struct boot_info *info) {
  serial_start();
  if (magic != MULTIBOOT_LOADED) {
    print("nano: not loaded by a multiboot loader\n");
    finish(0x7e);
  }
  const char *words = info->flags & 4 ? (const char *)(u64)info->command_line : "";
  iterations = option(words, "n=", 100000);
  rounds = option(words, "rounds=", 5);
  if (iterations == 0) iterations = 1;
  if (rounds == 0) rounds = 1;
  start_interrupts();
  start_pages();
  measure_tsc();
  print("nano tsc: ");
  print_number((u32)tsc_khz);
  print(" kHz\n");

  u64 empty = best_of(time_kernel, loop_empty);
  report("loop", empty, iterations, 2);
  report("in", less(best_of(time_kernel, loop_in), empty), iterations, 1);
  report("out", less(best_of(time_kernel, loop_out), empty), iterations, 1);
  report("cr8-write", less(best_of(time_kernel, loop_cr8), empty), iterations, 1);
  report("call-ret", less(best_of(time_kernel, loop_call), empty), iterations, 2);
  report("page-fault", less(best_of(time_kernel, loop_fault), empty), iterations, 4);
  report("divide-by-zero", less(best_of(time_kernel, loop_divide), empty), iterations, 5);
  report("pte-invlpg-read", less(best_of(time_kernel, loop_remap), empty), iterations, 3);
  u64 user_empty = best_of(time_ring3, loop_user_empty);
  report("syscall-sysret", less(best_of(time_ring3, loop_syscall), user_empty), iterations, 2);
  report("int80-iret", less(best_of(time_ring3, loop_int80), user_empty), iterations, 2);
  measure_switches("cr3-one-page", 1, 0);
  measure_switches("cr3-warm-32-pages", TOUCHED, 0);
  measure_switches("cr3-cold-32-pages", TOUCHED, TOUCHED * PAGE);
  measure_halt();
  print("nano done\n");
  finish(0);
}
