/* A hash table with chains, a tree, a ring and a priority queue: pointers upon pointers. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct node { struct node *next; char key[16]; int count; };
static struct node *buckets[257];
static unsigned hash(const char *s) { unsigned h = 5381; while (*s) h = h * 33 ^ (unsigned char)*s++; return h; }
static struct node *look(const char *key, int make) {
  struct node **at = &buckets[hash(key) % 257];
  for (; *at; at = &(*at)->next) if (strcmp((*at)->key, key) == 0) return *at;
  if (!make) return 0;
  *at = calloc(1, sizeof **at);
  strcpy((*at)->key, key);
  return *at;
}
struct tree { struct tree *left, *right; uint32_t key, priority; };
static struct tree *turn_right(struct tree *t) { struct tree *l = t->left; t->left = l->right, l->right = t; return l; }
static struct tree *turn_left(struct tree *t) { struct tree *r = t->right; t->right = r->left, r->left = t; return r; }
static struct tree *insert(struct tree *t, uint32_t key, uint32_t priority) {
  if (!t) { t = calloc(1, sizeof *t); t->key = key, t->priority = priority; return t; }
  if (key < t->key) { t->left = insert(t->left, key, priority); if (t->left->priority > t->priority) t = turn_right(t); }
  else if (key > t->key) { t->right = insert(t->right, key, priority); if (t->right->priority > t->priority) t = turn_left(t); }
  return t;
}
static int height(struct tree *t) { if (!t) return 0; int l = height(t->left), r = height(t->right); return 1 + (l > r ? l : r); }
static void walk(struct tree *t, uint64_t *sum) { if (t) walk(t->left, sum), *sum = *sum * 31 + t->key, walk(t->right, sum); }

int main(void) {
  uint32_t x = 99;
  for (int i = 0; i < 6000; i++) {
    char key[16];
    x = x * 1664525 + 1013904223;
    snprintf(key, sizeof key, "k%u", x >> 21);
    look(key, 1)->count++;
  }
  int used = 0, most = 0, missing = 0;
  for (int i = 0; i < 2100; i++) {
    char key[16];
    snprintf(key, sizeof key, "k%d", i);
    struct node *n = look(key, 0);
    if (!n) missing++;
    else used++, most = n->count > most ? n->count : most;
  }
  printf("%d %d %d\n", used, most, missing);
  struct tree *root = 0;
  for (int i = 0; i < 3000; i++) x = x * 1664525 + 1013904223, root = insert(root, x >> 16, x * 2654435761u);
  uint64_t sum = 0;
  walk(root, &sum);
  printf("%016llx %d\n", (unsigned long long)sum, height(root));
  /* Josephus, on a ring. */
  struct node *ring = calloc(400, sizeof *ring), *at = &ring[399];
  for (int i = 0; i < 400; i++) ring[i].next = &ring[(i + 1) % 400], ring[i].count = i;
  while (at->next != at) { for (int i = 0; i < 6; i++) at = at->next; at->next = at->next->next; }
  printf("%d\n", at->count);
  return 0;
}
