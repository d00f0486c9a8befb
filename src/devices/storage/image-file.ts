import { BlockError } from './block-backend.js';

/**
 * The file that holds a disk image, as the image formats see it: bytes at offsets. Node's files are in `host-image.ts`.
 */
export interface ImageFile {
  /** How messages call it. */
  readonly name: string;
  readonly readOnly: boolean;
  /** Length as of opening and of our own writes: a file cut short by someone else shows as a failed read. */
  readonly sizeBytes: number;
  /** Fills `into`. Throws BlockError if not all of it could be read. */
  readAt(offset: number, into: Uint8Array): void;
  /** Writes all of `bytes`; extends the file where needed. Throws BlockError. */
  writeAt(offset: number, bytes: Uint8Array): void;
  /** Makes the file at least this long; what is added reads as zeros. Throws BlockError. */
  extendTo(sizeBytes: number): void;
  /** fdatasync. Throws BlockError. */
  sync(): void;
  close(): void;
}

/** An image in memory, for tests and for hosts without files. */
export class MemoryImage implements ImageFile {
  #bytes: Uint8Array;
  #size: number;
  constructor(
    bytes: Uint8Array,
    readonly name = 'memory',
    readonly readOnly = false,
  ) {
    this.#bytes = bytes;
    this.#size = bytes.length;
  }
  get sizeBytes(): number {
    return this.#size;
  }
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#size);
  }
  readAt(offset: number, into: Uint8Array): void {
    if (offset + into.length > this.#size) throw new BlockError(`${this.name}: read past the end`);
    into.set(this.#bytes.subarray(offset, offset + into.length));
  }
  writeAt(offset: number, bytes: Uint8Array): void {
    this.extendTo(offset + bytes.length);
    this.#bytes.set(bytes, offset);
  }
  extendTo(sizeBytes: number): void {
    if (sizeBytes <= this.#size) return;
    if (sizeBytes > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(sizeBytes, this.#bytes.length * 2));
      larger.set(this.bytes);
      this.#bytes = larger;
    }
    this.#size = sizeBytes;
  }
  sync(): void {}
  close(): void {}
}
