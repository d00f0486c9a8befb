#!/bin/sh
# Makes bios-image.ts, which is committed, of the small BIOS's sources. Needs gcc with -m16 and binutils.
set -eu
cd "$(dirname "$0")"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
gcc -m16 -march=i386 -Os -mregparm=3 -ffreestanding -nostdlib -static -fno-pie -no-pie -fno-stack-protector \
  -fcf-protection=none -fno-asynchronous-unwind-tables -fno-jump-tables -mpreferred-stack-boundary=2 -mgeneral-regs-only \
  -Wall -Wextra \
  --param=min-pagesize=0 -Wl,-z,noexecstack -Wl,--build-id=none -Wl,-m,elf_i386 -Wl,-T,bios.ld -o "$work/bios.elf" \
  entry.S power.S services.c pci.c video.c video-modes.c video-pixels.c vbe.c keyboard.c ata.c disk.c floppy.c boot.c
objcopy -O binary --gap-fill=0xff "$work/bios.elf" "$work/bios.bin"
address() { echo $((0x$(nm "$work/bios.elf" | sed -n "s/^\([0-9a-f]*\) . $1\$/\1/p"))); }
{
  echo "/** Made by build.sh: the small BIOS, 32 KiB up to 1 MiB, and places in segment F000h. */"
  echo "export const BIOS_ENTRY = $(address entry);"
  echo "/** Pairs of words, vector and offset, up to FFFFh; the other vectors point to the handler that does nothing. */"
  echo "export const BIOS_VECTORS = $(address vectors);"
  echo "export const BIOS_IGNORE = $(address ignore);"
  echo "export const BIOS_BASE64 ="
  echo "  // biome-ignore format: a table"
  echo "  ["
  base64 -w 104 "$work/bios.bin" | sed "s/.*/    '&',/"
  echo "  ].join('');"
} > bios-image.ts
ls -l "$work/bios.bin"
