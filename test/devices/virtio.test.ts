import { describe, expect, it } from 'vitest';
import { Bus } from '../../src/devices/bus.js';
import { PciBus } from '../../src/devices/pci/pci-bus.js';
import { MemoryImage } from '../../src/devices/storage/image-file.js';
import { RawImage } from '../../src/devices/storage/raw-image.js';
import { VirtioBalloon } from '../../src/devices/virtio/virtio-balloon.js';
import { VirtioBlock } from '../../src/devices/virtio/virtio-block.js';
import { VirtioConsole } from '../../src/devices/virtio/virtio-console.js';
import { VirtioPci } from '../../src/devices/virtio/virtio-pci.js';
import { VirtioRng } from '../../src/devices/virtio/virtio-rng.js';
import { TestMemory } from './test-memory.js';
import { TestDriver } from './virtio-driver.js';

const NEEDS_RESET = 64;

function blockHeader(type: number, sector: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(16));
  view.setUint32(0, type, true);
  view.setUint32(8, sector, true);
  return new Uint8Array(view.buffer);
}
function diskOf(sectors: number, readOnly = false) {
  const bytes = new Uint8Array(sectors * 512).map((_, i) => i >> 9);
  const image = new MemoryImage(bytes, 'disk', readOnly);
  const backend = new RawImage(image);
  let flushes = 0;
  const flush = backend.flush.bind(backend);
  backend.flush = () => {
    flushes++;
    flush();
  };
  return { image, backend, flushes: () => flushes };
}
function block(sectors = 64, readOnly = false, features = ~0n) {
  const memory = new TestMemory(1 << 20);
  const disk = diskOf(sectors, readOnly);
  const device = new VirtioBlock(memory, disk.backend, 'serial-1');
  return { memory, device, driver: new TestDriver(memory, device, features), ...disk };
}

describe('virtio over MMIO', () => {
  it('identifies itself and negotiates', () => {
    const { driver, device } = block();
    expect([driver.read(0), driver.read(4), driver.read(8)]).toEqual([0x74726976, 2, 2]);
    expect(driver.read(0x70)).toBe(15);
    expect(driver.start(~(1n << 32n))).toBe(false); // without VERSION_1
    device.accept(0, 1 << 30);
    expect(driver.read(0xb0)).toBe(0xffffffff);
  });
});

describe('virtio-blk', () => {
  it('reads and writes, in any cut of segments, direct and indirect', () => {
    const { driver, image } = block();
    for (const indirect of [false, true]) {
      const got = driver.request(0, [blockHeader(0, 3), 512, 1024, 512, 1], indirect);
      expect([got.length, got[0], got[512], got[2047], got[2048]]).toEqual([2049, 3, 4, 6, 0]);
      const bytes = new Uint8Array(1024).fill(0xee);
      expect(driver.request(0, [blockHeader(1, 9), bytes.subarray(0, 300), bytes.subarray(300), 1], indirect)).toEqual(
        Uint8Array.of(0),
      );
      expect(image.bytes.subarray(9 * 512, 11 * 512).every((b) => b === 0xee)).toBe(true);
    }
    // Header and data, data and status in one descriptor.
    expect(driver.request(0, [new Uint8Array([...blockHeader(1, 0), ...new Uint8Array(512).fill(7)]), 1])[0]).toBe(0);
    expect(driver.request(0, [blockHeader(0, 0), 513])).toEqual(new Uint8Array(513).fill(7, 0, 512));
  });

  it('flushes, tells its name, zeroes; knows nothing else', () => {
    const { driver, flushes, image } = block();
    expect(driver.request(0, [blockHeader(4, 0), 1])).toEqual(Uint8Array.of(0));
    expect(flushes()).toBe(1);
    const id = driver.request(0, [blockHeader(8, 0), 20, 1]);
    expect(Buffer.from(id).toString()).toBe(`serial-1${'\0'.repeat(13)}`);
    const range = new Uint8Array(16);
    range[0] = 5;
    range[8] = 2;
    expect(driver.request(0, [blockHeader(13, 0), range, 1])).toEqual(Uint8Array.of(0));
    expect(image.bytes.subarray(5 * 512, 7 * 512).every((b) => b === 0)).toBe(true);
    expect(driver.request(0, [blockHeader(11, 0), range, 1])).toEqual(Uint8Array.of(2));
    expect(driver.request(0, [blockHeader(99, 0), 1])).toEqual(Uint8Array.of(2));
  });

  it('makes each write durable for a driver that does not flush', () => {
    const { driver, flushes } = block(64, false, ~(1n << 9n));
    driver.request(0, [blockHeader(1, 0), new Uint8Array(512), 1]);
    expect(flushes()).toBe(1);
  });

  it('gives I/O errors outside the disk, for odd lengths, on a read-only disk', () => {
    const { driver } = block(8, true);
    expect(driver.request(0, [blockHeader(0, 8), 512, 1])[512]).toBe(1);
    expect(driver.request(0, [blockHeader(0, 0xffffffff), 512, 1])[512]).toBe(1);
    expect(driver.request(0, [blockHeader(0, 0), 100, 1])[100]).toBe(1);
    expect(driver.request(0, [blockHeader(1, 0), new Uint8Array(512), 1])).toEqual(Uint8Array.of(1));
    driver.write(0x14, 0);
    expect(driver.read(0x10) & 0x20).toBe(0x20);
  });

  it('counts what it moved and what that cost', () => {
    const { driver, device } = block();
    driver.request(0, [blockHeader(0, 0), 4096, 1]);
    expect(device.traffic.bytesRead).toBe(4096);
    expect(device.traffic.exitsPerMiB).toBe(device.traffic.exits * 256);
  });
});

describe('hostile rings', () => {
  const broken: Record<string, (driver: TestDriver) => void> = {
    'a chain that loops': (d) => {
      d.describe(d.ring(0).descriptors, 0x40000, 16, 1, 1);
      d.describe(d.ring(0).descriptors + 16, 0x40000, 16, 1, 0);
    },
    'a next descriptor outside the table': (d) => d.describe(d.ring(0).descriptors, 0x40000, 16, 1, 4000),
    'a buffer outside memory': (d) => d.describe(d.ring(0).descriptors, 0xfffffff0, 16, 0, 0),
    'a huge length': (d) => d.describe(d.ring(0).descriptors, 0x40000, 0xffffffff, 0, 0),
    'an indirect table outside memory': (d) => d.describe(d.ring(0).descriptors, 0xfffff000, 160, 4, 0),
    'an indirect table of odd length': (d) => d.describe(d.ring(0).descriptors, 0x40000, 17, 4, 0),
    'an indirect table in an indirect table': (d) => {
      d.describe(d.ring(0).descriptors, 0x40000, 16, 4, 0);
      d.describe(0x40000, 0x40000, 16, 4, 0);
    },
    'an available index that is too far': (d) => d.memory.data.setUint16(d.ring(0).available + 2, 5000, true),
    'a head outside the table': (d) => d.memory.data.setUint16(d.ring(0).available + 4, 60000, true),
    'readable after writable': (d) => {
      d.describe(d.ring(0).descriptors, 0x40000, 16, 3, 1);
      d.describe(d.ring(0).descriptors + 16, 0x40000, 16, 0, 0);
    },
    'a request too short for its header': (d) => d.describe(d.ring(0).descriptors, 0x40000, 3, 0, 0),
  };
  for (const [name, spoil] of Object.entries(broken)) {
    it(`${name}: the device needs a reset, and works after it`, () => {
      const { driver, device } = block();
      driver.post(0, [blockHeader(0, 0), 512, 1]);
      spoil(driver);
      driver.kick(0);
      expect(driver.read(0x70) & NEEDS_RESET).toBe(NEEDS_RESET);
      expect(device.failure).not.toBe(null);
      expect(driver.line).toBe(true);
      driver.kick(0); // nothing more happens
      driver.start();
      expect(driver.request(0, [blockHeader(0, 2), 512, 1])[0]).toBe(2);
    });
  }
  it('rings outside memory', () => {
    const { driver } = block();
    driver.write(0x70, 0);
    driver.write(0x20, 0);
    driver.start();
    driver.write(0x44, 0);
    driver.write(0x94, 0x7fffffff);
    driver.write(0x44, 1);
    driver.kick(0);
    expect(driver.read(0x70) & NEEDS_RESET).toBe(NEEDS_RESET);
  });
});

describe('notifications', () => {
  it('interrupts as the event index asks', () => {
    const { driver, memory } = block();
    const { available } = driver.ring(0);
    driver.request(0, [blockHeader(4, 0), 1]);
    expect(driver.interrupts).toBe(1);
    memory.data.setUint16(available + 4 + 16, 3, true); // interrupt when used index passes 3
    driver.request(0, [blockHeader(4, 0), 1]);
    driver.request(0, [blockHeader(4, 0), 1]);
    expect(driver.interrupts).toBe(1);
    driver.request(0, [blockHeader(4, 0), 1]);
    expect(driver.interrupts).toBe(2);
  });
  it('obeys the flag where the event index was not negotiated', () => {
    const { driver, memory } = block(64, false, ~(1n << 29n));
    memory.data.setUint16(driver.ring(0).available, 1, true);
    driver.request(0, [blockHeader(4, 0), 1]);
    expect(driver.interrupts).toBe(0);
  });
});

describe('virtio-console, -rng, -balloon', () => {
  it('writes what the guest sends, gives what is typed', () => {
    const memory = new TestMemory(1 << 20);
    let out = '';
    const device = new VirtioConsole(memory, { write: (b) => (out += Buffer.from(b).toString()) });
    const driver = new TestDriver(memory, device);
    driver.request(1, [new Uint8Array(Buffer.from('hello ')), new Uint8Array(Buffer.from('there'))]);
    expect(out).toBe('hello there');
    expect(device.receive(new Uint8Array(Buffer.from('typed early')))).toBe(11);
    expect(Buffer.from(driver.request(0, [5, 3])).toString()).toBe('typed ea');
    expect(Buffer.from(driver.request(0, [64])).toString()).toBe('rly');
    const [room] = driver.post(0, [64]);
    driver.kick(0);
    device.receive(new Uint8Array(Buffer.from('late')));
    expect(Buffer.from(room!.subarray(0, 4)).toString()).toBe('late');
    expect(device.receive(new Uint8Array(1 << 20))).toBe(64 << 10);
    device.writeConfig(8, 4, 0x21);
    expect(out).toBe('hello there!');
    device.resize(100, 50);
    expect(driver.read(0x100)).toBe(100 | (50 << 16));
  });
  it('gives random bytes', () => {
    const memory = new TestMemory(1 << 20);
    const driver = new TestDriver(memory, new VirtioRng(memory, (into) => into.fill(0x5a)));
    expect(driver.request(0, [16, 16])).toEqual(new Uint8Array(32).fill(0x5a));
  });
  it('takes pages and statistics', () => {
    const memory = new TestMemory(1 << 20);
    const pages: number[] = [];
    const device = new VirtioBalloon(memory, (address) => pages.push(address));
    const driver = new TestDriver(memory, device);
    device.setTarget(8192);
    expect(driver.read(0x100)).toBe(2);
    driver.request(0, [new Uint8Array(new Uint32Array([16, 17, 0xffffffff]).buffer)]);
    expect(pages).toEqual([16 * 4096, 17 * 4096]);
    driver.write(0x104, 2);
    expect(device.actual).toBe(8192);
    const entry = new Uint8Array(10);
    entry[0] = 4;
    entry[4] = 1;
    driver.post(2, [entry]);
    driver.kick(2);
    expect(device.statistics).toEqual({ freeMemory: 65536 });
    device.askStatistics();
    expect(driver.used(2).index).toBe(1);
  });
});

describe('virtio over PCI', () => {
  function pci() {
    const memory = new TestMemory(1 << 20);
    const bus = new Bus();
    const levels: boolean[] = [];
    const messages: [number, number][] = [];
    const pirqs = [0, 1, 2, 3].map((i) => ({
      set(level: boolean) {
        levels[i] = level;
      },
    }));
    const root = new PciBus(pirqs);
    bus.addPorts('pci', 0xcf8, 8, root);
    const device = new VirtioBlock(memory, diskOf(16).backend);
    const fn = new VirtioPci(device, bus, (address, data) => messages.push([address, data]));
    root.add(4, 0, fn);
    const at = (offset: number) => bus.writePort(0xcf8, 4, 0x80000000 + (4 << 11) + (offset & 0xfc));
    const config = (offset: number, size: 1 | 2 | 4 = 4) => {
      at(offset);
      return bus.readPort(0xcfc + (offset & 3), size);
    };
    const setConfig = (offset: number, size: 1 | 2 | 4, value: number) => {
      at(offset);
      bus.writePort(0xcfc + (offset & 3), size, value);
    };
    return { memory, bus, root, fn, device, levels, messages, config, setConfig };
  }
  /** Capabilities by type: MSI-X is 'msix'. */
  function capabilities(config: (offset: number, size?: 1 | 2 | 4) => number) {
    const found = new Map<number | 'msix', number>();
    for (let at = config(0x34, 1); at !== 0; at = config(at + 1, 1)) {
      found.set(config(at, 1) === 0x11 ? 'msix' : config(at + 3, 1), at);
    }
    return found;
  }

  it('has identity, BARs and capabilities', () => {
    const { config, setConfig, bus } = pci();
    expect(config(0)).toBe(0x10421af4);
    expect(config(8)).toBe(0x01000001);
    const caps = capabilities(config);
    expect([...caps.keys()].sort()).toEqual([1, 2, 3, 4, 5, 'msix']);
    setConfig(0x20, 4, 0xffffffff);
    expect(config(0x20)).toBe(0xffffc000);
    setConfig(0x20, 4, 0xe0000000);
    expect(bus.readMmio(0xe0000012, 2)).toBe(0xffff); // not decoded yet
    setConfig(4, 2, 6);
    expect(bus.readMmio(0xe0000012, 2)).toBe(1); // one queue
    setConfig(0x20, 4, 0xe1000000);
    expect(bus.readMmio(0xe0000012, 2)).toBe(0xffff);
    expect(bus.readMmio(0xe1000012, 2)).toBe(1);
    expect(bus.readMmio(0xe1000010, 4)).toBe(0x0001ffff);
    // The window in configuration space shows the same registers.
    const window = caps.get(5)!;
    setConfig(window + 4, 1, 4);
    setConfig(window + 8, 4, 0x12);
    setConfig(window + 12, 4, 2);
    expect(config(window + 16, 2)).toBe(1);
  });

  function bringUp(t: ReturnType<typeof pci>) {
    const base = 0xe0000000;
    const { bus, setConfig } = t;
    setConfig(0x20, 4, base);
    setConfig(0x14, 4, 0xe0010000);
    setConfig(4, 2, 6);
    const put = (offset: number, size: 1 | 2 | 4, value: number) => bus.writeMmio(base + offset, size, value);
    put(20, 1, 0);
    put(20, 1, 3);
    put(8, 4, 1);
    put(12, 4, 1); // VERSION_1
    put(20, 1, 11);
    expect(bus.readMmio(base + 20, 1)).toBe(11);
    put(22, 2, 0);
    put(24, 2, 8);
    put(32, 4, 0x1000);
    put(40, 4, 0x3000);
    put(48, 4, 0x5000);
    return { base, put };
  }
  function flushRequest(t: ReturnType<typeof pci>, put: (o: number, s: 1 | 2 | 4, v: number) => void) {
    const data = t.memory.data;
    data.setUint32(0x8000, 4, true);
    [
      [0x1000, 0x8000, 16, 1, 1],
      [0x1010, 0x9000, 1, 2, 0],
    ].forEach(([at, address, length, flags, next]) => {
      data.setUint32(at!, address!, true);
      data.setUint32(at! + 8, length!, true);
      data.setUint16(at! + 12, flags!, true);
      data.setUint16(at! + 14, next!, true);
    });
    data.setUint16(0x3002, data.getUint16(0x3002, true) + 1, true);
    put(0x3000, 2, 0);
  }

  it('raises INTA on its PIRQ, and reading the ISR lowers it', () => {
    const t = pci();
    const { base, put } = bringUp(t);
    put(28, 2, 1);
    put(20, 1, 15);
    flushRequest(t, put);
    expect(t.memory.data.getUint16(0x5002, true)).toBe(1);
    expect(t.levels[3]).toBe(true); // device 4, INTA: PIRQD
    expect(t.config(6, 2) & 8).toBe(8);
    expect(t.bus.readMmio(base + 0x1000, 1)).toBe(1);
    expect(t.levels[3]).toBe(false);
  });

  it('sends MSI-X messages, held back while masked', () => {
    const t = pci();
    const { put } = bringUp(t);
    const msix = capabilities(t.config).get('msix')!;
    expect(t.config(msix + 2, 2)).toBe(1); // two vectors
    t.setConfig(msix + 2, 2, 0x8000);
    put(26, 2, 1);
    put(28, 2, 1);
    put(20, 1, 15);
    const table = 0xe0010000;
    t.bus.writeMmio(table + 16, 4, 0xfee01000);
    t.bus.writeMmio(table + 24, 4, 0x41);
    flushRequest(t, put);
    expect(t.messages).toEqual([]);
    expect(t.bus.readMmio(table + 0x800, 1)).toBe(2);
    t.bus.writeMmio(table + 28, 4, 0);
    expect(t.messages).toEqual([[0xfee01000, 0x41]]);
    expect(t.bus.readMmio(table + 0x800, 1)).toBe(0);
    flushRequest(t, put);
    expect(t.messages.length).toBe(2);
    expect(t.levels[3] ?? false).toBe(false);
  });

  it('saves and restores', () => {
    const t = pci();
    const { put } = bringUp(t);
    put(28, 2, 1);
    put(20, 1, 15);
    flushRequest(t, put);
    const state = JSON.parse(JSON.stringify(t.fn.state()));
    t.fn.reset();
    expect(t.levels[3]).toBe(false);
    expect(t.bus.readMmio(0xe0000012, 2)).toBe(0xffff);
    t.fn.restore(state);
    expect(t.levels[3]).toBe(true);
    expect(t.bus.readMmio(0xe0000014, 1)).toBe(15);
    flushRequest(t, put);
    expect(t.memory.data.getUint16(0x5002, true)).toBe(2);
    expect(t.fn.state()).not.toEqual(state);
  });
});
