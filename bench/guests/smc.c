/*
 * A self-modifying loop: a hot function whose immediates are patched between calls, as code that specializes itself
 * does. The function lives in a page of its own that is both writable and executable.
 */
#include "guest.h"

/* Valid, and the same bytes, in 32- and 64-bit code. */
__asm__(".pushsection .rodata\n"
        "template_start:\n"
        "  movl $0x11111111, %eax\n" /* the start value: patched */
        "  movl $4000, %ecx\n"
        "1:\n"
        "  imull $0x19660d, %eax, %eax\n"
        "  addl $0x22222222, %eax\n" /* the increment: patched */
        "  movl %eax, %edx\n"
        "  shrl $7, %edx\n"
        "  xorl %edx, %eax\n"
        "  roll $5, %eax\n"
        "  testb $4, %al\n"
        "  jz 2f\n"
        "  subl %ecx, %eax\n"
        "2:\n"
        "  leal 3(%eax,%eax,2), %edx\n"
        "  xorl %edx, %eax\n"
        "  subl $1, %ecx\n"
        "  jnz 1b\n"
        "  ret\n"
        "template_end:\n"
        ".popsection\n");

extern const u8 template_start[], template_end[];
enum { START_AT = 1, INCREMENT_AT = 5 + 5 + 6 + 1 };

static int guest_main(int argc, char **argv) {
  u32 patches = scale_argument(argc, argv, 48000);
  u8 *code = map_pages(4096, PROT_READ | PROT_WRITE | PROT_EXEC);
  memcpy(code, template_start, (size_t)(template_end - template_start));
  u32 (*function)(void) = (u32(*)(void))(uintptr_t)code;
  u32 sum = 1;
  for (u32 i = 0; i < patches; i++) {
    *(u32 *)(code + START_AT) = sum;
    *(u32 *)(code + INCREMENT_AT) = sum * 69069 + i;
    sum = sum * 31 + function();
  }
  out("smc ");
  out_hex32(sum);
  out("\n");
  return 0;
}
