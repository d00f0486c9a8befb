/**
 * The clocks of one machine show the same time, whatever the guest does and however busy the host is
 * (test/fixtures/kernels/clocks.c). Only what the guest sees is looked at.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadKernel } from '../../src/boot/load-kernel.js';
import { pcMemoryMap } from '../../src/boot/ram-map.js';
import { type RunOptions, runMachine } from './vm.js';

const MIB = 1 << 20;
const kernel = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/kernels/bin/${name}`, import.meta.url)));

const WAYS: readonly (readonly [string, Partial<RunOptions>])[] = [
  ['interpreter', { engine: 'interp' }],
  ['translator', { engine: 'jit' }],
  ['translator from the start', { engine: 'jit', strategies: { hotThreshold: 0 } }],
  ['interpreter, icount', { engine: 'interp', icount: true }],
  ['translator, icount', { engine: 'jit', icount: true, strategies: { hotThreshold: 0 } }],
];

/** Lines of `name: key=value ...`. */
function parse(output: string): Map<string, Record<string, number>> {
  const lines = output.split('\r\n').filter((line) => line.includes(': '));
  return new Map(
    lines.map((line) => {
      const [name, rest] = line.split(': ') as [string, string];
      return [name, Object.fromEntries(rest.split(' ').map((f) => [f.split('=')[0]!, Number(f.split('=')[1])]))];
    }),
  );
}

describe.each(WAYS)('%s', (_, way) => {
  test('counters and interrupts agree, in every way to pass the time', { timeout: 600_000 }, async () => {
    // Under --icount, where a ns is an instruction, it is no different after the first ms.
    const periodMs = way.icount ? 20 : 200;
    const { output, status } = await runMachine(
      () =>
        loadKernel(kernel('clocks'), {
          e820: pcMemoryMap(64 * MIB),
          append: `period=${periodMs} second=${way.icount ? 0 : 1}`,
        }),
      { memoryMiB: 64, seconds: 500, ...way },
    );
    expect(status).toBe(1);
    const seen = parse(output);
    for (const how of ['spin', 'tsc', 'port', 'memory', 'lapic', 'uart', 'pit', 'channel2', 'halt', 'mask']) {
      const line = seen.get(how)!;
      const seconds = line.tsc! / 2e9;
      const said = `${how}: ${JSON.stringify(line)}`;
      expect(seconds, said).toBeGreaterThan(how === 'channel2' ? 0.049 : periodMs * 0.8e-3);
      // Registers are read one after the other: the host may be away in between.
      expect(Math.abs(line.pm! / 3579545 - seconds), said).toBeLessThan(0.003);
      expect(Math.abs(line.hpet! / 1e8 - seconds), said).toBeLessThan(0.003);
      for (const [irq, hz] of [
        ['pit_irq', 1193182 / 11932],
        ['rtc_irq', 1024],
        ['lapic_irq', 500],
        ['hpet_irq', 1000],
      ] as const) {
        expect(Math.abs(line[irq]! - seconds * hz), `${said}: ${irq}`).toBeLessThan(2 + 0.01 * seconds * hz);
      }
    }
    expect(Math.abs(seen.get('pit-count')!.ticks! / 1193182 - periodMs / 1000)).toBeLessThan(0.003);
    expect(Math.abs(seen.get('channel2')!.tsc! / 2e9 - 0.05)).toBeLessThan(0.003);
    // Half a millisecond, and the time that the handler needs to arm the next.
    for (const how of ['one-shot', 'tsc-deadline']) {
      const line = seen.get(how)!;
      expect(line.shots! / (line.tsc! / 1e6), JSON.stringify(line)).toBeGreaterThan(0.8);
      expect(line.shots! / (line.tsc! / 1e6), JSON.stringify(line)).toBeLessThan(1.005);
    }
    if (!way.icount) {
      const second = seen.get('second')!;
      expect(Math.abs(second.tsc! / 2e9 - 1)).toBeLessThan(0.005);
      expect(Math.abs(second.pit_irq! - 100)).toBeLessThanOrEqual(2);
    }
    const paravirtual = seen.get('kvm-clock')!;
    expect(paravirtual.tsc!).toBeGreaterThan(0);
    expect(Math.abs(((paravirtual.tsc! / 2) % 2 ** 32) - paravirtual.ns!)).toBeLessThanOrEqual(1);
  });
});
