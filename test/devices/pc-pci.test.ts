import { describe, expect, it } from 'vitest';
import { MachineClock } from '../../src/devices/machine-clock.js';
import { Pc } from '../../src/devices/pc.js';
import { BlockError } from '../../src/devices/storage/block-backend.js';
import { MemoryImage } from '../../src/devices/storage/image-file.js';
import { RawImage } from '../../src/devices/storage/raw-image.js';
import { VirtioRng } from '../../src/devices/virtio/virtio-rng.js';
import { TestMemory } from './test-memory.js';

const disk = (fill: number) => new RawImage(new MemoryImage(new Uint8Array(8192).fill(fill)));

function pc() {
  const memory = new TestMemory(1 << 20);
  return new Pc(
    {
      clock: new MachineClock({ instructions: () => 0 }),
      memory,
      pci: {
        disks: [
          { backend: disk(1), interface: 'virtio' },
          { backend: disk(2), interface: 'ide' },
          { backend: disk(3), interface: 'virtio' },
          { backend: disk(5), interface: 'virtio-mmio' },
        ],
        cdrom: disk(4),
        virtio: [new VirtioRng(memory, (into) => into.fill(7))],
      },
    },
    { onPowerOff() {}, onReset() {}, onDebugExit() {}, onA20() {}, onInterrupt() {} },
  );
}
const config = (m: Pc, device: number, offset: number, index = 0) => {
  m.bus.writePort(0xcf8, 4, 0x80000000 + (device << 11) + (index << 8) + offset);
  return m.bus.readPort(0xcfc, 4);
};

describe('PCI in the PC', () => {
  it('has bridges, IDE and virtio where an i440FX board has them', () => {
    const m = pc();
    m.reset();
    const ids = [0, 1, 2, 3, 4, 5, 6].map((device) => config(m, device, 0).toString(16));
    expect(ids).toEqual(['12378086', '70008086', 'ffffffff', '10421af4', '10421af4', '10441af4', 'ffffffff']);
    expect(config(m, 1, 0, 1).toString(16)).toBe('70108086');
    m.pci!.assignResources();
    expect(m.bus.readMmio((config(m, 3, 0x20) & ~15) >>> 0, 4)).toBe(0);
    expect(m.bus.readPort((config(m, 1, 0x20, 1) & ~15) + 2, 1)).toBe(0);
    expect(m.pci!.traffic.map(({ name }) => name)).toEqual([
      'ide0',
      'cd2',
      'virtio-blk0',
      'virtio-blk1',
      'virtio-rng0',
    ]);
    expect(m.acpiVirtioMmio).toEqual([{ base: 0xd0000000, length: 0x200, gsi: 5 }]);
    expect([m.bus.readMmio(0xd0000000, 4), m.bus.readMmio(0xd0000008, 4)]).toEqual([0x74726976, 2]);
    expect(m.traffic.at(-1)!.name).toBe('virtio-mmio-blk0');
    m.bus.writePort(0x1f6, 1, 0xe0);
    expect(m.bus.readPort(0x1f7, 1)).toBe(0x50);
    m.bus.writePort(0x176, 1, 0xe0);
    expect([m.bus.readPort(0x174, 1), m.bus.readPort(0x175, 1)]).toEqual([0x14, 0xeb]);
  });
  it('saves and restores with the machine', () => {
    const m = pc();
    m.reset();
    m.pci!.assignResources();
    const state = JSON.parse(JSON.stringify(m.state()));
    const other = pc();
    other.restore(state);
    expect(JSON.parse(JSON.stringify(other.state()))).toEqual(state);
    expect(config(other, 4, 0x20)).toBe(config(m, 4, 0x20));
  });
  it('closes every disk, even where one cannot be flushed', () => {
    const closed: number[] = [];
    const failing = (n: number) => {
      const backend = disk(n);
      backend.close = () => {
        closed.push(n);
        if (n === 1) throw new BlockError('no space left');
      };
      return { backend, interface: 'ide' as const };
    };
    const errors: string[] = [];
    const m = new Pc(
      {
        clock: new MachineClock({ instructions: () => 0 }),
        memory: new TestMemory(4096),
        pci: { disks: [failing(1), failing(2)], onDiskError: (message) => errors.push(message) },
      },
      { onPowerOff() {}, onReset() {}, onDebugExit() {}, onA20() {}, onInterrupt() {} },
    );
    m.pci!.closeDisks();
    expect([closed, errors]).toEqual([[1, 2], ['no space left']]);
  });
  it('describes its interrupts to ACPI as the bus routes them', () => {
    const { acpi } = pc().pci!;
    expect([acpi.pirqOf(1, 0), acpi.pirqOf(3, 0), acpi.pirqOf(3, 3)]).toEqual([0, 2, 1]);
  });
});
