#!/bin/sh
# Compares x87 code with the processor: builds the programs here and bench/guests' matrix product with -mfpmath=387,
# checks that each prints what it prints natively, and shows CPU seconds and their ratio. Needs gcc (with -m32 support).
#   sh bench/x87/run.sh [-m32|-m64] [options of `ringless run`]
set -eu
cd "$(dirname "$0")"
word=-m32
case "${1:-}" in -m32 | -m64) word=$1; shift ;; esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for row in ../guests/matmul.c:500 nbody.c:2000000 mandelbrot.c:1000 spectral.c:1500 whetstone.c:1000000; do
  source=${row%:*} scale=${row#*:}
  name=$(basename "$source" .c)
  gcc "$word" -O2 -mfpmath=387 -fno-math-errno -fno-tree-vectorize -ffreestanding -static -nostdlib -fno-pie -no-pie \
    -fno-stack-protector -fcf-protection=none -fno-asynchronous-unwind-tables -fno-tree-loop-distribute-patterns \
    -o "$work/$name" "$source"
  seconds() { { /usr/bin/time -f %U "$@" > "$work/out"; } 2>&1; }
  native=$(seconds "$work/$name" "$scale")
  mv "$work/out" "$work/want"
  ours=$(seconds node ../../dist/cli/main.js run "$@" "$work/$name" "$scale")
  cmp -s "$work/out" "$work/want" && same=same || same=different
  echo "$name $native $ours $same" | awk '{ printf "%-12s native %6.2f s  ringless %6.2f s  %5.1f x  output %s\n", $1, $2, $3, $3 / $2, $4 }'
done
