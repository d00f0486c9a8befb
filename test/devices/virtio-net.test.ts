import { describe, expect, test } from 'vitest';
import type { Card, CardPort, Frame, Network } from '../../src/devices/network/frame.js';
import { Hub } from '../../src/devices/network/hub.js';
import { VirtioNet } from '../../src/devices/virtio/virtio-net.js';
import { checksumsAreGood, TestGuest } from './network/test-guest.js';
import { TestMemory } from './test-memory.js';
import { TestDriver } from './virtio-driver.js';

const MAC = Uint8Array.of(0x52, 0x54, 0, 0x12, 0x34, 0x56);
const RECEIVE = 0;
const TRANSMIT = 1;

/** A network that shows what a card does. */
class Seen implements Network {
  card!: Card;
  readonly sent: Frame[] = [];
  rooms = 0;
  plug(card: Card): CardPort {
    this.card = card;
    return { send: (frame) => void this.sent.push(frame), room: () => void this.rooms++, unplug: () => {} };
  }
}
function make(mtu?: number, features?: bigint) {
  const memory = new TestMemory(1 << 20);
  const network = new Seen();
  const device = new VirtioNet(memory, MAC, network, mtu);
  return { memory, network, device, driver: new TestDriver(memory, device, features) };
}
const frame = (length: number, value = 1): Frame => ({ bytes: new Uint8Array(length).fill(value), offload: null });
const NO_MERGEABLE = ~(1n << 15n);
const NO_OFFLOADS = ~((1n << 0n) | (1n << 1n) | (1n << 7n) | (1n << 11n));

/** Makes `count` buffers of `room` bytes available on the receive queue, which nothing was posted to. */
function postMany(driver: TestDriver, room: number, count: number): Uint8Array[] {
  const { descriptors, available } = driver.ring(RECEIVE);
  const { data, bytes } = driver.memory;
  return Array.from({ length: count }, (_, i) => {
    const at = 0x60000 + i * 0x1000;
    driver.describe(descriptors + 16 * i, at, room, 2, 0);
    data.setUint16(available + 4 + 2 * i, i, true);
    data.setUint16(available + 2, i + 1, true);
    return bytes.subarray(at, at + room);
  });
}

describe('virtio-net', () => {
  test('configuration: address, link, MTU', () => {
    const { device } = make(9000);
    expect([0, 1, 2, 3, 4, 5].map((i) => device.readConfig(i, 1))).toEqual([...MAC]);
    expect([device.readConfig(6, 2), device.readConfig(10, 2)]).toEqual([1, 9000]);
  });

  test('a frame is sent, with what the driver leaves to others', () => {
    const { network, driver } = make();
    driver.request(TRANSMIT, [new Uint8Array(12), new Uint8Array(60).fill(7)]);
    // Header and frame in one buffer; checksum from 34 on, at 34 + 16; TCP over IPv4, segments of 1000.
    const header = [1, 1, 54, 0, 0xe8, 3, 34, 0, 16, 0, 0, 0];
    driver.request(TRANSMIT, [Uint8Array.of(...header, ...new Uint8Array(3000))]);
    expect(network.sent.map(({ bytes }) => bytes.length)).toEqual([60, 3000]);
    expect(network.sent.map(({ offload }) => offload)).toEqual([
      null,
      { checksumStart: 34, checksumOffset: 16, segmentBytes: 1000 },
    ]);
  });

  test('frames that are none are dropped', () => {
    const { network, driver, device } = make();
    driver.request(TRANSMIT, [new Uint8Array(12), new Uint8Array(13)]);
    driver.request(TRANSMIT, [new Uint8Array(12), new Uint8Array(5000)]);
    driver.request(TRANSMIT, [Uint8Array.of(0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), new Uint8Array(60)]);
    expect([network.sent.length, device.failure]).toEqual([0, null]);
    driver.post(TRANSMIT, [new Uint8Array(3)]);
    driver.kick(TRANSMIT);
    expect(device.failure).toContain('header');
  });

  test('a frame is put into one buffer, or with mergeable buffers into several', () => {
    for (const [features, room, buffers] of [
      [NO_MERGEABLE, 2000, 1],
      [~0n, 600, 3],
    ] as const) {
      const { network, driver } = make(1500, features);
      const posted = postMany(driver, room, 3);
      driver.kick(RECEIVE);
      expect(network.card.deliver(frame(1500, 9))).toBe(true);
      expect(driver.used(RECEIVE).index).toBe(buffers);
      expect(posted[0]![10]).toBe(buffers);
      const all = posted.slice(0, buffers).flatMap((bytes) => [...bytes]);
      expect(all.slice(12, 1512)).toEqual(new Array(1500).fill(9));
    }
  });

  test('frames wait for buffers; a card that is full says so, and when it has room again', () => {
    const { network, driver } = make();
    let taken = 0;
    while (network.card.deliver(frame(1000))) taken++;
    expect([taken, network.rooms]).toEqual([256, 0]);
    driver.post(RECEIVE, [1600]);
    driver.kick(RECEIVE);
    expect([driver.used(RECEIVE).index, network.rooms]).toEqual([1, 1]);
    expect(network.card.deliver(frame(1000))).toBe(true);
  });

  test('without a driver frames go nowhere, and nothing is kept', () => {
    const network = new Seen();
    const device = new VirtioNet(new TestMemory(1 << 20), MAC, network);
    for (let i = 0; i < 1000; i++) expect(network.card.deliver(frame(1000))).toBe(true);
    expect(device.state().waiting).toEqual([]);
  });

  test('what waits is part of the state', () => {
    const { network, device } = make();
    network.card.deliver(frame(100, 5));
    const other = make();
    other.device.restore(JSON.parse(JSON.stringify(device.state())));
    expect(other.device.state()).toEqual(device.state());
  });
});

test('hub: to all but the sender; finished for those that take no offloads', () => {
  const hub = new Hub();
  const memory = new TestMemory(1 << 20);
  const driver = new TestDriver(memory, new VirtioNet(memory, MAC, hub));
  const plain = new TestGuest(hub);
  const raw = new TestDriver(new TestMemory(1 << 20), new VirtioNet(new TestMemory(1 << 20), MAC, hub), NO_OFFLOADS);
  expect(raw.device.running).toBe(true);
  // IPv4 and TCP with 2500 bytes in segments of 1000; the pseudo header's sum stands in the checksum.
  const tcp = new Uint8Array(2554);
  const view = new DataView(tcp.buffer);
  tcp.set([2, 2, 2, 2, 2, 2, ...MAC, 8, 0, 0x45], 0);
  view.setUint16(16, tcp.length - 14);
  tcp.set([64, 6], 22);
  tcp.set([10, 0, 0, 1, 10, 0, 0, 2], 26);
  view.setUint32(38, 0xffff_fffe);
  tcp.set([0x50, 0x19], 46);
  tcp.set(
    Uint8Array.from({ length: 2500 }, (_, i) => i),
    54,
  );
  driver.request(TRANSMIT, [Uint8Array.of(1, 1, 54, 0, 0xe8, 3, 34, 0, 16, 0, 0, 0), tcp]);
  expect(plain.frames.map((bytes) => bytes.length)).toEqual([1054, 1054, 554]);
  expect(plain.frames.every(checksumsAreGood)).toBe(true);
  const headers = plain.frames.map((bytes) => new DataView(bytes.buffer));
  expect(headers.map((header) => header.getUint32(38))).toEqual([0xffff_fffe, 998, 1998]);
  // FIN and PSH on the last alone.
  expect(headers.map((header) => header.getUint8(47))).toEqual([0x10, 0x10, 0x19]);
  expect(Buffer.concat(plain.frames.map((bytes) => bytes.subarray(54))).equals(Buffer.from(tcp.subarray(54)))).toBe(
    true,
  );
  expect(driver.used(RECEIVE).index).toBe(0);
});
