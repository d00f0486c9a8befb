/*
 * The nanobenchmarks' entry: from multiboot's protected mode to long mode, with 1 GiB mapped to itself for ring 3 too.
 * AT&T syntax.
 */
        .section .multiboot, "a"
        .align 4
        .set MAGIC, 0x1badb002
        .set FLAGS, 3
        .long MAGIC, FLAGS, -(MAGIC + FLAGS)

        .text
        .code32
        .globl start
start:
        mov $stack_top, %esp
        mov %eax, %edi                  /* magic and information: nano_main's arguments */
        mov %ebx, %esi
        mov $0x80000000, %eax
        cpuid
        cmp $0x80000001, %eax
        jb no_long_mode
        mov $0x80000001, %eax
        cpuid
        test $1 << 29, %edx
        jnz 2f
no_long_mode:                           /* there is no serial output yet: the exit value says it */
        mov $0xf4, %dx
        mov $0x7d, %al
        out %al, %dx
1:      cli
        hlt
        jmp 1b
2:
        /* Present, writable, for ring 3. The directory has 2 MiB pages. */
        movl $pdpt + 7, pml4
        movl $directory + 7, pdpt
        mov $directory, %eax
        mov $0x87, %edx
        mov $512, %ecx
3:      mov %edx, (%eax)
        movl $0, 4(%eax)
        add $0x200000, %edx
        add $8, %eax
        loop 3b
        mov $pml4, %eax
        mov %eax, %cr3
        mov %cr4, %eax
        or $0x20, %eax                  /* PAE */
        mov %eax, %cr4
        mov $0xc0000080, %ecx           /* EFER: LME, SCE */
        rdmsr
        or $0x101, %eax
        wrmsr
        mov %cr0, %eax
        or $0x80010001, %eax            /* PG, WP, PE */
        mov %eax, %cr0
        lgdt gdt_at
        ljmp $0x08, $long_mode

        .code64
long_mode:
        mov $0x10, %eax
        mov %eax, %ds
        mov %eax, %es
        mov %eax, %ss
        xor %eax, %eax
        mov %eax, %fs
        mov %eax, %gs
        mov $tss, %eax                  /* the descriptor's base comes in three parts */
        mov %ax, gdt_tss + 2
        shr $16, %eax
        mov %al, gdt_tss + 4
        mov %ah, gdt_tss + 7
        mov $0x30, %eax
        ltr %ax
        mov %edi, %edi
        mov %esi, %esi
        call nano_main
1:      hlt
        jmp 1b

        .data
        .align 8
gdt:    .quad 0
        .quad 0x00af9a000000ffff        /* 08: code */
        .quad 0x00cf92000000ffff        /* 10: data */
        .quad 0x00cffa000000ffff        /* 18: 32-bit code of ring 3: SYSRET counts from here */
        .quad 0x00cff2000000ffff        /* 20: data of ring 3 */
        .quad 0x00affa000000ffff        /* 28: code of ring 3 */
gdt_tss:
        .quad 0x0000890000000067        /* 30: TSS */
        .quad 0
gdt_end:
gdt_at: .word gdt_end - gdt - 1
        .quad gdt

        .bss
        .align 4096
        .globl pml4, pdpt, tss, stack_top
pml4:   .skip 4096
pdpt:   .skip 4096
directory:
        .skip 4096
stack:  .skip 32768
stack_top:
tss:    .skip 104
