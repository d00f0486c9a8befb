/*
 * The services of the small BIOS, as gcc's 16-bit code. DS, ES and SS are the extended BIOS data area: locals can be pointed to,
 * constants (in the ROM, behind CS) and all other memory are reached through the functions below. See entry.S.
 */
#include "bios.h"

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

void serve(struct registers *r) {
  switch (r->number) {
  case 0x09: return keyboard_interrupt();
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
