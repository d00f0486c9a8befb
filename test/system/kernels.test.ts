/** The kernels that ship with the project, interpreted, on all tiers, and with regions alone, soon. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadKernel } from '../../src/boot/load-kernel.js';
import { pcMemoryMap } from '../../src/boot/ram-map.js';
import { type RunOptions, runMachine } from './vm.js';

const MEMORY_MIB = 64;
const kernel = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../bench/kernels/bin/${name}`, import.meta.url)));

const run = (name: string, append: string, options: RunOptions) =>
  runMachine(() => loadKernel(kernel(name), { e820: pcMemoryMap(MEMORY_MIB << 20), append }), {
    memoryMiB: MEMORY_MIB,
    ...options,
  });

const DEMO = `Ringless demo kernel
memory: 64 MiB
paging on
timer: 5 ticks
ring 3: task 1 runs
ring 3: task 2 runs
task 1: 12251 primes below 131072
task 2: 12251 primes below 131072
pages given on first touch: 64, accessed and dirty: 64
tasks took turns
prints by system call: 2
done
`.replaceAll('\n', '\r\n');

const NANO = [
  'loop',
  'in',
  'out',
  'cr8-write',
  'call-ret',
  'page-fault',
  'divide-by-zero',
  'pte-invlpg-read',
  'syscall-sysret',
  'int80-iret',
  'cr3-one-page',
  'cr3-warm-32-pages',
  'cr3-cold-32-pages',
  'hlt-to-interrupt',
  'hlt-to-interrupt-mean',
];

const WAYS: readonly (readonly [string, RunOptions])[] = [
  ['interpreter', { engine: 'interp' }],
  ['all tiers', { engine: 'jit' }],
  ['translator', { engine: 'jit', strategies: { tiers: '0,2', hotThreshold: 60 } }],
];

describe.each(WAYS)('%s', (_, way) => {
  test('demo: paging, timer, ring 3, system calls, exit status', async () => {
    const { status, output } = await run('demo', 'exit=3', way);
    expect(output).toBe(DEMO);
    expect(status).toBe(7);
  });

  test('demo under --icount: the same count twice', async () => {
    const [one, two] = [
      await run('demo', '', { ...way, icount: true }),
      await run('demo', '', { ...way, icount: true }),
    ];
    expect(one.output).toBe(DEMO);
    expect(one.status).toBe(1);
    expect([two.output, two.instructions]).toEqual([one.output, one.instructions]);
  });

  test('demo: a triple fault ends the machine with the state of the processor', async () => {
    const { status, output, message } = await run('demo', 'triple', way);
    expect(output).toMatch(/triple fault\r\n$/);
    expect(status).toBe(3);
    expect(message).toMatch(/RIP 0{8}00100[0-9a-f]{3}/);
  });

  test('nano: every measurement comes to an end', async () => {
    const { status, output } = await run('nano', 'n=30 rounds=1', way);
    const names = [...output.matchAll(/^nano ([\w-]+): \d+\.\d ns, (\d+ instructions, )?\d+ operations\r$/gm)];
    expect(names.map(([, name]) => name)).toEqual(NANO);
    expect(output).toMatch(/nano done\r\n$/);
    expect(status).toBe(1);
  });
});
