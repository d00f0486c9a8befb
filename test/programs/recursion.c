/* Deep, wide and mutual recursion. */
#include <stdio.h>

static unsigned ackermann(unsigned m, unsigned n) { return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1)); }
static int queens(int n, int row, unsigned columns, unsigned left, unsigned right) {
  if (row == n) return 1;
  int count = 0;
  for (unsigned free = ~(columns | left | right) & ((1u << n) - 1); free; free &= free - 1) {
    unsigned at = free & -free;
    count += queens(n, row + 1, columns | at, (left | at) << 1, (right | at) >> 1);
  }
  return count;
}
static long moves;
static void hanoi(int n, int from, int to) { if (n) hanoi(n - 1, from, 6 - from - to), moves += from * 3 + to, hanoi(n - 1, 6 - from - to, to); }
static int is_odd(int n);
static int is_even(int n) { return n == 0 ? 1 : is_odd(n - 1); }
static int is_odd(int n) { return n == 0 ? 0 : is_even(n - 1); }
static double deep(int n, double x) { char room[200]; room[n % 200] = (char)n; return n == 0 ? x : deep(n - 1, x * 0.999 + 1) + room[n % 200] % 2; }
static int permutations(char *s, int from, int n, unsigned *hash) {
  if (from == n) { for (int i = 0; i < n; i++) *hash = *hash * 31 + (unsigned char)s[i]; return 1; }
  int count = 0;
  for (int i = from; i < n; i++) {
    char c = s[from]; s[from] = s[i], s[i] = c;
    count += permutations(s, from + 1, n, hash);
    c = s[from]; s[from] = s[i], s[i] = c;
  }
  return count;
}

int main(void) {
  unsigned hash = 0;
  char text[] = "abcdefg";
  printf("%u\n", ackermann(2, 60));
  for (int n = 1; n < 9; n++) printf("%d ", queens(n, 0, 0, 0, 0));
  hanoi(13, 1, 3);
  printf("\n%ld %d %d\n", moves, is_even(10000), is_odd(777));
  printf("%.6f\n", deep(5000, 1));
  printf("%d %x\n", permutations(text, 0, 7, &hash), hash);
  return 0;
}
