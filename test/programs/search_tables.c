/* The C library's hash table, tree, linear search and queues. */
#define _GNU_SOURCE
#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int compare(const void *a, const void *b) { return strcmp(a, b); }
static int compare_int(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }
static int visited, deepest;
static void visit(const void *node, VISIT which, int depth) {
  if (which == postorder || which == leaf) visited = visited * 7 + (*(char *const *)node)[1], deepest = depth > deepest ? depth : deepest;
}

int main(void) {
  hcreate(500);
  static char names[300][8];
  void *root = 0;
  for (int i = 0; i < 300; i++) {
    snprintf(names[i], 8, "n%d", i * 7919 % 1000);
    hsearch((ENTRY){names[i], (void *)(long)i}, ENTER);
    tsearch(names[i], &root, compare);
  }
  long sum = 0;
  for (int i = 0; i < 1000; i++) {
    char key[8];
    snprintf(key, 8, "n%d", i);
    ENTRY *e = hsearch((ENTRY){key, 0}, FIND);
    sum = sum * 3 + (e ? (long)e->data : -1);
    sum += tfind(key, &root, compare) != 0;
  }
  twalk(root, visit);
  for (int i = 0; i < 300; i += 2) tdelete(names[i], &root, compare);
  int before = visited;
  visited = 0;
  twalk(root, visit);
  printf("%d %d %d %d\n", (int)sum, before, visited, deepest > 5);
  int table[100];
  size_t n = 0;
  for (int i = 0; i < 300; i++) { int key = i * i % 97; lsearch(&key, table, &n, sizeof *table, compare_int); }
  printf("%zu %d\n", n, table[n - 1]);
  struct element { struct element *next, *previous; int v; } list[10];
  memset(list, 0, sizeof list);
  for (int i = 0; i < 10; i++) list[i].v = i, insque(&list[i], i ? &list[i / 2] : 0);
  remque(&list[4]);
  for (struct element *e = list; e; e = e->next) printf("%d ", e->v);
  printf("\n");
  return 0;
}
