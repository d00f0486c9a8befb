import type { MmioDevice } from '../../src/devices/device.js';
import type { VirtioDevice } from '../../src/devices/virtio/virtio-device.js';
import { VirtioMmio } from '../../src/devices/virtio/virtio-mmio.js';
import type { TestMemory } from './test-memory.js';

const QUEUE_STRIDE = 0x8000;
const DATA = 0x40000;

/** One descriptor: bytes for the device to read, or room for it to write. */
export type Buffer = Uint8Array | number;

/** A driver for virtio over MMIO, as small as one can be: one request at a time on each queue. */
export class TestDriver {
  readonly registers: MmioDevice;
  line = false;
  interrupts = 0;
  readonly #next: number[] = [];
  readonly #size = 8;

  constructor(
    readonly memory: TestMemory,
    readonly device: VirtioDevice,
    features = ~0n,
  ) {
    this.registers = new VirtioMmio(device, {
      set: (level) => {
        if (level && !this.line) this.interrupts++;
        this.line = level;
      },
    });
    this.start(features);
  }

  read(offset: number): number {
    return this.registers.readMmio(offset, 4);
  }
  write(offset: number, value: number): void {
    this.registers.writeMmio(offset, 4, value >>> 0);
  }

  /** Resets the device and brings it up. Returns whether it accepted the features. */
  start(features = ~0n): boolean {
    this.write(0x70, 0);
    this.write(0x70, 3);
    for (const word of [0, 1]) {
      this.write(0x14, word);
      const offered = this.read(0x10);
      this.write(0x24, word);
      this.write(0x20, offered & Number((features >> BigInt(32 * word)) & 0xffffffffn));
    }
    this.write(0x70, 11);
    const good = (this.read(0x70) & 8) !== 0;
    this.device.queues.forEach((_, queue) => {
      this.write(0x30, queue);
      this.write(0x38, this.#size);
      const base = 0x1000 + queue * QUEUE_STRIDE;
      this.memory.bytes.fill(0, base, base + QUEUE_STRIDE);
      this.write(0x80, base);
      this.write(0x90, base + 0x2000);
      this.write(0xa0, base + 0x4000);
      this.write(0x44, 1);
      this.#next[queue] = 0;
    });
    this.write(0x70, 15);
    return good;
  }

  /** Where the three parts of a queue stand. */
  ring(queue: number): { descriptors: number; available: number; used: number } {
    const base = 0x1000 + queue * QUEUE_STRIDE;
    return { descriptors: base, available: base + 0x2000, used: base + 0x4000 };
  }

  /** Makes `buffers` available on a queue. Returns where the buffers to be written stand. */
  post(queue: number, buffers: Buffer[], indirect = false): Uint8Array[] {
    const { descriptors, available } = this.ring(queue);
    const data = this.memory.data;
    let at = DATA + queue * 0x40000;
    const table = indirect ? at : descriptors;
    if (indirect) at += 16 * buffers.length;
    const out: Uint8Array[] = [];
    buffers.forEach((buffer, i) => {
      const length = typeof buffer === 'number' ? buffer : buffer.length;
      if (typeof buffer === 'number') out.push(this.memory.bytes.subarray(at, at + length));
      else this.memory.bytes.set(buffer, at);
      const last = i === buffers.length - 1;
      this.describe(table + 16 * i, at, length, (last ? 0 : 1) | (typeof buffer === 'number' ? 2 : 0), i + 1);
      at += length;
    });
    if (indirect) this.describe(descriptors, table, 16 * buffers.length, 4, 0);
    const next = this.#next[queue]!;
    data.setUint16(available + 4 + 2 * (next % this.#size), 0, true);
    this.#next[queue] = (next + 1) & 0xffff;
    data.setUint16(available + 2, this.#next[queue], true);
    return out;
  }
  describe(at: number, address: number, length: number, flags: number, next: number): void {
    const data = this.memory.data;
    data.setUint32(at, address, true);
    data.setUint32(at + 4, 0, true);
    data.setUint32(at + 8, length, true);
    data.setUint16(at + 12, flags, true);
    data.setUint16(at + 14, next, true);
  }
  kick(queue: number): void {
    this.write(0x50, queue);
  }
  /** Used index and length of the entry used last. */
  used(queue: number): { index: number; length: number } {
    const { used } = this.ring(queue);
    const index = this.memory.data.getUint16(used + 2, true);
    return { index, length: this.memory.data.getUint32(used + 4 + 8 * ((index - 1) & (this.#size - 1)) + 4, true) };
  }
  /** Posts, notifies, acknowledges the interrupt. Returns what the device wrote, cut to its length. */
  request(queue: number, buffers: Buffer[], indirect = false): Uint8Array {
    const out = this.post(queue, buffers, indirect);
    const before = this.used(queue).index;
    this.kick(queue);
    const { index, length } = this.used(queue);
    if (index !== ((before + 1) & 0xffff)) throw new Error(`the request was not served: ${this.device.failure}`);
    this.write(0x64, this.read(0x60));
    const all = new Uint8Array(out.reduce((n, part) => n + part.length, 0));
    let done = 0;
    for (const part of out) {
      all.set(part, done);
      done += part.length;
    }
    return all.subarray(0, length);
  }
}
