/**
 * What boot sectors ask our BIOS beside screen, keyboard and disks: power management, PCI, moves above 1 MiB; and
 * floppy disks that are written and formatted.
 */
import { describe, expect, test } from 'vitest';
import { loadKernel } from '../../src/boot/load-kernel.js';
import { pcMemoryMap } from '../../src/boot/ram-map.js';
import { bootDrives } from '../../src/boot/raw.js';
import { MemoryImage } from '../../src/devices/storage/image-file.js';
import { RawImage } from '../../src/devices/storage/raw-image.js';
import { VirtualMachine, type VirtualMachineOptions } from '../../src/system/virtual-machine.js';
import { bootSector } from '../support/boot-sector.js';

const MIB = 1 << 20;
const KIB = 1024;
const bytesOf = (lines: readonly string[]): number[] => [...Buffer.from(lines.join(''), 'hex')];

/** Answers go to 6000h. int15, int1a: AX, BX, CX, carry. */
// biome-ignore format: an instruction a line
const SERVICES = [
  '31c0', // xor ax, ax
  '8ed8', // mov ds, ax
  '8ec0', // mov es, ax
  '8ed0', // mov ss, ax
  'bc007c', // mov sp, 7c00h
  'bf0060', // mov di, 6000h
  'bd5aa5', // mov bp, 0a55ah
  'b80053', // mov ax, 5300h
  '31db', // xor bx, bx
  'e89400', // call int15
  'b80153', // mov ax, 5301h
  '31db', // xor bx, bx
  'e88c00', // call int15
  'b80e53', // mov ax, 530eh
  '31db', // xor bx, bx
  'b90201', // mov cx, 102h
  'e88100', // call int15
  'b80a53', // mov ax, 530ah
  'bb0100', // mov bx, 1
  'e87800', // call int15
  'b80b53', // mov ax, 530bh
  'e87200', // call int15
  'b80253', // mov ax, 5302h
  '31db', // xor bx, bx
  'e86a00', // call int15
  'b80453', // mov ax, 5304h
  '31db', // xor bx, bx
  'e86200', // call int15
  'b801b1', // mov ax, 0b101h
  'e86200', // call int1a
  '6689d0', // mov eax, edx
  '66ab', // stosd
  'b802b1', // mov ax, 0b102h
  'b93712', // mov cx, 1237h
  'ba8680', // mov dx, 8086h
  '31f6', // xor si, si
  'e84f00', // call int1a
  '57', // push di
  'b80ab1', // mov ax, 0b10ah
  '31db', // xor bx, bx
  '31ff', // xor di, di
  'cd1a', // int 1ah
  '5f', // pop di
  '6689c8', // mov eax, ecx
  '66ab', // stosd
  'b803b1', // mov ax, 0b103h
  '66b900000300', // mov ecx, 030000h
  '31f6', // xor si, si
  'e83100', // call int1a
  'b80087', // mov ax, 8700h
  'b90800', // mov cx, 8
  'bec57c', // mov si, there
  'e81f00', // call int15
  'b80087', // mov ax, 8700h
  'b90800', // mov cx, 8
  'bef57c', // mov si, back
  'e81300', // call int15
  '89e8', // mov ax, bp
  'ab', // stosw
  '89e0', // mov ax, sp
  'ab', // stosw
  'b80753', // mov ax, 5307h
  'bb0100', // mov bx, 1
  'b90300', // mov cx, 3
  'cd15', // int 15h
  'fa', // cli
  'f4', // hlt
  '57', // int15: push di
  'cd15', // int 15h
  '5f', // pop di
  'eb04', // jmp keep
  '57', // int1a: push di
  'cd1a', // int 1ah
  '5f', // pop di
  '9c', // keep: pushf
  'ab', // stosw
  '89d8', // mov ax, bx
  'ab', // stosw
  '89c8', // mov ax, cx
  'ab', // stosw
  '58', // pop ax
  '83e001', // and ax, 1
  'ab', // stosw
  'c300000000000000000000000000000000', // ret
  'ffff007c00930000', // db 0ffh, 0ffh, 0, 7ch, 0, 93h, 0, 0
  'ffff0000209300000000000000000000000000000000000000000000000000000000000000000000', // db 0ffh, 0ffh, 0, 0, 20h, 93h, 0, 0
  'ffff000020930000', // db 0ffh, 0ffh, 0, 0, 20h, 93h, 0, 0
  'ffff00800093000000000000000000000000000000000000', // db 0ffh, 0ffh, 0, 80h, 0, 93h, 0, 0
];

/** keep: int 13h; its AX and carry go on from 6000h. */
// biome-ignore format: an instruction a line
const FLOPPY = [
  '31c0', // xor ax, ax
  '8ed8', // mov ds, ax
  '8ec0', // mov es, ax
  '8ed0', // mov ss, ax
  'bc007c', // mov sp, 7c00h
  'bf0080', // mov di, 8000h
  'b90002', // mov cx, 200h
  'b85a5a', // mov ax, 5a5ah
  'f3ab', // rep stosw
  'bf0088', // mov di, 8800h
  'b80701', // mov ax, 0107h
  '30db', // xor bl, bl
  'ab', // next: stosw
  'fec3', // inc bl
  '881d', // mov [di], bl
  '47', // inc di
  'c60502', // mov byte [di], 2
  '47', // inc di
  '80fb12', // cmp bl, 18
  '72f1', // jb next
  'bf0060', // mov di, 6000h
  'b80203', // mov ax, 0302h
  'bb0080', // mov bx, 8000h
  'b90305', // mov cx, 0503h
  'ba0001', // mov dx, 0100h
  'e83800', // call keep
  'b80204', // mov ax, 0402h
  'e83200', // call keep
  'b80202', // mov ax, 0202h
  'bb0090', // mov bx, 9000h
  'e82900', // call keep
  'b81205', // mov ax, 0512h
  'bb0088', // mov bx, 8800h
  'b90107', // mov cx, 0701h
  'e81d00', // call keep
  'b81202', // mov ax, 0212h
  'bb00a0', // mov bx, 0a000h
  'e81400', // call keep
  'b80103', // mov ax, 0301h
  'b91305', // mov cx, 0513h
  'e80b00', // call keep
  'b415', // mov ah, 15h
  'e80600', // call keep
  'baf400', // mov dx, 0f4h
  'b009', // mov al, 9
  'ee', // out dx, al
  'cd13', // keep: int 13h
  '9c', // pushf
  'ab', // stosw
  '58', // pop ax
  '83e001', // and ax, 1
  'ab', // stosw
  'c3', // ret
];

/** How a machine has ended, and the words that lie from 6000h on. */
async function answers(options: Omit<VirtualMachineOptions, 'memoryMiB'>) {
  const machine = new VirtualMachine({ memoryMiB: 64, ...options });
  const { status, reason } = await machine.run();
  const memory = Buffer.from(machine.ram.view(0, 640 * KIB)!);
  return {
    status,
    reason,
    memory,
    words: (n: number) => Array.from({ length: n }, (_, i) => memory.readUInt16LE(0x6000 + 2 * i)),
  };
}

describe.each(['jit', 'interp'] as const)('%s', (engine) => {
  test('APM 1.2, the PCI BIOS, and moves above 1 MiB and back', async () => {
    const sector = bootSector(bytesOf(SERVICES));
    const boot = () => loadKernel(sector, { name: 'k', e820: pcMemoryMap(64 * MIB), append: '' });
    const { reason, memory, words } = await answers({ engine, boot });
    const all = words(60);
    const apm = Array.from({ length: 7 }, (_, n) => all.slice(4 * n, 4 * n + 4));
    // The installation check: 1.2, "PM", 16 and 32 bits; connected in real mode; the driver's version.
    expect(apm[0]).toEqual([0x0102, 0x504d, 3, 0]);
    expect([apm[1]![0]! >> 8, apm[1]![3], apm[2]![0], apm[2]![3]]).toEqual([0, 0, 0x0102, 0]);
    // On mains, without a battery; no event; disconnected.
    expect([apm[3]![1], apm[3]![2], apm[3]![3]]).toEqual([0x01ff, 0x80ff, 0]);
    expect([apm[4]![0]! >> 8, apm[4]![3], apm[6]![0]! >> 8, apm[6]![3]]).toEqual([0x80, 1, 0, 0]);
    expect([apm[5]![0], apm[5]![2], apm[5]![3]]).toEqual([0xf000, 0xf000, 0]);
    const pci = all.slice(28);
    expect([pci[0]! >> 8, pci[1], pci[2]! & 0xff, pci[3], pci[4]! | (pci[5]! << 16)]).toEqual([
      0, 0x0210, 0, 0, 0x20494350,
    ]);
    // The host bridge is 8086:1237 at 00:0.0; the display is at 00:2.0.
    expect([pci[6]! >> 8, pci[7], pci[9], pci[10], pci[11]]).toEqual([0, 0, 0, 0x8086, 0x1237]);
    expect([pci[12]! >> 8, pci[13], pci[15]]).toEqual([0, 0x10, 0]);
    expect([pci[16]! >> 8, pci[19], pci[20]! >> 8, pci[23]]).toEqual([0, 0, 0, 0]);
    // BP and SP are what they were.
    expect(pci.slice(24, 26)).toEqual([0xa55a, 0x7c00]);
    expect(memory.subarray(0x8000, 0x8010)).toEqual(memory.subarray(0x7c00, 0x7c10));
    expect(reason).toBe('power-off');
  });

  test.each([720, 1440])('a floppy disk of %i KiB: written, verified, read back, a track formatted', async (kib) => {
    const [sectors, image] = [kib === 720 ? 9 : 18, Buffer.alloc(kib * KIB, 0x11)];
    const code = bytesOf(FLOPPY);
    // The last sector of a track, in the format's table and count and behind which there is none.
    if (kib === 720)
      for (const [i, byte] of code.entries())
        if ((byte === 0x12 || byte === 0x13) && code[i - 1] !== 0xcd) code[i] = byte - 9;
    image.set(bootSector(code));
    const floppies = [new RawImage(new MemoryImage(image))];
    const boot = () => bootDrives({ order: ['a'], menu: false }, pcMemoryMap(64 * MIB));
    const { status, memory, words } = await answers({ engine, boot, floppies });
    expect(status).toBe(19);
    const found = words(14);
    const pairs = Array.from({ length: 7 }, (_, n) => found.slice(2 * n, 2 * n + 2));
    expect(pairs.slice(0, 5).map(([ax, carry]) => [ax! >> 8, carry])).toEqual(new Array(5).fill([0, 0]));
    // No such sector; a drive that knows of changed disks.
    expect([pairs[5]![0]! >> 8, pairs[5]![1], pairs[6]![0]! >> 8, pairs[6]![1]]).toEqual([4, 1, 2, 0]);
    const at = (cylinder: number, head: number, sector: number) => ((cylinder * 2 + head) * sectors + sector - 1) * 512;
    const start = at(5, 1, 3);
    const expected = Buffer.alloc(kib * KIB, 0x11);
    expected.set(image.subarray(0, 512));
    expected.fill(0x5a, start, start + 1024);
    expected.fill(0xf6, at(7, 1, 1), at(7, 1, 1) + sectors * 512);
    const now = Buffer.alloc(kib * KIB);
    floppies[0]!.read(0, now);
    expect(now.equals(expected)).toBe(true);
    expect(memory.subarray(0x9000, 0x9400).every((byte) => byte === 0x5a)).toBe(true);
    expect(memory.subarray(0xa000, 0xa000 + sectors * 512).every((byte) => byte === 0xf6)).toBe(true);
  });
});
