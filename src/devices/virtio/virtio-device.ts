import { fromBase64, toBase64 } from '../base64.js';
import type { AccessSize, Device, DeviceState, GuestMemory } from '../device.js';
import { Traffic } from '../traffic.js';
import { type Chain, RingError, Virtqueue } from './virtqueue.js';

/*
 * What all virtio devices have in common, below the transport. Source: VIRTIO 1.2, chapters 2 and 3.
 */

export const STATUS_DRIVER_OK = 4;
const STATUS_FEATURES_OK = 8;
const STATUS_NEEDS_RESET = 64;

const FEATURE_INDIRECT = 1n << 28n;
const FEATURE_EVENT_INDEX = 1n << 29n;
const FEATURE_VERSION_1 = 1n << 32n;

/** How a device makes itself heard; the transport sets it. */
export interface VirtioInterrupts {
  queue(index: number): void;
  config(): void;
}

export interface VirtioShape {
  readonly name: string;
  /** Device type of VIRTIO 1.2, chapter 5. */
  readonly type: number;
  /** PCI class code, 24 bits. */
  readonly classCode: number;
  /** Features of the device type; those of the rings are added. */
  readonly features: bigint;
  /** Largest size of each queue. */
  readonly queueSizes: readonly number[];
  readonly configBytes: number;
}

/**
 * A virtio device: status, features, queues and configuration. A subclass serves its queues in `process`; a queue that
 * breaks the rules stops the device with DEVICE_NEEDS_RESET.
 */
export abstract class VirtioDevice implements Device {
  readonly name: string;
  readonly type: number;
  readonly classCode: number;
  readonly features: bigint;
  readonly queues: readonly Virtqueue[];
  readonly traffic = new Traffic();
  interrupts: VirtioInterrupts = { queue() {}, config() {} };
  /** Configuration space, little-endian. */
  protected readonly config: DataView;
  #status = 0;
  #driverFeatures = 0n;
  #generation = 0;
  /** Why the device needs a reset, for messages. */
  failure: string | null = null;

  constructor(
    protected readonly memory: GuestMemory,
    shape: VirtioShape,
  ) {
    this.name = shape.name;
    this.type = shape.type;
    this.classCode = shape.classCode;
    this.features = shape.features | FEATURE_INDIRECT | FEATURE_EVENT_INDEX | FEATURE_VERSION_1;
    this.queues = shape.queueSizes.map((size) => new Virtqueue(memory, size));
    this.config = new DataView(new ArrayBuffer(shape.configBytes));
  }

  /** Serves queue `index`: called when the driver notifies it, and by the device itself. May throw RingError. */
  protected abstract process(index: number): void;
  /** The driver is ready (DRIVER_OK): queues may be used. */
  protected started(): void {}
  /** Forgets what a request in progress holds. */
  protected stopped(): void {}
  /** Bytes of configuration were written; the default is that there is nothing to write. */
  writeConfig(_offset: number, _size: AccessSize, _value: number): void {}

  readConfig(offset: number, size: AccessSize): number {
    let value = 0;
    for (let i = 0; i < size; i++) {
      const at = offset + i;
      value |= (at < this.config.byteLength ? this.config.getUint8(at) : 0) << (i * 8);
    }
    return value >>> 0;
  }
  get configBytes(): number {
    return this.config.byteLength;
  }
  get configGeneration(): number {
    return this.#generation;
  }
  /** Says that the configuration changed. */
  protected configChanged(): void {
    this.#generation = (this.#generation + 1) & 0xff;
    if ((this.#status & STATUS_DRIVER_OK) !== 0) this.interrupts.config();
  }

  get running(): boolean {
    return (this.#status & (STATUS_DRIVER_OK | STATUS_NEEDS_RESET)) === STATUS_DRIVER_OK;
  }
  protected has(feature: bigint): boolean {
    return (this.#driverFeatures & feature) !== 0n;
  }

  get status(): number {
    return this.#status;
  }
  writeStatus(value: number): void {
    if (value === 0) {
      this.reset();
      return;
    }
    const before = this.#status;
    // Bits are only added; NEEDS_RESET is the device's.
    let next = before | (value & ~STATUS_NEEDS_RESET & 0xff);
    if ((next & ~before & STATUS_FEATURES_OK) !== 0) {
      const good = this.has(FEATURE_VERSION_1) && (this.#driverFeatures & ~this.features) === 0n;
      if (!good) next &= ~STATUS_FEATURES_OK;
      for (const queue of this.queues) queue.eventIndex = good && this.has(FEATURE_EVENT_INDEX);
    }
    this.#status = next;
    if ((next & ~before & STATUS_DRIVER_OK) !== 0 && this.running) this.guard(() => this.started());
  }
  /** 32 bits of the offered features. */
  offered(word: number): number {
    return word < 2 ? Number((this.features >> BigInt(word * 32)) & 0xffffffffn) : 0;
  }
  accepted(word: number): number {
    return word < 2 ? Number((this.#driverFeatures >> BigInt(word * 32)) & 0xffffffffn) : 0;
  }
  accept(word: number, bits: number): void {
    if (word > 1 || (this.#status & STATUS_FEATURES_OK) !== 0) return;
    const shift = BigInt(word * 32);
    this.#driverFeatures = (this.#driverFeatures & ~(0xffffffffn << shift)) | (BigInt(bits) << shift);
  }

  /** The driver notified a queue. */
  notify(index: number): void {
    if (!this.running || this.queues[index]?.ready !== true) return;
    this.guard(() => this.process(index));
  }

  /** Runs `act`; a broken ring stops the device. */
  protected guard(act: () => void): void {
    try {
      act();
    } catch (e) {
      if (!(e instanceof RingError)) throw e;
      this.failure = e.message;
      this.#status |= STATUS_NEEDS_RESET;
      this.interrupts.config();
    }
  }

  /** Serves what is in queue `index`; `serve` returns how many bytes it has written into a request's buffer. */
  protected serveAll(index: number, serve: (chain: Chain) => number): void {
    const queue = this.queues[index]!;
    let served = false;
    for (let chain = queue.take(); chain !== null; chain = queue.take()) {
      queue.give(chain, serve(chain));
      served = true;
    }
    if (served) this.signal(index);
  }

  /** Interrupts for what queue `index` gave back, if the driver wants that. May throw RingError. */
  protected signal(index: number): void {
    if (!this.queues[index]!.wantsInterrupt()) return;
    this.traffic.interrupts++;
    this.interrupts.queue(index);
  }

  reset(): void {
    this.stopped();
    this.#status = 0;
    this.#driverFeatures = 0n;
    this.failure = null;
    for (const queue of this.queues) queue.reset();
  }
  state(): DeviceState {
    return {
      status: this.#status,
      features: this.#driverFeatures.toString(16),
      generation: this.#generation,
      config: toBase64(new Uint8Array(this.config.buffer)),
      queues: this.queues.map((queue) => queue.state()),
    };
  }
  restore(state: DeviceState): void {
    this.#status = state.status as number;
    this.#driverFeatures = BigInt(`0x${state.features as string}`);
    this.#generation = state.generation as number;
    new Uint8Array(this.config.buffer).set(fromBase64(state.config as string));
    (state.queues as DeviceState[]).forEach((queue, i) => {
      this.queues[i]?.restore(queue);
    });
  }
}
