/* modify_ldt: what it accepts, what reading the table gives back. needs: modify_ldt */
#include <asm/ldt.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static void try(const char *name, long func, void *p, long bytes) {
  errno = 0;
  long r = syscall(SYS_modify_ldt, func, p, bytes);
  printf("%s: %ld %d\n", name, r, errno);
}

int main(void) {
  static unsigned char buffer[70000];
  struct user_desc d = {.limit = 5, .seg_32bit = 1};
  try("write, bad pointer", 1, 0, sizeof d);
  try("write, another bad pointer", 0x11, (void *)8, sizeof d);
  try("write, short", 0x11, &d, 8);
  try("default", 2, buffer, 1000);
  try("default, bad pointer", 2, 0, 1000);
  try("no such function", 77, buffer, 1);
  try("read, empty", 0, buffer, 100);
  try("write", 0x11, &d, sizeof d);
  try("read 4", 0, buffer, 4);
  try("read all", 0, buffer, sizeof buffer);
  try("read, bad pointer", 0, 0, 8);
  try("read nothing", 0, buffer, 0);
  d.entry_number = 8191;
  try("last", 1, &d, sizeof d);
  d.entry_number = 8192;
  try("beyond", 1, &d, sizeof d);
  d.entry_number = -1;
  try("far beyond", 1, &d, sizeof d);
  d.entry_number = 3, d.contents = 3;
  try("conforming", 0x11, &d, sizeof d);
  d.seg_not_present = 1;
  try("conforming, absent", 0x11, &d, sizeof d);
  try("conforming, old way", 1, &d, sizeof d);
  d = (struct user_desc){.entry_number = 9};
  try("zeros, old way", 1, &d, sizeof d);
  try("zeros", 0x11, &d, sizeof d);
  d.read_exec_only = d.seg_not_present = 1;
  try("empty", 0x11, &d, sizeof d);
  memset(buffer, 0xaa, 200);
  try("read 80", 0, buffer, 80);
  for (int i = 0; i < 100; i++) printf("%02x", buffer[i]);
  puts("");
  return 0;
}
