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

/* A disk on an IDE channel, as int 13h counts it. */
struct disk {
  u32 sectors;
  u16 cylinders;
  u8 heads, sectors_per_track;
  u8 place; /* channel * 2 + unit */
  u8 packet; /* a CD drive */
};
/* A disk that int 13h makes of an image on the CD (El Torito 1.0). */
struct emulation {
  u8 active, media, drive, heads;
  u32 image; /* sectors of 2048 bytes */
  u16 segment, count;
  u16 cylinders, sectors_per_track;
};
enum { DISKS = 4, NO_PLACE = 0xff };
/* What the services remember: behind the extended BIOS data area's size byte, in the segment that they run in. */
struct state {
  struct disk disks[DISKS];
  struct disk cd;
  struct emulation emulated;
  u8 disk_count, disk_status;
  u8 floppy_count, floppy_status;
  u8 floppy_types[2], floppy_rates[2], floppy_tracks[2]; /* FFh: not known */
};
#define STATE ((struct state *)0x10)
/* How many of the boot order have been tried. */
#define BOOT_NEXT (*(volatile u8 *)0x0f)

#define BDA 0x40
#define BDA_EQUIPMENT 0x10
#define BDA_KEYBOARD_FLAGS 0x17
#define BDA_KEYBOARD_HEAD 0x1a
#define BDA_KEYBOARD_TAIL 0x1c
#define BDA_KEYBOARD_BUFFER 0x1e
#define BDA_KEYBOARD_END 0x3e
#define BDA_FLOPPY_INTERRUPT 0x3e
#define BDA_FLOPPY_MOTORS 0x3f
#define BDA_FLOPPY_TIMEOUT 0x40
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
static inline void out16(u16 port, u16 value) { __asm__ volatile("outw %0, %1" : : "a"(value), "Nd"(port)); }
static inline u16 in16(u16 port) {
  u16 value;
  __asm__ volatile("inw %1, %0" : "=a"(value) : "Nd"(port));
  return value;
}
static inline void out32(u16 port, u32 value) { __asm__ volatile("outl %0, %1" : : "a"(value), "Nd"(port)); }
static inline u32 in32(u16 port) {
  u32 value;
  __asm__ volatile("inl %1, %0" : "=a"(value) : "Nd"(port));
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
static inline u32 peek32(u16 segment, u16 offset) {
  return peek16(segment, offset) | (u32)peek16(segment, (u16)(offset + 2)) << 16;
}
static inline void poke32(u16 segment, u16 offset, u32 value) {
  poke16(segment, offset, (u16)value);
  poke16(segment, (u16)(offset + 2), (u16)(value >> 16));
}
/* What the loader has put into the image. */
extern const u8 e820[], e820_count[], e801[], boot_order[], boot_menu[];
static inline u16 parameter(const u8 *at, u16 index) { return peek16(0xf000, (u16)((u32)at + index * 2)); }
static inline u8 constant8(const void *table, u16 index) { return peek8(0xf000, (u16)((u32)table + index)); }

static inline void done(struct registers *r) {
  r->ah = 0;
  r->flags &= (u16)~CARRY;
}
static inline void failed(struct registers *r, u8 status) {
  r->ah = status;
  r->flags |= CARRY;
}

static inline void succeeded(struct registers *r) { r->flags &= (u16)~CARRY; }

/* Statuses of int 13h. */
enum {
  STATUS_BAD_COMMAND = 1,
  STATUS_WRITE_PROTECTED = 3,
  STATUS_NOT_FOUND = 4,
  STATUS_CHANGED = 6,
  STATUS_OVERRUN = 8,
  STATUS_BOUNDARY = 9,
  STATUS_BAD_MEDIA = 0x0c,
  STATUS_CONTROLLER = 0x20,
  STATUS_SEEK = 0x40,
  STATUS_TIMEOUT = 0x80,
};
enum { CD_DRIVE = 0xe0 };
/* Transfers give how many sectors went well. */
u16 disk_transfer(const struct disk *d, int write, u32 sector, u16 count, u16 segment, u16 offset);
u16 cd_read(u32 sector, u16 count, u16 segment, u16 offset);
/* By sectors of 512 bytes from a sector of 2048 on. */
u16 cd_read_part(u32 sector, u32 part, u16 count, u16 segment, u16 offset);
u32 cd_sectors(void);
void find_disks(void);

void find_floppies(void);
void floppy(struct registers *r, u8 drive);
/* What AL and the cylinder registers ask of a disk of such a shape: whether it is there, and which sector. */
int sector_of(const struct registers *r, u16 heads, u16 sectors_per_track, u32 *sector);

/* What is started: a drive's number in DL. */
struct start {
  u16 ip, cs, dx;
};
int boot_cd(struct start *start);
void emulated_disk(struct registers *r);
void cd_drive(struct registers *r);

void print(const char *text);
u16 wait_for_key(void);

void video(struct registers *r);
void vbe(struct registers *r);
void vbe_off(void);
void pci_bios(struct registers *r);
u32 pci_read(u16 bus_device_function, u8 offset);
void keyboard(struct registers *r);
void keyboard_interrupt(void);
void disk(struct registers *r);
void move_high(u32 from, u32 to, u32 bytes);
