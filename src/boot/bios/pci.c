#include "bios.h"

/* Int 1Ah, B1h: the PCI BIOS (PCI BIOS Specification 2.1), by configuration mechanism 1. */

enum { ADDRESS = 0xcf8, DATA = 0xcfc };
enum { UNSUPPORTED = 0x81, BAD_VENDOR = 0x83, NOT_FOUND = 0x86, BAD_REGISTER = 0x87 };

u32 pci_read(u16 function, u8 offset) {
  out32(ADDRESS, 0x80000000 | (u32)function << 8 | (offset & 0xfc));
  return in32(DATA);
}

/* The n-th function whose register `offset`, shifted, is `wanted`. */
static void find(struct registers *r, u8 offset, u8 shift, u32 wanted) {
  u16 left = r->si;
  for (u16 function = 0; function < 256; function++) {
    if (pci_read(function, 0) == 0xffffffff || pci_read(function, offset) >> shift != wanted || left--) continue;
    r->bx = function;
    return done(r);
  }
  failed(r, NOT_FOUND);
}

void pci_bios(struct registers *r) {
  u8 size = r->al & 3;
  switch (r->al) {
  case 0x01:
    r->edx = 0x20494350; /* "PCI " */
    r->bx = 0x0210;
    r->cl = 0;
    r->edi = 0;
    done(r);
    r->al = 1; /* mechanism 1 */
    return;
  case 0x02:
    if (r->dx == 0xffff) return failed(r, BAD_VENDOR);
    return find(r, 0, 0, (u32)r->cx << 16 | r->dx);
  case 0x03:
    return find(r, 8, 8, r->ecx & 0xffffff);
  case 0x08:
  case 0x09:
  case 0x0a: {
    u32 value = pci_read(r->bx, (u8)r->di);
    if (r->di > 0xff || (size == 1 && r->di & 1) || (size == 2 && r->di & 3)) return failed(r, BAD_REGISTER);
    value >>= (r->di & 3) * 8;
    if (size == 0) r->cl = (u8)value;
    else if (size == 1) r->cx = (u16)value;
    else r->ecx = value;
    return done(r);
  }
  case 0x0b:
  case 0x0c:
  case 0x0d: {
    u8 bytes = (u8)(r->al - 0x0b);
    if (r->di > 0xff || (bytes == 1 && r->di & 1) || (bytes == 2 && r->di & 3)) return failed(r, BAD_REGISTER);
    out32(ADDRESS, 0x80000000 | (u32)r->bx << 8 | (r->di & 0xfc));
    u16 port = (u16)(DATA + (r->di & 3));
    if (bytes == 0) out8(port, r->cl);
    else if (bytes == 1) out16(port, r->cx);
    else out32(port, r->ecx);
    return done(r);
  }
  }
  failed(r, UNSUPPORTED);
}
