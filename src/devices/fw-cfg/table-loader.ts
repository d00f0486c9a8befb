/**
 * The script "etc/table-loader": how firmware is told to place ACPI tables in its memory, to patch the pointers between
 * them and to set their checksums (QEMU's hw/acpi/bios-linker-loader.c documents the commands; each has 128 bytes).
 */

const ENTRY_BYTES = 128;
const NAME_BYTES = 56;
const ALLOCATE = 1;
const ADD_POINTER = 2;
const ADD_CHECKSUM = 3;

/** Where firmware is to allocate: anywhere high, or in the segment F000h, where RSDP has to be. */
export type Zone = 'high' | 'f-segment';

export class TableLoader {
  readonly #entries: Buffer[] = [];

  /** Allocates room for a whole file and loads it. */
  allocate(file: string, align: number, zone: Zone): this {
    const entry = this.#entry(ALLOCATE, file);
    entry.writeUInt32LE(align, 4 + NAME_BYTES);
    entry[8 + NAME_BYTES] = zone === 'high' ? 1 : 2;
    return this;
  }

  /** Adds `target`'s address to the pointer of `sizeBytes` at `offset` in `file`. */
  addPointer(file: string, offset: number, sizeBytes: 4 | 8, target: string): this {
    const entry = this.#entry(ADD_POINTER, file);
    entry.write(target, 4 + NAME_BYTES);
    entry.writeUInt32LE(offset, 4 + 2 * NAME_BYTES);
    entry[8 + 2 * NAME_BYTES] = sizeBytes;
    return this;
  }

  /** Sets the byte at `offset` so that `length` bytes from `start` add up to 0. */
  addChecksum(file: string, offset: number, start: number, length: number): this {
    const entry = this.#entry(ADD_CHECKSUM, file);
    entry.writeUInt32LE(offset, 4 + NAME_BYTES);
    entry.writeUInt32LE(start, 8 + NAME_BYTES);
    entry.writeUInt32LE(length, 12 + NAME_BYTES);
    return this;
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.#entries);
  }

  #entry(command: number, file: string): Buffer {
    if (Buffer.byteLength(file) >= NAME_BYTES) throw new Error(`fw_cfg file name too long: ${file}`);
    const entry = Buffer.alloc(ENTRY_BYTES);
    entry.writeUInt32LE(command, 0);
    entry.write(file, 4);
    this.#entries.push(entry);
    return entry;
  }
}
