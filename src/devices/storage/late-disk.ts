import { type BlockBackend, BlockError, checkRange } from './block-backend.js';

/**
 * A disk whose image another machine writes to until this one takes its place: what is known of it is known, the rest
 * is opened then.
 */
export class LateDisk implements BlockBackend {
  readonly sizeBytes: number;
  readonly discards: boolean;
  #disk: BlockBackend | null = null;

  constructor(
    /** What the image is, as it was found. */
    seen: BlockBackend,
    readonly readOnly: boolean,
    private readonly name: string,
    private readonly open: () => BlockBackend,
  ) {
    this.sizeBytes = seen.sizeBytes;
    this.discards = seen.discards;
  }

  /** The image is this machine's now. Throws BlockError. */
  arrive(): void {
    if (this.#disk !== null) return;
    const disk = this.open();
    if (disk.sizeBytes !== this.sizeBytes) {
      disk.close();
      throw new BlockError(`${this.name} has ${disk.sizeBytes} bytes now, not ${this.sizeBytes}`);
    }
    this.#disk = disk;
  }
  get #opened(): BlockBackend {
    if (this.#disk === null) throw new BlockError(`${this.name} is another machine's still`);
    return this.#disk;
  }

  read(offset: number, into: Uint8Array): void {
    this.#opened.read(offset, into);
  }
  write(offset: number, bytes: Uint8Array): void {
    this.#opened.write(offset, bytes);
  }
  flush(): void {
    this.#disk?.flush();
  }
  discard(offset: number, length: number): void {
    checkRange(this.sizeBytes, offset, length);
    this.#opened.discard(offset, length);
  }
  writeZeroes(offset: number, length: number): void {
    this.#opened.writeZeroes(offset, length);
  }
  close(): void {
    this.#disk?.close();
  }
}
