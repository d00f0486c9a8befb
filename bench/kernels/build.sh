#!/bin/sh
# Builds the kernels and the boot sector that ship with the project into bin/. The binaries are committed, so that nobody needs a compiler to boot
# them. Needs gcc with -m32 and binutils; no libc is linked. Multiboot wants 32-bit ELF files, so nano, which is 64-bit code, is
# copied into one.
set -eu
cd "$(dirname "$0")"

COMMON="-O2 -g0 -ffreestanding -static -nostdlib -fno-pie -no-pie -fno-stack-protector -fcf-protection=none
  -fno-asynchronous-unwind-tables -mgeneral-regs-only -mno-red-zone -Wall -Wextra
  -Wl,--build-id=none -Wl,-z,noexecstack -Wl,--no-warn-rwx-segments -Wl,-T,kernel.ld"

mkdir -p bin
# shellcheck disable=SC2086
gcc $COMMON -m32 -march=i686 -Wl,-m,elf_i386 -o bin/demo demo-start.S demo.c
# shellcheck disable=SC2086
gcc $COMMON -m64 -march=x86-64 -mcmodel=small -Wl,-m,elf_x86_64 -o bin/nano.elf64 nano-start.S nano-loops.S nano.c
gcc -m16 -nostdlib -no-pie -Wl,--build-id=none,-z,noexecstack,-Ttext=0x7c00,--oformat=binary -o bin/boot-sector boot-sector.S
objcopy -O elf32-i386 bin/nano.elf64 bin/nano
rm bin/nano.elf64
strip --strip-debug --remove-section=.comment bin/demo bin/nano
# A program, for the comparison with the processor itself.
gcc -O2 -static -s -Wall -Wextra -o bin/native native.c
