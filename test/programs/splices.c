/* splice, tee, vmsplice, copy_file_range, process_vm_readv and writev: results and errors. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

static char buffer[200000];
static void said(const char *what, long result) {
    if (result < 0) printf("%s: -1 %s\n", what, strerrorname_np(errno));
    else printf("%s: %ld\n", what, result);
}
static const char *text(int fd, int count) {
    long n = read(fd, buffer, count);
    buffer[n < 0 ? 0 : n] = 0;
    return buffer;
}

int main(void) {
    setvbuf(stdout, NULL, _IONBF, 0);
    signal(SIGPIPE, SIG_IGN);
    char name[] = "/tmp/splices.XXXXXX";
    int file = mkstemp(name), a[2], b[2];
    unlink(name);
    if (write(file, "0123456789abcdefghij", 20) != 20 || pipe(a) != 0 || pipe(b) != 0) return 1;
    loff_t at = 5;
    said("into a pipe", splice(file, &at, a[1], NULL, 10, 0));
    printf("at %ld, file at %ld, %s\n", (long)at, (long)lseek(file, 0, SEEK_CUR), text(a[0], 100));
    lseek(file, 0, SEEK_SET);
    said("its own offset", splice(file, NULL, a[1], NULL, 4, 0));
    said("copied", tee(a[0], b[1], 100, 0));
    said("moved", splice(a[0], NULL, b[1], NULL, 3, 0));
    printf("%s %s\n", strdup(text(a[0], 100)), text(b[0], 100));
    said("end of file", splice(file, (loff_t[]){20}, a[1], NULL, 10, 0));
    if (write(a[1], "XYZ", 3) != 3) return 1;
    at = 2;
    said("out of a pipe", splice(a[0], NULL, file, &at, 100, 0));
    printf("at %ld %d\n", (long)at, (int)pread(file, buffer, 20, 0));
    printf("%.20s\n", buffer);
    // Errors.
    said("no pipe", splice(file, NULL, file, NULL, 1, 0));
    said("same pipe", splice(a[0], NULL, a[1], NULL, 1, 0));
    said("tee of a file", tee(file, a[1], 1, 0));
    said("tee to itself", tee(a[0], a[1], 1, 0));
    said("wrong ends", splice(a[1], NULL, b[0], NULL, 1, 0));
    said("offset of a pipe", splice(a[0], &at, b[1], NULL, 1, 0));
    said("flags", splice(a[0], NULL, b[1], NULL, 1, 0x100));
    said("nothing", splice(a[0], NULL, b[1], NULL, 0, 0));
    said("descriptor", splice(99, NULL, b[1], NULL, 1, 0));
    said("empty", splice(a[0], NULL, b[1], NULL, 1, SPLICE_F_NONBLOCK));
    said("empty", tee(a[0], b[1], 1, SPLICE_F_NONBLOCK));
    said("eventfd", splice(eventfd(1, 0), NULL, b[1], NULL, 8, 0));
    int appending = open("/proc/self/fd/1", O_WRONLY | O_APPEND);
    close(appending);
    fcntl(file, F_SETFL, O_APPEND);
    if (write(a[1], "q", 1) != 1) return 1;
    said("appending", splice(a[0], NULL, file, NULL, 1, 0));
    fcntl(file, F_SETFL, 0);
    text(a[0], 1);
    // Waiting.
    pid_t pid = fork();
    if (pid == 0) {
        usleep(10000);
        _exit(write(a[1], "late", 4) != 4);
    }
    said("waited", splice(a[0], NULL, b[1], NULL, 100, 0));
    wait(NULL);
    printf("%s\n", text(b[0], 10));
    int pair[2];
    socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
    if (write(pair[0], "through a socket", 16) != 16) return 1;
    said("socket", splice(pair[1], NULL, a[1], NULL, 100, 0));
    said("socket", splice(a[0], NULL, pair[1], NULL, 100, 0));
    printf("%s\n", text(pair[0], 100));
    // Memory.
    struct iovec vector[] = {{"one ", 4}, {"two", 3}};
    said("vmsplice", vmsplice(a[1], vector, 2, 0));
    printf("%s\n", text(a[0], 100));
    struct iovec target = {buffer, 100};
    if (write(a[1], "back", 4) != 4) return 1;
    said("vmsplice back", vmsplice(a[0], &target, 1, 0));
    said("vmsplice of a file", vmsplice(file, vector, 1, 0));
    memset(buffer, 'm', sizeof buffer);
    if ((pid = fork()) == 0) {
        long total = 0;
        close(a[1]);
        for (long n; (n = read(a[0], buffer, 5000)) > 0;) total += n;
        _exit(total == 150000 ? 3 : 4);
    }
    struct iovec large = {buffer, 150000};
    long sent = 0;
    while (sent < 150000) {
        large.iov_base = buffer + sent;
        large.iov_len = 150000 - sent;
        long n = vmsplice(a[1], &large, 1, 0);
        if (n <= 0) break;
        sent += n;
    }
    close(a[1]);
    int status;
    waitpid(pid, &status, 0);
    printf("%ld, child %d\n", sent, WEXITSTATUS(status));
    said("no writer", splice(a[0], NULL, b[1], NULL, 10, 0));
    close(b[0]);
    said("no reader", splice(file, (loff_t[]){0}, b[1], NULL, 10, 0));
    // Between files.
    char other[] = "/tmp/splices.XXXXXX";
    int copy = mkstemp(other);
    unlink(other);
    loff_t from = 3, to = 1;
    said("copy", copy_file_range(file, &from, copy, &to, 5, 0));
    printf("%ld %ld\n", (long)from, (long)to);
    lseek(file, 0, SEEK_SET);
    lseek(copy, 0, SEEK_SET);
    said("copy", copy_file_range(file, NULL, copy, NULL, 100, 0));
    said("copy flags", copy_file_range(file, NULL, copy, NULL, 100, 1));
    said("copy overlap", copy_file_range(file, (loff_t[]){0}, file, (loff_t[]){3}, 10, 0));
    said("copy pipe", copy_file_range(a[0], NULL, copy, NULL, 100, 0));
    said("copy read only", copy_file_range(file, NULL, open("/proc/self/exe", O_RDONLY), NULL, 1, 0));
    // Another process's memory.
    int ready[2];
    if (pipe(ready) != 0) return 1;
    static char there[10000] = "not yet";
    if ((pid = fork()) == 0) {
        strcpy(there, "in the child");
        if (write(ready[1], "r", 1) != 1) _exit(1);
        while (strcmp(there + 5000, "written") != 0) usleep(1000);
        _exit(9);
    }
    text(ready[0], 1);
    struct iovec local[] = {{buffer, 6}, {buffer + 100, 20}}, remote[] = {{there, 3}, {there + 3, 50}};
    said("read", process_vm_readv(pid, local, 2, remote, 2, 0));
    printf("%.6s|%s\n", buffer, buffer + 100);
    strcpy(buffer, "written");
    remote[0] = (struct iovec){there + 5000, 8};
    local[0].iov_len = 8;
    said("write", process_vm_writev(pid, local, 1, remote, 1, 0));
    waitpid(pid, &status, 0);
    printf("%d\n", WEXITSTATUS(status));
    said("nobody", process_vm_readv(pid, local, 1, remote, 1, 0));
    said("flags", process_vm_readv(getpid(), local, 1, remote, 1, 1));
    remote[0].iov_base = (char *)64;
    said("nowhere", process_vm_readv(getpid(), local, 1, remote, 1, 0));
    remote[1] = remote[0];
    remote[0] = (struct iovec){there, 4};
    said("partly", process_vm_readv(getpid(), local, 1, remote, 2, 0));
    return 0;
}
