import { describe, expect, it } from 'vitest';
import { ElfError, parseElf } from '../../src/linux/elf-program.js';

interface Segment {
  type?: number;
  flags?: number;
  offset?: bigint;
  vaddr?: bigint;
  filesz?: bigint;
  memsz?: bigint;
}

/** An x86-64 program of 8 KiB with the given segments. */
function elf64(segments: Segment[], change: (view: DataView) => void = () => {}): Uint8Array {
  const file = new Uint8Array(8192);
  file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  const view = new DataView(file.buffer);
  view.setUint16(16, 2, true);
  view.setUint16(18, 62, true);
  view.setBigUint64(24, 0x401000n, true);
  view.setBigUint64(32, 64n, true);
  view.setUint16(54, 56, true);
  view.setUint16(56, segments.length, true);
  for (const [i, s] of segments.entries()) {
    const at = 64 + 56 * i;
    view.setUint32(at, s.type ?? 1, true);
    view.setUint32(at + 4, s.flags ?? 5, true);
    view.setBigUint64(at + 8, s.offset ?? 0n, true);
    view.setBigUint64(at + 16, s.vaddr ?? 0x400000n, true);
    view.setBigUint64(at + 32, s.filesz ?? 0x1000n, true);
    view.setBigUint64(at + 40, s.memsz ?? 0x1000n, true);
  }
  change(view);
  return file;
}

function parse(file: Uint8Array) {
  return parseElf((offset, length) => file.slice(offset, offset + length), file.length);
}
function reason(file: Uint8Array): string {
  const result = parse(file);
  if (!(result instanceof ElfError)) throw new Error('accepted');
  expect(result.reason).not.toContain('\n');
  return result.reason;
}

describe('parseElf', () => {
  it('accepts a plain program', () => {
    expect(parse(elf64([{}]))).toMatchObject({
      bits: 64,
      relocatable: false,
      entry: 0x401000,
      low: 0x400000,
      high: 0x401000,
    });
  });

  it.each([
    ['an empty file', new Uint8Array(0), 'is empty'],
    ['a text', Buffer.from('hello world'), 'not an ELF'],
    ['a cut header', elf64([{}]).slice(0, 40), 'truncated'],
    ['a cut table', elf64([{}, {}]).slice(0, 100), 'truncated'],
    ['a cut segment', elf64([{}]).slice(0, 2048), 'truncated'],
    ['AArch64', elf64([{}], (v) => v.setUint16(18, 183, true)), 'AArch64'],
    [
      '32-bit Arm',
      elf64([{}], (v) => {
        v.setUint8(4, 1);
        v.setUint16(18, 40, true);
      }),
      'Arm',
    ],
    ['big-endian', elf64([{}], (v) => v.setUint8(5, 2)), 'big-endian'],
    ['an object file', elf64([{}], (v) => v.setUint16(16, 1, true)), 'object file'],
    ['no segments', elf64([]), 'program headers'],
    ['odd header size', elf64([{}], (v) => v.setUint16(54, 57, true)), 'program headers of 57'],
    ['headers far away', elf64([{}], (v) => v.setBigUint64(32, 2n ** 63n, true)), 'truncated'],
    ['2^63 bytes of memory', elf64([{ memsz: 2n ** 63n }]), 'address space'],
    ['an end that wraps', elf64([{ vaddr: 2n ** 64n - 4096n, memsz: 8192n }]), 'address space'],
    ['kernel addresses', elf64([{ vaddr: 0xffff800000000000n }]), 'address space'],
    ['more in the file than in memory', elf64([{ filesz: 0x1000n, memsz: 0x10n }]), 'larger in the file'],
    ['an offset of 2^64-1', elf64([{ offset: 2n ** 64n - 4096n }]), 'truncated'],
    ['misaligned', elf64([{ vaddr: 0x400010n }]), 'not aligned'],
    ['overlapping segments', elf64([{}, { vaddr: 0x400000n }]), 'overlapping'],
    ['only notes', elf64([{ type: 4 }]), 'nothing to load'],
    ['an interpreter outside', elf64([{}, { type: 3, offset: 9000n, filesz: 20n }]), 'interpreter'],
    ['an interpreter without an end', elf64([{}, { type: 3, offset: 0n, filesz: 3n }]), 'interpreter'],
  ])('refuses %s', (_what, file, text) => {
    expect(reason(file)).toContain(text);
  });

  it('survives any bytes in its headers', () => {
    let x = 12345;
    const random = () => {
      x = (Math.imul(x, 1103515245) + 12345) >>> 0;
      return x >>> 16;
    };
    for (let i = 0; i < 3000; i++) {
      const file = elf64([{}, { vaddr: 0x600000n }]);
      for (let n = random() % 8; n >= 0; n--) file[random() % 176] = random();
      const result = parse(file);
      if (!(result instanceof ElfError)) expect(result.high).toBeLessThanOrEqual(2 ** 47);
    }
  });
});
