#include "bios.h"

/*
 * The keyboard: interrupt 9 puts what keys mean on a US keyboard into the BIOS data area's buffer, int 16h takes it out. (IBM PC/AT
 * Technical Reference, "Keyboard encoding and usage".) Waiting for a key is entry.S's: an interrupt that comes during a service
 * would take the services' stack.
 */

enum { RIGHT_SHIFT = 1, LEFT_SHIFT = 2, CTRL = 4, ALT = 8, SCROLL = 0x10, NUM = 0x20, CAPS = 0x40 };
enum { CODE_CTRL = 0x1d, CODE_LEFT_SHIFT = 0x2a, CODE_RIGHT_SHIFT = 0x36, CODE_ALT = 0x38, CODE_CAPS = 0x3a };
enum { CODE_F1 = 0x3b, CODE_F10 = 0x44, CODE_NUM = 0x45, CODE_SCROLL = 0x46, CODE_HOME = 0x47, CODE_DELETE = 0x53 };
enum { CODE_F11 = 0x57, CODE_F12 = 0x58, EXTENDED = 0xe0, EXTENDED_PAUSE = 0xe1, RELEASED = 0x80 };

/* Kept in the BIOS data area's "keyboard flags 3", 96h, as IBM's does: the last code was e0h, or e1h. */
#define BDA_PREFIX 0x96
enum { AFTER_E0 = 2, AFTER_E1 = 1 };

/* What the keys of codes 0 to 39h write: alone, with shift. */
static const char plain[] = "\0\x1b" "1234567890-=\b\tqwertyuiop[]\r\0asdfghjkl;'`\0\\zxcvbnm,./\0*\0 ";
static const char shifted[] = "\0\x1b" "!@#$%^&*()_+\b\0QWERTYUIOP{}\r\0ASDFGHJKL:\"~\0|ZXCVBNM<>?\0*\0 ";
/* The keypad with num lock, from 47h on. */
static const char keypad[] = "789-456+1230.";

static u8 constant(const char *table, u16 index) { return peek8(0xf000, (u16)((u32)table + index)); }

static void put_key(u8 code, u8 character) {
  u16 tail = peek16(BDA, BDA_KEYBOARD_TAIL);
  u16 next = (u16)(tail + 2 == BDA_KEYBOARD_END ? BDA_KEYBOARD_BUFFER : tail + 2);
  if (next == peek16(BDA, BDA_KEYBOARD_HEAD)) return; /* full: the key is lost */
  poke16(BDA, tail, (u16)(code << 8 | character));
  poke16(BDA, BDA_KEYBOARD_TAIL, next);
}

static void pressed(u8 code, u8 flags, int extended) {
  int shift = (flags & (LEFT_SHIFT | RIGHT_SHIFT)) != 0;
  if (code >= CODE_F1 && code <= CODE_F10) {
    u8 first = flags & ALT ? 0x68 : flags & CTRL ? 0x5e : shift ? 0x54 : CODE_F1;
    return put_key((u8)(code - CODE_F1 + first), 0);
  }
  if (code == CODE_F11 || code == CODE_F12) {
    u8 first = flags & ALT ? 0x8b : flags & CTRL ? 0x89 : shift ? 0x87 : 0x85;
    return put_key((u8)(code - CODE_F11 + first), 0);
  }
  if (code >= CODE_HOME && code <= CODE_DELETE) {
    if ((flags & CTRL) && (flags & ALT) && code == CODE_DELETE) {
      out8(0x64, 0xfe); /* the keyboard controller pulls the reset line */
      return;
    }
    u8 digit = constant(keypad, (u16)(code - CODE_HOME));
    if (digit == '-' || digit == '+') return put_key(code, digit);
    if (extended) return put_key(code, 0xe0);
    int digits = (flags & NUM) != 0;
    return put_key(code, digits != shift ? digit : 0);
  }
  if (code >= sizeof plain - 1) return;
  if (extended && code == 0x35) return put_key(0xe0, '/');
  if (extended && code == 0x1c) return put_key(0xe0, '\r');
  u8 character = constant(plain, code), upper = constant(shifted, code);
  if (code == 0x0f && shift) return put_key(code, 0);
  if (!character) return;
  if (flags & ALT) return put_key(code >= 2 && code <= 0x0d ? (u8)(code + 0x76) : code, 0);
  if (flags & CTRL) {
    if (upper >= '@' && upper <= '_') return put_key(code, upper & 0x1f);
    if (code == 0x0e) return put_key(code, 0x7f);
    if (code == 0x1c) return put_key(code, '\n');
    return;
  }
  int letter = character >= 'a' && character <= 'z';
  put_key(code, shift != (letter && (flags & CAPS) != 0) ? upper : character);
}

void keyboard_interrupt(void) {
  u8 code = in8(0x60), flags = peek8(BDA, BDA_KEYBOARD_FLAGS), prefix = peek8(BDA, BDA_PREFIX);
  out8(0x20, 0x20);
  if (code == EXTENDED || code == EXTENDED_PAUSE) {
    poke8(BDA, BDA_PREFIX, (u8)(prefix | (code == EXTENDED ? AFTER_E0 : AFTER_E1)));
    return;
  }
  if (prefix & AFTER_E1) { /* Pause: 1Dh and 45h follow, which are no Ctrl and no num lock */
    if ((code & 0x7f) == CODE_NUM) poke8(BDA, BDA_PREFIX, (u8)(prefix & ~AFTER_E1));
    return;
  }
  poke8(BDA, BDA_PREFIX, (u8)(prefix & ~AFTER_E0));
  u8 held = 0, lock = 0;
  switch (code & 0x7f) {
  case CODE_CTRL: held = CTRL; break;
  case CODE_ALT: held = ALT; break;
  case CODE_LEFT_SHIFT: held = prefix & AFTER_E0 ? 0 : LEFT_SHIFT; if (!held) return; break;
  case CODE_RIGHT_SHIFT: held = RIGHT_SHIFT; break;
  case CODE_CAPS: lock = CAPS; break;
  case CODE_NUM: lock = NUM; break;
  case CODE_SCROLL: lock = SCROLL; break;
  }
  if (held) flags = (u8)(code & RELEASED ? flags & ~held : flags | held);
  else if (lock) flags = (u8)(code & RELEASED ? flags : flags ^ lock);
  else if (!(code & RELEASED)) pressed(code, flags, prefix & AFTER_E0);
  poke8(BDA, BDA_KEYBOARD_FLAGS, flags);
}

/* Int 16h. For 00h and 10h a key is there. */
void keyboard(struct registers *r) {
  u16 head = peek16(BDA, BDA_KEYBOARD_HEAD);
  int empty = head == peek16(BDA, BDA_KEYBOARD_TAIL);
  u16 key = peek16(BDA, head);
  /* Only the functions for 101 keys tell those of the grey block from the keypad's. */
  u16 old = (key >> 8) == 0xe0 ? (u16)((key & 0xff) | ((key & 0xff) == '/' ? 0x3500 : 0x1c00)) : key;
  if ((old & 0xff) == 0xe0 && old >> 8) old &= 0xff00;
  switch (r->ah) {
  case 0x00:
  case 0x10:
    r->ax = r->ah ? key : old;
    poke16(BDA, BDA_KEYBOARD_HEAD, (u16)(head + 2 == BDA_KEYBOARD_END ? BDA_KEYBOARD_BUFFER : head + 2));
    break;
  case 0x01:
  case 0x11:
    if (empty) {
      r->flags |= ZERO;
    } else {
      r->flags &= (u16)~ZERO;
      r->ax = r->ah == 0x11 ? key : old;
    }
    break;
  case 0x02:
    r->al = peek8(BDA, BDA_KEYBOARD_FLAGS);
    break;
  case 0x12:
    r->ax = peek8(BDA, BDA_KEYBOARD_FLAGS);
    break;
  case 0x05: {
    u16 tail = peek16(BDA, BDA_KEYBOARD_TAIL);
    put_key(r->ch, r->cl);
    r->al = tail == peek16(BDA, BDA_KEYBOARD_TAIL);
    break;
  }
  }
}
