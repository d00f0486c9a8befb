/*
 * Random system calls from eight tasks at once, of four processes and four threads; those that end are made anew until
 * there have been COUNT calls: `random_calls SEED COUNT FOLDER`. What may be reached is FOLDER; what must not be lies
 * beside it.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static volatile long *calls;
static long limit;
static char folder[200];
static const char *NAMES[] = {"a", "b", "../canary", "/tmp/x", "/proc/self/mem", "/proc/self/fd/3", "/dev/zero", ".", "..",
                              "c/d", "/", "/proc/1/mem", "../../../etc/passwd", "/dev/ptmx", "link", "/dev/shm/y"};

static uint64_t next(uint64_t *state) {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    return *state ^= *state << 17;
}

/* Calls that would end or stop all for good, and nothing else. */
static int spoils(long number) {
    switch (number) {
#ifdef SYS_pause
    case SYS_pause:
#endif
    case SYS_exit: case SYS_exit_group: case SYS_rt_sigsuspend: case SYS_kill: case SYS_tkill: case SYS_tgkill:
    case SYS_rt_sigqueueinfo: case SYS_rt_tgsigqueueinfo: case SYS_reboot: case SYS_vhangup: case SYS_setsid:
        return 1;
    }
    return 0;
}

static void *task(void *seed) {
    uint64_t state = (uintptr_t)seed * 0x9e3779b97f4a7c15u | 1;
    char *memory = mmap(NULL, 65536, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (chdir(folder) != 0) _exit(1);
    while (__atomic_add_fetch(calls, 1, __ATOMIC_RELAXED) < limit) {
        long number = next(&state) % 452, a[6];
        if (spoils(number)) continue;
        for (int i = 0; i < 6; i++) {
            uint64_t r = next(&state);
            switch (r >> 8 & 15) {
            case 0: case 1: case 2: a[i] = r >> 16 & 15; break;
            case 3: case 4: a[i] = (long)(memory + (r >> 16 & 0xfff8)); break;
            case 5: case 6: a[i] = (long)strcpy(memory + (r >> 16 & 0xff00), NAMES[r >> 40 & 15]); break;
            case 7: a[i] = -1 - (long)(r >> 16 & 3); break;
            case 8: a[i] = 1L << (r >> 16 & 31); break;
            case 9: a[i] = (long)(memory + (r >> 16 & 0xf000)); break;
            case 10: a[i] = r >> 16 & 0xffff; break;
            case 11: a[i] = (long)r; break;
            case 12: a[i] = (int)(r >> 20); break;
            case 13: a[i] = -100; break;
            default: a[i] = r >> 16 & 1;
            }
        }
        if ((next(&state) & 3) == 0)
            for (int i = 0; i < 32; i++) ((uint64_t *)memory)[next(&state) & 0x1fff] = next(&state) >> (next(&state) & 63);
        // Waits are cut short, and a child that was made does the same.
        struct itimerval soon = {{0, 2000}, {0, 2000}};
        setitimer(ITIMER_REAL, &soon, NULL);
        syscall(number, a[0], a[1], a[2], a[3], a[4], a[5]);
    }
    return NULL;
}
static void ignore(int s) { (void)s; }

int main(int argc, char **argv) {
    if (argc < 4) return 2;
    unsigned long seed = strtoul(argv[1], NULL, 0);
    limit = atol(argv[2]);
    snprintf(folder, sizeof folder, "%s", argv[3]);
    calls = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    struct timespec begun, now;
    clock_gettime(CLOCK_MONOTONIC, &begun);
    pid_t pids[5] = {0};
    unsigned rounds = 0;
    for (;;) {
        long before = *calls;
        for (int i = 0; i < 5; i++) {
            if (pids[i] > 0) continue;
            seed++;
            if ((pids[i] = fork()) != 0) continue;
            struct sigaction action = {.sa_handler = ignore};
            sigaction(SIGALRM, &action, NULL);
            setpgid(0, 0);
            // The last one has four threads.
            pthread_t threads[3];
            for (int t = 0; i == 4 && t < 3; t++) pthread_create(&threads[t], NULL, task, (void *)(seed * 16 + t));
            task((void *)(seed * 16 + 9));
            _exit(0);
        }
        for (int wait = 0; wait < 20; wait++) {
            int status;
            pid_t pid;
            usleep(1000);
            while ((pid = waitpid(-1, &status, WNOHANG)) > 0)
                for (int i = 0; i < 5; i++)
                    if (pids[i] == pid) pids[i] = 0;
        }
        // The count itself may have been written to.
        if (*calls < before || *calls > before + 1000000) *calls = before;
        if (*calls >= limit) break;
        // Those that wait for ever are made anew: all of them now and then, for some may keep the others from it.
        if (*calls - before < 3 || ++rounds % 50 == 0)
            for (int i = 0; i < 5; i++)
                if (pids[i] > 0) kill(-pids[i], SIGKILL), kill(pids[i], SIGKILL);
        clock_gettime(CLOCK_MONOTONIC, &now);
        if (now.tv_sec - begun.tv_sec > 600) return 3;
    }
    kill(-1, SIGKILL);
    for (int i = 0; i < 5; i++)
        if (pids[i] > 0) kill(-pids[i], SIGKILL), kill(pids[i], SIGKILL);
    printf("done %ld\n", *calls);
    return 0;
}
