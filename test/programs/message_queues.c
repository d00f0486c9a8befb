/* Message queues of POSIX: priorities, waiting, notices, attributes, errors; flags: -lrt */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static char buffer[10000];
static void said(const char *what, long result) {
    if (result < 0) printf("%s: -1 %s\n", what, strerrorname_np(errno));
    else printf("%s: %ld\n", what, result);
}
static volatile sig_atomic_t told;
static void on_message(int signal, siginfo_t *info, void *context) {
    (void)signal, (void)context;
    told = info->si_code == SI_MESGQ ? info->si_value.sival_int : -1;
}
static void on_alarm(int s) { (void)s; }

int main(void) {
    setvbuf(stdout, NULL, _IONBF, 0);
    char name[64];
    sprintf(name, "/ringless-%d", getpid());
    said("none", mq_open(name, O_RDWR));
    said("slash", mq_open("/a/b", O_RDWR | O_CREAT, 0600, NULL));
    struct mq_attr attr = {.mq_maxmsg = 0, .mq_msgsize = 100};
    said("attributes", mq_open(name, O_RDWR | O_CREAT, 0600, &attr));
    attr.mq_maxmsg = 3;
    mqd_t queue = mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &attr);
    said("made", queue >= 0);
    said("exclusive", mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &attr));
    mqd_t reader = mq_open(name, O_RDONLY | O_NONBLOCK);
    said("not for writing", mq_send(reader, "x", 1, 0));
    said("empty", mq_receive(reader, buffer, 100, NULL));
    said("send", mq_send(queue, "low", 4, 1));
    said("send", mq_send(queue, "high", 5, 7));
    said("send", mq_send(queue, "high too", 9, 7));
    said("priority", mq_send(queue, "x", 1, 32768));
    said("too long", mq_send(queue, buffer, 101, 0));
    struct timespec past = {0, 0};
    said("full", mq_timedsend(queue, "x", 1, 0, &past));
    past.tv_nsec = -1;
    said("time", mq_timedsend(queue, "x", 1, 0, &past));
    mq_getattr(queue, &attr);
    printf("%ld %ld %ld %ld\n", attr.mq_flags, attr.mq_maxmsg, attr.mq_msgsize, attr.mq_curmsgs);
    struct pollfd poll_for = {queue, POLLIN | POLLOUT, 0};
    printf("poll %d %x\n", poll(&poll_for, 1, 0), poll_for.revents);
    char shown[100] = "";
    struct stat status;
    fstat(queue, &status);
    printf("mode %o, size %ld, %ld shown\n", status.st_mode, (long)status.st_size, (long)pread(queue, shown, 99, 0));
    printf("%s", shown);
    said("too small", mq_receive(queue, buffer, 99, NULL));
    unsigned priority;
    for (int i = 0; i < 3; i++) {
        said("got", mq_receive(queue, buffer, 100, &priority));
        printf("%s %u\n", buffer, priority);
    }
    // Notices.
    struct sigaction action = {.sa_sigaction = on_message, .sa_flags = SA_SIGINFO};
    sigaction(SIGUSR1, &action, NULL);
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1, .sigev_value.sival_int = 42};
    said("notify", mq_notify(queue, &event));
    said("again", mq_notify(reader, &event));
    pid_t pid = fork();
    if (pid == 0) _exit(mq_notify(queue, &event) == -1 && errno == EBUSY ? mq_send(queue, "note", 5, 0) : 9);
    int state;
    while (waitpid(pid, &state, 0) < 0) continue;
    printf("child %d, told %d\n", WEXITSTATUS(state), told);
    mq_receive(queue, buffer, 100, NULL);
    told = 0;
    mq_send(queue, "quiet", 6, 0);
    printf("told %d\n", told);
    said("notify", mq_notify(queue, &event));
    said("no more", mq_notify(queue, NULL));
    mq_receive(queue, buffer, 100, NULL);
    event.sigev_notify = 99;
    said("how", mq_notify(queue, &event));
    // Waiting.
    if ((pid = fork()) == 0) {
        usleep(10000);
        _exit(mq_send(queue, "late", 5, 3));
    }
    said("waited", mq_receive(queue, buffer, 100, &priority));
    printf("%s %u\n", buffer, priority);
    waitpid(pid, &state, 0);
    for (int i = 0; i < 3; i++) mq_send(queue, "fill", 5, 0);
    if ((pid = fork()) == 0) _exit(mq_send(queue, "last", 5, 9));
    usleep(10000);
    printf("still there %d\n", waitpid(pid, NULL, WNOHANG) == 0);
    mq_receive(queue, buffer, 100, NULL);
    waitpid(pid, &state, 0);
    mq_receive(queue, buffer, 100, NULL);
    printf("%d %s\n", WEXITSTATUS(state), buffer);
    mq_receive(queue, buffer, 100, NULL);
    mq_receive(queue, buffer, 100, NULL);
    struct timespec soon;
    clock_gettime(CLOCK_REALTIME, &soon);
    soon.tv_nsec += soon.tv_nsec < 950000000 ? 20000000 : 0;
    said("in time", mq_timedreceive(queue, buffer, 100, NULL, &soon));
    signal(SIGALRM, on_alarm);
    struct sigaction plain = {.sa_handler = on_alarm};
    sigaction(SIGALRM, &plain, NULL);
    ualarm(20000, 0);
    said("interrupted", mq_receive(queue, buffer, 100, NULL));
    attr.mq_flags = O_NONBLOCK;
    said("set", mq_setattr(queue, &attr, NULL));
    said("empty", mq_receive(queue, buffer, 100, NULL));
    said("unlink", mq_unlink(name));
    said("unlink", mq_unlink(name));
    said("lives on", mq_send(queue, "x", 1, 0));
    said("close", mq_close(queue));
    said("closed", mq_send(queue, "x", 1, 0));
    said("a file", mq_send(0, "x", 1, 0));
    return 0;
}
