/** How long interrupts wait: those that a store raises not at all; `--stats` tells of all of them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadKernel } from '../../src/boot/load-kernel.js';
import { pcMemoryMap } from '../../src/boot/ram-map.js';
import { InterruptLatency } from '../../src/runtime/system/interrupt-latency.js';
import { VirtualMachine } from '../../src/system/virtual-machine.js';
import * as S from '../../src/translator/state.js';
import { CODE, runCode, WAYS } from './machine-code.js';

describe.each(WAYS)('%s', (_, way) => {
  test('an interrupt that a store to a device raises comes before the next instruction', async () => {
    // The local APIC sends itself an interrupt, by MOV and by STOS.
    const on = [
      'c705f000e0feff010000', // mov dword [0xfee000f0], 0x1ff
      'fb', // sti
    ];
    const byMove = await runCode(
      {
        bits: 32,
        code: [
          ...on,
          ...[
            'c7050003e0fe30000400', // mov dword [0xfee00300], 0x40030
            '40', // inc eax
            'e905000000', // jmp 0x10015
          ],
        ],
      },
      way,
    );
    expect([byMove.vector, byMove.stack[0], byMove.register(S.RAX)]).toEqual([0x30, CODE + 21, 0]);
    const byString = await runCode(
      {
        bits: 32,
        code: [
          ...on,
          ...[
            'bf0003e0fe', // mov edi, 0xfee00300
            'b830000400', // mov eax, 0x40030
            'ab', // stosd
            '41', // inc ecx
            'e905000000', // jmp 0x10016
          ],
        ],
      },
      way,
    );
    expect([byString.vector, byString.stack[0], byString.register(S.RDI), byString.register(S.RCX)]).toEqual([
      0x30,
      CODE + 22,
      0xfee00304,
      0,
    ]);
  });

  test('the demo kernel: timer interrupts under --icount are in time', async () => {
    const kernel = readFileSync(fileURLToPath(new URL('../../bench/kernels/bin/demo', import.meta.url)));
    const machine = new VirtualMachine({
      memoryMiB: 64,
      icount: true,
      ...way,
      boot: () => loadKernel(kernel, { e820: pcMemoryMap(64 << 20), append: '' }),
    });
    const { stats } = await machine.run();
    const { count, ns, instructions } = stats.interruptLatency!;
    expect(count).toBeGreaterThan(4);
    expect(ns.p99).toBeLessThanOrEqual(ns.max);
    // An instruction is a ns: what waits, waits for the end of a block.
    expect(instructions.max).toBeLessThan(1000);
    expect(ns.max).toBeLessThan(10_000);
  });
});

test('the distribution: maximum exactly, percentiles within a ninth', () => {
  let now = 0;
  let count = 0;
  const latency = new InterruptLatency(
    () => now,
    () => count,
  );
  for (let i = 1; i <= 1000; i++) {
    latency.starts();
    latency.takeable();
    now += i;
    count += 2 * i;
    latency.taken();
  }
  // Taken at once, and one that went away.
  latency.takeable();
  latency.nothing();
  latency.taken();
  const { ns, instructions, count: n } = latency.stats();
  expect([n, ns.max, instructions.max]).toEqual([1000, 1000, 2000]);
  expect(ns.p99 / 990).toBeGreaterThan(0.9);
  expect(ns.p99 / 990).toBeLessThan(1.12);
  // A timer that was noticed late: half of the slice ago.
  latency.starts();
  now += 100;
  count += 50;
  latency.whileTimers(now - 50, () => latency.takeable());
  latency.taken();
  expect(latency.stats().ns.max).toBe(1000);
});
