/* inotify: which events come, in which order, and errors. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static int fd;
static void said(const char *what, long result) {
    if (result < 0) printf("%s: -1 %s\n", what, strerrorname_np(errno));
    else printf("%s: %ld\n", what, result);
}
static const char *NAMES[] = {"ACCESS", "MODIFY", "ATTRIB", "CLOSE_WRITE", "CLOSE_NOWRITE", "OPEN", "MOVED_FROM", "MOVED_TO",
                              "CREATE", "DELETE", "DELETE_SELF", "MOVE_SELF"};
static void events(const char *after) {
    static char buffer[8192] __attribute__((aligned(8)));
    unsigned first = 0;
    int waiting = 0;
    ioctl(fd, FIONREAD, &waiting);
    long n = read(fd, buffer, sizeof buffer);
    printf("after %s: %d\n", after, n == waiting || n < 0);
    for (char *at = buffer; n > 0 && at < buffer + n;) {
        struct inotify_event *e = (void *)at;
        printf("  %d", e->wd);
        for (int i = 0; i < 12; i++)
            if (e->mask >> i & 1) printf(" %s", NAMES[i]);
        if (e->mask & IN_IGNORED) printf(" IGNORED");
        if (e->mask & IN_ISDIR) printf(" folder");
        if (e->cookie) {
            if (!first) first = e->cookie;
            printf(" cookie %u", e->cookie - first);
        }
        printf(" %u %s\n", e->len, e->len ? e->name : "-");
        at += sizeof *e + e->len;
    }
}
static void write_to(const char *path, const char *text, int flags) {
    int file = open(path, O_WRONLY | O_CREAT | flags, 0644);
    if (file < 0 || write(file, text, strlen(text)) < 0) exit(1);
    close(file);
}

int main(void) {
    setvbuf(stdout, NULL, _IONBF, 0);
    char folder[] = "/tmp/watches.XXXXXX", text[10];
    if (!mkdtemp(folder) || chdir(folder) != 0) return 1;
    fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    said("flags", inotify_init1(1));
    said("no file", inotify_add_watch(fd, "none", IN_ALL_EVENTS));
    said("no events", inotify_add_watch(fd, ".", 0));
    said("no folder", inotify_add_watch(fd, "/proc/self/exe", IN_OPEN | IN_ONLYDIR));
    said("no inotify", inotify_add_watch(0, ".", IN_OPEN));
    said("no descriptor", inotify_add_watch(99, ".", IN_OPEN));
    said("watch", inotify_add_watch(fd, ".", IN_ALL_EVENTS));
    events("nothing");
    write_to("file", "hello", 0);
    events("writing");
    write_to("file", "more", O_APPEND);
    write_to("file", "new", O_TRUNC);
    events("writing again");
    said("watch", inotify_add_watch(fd, "file", IN_ALL_EVENTS));
    int file = open("file", O_RDONLY);
    if (read(file, text, 3) != 3) return 1;
    close(file);
    events("reading");
    chmod("file", 0600);
    utimensat(AT_FDCWD, "file", NULL, 0);
    if (truncate("file", 1) != 0) return 1;
    events("changes");
    link("file", "hard");
    symlink("file", "soft");
    mkdir("folder", 0755);
    mkfifo("fifo", 0600);
    events("names");
    rename("hard", "folder/moved");
    events("a move out");
    rename("folder/moved", "back");
    rename("soft", "softer");
    events("moves");
    unlink("back");
    unlink("softer");
    unlink("fifo");
    rmdir("folder");
    events("removals");
    write_to("other", "x", 0);
    rename("other", "file");
    events("a replacement");
    said("only once", inotify_add_watch(fd, "file", IN_OPEN | IN_ONESHOT));
    close(open("file", O_RDONLY));
    close(open("file", O_RDONLY));
    events("opening twice");
    int wd = inotify_add_watch(fd, "file", IN_MODIFY);
    said("more", inotify_add_watch(fd, "file", IN_ATTRIB | IN_MASK_ADD) == wd);
    said("exists", inotify_add_watch(fd, "file", IN_ATTRIB | IN_MASK_CREATE));
    said("both", inotify_add_watch(fd, "file", IN_ATTRIB | IN_MASK_CREATE | IN_MASK_ADD));
    inotify_rm_watch(fd, 1);
    events("a watch less");
    write_to("file", "abc", 0);
    chmod("file", 0644);
    write_to("elsewhere", "abc", 0);
    events("changes");
    said("small", read(fd, text, 10));
    chmod("file", 0600);
    said("small", read(fd, text, 10));
    struct pollfd p = {fd, POLLIN, 0};
    printf("poll %d\n", poll(&p, 1, 0));
    events("a change");
    printf("poll %d\n", poll(&p, 1, 0));
    said("gone", inotify_rm_watch(fd, 1));
    unlink("elsewhere");
    unlink("file");
    events("the end");
    // Waiting.
    fcntl(fd, F_SETFL, 0);
    inotify_add_watch(fd, ".", IN_CREATE | IN_DELETE_SELF);
    if (fork() == 0) {
        usleep(10000);
        _exit(mkdir("late", 0755));
    }
    events("waiting");
    wait(NULL);
    rmdir("late");
    rmdir(folder);
    return 0;
}
