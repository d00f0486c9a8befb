import { expect, it } from 'vitest';
import { Bus } from '../../src/devices/bus.js';
import { Dma8237 } from '../../src/devices/dma8237.js';
import { fuzzBus } from './fuzz.js';
import { copyState } from './support.js';
import { TestMemory } from './test-memory.js';

it('DMA controllers are registers', () => {
  const dma = new Dma8237(new TestMemory(0x20000));
  const dmaBus = new Bus();
  dmaBus.addPorts('1', 0, 16, dma.first, 1);
  dmaBus.addPorts('pages', 0x81, 15, dma.pages, 1);
  dmaBus.addPorts('2', 0xc0, 32, dma.second, 1);
  dmaBus.writePort(0x0c, 1, 0);
  dmaBus.writePort(0x02, 1, 0x34);
  dmaBus.writePort(0x02, 1, 0x12);
  expect([dmaBus.readPort(0x02, 1), dmaBus.readPort(0x02, 1)]).toEqual([0x34, 0x12]);
  dmaBus.writePort(0xc6, 1, 0x78);
  dmaBus.writePort(0xc6, 1, 0x56);
  expect([dmaBus.readPort(0xc6, 1), dmaBus.readPort(0xc6, 1)]).toEqual([0x78, 0x56]);
  expect(dmaBus.readPort(0x0f, 1)).toBe(0xff);
  dmaBus.writePort(0x0a, 1, 0x02);
  expect(dmaBus.readPort(0x0f, 1)).toBe(0xfb);
  dmaBus.writePort(0x09, 1, 0x05);
  expect(dmaBus.readPort(0x08, 1)).toBe(0x20);
  dmaBus.writePort(0x0d, 1, 0);
  expect(dmaBus.readPort(0x08, 1)).toBe(0);
  dmaBus.writePort(0x83, 1, 0x55);
  expect(dmaBus.readPort(0x83, 1)).toBe(0x55);
  fuzzBus(dmaBus, 41);
  const copy = new Dma8237(new TestMemory(0x20000));
  copy.restore(copyState(dma.state()));
  expect(copy.state()).toEqual(dma.state());
});

/** Channel 2 set up: address, bytes, and the mode's upper bits; the channel is open. */
function channel2(address: number, count: number, mode: number) {
  const memory = new TestMemory(0x40000);
  const dma = new Dma8237(memory);
  const write = (port: number, value: number) => dma.first.writePort(port, 1, value);
  write(0x0c, 0);
  for (const value of [address & 0xff, (address >> 8) & 0xff]) write(4, value);
  for (const value of [(count - 1) & 0xff, (count - 1) >> 8]) write(5, value);
  dma.pages.writePort(0, 1, address >> 16);
  write(0x0b, mode | 2);
  write(0x0a, 2);
  const current = () => {
    write(0x0c, 0);
    const read = (port: number) => dma.first.readPort(port, 1) | (dma.first.readPort(port, 1) << 8);
    return { address: read(4), count: read(5), status: dma.first.readPort(8, 1) };
  };
  return { memory, dma, channel: dma.channel(2), current };
}
const bytes = (n: number) => Uint8Array.from({ length: n }, (_, i) => i + 1);

it('a channel moves bytes to memory up to terminal count, and is masked then', () => {
  const { memory, channel, current } = channel2(0x12300, 6, 0x44);
  expect(channel.remaining).toBe(6);
  expect(channel.toMemory(bytes(4))).toBe(4);
  expect(current()).toEqual({ address: 0x2304, count: 1, status: 0 });
  expect(channel.toMemory(bytes(4))).toBe(2);
  expect([...memory.bytes.subarray(0x12300, 0x12308)]).toEqual([1, 2, 3, 4, 1, 2, 0, 0]);
  expect(current()).toEqual({ address: 0x2306, count: 0xffff, status: 4 });
  expect(current().status).toBe(0);
  expect([channel.remaining, channel.toMemory(bytes(4))]).toEqual([0, 0]);
});

it('an address wraps within its 64 KiB, and counts down where asked', () => {
  const wrapped = channel2(0x1fffe, 4, 0x48);
  wrapped.memory.bytes.set([1, 2], 0x1fffe);
  wrapped.memory.bytes.set([3, 4], 0x10000);
  const into = new Uint8Array(4);
  expect(wrapped.channel.fromMemory(into)).toBe(4);
  expect([...into]).toEqual([1, 2, 3, 4]);
  const down = channel2(0x12303, 4, 0x64);
  down.channel.toMemory(bytes(4));
  expect([...down.memory.bytes.subarray(0x12300, 0x12304)]).toEqual([4, 3, 2, 1]);
});

it('a channel that verifies, or goes the other way, leaves memory alone; one that initializes itself goes on', () => {
  for (const mode of [0x40, 0x48]) {
    const { memory, channel } = channel2(0x12300, 4, mode);
    expect(channel.toMemory(bytes(4))).toBe(4);
    expect(memory.writes).toEqual([]);
  }
  const { channel, current } = channel2(0x12300, 4, 0x54);
  expect(channel.toMemory(bytes(4))).toBe(4);
  expect(current()).toEqual({ address: 0x2300, count: 3, status: 4 });
  expect(channel.remaining).toBe(4);
});

it('memory that is not there is not written, and reads as ones', () => {
  const { channel } = channel2(0x3fffe, 4, 0x48);
  const into = new Uint8Array(4);
  channel.fromMemory(into);
  expect([...into]).toEqual([0, 0, 0, 0]);
  const beyond = channel2(0xf00000, 4, 0x48);
  beyond.channel.fromMemory(into);
  expect([...into]).toEqual([0xff, 0xff, 0xff, 0xff]);
});
