/* What the parts of the small BIOS share. */
#pragma once
typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;

/* The caller's registers, as entry.S pushes them; changes go back to the caller. */
struct registers {
  union { u32 edi; u16 di; };
  union { u32 esi; u16 si; };
  union { u32 ebp; u16 bp; };
  u32 unused;
  union { u32 ebx; u16 bx; struct { u8 bl, bh; }; };
  union { u32 edx; u16 dx; struct { u8 dl, dh; }; };
  union { u32 ecx; u16 cx; struct { u8 cl, ch; }; };
  union { u32 eax; u16 ax; struct { u8 al, ah; }; };
  u16 es, ds, number, ip, cs, flags;
};
enum { CARRY = 1, ZERO = 0x40 };

/* Kept behind the extended BIOS data area's size byte. */
struct disk { u32 sectors; u16 cylinders; u8 heads, sectors_per_track, present, last_status; };
#define DISK ((volatile struct disk *)0x10)

#define BDA 0x40
#define BDA_KEYBOARD_FLAGS 0x17
#define BDA_KEYBOARD_HEAD 0x1a
#define BDA_KEYBOARD_TAIL 0x1c
#define BDA_KEYBOARD_BUFFER 0x1e
#define BDA_KEYBOARD_END 0x3e
#define BDA_VIDEO_MODE 0x49
#define BDA_CURSOR 0x50
#define BDA_CURSOR_SHAPE 0x60
#define BDA_TICKS 0x6c
#define BDA_DAY 0x70
#define BDA_DISKS 0x75

static inline void out8(u16 port, u8 value) { __asm__ volatile("outb %0, %1" : : "a"(value), "Nd"(port)); }
static inline u8 in8(u16 port) {
  u8 value;
  __asm__ volatile("inb %1, %0" : "=a"(value) : "Nd"(port));
  return value;
}
static inline u8 peek8(u16 segment, u16 offset) {
  u8 value;
  __asm__ volatile("movw %1, %%fs; movb %%fs:(%2), %0" : "=q"(value) : "r"(segment), "r"((u32)offset));
  return value;
}
static inline u16 peek16(u16 segment, u16 offset) {
  u16 value;
  __asm__ volatile("movw %1, %%fs; movw %%fs:(%2), %0" : "=r"(value) : "r"(segment), "r"((u32)offset));
  return value;
}
static inline void poke8(u16 segment, u16 offset, u8 value) {
  __asm__ volatile("movw %0, %%fs; movb %2, %%fs:(%1)" : : "r"(segment), "r"((u32)offset), "q"(value) : "memory");
}
static inline void poke16(u16 segment, u16 offset, u16 value) {
  __asm__ volatile("movw %0, %%fs; movw %2, %%fs:(%1)" : : "r"(segment), "r"((u32)offset), "r"(value) : "memory");
}
/* What the loader has put into the image. */
extern const u8 e820[], e820_count[], e801[];
static inline u16 parameter(const u8 *at, u16 index) { return peek16(0xf000, (u16)((u32)at + index * 2)); }

static inline void done(struct registers *r) {
  r->ah = 0;
  r->flags &= (u16)~CARRY;
}
static inline void failed(struct registers *r, u8 status) {
  r->ah = status;
  r->flags |= CARRY;
}

void video(struct registers *r);
void keyboard(struct registers *r);
void keyboard_interrupt(void);
void disk(struct registers *r);
