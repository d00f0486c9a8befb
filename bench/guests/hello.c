/* The smallest guest: start-up, one write, exit. */
#include "guest.h"

static int guest_main(int argc, char **argv) {
  (void)argc;
  (void)argv;
  out("Hello from an unmodified x86 program.\n");
  return 0;
}
