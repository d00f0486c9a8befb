/*
 * A small BIOS of our own, for what is started without firmware and calls it all the same: boot sectors, and the 16-bit entry of
 * Linux images. Text (to the screen and to COM1) and graphics, keyboard, memory map, clock ticks, IDE disks, CDs and
 * floppies, power management, the PCI BIOS. No option ROMs. 16-bit, AT&T syntax; `build.sh` makes `bios-image.ts` of it.
 *
 * Sources: IBM PC/AT Technical Reference (BIOS listings), Ralf Brown's Interrupt List, ACPI 6.4 chapter 15 (E820h),
 * ATA/ATAPI-6 (PIO commands).
 */
        .code16
        .set BDA, 0x400
        .set BDA_COM1, 0x00
        .set BDA_EQUIPMENT, 0x10
        .set BDA_MEMORY, 0x13
        .set BDA_KEYBOARD_HEAD, 0x1a
        .set BDA_KEYBOARD_TAIL, 0x1c
        .set BDA_KEYBOARD_BUFFER, 0x1e
        .set BDA_KEYBOARD_START, 0x80
        .set BDA_KEYBOARD_END, 0x82
        .set BDA_FLOPPY_INTERRUPT, 0x3e
        .set BDA_MOTORS, 0x3f
        .set BDA_MOTOR_TIMEOUT, 0x40
        .set BDA_MODE, 0x49
        .set BDA_COLUMNS, 0x4a
        .set BDA_CURSOR, 0x50
        .set BDA_CURSOR_SHAPE, 0x60
        .set BDA_CRTC, 0x63
        .set BDA_TICKS, 0x6c
        .set BDA_ROWS, 0x84
        .set BDA_CHARACTER_HEIGHT, 0x85
        .set EQUIPMENT, 0x0222          /* FPU, 80x25 colour, one serial port */
        .set LOW_MEMORY_KIB, 639

/* What the loader fills in, at the image's start: where to go, with which DS and stack, and the memory map. */
        .section .parameters, "a"
        .ascii "RLBIOS1\0"
        .globl target, e820_count, e801, e820
target: .word 0, 0                      /* IP, CS */
target_ds:
        .word 0
target_sp:
        .word 0
target_dx:
        .word 0
e820_count:
        .word 0
e801:   .word 0, 0                      /* KiB from 1 to 16 MiB; blocks of 64 KiB above */
        .globl boot_order, boot_menu
boot_order:                             /* letters of drives, where there is no target */
        .skip 6
boot_menu:
        .byte 0, 0
e820:   .skip 32 * 20

        .text
        .globl entry
entry:
        cli
        cld
        xor %ax, %ax
        mov %ax, %ds
        mov %ax, %es
        mov %ax, %ss
        mov $0x7c00, %sp
        /* All vectors to a handler that does nothing; hardware interrupts to those that acknowledge; then the services. */
        xor %di, %di
        mov $256, %cx
1:      mov $ignore, %ax
        stosw
        mov %cs, %ax
        stosw
        loop 1b
        mov $vectors, %si
2:      cs lodsw
        test %ax, %ax
        js 3f
        mov %ax, %di
        shl $2, %di
        cs lodsw
        mov %ax, (%di)
        jmp 2b
3:      mov $BDA, %di
        xor %ax, %ax
        mov $128, %cx
        rep stosw
        mov $BDA >> 4, %ax
        mov %ax, %ds
        movw $0x3f8, BDA_COM1
        movw $EQUIPMENT, BDA_EQUIPMENT
        movw $LOW_MEMORY_KIB, BDA_MEMORY
        movw $0x9fc0, 0x0e              /* the extended BIOS data area */
        movw $BDA_KEYBOARD_BUFFER, BDA_KEYBOARD_HEAD
        movw $BDA_KEYBOARD_BUFFER, BDA_KEYBOARD_TAIL
        movw $BDA_KEYBOARD_BUFFER, BDA_KEYBOARD_START
        movw $BDA_KEYBOARD_BUFFER + 32, BDA_KEYBOARD_END
        movb $0x10, 0x96                /* a keyboard with 101 keys */
        movb $3, BDA_MODE
        movw $80, BDA_COLUMNS
        movw $0x0d0e, BDA_CURSOR_SHAPE
        movw $0x3d4, BDA_CRTC
        movb $24, BDA_ROWS
        movw $16, BDA_CHARACTER_HEIGHT
        mov $0x9fc0, %ax
        mov %ax, %es
        movb $1, %es:0                  /* its size, KiB */
        /* Interrupt controllers: vectors 8 and 70h; timer, keyboard, cascade and floppy controller open. Timer: 18.2 Hz. */
        mov $ports, %si
4:      cs lodsw
        test %ax, %ax
        jz 5f
        mov %ax, %dx
        cs lodsb
        out %al, %dx
        jmp 4b
5:      mov $SERVICE_SEGMENT, %ax
        mov %ax, %ds
        mov %ax, %es
        mov %ax, %ss
        mov $SERVICE_STACK, %esp
        calll find_disks
        calll find_floppies
        mov %cs:target, %ax
        or %cs:target + 2, %ax
        jnz 6f
        movb $0, BOOT_NEXT
        jmp boot_next
6:      mov %cs:target_ds, %ax
        mov %ax, %ds
        mov %ax, %es
        mov %ax, %fs
        mov %ax, %gs
        mov %ax, %ss
        mov %cs:target_sp, %sp
        xor %eax, %eax
        xor %ebx, %ebx
        xor %ecx, %ecx
        xor %edx, %edx
        xor %esi, %esi
        xor %edi, %edi
        xor %ebp, %ebp
        mov %cs:target_dx, %dx
        sti
        ljmp *%cs:target

/* Boots the next drive that can be booted. On the services' stack. */
boot_next:
        sub $8, %sp
        movzwl %sp, %eax
        calll choose_boot
        pop %eax                        /* CS:IP */
        pop %dx
        xor %bx, %bx
        mov %bx, %ds
        mov %bx, %es
        mov %bx, %fs
        mov %bx, %gs
        mov %bx, %ss
        mov $0x7c00, %esp
        pushf
        orw $0x200, (%esp)
        push %eax
        xor %eax, %eax
        xor %ebx, %ebx
        xor %ecx, %ecx
        movzwl %dx, %edx
        xor %esi, %esi
        xor %edi, %edi
        xor %ebp, %ebp
        iret
/* Int 18h: the drive could not be booted. Int 19h: boot anew. */
boot_again:
        call to_services
        movb $0, BOOT_NEXT
        jmp boot_next
boot_failed:
        call to_services
        jmp boot_next
to_services:
        cli
        cld
        pop %bx
        mov $SERVICE_SEGMENT, %ax
        mov %ax, %ds
        mov %ax, %es
        mov %ax, %ss
        mov $SERVICE_STACK, %esp
        jmp *%bx
service19:                              /* a boot sector that was handed over comes from nowhere else: reset */
        mov %cs:target, %ax
        or %cs:target + 2, %ax
        jz boot_again
        jmp service0x19
service18:
        mov %cs:target, %ax
        or %cs:target + 2, %ax
        jz boot_failed
1:      sti
        hlt
        jmp 1b

vectors:
        .word 0x08, timer
        .word 0x09, service0x09, 0x0a, acknowledge, 0x0b, acknowledge, 0x0c, acknowledge
        .word 0x0d, acknowledge, 0x0e, floppy_interrupt, 0x0f, acknowledge
        .word 0x10, service0x10, 0x11, service0x11, 0x12, service0x12, 0x13, service0x13
        .word 0x14, service0x14, 0x15, system_service, 0x16, keyboard_service, 0x17, service0x17
        .word 0x18, service18, 0x19, service19, 0x1a, service0x1a, 0x1e, floppy_table
        .word 0x70, acknowledge2, 0x71, acknowledge2, 0x72, acknowledge2, 0x73, acknowledge2
        .word 0x74, acknowledge2, 0x75, acknowledge2, 0x76, acknowledge2, 0x77, acknowledge2
        .word -1
        .macro PORT number, value
        .word \number
        .byte \value
        .endm
ports:  PORT 0x20, 0x11
        PORT 0xa0, 0x11
        PORT 0x21, 0x08
        PORT 0xa1, 0x70
        PORT 0x21, 4
        PORT 0xa1, 2
        PORT 0x21, 1
        PORT 0xa1, 1
        PORT 0x21, 0xb8
        PORT 0xa1, 0xff
        PORT 0x43, 0x36
        PORT 0x40, 0
        PORT 0x40, 0
        PORT 0x3f9, 0
        PORT 0x3fb, 0x80
        PORT 0x3f8, 1
        PORT 0x3f9, 0
        PORT 0x3fb, 3
        PORT 0x3fa, 7
        PORT 0x3fc, 3
        .word 0

/* Hardware interrupts. */
acknowledge2:
        push %ax
        mov $0x20, %al
        out %al, $0xa0
        out %al, $0x20
        pop %ax
ignore: iret
acknowledge:
        push %ax
        mov $0x20, %al
        out %al, $0x20
        pop %ax
        iret
floppy_interrupt:
        push %ax
        push %ds
        mov $BDA >> 4, %ax
        mov %ax, %ds
        orb $0x80, BDA_FLOPPY_INTERRUPT
        mov $0x20, %al
        out %al, $0x20
        pop %ds
        pop %ax
        iret
timer:  push %ax
        push %ds
        mov $BDA >> 4, %ax
        mov %ax, %ds
        incl BDA_TICKS
        cmpl $0x1800b0, BDA_TICKS       /* a day */
        jb 1f
        movl $0, BDA_TICKS
        incb BDA_TICKS + 4
1:      cmpb $0, BDA_MOTOR_TIMEOUT
        je 2f
        decb BDA_MOTOR_TIMEOUT
        jne 2f
        push %dx
        movb $0, BDA_MOTORS
        mov $0x3f2, %dx
        mov $0x0c, %al
        out %al, %dx
        pop %dx
2:      int $0x1c
        mov $0x20, %al
        out %al, $0x20
        pop %ds
        pop %ax
        iret

/*
 * The services are C functions on a copy of the caller's registers. They have a stack of their own, in the extended BIOS data area,
 * so that its segment can serve as DS, ES and SS at once.
 */
        .set SERVICE_SEGMENT, 0x9fc0
        .set SERVICE_STACK, 0x3f0
        .set BOOT_NEXT, 0x0f
        .set FRAME_WORDS, 22
        .macro SERVICE number
service\number:
        push $\number
        jmp service
        .endm
        .irp number, 0x09,0x10,0x11,0x12,0x13,0x14,0x15,0x16,0x17,0x19,0x1a
        SERVICE \number
        .endr
system_service:
        cmp $0x53, %ah
        je apm
        jmp service0x15
/* Int 16h: functions 00h and 10h wait here for a key, on the caller's stack, while interrupts come. */
keyboard_service:
        test $0xef, %ah
        jnz service0x16
        push %ds
        push %ax
        mov $BDA >> 4, %ax
        mov %ax, %ds
1:      cli
        mov BDA_KEYBOARD_HEAD, %ax
        cmp BDA_KEYBOARD_TAIL, %ax
        jne 2f
        sti
        hlt
        jmp 1b
2:      pop %ax
        pop %ds
        jmp service0x16
service:
        push %ds
        push %es
        pushal
        cld
        mov %ss, %ax
        mov %sp, %bx
        mov $SERVICE_SEGMENT, %cx
        mov %cx, %ss
        mov $SERVICE_STACK, %esp
        push %fs
        push %ax
        push %bx
        sub $FRAME_WORDS * 2, %sp
        mov %ax, %ds
        mov %bx, %si
        mov %cx, %es
        mov %sp, %di
        mov $FRAME_WORDS, %cx
        rep movsw
        mov %ss, %ax
        mov %ax, %ds
        movzwl %sp, %eax
        calll serve
        mov FRAME_WORDS * 2 + 4(%esp), %fs
        mov %sp, %si
        mov FRAME_WORDS * 2(%si), %di
        mov FRAME_WORDS * 2 + 2(%si), %ax
        mov %ax, %es
        mov %di, %bx
        mov $FRAME_WORDS, %cx
        cld
        rep movsw
        mov %ax, %ss
        mov %bx, %sp
        popal
        pop %es
        pop %ds
        add $2, %sp
        iret

        .section .reset, "ax"
        ljmp $0xf000, $entry
        .ascii "11/21/26"
        .byte 0, 0xfc, 0
