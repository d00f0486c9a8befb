#include "bios.h"

/* Int 13h for floppy disks: the 82077AA with DMA channel 2. Its commands are waited for by looking at it, with interrupts off. */

enum { OUTPUT = 0x3f2, MAIN_STATUS = 0x3f4, FIFO = 0x3f5, INPUT = 0x3f7, RATE = 0x3f7 };
enum { READY = 0x80, TO_HOST = 0x40, BUSY = 0x10 };
enum { CHANGED = 0x80 };
enum { SPECIFY = 3, RECALIBRATE = 7, SENSE_INTERRUPT = 8, SEEK = 0x0f, READ = 0xe6, WRITE = 0xc5, FORMAT = 0x4d };
enum { UNKNOWN = 0xff };
enum { MOTOR_TICKS = 37 }; /* two seconds */

/* What a drive of each type has at most, from type 1 on. */
static const u8 last_cylinders[] = {39, 79, 79, 79, 79};
static const u8 track_sectors[] = {9, 15, 9, 18, 36};
/* Rates to try, those of the drive's own format first. */
static const u8 rates_of_type[5][3] = {{2, 1, 0}, {0, 1, 2}, {2, 0, 3}, {0, 2, 3}, {3, 0, 2}};

static int ready(u8 wanted) {
  for (u32 tries = 0; tries < 1000000; tries++)
    if ((in8(MAIN_STATUS) & (READY | TO_HOST)) == wanted) return 1;
  return 0;
}
static void send(u8 byte) {
  if (ready(READY)) out8(FIFO, byte);
}
static u8 receive(void) { return ready(READY | TO_HOST) ? in8(FIFO) : 0xff; }

/* What the last seek says; the cylinder goes to `cylinder`. */
static u8 sense(u8 *cylinder) {
  for (u32 tries = 0; tries < 1000000; tries++) {
    send(SENSE_INTERRUPT);
    u8 st0 = receive();
    if (st0 == 0x80) continue;
    *cylinder = receive();
    return st0;
  }
  return 0xff;
}

static void select(u8 drive) {
  u8 motor = (u8)(1 << drive);
  poke8(BDA, BDA_FLOPPY_TIMEOUT, MOTOR_TICKS);
  poke8(BDA, BDA_FLOPPY_MOTORS, motor);
  out8(OUTPUT, (u8)(0x0c | drive | motor << 4));
}

static void reset_controller(void) {
  u8 cylinder;
  out8(OUTPUT, 0);
  out8(OUTPUT, 0x0c);
  for (u8 i = 0; i < 4; i++) sense(&cylinder);
  send(SPECIFY);
  send(0xaf);
  send(2);
  STATE->floppy_tracks[0] = STATE->floppy_tracks[1] = UNKNOWN;
}

static int seek(u8 drive, u8 head, u8 cylinder) {
  u8 at;
  if (STATE->floppy_tracks[drive] == UNKNOWN) {
    send(RECALIBRATE);
    send(drive);
    if ((sense(&at) & 0xd0) != 0) return 0;
    STATE->floppy_tracks[drive] = at;
  }
  if (STATE->floppy_tracks[drive] == cylinder) return 1;
  send(SEEK);
  send((u8)(head << 2 | drive));
  send(cylinder);
  if ((sense(&at) & 0xc0) != 0 || at != cylinder) return 0;
  STATE->floppy_tracks[drive] = at;
  return 1;
}

/* A disk that was put in is noticed once: the head is moved, and its rate has to be found. */
static int was_changed(u8 drive) {
  select(drive);
  if (!(in8(INPUT) & CHANGED)) return 0;
  seek(drive, 0, 1);
  seek(drive, 0, 0);
  STATE->floppy_rates[drive] = UNKNOWN;
  return 1;
}

/* Opens DMA channel 2; 0: the buffer does not lie in one block of 64 KiB. */
static int open_dma(int to_memory, u32 address, u32 bytes) {
  u32 last = bytes - 1;
  if (((address ^ (address + last)) & 0xffff0000) || bytes == 0) return 0;
  out8(0x0a, 6);
  out8(0x0c, 0);
  out8(0x0b, to_memory ? 0x46 : 0x4a);
  out8(0x04, (u8)address);
  out8(0x04, (u8)(address >> 8));
  out8(0x81, (u8)(address >> 16));
  out8(0x05, (u8)last);
  out8(0x05, (u8)(last >> 8));
  out8(0x0a, 2);
  return 1;
}

static u8 status_of(u8 st1, u8 st2) {
  if (st1 & 2) return STATUS_WRITE_PROTECTED;
  if (st1 & 0x20) return 0x10; /* a bad checksum */
  if (st1 & 0x10) return STATUS_OVERRUN;
  if (st2 & 0x10) return STATUS_SEEK;
  return st1 & 1 ? 2 : STATUS_NOT_FOUND; /* no address mark */
}

/* The results of a command that moves data. */
static u8 outcome(void) {
  u8 st0 = receive(), st1 = receive(), st2 = receive();
  for (u8 i = 0; i < 4; i++) receive();
  return st0 & 0xc0 ? status_of(st1, st2) : 0;
}

static u8 try_transfer(struct registers *r, u8 drive, u8 last) {
  int write = r->ah == 3;
  u32 address = (u32)r->es * 16 + r->bx;
  if (r->ah == 4) address = 0xf0000; /* what is verified goes to the ROM: nowhere */
  if (!open_dma(!write, address, r->al * 512u)) return STATUS_BOUNDARY;
  send(write ? WRITE : READ);
  send((u8)(r->dh << 2 | drive));
  send(r->ch);
  send(r->dh);
  send(r->cl);
  send(2);
  send(last);
  send(0x1b);
  send(0xff);
  return outcome();
}

/* The rates at which a disk of the drive can be read, until one does. */
static u8 at_any_rate(struct registers *r, u8 drive, u8 (*act)(struct registers *, u8, u8)) {
  u8 type = (u8)(STATE->floppy_types[drive] - 1), status = 0;
  for (u8 i = 0; i < 4; i++) {
    u8 rate = i == 0 ? STATE->floppy_rates[drive] : constant8(rates_of_type[type], (u16)(i - 1));
    if (rate == UNKNOWN) continue;
    /* The sectors of a track: those that the type has at this rate, or as many as the parameter table says. */
    u8 most = constant8(track_sectors, type), table = peek8(peek16(0, 0x7a), (u16)(peek16(0, 0x78) + 4));
    if (i != 0 && rate != constant8(rates_of_type[type], 0)) most = 9;
    if (table > most && table <= 36) most = table;
    u8 end = (u8)(r->cl + r->al - 1);
    out8(RATE, rate);
    status = act(r, drive, r->al && end <= most && end >= r->cl ? end : most);
    if (status != 2) {
      STATE->floppy_rates[drive] = rate;
      return status;
    }
  }
  return status;
}

static u8 transfer(struct registers *r, u8 drive) {
  if (r->al == 0 || r->dh > 1 || r->cl == 0 || r->ch > 83) return STATUS_BAD_COMMAND;
  if (!seek(drive, r->dh, r->ch)) return STATUS_SEEK;
  return at_any_rate(r, drive, try_transfer);
}

static u8 try_format(struct registers *r, u8 drive, u8 most) {
  u8 sectors = r->al ? r->al : most;
  if (!open_dma(0, (u32)r->es * 16 + r->bx, sectors * 4u)) return STATUS_BOUNDARY;
  send(FORMAT);
  send((u8)(r->dh << 2 | drive));
  send(2);
  send(sectors);
  send(0x50);
  send(0xf6);
  return outcome();
}

static void parameters(struct registers *r, u8 drive) {
  u8 type = STATE->floppy_types[drive];
  r->ax = 0;
  r->bx = type;
  r->ch = constant8(last_cylinders, (u16)(type - 1));
  r->cl = constant8(track_sectors, (u16)(type - 1));
  r->dh = 1;
  r->dl = (u8)(STATE->floppy_count + (STATE->emulated.active && STATE->emulated.drive == 0));
  r->es = peek16(0, 0x7a);
  r->di = peek16(0, 0x78);
  succeeded(r);
}

static u8 serve_floppy(struct registers *r, u8 drive) {
  switch (r->ah) {
  case 0x00:
    reset_controller();
    return 0;
  case 0x02:
  case 0x03:
  case 0x04:
    return was_changed(drive) ? STATUS_CHANGED : transfer(r, drive);
  case 0x05:
    if (was_changed(drive)) return STATUS_CHANGED;
    return seek(drive, r->dh, r->ch) ? at_any_rate(r, drive, try_format) : STATUS_SEEK;
  case 0x16:
    return was_changed(drive) ? STATUS_CHANGED : 0;
  case 0x17:
    return 0; /* the rate is found when it is needed */
  case 0x18:
    r->es = peek16(0, 0x7a);
    r->di = peek16(0, 0x78);
    return 0;
  }
  return STATUS_BAD_COMMAND;
}

void floppy(struct registers *r, u8 drive) {
  if (r->ah == 0x01) {
    r->ah = STATE->floppy_status;
    succeeded(r);
    return;
  }
  if (drive >= STATE->floppy_count) {
    if (r->ah == 0x15) { /* no such drive */
      done(r);
      return;
    }
    if (r->ah == 0x08) r->ax = r->bx = r->cx = r->dx = 0;
    failed(r, STATE->floppy_count ? STATUS_BAD_COMMAND : STATUS_TIMEOUT);
    STATE->floppy_status = r->ah;
    return;
  }
  if (r->ah == 0x08) return parameters(r, drive);
  if (r->ah == 0x15) {
    done(r);
    r->ah = 2; /* a floppy drive that tells of changed disks */
    return;
  }
  u8 function = r->ah, status = serve_floppy(r, drive);
  if (status) failed(r, status);
  else done(r);
  if (status && function >= 2 && function <= 4) r->al = 0;
  STATE->floppy_status = status;
}

void find_floppies(void) {
  out8(0x70, 0x10);
  u8 types = in8(0x71);
  STATE->floppy_types[0] = types >> 4;
  STATE->floppy_types[1] = types & 15;
  STATE->floppy_rates[0] = STATE->floppy_rates[1] = UNKNOWN;
  STATE->floppy_count = (u8)((types >> 4 ? 1 : 0) + (types & 15 ? 1 : 0));
  if (STATE->floppy_count) {
    reset_controller();
    for (u8 i = 0; i < STATE->floppy_count; i++) was_changed(i);
    poke16(BDA, BDA_EQUIPMENT, (u16)(peek16(BDA, BDA_EQUIPMENT) | 1 | (STATE->floppy_count - 1) << 6));
  }
}
