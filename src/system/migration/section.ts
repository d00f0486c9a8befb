/**
 * What two machines send each other while one moves to the place of the other. Either side begins with a magic and a
 * version (u32); then sections follow: type (u32), length (u32), contents. Numbers are little endian.
 */

/** The migration has failed, for a reason that is not ours: completes "migrate URI: ..." or "--incoming URI: ...". */
export class MigrationError extends Error {}

const MAGIC = Uint8Array.from('RINGMOVE', (c) => c.charCodeAt(0));
/** Raised when an older Ringless could not read what is sent. */
const STREAM_VERSION = 1;
const PREFIX_BYTES = MAGIC.length + 4;
const HEADER_BYTES = 8;

/** From the machine that moves. */
export const MACHINE = 1; // JSON: MovingMachine
export const PAGES = 2; // u32 number of the first page of RAM, then the pages' bytes
export const ZEROS = 3; // u32 number of the first page, u32 count: they hold zeros
export const UNIT = 4; // u32 disk, u32 unit of its overlay, then the unit's bytes
export const STATE = 5; // JSON: all the rest
export const START = 6; // nothing: the other side runs it from now on
/** From the one that takes its place. */
export const READY = 16; // nothing: all is there, and it could run
export const REFUSED = 17; // UTF-8: why not

/** Bytes of pages in a section, at most. */
export const MOST_PAGE_BYTES = 256 << 10;
const KIB = 1 << 10;
/** How long a section may be, by type: what is longer is no section. */
const LIMITS: Readonly<Record<number, number>> = {
  [MACHINE]: 64 * KIB,
  [PAGES]: 4 + MOST_PAGE_BYTES,
  [ZEROS]: 8,
  [UNIT]: 8 + 64 * KIB,
  [STATE]: 256 << 20,
  [START]: 0,
  [READY]: 0,
  [REFUSED]: 4 * KIB,
};

/** What each side sends first. */
export function prefix(): Uint8Array {
  const bytes = new Uint8Array(PREFIX_BYTES);
  bytes.set(MAGIC);
  new DataView(bytes.buffer).setUint32(MAGIC.length, STREAM_VERSION, true);
  return bytes;
}

/** A section: `numbers` (u32 each), then `bytes`, copied. */
export function section(
  type: number,
  numbers: readonly number[] = [],
  bytes: Uint8Array = new Uint8Array(),
): Uint8Array {
  const length = numbers.length * 4 + bytes.length;
  const whole = new Uint8Array(HEADER_BYTES + length);
  const view = new DataView(whole.buffer);
  view.setUint32(0, type, true);
  view.setUint32(4, length, true);
  for (const [n, value] of numbers.entries()) view.setUint32(HEADER_BYTES + n * 4, value, true);
  whole.set(bytes, HEADER_BYTES + numbers.length * 4);
  return whole;
}

export const jsonSection = (type: number, value: object): Uint8Array =>
  section(type, [], new TextEncoder().encode(JSON.stringify(value)));

/** What JSON a section holds. Throws MigrationError. */
export function readJson(payload: Uint8Array): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(payload));
  } catch {
    // It is nothing, then.
  }
  if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  throw new MigrationError('the other side sends what is no description of a machine');
}

/** Cuts what a peer sends into sections. The peer is not trusted. */
export class SectionReader {
  #parts: Uint8Array[] = [];
  #length = 0;
  #wanted = PREFIX_BYTES;
  /** The type of the section under way; null: its header is; undefined: the prefix is. */
  #type: number | null | undefined;

  /** `types`: those that the other side may send. */
  constructor(
    private readonly types: readonly number[],
    private readonly take: (type: number, payload: Uint8Array) => void,
  ) {}

  /** Throws MigrationError, and what `take` throws. */
  feed(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const n = Math.min(this.#wanted - this.#length, bytes.length - at);
      this.#parts.push(bytes.subarray(at, at + n));
      this.#length += n;
      at += n;
      if (this.#length === this.#wanted) this.#complete();
    }
    // The host may use its own buffer again.
    const last = this.#parts.length - 1;
    if (last >= 0) this.#parts[last] = new Uint8Array(this.#parts[last]!);
  }

  #complete(): void {
    const whole = this.#parts.length === 1 ? this.#parts[0]! : this.#joined();
    this.#parts = [];
    this.#length = 0;
    const view = new DataView(whole.buffer, whole.byteOffset, whole.length);
    const type = this.#type;
    if (type === undefined) this.#begin(whole, view.getUint32(MAGIC.length, true));
    else if (type === null) {
      this.#open(view.getUint32(0, true), view.getUint32(4, true));
      return;
    } else this.take(type, whole);
    this.#type = null;
    this.#wanted = HEADER_BYTES;
  }

  #begin(found: Uint8Array, version: number): void {
    if (MAGIC.some((byte, i) => byte !== found[i])) throw new MigrationError('the other side is no Ringless');
    if (version !== STREAM_VERSION)
      throw new MigrationError(
        `the other side speaks version ${version} of the migration's stream, this Ringless version ${STREAM_VERSION}`,
      );
  }

  #open(type: number, length: number): void {
    const limit = this.types.includes(type) ? LIMITS[type]! : -1;
    if (length > limit)
      throw new MigrationError(
        limit < 0 ? `the other side sends a section of type ${type}, which is none` : `a section has ${length} bytes`,
      );
    if (length > 0) {
      this.#type = type;
      this.#wanted = length;
      return;
    }
    this.#type = null;
    this.#wanted = HEADER_BYTES;
    this.take(type, new Uint8Array());
  }

  #joined(): Uint8Array {
    const whole = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }
}

/** A text of the peer's as part of a line of ours. */
export function plainText(payload: Uint8Array): string {
  const text = new TextDecoder()
    .decode(payload)
    .replaceAll(/[^\x20-\x7e]+/g, ' ')
    .trim();
  return text.slice(0, 300) || 'it does not say why';
}
