/*
 * A small multiboot kernel: paging, interrupts from the timer, two tasks in ring 3 that take turns and call the kernel through
 * int 80h, pages given on first touch. It prints to COM1 and ends through isa-debug-exit.
 *
 * Words on the command line: exit=N ends with that value, ticks=N waits for so many ticks first, `triple` ends in a triple
 * fault, `hang` sleeps for ever with the timer off.
 */
#include "kernel.h"

#define PAGE 4096u
#define USER __attribute__((section(".user")))
#define HZ 100
#define PIT_HZ 1193182u

/* Ring 3 sees its code, its stacks, and 64 pages from here that are given when touched. */
#define HEAP 0x40000000u
#define HEAP_PAGES 64u

extern const u32 stubs[48], system_call_stub;
extern u8 kernel_end[], user_start[], user_end[];
void load_tables(const void *gdt, const void *idt);

struct frame {
  u32 edi, esi, ebp, unused, ebx, edx, ecx, eax, es, ds, vector, error, eip, cs, eflags, esp, ss;
};
void enter_task(struct frame *) __attribute__((noreturn));
u32 task_call(u32 number, u32 first, u32 second);

/* Bits of page table entries. */
enum { PRESENT = 1, WRITABLE = 2, USER_PAGE = 4, ACCESSED = 0x20, DIRTY = 0x40 };
enum { CALL_PRINT, CALL_PRINTED, CALL_TICKS, CALL_YIELD, CALL_EXIT, CALL_COUNT };
enum { SELECT_CODE = 0x08, SELECT_DATA = 0x10, SELECT_USER_CODE = 0x1b, SELECT_USER_DATA = 0x23, SELECT_TSS = 0x28 };
enum { TASKS = 2, TASK_STACK = 4096 };

static u64 gdt[6];
static struct { u16 low, selector, flags, high; } idt[256];
static struct { u32 link, esp0, ss0, rest[23]; } tss;
static u32 directory[1024] __attribute__((aligned(4096)));
static u32 low_table[1024] __attribute__((aligned(4096)));
static u32 heap_table[1024] __attribute__((aligned(4096)));
static u8 frames[HEAP_PAGES][PAGE] __attribute__((aligned(4096)));
static u8 task_stacks[TASKS][TASK_STACK] __attribute__((aligned(4096)));
static u8 kernel_stacks[TASKS][4096] __attribute__((aligned(16)));

static volatile u32 ticks;
static u32 given, switches, preemptions, calls[CALL_COUNT], running, alive;
static struct { struct frame *frame; u32 result; int ended; } tasks[TASKS];
static u32 exit_value;

static void report(void) __attribute__((noreturn));

static void panic(const char *what, const struct frame *frame) {
  print("panic: ");
  print(what);
  print(" at ");
  print_hex(frame->eip);
  print(", error ");
  print_hex(frame->error);
  print("\n");
  finish(0x7f);
}

static u64 descriptor(u32 base, u32 limit, u32 access) {
  return (u64)(limit & 0xffff) | (u64)(base & 0xffffff) << 16 | (u64)(access & 0xff) << 40 |
         (u64)(limit >> 16 & 15) << 48 | (u64)(access >> 8 & 15) << 52 | (u64)(base >> 24) << 56;
}

static void set_gate(u32 vector, u32 address, u32 flags) {
  idt[vector].low = (u16)address;
  idt[vector].selector = SELECT_CODE;
  idt[vector].flags = (u16)flags;
  idt[vector].high = (u16)(address >> 16);
}

static void start_tables(void) {
  gdt[1] = descriptor(0, 0xfffff, 0xc9a);
  gdt[2] = descriptor(0, 0xfffff, 0xc92);
  gdt[3] = descriptor(0, 0xfffff, 0xcfa);
  gdt[4] = descriptor(0, 0xfffff, 0xcf2);
  gdt[5] = descriptor((u32)&tss, sizeof tss - 1, 0x089);
  tss.ss0 = SELECT_DATA;
  for (u32 i = 0; i < 48; i++) set_gate(i, stubs[i], 0x8e00);
  set_gate(0x80, system_call_stub, 0xee00);
  struct { u16 limit; u32 base; } __attribute__((packed)) gdt_at = { sizeof gdt - 1, (u32)gdt },
                                                          idt_at = { sizeof idt - 1, (u32)idt };
  load_tables(&gdt_at, &idt_at);
}

/* The first 4 MiB stand for themselves; ring 3 may see the pages of its code and stacks alone. */
static void start_paging(void) {
  for (u32 i = 0; i < 1024; i++) {
    u32 address = i * PAGE;
    int code = address >= (u32)user_start && address < (u32)user_end;
    int stacks = address >= (u32)task_stacks && address < (u32)task_stacks + sizeof task_stacks;
    low_table[i] = address | PRESENT | (code ? USER_PAGE : WRITABLE) | (stacks ? USER_PAGE : 0);
  }
  low_table[0] = 0; /* null pointers fault */
  directory[0] = (u32)low_table | PRESENT | WRITABLE | USER_PAGE;
  directory[HEAP >> 22] = (u32)heap_table | PRESENT | WRITABLE | USER_PAGE;
  __asm__ volatile("mov %0, %%cr3" : : "r"(directory));
  u32 cr0;
  __asm__ volatile("mov %%cr0, %0" : "=r"(cr0));
  __asm__ volatile("mov %0, %%cr0" : : "r"(cr0 | 0x80010000u)); /* PG, WP */
}

static void start_timer(void) {
  static const u8 commands[][2] = { { 0x20, 0x11 }, { 0xa0, 0x11 }, { 0x21, 0x20 }, { 0xa1, 0x28 }, { 0x21, 4 },
                                    { 0xa1, 2 },    { 0x21, 1 },    { 0xa1, 1 },    { 0x21, 0xfe }, { 0xa1, 0xff } };
  for (u32 i = 0; i < sizeof commands / sizeof *commands; i++) out8(commands[i][0], commands[i][1]);
  out8(0x43, 0x34); /* channel 0, mode 2 */
  out8(0x40, (u8)(PIT_HZ / HZ));
  out8(0x40, (u8)(PIT_HZ / HZ >> 8));
}

static struct frame *next_task(struct frame *frame) {
  tasks[running].frame = frame;
  for (u32 i = 1; i <= TASKS; i++) {
    u32 candidate = (running + i) % TASKS;
    if (tasks[candidate].ended) continue;
    if (candidate != running) switches++;
    running = candidate;
    break;
  }
  tss.esp0 = (u32)kernel_stacks[running] + sizeof kernel_stacks[running];
  return tasks[running].frame;
}

/* A page that ring 3 touches for the first time. */
static int give_page(u32 address) {
  if (address < HEAP || address >= HEAP + HEAP_PAGES * PAGE) return 0;
  u32 page = (address - HEAP) / PAGE;
  if (heap_table[page] & PRESENT) return 0;
  heap_table[page] = (u32)frames[page] | PRESENT | WRITABLE | USER_PAGE;
  given++;
  return 1;
}

static struct frame *system_call(struct frame *frame) {
  u32 number = frame->eax;
  if (number >= CALL_COUNT) panic("unknown system call", frame);
  calls[number]++;
  switch (number) {
  case CALL_PRINT:
    print((const char *)frame->ebx);
    break;
  case CALL_PRINTED:
    frame->eax = calls[CALL_PRINT];
    break;
  case CALL_TICKS:
    frame->eax = ticks;
    break;
  case CALL_YIELD:
    return next_task(frame);
  case CALL_EXIT:
    tasks[running].result = frame->ebx;
    tasks[running].ended = 1;
    if (--alive == 0) report();
    return next_task(frame);
  }
  return frame;
}

/* All interrupts come here; gives the frame to return to. */
struct frame *interrupt(struct frame *frame) {
  int from_task = (frame->cs & 3) == 3;
  if (frame->vector == 0x80) return system_call(frame);
  if (frame->vector == 32) {
    ticks++;
    out8(0x20, 0x20);
    if (!from_task) return frame;
    preemptions++;
    return next_task(frame);
  }
  if (frame->vector == 14 && from_task) {
    u32 address;
    __asm__ volatile("mov %%cr2, %0" : "=r"(address));
    if (give_page(address)) return frame;
  }
  panic(frame->vector == 14 ? "page fault" : frame->vector == 13 ? "general protection" : "exception", frame);
  return frame;
}

/* Ring 3, in pages of its own: the kernel's data are out of its reach. */
static const char hello[TASKS][24] __attribute__((section(".user.data"))) = { "ring 3: task 1 runs\n",
                                                                              "ring 3: task 2 runs\n" };

USER static u32 count_primes(u8 *sieve, u32 limit) {
  u32 count = 0;
  for (u32 i = 0; i < limit; i++) sieve[i] = 1;
  for (u32 i = 2; i < limit; i++) {
    if (!sieve[i]) continue;
    count++;
    for (u32 j = i * 2; j < limit; j += i) sieve[j] = 0;
  }
  return count;
}

USER static void task(u32 number) {
  /* The timer may have started the second task first. */
  while (task_call(CALL_PRINTED, 0, 0) != number) task_call(CALL_YIELD, 0, 0);
  task_call(CALL_PRINT, (u32)hello[number], 0);
  u8 *half = (u8 *)HEAP + number * (HEAP_PAGES / 2 * PAGE);
  u32 primes = 0;
  u32 begin = task_call(CALL_TICKS, 0, 0);
  /* Until the timer has taken the processor away a few times. */
  do {
    primes = count_primes(half, HEAP_PAGES / 2 * PAGE);
    task_call(CALL_YIELD, 0, 0);
  } while (task_call(CALL_TICKS, 0, 0) - begin < 5);
  task_call(CALL_EXIT, primes, 0);
  for (;;) {}
}

static void start_tasks(void) {
  for (u32 i = 0; i < TASKS; i++) {
    u32 *stack = (u32 *)(task_stacks[i] + TASK_STACK);
    *--stack = i; /* the argument, below it a return address that is never used */
    *--stack = 0;
    struct frame *frame = (struct frame *)(kernel_stacks[i] + sizeof kernel_stacks[i]) - 1;
    *frame = (struct frame){ .ds = SELECT_USER_DATA, .es = SELECT_USER_DATA, .eip = (u32)task, .cs = SELECT_USER_CODE,
                             .eflags = 0x202, .esp = (u32)stack, .ss = SELECT_USER_DATA };
    tasks[i].frame = frame;
  }
  alive = TASKS;
  tss.esp0 = (u32)kernel_stacks[0] + sizeof kernel_stacks[0];
  enter_task(tasks[0].frame);
}

static void line(const char *name, u32 value, const char *unit) {
  print(name);
  print_number(value);
  print(unit);
}

static void report(void) {
  for (u32 i = 0; i < TASKS; i++) {
    line("task ", i + 1, ": ");
    line("", tasks[i].result, " primes below 131072\n");
  }
  u32 dirty = 0;
  for (u32 i = 0; i < HEAP_PAGES; i++) dirty += (heap_table[i] & (ACCESSED | DIRTY)) == (ACCESSED | DIRTY);
  line("pages given on first touch: ", given, "");
  line(", accessed and dirty: ", dirty, "\n");
  print(preemptions >= 2 && switches >= 4 ? "tasks took turns\n" : "tasks did not take turns\n");
  line("prints by system call: ", calls[CALL_PRINT], "\n");
  print("done\n");
  finish((u8)exit_value);
}

void demo_main(u32 magic, const struct boot_info *info) {
  static char command_line[256];
  serial_start();
  print("Ringless demo kernel\n");
  if (magic != MULTIBOOT_LOADED) {
    print("not loaded by a multiboot loader\n");
    finish(0x7e);
  }
  const char *words = info->flags & 4 ? (const char *)info->command_line : "";
  for (u32 i = 0; i < sizeof command_line - 1 && words[i]; i++) command_line[i] = words[i];
  line("memory: ", (info->memory_upper_kib + 1024) / 1024, " MiB\n");
  exit_value = option(command_line, "exit=", 0);

  start_tables();
  start_paging();
  print("paging on\n");
  start_timer();
  __asm__ volatile("sti");
  u32 wanted = option(command_line, "ticks=", 5);
  while (ticks < wanted) __asm__ volatile("hlt");
  line("timer: ", wanted, " ticks\n");
  if (option(command_line, "triple", 1) == 0) {
    static const struct { u16 limit; u32 base; } __attribute__((packed)) nothing = { 0, 0 };
    print("triple fault\n");
    __asm__ volatile("cli; lidt %0; ud2" : : "m"(nothing));
  }
  if (option(command_line, "hang", 1) == 0) {
    print("sleeping for ever\n");
    out8(0x21, 0xff);
    for (;;) __asm__ volatile("hlt");
  }
  start_tasks();
}
