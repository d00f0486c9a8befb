import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';

/** zstd came with Node 22.15. */
const { createZstdDecompress } = zlib as { createZstdDecompress?: () => NodeJS.ReadWriteStream };

export type Bytes = AsyncIterable<Uint8Array>;

/** The contents of a file that may be packed with gzip, xz or zstd, which its first bytes tell. */
export async function* unpacked(packed: Bytes): Bytes {
  const pieces = packed[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < 6) {
    const { value, done } = await pieces.next();
    if (done === true) break;
    head = Buffer.concat([head, value]);
  }
  const all = async function* (): Bytes {
    yield head;
    yield* { [Symbol.asyncIterator]: () => pieces };
  };
  const starts = (...magic: number[]): boolean => magic.every((byte, i) => head[i] === byte);
  if (starts(0x1f, 0x8b)) yield* through(all(), zlib.createGunzip());
  else if (starts(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0)) yield* unpackedXz(all());
  else if (starts(0x28, 0xb5, 0x2f, 0xfd)) {
    if (createZstdDecompress) yield* through(all(), createZstdDecompress());
    else yield* unpackedZstd(all());
  } else yield* all();
}

async function* through(packed: Bytes, unpacker: NodeJS.ReadWriteStream): Bytes {
  const source = Readable.from(packed);
  source.on('error', (error) => (unpacker as NodeJS.ReadWriteStream & { destroy(e: Error): void }).destroy(error));
  yield* source.pipe(unpacker) as unknown as Bytes;
}

async function* unpackedXz(packed: Bytes): Bytes {
  const loaded: { default?: typeof import('xz-decompress') } = await import('xz-decompress');
  // Node sees no names in it.
  const { XzReadableStream } = loaded.default ?? (loaded as typeof import('xz-decompress'));
  const stream = new XzReadableStream(Readable.toWeb(Readable.from(packed)) as never);
  yield* stream as unknown as Bytes;
}

async function* unpackedZstd(packed: Bytes): Bytes {
  const { Decompress } = await import('fzstd');
  let out: Uint8Array[] = [];
  const unpacker = new Decompress((piece) => void out.push(piece));
  for await (const piece of packed) {
    unpacker.push(piece);
    yield* out;
    out = [];
  }
  unpacker.push(new Uint8Array(0), true);
  yield* out;
}
