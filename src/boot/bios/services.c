/*
 * The services of the small BIOS, as gcc's 16-bit code. DS, ES and SS are the extended BIOS data area: locals can be pointed to,
 * constants (in the ROM, behind CS) and all other memory are reached through the functions below. See entry.S.
 */
#include "bios.h"

/* Int 15h: memory, address line 20, waiting. Power management (53h) is entry.S's. */

/* What machine this is: 8 bytes follow; model FCh, two 8259s and an RTC, an extended data area. */
static const u8 machine_table[] = {8, 0, 0xfc, 0, 1, 0x74, 0x40, 0, 0, 0};

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
  } else if (r->ah == 0x86) { /* wait CX:DX microseconds: the refresh bit changes every 15.1 of them */
    u32 halves = ((u32)r->cx << 16 | r->dx) / 15;
    for (u8 last = in8(0x61) & 0x10; halves; halves--) {
      while ((in8(0x61) & 0x10) == last) {}
      last ^= 0x10;
    }
    done(r);
  } else if (r->ah == 0x87) { /* move CX words, by descriptors at ES:SI + 10h (from) and + 18h (to) */
    u32 from = peek16(r->es, (u16)(r->si + 0x12)) | (u32)peek8(r->es, (u16)(r->si + 0x14)) << 16 |
               (u32)peek8(r->es, (u16)(r->si + 0x17)) << 24;
    u32 to = peek16(r->es, (u16)(r->si + 0x1a)) | (u32)peek8(r->es, (u16)(r->si + 0x1c)) << 16 |
             (u32)peek8(r->es, (u16)(r->si + 0x1f)) << 24;
    u8 a20 = in8(0x92);
    out8(0x92, (u8)((a20 & 0xfe) | 2));
    move_high(from, to, r->cx * 2u);
    out8(0x92, a20 & 0xfe);
    done(r);
  } else if (r->ah == 0xc0) {
    r->es = 0xf000;
    r->bx = (u16)(u32)machine_table;
    done(r);
  } else if (r->ah == 0xc1) {
    r->es = peek16(BDA, 0x0e);
    r->flags &= (u16)~CARRY;
  } else if (r->ah == 0x90 || r->ah == 0x91 || r->ah == 0x80 || r->ah == 0x81 || r->ah == 0x82) {
    done(r); /* a program that does several things could begin another */
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

static void set_cmos(u8 index, u8 value) {
  out8(0x70, index);
  out8(0x71, value);
}

static void clock(struct registers *r) {
  if (r->ah == 0xb1) return pci_bios(r);
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
  case 0x03:
    set_cmos(0x0b, cmos(0x0b) | 0x80);
    set_cmos(4, r->ch);
    set_cmos(2, r->cl);
    set_cmos(0, r->dh);
    set_cmos(0x0b, (u8)((cmos(0x0b) & 0x7e) | (r->dl & 1)));
    break;
  case 0x05:
    set_cmos(0x0b, cmos(0x0b) | 0x80);
    set_cmos(0x32, r->ch);
    set_cmos(9, r->cl);
    set_cmos(8, r->dh);
    set_cmos(7, r->dl);
    set_cmos(0x0b, cmos(0x0b) & 0x7f);
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

/* Int 14h: serial ports, by the base addresses in the BIOS data area. */
static void serial_port(struct registers *r) {
  u16 port = r->dx < 4 ? peek16(BDA, (u16)(r->dx * 2)) : 0;
  if (port == 0) return;
  switch (r->ah) {
  case 0x00: { /* rate, parity, stop bits, length */
    static const u16 divisors[] = {1047, 768, 384, 192, 96, 48, 24, 12};
    u16 divisor = peek16(0xf000, (u16)((u32)&divisors[r->al >> 5]));
    out8((u16)(port + 3), 0x80);
    out8(port, (u8)divisor);
    out8((u16)(port + 1), (u8)(divisor >> 8));
    out8((u16)(port + 3), r->al & 0x1f);
    out8((u16)(port + 1), 0);
    break;
  }
  case 0x01: {
    u32 tries = 0;
    while (!(in8((u16)(port + 5)) & 0x20) && ++tries < 100000) {}
    if (tries < 100000) out8(port, r->al);
    r->ah = (u8)((in8((u16)(port + 5)) & 0x7f) | (tries < 100000 ? 0 : 0x80));
    return;
  }
  case 0x02: {
    u32 tries = 0;
    while (!(in8((u16)(port + 5)) & 1) && ++tries < 100000) {}
    u8 status = in8((u16)(port + 5));
    r->ah = tries < 100000 ? status & 0x1e : 0x80;
    if (tries < 100000) r->al = in8(port);
    return;
  }
  case 0x03:
    break;
  default:
    return;
  }
  r->ah = in8((u16)(port + 5));
  r->al = in8((u16)(port + 6));
}

static void sleep_for_ever(void) {
  for (;;) __asm__ volatile("sti; hlt");
}

void serve(struct registers *r) {
  switch (r->number) {
  case 0x09: return keyboard_interrupt();
  case 0x10: return video(r);
  case 0x11: r->ax = peek16(BDA, 0x10); return;
  case 0x12: r->ax = peek16(BDA, 0x13); return;
  case 0x13: return disk(r);
  case 0x14: return serial_port(r);
  case 0x15: return system(r);
  case 0x16: return keyboard(r);
  case 0x17: r->ah = 1; return; /* no printer: the time is over */
  case 0x19:
    out8(0x64, 0xfe); /* the keyboard controller pulls the reset line */
    return sleep_for_ever();
  case 0x1a: return clock(r);
  }
}
