/* ptrace: stops at signals, calls, events and steps; registers and memory; who waits for whom. judge: debug_registers */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/ptrace.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __x86_64__
#define PC rip
#define RESULT rax
#define ORIGINAL orig_rax
#define FIRST rdi
#define FLAGS eflags
#else
#define PC eip
#define RESULT eax
#define ORIGINAL orig_eax
#define FIRST ebx
#define FLAGS eflags
#endif

static long trace(int request, pid_t pid, unsigned long address, unsigned long data) {
    return syscall(SYS_ptrace, request, pid, address, data);
}
static void said(const char *what, long result) {
    if (result < 0) printf("%s: -1 %s\n", what, strerrorname_np(errno));
    else printf("%s: %ld\n", what, result);
}
/* Waits, and says what has happened. */
static int seen(pid_t pid) {
    int status = 0;
    pid_t got = waitpid(pid, &status, __WALL);
    if (got < 0) printf("  wait -1 %s\n", strerrorname_np(errno));
    else if (WIFEXITED(status)) printf("  exited %d\n", WEXITSTATUS(status));
    else if (WIFSIGNALED(status)) printf("  killed %d\n", WTERMSIG(status));
    else if (WIFSTOPPED(status)) printf("  stopped %d event %d\n", WSTOPSIG(status), status >> 16);
    else printf("  status %x\n", status);
    return status;
}
static volatile int variable = 5;
static volatile long watched[2];
static volatile sig_atomic_t handled;
static void on_signal(int s) { handled = s; }
__attribute__((noinline)) static int function(int x) {
    __asm__ volatile("");
    return x + 1;
}

static void signals_and_memory(void) {
    puts("signals and memory");
    pid_t pid = fork();
    if (pid == 0) {
        signal(SIGUSR1, on_signal);
        if (trace(PTRACE_TRACEME, 0, 0, 0) != 0) _exit(99);
        raise(SIGUSR1);
        raise(SIGUSR2);
        _exit(variable * 10 + (handled == SIGUSR1));
    }
    seen(pid);
    siginfo_t info;
    said("information", trace(PTRACE_GETSIGINFO, pid, 0, (uintptr_t)&info));
    printf("signal %d, of itself %d, code %d\n", info.si_signo, info.si_pid == pid, info.si_code);
    long word = 0;
    said("peek", trace(PTRACE_PEEKDATA, pid, (uintptr_t)&variable, (uintptr_t)&word));
    printf("%d\n", (int)word);
    said("poke", trace(PTRACE_POKEDATA, pid, (uintptr_t)&variable, 7));
    said("nowhere", trace(PTRACE_PEEKDATA, pid, 8, (uintptr_t)&word));
    said("not traced", trace(PTRACE_PEEKDATA, getppid(), (uintptr_t)&variable, (uintptr_t)&word));
    said("request", trace(0x7777, pid, 0, 0));
    said("signal", trace(PTRACE_CONT, pid, 0, 1000));
    said("options", trace(PTRACE_SETOPTIONS, pid, 0, 0x40000000));
    said("on with it", trace(PTRACE_CONT, pid, 0, SIGUSR1));
    seen(pid);
    said("without it", trace(PTRACE_CONT, pid, 0, 0));
    seen(pid);
    printf("here still %d\n", variable);
}

static void calls(void) {
    puts("calls");
    pid_t pid = fork();
    if (pid == 0) {
        trace(PTRACE_TRACEME, 0, 0, 0);
        kill(getpid(), SIGSTOP);
        syscall(SYS_getppid);
        long number = syscall(SYS_dup, 12345);
        syscall(SYS_close, 54321);
        _exit(number == 77 ? 1 : 2);
    }
    seen(pid);
    trace(PTRACE_SETOPTIONS, pid, 0, PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEEXIT);
    for (int i = 0; i < 7; i++) {
        trace(PTRACE_SYSCALL, pid, 0, 0);
        int status = seen(pid);
        if (status >> 16) break;
        struct user_regs_struct r;
        trace(PTRACE_GETREGS, pid, 0, (uintptr_t)&r);
        struct ptrace_syscall_info info = {0};
        long size = trace(PTRACE_GET_SYSCALL_INFO, pid, sizeof info, (uintptr_t)&info);
        const char *name = r.ORIGINAL == SYS_getppid ? "getppid" : r.ORIGINAL == SYS_dup ? "dup" : "another";
        if (r.ORIGINAL == SYS_close) name = "close";
        if (r.ORIGINAL == SYS_exit_group) name = "exit_group";
        printf("%s op %d, %ld bytes, ip %d, ", name, info.op, size, info.instruction_pointer == r.PC);
        if (info.op == PTRACE_SYSCALL_INFO_ENTRY)
            printf("argument %d, result %s\n", name[0] == 'g' ? 0 : (int)info.entry.args[0], strerrorname_np(-(int)r.RESULT));
        else printf("error %d %d\n", info.exit.is_error, info.exit.is_error ? (int)info.exit.rval : 0);
        if (r.ORIGINAL == SYS_dup && info.op == PTRACE_SYSCALL_INFO_EXIT) {
            r.RESULT = 77;
            trace(PTRACE_SETREGS, pid, 0, (uintptr_t)&r);
        }
        if (r.ORIGINAL == SYS_close && info.op == PTRACE_SYSCALL_INFO_ENTRY) {
            // Another call instead.
            r.ORIGINAL = SYS_getpid;
            trace(PTRACE_SETREGS, pid, 0, (uintptr_t)&r);
        }
    }
    unsigned long message = 0;
    trace(PTRACE_GETEVENTMSG, pid, 0, (uintptr_t)&message);
    printf("exit status %lx\n", message);
    trace(PTRACE_CONT, pid, 0, 0);
    seen(pid);
}

static void steps(void) {
    puts("steps and breakpoints");
    pid_t pid = fork();
    if (pid == 0) {
        trace(PTRACE_TRACEME, 0, 0, 0);
        __asm__ volatile("int3; nop; nop; nop");
        int n = function(1);
        watched[0] = 3;
        watched[1] = 4;
        _exit(n + function(5));
    }
    seen(pid);
    struct user_regs_struct r, before;
    trace(PTRACE_GETREGS, pid, 0, (uintptr_t)&before);
    for (int i = 0; i < 3; i++) {
        trace(PTRACE_SINGLESTEP, pid, 0, 0);
        seen(pid);
        trace(PTRACE_GETREGS, pid, 0, (uintptr_t)&r);
        printf("+%d, no flag %d\n", (int)(r.PC - before.PC), (r.FLAGS & 0x100) == 0);
    }
    long word;
    trace(PTRACE_PEEKTEXT, pid, (uintptr_t)function, (uintptr_t)&word);
    said("breakpoint", trace(PTRACE_POKETEXT, pid, (uintptr_t)function, (word & ~0xffL) | 0xcc));
    trace(PTRACE_CONT, pid, 0, 0);
    seen(pid);
    trace(PTRACE_GETREGS, pid, 0, (uintptr_t)&r);
    printf("at the function %d\n", r.PC == (uintptr_t)function + 1);
    r.PC--;
    trace(PTRACE_SETREGS, pid, 0, (uintptr_t)&r);
    trace(PTRACE_POKETEXT, pid, (uintptr_t)function, word);
    // What is written to is watched by the processor.
    long at = offsetof(struct user, u_debugreg);
    said("address", trace(PTRACE_POKEUSR, pid, at, (uintptr_t)&watched[1]));
    said("control", trace(PTRACE_POKEUSR, pid, at + 7 * sizeof(long), 1 | 1 << 16 | (sizeof(long) == 8 ? 2 : 3) << 18));
    trace(PTRACE_CONT, pid, 0, 0);
    seen(pid);
    trace(PTRACE_PEEKUSR, pid, at + 6 * sizeof(long), (uintptr_t)&word);
    printf("which %ld\n", word & 15);
    trace(PTRACE_PEEKDATA, pid, (uintptr_t)&watched[1], (uintptr_t)&word);
    printf("now %ld\n", word);
    trace(PTRACE_POKEUSR, pid, at + 7 * sizeof(long), 0);
    // Memory as a file.
    char path[64];
    sprintf(path, "/proc/%d/mem", pid);
    int memory = open(path, O_RDWR);
    int value = 0;
    said("read", pread(memory, &value, 4, (off_t)(uintptr_t)&variable));
    printf("%d here is the same function %d\n", value, function(1));
    said("nowhere", pread(memory, &value, 4, 8));
    trace(PTRACE_DETACH, pid, 0, 0);
    seen(pid);
}

static void events(void) {
    puts("events");
    pid_t pid = fork();
    if (pid == 0) {
        trace(PTRACE_TRACEME, 0, 0, 0);
        raise(SIGSTOP);
        pid_t child = fork();
        if (child == 0) _exit(4);
        int status;
        waitpid(child, &status, 0);
        child = vfork();
        if (child == 0) {
            execl("/proc/self/exe", "tracing", "executed", NULL);
            _exit(1);
        }
        waitpid(child, &status, 0);
        _exit(WEXITSTATUS(status));
    }
    seen(pid);
    trace(PTRACE_SETOPTIONS, pid, 0,
          PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_TRACEVFORKDONE | PTRACE_O_TRACEEXEC);
    trace(PTRACE_CONT, pid, 0, 0);
    seen(pid);
    unsigned long child = 0;
    trace(PTRACE_GETEVENTMSG, pid, 0, (uintptr_t)&child);
    puts("the child");
    seen(child);
    trace(PTRACE_CONT, child, 0, 0);
    trace(PTRACE_CONT, pid, 0, 0);
    seen(child);
    puts("its parent");
    seen(pid);
    trace(PTRACE_CONT, pid, 0, SIGCHLD);
    seen(pid);
    trace(PTRACE_GETEVENTMSG, pid, 0, (uintptr_t)&child);
    seen(child);
    trace(PTRACE_CONT, pid, 0, 0);
    trace(PTRACE_CONT, child, 0, 0);
    seen(child);
    unsigned long former = 0;
    trace(PTRACE_GETEVENTMSG, child, 0, (uintptr_t)&former);
    printf("the same %d\n", former == child);
    seen(pid);
    trace(PTRACE_DETACH, child, 0, 0);
    trace(PTRACE_CONT, pid, 0, 0);
    seen(pid);
    trace(PTRACE_CONT, pid, 0, SIGCHLD);
    seen(pid);
}

static void seizing(void) {
    puts("seizing");
    int ends[2];
    if (pipe(ends) != 0) exit(1);
    pid_t pid = fork();
    if (pid == 0) {
        char c;
        _exit(read(ends[0], &c, 1) == 1 ? c : 1);
    }
    said("flags", trace(PTRACE_SEIZE, pid, 1, 0));
    said("seize", trace(PTRACE_SEIZE, pid, 0, PTRACE_O_TRACESYSGOOD));
    said("again", trace(PTRACE_SEIZE, pid, 0, 0));
    said("attach", trace(PTRACE_ATTACH, pid, 0, 0));
    said("runs", trace(PTRACE_CONT, pid, 0, 0));
    said("interrupt", trace(PTRACE_INTERRUPT, pid, 0, 0));
    seen(pid);
    said("on", trace(PTRACE_CONT, pid, 0, 0));
    kill(pid, SIGSTOP);
    seen(pid);
    trace(PTRACE_CONT, pid, 0, SIGSTOP);
    seen(pid);
    said("listen", trace(PTRACE_LISTEN, pid, 0, 0));
    kill(pid, SIGCONT);
    seen(pid);
    trace(PTRACE_CONT, pid, 0, 0);
    seen(pid);
    trace(PTRACE_CONT, pid, 0, SIGCONT);
    if (write(ends[1], "*", 1) != 1) exit(1);
    seen(pid);
    // Attached, and let go.
    if ((pid = fork()) == 0) {
        char c;
        _exit(read(ends[0], &c, 1) == 1 ? c : 1);
    }
    said("attach", trace(PTRACE_ATTACH, pid, 0, 0));
    seen(pid);
    said("detach", trace(PTRACE_DETACH, pid, 0, 0));
    said("not traced", trace(PTRACE_CONT, pid, 0, 0));
    if (write(ends[1], "+", 1) != 1) exit(1);
    seen(pid);
    // A tracer that ends takes along what it was told to.
    int ids[2];
    if (pipe(ids) != 0) exit(1);
    pid_t tracer = fork();
    if (tracer == 0) {
        pid_t victim = fork();
        if (victim == 0) {
            close(ids[1]);
            pause();
            _exit(0);
        }
        trace(PTRACE_SEIZE, victim, 0, PTRACE_O_EXITKILL);
        _exit(write(ids[1], "x", 1) != 1);
    }
    close(ids[1]);
    char c;
    printf("%zd %zd\n", read(ids[0], &c, 1), read(ids[0], &c, 1));
    seen(tracer);
}

int main(int argc, char **argv) {
    (void)argv;
    if (argc > 1) _exit(6);
    setvbuf(stdout, NULL, _IONBF, 0);
    signals_and_memory();
    calls();
    steps();
    events();
    seizing();
    return 0;
}
