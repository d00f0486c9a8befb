import { expect, it } from 'vitest';
import { KvmClock } from '../../src/devices/kvm-clock.js';
import { copyState, pass, testClock } from './support.js';

function make(ticksPerNs: number) {
  const clock = testClock(1_700_000_000_250);
  const ram = new Uint8Array(4096);
  const written: number[] = [];
  const memory = {
    sizeBytes: ram.length,
    view: (address: number, length: number) =>
      address + length <= ram.length ? ram.subarray(address, address + length) : null,
    written: (address: number) => written.push(address),
  };
  const tsc = () => BigInt(Math.floor(clock.now() * ticksPerNs)) + 1000n;
  return { clock, view: new DataView(ram.buffer), written, kvm: new KvmClock(clock, memory, tsc, ticksPerNs) };
}

it.each([0.5, 1, 2, 2.5, 3.7])('says what the TSC means: %d ticks a ns', (ticksPerNs) => {
  const { clock, view, kvm, written } = make(ticksPerNs);
  pass(clock, 5e6);
  expect(kvm.writeMsr(0x4b564d01, 0x101n)).toBe(true);
  expect(kvm.readMsr(0x4b564d01)).toBe(0x101n);
  expect(written).toEqual([0x100]);
  expect(view.getUint32(0x100, true) % 2).toBe(0);
  expect(view.getUint8(0x11d)).toBe(1);
  const shift = view.getInt8(0x11c);
  const multiplier = BigInt(view.getUint32(0x118, true));
  const at = view.getBigUint64(0x108, true);
  const time = view.getBigUint64(0x110, true);
  // The guest's reading a second later.
  const ticks = at + BigInt(Math.floor(1e9 * ticksPerNs)) - at;
  const shifted = shift < 0 ? ticks >> BigInt(-shift) : ticks << BigInt(shift);
  const ns = time + ((shifted * multiplier) >> 32n);
  expect(Math.abs(Number(ns) - (5e6 + 1e9))).toBeLessThan(10);
});

it('gives the wall-clock time of the start', () => {
  const { clock, view, kvm } = make(2);
  pass(clock, 3e9);
  kvm.writeMsr(0x4b564d00, 0x40n);
  expect([view.getUint32(0x44, true), view.getUint32(0x48, true)]).toEqual([1_700_000_000, 250_000_000]);
});

it('writes nowhere but in RAM, and knows its registers', () => {
  const { kvm, written } = make(2);
  for (const address of [4096n, 4090n, 1n << 63n, (1n << 64n) - 1n]) {
    expect(kvm.writeMsr(0x4b564d00, address)).toBe(true);
    expect(kvm.writeMsr(0x4b564d01, address | 1n)).toBe(true);
  }
  kvm.writeMsr(0x4b564d01, 0x100n);
  expect(written).toEqual([]);
  expect(kvm.writeMsr(0x4b564d02, 0n)).toBe(false);
  expect(kvm.readMsr(0x11)).toBeNull();
  const copy = make(2).kvm;
  copy.restore(copyState(kvm.state()));
  expect(copy.state()).toEqual(kvm.state());
});
