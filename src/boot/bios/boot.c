#include "bios.h"

/* What is booted: the drives in order, or as the user chooses; CDs as El Torito 1.0 has them (Phoenix, IBM, 1995). */

static void put(u8 c) {
  struct registers r = {.ah = 0x0e};
  r.al = c;
  r.bl = 7;
  video(&r);
}
void print(const char *text) {
  for (u16 i = 0; constant8(text, i); i++) put(constant8(text, i));
}

enum { BOOT_SEGMENT = 0x7c0, SCRATCH = 0x800, SIGNATURE = 0xaa55 };

static int same(u16 segment, u16 offset, const char *text) {
  for (u16 i = 0; constant8(text, i); i++)
    if (peek8(segment, (u16)(offset + i)) != constant8(text, i)) return 0;
  return 1;
}

static int is_bootable(u16 segment) { return peek16(segment, 510) == SIGNATURE; }

static int boot_floppy(struct start *start) {
  if (STATE->floppy_count == 0) return 0;
  struct registers r = {.flags = 0};
  for (u8 tries = 0; tries < 3; tries++) {
    r.ax = 0x0201;
    r.cx = 1;
    r.dx = 0;
    r.es = BOOT_SEGMENT;
    r.bx = 0;
    floppy(&r, 0);
    if (!(r.flags & CARRY) && is_bootable(BOOT_SEGMENT)) {
      start->dx = 0;
      return 1;
    }
  }
  return 0;
}

static int boot_disk(struct start *start) {
  if (STATE->disk_count == 0 || disk_transfer(&STATE->disks[0], 0, 0, 1, BOOT_SEGMENT, 0) != 1) return 0;
  start->dx = 0x80;
  return is_bootable(BOOT_SEGMENT);
}

enum { MEDIA_NONE, MEDIA_1200, MEDIA_1440, MEDIA_2880, MEDIA_DISK };

/* The shape of the disk that the image is. */
static void set_shape(struct emulation *e) {
  e->cylinders = 80;
  e->heads = 2;
  e->sectors_per_track = e->media == MEDIA_1200 ? 15 : e->media == MEDIA_1440 ? 18 : 36;
  if (e->media != MEDIA_DISK) return;
  /* As its first partition ends. */
  cd_read_part(e->image, 0, 1, BOOT_SEGMENT, 0);
  e->heads = (u8)(peek8(BOOT_SEGMENT, 0x1c3) + 1);
  e->sectors_per_track = peek8(BOOT_SEGMENT, 0x1c4) & 0x3f;
  e->cylinders = (u16)((peek8(BOOT_SEGMENT, 0x1c5) | (peek8(BOOT_SEGMENT, 0x1c4) & 0xc0) << 2) + 1);
}

int boot_cd(struct start *start) {
  struct emulation *e = &STATE->emulated;
  e->active = 0;
  if (STATE->cd.place == NO_PLACE || cd_read(17, 1, SCRATCH, 0) != 1) return 0;
  if (peek8(SCRATCH, 0) != 0 || !same(SCRATCH, 1, "CD001") || !same(SCRATCH, 7, "EL TORITO SPECIFICATION")) return 0;
  if (cd_read(peek32(SCRATCH, 0x47), 1, SCRATCH, 0) != 1) return 0;
  /* The catalogue: a validation entry for x86, then the entry that is booted. */
  if (peek16(SCRATCH, 0) != 1 || peek16(SCRATCH, 0x1e) != SIGNATURE || peek8(SCRATCH, 0x20) != 0x88) return 0;
  e->media = peek8(SCRATCH, 0x21) & 15;
  if (e->media > MEDIA_DISK) return 0;
  u16 segment = peek16(SCRATCH, 0x22);
  e->segment = segment ? segment : BOOT_SEGMENT;
  e->count = peek16(SCRATCH, 0x26);
  e->image = peek32(SCRATCH, 0x28);
  e->drive = e->media == MEDIA_NONE ? CD_DRIVE : e->media == MEDIA_DISK ? 0x80 : 0;
  if (e->media != MEDIA_NONE) set_shape(e);
  u16 count = e->count ? e->count : e->media == MEDIA_NONE ? 4 : 1;
  if (cd_read_part(e->image, 0, count, e->segment, 0) != count) return 0;
  e->active = e->media != MEDIA_NONE;
  if (e->active && e->drive == 0) {
    u16 equipment = peek16(BDA, BDA_EQUIPMENT);
    poke16(BDA, BDA_EQUIPMENT, (u16)(equipment & 1 ? equipment + 0x40 : equipment | 1));
  }
  if (e->active && e->drive == 0x80) poke8(BDA, BDA_DISKS, (u8)(STATE->disk_count + 1));
  start->dx = e->drive;
  start->cs = e->segment == BOOT_SEGMENT ? 0 : e->segment;
  start->ip = e->segment == BOOT_SEGMENT ? BOOT_SEGMENT * 16 : 0;
  return 1;
}

/* 4Bh: ends the emulation (AL = 0) or not (1), and tells of it in 19 bytes at DS:SI. */
static void emulation_status(struct registers *r) {
  struct emulation *e = &STATE->emulated;
  if (r->al > 1) return failed(r, STATUS_BAD_COMMAND);
  u8 place = STATE->cd.place;
  poke8(r->ds, r->si, 0x13);
  poke8(r->ds, (u16)(r->si + 1), e->media | 0x40); /* an ATAPI drive's */
  poke8(r->ds, (u16)(r->si + 2), e->drive);
  poke8(r->ds, (u16)(r->si + 3), place >> 1);
  poke32(r->ds, (u16)(r->si + 4), e->image);
  poke16(r->ds, (u16)(r->si + 8), place & 1);
  poke16(r->ds, (u16)(r->si + 10), 0);
  poke16(r->ds, (u16)(r->si + 12), e->segment);
  poke16(r->ds, (u16)(r->si + 14), e->count);
  poke8(r->ds, (u16)(r->si + 16), (u8)e->cylinders);
  poke8(r->ds, (u16)(r->si + 17), (u8)(e->sectors_per_track | (e->cylinders >> 8) << 6));
  poke8(r->ds, (u16)(r->si + 18), e->heads);
  if (r->al == 0) e->active = 0;
  done(r);
}

void emulated_disk(struct registers *r) {
  struct emulation *e = &STATE->emulated;
  u32 sector;
  switch (r->ah) {
  case 0x00:
  case 0x04:
  case 0x0d:
    return done(r);
  case 0x01:
    r->ah = e->drive ? STATE->disk_status : STATE->floppy_status;
    succeeded(r);
    return;
  case 0x02: {
    if (!sector_of(r, e->heads, e->sectors_per_track, &sector) ||
        sector >= (u32)e->cylinders * e->heads * e->sectors_per_track)
      return failed(r, STATUS_NOT_FOUND);
    u16 wanted = r->al, moved = cd_read_part(e->image, sector, wanted, r->es, r->bx);
    r->al = (u8)moved;
    if (moved == wanted) done(r);
    else failed(r, STATUS_NOT_FOUND);
    return;
  }
  case 0x03:
  case 0x05:
    return failed(r, STATUS_WRITE_PROTECTED);
  case 0x08: {
    u16 last = (u16)(e->cylinders - 1);
    r->ax = 0;
    r->bx = e->media == MEDIA_1200 ? 2 : e->media == MEDIA_1440 ? 4 : e->media == MEDIA_2880 ? 5 : 0;
    r->ch = (u8)last;
    r->cl = (u8)(e->sectors_per_track | (last >> 8) << 6);
    r->dh = (u8)(e->heads - 1);
    r->dl = (u8)((e->drive ? STATE->disk_count : STATE->floppy_count) + 1);
    if (!e->drive) {
      r->es = peek16(0, 0x7a);
      r->di = peek16(0, 0x78);
    }
    succeeded(r);
    return;
  }
  case 0x15:
    done(r);
    r->ah = e->drive ? 3 : 1;
    return;
  case 0x4b:
    return emulation_status(r);
  default:
    failed(r, STATUS_BAD_COMMAND);
  }
}

static int boot_from(u8 letter, struct start *start) {
  start->cs = 0;
  start->ip = BOOT_SEGMENT * 16;
  STATE->emulated.active = 0;
  return letter == 'a' ? boot_floppy(start) : letter == 'c' ? boot_disk(start) : letter == 'd' ? boot_cd(start) : 0;
}

static void print_choice(u8 number, u8 letter) {
  put((u8)('0' + number));
  print(letter == 'a' ? ". floppy disk\r\n" : letter == 'c' ? ". hard disk\r\n" : ". CD\r\n");
}

static int choose(struct start *start) {
  for (;;) {
    print("Boot from:\r\n");
    for (u8 i = 0; constant8(boot_order, i); i++) print_choice((u8)(i + 1), constant8(boot_order, i));
    u8 count = 0, key = (u8)wait_for_key();
    while (constant8(boot_order, count)) count++;
    if (key < '1' || key >= '1' + count) continue;
    if (boot_from(constant8(boot_order, (u16)(key - '1')), start)) return 1;
    print("It cannot be booted.\r\n");
  }
}

/* The next drive of the order that can be booted; where there is none, this does not return. */
void choose_boot(struct start *start) {
  if (constant8(boot_menu, 0) && BOOT_NEXT == 0) {
    choose(start);
    return;
  }
  for (;;) {
    u8 letter = constant8(boot_order, BOOT_NEXT);
    if (!letter) break;
    BOOT_NEXT++;
    if (boot_from(letter, start)) return;
  }
  print("No bootable device.\r\n");
  BOOT_NEXT = 0;
  for (;;) wait_for_key();
}
