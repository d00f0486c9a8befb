/*
 * The services of the small BIOS, as gcc's 16-bit code. DS, ES and SS are the extended BIOS data area: locals can be pointed to,
 * constants (in the ROM, behind CS) and all other memory are reached through the functions below. See entry.S.
 */
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
#define BDA_CURSOR 0x50
#define BDA_CURSOR_SHAPE 0x60
#define BDA_TICKS 0x6c
#define BDA_DAY 0x70
#define BDA_DISKS 0x75
#define SCREEN 0xb800
#define COLUMNS 80
#define ROWS 25
#define BLANK 0x0720
#define COM1 0x3f8

static inline void out8(u16 port, u8 value) { __asm__ volatile("outb %0, %1" : : "a"(value), "Nd"(port)); }
static inline u8 in8(u16 port) {
  u8 value;
  __asm__ volatile("inb %1, %0" : "=a"(value) : "Nd"(port));
  return value;
}
static u8 peek8(u16 segment, u16 offset) {
  u8 value;
  __asm__ volatile("movw %1, %%fs; movb %%fs:(%2), %0" : "=q"(value) : "r"(segment), "r"((u32)offset));
  return value;
}
static u16 peek16(u16 segment, u16 offset) {
  u16 value;
  __asm__ volatile("movw %1, %%fs; movw %%fs:(%2), %0" : "=r"(value) : "r"(segment), "r"((u32)offset));
  return value;
}
static void poke8(u16 segment, u16 offset, u8 value) {
  __asm__ volatile("movw %0, %%fs; movb %2, %%fs:(%1)" : : "r"(segment), "r"((u32)offset), "q"(value) : "memory");
}
static void poke16(u16 segment, u16 offset, u16 value) {
  __asm__ volatile("movw %0, %%fs; movw %2, %%fs:(%1)" : : "r"(segment), "r"((u32)offset), "r"(value) : "memory");
}
/* What the loader has put into the image. */
extern const u8 e820[], e820_count[], e801[];
static u16 parameter(const u8 *at, u16 index) { return peek16(0xf000, (u16)((u32)at + index * 2)); }

static void done(struct registers *r) {
  r->ah = 0;
  r->flags &= (u16)~CARRY;
}
static void failed(struct registers *r, u8 status) {
  r->ah = status;
  r->flags |= CARRY;
}

/* Int 10h: text mode 3. What the teletype prints goes to COM1 as well. */

static void set_crtc(u8 index, u8 value) {
  out8(0x3d4, index);
  out8(0x3d5, value);
}

static void set_cursor(u8 row, u8 column) {
  u16 cell = (u16)(row * COLUMNS + column);
  poke16(BDA, BDA_CURSOR, (u16)(row << 8 | column));
  set_crtc(0x0e, (u8)(cell >> 8));
  set_crtc(0x0f, (u8)cell);
}

static u16 cursor_cell(void) {
  u16 at = peek16(BDA, BDA_CURSOR);
  return (u16)((at >> 8) * COLUMNS + (at & 0xff));
}

/* Moves lines of a window up (or down) and blanks those that come free; 0 lines blank it all. */
static void scroll(int down, u8 lines, u16 fill, u8 top, u8 left, u8 bottom, u8 right) {
  if (bottom >= ROWS) bottom = ROWS - 1;
  if (right >= COLUMNS) right = COLUMNS - 1;
  if (top > bottom || left > right) return;
  u8 height = (u8)(bottom - top + 1);
  if (lines == 0 || lines > height) lines = height;
  for (u8 i = 0; i < height; i++) {
    u8 to = down ? (u8)(bottom - i) : (u8)(top + i);
    u8 from = down ? (u8)(to - lines) : (u8)(to + lines);
    for (u8 column = left; column <= right; column++) {
      u16 value = i + lines < height ? peek16(SCREEN, (u16)((from * COLUMNS + column) * 2)) : fill;
      poke16(SCREEN, (u16)((to * COLUMNS + column) * 2), value);
    }
  }
}

static void serial(u8 c) {
  /* An empty port reads as ones: it seems ready, and nothing comes of it. */
  for (u32 tries = 0; tries < 100000 && !(in8(COM1 + 5) & 0x20); tries++) {}
  out8(COM1, c);
}

static void teletype(u8 c) {
  u16 at = peek16(BDA, BDA_CURSOR);
  u8 row = (u8)(at >> 8), column = (u8)at;
  serial(c);
  if (c == 7) return;
  if (c == 8) {
    if (column > 0) column--;
  } else if (c == '\r') {
    column = 0;
  } else if (c == '\n') {
    row++;
  } else {
    poke8(SCREEN, (u16)((row * COLUMNS + column) * 2), c);
    if (++column == COLUMNS) {
      column = 0;
      row++;
    }
  }
  if (row >= ROWS) {
    scroll(0, 1, BLANK, 0, 0, ROWS - 1, COLUMNS - 1);
    row = ROWS - 1;
  }
  set_cursor(row, column);
}

static void video(struct registers *r) {
  switch (r->ah) {
  case 0x00:
    if (!(r->al & 0x80)) scroll(0, 0, BLANK, 0, 0, ROWS - 1, COLUMNS - 1);
    set_cursor(0, 0);
    break;
  case 0x01:
    poke16(BDA, BDA_CURSOR_SHAPE, r->cx);
    set_crtc(0x0a, r->ch);
    set_crtc(0x0b, r->cl);
    break;
  case 0x02:
    if (r->dh < ROWS && r->dl < COLUMNS) set_cursor(r->dh, r->dl);
    break;
  case 0x03:
    r->dx = peek16(BDA, BDA_CURSOR);
    r->cx = peek16(BDA, BDA_CURSOR_SHAPE);
    break;
  case 0x06:
  case 0x07:
    scroll(r->ah == 0x07, r->al, (u16)(r->bh << 8 | ' '), r->ch, r->cl, r->dh, r->dl);
    break;
  case 0x08:
    r->ax = peek16(SCREEN, (u16)(cursor_cell() * 2));
    break;
  case 0x09: /* with an attribute; 0Ah without */
  case 0x0a:
    for (u16 i = 0, cell = cursor_cell(); i < r->cx && cell < COLUMNS * ROWS; i++, cell++) {
      poke8(SCREEN, (u16)(cell * 2), r->al);
      if (r->ah == 0x09) poke8(SCREEN, (u16)(cell * 2 + 1), r->bl);
    }
    break;
  case 0x0e:
    teletype(r->al);
    break;
  case 0x0f:
    r->ax = COLUMNS << 8 | 3;
    r->bh = 0;
    break;
  case 0x11:
    if (r->al == 0x30) {
      r->cx = 16;
      r->dl = ROWS - 1;
    }
    break;
  case 0x12:
    if (r->bl == 0x10) {
      r->bx = 0x0003; /* colour, 256 KiB */
      r->cx = 0;
    }
    break;
  case 0x13: /* a string; bit 1 of AL: attributes between the characters, which are skipped */
    if (r->dh < ROWS && r->dl < COLUMNS) set_cursor(r->dh, r->dl);
    for (u16 i = 0, at = r->bp; i < r->cx; i++, at += r->al & 2 ? 2 : 1) teletype(peek8(r->es, at));
    break;
  case 0x1a:
    if (r->al == 0) {
      r->al = 0x1a;
      r->bx = 0x0008; /* a VGA with a colour monitor */
    }
    break;
  }
}

/* Int 13h: the first disk of the first IDE channel, by programmed transfers of 28-bit sector numbers. */

enum { ATA = 0x1f0, BUSY = 0x80, READY = 0x40, DATA_REQUEST = 8, ERROR = 1 };
enum { COMMAND_READ = 0x20, COMMAND_WRITE = 0x30, COMMAND_IDENTIFY = 0xec };
enum { STATUS_BAD_COMMAND = 1, STATUS_NOT_FOUND = 4, STATUS_CONTROLLER = 0x20, STATUS_TIMEOUT = 0x80 };

static int wait_for_data(void) {
  for (u32 tries = 0; tries < 10000000; tries++) {
    u8 status = in8(ATA + 7);
    if (status & BUSY) continue;
    if (status & ERROR) return 0;
    if (status & DATA_REQUEST) return 1;
  }
  return 0;
}

static void start_command(u8 command, u32 sector) {
  out8(ATA + 6, (u8)(0xe0 | sector >> 24));
  out8(ATA + 2, 1);
  out8(ATA + 3, (u8)sector);
  out8(ATA + 4, (u8)(sector >> 8));
  out8(ATA + 5, (u8)(sector >> 16));
  out8(ATA + 7, command);
}

static void receive(u16 segment, u16 offset) {
  u32 to = offset, count = 256;
  __asm__ volatile("pushw %%es; movw %2, %%es; addr32 rep insw; popw %%es"
                   : "+D"(to), "+c"(count) : "r"(segment), "d"(ATA) : "memory");
}
static void send(u16 segment, u16 offset) {
  for (u32 i = 0; i < 256; i++) {
    u16 value = peek16(segment, (u16)(offset + i * 2));
    __asm__ volatile("outw %0, %1" : : "a"(value), "Nd"((u16)ATA));
  }
}

void find_disk(void) {
  /* Where the answer to IDENTIFY is put for a moment: below the boot sector. */
  const u16 scratch = 0x7a0;
  DISK->present = 0;
  out8(ATA + 6, 0xe0);
  u8 status = in8(ATA + 7);
  if (status == 0xff || status == 0 || !(status & READY)) return;
  start_command(COMMAND_IDENTIFY, 0);
  if (!wait_for_data()) return;
  receive(scratch, 0);
  DISK->sectors = peek16(scratch, 120) | (u32)peek16(scratch, 122) << 16;
  DISK->sectors_per_track = 63;
  DISK->heads = 16;
  u32 cylinders = DISK->sectors / (16 * 63);
  if (cylinders > 1024) { /* more heads than the drive says, so that 10 bits of cylinder reach further */
    DISK->heads = 255;
    cylinders = DISK->sectors / (255 * 63);
  }
  DISK->cylinders = (u16)(cylinders > 1024 ? 1024 : cylinders ? cylinders : 1);
  DISK->present = DISK->sectors != 0;
  poke8(BDA, BDA_DISKS, DISK->present);
}

/* Moves `count` sectors; gives how many went well. */
static u16 transfer(int write, u32 sector, u16 count, u16 segment, u16 offset) {
  for (u16 i = 0; i < count; i++) {
    if (sector + i >= DISK->sectors) return i;
    start_command(write ? COMMAND_WRITE : COMMAND_READ, sector + i);
    if (!wait_for_data()) return i;
    /* By segments: a buffer may be longer than what its offset leaves of 64 KiB. */
    u16 at = (u16)(segment + (offset >> 4) + i * 32);
    if (write) send(at, offset & 15);
    else receive(at, offset & 15);
    while (in8(ATA + 7) & BUSY) {}
  }
  return count;
}

static void disk_by_cylinder(struct registers *r) {
  u32 cylinder = r->ch | (u32)(r->cl & 0xc0) << 2;
  u32 number = r->cl & 0x3f;
  u32 sector = (cylinder * DISK->heads + r->dh) * DISK->sectors_per_track + number - 1;
  if (number == 0 || r->dh >= DISK->heads || number > DISK->sectors_per_track) return failed(r, STATUS_NOT_FOUND);
  int write = r->ah == 0x03;
  u16 moved = r->ah == 0x04 ? r->al : transfer(write, sector, r->al, r->es, r->bx);
  int good = moved == r->al;
  r->al = (u8)moved;
  if (good) done(r);
  else failed(r, STATUS_NOT_FOUND);
}

/* With a packet at DS:SI: size, 0, count, buffer offset, buffer segment, sector. */
static void disk_by_packet(struct registers *r) {
  u16 count = peek16(r->ds, (u16)(r->si + 2));
  u16 offset = peek16(r->ds, (u16)(r->si + 4)), segment = peek16(r->ds, (u16)(r->si + 6));
  u32 sector = peek16(r->ds, (u16)(r->si + 8)) | (u32)peek16(r->ds, (u16)(r->si + 10)) << 16;
  u16 high = peek16(r->ds, (u16)(r->si + 12)) | peek16(r->ds, (u16)(r->si + 14));
  u16 moved = high ? 0 : r->ah == 0x44 ? count : transfer(r->ah == 0x43, sector, count, segment, offset);
  poke16(r->ds, (u16)(r->si + 2), moved);
  if (moved == count) done(r);
  else failed(r, STATUS_NOT_FOUND);
}

static void disk_parameters(struct registers *r) {
  u16 last = (u16)(DISK->cylinders - 1);
  r->ch = (u8)last;
  r->cl = (u8)(DISK->sectors_per_track | (last >> 8) << 6);
  r->dh = (u8)(DISK->heads - 1);
  r->dl = 1;
  done(r);
}

static void disk_extended_parameters(struct registers *r) {
  u16 at = r->si;
  poke16(r->ds, at, 0x1a);
  poke16(r->ds, (u16)(at + 2), 0);
  for (u16 i = 4; i < 0x18; i += 2) poke16(r->ds, (u16)(at + i), 0);
  poke16(r->ds, (u16)(at + 16), (u16)DISK->sectors);
  poke16(r->ds, (u16)(at + 18), (u16)(DISK->sectors >> 16));
  poke16(r->ds, (u16)(at + 24), 512);
  done(r);
}

static void disk(struct registers *r) {
  if (r->dl != 0x80 || !DISK->present) {
    failed(r, STATUS_BAD_COMMAND);
    if (r->dl != 0x80) return;
    DISK->last_status = STATUS_BAD_COMMAND;
    return;
  }
  switch (r->ah) {
  case 0x00:
  case 0x0d:
  case 0x10:
    done(r);
    break;
  case 0x01:
    r->ah = DISK->last_status;
    r->flags &= (u16)~CARRY;
    return;
  case 0x02:
  case 0x03:
  case 0x04:
    disk_by_cylinder(r);
    break;
  case 0x08:
    disk_parameters(r);
    break;
  case 0x15:
    r->cx = (u16)(DISK->sectors >> 16);
    r->dx = (u16)DISK->sectors;
    done(r);
    r->ah = 3;
    return;
  case 0x41:
    if (r->bx != 0x55aa) return failed(r, STATUS_BAD_COMMAND);
    done(r);
    r->bx = 0xaa55;
    r->cx = 1;
    r->ah = 0x21;
    return;
  case 0x42:
  case 0x43:
  case 0x44:
    disk_by_packet(r);
    break;
  case 0x48:
    disk_extended_parameters(r);
    break;
  default:
    failed(r, STATUS_BAD_COMMAND);
  }
  DISK->last_status = r->ah;
}

/* Int 15h: the memory map, and address line 20. */

static void system(struct registers *r) {
  if (r->ax == 0xe820) {
    u32 count = parameter(e820_count, 0);
    if (r->edx != 0x534d4150 || r->ebx >= count) return failed(r, 0x86); /* "SMAP" */
    for (u16 i = 0; i < 10; i++) poke16(r->es, (u16)(r->di + i * 2), parameter(e820, (u16)(r->ebx * 10 + i)));
    r->eax = 0x534d4150;
    r->ecx = 20;
    r->ebx = r->ebx + 1 < count ? r->ebx + 1 : 0;
    r->flags &= (u16)~CARRY;
  } else if (r->ax == 0xe801) {
    r->ax = r->cx = parameter(e801, 0);
    r->bx = r->dx = parameter(e801, 1);
    r->flags &= (u16)~CARRY;
  } else if (r->ah == 0x88) {
    r->ax = parameter(e801, 0);
    r->flags &= (u16)~CARRY;
  } else if (r->ax == 0x2400 || r->ax == 0x2401) {
    out8(0x92, (u8)((in8(0x92) & 0xfc) | (r->al << 1)));
    done(r);
  } else if (r->ax == 0x2402) {
    done(r);
    r->al = in8(0x92) >> 1 & 1;
  } else if (r->ax == 0x2403) {
    done(r);
    r->bx = 2;
  } else if (r->ax == 0xec00) {
    done(r); /* a kernel says in which mode it will run */
  } else {
    failed(r, 0x86);
  }
}

/* Int 1Ah: ticks since midnight, and the RTC. */

static u8 cmos(u8 index) {
  out8(0x70, index);
  return in8(0x71);
}

static void clock(struct registers *r) {
  switch (r->ah) {
  case 0x00:
    r->dx = peek16(BDA, BDA_TICKS);
    r->cx = peek16(BDA, BDA_TICKS + 2);
    r->al = peek8(BDA, BDA_DAY);
    poke8(BDA, BDA_DAY, 0);
    break;
  case 0x01:
    poke16(BDA, BDA_TICKS, r->dx);
    poke16(BDA, BDA_TICKS + 2, r->cx);
    break;
  case 0x02:
    r->ch = cmos(4);
    r->cl = cmos(2);
    r->dh = cmos(0);
    r->dl = 0;
    break;
  case 0x04:
    r->ch = cmos(0x32);
    r->cl = cmos(9);
    r->dh = cmos(8);
    r->dl = cmos(7);
    break;
  default:
    return failed(r, 0x86);
  }
  r->flags &= (u16)~CARRY;
}

static void sleep_for_ever(void) {
  for (;;) __asm__ volatile("sti; hlt");
}

/* Int 16h: no key is ever pressed. */
static void keyboard(struct registers *r) {
  switch (r->ah) {
  case 0x00:
  case 0x10:
    sleep_for_ever();
    break;
  case 0x01:
  case 0x11:
    r->flags |= ZERO;
    break;
  case 0x02:
  case 0x12:
    r->ax = 0;
  }
}

void serve(struct registers *r) {
  switch (r->number) {
  case 0x10: return video(r);
  case 0x11: r->ax = peek16(BDA, 0x10); return;
  case 0x12: r->ax = peek16(BDA, 0x13); return;
  case 0x13: return disk(r);
  case 0x15: return system(r);
  case 0x16: return keyboard(r);
  case 0x18: return sleep_for_ever();
  case 0x19:
    out8(0x64, 0xfe); /* the keyboard controller pulls the reset line */
    return sleep_for_ever();
  case 0x1a: return clock(r);
  }
}
