/* Mappings of files and of memory: who sees which store, truncation, mprotect, mremap, madvise, locks. flags: -D_GNU_SOURCE -D_FILE_OFFSET_BITS=64 */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define PAGE 4096
#ifndef MREMAP_DONTUNMAP
#define MREMAP_DONTUNMAP 4
#endif

static sigjmp_buf back;
static void handler(int number, siginfo_t *info, void *context) { siglongjmp(back, number * 100 + (info->si_code & 63)); }
/* 0, or signal * 100 + code. */
static __attribute__((noinline)) int probe(volatile char *at, int write) {
  int fault = sigsetjmp(back, 1);
  if (fault) return fault;
  if (write) *at = 1;
  else (void)*at;
  return 0;
}
static const char *result(long value) { return value == -1 ? strerrorname_np(errno) : "ok"; }
static char *memory(int pages) { return mmap(0, pages * PAGE, 3, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0); }
static char *map(int fd, int pages, int prot, int flags) { return mmap(0, pages * PAGE, prot, flags, fd, 0); }

static int temporary(int pages) {
  char name[] = "/tmp/mapsXXXXXX";
  int fd = mkstemp(name);
  unlink(name);
  for (int i = 0; i < pages; i++) {
    char page[PAGE];
    memset(page, 'A' + i, PAGE);
    if (write(fd, page, PAGE) != PAGE) exit(3);
  }
  return fd;
}

static void coherence(void) {
  int fd = temporary(4);
  char *p = map(fd, 4, 3, MAP_PRIVATE), *q = map(fd, 4, 3, MAP_PRIVATE), *s = map(fd, 4, 3, MAP_SHARED), *t = map(fd, 4, 1, MAP_SHARED), c[3] = "";
  printf("start %c%c%c%c\n", *p, *q, *s, *t);
  s[0] = '1';
  printf("shared store: %c%c%c%c\n", *p, *q, *s, *t);
  p[1] = 'x';
  s[0] = '2';
  printf("copied, then shared store: %c%c%c%c, q[1] %c\n", *p, *q, *s, *t, q[1]);
  pwrite(fd, "3", 1, 0);
  pread(fd, c, 2, 0);
  printf("pwrite: %c%c%c%c, file %s\n", *p, *q, *s, *t, c);
  q[PAGE] = 'q';
  s[PAGE + 1] = 's';
  printf("private copy: %c%c, others %c%c\n", q[PAGE], q[PAGE + 1], p[PAGE], p[PAGE + 1]);
  struct iovec v[2] = {{"vec", 3}, {"tor", 3}};
  lseek(fd, 2 * PAGE - 3, SEEK_SET);
  writev(fd, v, 2);
  printf("writev over a page's end: %.6s %.3s %.6s\n", s + 2 * PAGE - 3, q + 2 * PAGE, p + 2 * PAGE - 3);
  munmap(s, 4 * PAGE);
  munmap(t, 4 * PAGE);
  pread(fd, c, 2, PAGE);
  printf("after unmapping: %s, private %c\n", c, p[PAGE + 1]);
  int fd2 = temporary(1);
  sendfile(fd2, fd, (off_t[]){0}, 2);
  char *r = map(fd2, 2, 1, MAP_PRIVATE);
  printf("tail %c%c ", r[0], r[PAGE - 1]);
  printf("beyond %d\n", probe(r + PAGE, 0));
  lseek(fd2, 0, SEEK_END);
  write(fd2, "more", 4);
  printf("appended: %.4s\n", r + PAGE);
  close(fd);
  printf("closed: %c\n", p[3 * PAGE]);
}

/* A loop that reads a private page before and after the store that copies it. */
static __attribute__((noinline)) int sum(volatile char *read, volatile char *write, volatile char *other, int n) {
  int total = 0;
  for (int i = 0; i < n; i++) {
    total += read[i & 63];
    if (i == n / 2) write[3] = 100;
    total += read[3] + other[3];
  }
  return total;
}
static void loops(void) {
  for (int round = 0; round < 3; round++) {
    int fd = temporary(1);
    char *p = map(fd, 1, 3, MAP_PRIVATE), *q = map(fd, 1, 1, MAP_PRIVATE), *s = map(fd, 1, 3, MAP_SHARED);
    printf("loop %d", sum(p, p, q, 20000));
    printf(" %d %d %d\n", sum(s, s, q, 20000), sum(p, p, s, 2000), q[3] + p[3] + s[3]);
    munmap(p, PAGE), munmap(q, PAGE), munmap(s, PAGE);
    close(fd);
  }
}

static void truncation(void) {
  int fd = temporary(4);
  char *s = map(fd, 4, 3, MAP_SHARED), *p = map(fd, 4, 3, MAP_PRIVATE), *q = map(fd, 4, 1, MAP_PRIVATE);
  p[2 * PAGE] = 'p';
  p[PAGE + 20] = 'p';
  s[PAGE + 9] = 's';
  int before = q[PAGE + 5] + q[2 * PAGE];
  ftruncate(fd, PAGE + 10);
  printf("cut %d: s %c%d q %c%d p %c%c", before, s[PAGE + 9], s[PAGE + 10], q[PAGE + 9], q[PAGE + 10], p[PAGE + 9], p[PAGE + 20]);
  printf(" beyond %d %d %d\n", probe(s + 2 * PAGE, 0), probe(p + 2 * PAGE, 0), probe(q + 3 * PAGE, 0));
  ftruncate(fd, 3 * PAGE);
  printf("grown: %d %d ", s[PAGE + 10], s[2 * PAGE]);
  printf("%d %d\n", p[2 * PAGE], probe(s + 3 * PAGE, 0));
  char path[32];
  sprintf(path, "/proc/self/fd/%d", fd);
  close(open(path, O_RDWR | O_TRUNC));
  printf("O_TRUNC: %d %d\n", probe(s, 0), probe(p + PAGE, 0));
  char word[8] = "";
  ftruncate(fd, 8);
  memcpy(s, "sharing", 7);
  pread(fd, word, 7, 0);
  printf("again: %s %s\n", word, q);
}

static void protection(void) {
  int fd = temporary(2);
  char *a = memory(6);
  memset(a, 5, 6 * PAGE);
  munmap(a + 3 * PAGE, PAGE);
  errno = 0;
  int r = mprotect(a, 6 * PAGE, 1);
  printf("over a hole: %s, %d %d %d\n", result(r), probe(a, 1), probe(a + 2 * PAGE, 1), probe(a + 4 * PAGE, 1));
  printf("from a hole: %s, nothing: %s, unaligned %s, bad bits %s, both ways %s\n", result(mprotect(a + 3 * PAGE, PAGE, 1)), result(mprotect(a + 3 * PAGE, 0, 1)), result(mprotect(a + 1, PAGE, 1)), result(mprotect(a, PAGE, 0x100)), result(mprotect(a, PAGE, 0x3000001)));
  char path[32];
  sprintf(path, "/proc/self/fd/%d", fd);
  int ro = open(path, O_RDONLY), wo = open(path, O_WRONLY);
  char *m = map(ro, 2, 1, MAP_SHARED), *n = map(ro, 2, 1, MAP_PRIVATE);
  printf("writing a read-only file's mapping: %s, privately: %s\n", result(mprotect(m, PAGE, 3)), result(mprotect(n, PAGE, 3)));
  printf("write-only: %s, shared for writing: %s\n", result((long)map(wo, 1, 2, MAP_SHARED)), result((long)map(ro, 1, 3, MAP_SHARED)));
  n[0] = 'n';
  mprotect(n, PAGE, 0);
  printf("none: %d", probe(n, 0));
  mprotect(n, PAGE, 1);
  printf(", back: %c %c\n", n[0], n[1]);
  char *x = map(fd, 2, 3, MAP_SHARED);
  x[0] = 'X';
  mprotect(x, PAGE, 1);
  printf("dirty, then read-only: %d ", probe(x, 1));
  munmap(x, PAGE);
  char c;
  pread(fd, &c, 1, 0);
  printf("%c\n", c);
  errno = 0;
  printf("flags: %s %s %s\n", result((long)mmap(0, PAGE, 3, MAP_SHARED_VALIDATE | 0x80000 * 64, fd, 0)), result((long)mmap(0, PAGE, 3, MAP_PRIVATE | MAP_GROWSDOWN, fd, 0)), result((long)mmap(0, PAGE, 3, MAP_SHARED | MAP_ANONYMOUS | MAP_GROWSDOWN, -1, 0)));
}

static void moves(void) {
  int fd = temporary(4);
  char *s = map(fd, 2, 3, MAP_SHARED), *d = mremap(s, 0, 3 * PAGE, MREMAP_MAYMOVE);
  d[0] = 'd';
  printf("twice: %c %c\n", s[0], d[2 * PAGE]);
  char *a = mmap(0, 2 * PAGE, 3, MAP_SHARED | MAP_ANONYMOUS, -1, 0), *b = mremap(a, 0, 2 * PAGE, MREMAP_MAYMOVE);
  a[PAGE] = 'a';
  munmap(a, 2 * PAGE);
  printf("shared memory twice: %c", b[PAGE]);
  b = mremap(b, 2 * PAGE, 3 * PAGE, MREMAP_MAYMOVE);
  printf(" %c, grown beyond its size: %d\n", b[PAGE], probe(b + 2 * PAGE, 0));
  errno = 0;
  char *p = memory(4);
  for (int i = 0; i < 4; i++) p[i * PAGE] = 'a' + i;
  printf("private: %s, without MAYMOVE: %s\n", result((long)mremap(p, 0, PAGE, MREMAP_MAYMOVE)), result((long)mremap(s, 0, PAGE, 0)));
  char *q = mremap(p, 2 * PAGE, 2 * PAGE, MREMAP_MAYMOVE | MREMAP_DONTUNMAP, 0);
  printf("left: %d %d %c, moved %c%c\n", p[0], p[PAGE], p[2 * PAGE], q[0], q[PAGE]);
  printf("other size: %s; not moving: %s; flags: %s\n", result((long)mremap(q, PAGE, 2 * PAGE, MREMAP_MAYMOVE | MREMAP_DONTUNMAP, 0)), result((long)mremap(q, PAGE, PAGE, MREMAP_DONTUNMAP, 0)), result((long)mremap(q, PAGE, PAGE, 8)));
  char *f = map(fd, 4, 3, MAP_PRIVATE);
  f[PAGE] = 'f';
  char *g = mremap(f, 4 * PAGE, 4 * PAGE, MREMAP_MAYMOVE | MREMAP_DONTUNMAP, 0);
  printf("file left: %c %c, moved %c %c\n", f[PAGE], f[0], g[PAGE], g[0]);
  char *place = memory(8);
  memset(place, 'z', 8 * PAGE);
  char *h = mremap(g, 4 * PAGE, 2 * PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, place + PAGE);
  printf("shrunk to a place: %d %c%c%c, old ", h == place + PAGE, h[PAGE], h[2 * PAGE], place[0]);
  printf("%d %d\n", probe(g, 0), probe(g + 3 * PAGE, 0));
  printf("FIXED unaligned: %s, over itself: %s, length 0: %s\n", result((long)mremap(place, PAGE, PAGE, 3, place + 5)), result((long)mremap(place, 2 * PAGE, 2 * PAGE, 3, place + PAGE)), result((long)mremap(place, PAGE, 0, 1)));
  munmap(place + 5 * PAGE, PAGE);
  printf("shrinks over a hole: %s, grows over one: %s\n", result((long)mremap(place + 4 * PAGE, 4 * PAGE, PAGE, 0)), result((long)mremap(place + 4 * PAGE, 2 * PAGE, 3 * PAGE, 1)));
  char *w = map(fd, 4, 3, MAP_SHARED);
  printf("remap_file_pages: %s %s %s, %c%c\n", result(syscall(SYS_remap_file_pages, w, PAGE, 0, 3, 0)), result(syscall(SYS_remap_file_pages, w, PAGE, 1, 3, 0)), result(syscall(SYS_remap_file_pages, f, PAGE, 0, 3, 0)), w[0], w[PAGE]);
}

static void advice(void) {
  int fd = temporary(4);
  char *s = map(fd, 4, 3, MAP_SHARED), *p = map(fd, 4, 3, MAP_PRIVATE), *a = memory(4), *z = mmap(0, 4 * PAGE, 3, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  s[0] = '0', p[0] = '1', a[0] = '2', z[0] = '3';
  printf("DONTNEED: %s", result(madvise(s, PAGE, MADV_DONTNEED)));
  madvise(p, PAGE, MADV_DONTNEED), madvise(a, PAGE, MADV_DONTNEED), madvise(z, PAGE, MADV_DONTNEED);
  printf(" %c %c %d %c\n", s[0], p[0], a[0], z[0]);
  errno = 0;
  printf("FREE: %s %s %s %s\n", result(madvise(s, PAGE, MADV_FREE)), result(madvise(p, PAGE, MADV_FREE)), result(madvise(a, PAGE, MADV_FREE)), result(madvise(z, PAGE, MADV_FREE)));
  s[PAGE + 1] = 'r';
  printf("REMOVE: %s %s %s %s", result(madvise(s + PAGE, PAGE, MADV_REMOVE)), result(madvise(p, PAGE, MADV_REMOVE)), result(madvise(a, PAGE, MADV_REMOVE)), result(madvise(z, PAGE, MADV_REMOVE)));
  char c = 1;
  pread(fd, &c, 1, PAGE);
  printf(" %d %d %d %d %c\n", s[PAGE + 1], p[PAGE], z[0], c, s[2 * PAGE]);
  struct stat st;
  fstat(fd, &st);
  printf("size %d, seek for data %d\n", (int)st.st_size, (int)lseek(fd, 0, SEEK_DATA));
  munmap(a + 2 * PAGE, PAGE);
  a[3 * PAGE] = 9, a[0] = 8;
  printf("over a hole: %s, %d %d; %s\n", result(madvise(a, 4 * PAGE, MADV_DONTNEED)), a[0], a[3 * PAGE], result(madvise(a, 4 * PAGE, MADV_WILLNEED)));
  printf("nothing %s, unaligned %s, unknown %s, WIPEONFORK %s %s, MERGEABLE %d\n", result(madvise(a, 0, MADV_DONTNEED)), result(madvise(a + 1, PAGE, MADV_DONTNEED)), result(madvise(a, PAGE, 99)), result(madvise(a, PAGE, 18)), result(madvise(s, PAGE, 18)), 0);
  unsigned char there[4] = {0};
  char *m = memory(4);
  printf("POPULATE_WRITE %s ", result(madvise(m, 2 * PAGE, 23)));
  printf("mincore %s %d%d%d%d\n", result(mincore(m, 4 * PAGE, there)), there[0] & 1, there[1] & 1, there[2] & 1, there[3] & 1);
  mprotect(m, PAGE, 1);
  printf("POPULATE_WRITE of what cannot be written: %s, over a hole %s\n", result(madvise(m, PAGE, 23)), result(madvise(a, 4 * PAGE, 22)));
  printf("mlock %s", result(mlock(m + PAGE, PAGE)));
  printf(", then DONTNEED %s", result(madvise(m, 4 * PAGE, MADV_DONTNEED)));
  printf(", msync INVALIDATE %s", result(msync(m, 4 * PAGE, MS_INVALIDATE)));
  printf(", munlock %s", result(munlock(m, 4 * PAGE)));
  printf(", DONTNEED %s\n", result(madvise(m, 4 * PAGE, MADV_DONTNEED)));
  printf("locks over a hole %s, mlock2 %s %s, mlockall %s %s %s\n", result(mlock(a, 4 * PAGE)), result(syscall(SYS_mlock2, m, PAGE, 1)), result(syscall(SYS_mlock2, m, PAGE, 2)), result(mlockall(0)), result(mlockall(4)), result(munlockall()));
  printf("msync %s %s %s %s %s\n", result(msync(s, 4 * PAGE, MS_SYNC)), result(msync(s + 1, PAGE, MS_SYNC)), result(msync(s, PAGE, MS_SYNC | MS_ASYNC)), result(msync(s, PAGE, 8)), result(msync(a, 4 * PAGE, MS_ASYNC)));
}

static void memory_files(void) {
  int fd = memfd_create("box", MFD_ALLOW_SEALING | MFD_CLOEXEC);
  char link[64] = "", path[32], c[8] = "";
  ftruncate(fd, 2 * PAGE);
  sprintf(path, "/proc/self/fd/%d", fd);
  readlink(path, link, sizeof link - 1);
  char *s = map(fd, 2, 3, MAP_SHARED);
  strcpy(s + PAGE, "sealed");
  pread(fd, c, 6, PAGE);
  printf("%s: %s, close on exec %d\n", link, c, fcntl(fd, F_GETFD));
  errno = 0;
  printf("seals %d", fcntl(fd, F_GET_SEALS));
  printf(", write while mapped %s", result(fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE)));
  printf(", shrink %s", result(fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK)));
  printf(", truncate %s", result(ftruncate(fd, PAGE)));
  printf(", grow %s\n", result(ftruncate(fd, 3 * PAGE)));
  munmap(s, 2 * PAGE);
  printf("write %s", result(fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SEAL)));
  printf(", then pwrite %s", result(pwrite(fd, "x", 1, 0)));
  printf(", map %s", result((long)map(fd, 1, 3, MAP_SHARED)));
  printf(", private %s", result((long)map(fd, 1, 3, MAP_PRIVATE)));
  printf(", more %s\n", result(fcntl(fd, F_ADD_SEALS, F_SEAL_GROW)));
  int plain = memfd_create("", 0);
  printf("unsealable: %d %s; flags %s\n", fcntl(plain, F_GET_SEALS), result(fcntl(plain, F_ADD_SEALS, F_SEAL_GROW)), result(memfd_create("x", 0x8000)));
  off_t far = 5ll << 30;
  printf("sparse: %s %d", result(ftruncate(plain, far + PAGE)), (int)pwrite(plain, "far", 3, far));
  char *w = mmap(0, PAGE, 1, MAP_SHARED, plain, far);
  struct stat st;
  fstat(plain, &st);
  printf(" %s, few blocks %d, data from there %d\n", w, st.st_blocks < 300, lseek(plain, 0, SEEK_DATA) <= far && lseek(plain, 0, SEEK_DATA) > far - (1 << 21));
  int shm = shm_open("/ringless-test", O_RDWR | O_CREAT | O_EXCL, 0600);
  printf("shm_open %s", result(shm));
  printf(", unlink %s", result(shm_unlink("/ringless-test")));
  printf(", again %s\n", result(shm_unlink("/ringless-test")));
}

int main(void) {
  struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO};
  sigaction(SIGSEGV, &action, 0);
  sigaction(SIGBUS, &action, 0);
  coherence();
  loops();
  truncation();
  protection();
  moves();
  advice();
  memory_files();
  return 0;
}
