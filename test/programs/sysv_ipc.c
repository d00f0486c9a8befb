/* System V shared memory, semaphores and message queues: results, errors, waiting, limits, what ends with a process. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

union semun {
    int val;
    struct semid_ds *buf;
    unsigned short *array;
    struct seminfo *info;
};

static int said(const char *what, long result) {
    if (result < 0) printf("%s: -1 %s\n", what, strerrorname_np(errno));
    else printf("%s: %s\n", what, result > 9 ? "more" : (char[]){'0' + result, 0});
    return result;
}
static int ended(pid_t pid) {
    int status;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) continue;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}
static void on_signal(int s) { (void)s; }

static void memory(void) {
    key_t key = 0x52000000 + getpid();
    said("none", shmget(key, 100, 0));
    said("size 0", shmget(IPC_PRIVATE, 0, 0600));
    int id = shmget(key, 10000, IPC_CREAT | IPC_EXCL | 0640);
    said("made", id >= 0);
    said("exclusive", shmget(key, 10000, IPC_CREAT | IPC_EXCL | 0640));
    said("larger", shmget(key, 10001, 0));
    printf("again %d\n", shmget(key, 1, 0) == id);
    struct shmid_ds status;
    said("stat", shmctl(id, IPC_STAT, &status));
    printf("%zu bytes, mode %o, key %d, %d attached, creator %d, times %d %d %d\n", status.shm_segsz, status.shm_perm.mode,
           status.shm_perm.__key == key, (int)status.shm_nattch, status.shm_cpid == getpid(), status.shm_atime != 0,
           status.shm_dtime != 0, status.shm_ctime != 0);
    char *at = shmat(id, NULL, 0);
    strcpy(at + 9000, "shared");
    char *again = shmat(id, NULL, SHM_RDONLY);
    printf("%s\n", again + 9000);
    said("odd", (long)shmat(id, at + 4097, 0));
    said("occupied", (long)shmat(id, at, 0));
    said("rounded", (long)shmat(id, at + 4097, SHM_RND));
    printf("in place %d\n", shmat(id, again, SHM_REMAP) == again);
    pid_t pid = fork();
    if (pid == 0) {
        shmctl(id, IPC_STAT, &status);
        printf("child: %d attached\n", (int)status.shm_nattch);
        fflush(stdout);
        strcpy(at + 5000, "from the child");
        _exit(0);
    }
    ended(pid);
    printf("%s\n", again + 5000);
    shmctl(id, IPC_STAT, &status);
    printf("%d attached, last %d\n", (int)status.shm_nattch, status.shm_lpid == pid);
    munmap(at, 4096);
    shmctl(id, IPC_STAT, &status);
    printf("cut: %d attached\n", (int)status.shm_nattch);
    said("not there", shmdt((char *)NULL + 4096));
    said("odd", shmdt(again + 1));
    said("detached", shmdt(again));
    said("remains", shmdt(at));
    at = shmat(id, NULL, 0);
    printf("kept: %s\n", at + 9000);
    said("removed", shmctl(id, IPC_RMID, NULL));
    said("key", shmget(key, 1, 0));
    shmctl(id, IPC_STAT, &status);
    printf("mode %o, key %d\n", status.shm_perm.mode, (int)status.shm_perm.__key);
    at[0] = 1;
    shmdt(at);
    said("gone", shmctl(id, IPC_STAT, &status));
    said("gone", (long)shmat(id, NULL, 0));
    said("command", shmctl(id, 99, NULL));
    struct shminfo limits;
    printf("limits %d\n", shmctl(0, IPC_INFO, (void *)&limits) >= 0 && limits.shmmni == 4096 && limits.shmmin == 1);
}

static int change(int id, int number, int by, int flags) {
    struct sembuf op = {number, by, flags};
    return semop(id, &op, 1);
}

static void semaphores(void) {
    said("no semaphores", semget(IPC_PRIVATE, 0, 0600));
    said("too many", semget(IPC_PRIVATE, 100000, 0600));
    int id = semget(IPC_PRIVATE, 3, 0600);
    unsigned short values[3] = {1, 2, 3};
    said("set", semctl(id, 0, SETALL, (union semun){.array = values}));
    said("value", semctl(id, 2, GETVAL));
    said("range", semctl(id, 0, SETVAL, (union semun){.val = 40000}));
    said("number", semctl(id, 3, GETVAL));
    said("number", change(id, 3, 1, 0));
    said("overflow", change(id, 1, 32767, 0));
    said("not now", change(id, 0, -2, IPC_NOWAIT));
    struct sembuf both[] = {{1, -2, 0}, {0, -5, IPC_NOWAIT}};
    said("all or nothing", semop(id, both, 2));
    said("unchanged", semctl(id, 1, GETVAL));
    said("none", semop(id, both, 0));
    struct timespec soon = {0, 20000000};
    said("in time", semtimedop(id, &(struct sembuf){0, -2, 0}, 1, &soon));
    soon.tv_nsec = -1;
    said("time", semtimedop(id, &(struct sembuf){0, -2, 0}, 1, &soon));
    // Somebody waits, for more and for nothing.
    pid_t pid = fork();
    if (pid == 0) _exit(change(id, 0, -3, 0) == 0 ? 5 : 6);
    while (semctl(id, 0, GETNCNT) != 1) usleep(1000);
    pid_t other = fork();
    if (other == 0) _exit(change(id, 0, 0, 0) == 0 ? 7 : 8);
    while (semctl(id, 0, GETZCNT) != 1) usleep(1000);
    said("raise", change(id, 0, 1, 0));
    said("waits", semctl(id, 0, GETNCNT));
    said("raise", change(id, 0, 1, 0));
    printf("%d %d\n", ended(pid), ended(other));
    said("value", semctl(id, 0, GETVAL));
    // What a process undoes when it ends.
    semctl(id, 1, SETVAL, (union semun){.val = 5});
    if ((pid = fork()) == 0) {
        change(id, 1, -3, SEM_UNDO);
        change(id, 1, 1, SEM_UNDO);
        _exit(semctl(id, 1, GETVAL));
    }
    printf("%d\n", ended(pid));
    said("undone", semctl(id, 1, GETVAL));
    if ((pid = fork()) == 0) {
        change(id, 1, -5, SEM_UNDO);
        pause();
        _exit(0);
    }
    while (semctl(id, 1, GETVAL) != 0) usleep(1000);
    kill(pid, SIGKILL);
    said("lock", change(id, 1, -1, 0));
    printf("%d\n", ended(pid));
    said("last", semctl(id, 1, GETPID) == getpid());
    // A signal, and the end of the set.
    struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
    sigaction(SIGALRM, &action, NULL);
    ualarm(20000, 0);
    said("interrupted", change(id, 0, -1, 0));
    if ((pid = fork()) == 0) {
        int result = change(id, 0, -1, 0);
        _exit(result < 0 && errno == EIDRM ? 3 : 4);
    }
    while (semctl(id, 0, GETNCNT) != 1) usleep(1000);
    struct semid_ds status;
    semctl(id, 0, IPC_STAT, (union semun){.buf = &status});
    printf("%d semaphores, mode %o, %d %d\n", (int)status.sem_nsems, status.sem_perm.mode, status.sem_otime != 0,
           status.sem_ctime != 0);
    said("removed", semctl(id, 0, IPC_RMID));
    printf("%d\n", ended(pid));
    said("gone", change(id, 0, 1, 0));
}

struct text {
    long type;
    char text[100];
};

static void messages(void) {
    int id = msgget(IPC_PRIVATE, 0600);
    struct text m;
    for (int i = 1; i <= 4; i++) {
        m.type = 5 - i;
        sprintf(m.text, "message %d", i);
        said("send", msgsnd(id, &m, strlen(m.text) + 1, 0));
    }
    m.type = 0;
    said("type", msgsnd(id, &m, 1, 0));
    m.type = 1;
    said("size", msgsnd(id, &m, 9000, 0));
    said("too small", msgrcv(id, &m, 3, 0, 0));
    printf("%d", (int)msgrcv(id, &m, 100, 2, 0));
    printf(" %ld %s\n", m.type, m.text);
    printf("%d", (int)msgrcv(id, &m, 100, -3, 0));
    printf(" %ld %s\n", m.type, m.text);
    printf("%d", (int)msgrcv(id, &m, 100, 4, MSG_EXCEPT));
    printf(" %ld %s\n", m.type, m.text);
    said("none", msgrcv(id, &m, 100, 7, IPC_NOWAIT));
    printf("%d", (int)msgrcv(id, &m, 4, 0, MSG_NOERROR));
    printf(" %ld %.4s\n", m.type, m.text);
    // A reader that waits, and one that is told to stop.
    pid_t pid = fork();
    if (pid == 0) {
        msgrcv(id, &m, 100, 9, 0);
        _exit(m.text[0]);
    }
    m.type = 8;
    strcpy(m.text, "A");
    msgsnd(id, &m, 2, 0);
    m.type = 9;
    strcpy(m.text, "B");
    msgsnd(id, &m, 2, 0);
    printf("%c\n", ended(pid));
    // A full queue.
    static struct { long type; char text[8000]; } large = {.type = 1};
    int count = 0;
    while (msgsnd(id, &large, 8000, IPC_NOWAIT) == 0) count++;
    printf("%d until %s\n", count, strerrorname_np(errno));
    if ((pid = fork()) == 0) _exit(msgsnd(id, &large, 8000, 0) == 0 ? 1 : 2);
    usleep(10000);
    printf("still there %d\n", waitpid(pid, NULL, WNOHANG) == 0);
    msgrcv(id, &large, 8000, 1, 0);
    printf("%d\n", ended(pid));
    struct msqid_ds status;
    msgctl(id, IPC_STAT, &status);
    printf("%d messages, %d bytes of %d, mode %o, %d %d\n", (int)status.msg_qnum, (int)status.__msg_cbytes,
           (int)status.msg_qbytes, status.msg_perm.mode, status.msg_stime != 0, status.msg_lrpid == getpid());
    status.msg_qbytes = 1000;
    status.msg_perm.mode = 0640;
    said("change", msgctl(id, IPC_SET, &status));
    msgctl(id, IPC_STAT, &status);
    printf("%d, mode %o\n", (int)status.msg_qbytes, status.msg_perm.mode);
    struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
    sigaction(SIGALRM, &action, NULL);
    ualarm(20000, 0);
    said("interrupted", msgrcv(id, &m, 100, 77, 0));
    if ((pid = fork()) == 0) _exit(msgrcv(id, &m, 100, 77, 0) < 0 && errno == EIDRM ? 3 : 4);
    usleep(20000);
    said("removed", msgctl(id, IPC_RMID, NULL));
    printf("%d\n", ended(pid));
    said("gone", msgsnd(id, &m, 1, 0));
}

int main(void) {
    setvbuf(stdout, NULL, _IONBF, 0);
    memory();
    semaphores();
    messages();
    return 0;
}
