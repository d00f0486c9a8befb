import { describe, expect, test } from 'vitest';
import { Bus } from '../../src/devices/bus.js';
import { E1000 } from '../../src/devices/network/e1000.js';
import * as R from '../../src/devices/network/e1000-registers.js';
import type { Card, CardPort, Frame, Network } from '../../src/devices/network/frame.js';
import { COMMAND } from '../../src/devices/pci/pci-function.js';
import { fuzzBus, seededRandom } from './fuzz.js';
import { copyState } from './support.js';
import { TestMemory } from './test-memory.js';

const MAC = Uint8Array.of(0x52, 0x54, 0, 0x12, 0x34, 0x56);
const BASE = 0xe000_0000;
const PORTS = 0xc000;
const TX_RING = 0x1000;
const RX_RING = 0x2000;
const RING_BYTES = 128;
const BUFFERS = 0x10000;

class Seen implements Network {
  card!: Card;
  readonly sent: Frame[] = [];
  rooms = 0;
  plug(card: Card): CardPort {
    this.card = card;
    return { send: (frame) => void this.sent.push(frame), room: () => void this.rooms++, unplug: () => {} };
  }
}

/** A card whose rings of 8 descriptors are set up as a driver does it; two buffers of 2 KiB are there to receive. */
function make() {
  const memory = new TestMemory(1 << 20);
  const network = new Seen();
  const bus = new Bus();
  const card = new E1000('e1000-0', bus, memory, MAC, network);
  const line = { asserted: false };
  card.onInterrupt = (asserted) => {
    line.asserted = asserted;
  };
  card.writeConfig(0x10, 4, BASE);
  card.writeConfig(0x14, 4, PORTS);
  card.writeConfig(COMMAND, 2, 7);
  const write = (register: number, value: number) => bus.writeMmio(BASE + register, 4, value >>> 0);
  const read = (register: number) => bus.readMmio(BASE + register, 4);
  write(R.TDBAL, TX_RING);
  write(R.TDLEN, RING_BYTES);
  write(R.TCTL, R.TCTL_ENABLE);
  write(R.RDBAL, RX_RING);
  write(R.RDLEN, RING_BYTES);
  for (let i = 0; i < 8; i++) memory.data.setUint32(RX_RING + i * 16, BUFFERS + i * 2048, true);
  write(R.RCTL, R.RCTL_ENABLE | R.RCTL_BROADCAST | R.RCTL_STRIP_CRC);
  write(R.RDT, 2);
  let tail = 0;
  const send = (...descriptors: (readonly number[])[]) => {
    for (const words of descriptors) {
      for (const [i, word] of words.entries()) memory.data.setUint32(TX_RING + tail * 16 + i * 4, word >>> 0, true);
      tail = (tail + 1) % 8;
    }
    write(R.TDT, tail);
  };
  return { memory, network, bus, card, line, write, read, send };
}
const to = (address: readonly number[], length = 64) =>
  ({ bytes: Uint8Array.from({ length }, (_, i) => address[i] ?? i), offload: null }) as Frame;
const LEGACY_END = R.TX_END | R.TX_REPORT;

describe('82540EM', () => {
  test('its address is in the EEPROM, read by EERD and bit by bit, and in the first filter', () => {
    const { read, write } = make();
    const words: number[] = [];
    for (let i = 0; i < 64; i++) {
      write(R.EERD, (i << 8) | R.EERD_START);
      expect(read(R.EERD) & R.EERD_DONE).not.toBe(0);
      words.push(read(R.EERD) >>> 16);
    }
    expect(words.slice(0, 3)).toEqual([0x5452, 0x1200, 0x5634]);
    expect(words.reduce((sum, word) => (sum + word) & 0xffff, 0)).toBe(0xbaba);
    // Microwire: start bit, opcode 10, six bits of address, then 16 bits out.
    const clock = (bit: number) => {
      const lines = R.EECD_REQUEST | R.EECD_SELECT | (bit ? R.EECD_IN : 0);
      write(R.EECD, lines);
      write(R.EECD, lines | R.EECD_CLOCK);
      return read(R.EECD) & R.EECD_OUT ? 1 : 0;
    };
    write(R.EECD, R.EECD_REQUEST);
    expect(read(R.EECD) & R.EECD_GRANT).not.toBe(0);
    for (const bit of [1, 1, 0, 0, 0, 0, 0, 1, 0]) clock(bit);
    let word = 0;
    for (let i = 0; i < 16; i++) word = (word << 1) | clock(0);
    expect(word).toBe(words[2]);
    expect([read(R.ADDRESSES), read(R.ADDRESSES + 4)]).toEqual([0x12005452, 0x80005634]);
  });

  test('its PHY has a link', () => {
    const { read, write } = make();
    const phy = (register: number) => {
      write(R.MDIC, R.MDIC_READ | (1 << 21) | (register << 16));
      return read(R.MDIC);
    };
    expect([phy(2) & 0xffff, phy(3) & 0xffff]).toEqual([0x0141, 0x0c20]);
    expect(phy(1) & 0x24).toBe(0x24);
    write(R.MDIC, R.MDIC_READ | (2 << 21));
    expect(read(R.MDIC) & R.MDIC_ERROR).not.toBe(0);
    expect(read(R.STATUS) & R.STATUS_LINK_UP).not.toBe(0);
  });

  test('sends frames of one and of several descriptors, and says so', () => {
    const { memory, network, send, read, write, line } = make();
    memory.bytes.fill(1, 0x8000, 0x8040);
    memory.bytes.fill(2, 0x8100, 0x8120);
    send([0x8000, 0, 64 | (LEGACY_END << 24), 0]);
    send([0x8000, 0, 64, 0], [0x8100, 0, 32 | (LEGACY_END << 24), 0]);
    expect(network.sent.map(({ bytes }) => bytes.length)).toEqual([64, 96]);
    expect([...network.sent[1]!.bytes.subarray(60, 68)]).toEqual([1, 1, 1, 1, 2, 2, 2, 2]);
    expect(memory.bytes[TX_RING + 12]! & R.TX_DONE).toBe(R.TX_DONE);
    expect(read(R.TDH)).toBe(3);
    expect(line.asserted).toBe(false);
    write(R.IMS, R.INT_SENT);
    expect(line.asserted).toBe(true);
    expect(read(R.ICR) & R.INT_SENT).toBe(R.INT_SENT);
    expect([line.asserted, read(R.ICR)]).toEqual([false, 0]);
  });

  test('leaves checksums and segments to others, as the context says; computes the sum of an IP header', () => {
    const { memory, network, send } = make();
    const frame = Uint8Array.from({ length: 2000 }, (_, i) => i & 0xff);
    frame.set([8, 0, 0x45, 0, 7, 0xc2, 0, 1, 0, 0, 64, 6, 0, 0, 10, 0, 2, 15, 10, 0, 2, 2], 12);
    memory.bytes.set(frame, 0x8000);
    const context = [0x2118180e & 0x0021180e, 0x00003222, 54 << 8, 1000 << 16];
    context[0] = 14 | (24 << 8) | (33 << 16);
    context[1] = 34 | (50 << 8);
    const data = (command: number) => [0x8000, 0, 2000 | (1 << 20) | ((command | R.TX_EXTENDED) << 24)];
    send([context[0]!, context[1]!, (R.TX_EXTENDED << 24) >>> 0, context[3]!], [...data(LEGACY_END), 3 << 8]);
    expect(network.sent[0]!.offload).toEqual({ checksumStart: 34, checksumOffset: 16, segmentBytes: 0 });
    const view = new DataView(network.sent[0]!.bytes.buffer);
    let sum = 0;
    for (let i = 14; i < 34; i += 2) sum += view.getUint16(i);
    expect(((sum & 0xffff) + (sum >>> 16)) & 0xffff).toBe(0xffff);
    send([...data(LEGACY_END | R.TX_SEGMENT), 3 << 8]);
    expect(network.sent[1]!.offload).toEqual({ checksumStart: 34, checksumOffset: 16, segmentBytes: 1000 });
  });

  test('receives what is for it: its address, broadcasts, groups that it has joined', () => {
    const { network, read, write, memory, line } = make();
    const deliver = (address: readonly number[]) => {
      const before = read(R.RDH);
      expect(network.card.deliver(to(address))).toBe(true);
      write(R.RDT, (read(R.RDH) + 2) % 8);
      return read(R.RDH) !== before;
    };
    write(R.IMS, R.INT_RECEIVED);
    expect(deliver([...MAC])).toBe(true);
    expect(line.asserted).toBe(true);
    expect([...memory.bytes.subarray(BUFFERS, BUFFERS + 6)]).toEqual([...MAC]);
    expect([memory.data.getUint16(RX_RING + 8, true), memory.bytes[RX_RING + 12]]).toEqual([64, 7]);
    expect(deliver([0x52, 0x54, 0, 0x12, 0x34, 0x57])).toBe(false);
    expect(deliver([0xff, 0xff, 0xff, 0xff, 0xff, 0xff])).toBe(true);
    expect(deliver([1, 0, 0x5e, 0, 0, 1])).toBe(false);
    // Bits 47 to 36 of the address: 010h.
    write(R.MULTICAST, 1 << 16);
    expect(deliver([1, 0, 0x5e, 0, 0, 1])).toBe(true);
    write(R.RCTL, R.RCTL_ENABLE);
    expect(deliver([0xff, 0xff, 0xff, 0xff, 0xff, 0xff])).toBe(false);
  });

  test('keeps frames until there is room, and then refuses them', () => {
    const { network, write, read } = make();
    let taken = 0;
    while (network.card.deliver(to([...MAC])) && taken < 1000) taken++;
    expect(taken).toBe(2 + 64);
    write(R.RDT, 1);
    expect([read(R.RDH), network.rooms]).toEqual([1, 0]);
    for (let i = 0; i < 64; i++) write(R.RDT, (read(R.RDH) + 7) % 8);
    expect(network.rooms).toBe(1);
    expect(network.card.deliver(to([...MAC]))).toBe(true);
  });

  test('a frame longer than a buffer takes several, and CRC bytes follow unless they are stripped', () => {
    const { network, write, read, memory } = make();
    write(R.RCTL, R.RCTL_ENABLE | (3 << 16));
    network.card.deliver(to([...MAC], 300));
    expect(read(R.RDH)).toBe(2);
    const [first, second] = [RX_RING + 8, RX_RING + 24].map((at) => memory.data.getUint16(at, true));
    expect([first, second]).toEqual([256, 48]);
    expect([memory.bytes[RX_RING + 12]! & 3, memory.bytes[RX_RING + 28]! & 3]).toEqual([1, 3]);
  });

  test('registers are reached by ports too; a reset clears them', () => {
    const { bus, read, write } = make();
    bus.writePort(PORTS, 4, R.RDBAL);
    expect(bus.readPort(PORTS + 4, 4)).toBe(RX_RING);
    bus.writePort(PORTS + 4, 4, 0x3000);
    expect(read(R.RDBAL)).toBe(0x3000);
    write(R.CTRL, R.CTRL_RESET);
    expect([read(R.RDBAL), read(R.RCTL), read(R.IMS)]).toEqual([0, 0, 0]);
  });

  test('survives what a guest may write, and comes back from its state', () => {
    const { bus, card, network, memory, write } = make();
    const random = seededRandom(82540);
    fuzzBus(bus, 83, () => {
      if (random(8) === 0) {
        write(R.TDLEN, 128 << random(6));
        write(R.TDBAL, random(2) ? TX_RING : random(1 << 21));
        write(R.TCTL, R.TCTL_ENABLE);
        write(R.RCTL, random(2 ** 31) | R.RCTL_ENABLE | R.RCTL_ALL_UNICAST);
        for (let i = 0; i < 32; i++) memory.data.setUint32(TX_RING + random(0x400) * 4, random(2 ** 32 - 1), true);
        write(R.TDT, random(64));
        write(R.RDT, random(16));
      }
      network.card.deliver(to([...MAC], 14 + random(1500)));
      network.sent.length = 0;
    });
    const other = make();
    other.card.restore(copyState(card.state()));
    expect(other.card.state()).toEqual(card.state());
  });
});
