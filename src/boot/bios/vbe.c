#include "video.h"

/*
 * Int 10h, 4Fh: VESA BIOS Extension 3.0, functions 00h to 09h, by the Bochs display extension. What is not there answers 4Fh with
 * status 1.
 */

enum { INDEX = 0x1ce, DATA = 0x1cf };
enum { X = 1, Y, DEPTH, ENABLE, BANK, WIDTH, HEIGHT, X_OFFSET, Y_OFFSET };
enum { ENABLED = 1, DAC_8_BITS = 0x20, LINEAR = 0x40, KEEP_MEMORY = 0x80 };
enum { MEMORY_64K = 16 * 16 };
/* The display's place on the bus. */
enum { VGA_FUNCTION = 2 << 3 };

struct vbe_mode {
  u16 number, width, height;
  u8 depth;
};
static const struct vbe_mode modes[] = {
    {0x100, 640, 400, 8},   {0x101, 640, 480, 8},   {0x103, 800, 600, 8},   {0x105, 1024, 768, 8},  {0x107, 1280, 1024, 8},
    {0x10d, 320, 200, 15},  {0x10e, 320, 200, 16},  {0x10f, 320, 200, 24},  {0x110, 640, 480, 15},  {0x111, 640, 480, 16},
    {0x112, 640, 480, 24},  {0x113, 800, 600, 15},  {0x114, 800, 600, 16},  {0x115, 800, 600, 24},  {0x116, 1024, 768, 15},
    {0x117, 1024, 768, 16}, {0x118, 1024, 768, 24}, {0x119, 1280, 1024, 15}, {0x11a, 1280, 1024, 16}, {0x11b, 1280, 1024, 24},
    {0x140, 320, 200, 32},  {0x141, 640, 400, 32},  {0x142, 640, 480, 32},  {0x143, 800, 600, 32},  {0x144, 1024, 768, 32},
    {0x145, 1280, 1024, 32},
};
enum { MODES = sizeof modes / sizeof modes[0] };
static const char oem_name[] = "Ringless VBE";
/* Sizes and places of red, green, blue and what is left. */
static const u8 fields_15[] = {5, 10, 5, 5, 5, 0, 1, 15};
static const u8 fields_16[] = {5, 11, 6, 5, 5, 0, 0, 0};
static const u8 fields_24[] = {8, 16, 8, 8, 8, 0, 0, 0};
static const u8 fields_32[] = {8, 16, 8, 8, 8, 0, 8, 24};

static u16 read(u16 index) {
  out16(INDEX, index);
  return in16(DATA);
}
static void write(u16 index, u16 value) {
  out16(INDEX, index);
  out16(DATA, value);
}
static u16 field(u16 n, u16 at) { return peek16(0xf000, (u16)((u32)&modes[n] + at)); }
static u8 bytes_of(u8 depth) { return (u8)((depth + 7) / 8); }
static u16 find_mode(u16 number) {
  u16 n = 0;
  while (n < MODES && field(n, 0) != (number & 0x1ff)) n++;
  return n;
}

void vbe_off(void) {
  if (read(ENABLE) & ENABLED) write(ENABLE, 0);
}

static void answer(struct registers *r, int good) { r->ax = good ? 0x004f : 0x014f; }

/* 00h: 256 bytes at ES:DI, or 512 where the caller says "VBE2". */
static void information(struct registers *r) {
  u16 es = r->es, di = r->di;
  int version_2 = peek32(es, di) == 0x32454256;
  for (u16 i = 0; i < (version_2 ? 512 : 256); i += 2) poke16(es, (u16)(di + i), 0);
  poke32(es, di, 0x41534556); /* "VESA" */
  poke16(es, (u16)(di + 4), 0x0300);
  u32 name = 0xf0000000 | (u16)(u32)oem_name;
  poke32(es, (u16)(di + 6), name);
  poke32(es, (u16)(di + 10), 1); /* the DAC can have 8 bits */
  /* The list of modes is in the block's reserved part. */
  poke16(es, (u16)(di + 14), (u16)(di + 34));
  poke16(es, (u16)(di + 16), es);
  poke16(es, (u16)(di + 18), MEMORY_64K);
  if (version_2) {
    poke16(es, (u16)(di + 20), 0x0100);
    for (u16 i = 22; i < 34; i += 4) poke32(es, (u16)(di + i), name);
  }
  for (u16 n = 0; n < MODES; n++) poke16(es, (u16)(di + 34 + n * 2), field(n, 0));
  poke16(es, (u16)(di + 34 + MODES * 2), 0xffff);
  answer(r, 1);
}

static u32 frame_buffer(void) { return pci_read(VGA_FUNCTION, 0x10) & 0xfffffff0; }

/* 01h: 256 bytes at ES:DI on the mode CX. */
static void mode_information(struct registers *r) {
  u16 n = find_mode(r->cx), es = r->es, di = r->di;
  if (n == MODES) return answer(r, 0);
  u16 width = field(n, 2), height = field(n, 4);
  u8 depth = (u8)field(n, 6);
  u16 line = (u16)(width * bytes_of(depth));
  for (u16 i = 0; i < 256; i += 2) poke16(es, (u16)(di + i), 0);
  poke16(es, di, 0x00bb); /* supported, extended, colour, graphics, no VGA's, linear */
  poke8(es, (u16)(di + 2), 7); /* window A: moves, is read and written */
  poke16(es, (u16)(di + 4), 64);
  poke16(es, (u16)(di + 6), 64);
  poke16(es, (u16)(di + 8), 0xa000);
  poke16(es, (u16)(di + 12), (u16)(u32)vbe_far_window);
  poke16(es, (u16)(di + 14), 0xf000);
  poke16(es, (u16)(di + 16), line);
  poke16(es, (u16)(di + 18), width);
  poke16(es, (u16)(di + 20), height);
  poke16(es, (u16)(di + 22), 0x1008); /* a character's size */
  poke8(es, (u16)(di + 24), 1);
  poke8(es, (u16)(di + 25), depth);
  poke8(es, (u16)(di + 26), 1);
  poke8(es, (u16)(di + 27), depth == 8 ? 4 : 6); /* packed, or colours of their own */
  u32 pages = MEMORY_64K * 0x10000u / ((u32)line * height);
  u8 images = (u8)(pages > 256 ? 255 : pages - 1);
  poke8(es, (u16)(di + 29), images);
  poke8(es, (u16)(di + 30), 1);
  const u8 *fields = depth == 15 ? fields_15 : depth == 16 ? fields_16 : depth == 24 ? fields_24 : fields_32;
  if (depth != 8) {
    for (u16 i = 0; i < 8; i++) poke8(es, (u16)(di + 31 + i), constant8(fields, i));
    if (depth == 32) poke8(es, (u16)(di + 39), 2); /* the fourth byte is the program's */
  }
  poke32(es, (u16)(di + 40), frame_buffer());
  poke16(es, (u16)(di + 50), line);
  poke8(es, (u16)(di + 52), images);
  poke8(es, (u16)(di + 53), images);
  if (depth != 8)
    for (u16 i = 0; i < 8; i++) poke8(es, (u16)(di + 54 + i), constant8(fields, i));
  answer(r, 1);
}

/* 02h: bit 14 of BX asks for the linear buffer, bit 15 to keep what is there; below 100h the modes of a VGA. */
static void set(struct registers *r) {
  u16 number = r->bx & 0x1ff;
  if (number < 0x100) {
    set_mode((u8)(number | (r->bx & 0x8000 ? 0x80 : 0)));
    return answer(r, 1);
  }
  u16 n = find_mode(number);
  if (n == MODES) return answer(r, 0);
  u8 depth = (u8)field(n, 6);
  /* A VGA's mode of 256 colours lies below: its palette is what 8 bits begin with. */
  set_mode(0x13);
  write(ENABLE, 0);
  write(X, field(n, 2));
  write(Y, field(n, 4));
  write(DEPTH, depth);
  write(ENABLE, (u16)(ENABLED | (r->bx & 0x4000 ? LINEAR : 0) | (r->bx & 0x8000 ? KEEP_MEMORY : 0)));
  poke8(BDA, BDA_VIDEO_MODE, 0x6f);
  poke16(BDA, BDA_VIDEO_COLUMNS, (u16)(field(n, 2) / 8));
  poke8(BDA, BDA_LAST_ROW, (u8)(field(n, 4) / 16 - 1));
  answer(r, 1);
}

static u16 current(void) {
  u16 enabled = read(ENABLE);
  if (!(enabled & ENABLED)) return peek8(BDA, BDA_VIDEO_MODE);
  for (u16 n = 0; n < MODES; n++)
    if (field(n, 2) == read(X) && field(n, 4) == read(Y) && (u8)field(n, 6) == read(DEPTH))
      return (u16)(field(n, 0) | (enabled & LINEAR ? 0x4000 : 0));
  return 0x1ff;
}

/* 04h: the registers of the extension, 2 bytes each; the VGA's own are not kept. */
static void state(struct registers *r) {
  if (r->dl == 0) r->bx = 1; /* blocks of 64 bytes */
  else
    for (u16 i = 0; i < 9; i++) {
      u16 index = (u16)(i == 8 ? ENABLE : i < 3 ? i + 1 : i + 2), at = (u16)(r->bx + i * 2);
      if (r->dl == 1) poke16(r->es, at, read(index));
      else if (i == 8) write(ENABLE, peek16(r->es, at) | KEEP_MEMORY);
      else write(index, peek16(r->es, at));
    }
  answer(r, r->dl <= 2);
}

/* 06h: lines that are longer than the screen is wide. */
static void line_length(struct registers *r) {
  u8 bytes = bytes_of((u8)read(DEPTH));
  if (!(read(ENABLE) & ENABLED) || r->bl > 3) return answer(r, 0);
  if (r->bl == 3) { /* the longest */
    r->bx = (u16)(0xfff8 / bytes * bytes);
    r->cx = (u16)(r->bx / bytes);
    r->dx = (u16)(MEMORY_64K * 0x10000u / r->bx);
    return answer(r, 1);
  }
  if (r->bl != 1) {
    u16 pixels = r->bl == 0 ? r->cx : (u16)((r->cx + bytes - 1) / bytes);
    if (pixels < read(X)) return answer(r, 0);
    write(WIDTH, pixels);
  }
  u16 pixels = read(WIDTH);
  r->bx = (u16)(pixels * bytes);
  r->cx = pixels;
  r->dx = (u16)(MEMORY_64K * 0x10000u / ((u32)pixels * bytes));
  answer(r, 1);
}

/* 07h: what the screen begins with. */
static void display_start(struct registers *r) {
  if (!(read(ENABLE) & ENABLED)) return answer(r, 0);
  switch (r->bl) {
  case 0x00:
  case 0x80:
    write(X_OFFSET, r->cx);
    write(Y_OFFSET, r->dx);
    return answer(r, read(X_OFFSET) == r->cx && read(Y_OFFSET) == r->dx);
  case 0x01:
    r->bh = 0;
    r->cx = read(X_OFFSET);
    r->dx = read(Y_OFFSET);
    return answer(r, 1);
  }
  answer(r, 0);
}

/* 08h: bits of a colour in the DAC. */
static void dac_width(struct registers *r) {
  u16 enabled = read(ENABLE);
  if (r->bl > 1 || !(enabled & ENABLED) || read(DEPTH) != 8) return answer(r, 0);
  if (r->bl == 0) {
    enabled = (u16)((enabled & ~DAC_8_BITS) | (r->bh >= 8 ? DAC_8_BITS : 0) | KEEP_MEMORY);
    write(ENABLE, enabled);
  }
  r->bh = read(ENABLE) & DAC_8_BITS ? 8 : 6;
  answer(r, 1);
}

/* 09h: colours at ES:DI as blue, green, red, and a byte that aligns them. */
static void colors(struct registers *r) {
  int get = r->bl == 1;
  if (r->bl != 0 && r->bl != 0x80 && !get) return answer(r, 0);
  out8(get ? 0x3c7 : 0x3c8, r->dl);
  for (u16 i = 0; i < r->cx; i++)
    for (u16 c = 0; c < 3; c++) {
      u16 at = (u16)(r->di + i * 4 + 2 - c);
      if (get) poke8(r->es, at, in8(0x3c9));
      else out8(0x3c9, peek8(r->es, at));
    }
  answer(r, 1);
}

void vbe(struct registers *r) {
  switch (r->al) {
  case 0x00: return information(r);
  case 0x01: return mode_information(r);
  case 0x02: return set(r);
  case 0x03:
    r->bx = current();
    return answer(r, 1);
  case 0x04: return state(r);
  case 0x05:
    if (r->bl != 0 || r->bh > 1) return answer(r, 0);
    if (r->bh) r->dx = read(BANK);
    else write(BANK, r->dx);
    return answer(r, 1);
  case 0x06: return line_length(r);
  case 0x07: return display_start(r);
  case 0x08: return dac_width(r);
  case 0x09: return colors(r);
  }
  answer(r, 0);
}
