import { describe, expect, it } from 'vitest';
import { Bus } from '../../src/devices/bus.js';
import { assignPciResources } from '../../src/devices/pci/assign-resources.js';
import { HostBridge, type ShadowRange } from '../../src/devices/pci/host-bridge.js';
import { IsaBridge } from '../../src/devices/pci/isa-bridge.js';
import { PciBus } from '../../src/devices/pci/pci-bus.js';
import { PciFunction } from '../../src/devices/pci/pci-function.js';

const nothing = { readMmio: () => 0x77, writeMmio() {}, readPort: () => 0x55, writePort() {} };

function machine() {
  const bus = new Bus();
  const isa = new Array<boolean>(16).fill(false);
  const apic = [false, false, false, false];
  const shadow: ShadowRange[] = [];
  let resets = 0;
  const isaBridge = new IsaBridge(
    (irq) => ({
      set(level) {
        isa[irq] = level;
      },
    }),
    apic.map((_, i) => ({
      set(level) {
        apic[i] = level;
      },
    })),
  );
  const root = new PciBus(isaBridge.pirqs, () => resets++);
  bus.addPorts('pci', 0xcf8, 8, root);
  const hostBridge = new HostBridge((range) => shadow.push(range));
  root.add(0, 0, hostBridge);
  root.add(1, 0, isaBridge);
  const make = (device: number, index: number) => {
    const fn = new PciFunction(`d${device}.${index}`, {
      vendor: 0x1234,
      device: 0x5678,
      classCode: 0xff0000,
      interruptPin: 1,
    });
    fn.addPortBar(0, 32, nothing, bus);
    fn.addMemoryBar(1, 0x2000, nothing, bus);
    root.add(device, index, fn);
    return fn;
  };
  const at = (device: number, index: number, offset: number) =>
    bus.writePort(0xcf8, 4, (0x80000000 + (device << 11) + (index << 8) + (offset & 0xfc)) >>> 0);
  return {
    bus,
    isa,
    apic,
    shadow,
    root,
    isaBridge,
    hostBridge,
    make,
    resets: () => resets,
    read(device: number, offset: number, size: 1 | 2 | 4 = 4, index = 0) {
      at(device, index, offset);
      return bus.readPort(0xcfc + (offset & 3), size);
    },
    write(device: number, offset: number, size: 1 | 2 | 4, value: number, index = 0) {
      at(device, index, offset);
      bus.writePort(0xcfc + (offset & 3), size, value);
    },
  };
}

describe('configuration mechanism #1', () => {
  it('finds functions, and all ones where there are none', () => {
    const m = machine();
    m.make(5, 0);
    expect(m.read(0, 0)).toBe(0x12378086);
    expect(m.read(1, 0)).toBe(0x70008086);
    expect(m.read(5, 2, 2)).toBe(0x5678);
    expect(m.read(5, 0xb, 1)).toBe(0xff);
    expect(m.read(9, 0)).toBe(0xffffffff);
    expect(m.read(5, 0, 4, 3)).toBe(0xffffffff);
    m.bus.writePort(0xcf8, 4, 0x80012800); // bus 1
    expect(m.bus.readPort(0xcfc, 4)).toBe(0xffffffff);
    m.bus.writePort(0xcf8, 4, 0x00002800); // not enabled
    expect(m.bus.readPort(0xcfc, 4)).toBe(0xffffffff);
    expect(m.bus.readPort(0xcf8, 4)).toBe(0x00002800);
    m.bus.writePort(0xcf8, 2, 0x1234); // no dword: not the address register
    expect(m.bus.readPort(0xcf8, 4)).toBe(0x00002800);
  });
  it('marks devices of several functions', () => {
    const m = machine();
    m.make(5, 0);
    expect(m.read(5, 0xe, 1)).toBe(0);
    m.make(5, 1);
    expect(m.read(5, 0xe, 1)).toBe(0x80);
    expect(() => m.make(5, 1)).toThrow('has a function already');
    expect(m.root.freeSlot(0)).toBe(2);
  });
  it('resets the machine through cf9h, when the bit rises', () => {
    const m = machine();
    m.bus.writePort(0xcf9, 1, 2);
    expect(m.resets()).toBe(0);
    m.bus.writePort(0xcf9, 1, 6);
    expect(m.resets()).toBe(1);
  });
});

describe('functions', () => {
  it('size and move their BARs, and decode as the command says', () => {
    const m = machine();
    m.make(5, 0);
    m.write(5, 0x10, 4, 0xffffffff);
    m.write(5, 0x14, 4, 0xffffffff);
    expect(m.read(5, 0x10)).toBe(0xffffffe1);
    expect(m.read(5, 0x14)).toBe(0xffffe000);
    m.write(5, 0x10, 4, 0xc001);
    m.write(5, 0x14, 4, 0xe0000000);
    expect(m.bus.readPort(0xc000, 1)).toBe(0xff);
    m.write(5, 4, 2, 1);
    expect(m.bus.readPort(0xc01f, 1)).toBe(0x55);
    expect(m.bus.readMmio(0xe0000000, 1)).toBe(0xff);
    m.write(5, 4, 2, 3);
    expect(m.bus.readMmio(0xe0001fff, 1)).toBe(0x77);
    m.write(5, 0x14, 4, 0xe0004000);
    expect(m.bus.readMmio(0xe0001fff, 1)).toBe(0xff);
    expect(m.bus.readMmio(0xe0004000, 1)).toBe(0x77);
    m.write(5, 4, 2, 0);
    expect(m.bus.readMmio(0xe0004000, 1)).toBe(0xff);
  });
  it('refuse writes to what is read-only', () => {
    const m = machine();
    m.make(5, 0);
    m.write(5, 0, 4, 0);
    m.write(5, 8, 4, 0);
    m.write(5, 0x3c, 4, 0xffffff0b);
    expect(m.read(5, 0)).toBe(0x56781234);
    expect(m.read(5, 8)).toBe(0xff000000);
    expect(m.read(5, 0x3c)).toBe(0x0000010b);
  });
});

describe('interrupts', () => {
  it('go through PIRQ routing to the ISA side and straight to the I/O APIC', () => {
    const m = machine();
    const a = m.make(5, 0); // INTA of device 5: PIRQA
    const b = m.make(9, 0); // the same
    a.setInterrupt(true);
    expect(m.apic).toEqual([true, false, false, false]);
    expect(m.isa.some((l) => l)).toBe(false); // routing is disabled
    m.write(1, 0x60, 1, 11);
    expect(m.isa[11]).toBe(true);
    m.write(1, 0x60, 1, 10);
    expect([m.isa[10], m.isa[11]]).toEqual([true, false]);
    b.setInterrupt(true);
    a.setInterrupt(false);
    expect(m.isa[10]).toBe(true);
    m.write(9, 4, 2, 0x400); // INTx disabled
    expect(m.isa[10]).toBe(false);
    expect(m.read(9, 6, 2) & 8).toBe(8);
    m.write(9, 4, 2, 0);
    expect(m.isa[10]).toBe(true);
    m.write(1, 0x60, 1, 1); // IRQ 1 cannot be routed to
    expect(m.isa.some((l) => l)).toBe(false);
  });
});

describe('host bridge', () => {
  it('tells which ranges below 1 MiB are RAM', () => {
    const m = machine();
    m.hostBridge.reset();
    expect(m.shadow.length).toBe(13);
    expect(m.shadow.every((r) => !r.readsRam && !r.writesRam)).toBe(true);
    m.shadow.length = 0;
    m.write(0, 0x59, 1, 0x30);
    m.write(0, 0x5a, 1, 0x21);
    expect(m.shadow).toEqual([
      { base: 0xf0000, length: 0x10000, readsRam: true, writesRam: true },
      { base: 0xc0000, length: 0x4000, readsRam: true, writesRam: false },
      { base: 0xc4000, length: 0x4000, readsRam: false, writesRam: true },
    ]);
  });
});

describe('assignPciResources', () => {
  it('places BARs, routes interrupts, turns decoding on', () => {
    const m = machine();
    m.make(5, 0);
    m.make(6, 0);
    const elcr = new Uint8Array(2);
    m.bus.addPorts('elcr', 0x4d0, 2, {
      readPort: (port) => elcr[port]!,
      writePort(port, _size, value) {
        elcr[port] = value;
      },
    });
    assignPciResources(
      m.root,
      m.bus,
      { ports: { base: 0xc000, end: 0x10000 }, memory: { base: 0xe0000000, end: 0xfec00000 } },
      1,
    );
    expect(m.read(5, 0x10)).toBe(0xc001);
    expect(m.read(6, 0x10)).toBe(0xc021);
    expect(m.read(6, 0x14)).toBe(0xe0002000);
    expect(m.bus.readMmio(0xe0002000, 1)).toBe(0x77);
    expect(m.read(5, 0x3c, 1)).toBe(10); // PIRQA
    expect(m.read(6, 0x3c, 1)).toBe(10); // PIRQB
    expect(m.read(1, 0x60)).toBe(0x0b0b0a0a);
    expect(elcr[1]).toBe(0x0c);
  });
});

describe('state', () => {
  it('comes back', () => {
    const m = machine();
    const fn = m.make(5, 0);
    m.write(5, 0x14, 4, 0xe0000000);
    m.write(5, 4, 2, 2);
    m.write(1, 0x60, 1, 11);
    fn.setInterrupt(true);
    const all = [m.root, m.isaBridge, m.hostBridge, fn];
    const states = all.map((device) => JSON.parse(JSON.stringify(device.state())));
    for (const device of all) device.reset();
    expect([m.isa[11], m.bus.readMmio(0xe0000000, 1)]).toEqual([false, 0xff]);
    all.forEach((device, i) => {
      device.restore(states[i]);
    });
    expect([m.isa[11], m.bus.readMmio(0xe0000000, 1)]).toEqual([true, 0x77]);
  });
});
