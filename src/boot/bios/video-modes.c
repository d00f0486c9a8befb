#include "video.h"

/* The modes of a VGA: what the registers hold in each (IBM PS/2 Hardware Interface Technical Reference, "Video Subsystem"), and the colours. */

struct registers_of_mode {
  u8 mode, miscellaneous;
  u8 sequencer[4];
  u8 crtc[25];
  u8 graphics[9];
  u8 attribute[21];
};

#define TEXT_COLORS 0, 1, 2, 3, 4, 5, 0x14, 7, 0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d, 0x3e, 0x3f
#define LOW_COLORS 0, 1, 2, 3, 4, 5, 6, 7, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17
#define TEXT_ATTRIBUTES {TEXT_COLORS, 0x0c, 0, 0x0f, 8, 0}
#define TEXT_GRAPHICS {0, 0, 0, 0, 0, 0x10, 0x0e, 0x0f, 0xff}
#define PLANE_GRAPHICS {0, 0, 0, 0, 0, 0, 5, 0x0f, 0xff}

static const struct registers_of_mode modes[] = {
    {0x01, 0x67, {8, 3, 0, 2},
     {0x2d, 0x27, 0x28, 0x90, 0x2b, 0xa0, 0xbf, 0x1f, 0, 0x4f, 0x0d, 0x0e, 0, 0, 0, 0, 0x9c, 0x8e, 0x8f, 0x14, 0x1f, 0x96, 0xb9, 0xa3, 0xff},
     TEXT_GRAPHICS, TEXT_ATTRIBUTES},
    {0x03, 0x67, {0, 3, 0, 2},
     {0x5f, 0x4f, 0x50, 0x82, 0x55, 0x81, 0xbf, 0x1f, 0, 0x4f, 0x0d, 0x0e, 0, 0, 0, 0, 0x9c, 0x8e, 0x8f, 0x28, 0x1f, 0x96, 0xb9, 0xa3, 0xff},
     TEXT_GRAPHICS, TEXT_ATTRIBUTES},
    {0x04, 0x63, {9, 3, 0, 2},
     {0x2d, 0x27, 0x28, 0x90, 0x2b, 0x80, 0xbf, 0x1f, 0, 0xc1, 0, 0, 0, 0, 0, 0, 0x9c, 0x8e, 0x8f, 0x14, 0, 0x96, 0xb9, 0xa2, 0xff},
     {0, 0, 0, 0, 0, 0x30, 0x0f, 0x0f, 0xff},
     {0, 0x13, 0x15, 0x17, 2, 4, 6, 7, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 1, 0, 3, 0, 0}},
    {0x06, 0x63, {1, 1, 0, 6},
     {0x5f, 0x4f, 0x50, 0x82, 0x54, 0x80, 0xbf, 0x1f, 0, 0xc1, 0, 0, 0, 0, 0, 0, 0x9c, 0x8e, 0x8f, 0x28, 0, 0x96, 0xb9, 0xc2, 0xff},
     {0, 0, 0, 0, 0, 0, 0x0d, 0x0f, 0xff},
     {0, 0x17, 0x17, 0x17, 0x17, 0x17, 0x17, 0x17, 0x17, 0x17, 0x17, 0x17, 0x17, 0x17, 0x17, 0x17, 1, 0, 1, 0, 0}},
    {0x0d, 0x63, {9, 0x0f, 0, 6},
     {0x2d, 0x27, 0x28, 0x90, 0x2b, 0x80, 0xbf, 0x1f, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x9c, 0x8e, 0x8f, 0x14, 0, 0x96, 0xb9, 0xe3, 0xff},
     PLANE_GRAPHICS, {LOW_COLORS, 1, 0, 0x0f, 0, 0}},
    {0x0e, 0x63, {1, 0x0f, 0, 6},
     {0x5f, 0x4f, 0x50, 0x82, 0x54, 0x80, 0xbf, 0x1f, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x9c, 0x8e, 0x8f, 0x28, 0, 0x96, 0xb9, 0xe3, 0xff},
     PLANE_GRAPHICS, {LOW_COLORS, 1, 0, 0x0f, 0, 0}},
    {0x10, 0xa3, {1, 0x0f, 0, 6},
     {0x5f, 0x4f, 0x50, 0x82, 0x54, 0x80, 0xbf, 0x1f, 0, 0x40, 0, 0, 0, 0, 0, 0, 0x83, 0x85, 0x5d, 0x28, 0x0f, 0x63, 0xba, 0xe3, 0xff},
     PLANE_GRAPHICS, {TEXT_COLORS, 1, 0, 0x0f, 0, 0}},
    {0x12, 0xe3, {1, 0x0f, 0, 6},
     {0x5f, 0x4f, 0x50, 0x82, 0x54, 0x80, 0x0b, 0x3e, 0, 0x40, 0, 0, 0, 0, 0, 0, 0xea, 0x8c, 0xdf, 0x28, 0, 0xe7, 0x04, 0xe3, 0xff},
     PLANE_GRAPHICS, {TEXT_COLORS, 1, 0, 0x0f, 0, 0}},
    {0x13, 0x63, {1, 0x0f, 0, 0x0e},
     {0x5f, 0x4f, 0x50, 0x82, 0x54, 0x80, 0xbf, 0x1f, 0, 0x41, 0, 0, 0, 0, 0, 0, 0x9c, 0x8e, 0x8f, 0x28, 0x40, 0x96, 0xb9, 0xa3, 0xff},
     {0, 0, 0, 0, 0, 0x40, 5, 0x0f, 0xff},
     {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0x41, 0, 0x0f, 0, 0}},
};

static u8 constant(const void *at, u16 index) { return peek8(0xf000, (u16)((u32)at + index)); }

static void set(u16 port, u8 index, u8 value) {
  out8(port, index);
  out8((u16)(port + 1), value);
}

static void color(u8 red, u8 green, u8 blue) {
  out8(0x3c9, red);
  out8(0x3c9, green);
  out8(0x3c9, blue);
}

/* Colours of two bits each: bits 2 to 0 two thirds of red, green, blue, bits 5 to 3 a third. */
static void high_color(u8 i) {
  color((u8)((i & 4 ? 42 : 0) + (i & 32 ? 21 : 0)), (u8)((i & 2 ? 42 : 0) + (i & 16 ? 21 : 0)), (u8)((i & 1 ? 42 : 0) + (i & 8 ? 21 : 0)));
}
/* Four bits: blue, green, red, and brightness; dark yellow is brown. */
static void low_color(u8 i) {
  u8 base = i & 8 ? 21 : 0;
  color((u8)(base + (i & 4 ? 42 : 0)), (u8)(base + (i == 6 ? 21 : i & 2 ? 42 : 0)), (u8)(base + (i & 1 ? 42 : 0)));
}

static const u8 greys[16] = {0, 5, 8, 11, 14, 17, 20, 24, 28, 32, 36, 40, 45, 50, 56, 63};
/* The steps of three brightnesses in three saturations. */
static const u8 steps[9][5] = {
    {0, 16, 31, 47, 63}, {31, 39, 47, 55, 63}, {45, 49, 54, 58, 63}, {0, 7, 14, 21, 28}, {14, 17, 21, 24, 28},
    {20, 22, 24, 26, 28}, {0, 4, 8, 12, 16},   {8, 10, 12, 14, 16},  {11, 12, 13, 15, 16},
};

/* A component of the wheel of 24 hues that begins with blue: it rises for 4 steps, stays for 8, falls for 4, and is low for 8. */
static u8 hue(const u8 *step, u8 at) {
  at %= 24;
  u8 index = at < 4 ? at : at < 12 ? 4 : at < 16 ? (u8)(16 - at) : 0;
  return constant(step, index);
}

static void set_colors(u8 mode) {
  out8(0x3c6, 0xff);
  out8(0x3c8, 0);
  if (mode != 0x13) {
    int low = mode == 4 || mode == 6 || mode == 0x0d || mode == 0x0e;
    for (u16 i = 0; i < 256; i++) {
      if (i >= 64) color(0, 0, 0);
      else if (low) low_color((u8)((i & 7) | (i & 16 ? 8 : 0)));
      else high_color((u8)i);
    }
    return;
  }
  for (u8 i = 0; i < 16; i++) low_color(i);
  for (u8 i = 0; i < 16; i++) {
    u8 grey = constant(greys, i);
    color(grey, grey, grey);
  }
  for (u8 group = 0; group < 9; group++) {
    const u8 *step = steps[group];
    for (u8 i = 0; i < 24; i++) color(hue(step, i), hue(step, (u8)(i + 16)), hue(step, (u8)(i + 8)));
  }
  for (u8 i = 0; i < 8; i++) color(0, 0, 0);
}

/* Puts the ROM's font where the VGA looks for it: plane 2, 32 bytes a character. */
static void load_font(void) {
  set(0x3c4, 2, 4);
  set(0x3c4, 4, 6);
  set(0x3ce, 5, 0);
  set(0x3ce, 6, 4);
  for (u16 character = 0; character < 256; character++)
    for (u16 line = 0; line < 16; line++)
      poke8(0xa000, (u16)(character * 32 + line), peek8(FONT_SEGMENT, (u16)(character * 16 + line)));
}

static void clear(u16 segment, u16 value) {
  for (u32 at = 0; at < 0x8000; at += 2) poke16(segment, (u16)at, value);
}

/* Int 10h, 00h. Modes that are not there are none. */
void set_mode(u8 wanted) {
  u8 mode = wanted & 0x7f;
  if (mode == 0 || mode == 2) mode++;
  if (mode == 5) mode = 4;
  u16 n = 0;
  while (n < sizeof modes / sizeof modes[0] && constant(&modes[n].mode, 0) != mode) n++;
  if (n == sizeof modes / sizeof modes[0]) return;
  const struct registers_of_mode *m = &modes[n];
  int text = mode <= 3;
  vbe_off();
  in8(0x3da);
  out8(0x3c0, 0); /* the display is off meanwhile */
  out8(0x3c2, constant(&m->miscellaneous, 0));
  set(0x3c4, 0, 1);
  if (text) load_font();
  for (u8 i = 0; i < 4; i++) set(0x3c4, (u8)(i + 1), constant(m->sequencer, i));
  set(0x3c4, 0, 3);
  set(0x3d4, 0x11, 0); /* the first registers can be written */
  for (u8 i = 0; i < 25; i++) set(0x3d4, i, constant(m->crtc, i));
  for (u8 i = 0; i < 9; i++) set(0x3ce, i, constant(m->graphics, i));
  in8(0x3da);
  for (u8 i = 0; i < 21; i++) {
    out8(0x3c0, i);
    out8(0x3c0, constant(m->attribute, i));
  }
  set_colors(mode);
  if (!(wanted & 0x80)) {
    if (text) clear(0xb800, BLANK);
    else if (mode <= 6) clear(0xb800, 0);
    else {
      clear(0xa000, 0);
      clear(0xa800, 0);
    }
  }
  in8(0x3da);
  out8(0x3c0, 0x20);

  u8 columns = mode == 1 || mode == 4 || mode == 0x0d || mode == 0x13 ? 40 : 80;
  int tall = mode == 0x12;
  poke8(BDA, BDA_VIDEO_MODE, mode);
  poke16(BDA, BDA_VIDEO_COLUMNS, columns);
  poke8(BDA, BDA_LAST_ROW, tall ? 29 : mode == 0x10 ? 20 : 24);
  poke16(BDA, BDA_CHARACTER_HEIGHT, text || (mode >= 0x10 && mode != 0x13) ? 16 : 8);
  poke16(BDA, BDA_CURSOR_SHAPE, 0x0d0e);
  poke8(BDA, BDA_PAGE, 0);
  set_cursor(0, 0);
}
