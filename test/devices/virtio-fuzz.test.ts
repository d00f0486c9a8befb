import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Bus } from '../../src/devices/bus.js';
import type { AccessSize, MmioDevice } from '../../src/devices/device.js';
import type { Network } from '../../src/devices/network/frame.js';
import { PciBus } from '../../src/devices/pci/pci-bus.js';
import { MemoryImage } from '../../src/devices/storage/image-file.js';
import { Qcow2Image } from '../../src/devices/storage/qcow2.js';
import { RawImage } from '../../src/devices/storage/raw-image.js';
import { Virtio9p } from '../../src/devices/virtio/virtio-9p.js';
import { VirtioBalloon } from '../../src/devices/virtio/virtio-balloon.js';
import { VirtioBlock } from '../../src/devices/virtio/virtio-block.js';
import { VirtioConsole } from '../../src/devices/virtio/virtio-console.js';
import type { VirtioDevice } from '../../src/devices/virtio/virtio-device.js';
import { VirtioMmio } from '../../src/devices/virtio/virtio-mmio.js';
import { VirtioNet } from '../../src/devices/virtio/virtio-net.js';
import { VirtioPci } from '../../src/devices/virtio/virtio-pci.js';
import { VirtioRng } from '../../src/devices/virtio/virtio-rng.js';
import { VirtioTablet } from '../../src/devices/virtio/virtio-tablet.js';
import { NodeFolder } from '../../src/host/node/folder.js';
import { makeQcow2 } from './qcow2-image.js';
import { FUZZ_ACCESSES, randomNumbers, TestMemory } from './test-memory.js';

/** A number of the kinds that break things. */
function hostile(next: (below: number) => number): number {
  switch (next(6)) {
    case 0:
      return next(4);
    case 1:
      return 2 ** next(32);
    case 2:
      return 2 ** 32 - 1 - next(16);
    case 3:
      return next(1 << 16);
    case 4:
      return next(1 << 20) & ~15;
    default:
      return next(2 ** 32);
  }
}

/** Descriptors and rings of random content, of which most make some sense. */
function fillRings(memory: TestMemory, next: (below: number) => number): void {
  const data = memory.data;
  for (let queue = 0; queue < 3; queue++) {
    const base = 0x1000 + queue * 0x8000;
    for (let i = 0; i < 16; i++) {
      const at = base + 16 * i;
      data.setUint32(at, next(8) === 0 ? hostile(next) : 0x40000 + next(0x10000), true);
      data.setUint32(at + 4, next(30) === 0 ? hostile(next) : 0, true);
      data.setUint32(at + 8, next(8) === 0 ? hostile(next) : next(3) === 0 ? 16 : next(4096), true);
      data.setUint16(at + 12, next(20) === 0 ? next(65536) : [0, 1, 1, 2, 3, 3, 4][next(7)]!, true);
      data.setUint16(at + 14, next(20) === 0 ? next(65536) : next(8), true);
      data.setUint16(base + 0x2004 + 2 * i, next(30) === 0 ? next(65536) : next(8), true);
    }
    data.setUint16(base + 0x2002, data.getUint16(base + 0x4002, true) + next(6), true);
  }
  for (let at = 0x40000; at < 0x50000; at += 4 * (1 + next(16)))
    data.setUint32(at, next(3) === 0 ? hostile(next) : next(20), true);
}

const mirror: Network = {
  plug: (card) => ({ send: (frame) => void card.deliver(frame), room: () => {}, unplug: () => {} }),
};

const devices: Record<string, (memory: TestMemory) => VirtioDevice> = {
  'block, raw': (memory) => new VirtioBlock(memory, new RawImage(new MemoryImage(new Uint8Array(64 << 10)))),
  'block, qcow2': (memory) =>
    new VirtioBlock(memory, new Qcow2Image(new MemoryImage(makeQcow2({ sizeBytes: 1 << 20, clusterBits: 12 })))),
  console: (memory) => new VirtioConsole(memory, { write() {} }),
  // What it sends comes back to it.
  network: (memory) => new VirtioNet(memory, Uint8Array.of(2, 0, 0, 0, 0, 1), mirror),
  entropy: (memory) => new VirtioRng(memory, (into) => into.fill(1)),
  tablet: (memory) => new VirtioTablet(memory),
  balloon: (memory) => new VirtioBalloon(memory, () => {}),
  '9p': (memory) => new Virtio9p(memory, new NodeFolder(makeFolder(), true), 'tag'),
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true });
});
function makeFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ringless-fuzz-'));
  folders.push(folder);
  fs.writeFileSync(path.join(folder, 'file'), 'contents');
  return folder;
}

/** A function's common configuration (4.1.4.3) seen as the registers of virtio over MMIO (4.2.2): offset and width. */
const COMMON: Record<number, readonly [number, AccessSize]> = {
  32: [12, 4],
  36: [8, 4],
  48: [22, 2],
  56: [24, 2],
  68: [28, 2],
  112: [20, 1],
  128: [32, 4],
  144: [40, 4],
  160: [48, 4],
};
function overPci(device: VirtioDevice): MmioDevice {
  const pci = new VirtioPci(device, new Bus(), () => {});
  return {
    readMmio: (offset, size) => pci.readMmio(offset * 32, size),
    writeMmio: (offset, size, value) => {
      const field = COMMON[offset];
      if (offset === 0x50) pci.writeMmio(0x3000 + 4 * (value & 0xffff), 2, 0);
      else if (field)
        pci.writeMmio(field[0], field[1], field[1] === 4 ? value : value & (field[1] === 2 ? 0xffff : 0xff));
      else if (offset !== 0x64) pci.writeMmio((offset * 32) & 0x3fff, size, value);
    },
  };
}

/** Brings the device up, then mixes random registers, random rings and notifications. */
function fuzz(device: VirtioDevice, registers: MmioDevice, memory: TestMemory, seed: number, accesses: number): void {
  const next = randomNumbers(seed);
  const put = (offset: number, value: number) => registers.writeMmio(offset, 4, value >>> 0);
  let alive = 0;
  for (let i = 0; i < accesses; i++) {
    if (!device.running && next(8) === 0) {
      put(0x70, 0);
      put(0x70, 3);
      for (const word of [0, 1]) {
        put(0x24, word);
        put(0x20, device.offered(word) & (word === 1 ? ~0 : next(2) === 0 ? ~0 : 0xfffffff));
      }
      put(0x70, 11);
      device.queues.forEach((_, queue) => {
        const base = 0x1000 + queue * 0x8000;
        memory.bytes.fill(0, base, base + 0x8000);
        put(0x30, queue);
        put(0x38, 8);
        put(0x80, base);
        put(0x90, base + 0x2000);
        put(0xa0, base + 0x4000);
        put(0x44, 1);
      });
      put(0x70, 15);
    }
    if (device.running) alive++;
    if (device instanceof VirtioTablet) device.point(next(40_000), next(40_000), next(8), next(3) - 1);
    switch (next(10)) {
      case 0:
        fillRings(memory, next);
        break;
      case 1: {
        const size = [1, 2, 4][next(3)] as AccessSize;
        registers.readMmio(next(0x200) & ~(size - 1), size);
        break;
      }
      case 2:
        if (next(20) === 0) {
          const size = [1, 2, 4][next(3)] as AccessSize;
          const mask = size === 4 ? 0xffffffff : 2 ** (8 * size) - 1;
          registers.writeMmio(next(0x200) & ~(size - 1), size, (hostile(next) & mask) >>> 0);
        }
        break;
      default:
        put(0x50, next(4));
    }
    put(0x64, 3);
  }
  expect(alive).toBeGreaterThan(accesses / 20);
}

describe('virtio devices under random registers and rings', () => {
  for (const [name, make] of Object.entries(devices)) {
    it(`${name}: never throws, never leaves memory`, () => {
      const memory = new TestMemory(1 << 20);
      const device = make(memory);
      fuzz(device, new VirtioMmio(device, { set() {} }), memory, 42, FUZZ_ACCESSES);
    });
  }

  for (const [name, make] of Object.entries(devices)) {
    it(`${name} over PCI: never throws, never leaves memory`, () => {
      const memory = new TestMemory(1 << 20);
      const device = make(memory);
      fuzz(device, overPci(device), memory, 43, FUZZ_ACCESSES);
    });
  }

  it('PCI: random configuration and BAR accesses', () => {
    const memory = new TestMemory(1 << 20);
    const bus = new Bus();
    const root = new PciBus([0, 1, 2, 3].map(() => ({ set() {} })));
    bus.addPorts('pci', 0xcf8, 8, root);
    let slot = 0;
    for (const make of Object.values(devices)) root.add(slot++, 0, new VirtioPci(make(memory), bus, () => {}));
    const next = randomNumbers(7);
    const base = 0xe0000000;
    for (let i = 0; i < FUZZ_ACCESSES; i++) {
      const size = [1, 2, 4][next(3)] as AccessSize;
      const value = (hostile(next) & (size === 4 ? 0xffffffff : 2 ** (8 * size) - 1)) >>> 0;
      if (i % 1000 === 0) {
        fillRings(memory, next);
        for (let d = 0; d < slot; d++) {
          for (const [offset, v] of [
            [0x14, base + d * 0x10000],
            [0x20, base + d * 0x10000 + 0x4000],
            [4, 6],
          ] as const) {
            bus.writePort(0xcf8, 4, 0x80000000 + d * 0x800 + offset);
            bus.writePort(0xcfc, 4, v);
          }
        }
      }
      switch (next(4)) {
        case 0:
          bus.writePort(0xcf8, 4, (0x80000000 + next(slot) * 0x800 + (next(256) & 0xfc)) >>> 0);
          if (next(4) === 0) bus.writePort(0xcfc + next(4), size, value);
          else bus.readPort(0xcfc + next(4), size);
          break;
        case 1:
          bus.readMmio(base + next(slot * 0x10000), size);
          break;
        default:
          bus.writeMmio(base + next(slot) * 0x10000 + 0x4000 + (next(2) === 0 ? next(64) : next(0x4000)), size, value);
      }
    }
  });
});
