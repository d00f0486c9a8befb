/* Threads: locks, conditions, barriers, cancellation, signals; flags: -pthread; not: -static-pie */
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define THREADS 8
#define ROUNDS 2000

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t condition = PTHREAD_COND_INITIALIZER;
static pthread_rwlock_t rwlock = PTHREAD_RWLOCK_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_barrier_t barrier;
static pthread_key_t key;
static long counter, written, arrived, destroyed, initialised;
static __thread long mine;
static volatile sig_atomic_t handled;

static void initialise(void) { initialised++; }
static void destroy(void *value) { __sync_fetch_and_add(&destroyed, (long)value); }

static void *count(void *argument) {
    mine = (long)argument;
    pthread_once(&once, initialise);
    pthread_setspecific(key, argument);
    pthread_barrier_wait(&barrier);
    for (int i = 0; i < ROUNDS; i++) {
        pthread_mutex_lock(&mutex);
        counter++;
        pthread_mutex_unlock(&mutex);
    }
    for (int i = 0; i < 50; i++) {
        pthread_rwlock_rdlock(&rwlock);
        pthread_rwlock_unlock(&rwlock);
        pthread_rwlock_wrlock(&rwlock);
        written++;
        pthread_rwlock_unlock(&rwlock);
    }
    pthread_mutex_lock(&mutex);
    arrived++;
    pthread_cond_broadcast(&condition);
    while (arrived < THREADS) pthread_cond_wait(&condition, &mutex);
    pthread_mutex_unlock(&mutex);
    return (void *)(mine * 3);
}

static sem_t ping, pong;
static char volley[64];
static void *answer(void *unused) {
    (void)unused;
    for (int i = 0; i < 10; i++) {
        sem_wait(&ping);
        strcat(volley, "o");
        sem_post(&pong);
    }
    return NULL;
}

static void *sleeps(void *unused) {
    (void)unused;
    for (;;) sleep(100);
}

static void handler(int signal) { handled = signal; }
static void *waits(void *unused) {
    (void)unused;
    sigset_t set;
    int signal;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR2);
    sigwait(&set, &signal);
    return (void *)(long)signal;
}
static void *interrupted(void *unused) {
    (void)unused;
    struct timespec long_time = {100, 0};
    int result = nanosleep(&long_time, NULL);
    return (void *)(long)(result == -1 ? errno : 0);
}

static void *dies(void *lock) {
    pthread_mutex_lock(lock);
    return NULL;
}

int main(void) {
    pthread_t threads[THREADS];
    void *result;
    long sum = 0;
    pthread_barrier_init(&barrier, NULL, THREADS);
    pthread_key_create(&key, destroy);
    for (long i = 0; i < THREADS; i++)
        if (pthread_create(&threads[i], NULL, count, (void *)(i + 1)) != 0) return 1;
    for (int i = 0; i < THREADS; i++) {
        pthread_join(threads[i], &result);
        sum += (long)result;
    }
    printf("counter %ld, written %ld, sum %ld, destroyed %ld, initialised %ld\n", counter, written, sum, destroyed, initialised);

    pthread_t one;
    sem_init(&ping, 0, 0);
    sem_init(&pong, 0, 0);
    pthread_create(&one, NULL, answer, NULL);
    for (int i = 0; i < 10; i++) {
        strcat(volley, "i");
        sem_post(&ping);
        sem_wait(&pong);
    }
    pthread_join(one, NULL);
    printf("%s\n", volley);

    pthread_create(&one, NULL, sleeps, NULL);
    pthread_cancel(one);
    pthread_join(one, &result);
    printf("cancelled: %d\n", result == PTHREAD_CANCELED);

    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR2);
    pthread_sigmask(SIG_BLOCK, &set, NULL);
    pthread_create(&one, NULL, waits, NULL);
    pthread_kill(one, SIGUSR2);
    pthread_join(one, &result);
    printf("sigwait: %d\n", (int)(long)result == SIGUSR2);

    struct sigaction action = {.sa_handler = handler};
    sigaction(SIGUSR1, &action, NULL);
    pthread_create(&one, NULL, interrupted, NULL);
    usleep(50000);
    pthread_kill(one, SIGUSR1);
    pthread_join(one, &result);
    printf("interrupted: %d %d\n", (int)(long)result == EINTR, handled == SIGUSR1);

    pthread_mutexattr_t attributes;
    pthread_mutex_t robust;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_setrobust(&attributes, PTHREAD_MUTEX_ROBUST);
    pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_ERRORCHECK);
    pthread_mutex_init(&robust, &attributes);
    pthread_create(&one, NULL, dies, &robust);
    pthread_join(one, NULL);
    int state = pthread_mutex_lock(&robust);
    printf("owner died: %d\n", state == EOWNERDEAD);
    pthread_mutex_consistent(&robust);
    printf("again: %d\n", pthread_mutex_lock(&robust) == EDEADLK);
    pthread_mutex_unlock(&robust);

    pthread_mutex_t inherits;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_setprotocol(&attributes, PTHREAD_PRIO_INHERIT);
    pthread_mutex_init(&inherits, &attributes);
    pthread_mutex_lock(&inherits);
    pthread_mutex_unlock(&inherits);
    struct timespec past = {1, 0};
    pthread_mutex_lock(&mutex);
    printf("timed out: %d\n", pthread_cond_timedwait(&condition, &mutex, &past) == ETIMEDOUT);
    for (int i = 0; i < 200; i++) {
        pthread_t brief;
        pthread_create(&brief, NULL, (void *(*)(void *))atol, "7");
        pthread_join(brief, NULL);
    }
    puts("200 more");
    return 0;
}
