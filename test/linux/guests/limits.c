/* What many processes and threads leave behind, and what limits do: `limits cycles N`, `many N`, `bomb`, `memory`. */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

/* Free memory as the system tells it, KiB; open descriptors; processes in /proc. */
static long free_memory(void) {
    static char text[8192];
    FILE *f = fopen("/proc/meminfo", "r");
    text[fread(text, 1, sizeof text - 1, f)] = 0;
    fclose(f);
    return atol(strstr(text, "MemFree:") + 8);
}

static void cycle(const char *self) {
    pid_t pid = fork();
    if (pid == 0) {
        execl(self, "limits", "end", NULL);
        _exit(1);
    }
    int status;
    waitpid(pid, &status, 0);
    if (status != 0) printf("status %x\n", status);
}
static int cycles(int n) {
    for (int i = 0; i < 20; i++) cycle("/proc/self/exe");
    long before = free_memory();
    for (int i = 0; i < n; i++) cycle("/proc/self/exe");
    long lost = before - free_memory();
    int next = dup(0);
    printf("%d cycles, lost %s, next descriptor %d\n", n, lost < 512 ? "nothing" : "memory", next);
    return 0;
}

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static long sum;
static void *add(void *n) {
    usleep(1000);
    pthread_mutex_lock(&mutex);
    sum += (long)n;
    pthread_mutex_unlock(&mutex);
    return NULL;
}
static int many(int n) {
    int go[2], out[2], all = 0;
    if (pipe(go) != 0 || pipe(out) != 0) return 1;
    for (int i = 0; i < n; i++) {
        if (fork() != 0) continue;
        char c;
        close(go[1]);
        // All are there until the last of them is.
        _exit(read(go[0], &c, 1) != 0 || write(out[1], "x", 1) != 1);
    }
    close(go[1]);
    close(out[1]);
    char buffer[256];
    for (long got; (got = read(out[0], buffer, sizeof buffer)) > 0;) all += got;
    int failed = 0, status;
    while (wait(&status) > 0) failed += status != 0;
    printf("%d processes, %d failed\n", all, failed);
    pthread_t *threads = calloc(n, sizeof *threads);
    pthread_attr_t small;
    pthread_attr_init(&small);
    pthread_attr_setstacksize(&small, 65536);
    int made = 0;
    for (long i = 0; i < n; i++) made += pthread_create(&threads[i], &small, add, (void *)i) == 0;
    for (int i = 0; i < made; i++) pthread_join(threads[i], NULL);
    printf("%d threads, %ld\n", made, sum);
    return 0;
}

/* Forks until it may not any more; all end. */
static int bomb(void) {
    setpgid(0, 0);
    pid_t first = fork();
    if (first == 0) {
        setpgid(0, 0);
        for (;;)
            if (fork() < 0 && errno == EAGAIN) pause();
    }
    setpgid(first, first);
    usleep(200000);
    errno = 0;
    pid_t pid = fork();
    if (pid == 0) _exit(0);
    printf("fork %s\n", pid < 0 ? strerrorname_np(errno) : "works");
    while (kill(-first, SIGKILL) == 0) usleep(1000);
    int status;
    printf("killed %d\n", waitpid(first, &status, 0) == first && WTERMSIG(status) == SIGKILL);
    pid = fork();
    if (pid == 0) _exit(7);
    waitpid(pid, &status, 0);
    printf("and again %d\n", WEXITSTATUS(status));
    return 0;
}

/* A small process touches a page when a large one has taken all the memory there is. */
static int memory(void) {
    int ready[2], taken[2];
    if (pipe(ready) != 0 || pipe(taken) != 0) return 1;
    pid_t large = fork();
    if (large == 0) {
        for (;;) {
            char *more = mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
            if (more == MAP_FAILED) _exit(3);
            memset(more, 1, 1 << 20);
        }
    }
    pid_t small = fork();
    if (small == 0) {
        for (int i = 0; i < 20; i++) {
            char *page = mmap(NULL, 65536, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
            memset(page, 1, 65536);
            usleep(2000);
        }
        _exit(5);
    }
    int status;
    waitpid(large, &status, 0);
    printf("the large one: signal %d\n", WIFSIGNALED(status) ? WTERMSIG(status) : 0);
    waitpid(small, &status, 0);
    printf("the small one: %d\n", WIFEXITED(status) ? WEXITSTATUS(status) : -1);
    return 0;
}

int main(int argc, char **argv) {
    setvbuf(stdout, NULL, _IONBF, 0);
    const char *what = argc > 1 ? argv[1] : "";
    int n = argc > 2 ? atoi(argv[2]) : 0;
    if (strcmp(what, "cycles") == 0) return cycles(n);
    if (strcmp(what, "many") == 0) return many(n);
    if (strcmp(what, "bomb") == 0) return bomb();
    return strcmp(what, "memory") == 0 ? memory() : 0;
}
