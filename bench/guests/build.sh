#!/bin/sh
# Builds the shipped guests into bin/i386 and bin/x86_64. The binaries are committed, so that nobody needs a compiler
# to run the demo, the tests or the bench. Needs gcc with -m32 (gcc-multilib); no libc is linked.
set -eu
cd "$(dirname "$0")"

COMMON="-O2 -g0 -ffreestanding -static -nostdlib -fno-pie -no-pie -fno-stack-protector -fcf-protection=none
  -fno-asynchronous-unwind-tables -fno-tree-loop-distribute-patterns -Wall -Wextra -Wno-unused-function
  -Wl,--build-id=none -Wl,-z,noseparate-code"
I386="-m32 -march=i686 -msse2 -mfpmath=sse"
X86_64="-m64 -march=x86-64"

mkdir -p bin/i386 bin/x86_64
for source in *.c; do
  name="${source%.c}"
  # shellcheck disable=SC2086
  gcc $COMMON $I386 -o "bin/i386/$name" "$source"
  # shellcheck disable=SC2086
  gcc $COMMON $X86_64 -o "bin/x86_64/$name" "$source"
  strip --strip-debug --remove-section=.comment "bin/i386/$name" "bin/x86_64/$name"
done
