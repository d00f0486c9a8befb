/* A pointer chase in random order over 4 MiB: one dependent load after another, most of them cache misses. */
#include "guest.h"

enum { NODES = 4 * 1024 * 1024 / 64 };
static struct node {
  struct node *next;
  u32 value;
  u8 pad[64 - sizeof(void *) - sizeof(u32)];
} nodes[NODES] __attribute__((aligned(64)));

/* Sattolo's shuffle: one cycle through all nodes. */
static void link(void) {
  static u32 order[NODES];
  u32 state = 362436069;
  for (u32 i = 0; i < NODES; i++) order[i] = i;
  for (u32 i = NODES - 1; i > 0; i--) {
    u32 j = next_random(&state) % i;
    u32 t = order[i];
    order[i] = order[j];
    order[j] = t;
  }
  for (u32 i = 0; i < NODES; i++) {
    nodes[order[i]].next = &nodes[order[(i + 1) % NODES]];
    nodes[order[i]].value = i * 2654435761u;
  }
}

static NOINLINE u32 chase(u32 steps) {
  const struct node *p = nodes;
  u32 sum = 0;
  for (u32 i = 0; i < steps; i++) {
    sum = (sum << 1 | sum >> 31) ^ p->value;
    p = p->next;
  }
  return sum;
}

static int guest_main(int argc, char **argv) {
  u32 rounds = scale_argument(argc, argv, 1000);
  link();
  u32 sum = 0;
  for (u32 i = 0; i < rounds; i++) sum = sum * 31 + chase(NODES + i);
  out("chase ");
  out_hex32(sum);
  out("\n");
  return 0;
}
