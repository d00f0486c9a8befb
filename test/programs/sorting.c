/* qsort and bsearch with several orders, and a merge sort and a heap of our own, against each other. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct item { uint32_t key; double weight; char name[12]; };

static int by_key(const void *a, const void *b) {
  uint32_t x = ((const struct item *)a)->key, y = ((const struct item *)b)->key;
  return (x > y) - (x < y);
}
static int by_name(const void *a, const void *b) { return strcmp(((const struct item *)a)->name, ((const struct item *)b)->name); }
static int by_weight(const void *a, const void *b) {
  double x = ((const struct item *)a)->weight, y = ((const struct item *)b)->weight;
  return x < y ? 1 : x > y ? -1 : by_key(a, b);
}
static void merge_sort(uint32_t *v, uint32_t *room, int n) {
  if (n < 2) return;
  int m = n / 2;
  merge_sort(v, room, m), merge_sort(v + m, room, n - m);
  memcpy(room, v, (size_t)n * sizeof *v);
  for (int i = 0, j = m, k = 0; k < n; k++) v[k] = j >= n || (i < m && room[i] <= room[j]) ? room[i++] : room[j++];
}
static void heap_sort(uint32_t *v, int n) {
  for (int start = n / 2 - 1, end = n; end > 1;) {
    if (start >= 0) start--;
    else { end--; uint32_t t = v[0]; v[0] = v[end], v[end] = t; }
    int root = start >= 0 ? start : 0;
    if (start < -1) break;
    for (int child; (child = 2 * root + 1) < end; root = child) {
      if (child + 1 < end && v[child] < v[child + 1]) child++;
      if (v[root] >= v[child]) break;
      uint32_t t = v[root]; v[root] = v[child], v[child] = t;
    }
  }
}

int main(void) {
  enum { N = 3000 };
  static struct item items[N];
  static uint32_t one[N], two[N], room[N];
  uint32_t x = 12345;
  for (int i = 0; i < N; i++) {
    x = x * 1664525 + 1013904223;
    items[i].key = x >> 7, items[i].weight = (double)(x % 997) / 7;
    snprintf(items[i].name, sizeof items[i].name, "n%u", x % 100003);
    one[i] = two[i] = x;
  }
  int (*orders[])(const void *, const void *) = {by_key, by_name, by_weight};
  for (int o = 0; o < 3; o++) {
    qsort(items, N, sizeof *items, orders[o]);
    printf("%u %.4f %s ... %u %.4f %s\n", items[0].key, items[0].weight, items[0].name, items[N - 1].key, items[N - 1].weight, items[N - 1].name);
  }
  qsort(items, N, sizeof *items, by_key);
  int found = 0;
  for (uint32_t i = 0; i < N; i++) {
    struct item wanted = {.key = items[i].key + (i & 1)};
    struct item *at = bsearch(&wanted, items, N, sizeof *items, by_key);
    found += at != 0;
  }
  merge_sort(one, room, N), heap_sort(two, N);
  printf("%d %d %u %u\n", found, memcmp(one, two, sizeof one) == 0, one[0], one[N - 1]);
  return 0;
}
