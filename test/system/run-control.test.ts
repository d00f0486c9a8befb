/** Whoever holds a machine stops it, lets it go on, resets and ends it, and is told of each. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadKernel } from '../../src/boot/load-kernel.js';
import { pcMemoryMap } from '../../src/boot/ram-map.js';
import { VirtualMachine } from '../../src/system/virtual-machine.js';
import { bootSector, POWERS_OFF, SLEEPS, SPINS } from '../support/boot-sector.js';

const MIB = 1048576;
/** mov dx, 3f8h; mov al, 'R'; out dx, al */
const SAYS_R = [0xba, 0xf8, 0x03, 0xb0, 0x52, 0xee];
const demo = readFileSync(fileURLToPath(new URL('../../bench/kernels/bin/demo', import.meta.url)));
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await shortly(5);
};
const shortly = (ms = 30) => new Promise((resolve) => setTimeout(resolve, ms));

function machine(file: Uint8Array, options: object = {}) {
  const output: number[] = [];
  const vm = new VirtualMachine({
    memoryMiB: 16,
    ...options,
    serial: [{ write: (bytes) => output.push(...bytes) }],
    boot: () => loadKernel(file, { name: 'kernel', e820: pcMemoryMap(16 * MIB), append: '' }),
  });
  const events: string[] = [];
  vm.listen(({ name, guest, reason }) => events.push([name, guest ?? '', reason ?? ''].join(' ').trim()));
  return { vm, events, text: () => Buffer.from(output).toString('latin1') };
}
const quit = { status: 130, reason: 'stopped' } as const;

describe.each([
  ['a guest that runs', SPINS],
  ['a guest that sleeps', SLEEPS],
])('%s', (_, code) => {
  test('stops, and its time with it, and goes on', async () => {
    const { vm, events, text } = machine(bootSector([...SAYS_R, ...code]));
    const end = vm.run();
    await until(() => text() === 'R');
    vm.pause();
    expect(vm.state).toBe('paused');
    await shortly();
    const [instructions, now] = [vm.instructions, vm.pc.clock.now()];
    await shortly();
    expect([vm.instructions, vm.pc.clock.now()]).toEqual([instructions, now]);
    vm.resume();
    await until(() => vm.instructions > instructions && vm.pc.clock.now() > now);
    expect(vm.state).toBe('running');
    vm.stop(quit);
    expect((await end).reason).toBe('stopped');
    expect([vm.state, events]).toEqual(['shutdown', ['STOP', 'RESUME', 'SHUTDOWN false host-signal']]);
  });

  test('is reset, also while it is stopped, and stays so', async () => {
    const { vm, events, text } = machine(bootSector([...SAYS_R, ...code]));
    const end = vm.run();
    await until(() => text() === 'R');
    vm.reset();
    await until(() => text() === 'RR');
    vm.pause();
    vm.reset();
    await shortly();
    expect([vm.state, text()]).toEqual(['paused', 'RR']);
    vm.resume();
    await until(() => text() === 'RRR');
    vm.pause();
    vm.stop(quit);
    expect((await end).reason).toBe('stopped');
    const reset = 'RESET false host-reset';
    expect(events).toEqual([reset, 'STOP', reset, 'RESUME', 'STOP', 'SHUTDOWN false host-signal']);
  });
});

test('a machine that is stopped before it runs begins when it may', async () => {
  const { vm, events, text } = machine(bootSector([...SAYS_R, ...POWERS_OFF]));
  vm.pause();
  const end = vm.run();
  await shortly();
  expect([vm.state, text(), vm.instructions]).toEqual(['paused', '', 0]);
  vm.resume();
  expect((await end).reason).toBe('power-off');
  expect([text(), events]).toEqual(['R', ['RESUME', 'SHUTDOWN true guest-shutdown']]);
});

test('the power button is told of', async () => {
  const { vm, events } = machine(bootSector(SLEEPS));
  const end = vm.run();
  await shortly();
  vm.pressPowerButton();
  vm.stop(quit);
  await end;
  expect(events[0]).toBe('POWERDOWN');
});

test('with --icount a run that was stopped in between is the same to the instruction', async () => {
  const whole = machine(demo, { icount: true });
  const { stats } = await whole.vm.run();
  const cut = machine(demo, { icount: true });
  const end = cut.vm.run();
  for (let n = 0; n < 5; n++) {
    await shortly(2);
    cut.vm.pause();
    await shortly(2);
    cut.vm.resume();
  }
  expect((await end).stats.instructions.interpreter).toBe(stats.instructions.interpreter);
  expect([cut.vm.instructions, cut.text()]).toEqual([whole.vm.instructions, whole.text()]);
});
