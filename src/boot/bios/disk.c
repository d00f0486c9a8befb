#include "bios.h"

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

void disk(struct registers *r) {
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
