/** Frames as the descriptors of an e1000 make them. Source: Software Developer's Manual (317453), 3.3. */
import type { GuestMemory } from '../device.js';
import * as R from './e1000-registers.js';
import { ETHERNET_HEADER, type Frame, type Offload } from './frame.js';
import { foldChecksum, sumWords } from './internet-checksum.js';

/** The longest frame there is: a TCP segment of 64 KiB to be cut. */
const MAX_FRAME = 65_550;

/** What a context descriptor says of the frames that follow. */
export interface Context {
  readonly ipStart: number;
  readonly ipAt: number;
  readonly ipEnd: number;
  readonly tcpStart: number;
  readonly tcpAt: number;
  readonly segmentBytes: number;
}

const EMPTY_CONTEXT: Context = { ipStart: 0, ipAt: 0, ipEnd: 0, tcpStart: 0, tcpAt: 0, segmentBytes: 0 };

export class FrameMaker {
  #context = EMPTY_CONTEXT;
  /** The frame that descriptors make, as far as they have. */
  #parts: Uint8Array[] = [];
  #bytes = 0;
  #options = 0;
  #segments = false;

  constructor(private readonly memory: GuestMemory) {}

  get context(): Context {
    return this.#context;
  }
  /** A frame that is half made is lost. */
  reset(context: Context = EMPTY_CONTEXT): void {
    this.#context = { ...context };
    this.#dropParts();
  }

  /** The frame that a descriptor ends; null: it ends none. */
  take(d: DataView, command: number): Frame | null {
    const address = d.getUint32(0, true) + d.getUint32(4, true) * 2 ** 32;
    const length = d.getUint32(8, true);
    if (!(command & R.TX_EXTENDED)) {
      this.#add(address, length & 0xffff);
      if (!(command & R.TX_END)) return null;
      const [at, start] = [d.getUint8(10), d.getUint8(13)];
      const checksum = command & R.TX_CHECKSUM && at >= start;
      return this.#finish(
        checksum ? { checksumStart: start, checksumOffset: at - start, segmentBytes: 0 } : null,
        false,
      );
    }
    if (((length >>> 20) & 15) === 0) {
      this.#context = {
        ipStart: d.getUint8(0),
        ipAt: d.getUint8(1),
        ipEnd: d.getUint16(2, true),
        tcpStart: d.getUint8(4),
        tcpAt: d.getUint8(5),
        segmentBytes: d.getUint16(14, true),
      };
      return null;
    }
    // What the first descriptor of a frame says holds for the whole of it.
    if (this.#parts.length === 0) {
      this.#options = d.getUint8(13);
      this.#segments = (command & R.TX_SEGMENT) !== 0;
    }
    this.#add(address, length & 0xfffff);
    if (!(command & R.TX_END)) return null;
    const { tcpStart, tcpAt, segmentBytes } = this.#context;
    const sums = (this.#options & R.OPTION_TCP_CHECKSUM) !== 0 && tcpAt >= tcpStart;
    const cut = this.#segments && segmentBytes > 0;
    const offload: Offload | null =
      sums || cut
        ? {
            checksumStart: tcpStart,
            checksumOffset: Math.max(0, tcpAt - tcpStart),
            segmentBytes: cut ? segmentBytes : 0,
          }
        : null;
    return this.#finish(offload, (this.#options & R.OPTION_IP_CHECKSUM) !== 0 && !cut);
  }

  #add(address: number, length: number): void {
    this.#bytes += length;
    // What is too long for a frame is thrown away, at its end.
    const view = this.#bytes > MAX_FRAME ? null : this.memory.view(address, length);
    this.#parts.push(view ? view.slice() : new Uint8Array(0));
    if (view === null) this.#bytes = Number.POSITIVE_INFINITY;
  }
  #dropParts(): void {
    this.#parts = [];
    this.#bytes = 0;
    this.#options = 0;
    this.#segments = false;
  }

  #finish(offload: Offload | null, ipChecksum: boolean): Frame | null {
    const { ipStart, ipAt, ipEnd } = this.#context;
    const length = this.#bytes;
    const parts = this.#parts;
    this.#dropParts();
    if (!(length >= ETHERNET_HEADER && length <= MAX_FRAME)) return null;
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    const end = ipEnd === 0 ? length : ipEnd + 1;
    if (ipChecksum && ipAt + 2 <= length && ipStart < end && end <= length) {
      const view = new DataView(bytes.buffer);
      view.setUint16(ipAt, 0);
      view.setUint16(ipAt, foldChecksum(sumWords(bytes, ipStart, end)));
    }
    return { bytes, offload };
  }
}
