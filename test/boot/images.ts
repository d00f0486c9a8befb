/** Small kernel images made for tests: just enough of each format. */
import { gzipSync } from 'node:zlib';

export interface Segment {
  readonly address: number;
  readonly virtualAddress?: number;
  readonly bytes: Uint8Array;
  readonly sizeBytes?: number;
}

/** An ELF executable with one PT_LOAD a segment and, where asked for, a PT_NOTE with Xen's PHYS32_ENTRY. */
export function makeElf(bits: 32 | 64, entry: number, segments: readonly Segment[], pvhEntry?: number): Uint8Array {
  const wide = bits === 64;
  const headerBytes = wide ? 64 : 52;
  const programBytes = wide ? 56 : 32;
  const note = pvhEntry === undefined ? null : Buffer.alloc(20);
  if (note) {
    note.writeUInt32LE(4, 0);
    note.writeUInt32LE(4, 4);
    note.writeUInt32LE(18, 8);
    note.write('Xen\0', 12);
    note.writeUInt32LE(pvhEntry!, 16);
  }
  const parts = [...segments.map(({ bytes }) => bytes), ...(note ? [note] : [])];
  const head = Buffer.alloc(headerBytes + parts.length * programBytes);
  head.set([0x7f, 0x45, 0x4c, 0x46, wide ? 2 : 1, 1, 1]);
  head.writeUInt16LE(2, 16);
  head.writeUInt16LE(wide ? 62 : 3, 18);
  const word = (at: number, value: number) =>
    wide ? head.writeBigUInt64LE(BigInt(value), at) : head.writeUInt32LE(value, at);
  word(24, entry);
  word(wide ? 32 : 28, headerBytes);
  head.writeUInt16LE(programBytes, wide ? 54 : 42);
  head.writeUInt16LE(parts.length, wide ? 56 : 44);
  let offset = head.length;
  for (const [i, bytes] of parts.entries()) {
    const at = headerBytes + i * programBytes;
    const segment = segments[i];
    head.writeUInt32LE(segment ? 1 : 4, at);
    const [offsetAt, virtualAt, physicalAt, fileAt, memoryAt] = wide ? [8, 16, 24, 32, 40] : [4, 8, 12, 16, 20];
    word(at + offsetAt!, offset);
    word(at + virtualAt!, segment?.virtualAddress ?? segment?.address ?? 0);
    word(at + physicalAt!, segment?.address ?? 0);
    word(at + fileAt!, bytes.length);
    word(at + memoryAt!, segment?.sizeBytes ?? bytes.length);
    offset += bytes.length;
  }
  return Buffer.concat([head, ...parts]);
}

/** A bzImage around a kernel: boot sector, one sector of setup, code with the gzipped payload at offset 100h. */
export function makeBzImage(
  kernel: Uint8Array,
  options: { payload?: Uint8Array; xloadflags?: number } = {},
): Uint8Array {
  const payload = options.payload ?? gzipSync(kernel);
  const setup = Buffer.alloc(1024);
  const code = Buffer.concat([Buffer.alloc(0x100, 0x90), payload, Buffer.alloc(64)]);
  setup[0x1f1] = 1;
  setup.writeUInt32LE(Math.floor(code.length / 16), 0x1f4);
  setup.writeUInt16LE(0xaa55, 0x1fe);
  setup.writeUInt16LE(0x6aeb, 0x200);
  setup.write('HdrS', 0x202);
  setup.writeUInt16LE(0x20f, 0x206);
  setup.writeUInt16LE(0x300 - 0x200, 0x20e);
  setup[0x211] = 1;
  setup.writeUInt32LE(0x10_0000, 0x214);
  setup.writeUInt32LE(0x7fff_ffff, 0x22c);
  setup.writeUInt16LE(options.xloadflags ?? 1, 0x236);
  setup.writeUInt32LE(2047, 0x238);
  setup.writeUInt32LE(0x100, 0x248);
  setup.writeUInt32LE(payload.length, 0x24c);
  setup.writeBigUInt64LE(0x100_0000n, 0x258);
  setup.writeUInt32LE(0x10_0000, 0x260);
  setup.write('9.9-test\0', 0x300);
  return Buffer.concat([setup, code]);
}

/** A flat multiboot 1 kernel ("a.out kludge") of some bytes of code at 1 MiB. */
export function makeMultiboot(code: Uint8Array, flags = 0x1_0003): Uint8Array {
  const header = Buffer.alloc(48);
  header.writeUInt32LE(0x1bad_b002, 0);
  header.writeUInt32LE(flags, 4);
  header.writeUInt32LE(-(0x1bad_b002 + flags) >>> 0, 8);
  header.writeUInt32LE(0x10_0000, 12);
  header.writeUInt32LE(0x10_0000, 16);
  header.writeUInt32LE(0, 20);
  header.writeUInt32LE(0x10_8000, 24);
  header.writeUInt32LE(0x10_0030, 28);
  return Buffer.concat([header, code]);
}

/** A flat multiboot 2 kernel; `tags` come before the end tag. */
export function makeMultiboot2(code: Uint8Array, ...tags: number[][]): Uint8Array {
  const words = tags.flatMap((tag) => (tag.length % 2 ? [...tag, 0] : tag));
  const length = 16 + words.length * 4 + 8;
  const header = Buffer.alloc(length);
  const head = [0xe852_50d6, 0, length, -(0xe852_50d6 + length) >>> 0, ...words, 0, 8];
  for (const [i, word] of head.entries()) header.writeUInt32LE(word >>> 0, i * 4);
  return Buffer.concat([header, code]);
}

/**
 * A raw disk as xv6's Makefile makes it: a boot sector, then the kernel, an ELF file with a multiboot header (without
 * load addresses) in its first page of text.
 */
export function makeKernelDisk(sector: Uint8Array, flags = 0): Uint8Array {
  const header = Buffer.alloc(0x1000);
  header.writeUInt32LE(0x1bad_b002, 0);
  header.writeUInt32LE(flags, 4);
  header.writeUInt32LE(-(0x1bad_b002 + flags) >>> 0, 8);
  const kernel = makeElf(32, 0x10_000c, [{ address: 0x10_0000, bytes: header }]);
  return Buffer.concat([sector, kernel, Buffer.alloc(512 - (kernel.length % 512))]);
}

/**
 * An image whose setup code alone can be entered: a zImage (loads below 1 MiB), or iPXE's kind, which has no 32-bit
 * entry.
 */
export function makeRealModeImage(kind: 'zImage' | 'lkrn', setupCode: Uint8Array = new Uint8Array()): Uint8Array {
  const setup = Buffer.alloc(1024);
  setup[0x1f1] = 1;
  setup.writeUInt32LE(0x1000 / 16, 0x1f4);
  setup.writeUInt16LE(0xaa55, 0x1fe);
  // jmp behind the header.
  setup.writeUInt16LE(0x66eb, 0x200);
  setup.write('HdrS', 0x202);
  setup.writeUInt16LE(kind === 'lkrn' ? 0x207 : 0x203, 0x206);
  setup[0x211] = kind === 'lkrn' ? 1 : 0;
  setup.writeUInt32LE(kind === 'lkrn' ? 0 : 0x1000, 0x214);
  setup.writeUInt32LE(0x37ff_ffff, 0x22c);
  setup.writeUInt32LE(255, 0x238);
  setup.set(setupCode, 0x268);
  return Buffer.concat([setup, Buffer.alloc(0x1000, 'code')]);
}
