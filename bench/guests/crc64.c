/* CRC-64 (ECMA-182, reflected) by a table: 64-bit values, which i386 holds in register pairs. */
#include "guest.h"

enum { SIZE = 1 << 17 };
static u64 table[256];
static u8 buffer[SIZE];

static void make_table(void) {
  for (u32 i = 0; i < 256; i++) {
    u64 crc = i;
    for (int k = 0; k < 8; k++) crc = crc & 1 ? (crc >> 1) ^ 0xc96c5795d7870f42ull : crc >> 1;
    table[i] = crc;
  }
}

static NOINLINE u64 crc64(u64 crc, const u8 *p, u32 n) {
  crc = ~crc;
  for (u32 i = 0; i < n; i++) crc = table[(u8)crc ^ p[i]] ^ (crc >> 8);
  return ~crc;
}

static int guest_main(int argc, char **argv) {
  u32 rounds = scale_argument(argc, argv, 4000);
  u32 state = 88172645;
  make_table();
  for (u32 i = 0; i < SIZE; i++) buffer[i] = (u8)next_random(&state);
  u64 crc = 0;
  for (u32 i = 0; i < rounds; i++) crc = crc64(crc, buffer, SIZE) * 0x9e3779b97f4a7c15ull + i;
  out("crc64 ");
  out_hex(crc);
  out("\n");
  return 0;
}
