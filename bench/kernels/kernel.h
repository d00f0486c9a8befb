/* What both kernels need: ports, the serial port, the multiboot information, the way out. No libc. */
#ifndef KERNEL_H
#define KERNEL_H

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef __SIZE_TYPE__ usize;

#define MULTIBOOT_LOADED 0x2badb002u
#define COM1 0x3f8
#define DEBUG_EXIT 0xf4

static inline void out8(u16 port, u8 value) { __asm__ volatile("outb %0, %1" : : "a"(value), "Nd"(port)); }
static inline u8 in8(u16 port) {
  u8 value;
  __asm__ volatile("inb %1, %0" : "=a"(value) : "Nd"(port));
  return value;
}

/* The multiboot information's first fields. */
struct boot_info {
  u32 flags, memory_lower_kib, memory_upper_kib, boot_device, command_line, module_count, modules;
  u32 symbols[4], map_bytes, map, drives_bytes, drives, configuration, loader_name;
};

static void serial_start(void) {
  out8(COM1 + 1, 0);    /* no interrupts */
  out8(COM1 + 3, 0x80); /* divisor: 115200 baud */
  out8(COM1 + 0, 1);
  out8(COM1 + 1, 0);
  out8(COM1 + 3, 3);    /* 8 bits, no parity, 1 stop bit */
  out8(COM1 + 2, 7);    /* FIFO on and empty */
  out8(COM1 + 4, 3);
}

static void put_char(char c) {
  while (!(in8(COM1 + 5) & 0x20)) {}
  out8(COM1, (u8)c);
}

static void print(const char *text) {
  for (; *text; text++) {
    if (*text == '\n') put_char('\r');
    put_char(*text);
  }
}

/* 32-bit arithmetic only, so that the 32-bit kernel needs no library for divisions. */
static void print_number(u32 value) {
  char digits[10];
  int n = 0;
  do digits[n++] = (char)('0' + value % 10);
  while ((value /= 10) != 0);
  while (n > 0) put_char(digits[--n]);
}

static void print_hex(u32 value) {
  print("0x");
  for (int shift = 28; shift >= 0; shift -= 4) put_char("0123456789abcdef"[(value >> shift) & 15]);
}

/* The number behind `name` ("exit=") in the command line, or `otherwise`. */
static u32 option(const char *line, const char *name, u32 otherwise) {
  for (; *line; line++) {
    usize i = 0;
    while (name[i] && line[i] == name[i]) i++;
    if (name[i]) continue;
    u32 value = 0;
    for (line += i; *line >= '0' && *line <= '9'; line++) value = value * 10 + (u32)(*line - '0');
    return value;
  }
  return otherwise;
}

/* Ends the machine through isa-debug-exit, or stops for ever where there is none. */
static inline void __attribute__((noreturn)) finish(u8 value) {
  out8(DEBUG_EXIT, value);
  for (;;) __asm__ volatile("cli; hlt");
}

#endif
