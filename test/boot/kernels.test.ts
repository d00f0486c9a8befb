/** The kernels that ship with the project load as they are. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadKernel } from '../../src/boot/load-kernel.js';
import { pcMemoryMap } from '../../src/boot/ram-map.js';

for (const name of ['demo', 'nano']) {
  test(`${name} is a multiboot kernel at 1 MiB that needs less than 4 MiB`, () => {
    const bytes = readFileSync(fileURLToPath(new URL(`../../bench/kernels/bin/${name}`, import.meta.url)));
    const image = loadKernel(bytes, { e820: pcMemoryMap(4 << 20), append: 'exit=3' });
    expect(image.description).toBe('multiboot 1 image');
    expect(image.cpu.mode).toBe('protected32');
    const entry = image.pieces.find(({ address, bytes: { length } }) => {
      return address <= image.cpu.rip && image.cpu.rip < address + length;
    });
    expect(entry?.address).toBe(0x10_0000);
  });
}
