/* What a process leaves until it is waited for, limits of files, and errors of calls that name files. only: 64 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static char text[65536];
static long read_of(pid_t pid, const char *name) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/%s", (int)pid, name);
  int fd = open(path, O_RDONLY);
  if (fd < 0) return 0;
  long n = 0, got;
  while ((got = read(fd, text + n, sizeof text - 1 - n)) > 0) n += got;
  close(fd);
  text[n] = 0;
  return n;
}
static const char *row(const char *name) {
  static char value[128];
  char *at = strstr(text, name);
  if (at == NULL) return "none";
  at += strlen(name);
  while (*at == ':' || *at == '\t' || *at == ' ') at++;
  snprintf(value, sizeof value, "%.*s", (int)strcspn(at, "\n"), at);
  return value;
}

static void show_zombie(pid_t pid) {
  char path[64], state;
  int read_pid, ppid;
  read_of(pid, "stat");
  char *rest = strrchr(text, ')');
  sscanf(text, "%d", &read_pid);
  sscanf(rest + 2, "%c %d", &state, &ppid);
  printf("stat: own pid %d, state %c, parent %d", read_pid == pid, state, ppid == getpid());
  /* vsize, rss and exit_code: fields 23, 24 and 52. */
  int field = 2;
  for (char *word = strtok(rest + 2, " \n"); word != NULL; word = strtok(NULL, " \n"))
    if (++field == 20 || field == 23 || field == 24 || field == 52) printf(", %d: %s", field, word);
  printf("\n");
  read_of(pid, "status");
  printf("status: %s", row("State"));
  printf(", threads %s", row("Threads"));
  printf(", FDSize %s", row("FDSize"));
  printf(", VmRSS %s\n", row("VmRSS"));
  printf("bytes of maps %ld, cmdline %ld, environ %ld\n", read_of(pid, "maps"), read_of(pid, "cmdline"),
         read_of(pid, "environ"));
  read_of(pid, "statm");
  printf("statm %s", text);
  read_of(pid, "comm");
  printf("comm %s", text);
  snprintf(path, sizeof path, "/proc/%d/exe", (int)pid);
  errno = 0;
  long n = readlink(path, text, sizeof text);
  printf("exe %ld %s, kill %d\n", n, strerrorname_np(errno), kill(pid, 0));
}

static void zombies(void) {
  fflush(stdout);
  pid_t pid = fork();
  if (pid == 0) _exit(3);
  siginfo_t info;
  memset(&info, 0, sizeof info);
  waitid(P_PID, pid, &info, WEXITED | WNOWAIT);
  printf("waitid: code %d, status %d, user %d\n", info.si_code, info.si_status, info.si_uid == getuid());
  show_zombie(pid);
  struct rusage usage;
  int status;
  memset(&usage, 0, sizeof usage);
  syscall(SYS_waitid, P_PID, pid, NULL, WEXITED | WNOWAIT, &usage);
  printf("waitid's usage: memory %d\n", usage.ru_maxrss > 0);
  memset(&usage, 0, sizeof usage);
  printf("wait4 %d, status %x, memory %d\n", wait4(pid, &status, 0, &usage) == pid, status, usage.ru_maxrss > 0);
  printf("gone %ld, kill %d\n", read_of(pid, "stat"), kill(pid, 0));
  pid = fork();
  if (pid == 0) {
    raise(SIGKILL);
    _exit(0);
  }
  waitid(P_PID, pid, &info, WEXITED | WNOWAIT);
  show_zombie(pid);
  waitpid(pid, NULL, 0);
}

static volatile sig_atomic_t signals;
static void count(int number) { signals += number == SIGXFSZ; }
static const char *error(long result) { return result < 0 ? strerrorname_np(errno) : "ok"; }
#define SHOW(call) do { signals = 0; errno = 0; long n_ = (call); printf("%s: %ld %s, SIGXFSZ %d\n", #call, n_, error(n_), (int)signals); } while (0)

static void file_limits(void) {
  char name[] = "/tmp/ends-XXXXXX", from[] = "/tmp/ends-XXXXXX";
  int fd = mkstemp(name), source = mkstemp(from), pipes[2];
  struct rlimit limit = {1000, RLIM_INFINITY};
  struct stat known;
  if (fd < 0 || source < 0 || pipe(pipes) != 0) return;
  memset(text, 'x', sizeof text);
  if (write(source, text, 4000) != 4000) return;
  setrlimit(RLIMIT_FSIZE, &limit);
  signal(SIGXFSZ, count);
  SHOW(write(fd, text, 600));
  SHOW(write(fd, text, 600));
  SHOW(write(fd, text, 600));
  SHOW(write(fd, text, 0));
  SHOW(pwrite(fd, text, 10, 995));
  SHOW(pwrite(fd, text, 10, 2000));
  SHOW(ftruncate(fd, 900));
  SHOW(lseek(fd, 900, SEEK_SET));
  struct iovec parts[3] = {{text, 50}, {text, 50}, {text, 50}};
  SHOW(writev(fd, parts, 3));
  SHOW(writev(fd, parts, 3));
  SHOW(ftruncate(fd, 1000));
  SHOW(ftruncate(fd, 1001));
  SHOW(truncate(name, 5000));
  SHOW(ftruncate(source, 3000));
  SHOW(fallocate(fd, 0, 0, 1001));
  SHOW(ftruncate(fd, 0));
  SHOW(lseek(fd, 0, SEEK_SET));
  off_t at = 0;
  SHOW(sendfile(fd, source, &at, 2000));
  SHOW(sendfile(fd, source, &at, 2000));
  SHOW(write(pipes[1], text, 2000));
  int null = open("/dev/null", O_WRONLY);
  SHOW(write(null, text, 2000));
  int appends = open(name, O_WRONLY | O_APPEND);
  SHOW(write(appends, text, 1));
  fstat(fd, &known);
  printf("size %d\n", (int)known.st_size);
  fflush(stdout);
  pid_t pid = fork();
  if (pid == 0) {
    signal(SIGXFSZ, SIG_DFL);
    _exit(write(fd, text, 1) != -1);
  }
  int status;
  waitpid(pid, &status, 0);
  printf("a child: signal %d\n", WTERMSIG(status));
  unlink(name);
  unlink(from);
  SHOW(posix_fadvise(fd, 0, 0, POSIX_FADV_NORMAL));
  SHOW(posix_fadvise(fd, 0, 10, POSIX_FADV_NOREUSE));
  SHOW(posix_fadvise(fd, 0, 0, 6));
  SHOW(posix_fadvise(fd, 0, 0, -1));
  SHOW(posix_fadvise(fd, 0, -1, POSIX_FADV_NORMAL));
  SHOW(posix_fadvise(fd, -1, 0, POSIX_FADV_NORMAL));
  SHOW(posix_fadvise(pipes[0], 0, 0, POSIX_FADV_NORMAL));
  SHOW(posix_fadvise(-1, 0, 0, POSIX_FADV_NORMAL));
  int on = 1;
  SHOW(ioctl(pipes[0], FIOASYNC, &on));
  SHOW((fcntl(pipes[0], F_GETFL) & O_ASYNC) != 0);
  SHOW(ioctl(fd, FIOASYNC, &on));
}

static void exec_errors(void) {
  char *args[] = {"x", NULL};
  char name[] = "/tmp/ends-XXXXXX";
  int file = mkstemp(name), folder = open("/tmp", O_RDONLY | O_DIRECTORY), path = open("/tmp", O_PATH);
  SHOW(syscall(SYS_execveat, file, "x", args, environ, 0));
  SHOW(syscall(SYS_execveat, file, "", args, environ, 0));
  SHOW(syscall(SYS_execveat, file, "", args, environ, AT_EMPTY_PATH));
  SHOW(syscall(SYS_execveat, folder, "ends-none", args, environ, 0));
  SHOW(syscall(SYS_execveat, folder, "", args, environ, AT_EMPTY_PATH));
  SHOW(syscall(SYS_execveat, path, name + 5, args, environ, 0));
  SHOW(syscall(SYS_execveat, -1, "x", args, environ, 0));
  SHOW(syscall(SYS_execveat, -1, "", args, environ, AT_EMPTY_PATH));
  SHOW(syscall(SYS_execveat, -1, "", args, environ, 0));
  SHOW(syscall(SYS_execveat, AT_FDCWD, "", args, environ, AT_EMPTY_PATH));
  SHOW(syscall(SYS_execveat, folder, "x", args, environ, 0x20000));
  char below[64], link[64];
  snprintf(below, sizeof below, "%s/x", name);
  snprintf(link, sizeof link, "%s-link", name);
  SHOW(syscall(SYS_execveat, AT_FDCWD, below, args, environ, 0) == -1);
  printf("%s\n", strerrorname_np(errno));
  if (symlink("/proc/self/exe", link) == 0) {
    SHOW(syscall(SYS_execveat, AT_FDCWD, link, args, environ, AT_SYMLINK_NOFOLLOW));
    unlink(link);
  }
  unlink(name);
}

/* Standard output may be a file as well, which the limit would cut. */
static void through_pipe(void (*run)(void)) {
  int ends[2];
  fflush(stdout);
  if (pipe(ends) != 0) return;
  pid_t pid = fork();
  if (pid == 0) {
    dup2(ends[1], 1);
    run();
    fflush(stdout);
    _exit(0);
  }
  close(ends[1]);
  for (long n; (n = read(ends[0], text, sizeof text)) > 0;) fwrite(text, 1, n, stdout);
  waitpid(pid, NULL, 0);
}

int main(void) {
  zombies();
  through_pipe(file_limits);
  exec_errors();
  return 0;
}
