#include "bios.h"

/* IDE disks and the CD drive, by programmed transfers (ATA/ATAPI-6, MMC-3): four places, of which one has the CD drive that is used. */

enum { BUSY = 0x80, READY = 0x40, DATA_REQUEST = 8, ERROR = 1 };
enum { READ = 0x20, WRITE = 0x30, READ_48 = 0x24, WRITE_48 = 0x34, IDENTIFY = 0xec, PACKET = 0xa0, IDENTIFY_PACKET = 0xa1 };
enum { PACKET_READ_CAPACITY = 0x25, PACKET_READ = 0xa8, PACKET_TEST_UNIT_READY = 0 };
enum { CD_SECTOR = 2048 };
/* A command moves so many at most. */
enum { MOST_SECTORS = 128, MOST_CD_SECTORS = 32 };

static u16 ports_of(u8 place) { return place & 2 ? 0x170 : 0x1f0; }

static int wait_for_data(u16 ports) {
  for (u32 tries = 0; tries < 10000000; tries++) {
    u8 status = in8((u16)(ports + 7));
    if (status & BUSY) continue;
    if (status & ERROR) return 0;
    if (status & DATA_REQUEST) return 1;
  }
  return 0;
}
static void wait_until_done(u16 ports) {
  for (u32 tries = 0; tries < 10000000 && (in8((u16)(ports + 7)) & BUSY); tries++) {}
}

static void receive(u16 ports, u16 segment, u16 offset, u32 words) {
  u32 to = offset, count = words;
  __asm__ volatile("pushw %%es; movw %2, %%es; addr32 rep insw; popw %%es"
                   : "+D"(to), "+c"(count) : "r"(segment), "d"(ports) : "memory");
}
static void send(u16 ports, u16 segment, u16 offset, u32 words) {
  u32 from = offset, count = words;
  __asm__ volatile("pushw %%ds; movw %2, %%ds; addr32 rep outsw; popw %%ds"
                   : "+S"(from), "+c"(count) : "r"(segment), "d"(ports) : "memory");
}
static void drop(u16 ports, u32 words) {
  while (words--) in16(ports);
}

static void start_command(const struct disk *d, int write, u32 sector, u8 count) {
  u16 ports = ports_of(d->place);
  u8 unit = (u8)(d->place & 1 ? 0x10 : 0);
  if (sector + count > 0xfffffff) {
    out8((u16)(ports + 6), (u8)(0xe0 | unit));
    out8((u16)(ports + 2), 0);
    out8((u16)(ports + 3), (u8)(sector >> 24));
    out8((u16)(ports + 4), 0);
    out8((u16)(ports + 5), 0);
  } else {
    out8((u16)(ports + 6), (u8)(0xe0 | unit | sector >> 24));
  }
  out8((u16)(ports + 2), count);
  out8((u16)(ports + 3), (u8)sector);
  out8((u16)(ports + 4), (u8)(sector >> 8));
  out8((u16)(ports + 5), (u8)(sector >> 16));
  u8 command = sector + count > 0xfffffff ? (write ? WRITE_48 : READ_48) : write ? WRITE : READ;
  out8((u16)(ports + 7), command);
}

u16 disk_transfer(const struct disk *d, int write, u32 sector, u16 count, u16 segment, u16 offset) {
  u16 ports = ports_of(d->place), done = 0;
  /* By segments: a buffer may be longer than what its offset leaves of 64 KiB. */
  segment = (u16)(segment + (offset >> 4));
  offset &= 15;
  while (done < count) {
    u32 left = d->sectors - sector;
    u16 now = (u16)(count - done);
    if (sector >= d->sectors) return done;
    if (now > MOST_SECTORS) now = MOST_SECTORS;
    if (now > left) now = (u16)left;
    start_command(d, write, sector, (u8)now);
    for (u16 i = 0; i < now; i++) {
      if (!wait_for_data(ports)) return done;
      if (write) send(ports, segment, offset, 256);
      else receive(ports, segment, offset, 256);
      segment += 32;
      done++;
    }
    wait_until_done(ports);
    sector += now;
  }
  return done;
}

/* Sends a packet of 12 bytes; what it reads comes in blocks of at most a sector. */
static void start_packet(u16 ports, u8 place, u8 command, u32 sector, u32 count) {
  out8((u16)(ports + 6), (u8)(place & 1 ? 0x10 : 0));
  out8((u16)(ports + 1), 0);
  out8((u16)(ports + 4), CD_SECTOR & 0xff);
  out8((u16)(ports + 5), CD_SECTOR >> 8);
  out8((u16)(ports + 7), PACKET);
  if (!wait_for_data(ports)) return;
  u16 packet[6] = {command, (u16)(sector >> 24 | (sector >> 8 & 0xff00)), (u16)((sector >> 8 & 0xff) | sector << 8),
                   (u16)(count >> 24 | (count >> 8 & 0xff00)), (u16)((count >> 8 & 0xff) | count << 8), 0};
  for (u32 i = 0; i < 6; i++) out16(ports, packet[i]);
}

u16 cd_read(u32 sector, u16 count, u16 segment, u16 offset) {
  u8 place = STATE->cd.place;
  u16 ports = ports_of(place), done = 0;
  segment = (u16)(segment + (offset >> 4));
  offset &= 15;
  while (done < count) {
    u16 now = (u16)(count - done);
    if (now > MOST_CD_SECTORS) now = MOST_CD_SECTORS;
    start_packet(ports, place, PACKET_READ, sector, now);
    for (u16 i = 0; i < now; i++) {
      if (!wait_for_data(ports)) return done;
      receive(ports, segment, offset, CD_SECTOR / 2);
      segment += CD_SECTOR / 16;
      done++;
    }
    wait_until_done(ports);
    sector += now;
  }
  return done;
}

u16 cd_read_part(u32 sector, u32 part, u16 count, u16 segment, u16 offset) {
  u8 place = STATE->cd.place;
  u16 ports = ports_of(place), done = 0;
  segment = (u16)(segment + (offset >> 4));
  offset &= 15;
  sector += part >> 2;
  part &= 3;
  while (done < count) {
    u32 now = 4 - part;
    if (now > (u32)(count - done)) now = (u32)(count - done);
    start_packet(ports, place, PACKET_READ, sector++, 1);
    if (!wait_for_data(ports)) return done;
    drop(ports, part * 256);
    receive(ports, segment, offset, now * 256);
    drop(ports, (4 - part - now) * 256);
    wait_until_done(ports);
    segment = (u16)(segment + now * 32);
    done = (u16)(done + now);
    part = 0;
  }
  return done;
}

static u32 swapped(u32 value) { return value >> 24 | (value >> 8 & 0xff00) | (value << 8 & 0xff0000) | value << 24; }

u32 cd_sectors(void) {
  u8 place = STATE->cd.place;
  u16 ports = ports_of(place);
  if (place == NO_PLACE) return 0;
  start_packet(ports, place, PACKET_READ_CAPACITY, 0, 0);
  if (!wait_for_data(ports)) return 0;
  u32 low = in16(ports);
  u32 last = swapped(low | (u32)in16(ports) << 16);
  drop(ports, 2);
  wait_until_done(ports);
  return last + 1;
}

static void add_disk(u8 place, u16 scratch) {
  struct disk *d = &STATE->disks[STATE->disk_count];
  d->place = place;
  d->packet = 0;
  d->sectors = peek32(scratch, 120);
  if (peek16(scratch, 166) & 0x400) { /* 48-bit sector numbers */
    d->sectors = peek32(scratch, 200);
    if (peek32(scratch, 204)) d->sectors = 0xffffffff;
  }
  if (d->sectors == 0) return;
  d->sectors_per_track = 63;
  d->heads = 16;
  u32 cylinders = d->sectors / (16 * 63);
  if (cylinders > 1024) { /* more heads than the drive says, so that 10 bits of cylinder reach further */
    d->heads = 255;
    cylinders = d->sectors / (255 * 63);
  }
  d->cylinders = (u16)(cylinders > 1024 ? 1024 : cylinders ? cylinders : 1);
  STATE->disk_count++;
}

void find_disks(void) {
  /* Where the answer to IDENTIFY is put for a moment: below the boot sector. */
  const u16 scratch = 0x7a0;
  STATE->disk_count = 0;
  STATE->cd.place = NO_PLACE;
  STATE->cd.packet = 1;
  STATE->emulated.active = 0;
  for (u8 place = 0; place < 4; place++) {
    u16 ports = ports_of(place);
    out8((u16)(ports + 6), (u8)(place & 1 ? 0xf0 : 0xe0));
    u8 status = in8((u16)(ports + 7));
    if (status == 0xff) continue;
    int packet = in8((u16)(ports + 4)) == 0x14 && in8((u16)(ports + 5)) == 0xeb;
    if (!packet && !(status & READY)) continue;
    out8((u16)(ports + 7), packet ? IDENTIFY_PACKET : IDENTIFY);
    if (!wait_for_data(ports)) continue;
    receive(ports, scratch, 0, 256);
    if (!packet) add_disk(place, scratch);
    else if (STATE->cd.place == NO_PLACE) STATE->cd.place = place;
  }
  poke8(BDA, BDA_DISKS, STATE->disk_count);
}
