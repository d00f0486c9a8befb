/* Locks between processes: records with fcntl(2), of descriptions, flock(2). flags: -D_GNU_SOURCE */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

static char path[] = "/tmp/file_locks.XXXXXX";
static int fd;
static const char *said(int r) { return r < 0 ? strerrorname_np(errno) : "ok"; }

static const char *record(int file, int command, int type, long start, long length) {
  struct flock l = {.l_type = type, .l_whence = SEEK_SET, .l_start = start, .l_len = length};
  return said(fcntl(file, command, &l));
}
static void get(const char *what, int file, int command, int type, long start, long length) {
  struct flock l = {.l_type = type, .l_whence = SEEK_SET, .l_start = start, .l_len = length};
  if (fcntl(file, command, &l) < 0) printf("  %s: %s\n", what, said(-1));
  else if (l.l_type == F_UNLCK) printf("  %s: free\n", what);
  else
    printf("  %s: %s %ld+%ld by %s\n", what, l.l_type == F_WRLCK ? "write" : "read", (long)l.l_start, (long)l.l_len,
           l.l_pid == getppid() ? "parent" : l.l_pid == -1 ? "a description" : "?");
}
/* Runs `act` in a process of its own. */
static void other(const char *name, void (*act)(void)) {
  printf("%s\n", name);
  fflush(stdout);
  pid_t pid = fork();
  if (pid == 0) {
    act();
    fflush(stdout);
    _exit(0);
  }
  waitpid(pid, 0, 0);
}

static void ranges(void) {
  get("at 0", fd, F_GETLK, F_WRLCK, 0, 1);
  get("at 15", fd, F_GETLK, F_WRLCK, 15, 1);
  get("all", fd, F_GETLK, F_RDLCK, 0, 0);
  get("from 300", fd, F_GETLK, F_RDLCK, 300, 0);
  printf("  set: %s %s\n", record(fd, F_SETLK, F_WRLCK, 5, 10), record(fd, F_SETLK, F_RDLCK, 120, 10));
}
static void whole(void) {
  int mine = open(path, O_RDWR);
  printf("  shared %s, exclusive %s\n", said(flock(mine, LOCK_SH | LOCK_NB)), said(flock(mine, LOCK_EX | LOCK_NB)));
  printf("  inherited %s\n", said(flock(fd, LOCK_EX | LOCK_NB)));
}
static void descriptions(void) {
  int mine = open(path, O_RDWR);
  get("description", mine, F_OFD_GETLK, F_RDLCK, 0, 0);
  printf("  %s\n", record(mine, F_OFD_SETLK, F_WRLCK, 0, 10));
  printf("  inherited %s\n", record(fd, F_OFD_SETLK, F_RDLCK, 0, 10));
}

int main(void) {
  fd = mkstemp(path);
  if (write(fd, "0123456789abcdefghij", 20) != 20) return 1;
  printf("%s", record(fd, F_SETLK, F_WRLCK, 10, 100));
  printf(" %s", record(fd, F_SETLK, F_UNLCK, 40, 10));
  printf(" %s", record(fd, F_SETLK, F_RDLCK, 100, 50));
  printf(" %s\n", record(fd, F_SETLK, F_WRLCK, 200, 0));
  other("ranges", ranges);
  int reader = open(path, O_RDONLY);
  printf("access %s %s", record(reader, F_SETLK, F_WRLCK, 0, 1), record(99, F_SETLK, F_WRLCK, 0, 1));
  printf(" %s %s\n", record(fd, F_SETLK, 7, 0, 1), record(fd, F_SETLK, F_WRLCK, -5, 1));
  struct flock end = {.l_type = F_WRLCK, .l_whence = SEEK_END, .l_start = 0, .l_len = -5};
  printf("before the end %s\n", said(fcntl(fd, F_SETLK, &end)));
  other("ranges", ranges);
  close(reader);
  other("a close gives all up", ranges);

  /* One waits for the other, which gives up what it has by ending. */
  int ready[2];
  if (pipe(ready) < 0) return 1;
  fflush(stdout);
  pid_t pid = fork();
  if (pid == 0) {
    printf("child %s\n", record(fd, F_SETLKW, F_WRLCK, 0, 10));
    fflush(stdout);
    if (write(ready[1], "x", 1) != 1) _exit(1);
    usleep(50000);
    _exit(0);
  }
  char c;
  if (read(ready[0], &c, 1) != 1) return 1;
  printf("parent %s", record(fd, F_SETLK, F_RDLCK, 0, 1));
  printf(" %s\n", record(fd, F_SETLKW, F_RDLCK, 0, 1));
  waitpid(pid, 0, 0);

  /* Each wants what the other has. */
  printf("0 %s\n", record(fd, F_SETLK, F_WRLCK, 0, 1));
  fflush(stdout);
  pid = fork();
  if (pid == 0) {
    record(fd, F_SETLK, F_WRLCK, 1, 1);
    if (write(ready[1], "x", 1) != 1) _exit(1);
    _exit(strcmp(record(fd, F_SETLKW, F_WRLCK, 0, 1), "ok") != 0);
  }
  if (read(ready[0], &c, 1) != 1) return 1;
  usleep(100000);
  printf("deadlock: %s\n", record(fd, F_SETLKW, F_WRLCK, 1, 1));
  record(fd, F_SETLK, F_UNLCK, 0, 0);
  int status;
  waitpid(pid, &status, 0);
  printf("child %d\n", status);

  printf("flock %s\n", said(flock(fd, LOCK_SH)));
  other("shared", whole);
  printf("flock %s\n", said(flock(fd, LOCK_EX)));
  other("exclusive", whole);
  printf("wrong %s %s\n", said(flock(fd, 3)), said(flock(99, LOCK_SH)));
  int copy = dup(fd);
  close(fd);
  fd = copy;
  other("a copy holds it", whole);
  printf("unlock %s\n", said(flock(fd, LOCK_UN)));
  other("unlocked", whole);

  printf("description %s\n", record(fd, F_OFD_SETLK, F_WRLCK, 0, 20));
  other("descriptions", descriptions);
  printf("own record %s\n", record(fd, F_SETLK, F_WRLCK, 0, 1));
  close(fd);
  fd = open(path, O_RDWR);
  other("closed", descriptions);

  int pipes[2];
  if (pipe(pipes) < 0) return 1;
  int size = fcntl(pipes[0], F_GETPIPE_SZ);
  printf("pipe %d", size);
  size = fcntl(pipes[1], F_SETPIPE_SZ, 5000);
  printf(" %d", size);
  size = fcntl(pipes[0], F_GETPIPE_SZ);
  printf(" %d", size);
  static char full[8192];
  printf(" wrote %zd", write(pipes[1], full, 8192));
  printf(" %s", said(fcntl(pipes[0], F_SETPIPE_SZ, 4096)));
  size = fcntl(pipes[0], F_SETPIPE_SZ, 1 << 17);
  printf(" %d", size);
  printf(" read %zd %s\n", read(pipes[0], full, 8192), said(fcntl(fd, F_GETPIPE_SZ)));
  unlink(path);
  return 0;
}
