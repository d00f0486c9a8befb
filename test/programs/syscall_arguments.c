/* Arguments of system calls that code further on in the region has set: the inner loop's calls may come first in it. only: 64 */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static char byte;
static long descriptor, rounds, wrong;

static void loops(void) {
  __asm__ volatile("mov %[fd], %%r12\n\t"
                   "mov %[rounds], %%r13\n"
                   "1: mov $1, %%edi\n\t"
                   "mov $110, %%eax\n\t" /* getppid */
                   "syscall\n\t"
                   "mov $20, %%r14d\n\t"
                   "mov %%r12, %%rdi\n"
                   "2: movb $1, %[byte]\n\t"
                   "xor %%eax, %%eax\n\t" /* read */
                   "lea %[byte], %%rsi\n\t"
                   "mov $1, %%edx\n\t"
                   "syscall\n\t"
                   "cmp $1, %%rax\n\t"
                   "jne 3f\n\t"
                   "cmpb $0, %[byte]\n\t"
                   "je 4f\n"
                   "3: incq %[wrong]\n"
                   "4: dec %%r14\n\t"
                   "jnz 2b\n\t"
                   "mov %%rdi, %%r12\n\t"
                   "dec %%r13\n\t"
                   "jnz 1b\n\t"
                   : [byte] "+m"(byte), [wrong] "+m"(wrong)
                   : [fd] "m"(descriptor), [rounds] "m"(rounds)
                   : "rax", "rcx", "rdx", "rsi", "rdi", "r11", "r12", "r13", "r14", "cc", "memory");
}

int main(void) {
  descriptor = open("/dev/zero", O_RDONLY);
  rounds = 2000;
  loops();
  printf("%ld calls of read, %ld wrong\n", rounds * 20, wrong);
  return wrong != 0;
}
