/**
 * A snapshot's file: magic, version (u32), length of the packed header (u32), CRC-32 of all that follows (u32); the
 * header, JSON in raw deflate; then pieces of bytes, each in raw deflate on its own. Numbers are little endian.
 */
import { crc32 } from '../../boot/unpack/crc32.js';
import { host } from '../../host/host.js';

/** The file, or what is in it, is not what it has to be: completes "FILE: ...". */
export class SnapshotError extends Error {}

const MAGIC = Uint8Array.from('RINGLESS', (c) => c.charCodeAt(0));
/** Raised when an older Ringless could not read what is written. */
export const FILE_VERSION = 1;
const PREFIX_BYTES = MAGIC.length + 12;
const MOST_HEADER = 1 << 30;

export const checksumOf = (bytes: Uint8Array, before: number): number =>
  (host.compression.crc32 ?? crc32)(bytes, before) >>> 0;

/** Where a piece is: in `data`. */
export interface PackedPiece {
  readonly offset: number;
  readonly packedBytes: number;
  readonly bytes: number;
}

/** Collects pieces. */
export class PieceWriter {
  readonly parts: Uint8Array[] = [];
  #length = 0;

  add(bytes: Uint8Array): PackedPiece {
    const packed = host.compression.deflate(bytes);
    const piece = { offset: this.#length, packedBytes: packed.length, bytes: bytes.length };
    this.parts.push(packed);
    this.#length += packed.length;
    return piece;
  }
}

/** A file's contents, to be written one after the other. */
export function encodeSnapshot(header: object, pieces: PieceWriter): Uint8Array[] {
  const packed = host.compression.deflate(new TextEncoder().encode(JSON.stringify(header)));
  const prefix = new Uint8Array(PREFIX_BYTES);
  prefix.set(MAGIC);
  const view = new DataView(prefix.buffer);
  view.setUint32(MAGIC.length, FILE_VERSION, true);
  view.setUint32(MAGIC.length + 4, packed.length, true);
  const checksum = [packed, ...pieces.parts].reduce((sum, part) => checksumOf(part, sum), 0);
  view.setUint32(MAGIC.length + 8, checksum, true);
  return [prefix, packed, ...pieces.parts];
}

/** What `encodeSnapshot` was given; `data` is what pieces lie in. */
export interface DecodedSnapshot {
  readonly header: Readonly<Record<string, unknown>>;
  readonly data: Uint8Array;
}

/** Throws SnapshotError. */
export function decodeSnapshot(file: Uint8Array): DecodedSnapshot {
  if (file.length < PREFIX_BYTES || MAGIC.some((byte, i) => byte !== file[i]))
    throw new SnapshotError('is no snapshot of a machine');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const version = view.getUint32(MAGIC.length, true);
  if (version !== FILE_VERSION)
    throw new SnapshotError(`is a snapshot of version ${version}; this Ringless reads version ${FILE_VERSION}`);
  const headerBytes = view.getUint32(MAGIC.length + 4, true);
  if (checksumOf(file.subarray(PREFIX_BYTES), 0) !== view.getUint32(MAGIC.length + 8, true))
    throw new SnapshotError('is damaged or cut off: its checksum is wrong');
  const end = PREFIX_BYTES + headerBytes;
  if (end > file.length) throw new SnapshotError('is damaged: its header is cut off');
  const text = unpack(file.subarray(PREFIX_BYTES, end), MOST_HEADER);
  const header: unknown = JSON.parse(new TextDecoder().decode(text));
  if (typeof header !== 'object' || header === null) throw new SnapshotError('is damaged: it has no header');
  return { header: header as Record<string, unknown>, data: file.subarray(end) };
}

function unpack(packed: Uint8Array, most: number): Uint8Array {
  try {
    return host.compression.inflate(packed, most);
  } catch {
    throw new SnapshotError('is damaged: its contents cannot be unpacked');
  }
}

/** The bytes of a piece. Throws SnapshotError. */
export function readPiece(data: Uint8Array, { offset, packedBytes, bytes }: PackedPiece): Uint8Array {
  const found = unpack(data.subarray(offset, offset + packedBytes), bytes);
  if (found.length !== bytes) throw new SnapshotError('is damaged: a piece has another length than it should');
  return found;
}
