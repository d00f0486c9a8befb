import { type BlockBackend, checkRange } from './block-backend.js';
import type { ImageFile } from './image-file.js';

/** Copy-on-write unit, bytes: a file system block or a few of them. */
const UNIT = 16384;
/** Units in one allocation of memory. */
const UNITS_PER_SLAB = 64;
const SLAB_BYTES = UNIT * UNITS_PER_SLAB;

/**
 * A disk whose writes are thrown away at the end: a read-only base and the units that were written since, in memory
 * up to a limit, then in a nameless temporary file.
 */
export class SnapshotOverlay implements BlockBackend {
  /** Bytes of what `unit` gives. */
  static readonly unitBytes = UNIT;
  readonly readOnly = false;
  readonly discards = false;
  readonly sizeBytes: number;
  /** Unit number on the disk to slot number in the overlay. */
  readonly #slots = new Map<number, number>();
  readonly #slabs: Uint8Array[] = [];
  readonly #slotsInMemory: number;
  #spill: ImageFile | null = null;
  /** Units written since `takeChanged`; null: nobody asks. */
  #changed: Set<number> | null = null;
  readonly #unit = new Uint8Array(UNIT);

  constructor(
    readonly base: BlockBackend,
    readonly makeSpill: () => ImageFile,
    memoryLimitBytes = 256 << 20,
  ) {
    this.sizeBytes = base.sizeBytes;
    this.#slotsInMemory = Math.floor(memoryLimitBytes / SLAB_BYTES) * UNITS_PER_SLAB;
  }

  read(offset: number, into: Uint8Array): void {
    checkRange(this.sizeBytes, offset, into.length);
    let done = 0;
    while (done < into.length) {
      const at = offset + done;
      const slot = this.#slots.get(Math.floor(at / UNIT));
      let n = Math.min(UNIT - (at % UNIT), into.length - done);
      if (slot === undefined) {
        // Neighbours that are in the base as well go in one read.
        while (done + n < into.length && !this.#slots.has(Math.floor((at + n) / UNIT))) {
          n = Math.min(n + UNIT, into.length - done);
        }
        this.base.read(at, into.subarray(done, done + n));
      } else {
        this.#readSlot(slot, at % UNIT, into.subarray(done, done + n));
      }
      done += n;
    }
  }

  write(offset: number, bytes: Uint8Array): void {
    checkRange(this.sizeBytes, offset, bytes.length);
    for (let done = 0; done < bytes.length; ) {
      const at = offset + done;
      const n = Math.min(UNIT - (at % UNIT), bytes.length - done);
      this.#writePart(at, bytes.subarray(done, done + n));
      done += n;
    }
  }

  /** `part` lies in one unit. */
  #writePart(at: number, part: Uint8Array): void {
    const number = Math.floor(at / UNIT);
    this.#changed?.add(number);
    let slot = this.#slots.get(number);
    if (slot !== undefined) {
      this.#writeSlot(slot, at % UNIT, part);
      return;
    }
    const unit = this.#unit;
    const start = number * UNIT;
    const length = Math.min(UNIT, this.sizeBytes - start);
    if (part.length < length) this.base.read(start, unit.subarray(0, length));
    unit.set(part, at - start);
    slot = this.#slots.size;
    this.#writeSlot(slot, 0, unit);
    this.#slots.set(number, slot);
  }

  /** What was written, whole units: numbers and their bytes (the last unit of the disk has zeros behind its end). */
  *units(): Iterable<[number, Uint8Array]> {
    for (const [number, slot] of this.#slots) {
      const bytes = new Uint8Array(UNIT);
      this.#readSlot(slot, 0, bytes);
      yield [number, bytes];
    }
  }
  /** The numbers of units written since the last time; all there are, the first time. */
  takeChanged(): number[] {
    const changed = [...(this.#changed ?? this.#slots.keys())];
    this.#changed = new Set();
    return changed;
  }
  /** Nobody asks `takeChanged` any more. */
  forgetChanges(): void {
    this.#changed = null;
  }
  /** A unit as it is now. */
  unit(number: number): Uint8Array {
    const bytes = new Uint8Array(UNIT);
    const slot = this.#slots.get(number);
    if (slot !== undefined) this.#readSlot(slot, 0, bytes);
    return bytes;
  }
  /** As `units` gave it. Throws BlockError where the disk has no such unit. */
  setUnit(number: number, bytes: Uint8Array): void {
    const length = Math.min(UNIT, this.sizeBytes - number * UNIT);
    this.write(number * UNIT, bytes.subarray(0, length));
  }

  /** What was written is forgotten: the disk is its base again. */
  forget(): void {
    this.#slots.clear();
  }

  #readSlot(slot: number, offset: number, into: Uint8Array): void {
    if (slot >= this.#slotsInMemory) {
      this.#spill!.readAt((slot - this.#slotsInMemory) * UNIT + offset, into);
      return;
    }
    const from = (slot % UNITS_PER_SLAB) * UNIT + offset;
    into.set(this.#slabs[Math.floor(slot / UNITS_PER_SLAB)]!.subarray(from, from + into.length));
  }
  #writeSlot(slot: number, offset: number, part: Uint8Array): void {
    if (slot >= this.#slotsInMemory) {
      this.#spill ??= this.makeSpill();
      this.#spill.writeAt((slot - this.#slotsInMemory) * UNIT + offset, part);
      return;
    }
    const slab = Math.floor(slot / UNITS_PER_SLAB);
    this.#slabs[slab] ??= new Uint8Array(SLAB_BYTES);
    this.#slabs[slab].set(part, (slot % UNITS_PER_SLAB) * UNIT + offset);
  }

  /** Nothing of a snapshot outlives the VM. */
  flush(): void {}
  discard(offset: number, length: number): void {
    checkRange(this.sizeBytes, offset, length);
  }
  writeZeroes(offset: number, length: number): void {
    checkRange(this.sizeBytes, offset, length);
    const zeros = new Uint8Array(Math.min(length, 1 << 20));
    for (let at = 0; at < length; at += zeros.length) {
      this.write(offset + at, zeros.subarray(0, Math.min(zeros.length, length - at)));
    }
  }
  close(): void {
    this.#slots.clear();
    this.#slabs.length = 0;
    this.#spill?.close();
    this.base.close();
  }
}
