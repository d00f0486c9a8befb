#include "video.h"

/* Pixels of the graphics modes: in 256 colours (13h), in four planes (0Dh to 12h), and as a CGA had them (4, 6). */

static void set(u16 port, u8 index, u8 value) {
  out8(port, index);
  out8((u16)(port + 1), value);
}

static u16 line_bytes(u8 mode) { return mode == 0x0d ? 40 : mode == 0x13 ? 320 : 80; }
static u16 line_count(u8 mode) { return mode == 0x12 ? 480 : mode == 0x10 ? 350 : 200; }

static u16 cga_offset(u16 x_byte, u16 y) { return (u16)((y & 1 ? 0x2000 : 0) + (y >> 1) * 80 + x_byte); }

/* Bit 7 of a colour: exclusive or with what is there. */
void put_pixel(u8 mode, u16 x, u16 y, u8 color) {
  if (y >= line_count(mode)) return;
  if (mode == 0x13) return poke8(0xa000, (u16)(y * 320 + x), color);
  if (mode <= 6) {
    u8 bits = mode == 6 ? 1 : 2;
    u16 at = cga_offset((u16)(x * bits >> 3), y);
    u8 shift = (u8)(8 - bits - (x * bits & 7)), mask = (u8)((bits == 1 ? 1 : 3) << shift);
    u8 old = peek8(0xb800, at), value = (u8)(color << shift & mask);
    poke8(0xb800, at, (u8)(color & 0x80 ? old ^ value : (old & ~mask) | value));
    return;
  }
  u16 at = (u16)(y * line_bytes(mode) + (x >> 3));
  set(0x3ce, 8, (u8)(0x80 >> (x & 7)));
  set(0x3ce, 5, 2);
  set(0x3ce, 3, color & 0x80 ? 0x18 : 0);
  peek8(0xa000, at); /* the latches */
  poke8(0xa000, at, color);
  set(0x3ce, 3, 0);
  set(0x3ce, 5, 0);
  set(0x3ce, 8, 0xff);
}

u8 get_pixel(u8 mode, u16 x, u16 y) {
  if (y >= line_count(mode)) return 0;
  if (mode == 0x13) return peek8(0xa000, (u16)(y * 320 + x));
  if (mode <= 6) {
    u8 bits = mode == 6 ? 1 : 2;
    u8 byte = peek8(0xb800, cga_offset((u16)(x * bits >> 3), y));
    return (u8)(byte >> (8 - bits - (x * bits & 7)) & (bits == 1 ? 1 : 3));
  }
  u8 color = 0;
  for (u8 plane = 0; plane < 4; plane++) {
    set(0x3ce, 4, plane);
    u8 byte = peek8(0xa000, (u16)(y * line_bytes(mode) + (x >> 3)));
    color |= (u8)((byte >> (7 - (x & 7)) & 1) << plane);
  }
  set(0x3ce, 4, 0);
  return color;
}

/* In modes of 200 lines, a line of a character is what two lines of the font have together. */
void draw_character(u8 mode, u8 row, u8 column, u8 character, u8 color) {
  u8 height = (u8)peek16(BDA, BDA_CHARACTER_HEIGHT);
  for (u8 line = 0; line < height; line++) {
    u16 at = (u16)(character * 16 + (height == 8 ? line * 2 : line));
    u8 bits = peek8(FONT_SEGMENT, at);
    if (height == 8) bits |= peek8(FONT_SEGMENT, (u16)(at + 1));
    for (u8 x = 0; x < 8; x++) {
      int lit = bits >> (7 - x) & 1;
      if (lit || !(color & 0x80) || mode == 0x13)
        put_pixel(mode, (u16)(column * 8 + x), (u16)(row * height + line), lit ? color : 0);
    }
  }
}

void scroll_pixels(u8 mode, u16 lines) {
  u16 count = line_count(mode), bytes = line_bytes(mode);
  if (mode > 6 && mode != 0x13) set(0x3ce, 5, 1); /* whole latches are copied */
  for (u16 y = 0; y + lines < count; y++) {
    for (u16 i = 0; i < bytes; i++) {
      if (mode <= 6) poke8(0xb800, cga_offset(i, y), peek8(0xb800, cga_offset(i, (u16)(y + lines))));
      else poke8(0xa000, (u16)(y * bytes + i), peek8(0xa000, (u16)((y + lines) * bytes + i)));
    }
  }
  if (mode > 6 && mode != 0x13) set(0x3ce, 5, 0);
  for (u16 y = (u16)(count - lines); y < count; y++)
    for (u16 i = 0; i < bytes; i++) poke8(mode <= 6 ? 0xb800 : 0xa000, mode <= 6 ? cga_offset(i, y) : (u16)(y * bytes + i), 0);
}
