/*
 * What C cannot say: power management (APM 1.2, int 15h 53h, also from protected mode), moves above 1 MiB, the window of VBE modes
 * called far, waiting for a key.
 */
        .set PM1_CONTROL, 0x604         /* ACPI's; type 0 with SLP_EN is soft off */
        .set SOFT_OFF, 0x2000
        .set APM_NOT_CONNECTED, 3
        .set APM_UNKNOWN_DEVICE, 9
        .set APM_BAD_VALUE, 0x0a
        .set APM_NO_EVENT, 0x80

/*
 * Functions that all modes have. AL: function; changed: AX, BX, CX, DX. Carry: an error in AH. Interrupts wait as long as the caller
 * has them off.
 */
        .macro APM_FUNCTIONS
        cmp $0x05, %al
        je 5f
        cmp $0x07, %al
        je 7f
        cmp $0x0a, %al
        je 10f
        cmp $0x0b, %al
        je 11f
        cmp $0x0e, %al
        je 14f
        cmp $0x04, %al                  /* disconnect; busy; engage: nothing has to be done */
        je 1f
        cmp $0x06, %al
        je 1f
        cmp $0x08, %al
        je 1f
        cmp $0x0d, %al
        je 1f
        cmp $0x0f, %al
        je 1f
        cmp $0x10, %al
        je 1f
        mov $APM_BAD_VALUE, %ah
        stc
        jmp 9f
5:      sti                             /* idle */
        hlt
1:      xor %ah, %ah
        clc
        jmp 9f
7:      cmp $1, %bx                     /* the state of all devices */
        mov $APM_UNKNOWN_DEVICE, %ah
        jne 8f
        cmp $3, %cx                     /* off */
        jne 1b
        mov $PM1_CONTROL, %dx
        mov $SOFT_OFF, %ax
        out %ax, %dx
        jmp 1b
8:      stc
        jmp 9f
10:     mov $0x01ff, %bx                /* mains power, no battery */
        mov $0x80ff, %cx
        mov $0xffff, %dx
        jmp 1b
11:     mov $APM_NO_EVENT, %ah
        stc
        jmp 9f
14:     mov $0x0102, %ax                /* version 1.2 */
        clc
9:
        .endm

        .code32
        .globl apm_protected
apm_protected:
        APM_FUNCTIONS
        lret

        .code16
apm_protected_16:
        APM_FUNCTIONS
        lret

/* Int 15h with AH = 53h, from entry.S: the flags go back to the caller. */
        .globl apm
apm:    cmp $0x04, %al
        jb apm_connect                  /* the macro has numbers of its own */
        push %bp
        mov %sp, %bp
        APM_FUNCTIONS
        jmp 4f
apm_connect:
        push %bp
        mov %sp, %bp
        cmp $0x00, %al
        je 2f
        cmp $0x02, %al
        je 3f
        ja 5f
        xor %ah, %ah                    /* connect, real mode */
        jmp 6f
2:      mov $0x0102, %ax                /* APM 1.2 is here: "PM"; 16 and 32-bit interfaces */
        mov $0x504d, %bx
        mov $3, %cx
        jmp 6f
3:      mov $0xf000, %ax                /* connect, 16-bit protected mode: code, entry, data, lengths */
        mov $apm_protected_16, %bx
        mov $0xf000, %cx
        mov $0xfff0, %si
        mov $0xfff0, %di
        jmp 6f
5:      mov $0xf000, %ax                /* 32-bit: code, entry, 16-bit code, data, lengths */
        mov $apm_protected, %ebx
        mov $0xf000, %cx
        mov $0xf000, %dx
        mov $0xfff0fff0, %esi
        mov $0xfff0, %di
6:      clc
4:      jc 7f
        andw $~1, 6(%bp)
        pop %bp
        iret
7:      orw $1, 6(%bp)
        pop %bp
        iret

/* Window A of a VBE mode: BH = 0 sets it to DX, 1 asks. */
        .globl vbe_far_window
vbe_far_window:
        push %ax
        push %cx
        mov %dx, %cx
        mov $0x1ce, %dx
        mov $5, %ax
        out %ax, %dx
        inc %dx
        test %bh, %bh
        jnz 1f
        mov %cx, %ax
        out %ax, %dx
        mov %cx, %dx
        jmp 2f
1:      in %dx, %ax
        mov %ax, %dx
2:      pop %cx
        pop %ax
        lret

/* void move_high(from, to, bytes): EAX, EDX, ECX; segments as large as memory for the while, and as real mode has them again. */
        .globl move_high
move_high:
        push %esi
        push %edi
        push %ds
        push %es
        mov %eax, %esi
        mov %edx, %edi
        data32 lgdt %cs:flat_table
        mov %cr0, %eax
        or $1, %al
        mov %eax, %cr0
        jmp 1f
1:      mov $8, %dx
        mov %dx, %ds
        mov %dx, %es
        cld
        mov %ecx, %edx
        shr $2, %ecx
        addr32 rep movsl
        mov %edx, %ecx
        and $3, %ecx
        addr32 rep movsb
        mov $0x10, %dx
        mov %dx, %ds
        mov %dx, %es
        and $0xfe, %al
        mov %eax, %cr0
        jmp 2f
2:      pop %es
        pop %ds
        pop %edi
        pop %esi
        retl
        .balign 8
flat:   .quad 0
        .quad 0x00cf93000000ffff        /* data, 4 GiB */
        .quad 0x000093000000ffff        /* data, 64 KiB */
flat_table:
        .word 23
        .long 0xf0000 + flat

/*
 * u16 wait_for_key(): on the stack that boot sectors get, where interrupts may come. What the services' stack holds is put away
 * meanwhile: the keyboard's interrupt is a service.
 */
        .set SERVICE_STACK, 0x3f0
        .set PUT_AWAY, 0x7000
        .globl wait_for_key
wait_for_key:
        mov %esp, %edx
        mov %ss, %ax
        xor %cx, %cx
        mov %cx, %ss
        mov $0x7c00, %sp
        push %ax
        push %edx
        push %ebx
        push %esi
        push %edi
        mov %cx, %es
        mov %dx, %si
        mov $PUT_AWAY, %di
        mov $SERVICE_STACK, %cx
        sub %dx, %cx
        cld
        rep movsb
        mov $0, %ah
        int $0x16
        cli
        pop %edi
        pop %esi
        pop %ebx
        pop %edx
        pop %cx
        push %esi
        push %edi
        push %cx
        mov %cx, %es
        xor %cx, %cx
        mov %cx, %ds
        mov $PUT_AWAY, %si
        mov %dx, %di
        mov $SERVICE_STACK, %cx
        sub %dx, %cx
        cld
        rep movsb
        pop %cx
        pop %edi
        pop %esi
        mov %cx, %ds
        mov %cx, %ss
        mov %edx, %esp
        movzwl %ax, %eax
        retl

/* Where BIOSes have had it: step rate, motor, sector size, sectors of a track, gaps, filler, head and motor times. */
        .section .floppy_table, "a"
        .globl floppy_table
floppy_table:
        .byte 0xaf, 0x02, 0x25, 0x02, 0x12, 0x1b, 0xff, 0x6c, 0xf6, 0x0f, 0x08
