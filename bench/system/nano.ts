/**
 * The nanobenchmark kernel on the translator, the interpreter and QEMU's TCG, and the same operations natively where
 * user code can do them (bench/kernels/native.c): ns per operation, best of the rounds. Loops are translated after
 * 1,000 rounds.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { has, print, RINGLESS, rounds, run } from './measure.js';

const bin = (name: string) => fileURLToPath(new URL(`../kernels/bin/${name}`, import.meta.url));

export function main(args: string[]): void {
  const words = `n=100000 rounds=${rounds(args, 5)}`;
  // The loops are to be measured, not their translation.
  const boot = [...RINGLESS, 'boot', '--kernel', bin('nano'), '--append', words, '--hot-threshold', '1000'];
  boot.push('--no-background');
  const columns: [string, Map<string, number>][] = [
    ['translator', parse(run(boot).stdout)],
    ['interpreter', parse(run([...boot, '--engine', 'interp']).stdout)],
  ];
  if (has('qemu-system-x86_64')) {
    const devices = ['-display', 'none', '-serial', 'stdio', '-device', 'isa-debug-exit,iobase=0xf4,iosize=4'];
    const qemu = ['qemu-system-x86_64', '-accel', 'tcg', '-no-reboot', ...devices];
    columns.push(['QEMU', parse(run([...qemu, '-kernel', bin('nano'), '-append', words]).stdout)]);
  }
  const native = bin('native');
  if (process.arch === 'x64' && process.platform === 'linux' && existsSync(native))
    columns.push(['native', parse(spawnSync(native, { encoding: 'utf8' }).stdout)]);
  const names = [...columns[0]![1].keys()];
  if (names.length === 0) throw new Error('the nanobenchmark kernel printed nothing');
  print(
    ['ns per operation', ...columns.map(([name]) => name)],
    names.map((name) => [name, ...columns.map(([, values]) => values.get(name)?.toFixed(1) ?? '-')]),
  );
}

function parse(output: string): Map<string, number> {
  return new Map([...output.matchAll(/^nano ([\w-]+): ([\d.]+) ns/gm)].map(([, name, ns]) => [name!, Number(ns)]));
}
