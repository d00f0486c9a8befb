/* The demo kernel's entry, its interrupt stubs, and the way to ring 3 and back. 32-bit, AT&T syntax. */
        .section .multiboot, "a"
        .align 4
        .set MAGIC, 0x1badb002
        .set FLAGS, 3           /* modules aligned, memory information */
        .long MAGIC, FLAGS, -(MAGIC + FLAGS)

        .text
        .globl start
start:
        mov $stack_top, %esp
        push $0
        popf
        push %ebx
        push %eax
        call demo_main
1:      hlt
        jmp 1b

/* A stub a vector: they leave error code (or 0) and vector on the stack. */
        .macro STUB vector, has_error=0
stub\vector:
        .if \has_error == 0
        push $0
        .endif
        push $\vector
        jmp common
        .endm

        .irp vector, 0,1,2,3,4,5,6,7,9,15,16,18,19,20,22,23,24,25,26,27,28,31
        STUB \vector
        .endr
        .irp vector, 8,10,11,12,13,14,17,21,29,30
        STUB \vector, 1
        .endr
        .irp vector, 32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,128
        STUB \vector
        .endr

common:
        push %ds
        push %es
        pusha
        mov $0x10, %eax
        mov %eax, %ds
        mov %eax, %es
        cld
        push %esp
        call interrupt          /* the frame to go on with: another task's after a switch */
        mov %eax, %esp
        popa
        pop %es
        pop %ds
        add $8, %esp
        iret

/* void enter_task(struct frame *): leaves the kernel's stack for a task's first frame. */
        .globl enter_task
enter_task:
        mov 4(%esp), %eax
        mov %eax, %esp
        popa
        pop %es
        pop %ds
        add $8, %esp
        iret

        .globl load_tables      /* void load_tables(const void *gdt, const void *idt) */
load_tables:
        mov 4(%esp), %eax
        lgdt (%eax)
        mov 8(%esp), %eax
        lidt (%eax)
        ljmp $0x08, $1f
1:      mov $0x10, %eax
        mov %eax, %ds
        mov %eax, %es
        mov %eax, %fs
        mov %eax, %gs
        mov %eax, %ss
        mov $0x28, %eax
        ltr %ax
        ret

/* The tasks run in ring 3, in pages of their own: system call number in EAX, arguments in EBX and ECX. */
        .globl task_call
        .section .user, "ax"
task_call:
        push %ebx
        mov 8(%esp), %eax
        mov 12(%esp), %ebx
        mov 16(%esp), %ecx
        int $0x80
        pop %ebx
        ret

        .section .rodata
        .globl stubs
stubs:
        .irp vector, 0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31
        .long stub\vector
        .endr
        .irp vector, 32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47
        .long stub\vector
        .endr
        .globl system_call_stub
system_call_stub:
        .long stub128

        .bss
        .align 16
stack:  .skip 16384
        .globl stack_top
stack_top:
