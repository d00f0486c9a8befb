/*
 * The measured loops: each a function of the number of iterations, its operation once an iteration. The loop itself (`dec; jnz`)
 * is measured by `loop_empty` and taken off. AT&T syntax, 64-bit.
 */
        .text
        .macro LOOP name
        .globl loop_\name
        .align 16
loop_\name:
        .endm
        .macro AGAIN
        dec %rdi
        jnz 1b
        ret
        .endm

LOOP empty
1:      AGAIN

LOOP in                                 /* the port of POST codes: a register, with nothing behind it */
1:      in $0x80, %al
        AGAIN

LOOP out
        xor %eax, %eax
1:      out %al, $0x80
        AGAIN

LOOP cr8
        xor %eax, %eax
1:      mov %rax, %cr8
        AGAIN

LOOP call
1:      call return_at_once
        AGAIN
        .align 16
return_at_once:
        ret

LOOP fault                              /* a load from an address that is not mapped; the handler steps over it */
        mov fault_address, %rdx
1:      mov (%rdx), %eax
        AGAIN

LOOP divide                             /* by zero; the handler steps over it */
        xor %ecx, %ecx
1:      mov $1, %eax
        xor %edx, %edx
        div %ecx
        AGAIN

LOOP remap                              /* the page table entry points elsewhere each time; then the page is read */
        mov remap_entry, %rcx
        mov remap_address, %rdx
        mov $0x1000, %r8d
1:      xor %r8, (%rcx)
        invlpg (%rdx)
        mov (%rdx), %eax
        AGAIN

/* The handlers step over the faulting instruction: a load of 2 bytes, a division of 2 bytes. */
        .globl handle_fault, handle_divide
handle_fault:
        addq $2, 8(%rsp)
        add $8, %rsp                    /* the error code */
        iretq
handle_divide:
        addq $2, (%rsp)
        iretq

/* void cr3_round(n, first root, second root, address, pages, advance): n switches; after each a read of `pages` pages from
   `address`, which moves on by `advance` bytes each time. */
        .globl cr3_round
        .align 16
cr3_round:
        push %rbx
1:      mov %rsi, %cr3
        xchg %rsi, %rdx
        mov %rcx, %rbx
        mov %r8, %r10
2:      mov (%rbx), %eax
        add $4096, %rbx
        dec %r10
        jnz 2b
        add %r9, %rcx
        dec %rdi
        jnz 1b
        pop %rbx
        ret

/* Ring 3. It has the kernel's addresses, and a stack of its own that it does not use. */
LOOP syscall
        mov %rdi, %rbx
1:      syscall
        dec %rbx
        jnz 1b
        jmp user_done
LOOP int80
1:      int $0x80
        dec %rdi
        jnz 1b
        jmp user_done
LOOP user_empty
1:      dec %rdi
        jnz 1b
user_done:
        int $0x81

        .globl handle_syscall, handle_int80
handle_syscall:
        sysretq
handle_int80:
        iretq

/* void run_in_ring3(loop, n) */
        .globl run_in_ring3
run_in_ring3:
        push %rbx
        push %rbp
        push %r12
        push %r13
        push %r14
        push %r15
        mov %rsp, kernel_stack
        mov %rsp, tss + 4               /* RSP0 */
        mov %rdi, %rax
        mov %rsi, %rdi
        push $0x23
        push $user_stack_top
        push $0x02
        push $0x2b
        push %rax
        iretq
        .globl handle_user_done
handle_user_done:
        mov kernel_stack, %rsp
        pop %r15
        pop %r14
        pop %r13
        pop %r12
        pop %rbp
        pop %rbx
        ret

/* u64 wait_for_timer(void): sleeps until the timer's interrupt; the time at which its handler began. */
        .globl wait_for_timer
wait_for_timer:
        movl $0, timer_fired
1:      sti
        hlt
        cli
        cmpl $0, timer_fired
        je 1b
        mov timer_time, %rax
        ret
        .globl handle_timer
handle_timer:
        push %rax
        push %rdx
        rdtsc
        shl $32, %rdx
        or %rdx, %rax
        mov %rax, timer_time
        movl $1, timer_fired
        mov $0x20, %al
        out %al, $0x20
        pop %rdx
        pop %rax
        iretq

        .globl handle_unexpected
handle_unexpected:
        mov (%rsp), %rdi
        mov 8(%rsp), %rsi
        and $-16, %rsp
        call unexpected

        .bss
        .align 16
        .skip 4096
user_stack_top:
kernel_stack:
        .quad 0
timer_time:
        .quad 0
timer_fired:
        .long 0
