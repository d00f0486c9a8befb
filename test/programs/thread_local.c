/* Variables of the thread, constructors, destructors and weak symbols, by the order in which they speak. */
#include <stdio.h>
#include <stdlib.h>

static __thread int counter = 41;
static __thread char buffer[300];
static __thread double real = 2.5;
__thread long exported = -7;
extern int missing(void) __attribute__((weak));

__attribute__((constructor(200))) static void second(void) { printf("second %d\n", ++counter); }
__attribute__((constructor(101))) static void first(void) { printf("first %d\n", counter); }
__attribute__((destructor)) static void last(void) { printf("last %d\n", counter); }
static void leave_a(void) { printf("leave a %s\n", buffer); }
static void leave_b(void) { printf("leave b %g\n", real); }

int main(void) {
  atexit(leave_a), atexit(leave_b);
  for (int i = 0; i < 299; i++) buffer[i] = (char)('a' + i % 26);
  buffer[20] = 0;
  real *= counter;
  int *p = &counter;
  for (int i = 0; i < 1000; i++) *p += i & 3, exported ^= *p;
  printf("%d %ld %s\n", counter, exported, missing ? "there" : "missing");
  exit(3);
}
