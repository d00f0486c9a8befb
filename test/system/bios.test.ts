/** Boot sectors over the small BIOS, on both engines. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadKernel } from '../../src/boot/load-kernel.js';
import { pcMemoryMap } from '../../src/boot/ram-map.js';
import { screenText } from '../../src/devices/vga/display.js';
import { VirtualMachine } from '../../src/system/virtual-machine.js';
import { makeMultiboot } from '../boot/images.js';

const MIB = 1 << 20;

async function run(engine: 'jit' | 'interp', file: Uint8Array) {
  const output: number[] = [];
  const machine = new VirtualMachine({
    memoryMiB: 64,
    engine,
    icount: true,
    serial: [{ write: (bytes) => output.push(...bytes) }],
    boot: () => loadKernel(file, { e820: pcMemoryMap(64 * MIB) }),
  });
  const result = await machine.run();
  return { status: result.status, output: Buffer.from(output).toString(), screen: screenText(machine.vga.vga) };
}

function sector(code: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(512);
  bytes.set(code);
  bytes.set([0x55, 0xaa], 510);
  return bytes;
}

describe.each(['jit', 'interp'] as const)('%s', (engine) => {
  test('the boot sector that ships prints what the BIOS says, on serial port and screen', async () => {
    const file = readFileSync(fileURLToPath(new URL('../../bench/kernels/bin/boot-sector', import.meta.url)));
    const { status, output, screen } = await run(engine, file);
    expect(status).toBe(11);
    // 639 KiB; 15 MiB up to 16 MiB; four entries in the memory map; no disk.
    expect(output).toBe('Boot sector\r\n027F 3C00 0004 \r\nTicks\r\n');
    expect(screen!.split('\n').slice(0, 3)).toEqual(['Boot sector', '027F 3C00 0004', 'Ticks']);
  });

  test('code that rewrites the number of its int instruction', async () => {
    // mov bp, 0; mov cx, 40; again: make it int 11h (222h); call; add; make it int 12h (27Fh); call; add; loop again;
    // exit value 0 if BP is the sum; the routine: int n; ret.
    const code = [
      [0x31, 0xed, 0xb9, 0x28, 0x00],
      [0xc6, 0x06, 0x29, 0x7c, 0x11, 0xe8, 0x1b, 0x00, 0x01, 0xc5],
      [0xc6, 0x06, 0x29, 0x7c, 0x12, 0xe8, 0x11, 0x00, 0x01, 0xc5, 0xe2, 0xea],
      [0x81, 0xfd, 0x28, 0xb9, 0xb0, 0x00, 0x74, 0x02, 0xb0, 0x01, 0xe6, 0xf4, 0xf4],
      [0xcd, 0x11, 0xc3],
    ].flat();
    expect((await run(engine, sector(code))).status).toBe(1);
  });

  test('a multiboot kernel that goes back to real mode finds the interrupt vectors, and the timer running', async () => {
    const code = [
      'be4f001000', // 00: mov esi, 0x100052
      'bf00800000', // 05: mov edi, 0x8000
      'b938000000', // 0a: mov ecx, 0x38
      'f3a4', // 0f: rep movsb
      '0f011532800000', // 11: lgdt [0x8032]
      'ea008000000800', // 18: jmp 8:0x8000
      '0f20c0', // 1f, at 8000h: mov eax, cr0
      '24fe', // 22: and al, 0xfe
      '0f22c0', // 24: mov cr0, eax
      'ea0d800000', // 27: jmp 0:0x800d
      '31c0', // 2c: xor ax, ax
      '8ed0', // 2e: mov ss, ax
      'bc0070', // 30: mov sp, 0x7000
      'cd12', // 33: int 0x12
      '3d7f02', // 35: cmp ax, 639
      '0f95c0', // 38: setne al
      'fb', // 3b: sti
      'f4', // 3c: hlt: until the timer
      'fa', // 3d: cli
      'e6f4', // 3e: out 0xf4, al
      'f4', // 40: hlt
      '0000000000000000ffff0000009b0000', // 41: no segment; 16-bit code
      '0f0022800000', // 51: the table's limit and address
    ];
    expect((await run(engine, makeMultiboot(Buffer.from(code.join(''), 'hex')))).status).toBe(1);
  });
});
