/** `ringless boot` as a person or a test suite uses it, on the kernels that ship with the repo. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Stats } from '../../src/runtime/stats.js';
import { makeKernelDisk, makeRealModeImage } from '../boot/images.js';
import { bootSector, exits } from '../support/boot-sector.js';
import { execute, projectRoot } from '../support/command.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-boot-'));
afterAll(() => rmSync(folder, { recursive: true }));
const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;

async function boot(...args: string[]) {
  const { stdout, stderr, status } = await execute([process.execPath, main, 'boot', ...args]);
  return { text: stdout.toString().replaceAll('\r', ''), stderr: stderr.toString(), status };
}

const ENGINES: readonly (readonly [name: string, options: readonly string[]])[] = [
  ['interpreter', ['--engine', 'interp']],
  ['all tiers', ['--engine', 'jit']],
  ['translator', ['--engine', 'jit', '--tiers', '0,2', '--hot-threshold', '60']],
];

describe.each(ENGINES)('the demo kernel (%s)', (engine, options) => {
  it('pages, takes timer interrupts, runs two tasks in ring 3, ends by isa-debug-exit', async () => {
    const { text, stderr, status } = await boot(...options);
    expect(stderr).toBe('');
    // isa-debug-exit: (0 << 1) | 1.
    expect(status).toBe(1);
    expect(text).toContain('paging on\ntimer: 5 ticks\n');
    expect(text).toContain('task 1: 12251 primes below 131072\n');
    expect(text).toContain('task 2: 12251 primes below 131072\n');
    expect(text).toContain('pages given on first touch: 64, accessed and dirty: 64\n');
    expect(text.endsWith('done\n')).toBe(true);
  });

  it('gives the same output and the same instruction count twice with --icount', async () => {
    const runs = [];
    for (const name of ['a', 'b']) {
      const stats = join(folder, `${engine}-${name}.json`);
      const { text, status } = await boot(...options, '--icount', '--no-background', '--stats', stats);
      const { tiers } = JSON.parse(readFileSync(stats, 'utf8')) as Stats;
      runs.push({ text, status, count: tiers.reduce((sum, tier) => sum + tier.executed, 0) });
    }
    expect(runs[1]).toEqual(runs[0]);
  });

  it('gives the same with every block translated at first sight, or region by region', async () => {
    if (engine !== 'translator') return;
    for (const strategy of [
      ['--hot-threshold', '0'],
      ['--hot-threshold', '5', '--region-scope', 'block'],
    ]) {
      const { text, status } = await boot(...strategy);
      expect([status, text.endsWith('done\n')]).toEqual([1, true]);
    }
  });
});

describe('what goes wrong', () => {
  it('a missing kernel: one line, 127', async () => {
    const { stderr, status } = await boot('--kernel', '/nonexistent/kernel');
    expect([status, stderr]).toEqual([127, 'ringless: --kernel /nonexistent/kernel: no such file\n']);
  });

  it('a file that is no kernel: one line, 126', async () => {
    const file = join(folder, 'text');
    writeFileSync(file, 'this is no kernel');
    const { stderr, status } = await boot('--kernel', file);
    expect(status).toBe(126);
    expect(stderr).toMatch(/^ringless: --kernel .*text: is neither .*\n$/);
  });

  it('a disk without firmware: one line, 2', async () => {
    const file = join(folder, 'disk');
    writeFileSync(file, Buffer.alloc(1 << 20));
    const { stderr, status } = await boot('--disk', file);
    expect(status).toBe(2);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it('a triple fault: the state of the processor, 3', async () => {
    // A boot sector without firmware that loads an empty IDT and raises #UD: lidt [zeros]; ud2.
    const sector = Buffer.alloc(512);
    sector.set([0x0f, 0x01, 0x1e, 0x20, 0x7c, 0x0f, 0x0b]);
    sector.writeUInt16LE(0xaa55, 510);
    const file = join(folder, 'triple');
    writeFileSync(file, sector);
    const { stderr, status } = await boot('--kernel', file, '--timeout', '600');
    expect(status).toBe(3);
    expect(stderr).toMatch(/triple fault/);
    expect(stderr).toMatch(/RIP 0000000000007c05/);
  });

  it('a guest that runs on: 124 after --timeout', async () => {
    const sector = Buffer.alloc(512);
    sector.set([0xeb, 0xfe]);
    sector.writeUInt16LE(0xaa55, 510);
    const file = join(folder, 'loop');
    writeFileSync(file, sector);
    const { status } = await boot('--kernel', file, '--timeout', '1');
    expect(status).toBe(124);
  });

  it('a disk with a multiboot kernel near its start: its boot sector runs, and a line says so', async () => {
    const file = join(folder, 'xv6.img');
    writeFileSync(file, makeKernelDisk(bootSector(exits(30))));
    const { stderr, status } = await boot('--kernel', file, '--timeout', '60');
    expect(status).toBe(61);
    expect(stderr).toMatch(
      /^ringless: --kernel .*xv6\.img: taken for a disk, of which the boot sector is started; [^\n]*\n$/,
    );
  });

  it('an image of which the setup code alone can be entered', async () => {
    for (const kind of ['lkrn', 'zImage'] as const) {
      const file = join(folder, kind);
      writeFileSync(file, makeRealModeImage(kind, Buffer.from(exits(31))));
      expect([kind, await boot('--kernel', file, '--timeout', '60')]).toEqual([
        kind,
        { text: '', stderr: '', status: 63 },
      ]);
    }
  });

  it('a gzipped multiboot kernel', async () => {
    const file = join(folder, 'demo.gz');
    writeFileSync(file, gzipSync(readFileSync(`${projectRoot}bench/kernels/bin/demo`)));
    const { text, status } = await boot('--kernel', file, '--append', 'exit=3');
    expect([status, text.endsWith('done\n')]).toEqual([7, true]);
  });

  it('more disks than there is room for: one line, 2', async () => {
    const file = join(folder, 'one');
    writeFileSync(file, Buffer.alloc(512));
    const disks = (n: number, kind: string) =>
      Array.from({ length: n }, () => ['--disk', `${file},ro,if=${kind}`]).flat();
    for (const args of [disks(5, 'ide'), [...disks(4, 'ide'), '--cdrom', file], disks(40, 'virtio')]) {
      const { stderr, status } = await boot('--kernel', `${projectRoot}bench/kernels/bin/demo`, ...args);
      expect([status, stderr]).toEqual([2, expect.stringMatching(/^ringless: [^\n]*no more than [^\n]*\n$/)]);
    }
  });
});
