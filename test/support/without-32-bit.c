/*
 * Runs a command as on a host whose kernel executes no 32-bit programs: for it and all of its descendants execve and
 * execveat of an ELF file of class 32 fail with ENOEXEC. `without-32-bit.mjs` compiles it and is how to use it.
 *
 * A seccomp filter hands every execve to this process (user notification, seccomp(2)). It reads the path in the
 * caller's memory, looks into the file as the caller would find it, and answers ENOEXEC or lets the call go on. That
 * is no sandbox: a caller may change the path in between. Here nobody wants to.
 */
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

static void fail(const char *what)
{
    fprintf(stderr, "without-32-bit: %s: %s\n", what, strerror(errno));
    exit(125);
}

/* execve and execveat of x86-64 callers go to the listener, whose descriptor is returned. */
static int install_filter(void)
{
    struct sock_filter code[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_X86_64, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_execve, 2, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_execveat, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF),
    };
    struct sock_fprog program = {sizeof code / sizeof *code, code};

    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
        fail("no_new_privs");
    return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &program);
}

static void send_descriptor(int over, int fd)
{
    char space[CMSG_SPACE(sizeof fd)] = {0}, byte = 0;
    struct iovec data = {&byte, 1};
    struct msghdr message = {.msg_iov = &data, .msg_iovlen = 1, .msg_control = space, .msg_controllen = sizeof space};
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);

    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof fd);
    memcpy(CMSG_DATA(header), &fd, sizeof fd);
    if (sendmsg(over, &message, 0) != 1)
        fail("sendmsg");
}

static int receive_descriptor(int over)
{
    char space[CMSG_SPACE(sizeof(int))], byte;
    struct iovec data = {&byte, 1};
    struct msghdr message = {.msg_iov = &data, .msg_iovlen = 1, .msg_control = space, .msg_controllen = sizeof space};
    struct cmsghdr *header;
    int fd;

    if (recvmsg(over, &message, 0) != 1 || !(header = CMSG_FIRSTHDR(&message)))
        exit(125);
    memcpy(&fd, CMSG_DATA(header), sizeof fd);
    return fd;
}

/* A string of the caller; up to the end of its page at a time, because the next one may be missing. */
static int read_path(pid_t pid, unsigned long address, char path[PATH_MAX])
{
    size_t length = 0;

    while (length < PATH_MAX) {
        size_t part = 4096 - ((address + length) & 4095);
        if (part > PATH_MAX - length)
            part = PATH_MAX - length;
        struct iovec here = {path + length, part}, there = {(void *)(address + length), part};
        ssize_t got = process_vm_readv(pid, &here, 1, &there, 1, 0);
        if (got <= 0)
            return 0;
        if (memchr(path + length, 0, got))
            return 1;
        length += got;
    }
    return 0;
}

static int is_elf32(int fd)
{
    unsigned char head[EI_CLASS + 1];
    int yes = pread(fd, head, sizeof head, 0) == (ssize_t)sizeof head && !memcmp(head, ELFMAG, SELFMAG) &&
              head[EI_CLASS] == ELFCLASS32;

    close(fd);
    return yes;
}

/* Whether the call would execute a 32-bit program. What cannot be read the kernel may refuse itself. */
static int wants_elf32(const struct seccomp_notif *call)
{
    int at = call->data.nr == SYS_execveat;
    int folder = at ? (int)call->data.args[0] : AT_FDCWD;
    char path[PATH_MAX], from[PATH_MAX + 64];
    int fd;

    if (!read_path(call->pid, call->data.args[at], path))
        return 0;
    if (folder == AT_FDCWD)
        snprintf(from, sizeof from, "/proc/%d/cwd", call->pid);
    else
        snprintf(from, sizeof from, "/proc/%d/fd/%d", call->pid, folder);
    if (path[0] == '\0')
        return (fd = open(from, O_RDONLY | O_CLOEXEC)) >= 0 && is_elf32(fd);
    int base = open(from, O_PATH | O_CLOEXEC);
    fd = openat(base, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (base >= 0)
        close(base);
    return fd >= 0 && is_elf32(fd);
}

static void answer(int listener)
{
    struct seccomp_notif call = {0};
    struct seccomp_notif_resp reply = {0};

    if (ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &call))
        return;
    reply.id = call.id;
    if (wants_elf32(&call))
        reply.error = -ENOEXEC;
    else
        reply.flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE;
    ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &reply);
}

int main(int argc, char **argv)
{
    int pair[2], status;

    if (argc < 2) {
        fprintf(stderr, "usage: without-32-bit COMMAND [ARGUMENT]...\n");
        return 2;
    }
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair))
        fail("socketpair");
    pid_t child = fork();
    if (child == 0) {
        int listener = install_filter();
        if (listener < 0)
            fail("seccomp");
        send_descriptor(pair[1], listener);
        close(listener);
        execvp(argv[1], argv + 1);
        fail(argv[1]);
    }
    close(pair[1]);
    /* A terminal's signals go to the command as well; it decides. */
    signal(SIGINT, SIG_IGN);
    signal(SIGQUIT, SIG_IGN);
    int listener = receive_descriptor(pair[0]);
    struct pollfd ready[] = {{.fd = listener, .events = POLLIN},
                             {.fd = syscall(SYS_pidfd_open, child, 0), .events = POLLIN}};
    while (!(ready[1].revents & POLLIN)) {
        if (poll(ready, 2, -1) < 0 && errno != EINTR)
            fail("poll");
        if (ready[0].revents & POLLIN)
            answer(listener);
    }
    while (waitpid(child, &status, 0) < 0 && errno == EINTR)
        ;
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}
