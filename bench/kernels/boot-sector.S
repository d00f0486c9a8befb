/*
 * A boot sector that tries what a BIOS has to give: text output, memory size and map, clock ticks and, where there is a disk,
 * its parameters and sectors 1 and 2 (printed up to a zero byte). Ends through isa-debug-exit with value 5. 16-bit, AT&T syntax.
 */
        .code16
        .globl _start
_start: xor %ax, %ax
        mov %ax, %ds
        mov %ax, %es
        mov $hello, %si
        call puts
        int $0x12
        call hex
        mov $0x88, %ah
        int $0x15
        call hex
        # entries of the memory map
        xor %ebx, %ebx
        xor %bp, %bp
1:      mov $0xe820, %eax
        mov $0x534d4150, %edx
        mov $20, %ecx
        mov $0x600, %di
        int $0x15
        jc 2f
        inc %bp
        test %ebx, %ebx
        jnz 1b
2:      mov %bp, %ax
        call hex
        # the disk
        mov $0x41, %ah
        mov $0x55aa, %bx
        mov $0x80, %dl
        int $0x13
        jc no_disk
        mov %bx, %ax
        call hex
        mov $0x08, %ah
        int $0x13
        mov %cx, %ax
        call hex
        mov $0x0201, %ax
        mov $0x0002, %cx
        mov $0x0080, %dx
        mov $0x800, %bx
        int $0x13
        mov $0x800, %si
        call puts
        mov $pkt, %si
        mov $0x42, %ah
        mov $0x80, %dl
        int $0x13
        mov $0xa00, %si
        call puts
no_disk:                                # three ticks
        xor %ah, %ah
        int $0x1a
        mov %dx, %bx
3:      hlt
        xor %ah, %ah
        int $0x1a
        sub %bx, %dx
        cmp $3, %dx
        jb 3b
        mov $bye, %si
        call puts
        mov $5, %al
        out %al, $0xf4
5:      hlt
        jmp 5b
puts:   lodsb
        test %al, %al
        jz 1f
        mov $0x0e, %ah
        mov $7, %bx
        int $0x10
        jmp puts
1:      ret
hex:    mov $4, %cx
1:      rol $4, %ax
        push %ax
        and $15, %al
        cmp $10, %al
        sbb $0x69, %al
        das
        mov $0x0e, %ah
        int $0x10
        pop %ax
        loop 1b
        mov $0x0e20, %ax
        int $0x10
        ret
hello:  .asciz "Boot sector\r\n"
bye:    .asciz "\r\nTicks\r\n"
        .balign 4
pkt:    .byte 16, 0
        .word 1, 0xa00, 0
        .quad 2
        .org 510
        .word 0xaa55
