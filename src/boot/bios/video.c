#include "video.h"

/* Int 10h: text and graphics modes of a VGA. What the teletype prints goes to COM1 as well. */

#define COM1 0x3f8

static u8 mode(void) { return peek8(BDA, BDA_VIDEO_MODE); }
static int is_text(void) { return mode() <= 3; }
static u8 columns(void) { return (u8)peek16(BDA, BDA_VIDEO_COLUMNS); }
static u8 rows(void) { return (u8)(peek8(BDA, BDA_LAST_ROW) + 1); }

static void set_crtc(u8 index, u8 value) {
  out8(0x3d4, index);
  out8(0x3d5, value);
}

void set_cursor(u8 row, u8 column) {
  u16 cell = (u16)(row * columns() + column);
  poke16(BDA, BDA_CURSOR, (u16)(row << 8 | column));
  set_crtc(0x0e, (u8)(cell >> 8));
  set_crtc(0x0f, (u8)cell);
}

static u16 cursor_cell(void) {
  u16 at = peek16(BDA, BDA_CURSOR);
  return (u16)((at >> 8) * columns() + (at & 0xff));
}

/* Moves lines of a window up (or down) and blanks those that come free; 0 lines blank it all. */
static void scroll(int down, u8 lines, u16 fill, u8 top, u8 left, u8 bottom, u8 right) {
  u8 width = columns();
  if (bottom >= rows()) bottom = (u8)(rows() - 1);
  if (right >= width) right = (u8)(width - 1);
  if (top > bottom || left > right) return;
  u8 height = (u8)(bottom - top + 1);
  if (lines == 0 || lines > height) lines = height;
  if (!is_text()) {
    /* The whole screen, upwards: what is used. */
    if (!down) scroll_pixels(mode(), (u16)(lines * peek16(BDA, BDA_CHARACTER_HEIGHT)));
    return;
  }
  for (u8 i = 0; i < height; i++) {
    u8 to = down ? (u8)(bottom - i) : (u8)(top + i);
    u8 from = down ? (u8)(to - lines) : (u8)(to + lines);
    for (u8 column = left; column <= right; column++) {
      u16 value = i + lines < height ? peek16(TEXT_SCREEN, (u16)((from * width + column) * 2)) : fill;
      poke16(TEXT_SCREEN, (u16)((to * width + column) * 2), value);
    }
  }
}

static void serial(u8 c) {
  /* An empty port reads as ones: it seems ready, and nothing comes of it. */
  for (u32 tries = 0; tries < 100000 && !(in8(COM1 + 5) & 0x20); tries++) {}
  out8(COM1, c);
}

static void teletype(u8 c, u8 color) {
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
    if (is_text()) poke8(TEXT_SCREEN, (u16)((row * columns() + column) * 2), c);
    else draw_character(mode(), row, column, c, color);
    if (++column == columns()) {
      column = 0;
      row++;
    }
  }
  if (row >= rows()) {
    scroll(0, 1, BLANK, 0, 0, (u8)(rows() - 1), (u8)(columns() - 1));
    row = (u8)(rows() - 1);
  }
  set_cursor(row, column);
}

/* 09h with an attribute, 0Ah without: the cursor stays. */
static void write_characters(struct registers *r) {
  u16 cell = cursor_cell(), end = (u16)(columns() * rows());
  for (u16 i = 0; i < r->cx && cell < end; i++, cell++) {
    if (!is_text()) {
      draw_character(mode(), (u8)(cell / columns()), (u8)(cell % columns()), r->al, r->bl);
      continue;
    }
    poke8(TEXT_SCREEN, (u16)(cell * 2), r->al);
    if (r->ah == 0x09) poke8(TEXT_SCREEN, (u16)(cell * 2 + 1), r->bl);
  }
}

/* 13h; bit 1 of AL: attributes between the characters; bit 0: the cursor moves on. */
static void write_string(struct registers *r) {
  u16 before = peek16(BDA, BDA_CURSOR);
  if (r->dh < rows() && r->dl < columns()) set_cursor(r->dh, r->dl);
  for (u16 i = 0, at = r->bp; i < r->cx; i++) {
    u8 character = peek8(r->es, at++), attribute = r->bl;
    if (r->al & 2) attribute = peek8(r->es, at++);
    if (is_text() && character >= ' ') poke8(TEXT_SCREEN, (u16)(cursor_cell() * 2 + 1), attribute);
    teletype(character, attribute);
  }
  if (!(r->al & 1)) set_cursor((u8)(before >> 8), (u8)before);
}

/* 10h: palette and colours. */
static void palette(struct registers *r) {
  switch (r->al) {
  case 0x00:
  case 0x01:
    in8(0x3da);
    out8(0x3c0, r->al ? 0x11 : r->bl & 0x1f);
    out8(0x3c0, r->bh);
    out8(0x3c0, 0x20);
    break;
  case 0x02:
    in8(0x3da);
    for (u16 i = 0; i < 17; i++) {
      out8(0x3c0, (u8)(i == 16 ? 0x11 : i));
      out8(0x3c0, peek8(r->es, (u16)(r->dx + i)));
    }
    out8(0x3c0, 0x20);
    break;
  case 0x03: { /* blinking, or bright backgrounds */
    in8(0x3da);
    out8(0x3c0, 0x30);
    u8 value = in8(0x3c1);
    out8(0x3c0, (u8)((value & ~8) | (r->bl & 1) << 3));
    break;
  }
  case 0x10:
    out8(0x3c8, r->bl);
    out8(0x3c9, r->dh);
    out8(0x3c9, r->ch);
    out8(0x3c9, r->cl);
    break;
  case 0x12:
    out8(0x3c8, r->bl);
    for (u16 i = 0; i < r->cx * 3; i++) out8(0x3c9, peek8(r->es, (u16)(r->dx + i)));
    break;
  case 0x15:
    out8(0x3c7, r->bl);
    r->dh = in8(0x3c9);
    r->ch = in8(0x3c9);
    r->cl = in8(0x3c9);
    break;
  case 0x17:
    out8(0x3c7, r->bl);
    for (u16 i = 0; i < r->cx * 3; i++) poke8(r->es, (u16)(r->dx + i), in8(0x3c9));
    break;
  }
}

void video(struct registers *r) {
  switch (r->ah) {
  case 0x00:
    set_mode(r->al);
    break;
  case 0x01:
    poke16(BDA, BDA_CURSOR_SHAPE, r->cx);
    set_crtc(0x0a, r->ch);
    set_crtc(0x0b, r->cl);
    break;
  case 0x02:
    if (r->dh < rows() && r->dl < columns()) set_cursor(r->dh, r->dl);
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
    r->ax = is_text() ? peek16(TEXT_SCREEN, (u16)(cursor_cell() * 2)) : 0;
    break;
  case 0x09:
  case 0x0a:
    write_characters(r);
    break;
  case 0x0c:
    if (!is_text()) put_pixel(mode(), r->cx, r->dx, r->al);
    break;
  case 0x0d:
    r->al = is_text() ? 0 : get_pixel(mode(), r->cx, r->dx);
    break;
  case 0x0e:
    teletype(r->al, r->bl);
    break;
  case 0x0f:
    r->ax = (u16)(columns() << 8 | mode());
    r->bh = 0;
    break;
  case 0x10:
    palette(r);
    break;
  case 0x11:
    if (r->al == 0x30) {
      r->es = FONT_SEGMENT;
      r->bp = 0;
      r->cx = 16;
      r->dl = (u8)(rows() - 1);
    }
    break;
  case 0x12:
    if (r->bl == 0x10) {
      r->bx = 0x0003; /* colour, 256 KiB */
      r->cx = 0;
    }
    break;
  case 0x13:
    write_string(r);
    break;
  case 0x4f:
    vbe(r);
    break;
  case 0x1a:
    if (r->al == 0) {
      r->al = 0x1a;
      r->bx = 0x0008; /* a VGA with a colour monitor */
    }
    break;
  }
}
