/*
 * Programs of the kinds that people run in loops, for their steady state (run.mjs): `programs NAME SIZE` prints a sum
 * of what it has computed; without arguments, their names.
 */
#include <math.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#define NI __attribute__((noinline))
typedef uint32_t u32;
typedef uint64_t u64;
typedef uint8_t u8;
static u32 seed = 12345;
static u32 rnd(void) {
  seed = seed * 1664525u + 1013904223u;
  return seed >> 8;
}

/* --- records: small functions on structures (Dhrystone's kind) --- */
struct rec {
  struct rec *next;
  int kind, value;
  char name[32];
};
static struct rec rec_a, rec_b;
static char str_1[32], str_2[32];
static int glob_i;
static char glob_c;
NI static int fun1(int a, int b) { return a != b ? 0 : (glob_c = (char)a, 1); }
NI static int fun2(const char *a, const char *b) {
  int i = 1;
  while (i <= 2 && !fun1(a[i], b[i + 1])) i++;
  if (strcmp(a, b) > 0) {
    glob_i += 7;
    return 1;
  }
  return 0;
}
NI static void proc3(int a, int b, int *r) { *r = a + 2 + b; }
NI static int proc6(int k) {
  switch (k) {
  case 0:
    return 0;
  case 1:
    return glob_i > 100 ? 0 : 3;
  case 2:
    return 1;
  case 3:
    return 2;
  default:
    return 2;
  }
}
NI static void proc1(struct rec *r) {
  struct rec *n = r->next;
  *n = *r;
  n->value = 5;
  n->next = r->next;
  proc3(n->value, 10, &n->value);
  if (n->kind == 0) {
    n->kind = proc6(r->kind);
    proc3(n->value, 3, &n->value);
  } else
    *r = *n;
}
static int arr1[50], arr2[50][50];
NI static void proc8(int *a, int (*b)[50], int i, int v) {
  int l = i + 5;
  a[l] = v;
  a[l + 1] = a[l];
  a[l + 30] = l;
  for (int k = l; k <= l + 1; k++) b[l][k] = l;
  b[l][l - 1]++;
  b[l + 10][l] = a[l];
  glob_i = 5;
}
static u32 records(u32 n) {
  rec_a.next = &rec_b;
  rec_a.kind = 0;
  strcpy(rec_a.name, "RECORDS, SOME STRING");
  strcpy(str_1, "RECORDS, 1'ST STRING");
  u32 s = 0;
  for (u32 i = 0; i < n; i++) {
    int x = 2, y = 3, z;
    strcpy(str_2, "RECORDS, 2'ND STRING");
    int e = !fun2(str_1, str_2);
    while (x < y) {
      z = 5 * x - y;
      proc3(x, y, &z);
      x++;
    }
    proc8(arr1, arr2, x, z);
    rec_b.next = &rec_b;
    proc1(&rec_a);
    for (char c = 'A'; c <= 'B'; c++)
      if (e == fun1(c, 'C')) e = proc6(0);
    y = y * x;
    x = y / z;
    y = 7 * (y - z) - x;
    s += x + y + e + glob_i;
  }
  return s;
}
/* --- mix: list, matrix, state machine, CRC (CoreMark's kind) --- */
struct node {
  struct node *next;
  short data, idx;
};
static struct node pool[64];
NI static u32 crc8(u8 d, u32 c) {
  for (int i = 0; i < 8; i++) {
    u8 x = (d & 1) ^ (c & 1);
    d >>= 1;
    if (x) {
      c ^= 0x4002;
      c >>= 1;
      c |= 0x8000;
    } else {
      c >>= 1;
      c &= 0x7fff;
    }
  }
  return c;
}
NI static u32 crc16(u32 v, u32 c) { return crc8(v >> 8, crc8(v, c)); }
NI static struct node *lreverse(struct node *l) {
  struct node *r = 0;
  while (l) {
    struct node *t = l->next;
    l->next = r;
    r = l;
    l = t;
  }
  return r;
}
NI static struct node *lfind(struct node *l, int v) {
  while (l && (l->data & 255) != v) l = l->next;
  return l;
}
static int cmp_data(struct node *a, struct node *b) { return a->data - b->data; }
static int cmp_idx(struct node *a, struct node *b) { return a->idx - b->idx; }
NI static struct node *lsort(struct node *list, int (*cmp)(struct node *, struct node *)) {
  int in = 1;
  for (;;) {
    struct node *p = list, *tail = 0;
    list = 0;
    int merges = 0;
    while (p) {
      merges++;
      struct node *q = p;
      int ps = 0, qs = in;
      for (int i = 0; i < in; i++) {
        ps++;
        q = q->next;
        if (!q) break;
      }
      while (ps > 0 || (qs > 0 && q)) {
        struct node *e;
        if (ps == 0) {
          e = q;
          q = q->next;
          qs--;
        } else if (qs == 0 || !q) {
          e = p;
          p = p->next;
          ps--;
        } else if (cmp(p, q) <= 0) {
          e = p;
          p = p->next;
          ps--;
        } else {
          e = q;
          q = q->next;
          qs--;
        }
        if (tail)
          tail->next = e;
        else
          list = e;
        tail = e;
      }
      p = q;
    }
    tail->next = 0;
    if (merges <= 1) return list;
    in *= 2;
  }
}
static short ma[16][16], mb[16][16];
static int mc[16][16];
NI static u32 matrix_mix(int v) {
  u32 s = 0;
  for (int i = 0; i < 12; i++)
    for (int j = 0; j < 12; j++) ma[i][j] += v;
  for (int i = 0; i < 12; i++)
    for (int j = 0; j < 12; j++) {
      int t = 0;
      for (int k = 0; k < 12; k++) t += ma[i][k] * mb[k][j];
      mc[i][j] = t;
      s += (t >> 2 & 15) * (t >> 5 & 127);
    }
  for (int i = 0; i < 12; i++)
    for (int j = 0; j < 12; j++) ma[i][j] -= v;
  return s;
}
NI static int state_next(const u8 **p, u32 *count) {
  const u8 *s = *p;
  int st = 0;
  for (; *s && st != 7; s++) {
    u8 c = *s;
    if (c == ',') {
      s++;
      break;
    }
    switch (st) {
    case 0:
      st = c >= '0' && c <= '9' ? 4 : c == '+' || c == '-' ? 2 : c == '.' ? 5 : 7;
      count[0]++;
      break;
    case 2:
      st = c >= '0' && c <= '9' ? 4 : c == '.' ? 5 : 7;
      count[2]++;
      break;
    case 4:
      if (c == '.') {
        st = 5;
        count[4]++;
      } else if (c < '0' || c > '9')
        st = 7;
      break;
    case 5:
      if (c == 'E' || c == 'e') {
        st = 3;
        count[5]++;
      } else if (c < '0' || c > '9')
        st = 7;
      break;
    case 3:
      st = c == '+' || c == '-' ? 6 : 7;
      count[3]++;
      break;
    case 6:
      st = c >= '0' && c <= '9' ? 1 : 7;
      count[6]++;
      break;
    case 1:
      if (c < '0' || c > '9') st = 7;
      break;
    }
  }
  *p = s;
  return st;
}
static u32 mix(u32 n) {
  static const u8 text[] = "5012,1234,-874,+122,35.54400,.1234500,-110.700,+0.64400,5.500e+3,-.123e-2,-87e+832,+0.6e-"
                           "12,T0.3e-1F,-T.T++Tq,1T3.4e4z,34.0e-T^";
  for (int i = 0; i < 16; i++)
    for (int j = 0; j < 16; j++) {
      ma[i][j] = rnd() & 63;
      mb[i][j] = rnd() & 63;
    }
  struct node *l = pool;
  for (int i = 0; i < 64; i++) {
    pool[i].next = i < 63 ? pool + i + 1 : 0;
    pool[i].data = rnd();
    pool[i].idx = i;
  }
  u32 crc = 0;
  for (u32 r = 0; r < n; r++) {
    for (int i = 0; i < 8; i++) {
      l = lreverse(l);
      struct node *f = lfind(l, (r + i * 31) & 255);
      crc = crc16(f ? f->data : 1, crc);
    }
    if (r % 4 == 0) {
      l = lsort(l, cmp_data);
      l = lsort(l, cmp_idx);
    }
    if (r % 4 == 1) crc = crc16(matrix_mix(r & 7), crc);
    u32 count[8] = {0};
    const u8 *p = text;
    while (*p) count[state_next(&p, count)]++;
    for (int i = 0; i < 8; i++) crc = crc16(count[i], crc);
  }
  return crc;
}
/* --- lz: compressor with hash chains --- */
static u8 lz_in[65536], lz_out[80000];
static u32 lz_head[4096];
static u32 lz(u32 n) {
  for (u32 i = 0; i < 65536; i++) lz_in[i] = i > 100 && rnd() % 4 ? lz_in[i - 1 - rnd() % 64] : rnd() % 26 + 'a';
  u32 s = 0;
  for (u32 r = 0; r < n; r++) {
    memset(lz_head, 0, sizeof lz_head);
    u32 o = 0, i = 0, lit = 0;
    while (i + 4 < 65536) {
      u32 w;
      memcpy(&w, lz_in + i, 4);
      u32 h = w * 2654435761u >> 20;
      u32 c = lz_head[h];
      lz_head[h] = i + 1;
      if (c && memcmp(lz_in + c - 1, lz_in + i, 4) == 0) {
        u32 len = 4;
        c--;
        while (i + len < 65536 && len < 255 && lz_in[c + len] == lz_in[i + len]) len++;
        lz_out[o++] = lit;
        memcpy(lz_out + o, lz_in + i - lit, lit);
        o += lit;
        lz_out[o++] = len;
        lz_out[o++] = i - c;
        lz_out[o++] = (i - c) >> 8;
        i += len;
        lit = 0;
      } else {
        i++;
        if (++lit == 255) {
          lz_out[o++] = 255;
          memcpy(lz_out + o, lz_in + i - lit, lit);
          o += lit;
          lit = 0;
        }
      }
    }
    s = s * 31 + o + lz_out[o / 2];
  }
  return s;
}
/* --- strings: library functions on short strings --- */
static u32 strings(u32 n) {
  static char words[64][16];
  for (int i = 0; i < 64; i++) {
    int l = 3 + rnd() % 10;
    for (int k = 0; k < l; k++) words[i][k] = 'a' + rnd() % 26;
    words[i][l] = 0;
  }
  u32 s = 0;
  char b[64];
  for (u32 r = 0; r < n; r++) {
    const char *a = words[r & 63], *c = words[(r * 7 + 3) & 63];
    size_t l = strlen(a);
    memcpy(b, a, l + 1);
    strcat(b, c);
    s += strcmp(a, c) > 0;
    s += strlen(b);
    char *p = strchr(b, 'e');
    if (p) s += p - b;
    memset(b, (int)s, l);
    s += b[1] + (memcmp(a, c, 3) < 0);
    p = strstr(b + l, "an");
    s += p != 0;
  }
  return s;
}
/* --- bytecode: computed goto, and switch --- */
static int32_t code_[] = {0, 0, 1, 1, 2, 0, 3, 2, 4, 5,  3, 6, 8, 1,  1,
                          3, 9, 4, 2, 5, 1, 7, 6, 3, 10, 0, 2, 9, 11, 1000};
static u32 bytecode(u32 n) {
  static void *ops[] = {&&load, &&add, &&mul, &&xor_, &&shr, &&sub, &&inc, &&swap, &&and_, &&or_, &&rot, &&loop};
  u32 stack[4] = {1, 2, 3, 4};
  u32 acc = 0;
  for (u32 r = 0; r < n; r++) {
    int32_t *pc = code_;
    int left = 40;
#define NEXT goto *ops[*pc++]
    NEXT;
  load:
    acc = stack[*pc++ & 3];
    NEXT;
  add:
    acc += stack[*pc++ & 3];
    NEXT;
  mul:
    acc *= stack[*pc++ & 3] | 1;
    NEXT;
  xor_:
    acc ^= stack[*pc++ & 3];
    NEXT;
  shr:
    acc >>= (*pc++ & 7);
    NEXT;
  sub:
    acc -= stack[*pc++ & 3];
    NEXT;
  inc:
    stack[*pc++ & 3]++;
    NEXT;
  swap : {
    u32 t = stack[*pc & 3];
    stack[*pc++ & 3] = acc;
    acc = t;
  }
    NEXT;
  and_:
    acc &= ~stack[*pc++ & 3];
    NEXT;
  or_:
    acc |= stack[*pc++ & 3];
    NEXT;
  rot:
    acc = acc << 5 | acc >> 27;
    pc++;
    NEXT;
  loop:
    if (--left) {
      pc = code_;
      NEXT;
    }
  }
  return acc + stack[0] + stack[1];
}
static u32 switched(u32 n) {
  u32 stack[4] = {1, 2, 3, 4};
  u32 acc = 0;
  for (u32 r = 0; r < n; r++) {
    int32_t *pc = code_;
    int left = 40;
    for (;;) {
      switch (*pc++) {
      case 0:
        acc = stack[*pc++ & 3];
        continue;
      case 1:
        acc += stack[*pc++ & 3];
        continue;
      case 2:
        acc *= stack[*pc++ & 3] | 1;
        continue;
      case 3:
        acc ^= stack[*pc++ & 3];
        continue;
      case 4:
        acc >>= (*pc++ & 7);
        continue;
      case 5:
        acc -= stack[*pc++ & 3];
        continue;
      case 6:
        stack[*pc++ & 3]++;
        continue;
      case 7: {
        u32 t = stack[*pc & 3];
        stack[*pc++ & 3] = acc;
        acc = t;
        continue;
      }
      case 8:
        acc &= ~stack[*pc++ & 3];
        continue;
      case 9:
        acc |= stack[*pc++ & 3];
        continue;
      case 10:
        acc = acc << 5 | acc >> 27;
        pc++;
        continue;
      case 11:
        if (--left) {
          pc = code_;
          continue;
        }
      }
      break;
    }
  }
  return acc + stack[0] + stack[1];
}
/* --- sha256 --- */
static u32 K[64];
#define RR(x, n) ((x) >> (n) | (x) << (32 - (n)))
NI static void sha_block(u32 *h, const u8 *p) {
  u32 w[64];
  for (int i = 0; i < 16; i++) w[i] = (u32)p[i * 4] << 24 | p[i * 4 + 1] << 16 | p[i * 4 + 2] << 8 | p[i * 4 + 3];
  for (int i = 16; i < 64; i++)
    w[i] = w[i - 16] + w[i - 7] + (RR(w[i - 15], 7) ^ RR(w[i - 15], 18) ^ w[i - 15] >> 3) +
           (RR(w[i - 2], 17) ^ RR(w[i - 2], 19) ^ w[i - 2] >> 10);
  u32 a = h[0], b = h[1], c = h[2], d = h[3], e = h[4], f = h[5], g = h[6], k = h[7];
  for (int i = 0; i < 64; i++) {
    u32 t = k + (RR(e, 6) ^ RR(e, 11) ^ RR(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i],
        s = (RR(a, 2) ^ RR(a, 13) ^ RR(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    k = g;
    g = f;
    f = e;
    e = d + t;
    d = c;
    c = b;
    b = a;
    a = t + s;
  }
  h[0] += a;
  h[1] += b;
  h[2] += c;
  h[3] += d;
  h[4] += e;
  h[5] += f;
  h[6] += g;
  h[7] += k;
}
static u32 sha(u32 n) {
  for (int i = 0; i < 64; i++) K[i] = rnd() * 31 + rnd();
  u32 h[8] = {1, 2, 3, 4, 5, 6, 7, 8};
  u8 b[64];
  for (u32 r = 0; r < n; r++) {
    for (int i = 0; i < 64; i++) b[i] = h[i & 7] >> (i & 24);
    sha_block(h, b);
  }
  return h[0];
}
/* --- crc32 by table, sieve, quicksort, fib, division, hash table --- */
static u32 crc32_(u32 n) {
  static u32 t[256];
  for (u32 i = 0; i < 256; i++) {
    u32 c = i;
    for (int k = 0; k < 8; k++) c = c & 1 ? c >> 1 ^ 0xedb88320 : c >> 1;
    t[i] = c;
  }
  u32 c = ~0u;
  for (u32 r = 0; r < n; r++)
    for (int i = 0; i < 4096; i++) c = t[(c ^ lz_in[i]) & 255] ^ c >> 8;
  return c;
}
static u32 sieve(u32 n) {
  static u8 f[8192];
  u32 s = 0;
  for (u32 r = 0; r < n; r++) {
    memset(f, 1, sizeof f);
    for (int i = 2; i < 8192; i++)
      if (f[i]) {
        s++;
        for (int k = i + i; k < 8192; k += i) f[k] = 0;
      }
  }
  return s;
}
NI static void qs(int *a, int l, int h) {
  if (l >= h) return;
  int p = a[(l + h) / 2], i = l, j = h;
  while (i <= j) {
    while (a[i] < p) i++;
    while (a[j] > p) j--;
    if (i <= j) {
      int t = a[i];
      a[i++] = a[j];
      a[j--] = t;
    }
  }
  qs(a, l, j);
  qs(a, i, h);
}
static u32 quick(u32 n) {
  static int a[4096];
  u32 s = 0;
  for (u32 r = 0; r < n; r++) {
    for (int i = 0; i < 4096; i++) a[i] = rnd();
    qs(a, 0, 4095);
    s += a[100];
  }
  return s;
}
static int cmpi(const void *a, const void *b) {
  int x = *(const int *)a, y = *(const int *)b;
  return (x > y) - (x < y);
}
static u32 libsort(u32 n) {
  static int a[2048];
  u32 s = 0;
  for (u32 r = 0; r < n; r++) {
    for (int i = 0; i < 2048; i++) a[i] = rnd();
    qsort(a, 2048, 4, cmpi);
    s += a[100];
  }
  return s;
}
NI static u32 fib_(u32 n) { return n < 2 ? n : fib_(n - 1) + fib_(n - 2); }
static u32 fib(u32 n) {
  u32 s = 0;
  for (u32 r = 0; r < n; r++) s += fib_(20 + (r & 1));
  return s;
}
static u32 division(u32 n) {
  u64 x = 88172645463325252ull, s = 0;
  for (u32 r = 0; r < n; r++) {
    x ^= x << 13;
    x ^= x >> 7;
    x ^= x << 17;
    s += x / ((x >> 40) + 3);
    s ^= s % ((x >> 50) + 7);
  }
  return (u32)s;
}
struct ent {
  struct ent *next;
  u32 key, val;
};
static struct ent *heads[1024];
NI static struct ent *lookup(u32 k, int make) {
  u32 h = k * 2654435761u >> 22;
  for (struct ent *e = heads[h]; e; e = e->next)
    if (e->key == k) return e;
  if (!make) return 0;
  struct ent *e = malloc(sizeof *e);
  e->next = heads[h];
  e->key = k;
  e->val = 0;
  heads[h] = e;
  return e;
}
static u32 hashing(u32 n) {
  u32 s = 0;
  for (u32 r = 0; r < n; r++) {
    struct ent *e = lookup(rnd() & 4095, 1);
    e->val += r;
    struct ent *f = lookup(rnd() & 8191, 0);
    if (f) s += f->val;
  }
  return s;
}
/* --- trees: allocation and recursion --- */
struct tree {
  struct tree *l, *r;
};
NI static struct tree *grow(int d) {
  struct tree *t = malloc(sizeof *t);
  t->l = d ? grow(d - 1) : 0;
  t->r = d ? grow(d - 1) : 0;
  return t;
}
NI static int check(struct tree *t) { return t->l ? 1 + check(t->l) + check(t->r) : 1; }
NI static void cut(struct tree *t) {
  if (t->l) {
    cut(t->l);
    cut(t->r);
  }
  free(t);
}
static u32 trees(u32 n) {
  u32 s = 0;
  for (u32 r = 0; r < n; r++) {
    struct tree *t = grow(8);
    s += check(t);
    cut(t);
  }
  return s;
}
/* --- objects: calls through tables of functions --- */
struct shape {
  const struct ops *ops;
  int a, b;
};
struct ops {
  int (*area)(struct shape *);
  void (*grow)(struct shape *, int);
};
static int area1(struct shape *s) { return s->a * s->b; }
static int area2(struct shape *s) { return s->a * s->a * 3; }
static int area3(struct shape *s) { return s->a * s->b / 2; }
static void grow1(struct shape *s, int k) {
  s->a += k;
  s->b ^= k;
}
static void grow2(struct shape *s, int k) {
  s->b += k;
  s->a = (s->a + 1) & 1023;
}
static const struct ops o1 = {area1, grow1}, o2 = {area2, grow2}, o3 = {area3, grow1};
static u32 objects(u32 n) {
  static struct shape sh[256];
  for (int i = 0; i < 256; i++) {
    sh[i].ops = i % 3 == 0 ? &o1 : i % 3 == 1 ? &o2 : &o3;
    sh[i].a = i;
    sh[i].b = i * 3;
  }
  u32 s = 0;
  for (u32 r = 0; r < n; r++) {
    struct shape *p = sh + (r & 255);
    s += p->ops->area(p);
    p->ops->grow(p, r & 7);
  }
  return s;
}
/* --- matcher: backtracking regular expressions; json: a recursive parser --- */
NI static int m_here(const char *re, const char *t);
NI static int m_star(int c, const char *re, const char *t) {
  do {
    if (m_here(re, t)) return 1;
  } while (*t && (*t++ == c || c == '.'));
  return 0;
}
NI static int m_here(const char *re, const char *t) {
  if (!re[0]) return 1;
  if (re[1] == '*') return m_star(re[0], re + 2, t);
  if (re[0] == '$' && !re[1]) return !*t;
  if (*t && (re[0] == '.' || re[0] == *t)) return m_here(re + 1, t + 1);
  return 0;
}
NI static int m_(const char *re, const char *t) {
  if (*re == '^') return m_here(re + 1, t);
  do
    if (m_here(re, t)) return 1;
  while (*t++);
  return 0;
}
static u32 matcher(u32 n) {
  static const char *re[] = {"a.*b.*c", "^foo*bar", "x*y*z$", "l.ng.*t.xt"};
  static const char *t[] = {"the quick brown abracadabra", "foooooobar and more", "xxxyyyzzz",
                            "a rather long text to look at"};
  u32 s = 0;
  for (u32 r = 0; r < n; r++) s += m_(re[r & 3], t[r >> 2 & 3]) + r;
  return s;
}
static const char *jp;
NI static double j_value(void);
NI static void j_space(void) {
  while (*jp == ' ' || *jp == '\n') jp++;
}
NI static double j_number(void) {
  double v = 0;
  int neg = *jp == '-';
  if (neg) jp++;
  while (*jp >= '0' && *jp <= '9') v = v * 10 + (*jp++ - '0');
  if (*jp == '.') {
    double f = 0.1;
    jp++;
    while (*jp >= '0' && *jp <= '9') {
      v += f * (*jp++ - '0');
      f *= 0.1;
    }
  }
  return neg ? -v : v;
}
NI static u32 j_string(void) {
  u32 h = 0;
  jp++;
  while (*jp != '"') {
    if (*jp == '\\') jp++;
    h = h * 33 + *jp++;
  }
  jp++;
  return h;
}
NI static double j_value(void) {
  j_space();
  double v = 0;
  switch (*jp) {
  case '{':
    jp++;
    for (;;) {
      j_space();
      if (*jp == '}') {
        jp++;
        return v;
      }
      v += j_string() & 15;
      j_space();
      jp++;
      v += j_value();
      j_space();
      if (*jp == ',') jp++;
    }
  case '[':
    jp++;
    for (;;) {
      j_space();
      if (*jp == ']') {
        jp++;
        return v;
      }
      v += j_value();
      j_space();
      if (*jp == ',') jp++;
    }
  case '"':
    return j_string() & 255;
  case 't':
    jp += 4;
    return 1;
  case 'f':
    jp += 5;
    return 0;
  case 'n':
    jp += 4;
    return 0;
  default:
    return j_number();
  }
}
static u32 json(u32 n) {
  double s = 0;
  for (u32 r = 0; r < n; r++) {
    jp = "{\"name\": \"a widget\", \"tags\": [\"x\", \"yy\", \"zzz\"], \"size\": [12.5, -3, 1024.25], \"ok\": true, "
         "\"none\": null, \"sub\": {\"k\": [1, 2, 3, {\"deep\": \"va\\\"lue\"}], \"f\": false}}";
    s += j_value();
  }
  return (u32)s;
}
/* --- board: n queens; perm --- */
NI static int queens_(int n, u32 c, u32 l, u32 r) {
  u32 all = (1u << n) - 1;
  if (c == all) return 1;
  int s = 0;
  for (u32 f = all & ~(c | l | r); f;) {
    u32 b = f & -f;
    f ^= b;
    s += queens_(n, c | b, (l | b) << 1, (r | b) >> 1);
  }
  return s;
}
static u32 queens(u32 n) {
  u32 s = 0;
  for (u32 r = 0; r < n; r++) s += queens_(7 + (r & 1), 0, 0, 0);
  return s;
}
/* --- numbers: double code --- */
static u32 mandel(u32 n) {
  u32 s = 0;
  for (u32 r = 0; r < n; r++)
    for (int y = 0; y < 16; y++)
      for (int x = 0; x < 16; x++) {
        double cr = x / 8.0 - 1.5, ci = y / 8.0 - 1, zr = 0, zi = 0;
        int i = 0;
        while (i < 50 && zr * zr + zi * zi < 4) {
          double t = zr * zr - zi * zi + cr;
          zi = 2 * zr * zi + ci;
          zr = t;
          i++;
        }
        s += i;
      }
  return s;
}
static u32 matmul(u32 n) {
  static double a[40][40], b[40][40], c[40][40];
  for (int i = 0; i < 1600; i++) {
    a[i / 40][i % 40] = rnd() & 7;
    b[i / 40][i % 40] = rnd() & 7;
  }
  for (u32 r = 0; r < n; r++) {
    for (int i = 0; i < 40; i++)
      for (int j = 0; j < 40; j++) {
        double t = 0;
        for (int k = 0; k < 40; k++) t += a[i][k] * b[k][j];
        c[i][j] = t;
      }
    a[r % 40][1] = c[3][r % 40] > 1e6 ? 1 : 2;
  }
  return (u32)c[5][7];
}
static double bx[5], by[5], bvx[5], bvy[5], bm[5] = {39, .03, .01, .002, .002};
static u32 nbody(u32 n) {
  for (int i = 0; i < 5; i++) {
    bx[i] = i * 1.7;
    by[i] = i * i * .3;
    bvx[i] = 0;
    bvy[i] = i * .4;
  }
  for (u32 r = 0; r < n; r++) {
    for (int i = 0; i < 5; i++)
      for (int j = i + 1; j < 5; j++) {
        double dx = bx[i] - bx[j], dy = by[i] - by[j], d = dx * dx + dy * dy + .01, m = .001 / (d * sqrt(d));
        bvx[i] -= dx * bm[j] * m;
        bvy[i] -= dy * bm[j] * m;
        bvx[j] += dx * bm[i] * m;
        bvy[j] += dy * bm[i] * m;
      }
    for (int i = 0; i < 5; i++) {
      bx[i] += .001 * bvx[i];
      by[i] += .001 * bvy[i];
    }
  }
  return (u32)(bx[0] * 1e6);
}
/* --- dct: integer transform and quantization; huffman: bits --- */
static u32 dct(u32 n) {
  static int b[64], o[64];
  for (int i = 0; i < 64; i++) b[i] = rnd() & 255;
  u32 s = 0;
  for (u32 r = 0; r < n; r++) {
    for (int i = 0; i < 8; i++) {
      int *p = b + i * 8;
      int a0 = p[0] + p[7], a1 = p[1] + p[6], a2 = p[2] + p[5], a3 = p[3] + p[4], d0 = p[0] - p[7], d1 = p[1] - p[6],
          d2 = p[2] - p[5], d3 = p[3] - p[4];
      o[i] = a0 + a1 + a2 + a3;
      o[i + 8] = (d0 * 251 + d1 * 213 + d2 * 142 + d3 * 50) >> 8;
      o[i + 16] = ((a0 - a3) * 237 + (a1 - a2) * 98) >> 8;
      o[i + 24] = (d0 * 213 - d1 * 50 - d2 * 251 - d3 * 142) >> 8;
      o[i + 32] = a0 - a1 - a2 + a3;
      o[i + 40] = (d0 * 142 - d1 * 251 + d2 * 50 + d3 * 213) >> 8;
      o[i + 48] = ((a0 - a3) * 98 - (a1 - a2) * 237) >> 8;
      o[i + 56] = (d0 * 50 - d1 * 142 + d2 * 213 - d3 * 251) >> 8;
    }
    for (int i = 0; i < 64; i++) {
      int q = o[i] / (8 + i);
      s = s * 17 + q;
      b[i] = (b[i] + (q & 7)) & 255;
    }
  }
  return s;
}
static u32 bits(u32 n) {
  static u8 buf[4096];
  for (int i = 0; i < 4096; i++) buf[i] = rnd();
  u32 s = 0;
  for (u32 r = 0; r < n; r++) {
    u32 acc = 0;
    int have = 0;
    const u8 *p = buf, *e = buf + 4096;
    while (p < e) {
      while (have < 16 && p < e) {
        acc |= (u32)*p++ << have;
        have += 8;
      }
      int l = acc & 1 ? acc & 2 ? acc & 4 ? 9 : 5 : 4 : 3;
      s += acc & ((1u << l) - 1);
      acc >>= l;
      have -= l;
    }
  }
  return s;
}
/* --- jumps: setjmp, longjmp --- */
static jmp_buf jb;
NI static void deep(int d) {
  if (d == 0) longjmp(jb, 3);
  deep(d - 1);
  glob_i++;
}
static u32 jumps(u32 n) {
  volatile u32 s = 0;
  for (volatile u32 r = 0; r < n; r++) {
    int k = setjmp(jb);
    if (k == 0) deep(5);
    s += k;
  }
  return s;
}
static const struct {
  const char *name;
  u32 (*f)(u32);
  u32 unit;
} all[] = {{"records", records, 1000000},
           {"mix", mix, 5000},
           {"lz", lz, 70},
           {"strings", strings, 500000},
           {"bytecode", bytecode, 30000},
           {"switch", switched, 30000},
           {"sha", sha, 100000},
           {"crc", crc32_, 4000},
           {"sieve", sieve, 2000},
           {"quick", quick, 100},
           {"libsort", libsort, 200},
           {"fib", fib, 1500},
           {"division", division, 5000000},
           {"hashing", hashing, 3000000},
           {"trees", trees, 2500},
           {"objects", objects, 8000000},
           {"matcher", matcher, 700000},
           {"json", json, 60000},
           {"queens", queens, 3000},
           {"mandel", mandel, 600},
           {"matmul", matmul, 800},
           {"nbody", nbody, 300000},
           {"dct", dct, 130000},
           {"bits", bits, 6000},
           {"jumps", jumps, 600000}};
int main(int c, char **v) {
  if (c < 3) {
    for (unsigned i = 0; i < sizeof all / sizeof *all; i++) printf("%s\n", all[i].name);
    return 0;
  }
  for (unsigned i = 0; i < sizeof all / sizeof *all; i++)
    if (!strcmp(all[i].name, v[1])) {
      printf("%s %08x\n", v[1], all[i].f((u32)(atof(v[2]) * all[i].unit)));
      return 0;
    }
  return 1;
}
