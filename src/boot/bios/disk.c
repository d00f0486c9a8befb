#include "bios.h"

/* Int 13h: which drive is meant, and disks. (IBM PC/AT Technical Reference; Enhanced Disk Drive Specification 1.1.) */

int sector_of(const struct registers *r, u16 heads, u16 sectors_per_track, u32 *sector) {
  u32 cylinder = r->ch | (u32)(r->cl & 0xc0) << 2;
  u32 number = r->cl & 0x3f;
  *sector = (cylinder * heads + r->dh) * sectors_per_track + number - 1;
  return number != 0 && r->dh < heads && number <= sectors_per_track;
}

static void disk_by_cylinder(const struct disk *d, struct registers *r) {
  u32 sector;
  if (!sector_of(r, d->heads, d->sectors_per_track, &sector)) return failed(r, STATUS_NOT_FOUND);
  u16 moved = r->ah == 0x04 ? r->al : disk_transfer(d, r->ah == 0x03, sector, r->al, r->es, r->bx);
  int good = moved == r->al;
  r->al = (u8)moved;
  if (good) done(r);
  else failed(r, STATUS_NOT_FOUND);
}

/* With a packet at DS:SI: size, 0, count, buffer offset, buffer segment, sector. */
static void disk_by_packet(const struct disk *d, struct registers *r) {
  u16 count = peek16(r->ds, (u16)(r->si + 2));
  u16 offset = peek16(r->ds, (u16)(r->si + 4)), segment = peek16(r->ds, (u16)(r->si + 6));
  u32 sector = peek32(r->ds, (u16)(r->si + 8)), high = peek32(r->ds, (u16)(r->si + 12)), moved = 0;
  if (!high) {
    if (d->packet) moved = r->ah == 0x43 ? 0 : r->ah == 0x42 ? cd_read(sector, count, segment, offset) : count;
    else moved = r->ah == 0x42 || r->ah == 0x43 ? disk_transfer(d, r->ah == 0x43, sector, count, segment, offset) : count;
  }
  poke16(r->ds, (u16)(r->si + 2), (u16)moved);
  if (moved == count) done(r);
  else failed(r, d->packet && r->ah == 0x43 ? STATUS_WRITE_PROTECTED : STATUS_NOT_FOUND);
}

static void disk_parameters(const struct disk *d, struct registers *r) {
  u16 last = (u16)(d->cylinders - 1);
  r->ch = (u8)last;
  r->cl = (u8)(d->sectors_per_track | (last >> 8) << 6);
  r->dh = (u8)(d->heads - 1);
  r->dl = STATE->disk_count;
  done(r);
}

static void disk_extended_parameters(const struct disk *d, struct registers *r) {
  u16 at = r->si;
  poke16(r->ds, at, 0x1a);
  for (u16 i = 2; i < 0x1a; i += 2) poke16(r->ds, (u16)(at + i), 0);
  if (d->packet) poke16(r->ds, (u16)(at + 2), 0x0074); /* removable, lockable, may tell of changes, shape unknown */
  poke32(r->ds, (u16)(at + 16), d->packet ? cd_sectors() : d->sectors);
  poke16(r->ds, (u16)(at + 24), d->packet ? 2048 : 512);
  done(r);
}

/* What disks and CDs have in common; the rest gives 0. */
static int extensions(const struct disk *d, struct registers *r) {
  switch (r->ah) {
  case 0x41:
    if (r->bx != 0x55aa) {
      failed(r, STATUS_BAD_COMMAND);
      return 1;
    }
    done(r);
    r->bx = 0xaa55;
    r->cx = d->packet ? 5 : 1; /* packets; a CD's boot functions */
    r->ah = 0x21;
    return 1;
  case 0x42:
  case 0x43:
  case 0x44:
  case 0x47:
    disk_by_packet(d, r);
    return 1;
  case 0x48:
    disk_extended_parameters(d, r);
    return 1;
  }
  return 0;
}

static void hard_disk(const struct disk *d, struct registers *r) {
  if (extensions(d, r)) return;
  switch (r->ah) {
  case 0x00:
  case 0x09:
  case 0x0c:
  case 0x0d:
  case 0x10:
  case 0x11:
  case 0x14:
    return done(r);
  case 0x02:
  case 0x03:
  case 0x04:
    return disk_by_cylinder(d, r);
  case 0x08:
    return disk_parameters(d, r);
  case 0x15: {
    u32 sectors = (u32)d->cylinders * d->heads * d->sectors_per_track;
    r->cx = (u16)(sectors >> 16);
    r->dx = (u16)sectors;
    done(r);
    r->ah = 3;
    return;
  }
  default:
    failed(r, STATUS_BAD_COMMAND);
  }
}

/* The CD as a drive without emulation. */
void cd_drive(struct registers *r) {
  if (extensions(&STATE->cd, r)) return;
  switch (r->ah) {
  case 0x00:
  case 0x09:
  case 0x0d:
  case 0x10:
  case 0x11:
    return done(r);
  case 0x15:
    done(r);
    r->ah = 2; /* removable, and says when it was changed */
    return;
  default:
    failed(r, STATUS_BAD_COMMAND);
  }
}

void disk(struct registers *r) {
  const struct emulation *e = &STATE->emulated;
  u8 drive = r->dl, hard = drive & 0x80;
  if ((e->active && drive == e->drive) || (r->ah == 0x4b && STATE->cd.place != NO_PLACE)) {
    emulated_disk(r);
    if (!hard) STATE->floppy_status = r->ah;
    else STATE->disk_status = r->ah;
    return;
  }
  /* The emulated one has taken the first number. */
  u8 n = (u8)((drive & 0x7f) - (e->active && e->drive == hard ? 1 : 0));
  if (!hard) return floppy(r, n);
  if (r->ah == 0x01) {
    r->ah = STATE->disk_status;
    succeeded(r);
    return;
  }
  if (drive == CD_DRIVE && STATE->cd.place != NO_PLACE) cd_drive(r);
  else if (n < STATE->disk_count) hard_disk(&STATE->disks[n], r);
  else failed(r, STATUS_BAD_COMMAND);
  /* Function 15h's answer is no status. */
  STATE->disk_status = (r->flags & CARRY) ? r->ah : 0;
}
