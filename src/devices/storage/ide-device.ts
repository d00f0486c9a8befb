import { fromBase64, toBase64 } from '../base64.js';
import type { DeviceState } from '../device.js';
import { Traffic } from '../traffic.js';
import * as A from './ata-registers.js';
import { type BlockBackend, BlockError } from './block-backend.js';

/** The largest block of data between two looks at the status: what an ATAPI byte count can say. */
export const BUFFER_BYTES = 65536;

/** Data that a command moves: some of the medium, or what stands in the buffer (whose start is `offset` 0). */
export interface Phase {
  readonly direction: 'in' | 'out';
  readonly source: 'medium' | 'buffer';
  /** Next byte, and how many are left. */
  offset: number;
  remaining: number;
  readonly dma: boolean;
  /** PIO: bytes in a DRQ block. */
  readonly blockBytes: number;
}

/** What a function that carries out or ends a command returns: nothing, in a way that lets a `switch` return it. */
export type Ended = undefined;

/**
 * A device on an IDE channel: registers, and the moving of data by PIO and by DMA (ATA/ATAPI-6, chapter 9). A command
 * is done when it is written, but for its data; the device is never seen busy.
 */
export abstract class IdeDevice {
  readonly task = new A.TaskFile();
  status = 0;
  error = 1;
  readonly traffic = new Traffic();
  /** INTRQ; the channel shows that of the selected device. */
  #interrupt = false;
  onInterrupt: () => void = () => {};
  /** The device waits for its DMA channel. */
  onDmaRequest: () => void = () => {};
  /** Hears of requests that failed on the host. */
  onError: (message: string) => void = () => {};
  #buffer = new Uint8Array(BUFFER_BYTES);
  /** PIO: place in the buffer of what the host reads or writes next, and where the block ends. */
  #position = 0;
  #end = 0;
  #phase: Phase | null = null;

  constructor(public medium: BlockBackend) {}

  /** Signature of the kind of device, in the middle and high address registers. */
  protected abstract readonly signature: readonly [number, number];
  /** Status when idle. */
  protected abstract readonly idle: number;
  protected abstract execute(command: number): Ended;
  /** All data of the phase has been moved. */
  protected abstract finished(phase: Phase): void;
  /** A block of PIO data is about to be shown: registers that tell of it. */
  protected blockReady(_bytes: number): void {}
  /** Ends a command whose data could not be moved. */
  protected abstract failed(direction: 'in' | 'out'): void;

  get interrupt(): boolean {
    return this.#interrupt;
  }
  protected raise(): void {
    this.#interrupt = true;
    this.traffic.interrupts++;
    this.onInterrupt();
  }
  acknowledge(): void {
    if (!this.#interrupt) return;
    this.#interrupt = false;
    this.onInterrupt();
  }

  command(command: number): void {
    this.acknowledge();
    this.#phase = null;
    this.#position = 0;
    this.#end = 0;
    this.error = 0;
    this.status = this.idle;
    this.traffic.requests++;
    this.execute(command);
  }
  /** Ends a command without data. */
  protected done(): Ended {
    this.status = this.idle;
    this.raise();
  }
  protected abort(error: number = A.ERROR_ABORT): Ended {
    this.#phase = null;
    this.#position = 0;
    this.#end = 0;
    this.error = error;
    this.status = A.STATUS_READY | A.STATUS_ERROR;
    this.raise();
  }

  /** Reset and diagnostics: registers show what kind of device this is. */
  showSignature(): Ended {
    this.#phase = null;
    this.#position = 0;
    this.#end = 0;
    this.error = 1;
    this.status = this.signature[0] === 0 ? this.idle : 0;
    this.task.count = 1;
    this.task.lbaLow = 1;
    [this.task.lbaMid, this.task.lbaHigh] = this.signature;
    this.task.device = 0;
    this.acknowledge();
  }

  /** EXECUTE DEVICE DIAGNOSTIC has passed. */
  reportDiagnostics(): void {
    this.raise();
  }

  // Data.

  /** Puts bytes into the buffer and offers them. */
  protected sendBuffer(bytes: Uint8Array, dma = false, blockBytes = 512): Ended {
    this.#buffer.set(bytes);
    this.begin({ direction: 'in', source: 'buffer', offset: 0, remaining: bytes.length, dma, blockBytes }, true);
  }
  /** Starts the data of a command. `first`: whether an interrupt announces the first block. */
  protected begin(phase: Phase, first: boolean): Ended {
    this.#phase = phase;
    if (phase.dma) {
      this.status = this.idle | A.STATUS_DATA_REQUEST;
      this.onDmaRequest();
    } else {
      this.#nextBlock(phase, first);
    }
  }
  #nextBlock(phase: Phase, interrupt: boolean): void {
    const bytes = Math.min(phase.blockBytes, phase.remaining, BUFFER_BYTES);
    if (phase.direction === 'in') {
      if (phase.source === 'medium') {
        if (!this.#try(phase, () => this.medium.read(phase.offset, this.#buffer.subarray(0, bytes)))) return;
        this.traffic.bytesRead += bytes;
      } else {
        this.#position = phase.offset;
      }
      phase.offset += bytes;
      phase.remaining -= bytes;
    }
    this.#end = this.#position + bytes;
    this.status = this.idle | A.STATUS_DATA_REQUEST;
    this.blockReady(bytes);
    if (interrupt) this.raise();
  }
  #blockDone(): void {
    const phase = this.#phase!;
    const bytes = this.#end;
    this.#position = 0;
    this.#end = 0;
    if (phase.direction === 'out') {
      if (phase.source === 'medium') {
        if (!this.#try(phase, () => this.medium.write(phase.offset, this.#buffer.subarray(0, bytes)))) return;
        this.traffic.bytesWritten += bytes;
      }
      phase.offset += bytes;
      phase.remaining -= bytes;
    }
    if (phase.remaining > 0) {
      this.#nextBlock(phase, true);
      return;
    }
    this.#phase = null;
    this.status = this.idle;
    this.finished(phase);
  }
  #try(phase: Phase, act: () => void): boolean {
    try {
      act();
      return true;
    } catch (e) {
      if (!(e instanceof BlockError)) throw e;
      this.onError(e.message);
      this.#phase = null;
      this.#position = 0;
      this.#end = 0;
      this.failed(phase.direction);
      return false;
    }
  }

  #moves(direction: 'in' | 'out'): boolean {
    return this.#position < this.#end && this.#phase?.direction === direction;
  }
  /** Reads of the data port, `size` bytes each, into all of `into`. */
  readData(into: Uint8Array): void {
    let done = 0;
    while (done < into.length && this.#moves('in')) {
      const part = this.#buffer.subarray(this.#position, Math.min(this.#end, this.#position + into.length - done));
      into.set(part, done);
      done += part.length;
      this.#position += part.length;
      if (this.#position === this.#end) this.#blockDone();
    }
    // Nothing to read.
    into.fill(0xff, done);
  }
  writeData(from: Uint8Array): void {
    let done = 0;
    while (done < from.length && this.#moves('out')) {
      const part = from.subarray(done, done + this.#end - this.#position);
      this.#buffer.set(part, this.#position);
      done += part.length;
      this.#position += part.length;
      if (this.#position === this.#end) this.#blockDone();
    }
  }
  /** The packet that the host has written (ATAPI). */
  protected get buffer(): Uint8Array {
    return this.#buffer;
  }

  // DMA: the controller asks, and moves as its table says.

  /** The transfer that waits for the controller, or null. */
  get dmaPhase(): Readonly<Phase> | null {
    return this.#phase?.dma === true ? this.#phase : null;
  }
  /**
   * Moves as many bytes as `view` has, or as are left; returns how many, or -1 if the medium failed (the command has
   * ended).
   */
  moveDma(view: Uint8Array): number {
    const phase = this.#phase!;
    const part = view.subarray(0, Math.min(view.length, phase.remaining));
    if (phase.source === 'buffer') {
      part.set(this.#buffer.subarray(phase.offset, phase.offset + part.length));
    } else {
      const read = phase.direction === 'in';
      const moved = this.#try(phase, () =>
        read ? this.medium.read(phase.offset, part) : this.medium.write(phase.offset, part),
      );
      if (!moved) return -1;
      if (read) this.traffic.bytesRead += part.length;
      else this.traffic.bytesWritten += part.length;
    }
    phase.offset += part.length;
    phase.remaining -= part.length;
    return part.length;
  }
  /** The controller has done what its table says. */
  endDma(): void {
    const phase = this.#phase!;
    this.#phase = null;
    this.status = this.idle;
    // A table shorter than the transfer: the rest is lost.
    if (phase.remaining > 0) this.abort();
    else this.finished(phase);
  }

  /** The machine's reset line: settings are as at power-on. */
  reset(): void {
    this.defaults();
    this.showSignature();
  }
  protected abstract defaults(): void;

  protected saved(): DeviceState {
    return {};
  }
  protected restored(_state: DeviceState): void {}
  state(): DeviceState {
    return {
      task: { ...this.task },
      status: this.status,
      error: this.error,
      interrupt: this.#interrupt,
      phase: this.#phase === null ? null : { ...this.#phase },
      position: this.#position,
      end: this.#end,
      buffer: this.#phase === null ? '' : toBase64(this.#buffer),
      kind: this.saved(),
    };
  }
  restore(state: DeviceState): void {
    Object.assign(this.task, state.task);
    this.status = state.status as number;
    this.error = state.error as number;
    this.#interrupt = state.interrupt as boolean;
    this.#phase = state.phase as Phase | null;
    this.#position = state.position as number;
    this.#end = state.end as number;
    this.#buffer.set(fromBase64(state.buffer as string));
    this.restored(state.kind as DeviceState);
    this.onInterrupt();
  }
}
