/**
 * Hostile guests on the user network, and hostile peers of a stream: nothing is thrown, nothing is kept without bound.
 */
import { expect, test } from 'vitest';
import type { Frame } from '../../../src/devices/network/frame.js';
import { finished } from '../../../src/devices/network/segmentation.js';
import { StreamNetwork } from '../../../src/devices/network/stream-network.js';
import { newPacket } from '../../../src/devices/network/user/ipv4.js';
import { newSegment } from '../../../src/devices/network/user/tcp-segment.js';
import { GUEST, NAME_SERVER, ROUTER, UserNetwork } from '../../../src/devices/network/user/user-network.js';
import type { HostSockets, HostStream } from '../../../src/host/sockets.js';
import { FUZZ_ACCESSES, randomNumbers } from '../test-memory.js';
import { TestGuest } from './test-guest.js';

type Next = (below: number) => number;

/** Sockets that do whatever a host's may do, when `step` is called. */
class WildSockets implements HostSockets {
  readonly streams = new Set<HostStream>();
  written = 0;
  constructor(readonly next: Next) {}

  connect(_to: unknown, events: HostStream['events']): HostStream {
    const { streams } = this;
    const wild = this;
    const stream: HostStream = {
      events,
      get pendingBytes() {
        return wild.next(3) * (400 << 10);
      },
      write: (bytes) => {
        wild.written += bytes.length;
      },
      end: () => {},
      destroy: () => void streams.delete(stream),
      reset: () => void streams.delete(stream),
      remote: null,
      pause: () => {},
      resume: () => {},
    };
    streams.add(stream);
    return stream;
  }
  listen(): Promise<never> {
    return Promise.reject(new Error('not here'));
  }
  listenDatagrams(): Promise<never> {
    return Promise.reject(new Error('not here'));
  }
  datagrams(_to: unknown, events: { data(bytes: Uint8Array): void; closed(): void }) {
    const close = () => events.closed();
    return { send: (bytes: Uint8Array) => (this.next(9) === 0 ? close() : events.data(bytes)), close };
  }
  lookup(): Promise<string[]> {
    return Promise.resolve(['192.0.2.1', 'nonsense']);
  }

  step(): void {
    const { next } = this;
    for (const stream of [...this.streams]) {
      if (next(4) !== 0) continue;
      const { events } = stream;
      const n = next(12);
      if (n < 4) events.connected?.();
      else if (n < 8) events.data(new Uint8Array(next(5000)));
      else if (n === 8) events.ended();
      else if (n === 9) events.drained?.();
      else if (n === 10 && next(4) === 0) {
        this.streams.delete(stream);
        events.closed(next(2) === 0 ? null : 'as it is', 0);
      }
    }
  }
}

const FLAGS = [2, 16, 16, 16, 17, 18, 4, 20, 24, 1, 0, 63];

test('TCP: a guest that sends segments of all kinds', () => {
  const next = randomNumbers(11);
  const sockets = new WildSockets(next);
  const network = new UserNetwork(sockets, { allow: ['*', '127.0.0.1'] });
  for (const offloads of [false, true]) {
    const guest = new TestGuest(network, offloads);
    let [sequence, acknowledged] = [0, 0];
    for (let i = 0; i < FUZZ_ACCESSES / 2; i++) {
      const from = { address: GUEST, port: 1000 + next(12) };
      const to = { address: next(9) === 0 ? next(2 ** 32) : ROUTER, port: next(30) === 0 ? next(65536) : 80 };
      const near = (value: number) => (next(6) === 0 ? next(2 ** 32) : (value + next(5) * 700 - 1400) >>> 0);
      const length = next(3) === 0 ? next(3000) : 0;
      const flags = FLAGS[next(FLAGS.length)]!;
      const options = flags & 2 && next(2) === 0 ? { mss: next(65536), scale: next(256) } : {};
      const frame = newSegment(
        guest.macs,
        {
          from,
          to,
          sequence: near(sequence),
          acknowledged: near(acknowledged),
          flags,
          window: next(65536),
          ...options,
        },
        length,
        () => {},
        1 + next(1460),
        offloads,
      );
      guest.port.send(frame);
      guest.isFull = next(10) === 0;
      if (next(8) === 0) guest.port.room();
      for (const bytes of guest.frames.splice(0)) {
        if (bytes.length < 54) continue;
        const view = new DataView(bytes.buffer, bytes.byteOffset);
        acknowledged = view.getUint32(38);
        sequence = view.getUint32(42);
      }
      sockets.step();
    }
  }
  expect(sockets.written).toBeGreaterThan(1000);
  // All that is kept is given back when its connections end.
  network.close();
  expect([network.buffered, sockets.streams.size]).toEqual([0, 0]);
});

test('frames of random bytes, and of headers that lie', () => {
  const next = randomNumbers(12);
  const sockets = new WildSockets(next);
  const network = new UserNetwork(sockets, { allow: ['*'] });
  const guest = new TestGuest(network);
  for (let i = 0; i < FUZZ_ACCESSES; i++) {
    const to = [ROUTER, NAME_SERVER, 0xffffffff, next(2 ** 32)][next(4)]!;
    const bytes = newPacket(guest.macs, GUEST, to, [1, 6, 17, next(256)][next(4)]!, next(200));
    for (let n = next(20); n > 0; n--) bytes[next(4) === 0 ? next(bytes.length) : 34 + next(24)] = next(256);
    const cut = next(8) === 0 ? bytes.subarray(0, next(bytes.length)) : bytes;
    const offload =
      next(3) === 0
        ? { checksumStart: next(100), checksumOffset: next(30), segmentBytes: next(2) * (1 + next(3000)) }
        : null;
    const frame: Frame = { bytes: cut, offload };
    guest.port.send(frame);
    for (const whole of finished(frame)) expect(whole.length).toBeLessThanOrEqual(cut.length);
    guest.frames.length = 0;
    if (next(50) === 0) sockets.step();
  }
  network.close();
});

test('stream: what comes in pieces of any size is put together; what is no frame ends it', () => {
  const next = randomNumbers(13);
  let stream!: HostStream;
  const reasons: (string | null)[] = [];
  const network = new StreamNetwork((reason) => reasons.push(reason));
  const connect = () => {
    stream = new WildSockets(next).connect(null, { data() {}, ended() {}, closed() {} });
    network.use(stream);
  };
  connect();
  const guest = new TestGuest(network);
  const sent: Buffer[] = [];
  const bytes: number[] = [];
  for (let i = 0; i < 300; i++) {
    const frame = Buffer.alloc(14 + next(1500), i);
    sent.push(frame);
    bytes.push(0, 0, frame.length >> 8, frame.length & 255, ...frame);
  }
  const whole = Uint8Array.from(bytes);
  for (let at = 0; at < whole.length; ) {
    const length = 1 + next(next(3) === 0 ? 10 : 5000);
    guest.isFull = next(5) === 0;
    stream.events.data(whole.subarray(at, at + length));
    at += length;
  }
  guest.isFull = false;
  guest.port.room();
  expect(Buffer.concat(guest.frames).equals(Buffer.concat(sent))).toBe(true);
  stream.events.data(Uint8Array.of(0xff, 0, 0, 0));
  expect([network.connected, reasons.length]).toEqual([false, 1]);
  for (let i = 0; i < FUZZ_ACCESSES; i++) {
    if (!network.connected) connect();
    stream.events.data(Uint8Array.from({ length: next(40) }, () => (next(4) === 0 ? next(256) : 0)));
    guest.frames.length = 0;
  }
});
