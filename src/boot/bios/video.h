/* What the parts of int 10h share. */
#pragma once
#include "bios.h"

#define BDA_VIDEO_COLUMNS 0x4a
#define BDA_PAGE 0x62
#define BDA_LAST_ROW 0x84
#define BDA_CHARACTER_HEIGHT 0x85
#define TEXT_SCREEN 0xb800
#define BLANK 0x0720
/* The machine puts the font of its display there: 16 bytes a character. */
#define FONT_SEGMENT 0xf700

void set_mode(u8 wanted);
void set_cursor(u8 row, u8 column);

/* Modes with pixels: what is drawn there, and read. */
void put_pixel(u8 mode, u16 x, u16 y, u8 color);
u8 get_pixel(u8 mode, u16 x, u16 y);
void draw_character(u8 mode, u8 row, u8 column, u8 character, u8 color);
/* Moves the lines from `from` on up to `to`, and clears the rest of the screen. */
void scroll_pixels(u8 mode, u16 lines);
/* Sets the window of a VBE mode: called far, with BX and DX as for 4F05h. */
extern const u8 vbe_far_window[];
