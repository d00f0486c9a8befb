/** A machine that was saved and restored goes on as if nothing had been; what is no snapshot is refused in one line. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadKernel } from '../../src/boot/load-kernel.js';
import { pcMemoryMap } from '../../src/boot/ram-map.js';
import { MemoryImage } from '../../src/devices/storage/image-file.js';
import { RawImage } from '../../src/devices/storage/raw-image.js';
import { SnapshotOverlay } from '../../src/devices/storage/snapshot-overlay.js';
import { readSnapshot } from '../../src/system/snapshot/machine-snapshot.js';
import { SnapshotError } from '../../src/system/snapshot/snapshot-file.js';
import { VirtualMachine, type VirtualMachineOptions } from '../../src/system/virtual-machine.js';
import { bootSector, SLEEPS } from '../support/boot-sector.js';

const MIB = 1048576;
const demo = readFileSync(fileURLToPath(new URL('../../bench/kernels/bin/demo', import.meta.url)));

function machine(options: Partial<VirtualMachineOptions> = {}, file: Uint8Array = demo) {
  const output: number[] = [];
  const vm = new VirtualMachine({
    memoryMiB: 16,
    icount: true,
    ...options,
    serial: [{ write: (bytes) => output.push(...bytes) }],
    boot: () => loadKernel(file, { name: 'kernel', e820: pcMemoryMap(16 * MIB), append: 'ticks=60' }),
  });
  return { vm, text: () => Buffer.from(output).toString('latin1') };
}
const whole = (parts: readonly Uint8Array[]) => Buffer.concat(parts);
const quit = { status: 130, reason: 'stopped' } as const;

describe.each([
  ['interpreter', 'interp'],
  ['translator', 'jit'],
] as const)('%s', (_, engine) => {
  test('at many moments of a run: the rest is the same to the instruction, on both engines', async () => {
    const { vm, text } = machine({ engine });
    const saved: { file: Buffer; said: number }[] = [];
    const end = vm.run();
    while (vm.state !== 'shutdown' && saved.length < 20) {
      await new Promise((resolve) => setImmediate(resolve));
      if (vm.state === 'running') saved.push({ file: whole(vm.saveSnapshot()), said: text().length });
    }
    const { status } = await end;
    // As many as the host's events had turns: a fast one's are few.
    expect(saved.length).toBeGreaterThan(1);
    for (const { file, said } of saved.filter((_, n) => n % 3 === 0)) {
      for (const other of ['interp', 'jit'] as const) {
        const again = machine({ engine: other, restore: readSnapshot(file) });
        expect((await again.vm.run()).status).toBe(status);
        expect([again.vm.instructions, again.text()]).toEqual([vm.instructions, text().slice(said)]);
      }
    }
  });

  test('saved again before it has run: the same file', async () => {
    const { vm } = machine({ engine });
    const end = vm.run();
    await new Promise((resolve) => setTimeout(resolve, 100));
    vm.pause();
    const file = whole(vm.saveSnapshot());
    vm.stop(quit);
    await end;
    const again = machine({ engine, restore: readSnapshot(file) });
    again.vm.pause();
    const other = again.vm.run();
    expect(whole(again.vm.saveSnapshot()).equals(file)).toBe(true);
    again.vm.stop(quit);
    await other;
  });
});

test('writes to a disk that is thrown away come with it; a machine with other drives is refused', async () => {
  const disk = (bytes = 1 << 16) => {
    const overlay = new SnapshotOverlay(new RawImage(new MemoryImage(new Uint8Array(bytes))), () => {
      throw new Error('no room');
    });
    return { backend: overlay, interface: 'ide' } as const;
  };
  const first = disk();
  const { vm } = machine({ disks: [first] }, bootSector(SLEEPS));
  const end = vm.run();
  first.backend.write(20_000, Uint8Array.of(1, 2, 3));
  first.backend.write(65_535, Uint8Array.of(9));
  const file = whole(vm.saveSnapshot());
  vm.stop(quit);
  await end;
  const second = disk();
  const again = machine({ disks: [second], restore: readSnapshot(file) });
  const other = again.vm.run();
  const seen = new Uint8Array(1 << 16);
  second.backend.read(0, seen);
  expect([...seen.subarray(19_999, 20_004), seen[65_535]]).toEqual([0, 1, 2, 3, 0, 9]);
  again.vm.stop(quit);
  await other;
  for (const disks of [[], [disk(1 << 15)]])
    await expect(machine({ disks, restore: readSnapshot(file) }).vm.run()).rejects.toThrow(SnapshotError);
});

test('a file that is damaged, cut off or something else is refused in one line', async () => {
  const { vm } = machine();
  const end = vm.run();
  const file = whole(vm.saveSnapshot());
  vm.stop(quit);
  await end;
  const refused = (bytes: Uint8Array) => {
    try {
      readSnapshot(bytes);
    } catch (error) {
      expect(error).toBeInstanceOf(SnapshotError);
      return (error as Error).message;
    }
    return 'taken';
  };
  expect(refused(file)).toBe('taken');
  expect(refused(new Uint8Array(0))).toBe('is no snapshot of a machine');
  expect(refused(demo)).toBe('is no snapshot of a machine');
  const older = Buffer.from(file);
  older.writeUInt32LE(99, 8);
  expect(refused(older)).toMatch(/^is a snapshot of version 99; this Ringless reads version \d+$/);
  for (let n = 0; n < 200; n++) {
    const at = Math.floor((n / 200) * file.length);
    const changed = Buffer.from(file);
    changed[at]! ^= 1 << (n % 8);
    expect([at, refused(changed)]).toEqual([at, expect.stringMatching(/^is [^\n]+$/)]);
    expect(refused(file.subarray(0, at))).toMatch(/^is [^\n]+$/);
  }
});
