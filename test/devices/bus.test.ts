import { describe, expect, it } from 'vitest';
import { Bus } from '../../src/devices/bus.js';
import type { AccessSize, MmioDevice, PortDevice } from '../../src/devices/device.js';

/** Reads as its offset plus `first`, byte for byte; keeps a log of what it was asked. */
class Recorder implements PortDevice, MmioDevice {
  readonly log: string[] = [];
  constructor(readonly first = 0) {}
  readPort(port: number, size: AccessSize): number {
    this.log.push(`r${port}/${size}`);
    let value = 0;
    for (let i = size - 1; i >= 0; i--) value = value * 256 + ((this.first + port + i) & 0xff);
    return value;
  }
  writePort(port: number, size: AccessSize, value: number): void {
    this.log.push(`w${port}/${size}=${value.toString(16)}`);
  }
  readMmio(offset: number, size: AccessSize): number {
    return this.readPort(offset, size);
  }
  writeMmio(offset: number, size: AccessSize, value: number): void {
    this.writePort(offset, size, value);
  }
}

describe('ports', () => {
  it('reach their device as offsets, and nothing reads as ones', () => {
    const bus = new Bus();
    const device = new Recorder(0x10);
    bus.addPorts('a', 0x60, 4, device);
    expect(bus.readPort(0x62, 1)).toBe(0x12);
    expect(bus.readPort(0x60, 4)).toBe(0x13121110);
    bus.writePort(0x60, 4, 0xfedcba98);
    expect(device.log).toEqual(['r2/1', 'r0/4', 'w0/4=fedcba98']);
    expect(bus.readPort(0x5f, 1)).toBe(0xff);
    expect(bus.readPort(0x70, 2)).toBe(0xffff);
    expect(bus.readPort(0x70, 4)).toBe(0xffffffff);
    bus.writePort(0x70, 4, 1);
    expect(bus.ports[0]).toMatchObject({ name: 'a', reads: 2, writes: 1 });
  });

  it('are cut where devices meet, and to the width that the device takes', () => {
    const bus = new Bus();
    const a = new Recorder(0xa0);
    const b = new Recorder(0xb0);
    bus.addPorts('a', 0x20, 2, a);
    bus.addPorts('b', 0x22, 1, b, 1);
    expect(bus.readPort(0x20, 4)).toBe(0xffb0a1a0);
    bus.writePort(0x21, 2, 0x1234);
    expect(a.log).toEqual(['r0/2', 'w1/1=34']);
    expect(b.log).toEqual(['r0/1', 'w0/1=12']);
    const c = new Recorder(0xc0);
    bus.addPorts('c', 0xfffe, 2, c, 1);
    expect(bus.readPort(0xfffe, 4)).toBe(0xffffc1c0);
    expect(bus.readPort(0xffff, 2)).toBe(0xffc1);
    bus.writePort(0xfffe, 4, 0x89abcdef);
    expect(c.log).toEqual(['r0/1', 'r1/1', 'r1/1', 'w0/1=ef', 'w1/1=cd']);
  });

  it('are not given twice', () => {
    const bus = new Bus();
    bus.addPorts('a', 0x60, 4, new Recorder());
    expect(() => bus.addPorts('b', 0x63, 2, new Recorder())).toThrow(
      'bus: ports 63h to 64h of "b" overlap 60h to 63h of "a"',
    );
    expect(() => bus.addPorts('c', 0x5f, 2, new Recorder())).toThrow('overlap');
    expect(() => bus.addPorts('d', 0x61, 1, new Recorder())).toThrow('overlap');
    expect(() => bus.addPorts('e', 0xffff, 2, new Recorder())).toThrow('not in the space');
    bus.addPorts('f', 0x64, 1, new Recorder());
  });

  it('move where the guest says; two that want the same place take turns', () => {
    const bus = new Bus();
    const a = bus.addPorts('a', null, 16, new Recorder(0x10));
    const b = bus.addPorts('b', null, 16, new Recorder(0x50));
    expect(bus.readPort(0xc000, 1)).toBe(0xff);
    expect(bus.movePorts(a, 0xc000)).toBe(true);
    expect(bus.readPort(0xc001, 1)).toBe(0x11);
    expect(bus.movePorts(b, 0xc008)).toBe(false);
    expect(bus.readPort(0xc010, 1)).toBe(0xff);
    expect(bus.movePorts(a, null)).toBe(true);
    expect(bus.readPort(0xc009, 1)).toBe(0x51);
    expect(bus.movePorts(a, 0xfff8)).toBe(false);
    expect(bus.movePorts(a, 0xfff0)).toBe(true);
    expect(bus.readPort(0xffff, 1)).toBe(0x1f);
    bus.removePorts(b);
    expect(bus.readPort(0xc009, 1)).toBe(0xff);
    expect(bus.ports.map((r) => r.name)).toEqual(['a']);
  });
});

describe('device memory', () => {
  it('is found by address, also above 4 GiB', () => {
    const bus = new Bus();
    let changes = 0;
    bus.onMmioChange = () => changes++;
    const low = bus.addMmio('low', 0xfee00000, 0x1000, new Recorder());
    const high = bus.addMmio('high', 2 ** 40, 0x1000, new Recorder(1));
    expect(changes).toBe(2);
    expect(bus.findMmio(0xfee00fff)).toBe(low);
    expect(bus.findMmio(0xfee01000)).toBeUndefined();
    expect(bus.findMmio(2 ** 40)).toBe(high);
    expect(bus.hasMmio(0xfedff000, 0x1000)).toBe(false);
    expect(bus.hasMmio(0xfedff000, 0x1001)).toBe(true);
    expect(bus.readMmio(2 ** 40 + 1, 1)).toBe(2);
    expect(bus.readMmio(0xfee00ffe, 4)).toBe(0xfffffffe);
    expect(bus.readMmio(5, 4)).toBe(0xffffffff);
    bus.writeMmio(5, 4, 1);
    expect(bus.moveMmio(high, 2 ** 40 + 0x800)).toBe(true);
    expect(bus.findMmio(2 ** 40)).toBeUndefined();
    expect(bus.moveMmio(high, 2 ** 52 - 0x1000)).toBe(true);
    expect(bus.moveMmio(high, 2 ** 52 - 0xfff)).toBe(false);
    bus.removeMmio(high);
    expect(changes).toBe(6);
    expect(() => bus.addMmio('c', 0xfee00800, 4, new Recorder())).toThrow(
      'bus: addresses fee00800h to fee00803h of "c" overlap fee00000h to fee00fffh of "low"',
    );
  });
});
