/**
 * A guest on a network, without a guest: a card, and enough of a host's side of ARP, UDP and TCP to talk to what is
 * behind it.
 */
import type { Card, CardPort, Frame, Network } from '../../../src/devices/network/frame.js';
import { finished } from '../../../src/devices/network/segmentation.js';
import { newDatagram, newIcmp, readPacket } from '../../../src/devices/network/user/ipv4.js';
import {
  ACK,
  type End,
  FIN,
  newSegment,
  readSegment,
  type Segment,
  SYN,
} from '../../../src/devices/network/user/tcp-segment.js';
import { GUEST } from '../../../src/devices/network/user/user-network.js';

/** The Internet checksum, written as RFC 1071 has it in its own words: a sum of words with the carry added in. */
function onesComplementSum(bytes: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 2) {
    sum += bytes[i]! * 256 + (bytes[i + 1] ?? 0);
    if (sum > 0xffff) sum -= 0xffff;
  }
  return sum;
}

/** Whether the checksums of a frame's IPv4 header and of its TCP, UDP or ICMP are right. */
export function checksumsAreGood(frame: Uint8Array): boolean {
  const bytes = [...frame];
  const end = 14 + bytes[16]! * 256 + bytes[17]!;
  const protocol = bytes[23]!;
  const pseudo = [...bytes.slice(26, 34), 0, protocol, (end - 34) >> 8, (end - 34) & 255];
  const header = onesComplementSum(bytes.slice(14, 34));
  const payload = onesComplementSum([...(protocol === 1 ? [] : pseudo), ...bytes.slice(34, end)]);
  return header === 0xffff && payload === 0xffff;
}

export class TestGuest implements Card {
  readonly mac = Uint8Array.of(0x52, 0x54, 0, 1, 2, 3);
  readonly maxFrameBytes = 1514;
  readonly frames: Uint8Array[] = [];
  readonly port: CardPort;
  /** No frame is taken while this is set. */
  isFull = false;
  /** Called with each frame; true: it is lost on the way. */
  loses: (frame: Uint8Array) => boolean = () => false;
  readonly router = Uint8Array.of(0x52, 0x55, 10, 0, 2, 2);

  constructor(
    network: Network,
    readonly takesOffloads = false,
  ) {
    this.port = network.plug(this);
  }
  deliver(frame: Frame): boolean {
    if (this.isFull) return false;
    for (const bytes of finished(frame)) if (!this.loses(bytes)) this.frames.push(bytes);
    return true;
  }
  send(bytes: Uint8Array): void {
    this.port.send({ bytes, offload: null });
  }
  get macs() {
    return { toMac: this.router, fromMac: this.mac };
  }
  sendDatagram(from: number, to: End, payload: Uint8Array): void {
    this.send(newDatagram(this.macs, { address: GUEST, port: from }, to, payload));
  }
  ping(to: number, payload: Uint8Array): void {
    this.send(newIcmp(this.macs, GUEST, to, Uint8Array.of(8, 0, 0, 0, 0, 1, 0, 1, ...payload)));
  }
  /** Takes all frames that have come; their checksums must be right. */
  take(): Uint8Array[] {
    const all = this.frames.splice(0);
    for (const frame of all) {
      if (frame[12] === 8 && frame[13] === 0 && !checksumsAreGood(frame))
        throw new Error('a frame with a bad checksum');
    }
    return all;
  }
  /** Takes the payloads of the datagrams that have come, with where from. */
  takeDatagrams(): { port: number; payload: Buffer }[] {
    return this.take()
      .filter((frame) => frame[23] === 17)
      .map((frame) => {
        const view = new DataView(frame.buffer, frame.byteOffset);
        return { port: view.getUint16(34), payload: Buffer.from(frame.subarray(42, 34 + view.getUint16(38))) };
      });
  }
  takeSegments(): Segment[] {
    return this.take().flatMap((frame) => {
      const packet = readPacket(frame, false);
      const segment = packet?.protocol === 6 ? readSegment(packet, false) : null;
      return segment ? [segment] : [];
    });
  }
}

/** One connection as the guest sees it, which takes in order, acknowledges at once and sends nothing twice. */
export class TestTcp {
  sequence = 1000;
  expected = 0;
  window = 65_535;
  readonly received: Buffer[] = [];
  /** The other side will send no more; it has given the connection up. */
  ended = false;
  reset = false;
  established = false;
  /** The other side takes no more than up to here. */
  allowed = 0;
  acknowledged = 0;
  readonly local: End;

  constructor(
    readonly guest: TestGuest,
    readonly remote: End,
    port = 40_000,
  ) {
    this.local = { address: GUEST, port };
  }

  segment(
    flags: number,
    payload: Uint8Array = new Uint8Array(0),
    options: { mss?: number; scale?: number } = {},
  ): void {
    const { sequence, expected, window, local, remote } = this;
    const { bytes } = newSegment(
      this.guest.macs,
      { from: local, to: remote, sequence, acknowledged: expected, flags, window, ...options },
      payload.length,
      (into) => into.set(payload),
      1460,
      false,
    );
    this.guest.send(bytes);
    this.sequence = (sequence + payload.length + (flags & (SYN | FIN) ? 1 : 0)) >>> 0;
  }
  open(options: { mss?: number; scale?: number } = { mss: 1460 }): void {
    this.segment(SYN, undefined, options);
  }
  /** Serves what has come; acknowledges it. */
  serve(): Segment[] {
    const segments = this.guest
      .takeSegments()
      .filter((s) => s.to.port === this.local.port && s.from.port === this.remote.port);
    let news = false;
    for (const segment of segments) {
      if (segment.flags & 4) this.reset = true;
      if (segment.flags & ACK) {
        this.acknowledged = segment.acknowledged;
        this.allowed = segment.acknowledged + segment.window;
      }
      if (segment.flags & SYN) {
        this.expected = (segment.sequence + 1) >>> 0;
        this.established = true;
        news = true;
        continue;
      }
      if (segment.sequence !== this.expected) {
        news ||= segment.data.length > 0;
        continue;
      }
      if (segment.data.length > 0) this.received.push(Buffer.from(segment.data));
      this.expected = (this.expected + segment.data.length) >>> 0;
      if (segment.flags & FIN) {
        this.expected = (this.expected + 1) >>> 0;
        this.ended = true;
      }
      news ||= segment.data.length > 0 || (segment.flags & FIN) !== 0;
    }
    if (news && !this.reset) this.segment(ACK);
    return segments;
  }
  get text(): string {
    return Buffer.concat(this.received).toString();
  }
}
