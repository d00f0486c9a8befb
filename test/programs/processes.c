/* Processes: fork, pipes, exit statuses, signals, groups, shared and private memory. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t children;
static void on_child(int signal) {
    (void)signal;
    children++;
}
static void ignore(int signal) { (void)signal; }

static int status_of(pid_t pid) {
    int status = -1;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) continue;
    return status;
}

int main(int argc, char **argv) {
    if (argc > 1) {
        // Executed again.
        printf("executed with %s\n", argv[1]);
        return 9;
    }
    setvbuf(stdout, NULL, _IONBF, 0);
    int private = 1, *shared = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    char *heap = malloc(1 << 20);
    memset(heap, 'a', 1 << 20);
    pid_t pid = fork();
    if (pid == 0) {
        private = 2;
        *shared = 3;
        memset(heap, 'b', 1 << 19);
        _exit(heap[0] == 'b' && heap[(1 << 20) - 1] == 'a' ? 42 : 1);
    }
    int status = status_of(pid);
    printf("exited %d, private %d, shared %d, heap %c\n", WEXITSTATUS(status), private, *shared, heap[0]);

    int ends[2], back[2];
    if (pipe(ends) != 0 || pipe(back) != 0) return 1;
    if ((pid = fork()) == 0) {
        char line[64];
        close(ends[1]);
        for (ssize_t n; (n = read(ends[0], line, sizeof line)) > 0;) {
            for (ssize_t i = 0; i < n; i++) line[i] ^= 32;
            if (write(back[1], line, n) != n) _exit(1);
        }
        _exit(0);
    }
    close(ends[0]);
    close(back[1]);
    char answer[8] = "";
    for (int i = 0; i < 3; i++) {
        if (write(ends[1], "PING", 4) != 4 || read(back[0], answer, 4) != 4) return 1;
        puts(answer);
    }
    close(ends[1]);
    printf("reader ended %d, end of file %zd\n", status_of(pid), read(back[0], answer, 4));

    // More than a pipe holds.
    if (pipe(ends) != 0) return 1;
    if ((pid = fork()) == 0) {
        close(ends[0]);
        _exit(write(ends[1], heap, 300000) == 300000 ? 0 : 1);
    }
    close(ends[1]);
    long total = 0;
    for (ssize_t n; (n = read(ends[0], heap, 7000)) > 0;) total += n;
    printf("read %ld, writer %d\n", total, status_of(pid));

    signal(SIGPIPE, SIG_DFL);
    if (pipe(ends) != 0) return 1;
    close(ends[0]);
    if ((pid = fork()) == 0) _exit(write(ends[1], "x", 1));
    printf("killed by SIGPIPE %d\n", WTERMSIG(status_of(pid)) == SIGPIPE);
    close(ends[1]);

    struct sigaction action = {.sa_handler = on_child, .sa_flags = SA_RESTART};
    sigaction(SIGCHLD, &action, NULL);
    for (int i = 0; i < 3; i++) {
        if ((pid = fork()) == 0) _exit(i);
        printf("child %d\n", WEXITSTATUS(status_of(pid)));
    }
    printf("SIGCHLD %d\n", children);

    if ((pid = fork()) == 0) {
        sigset_t go;
        int number;
        setpgid(0, 0);
        sigemptyset(&go);
        sigaddset(&go, SIGUSR2);
        sigprocmask(SIG_BLOCK, &go, NULL);
        raise(SIGSTOP);
        /* It may not end before the parent has seen it go on. */
        sigwait(&go, &number);
        _exit(7);
    }
    status = 0;
    waitpid(pid, &status, WUNTRACED);
    printf("stopped by SIGSTOP %d\n", WIFSTOPPED(status) && WSTOPSIG(status) == SIGSTOP);
    kill(pid, SIGCONT);
    waitpid(pid, &status, WCONTINUED);
    printf("continued %d\n", WIFCONTINUED(status));
    kill(pid, SIGUSR2);
    printf("ended %d\n", WEXITSTATUS(status_of(pid)));

    signal(SIGUSR1, ignore);
    if ((pid = fork()) == 0) {
        pause();
        pause();
        _exit(0);
    }
    usleep(20000);
    kill(pid, SIGUSR1);
    usleep(20000);
    siginfo_t info = {0};
    printf("still there %d\n", waitid(P_PID, pid, &info, WEXITED | WNOHANG) == 0 && info.si_pid == 0);
    kill(pid, SIGKILL);
    waitid(P_PID, pid, &info, WEXITED | WNOWAIT);
    printf("killed %d %d\n", info.si_code == CLD_KILLED, info.si_status);
    printf("%d\n", WTERMSIG(status_of(pid)));
    printf("no more children %d\n", wait(NULL) == -1 && errno == ECHILD);

    if ((pid = vfork()) == 0) {
        execl("/proc/self/exe", "again", "argument", NULL);
        _exit(1);
    }
    printf("vfork and exec %d\n", WEXITSTATUS(status_of(pid)));

    if (pipe(ends) != 0) return 1;
    if (pipe(back) != 0) return 1;
    if ((pid = fork()) == 0) _exit(read(back[0], answer, 1) != 1 || write(ends[1], "!", 1) != 1);
    struct pollfd wanted = {ends[0], POLLIN, 0};
    int before = poll(&wanted, 1, 1);
    if (write(back[1], "!", 1) != 1) return 1;
    int after = poll(&wanted, 1, -1);
    printf("poll %d %d %d\n", before, after, wanted.revents == POLLIN);
    status_of(pid);

    // A grandchild outlives its parent.
    if (pipe(ends) != 0) return 1;
    if ((pid = fork()) == 0) {
        pid_t parent = getpid();
        if (fork() == 0) {
            while (getppid() == parent) usleep(1000);
            puts("an orphan");
            _exit(0);
        }
        _exit(0);
    }
    close(ends[1]);
    status_of(pid);
    // Its end of the pipe is open as long as it is there.
    printf("waited for it %zd\n", read(ends[0], answer, 1));
    return 0;
}
