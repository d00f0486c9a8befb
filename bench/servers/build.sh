#!/bin/sh
# Builds the load of `ringless bench --servers` into bench/guests/bin/x86_64, where it is committed, as
# bench/guests/build.sh does with the other guests. Needs gcc.
set -eu
cd "$(dirname "$0")"
gcc -O2 -g0 -ffreestanding -static -nostdlib -fno-pie -no-pie -fno-stack-protector -fcf-protection=none \
  -fno-asynchronous-unwind-tables -fno-tree-loop-distribute-patterns -mno-red-zone -Wall -Wextra -Wno-unused-function \
  -Wl,--build-id=none -Wl,-z,noseparate-code -Wl,-z,noexecstack -m64 -march=x86-64 \
  -o ../guests/bin/x86_64/load load.c
strip --strip-debug --remove-section=.comment ../guests/bin/x86_64/load
