/* Calls through tables, through arguments, through memory; and nested functions, whose trampolines are code on the stack. */
#include <stdio.h>
#include <stdlib.h>

typedef long (*operation)(long, long);
static long add(long a, long b) { return a + b; }
static long sub(long a, long b) { return a - b; }
static long mul(long a, long b) { return a * b; }
static long other(long a, long b) { return b ? a / b : -1; }
static operation table[] = {add, sub, mul, other};

struct object { const struct methods *methods; int value; };
struct methods { int (*get)(struct object *); void (*set)(struct object *, int); };
static int get(struct object *o) { return o->value; }
static int get_twice(struct object *o) { return o->value * 2; }
static void set(struct object *o, int v) { o->value = v; }
static const struct methods plain = {get, set}, doubled = {get_twice, set};

static long fold(long *v, int n, long start, operation f) {
  for (int i = 0; i < n; i++) start = f(start, v[i]);
  return start;
}
static int apply(int (*f)(int), int n) { return f(n) + f(n + 1); }

int main(void) {
  long values[16], sum = 0;
  for (int i = 0; i < 16; i++) values[i] = i * 3 + 1;
  for (int i = 0; i < 4; i++) printf("%ld ", fold(values, 6, 100, table[i]));
  for (int i = 0; i < 20000; i++) sum = table[(sum ^ i) & 3](sum, i) & 0xffffff;
  printf("%ld\n", sum);
  struct object objects[3] = {{&plain, 1}, {&doubled, 2}, {&plain, 3}};
  int total = 0;
  for (int i = 0; i < 3000; i++) {
    struct object *o = &objects[i % 3];
    if (i % 7 == 0) o->methods = o->methods == &plain ? &doubled : &plain;
    o->methods->set(o, o->methods->get(o) % 1000 + 1);
    total += o->methods->get(o);
  }
  printf("%d\n", total);
  int counted = 0;
  for (int factor = 1; factor < 30; factor++) {
    int nested(int n) { counted++; return n * factor; }
    total += apply(nested, factor);
  }
  printf("%d %d\n", total, counted);
  return 0;
}
