/**
 * Reads the PNG files that `--screen` writes, on its own: true colour, 8 bits, all five filters (PNG specification, 9).
 */
import { inflateSync } from 'node:zlib';
import { crc32 } from '../../src/boot/unpack/crc32.js';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of a pixel as one number. */
  at(x: number, y: number): number;
}

export function decodePng(file: Uint8Array): Pixels {
  const bytes = Buffer.from(file);
  if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('no PNG file');
  let header: Buffer | null = null;
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) >>> 0 !== bytes.readUInt32BE(at + 8 + length))
      throw new Error(`${type}: wrong checksum`);
    if (type === 'IHDR') header = body;
    if (type === 'IDAT') data.push(body);
    at += 12 + length;
  }
  if (header === null) throw new Error('no header');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header.readUIntBE(8, 5) !== 0x0802000000) throw new Error('not true colour of 8 bits');
  const lineBytes = width * 3;
  const packed = inflateSync(Buffer.concat(data));
  if (packed.length !== height * (lineBytes + 1)) throw new Error('the picture has another size');
  const out = Buffer.alloc(height * lineBytes);
  for (let y = 0; y < height; y++) unfilter(packed.subarray(y * (lineBytes + 1)), out, y, lineBytes);
  return { width, height, at: (x, y) => out.readUIntBE(y * lineBytes + x * 3, 3) };
}

function unfilter(line: Buffer, out: Buffer, y: number, lineBytes: number): void {
  const filter = line[0]!;
  for (let i = 0; i < lineBytes; i++) {
    const at = y * lineBytes + i;
    const left = i >= 3 ? out[at - 3]! : 0;
    const up = y > 0 ? out[at - lineBytes]! : 0;
    const corner = i >= 3 && y > 0 ? out[at - lineBytes - 3]! : 0;
    const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
    if (predicted === undefined) throw new Error(`filter ${filter} does not exist`);
    out[at] = (line[1 + i]! + predicted) & 0xff;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
