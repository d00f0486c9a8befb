/** The VBE modes of our BIOS against QEMU's SeaBIOS, pixel by pixel. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ringless } from '../support/command.js';
import { decodePng } from '../support/png.js';
import { hasQemu, PROGRESS, qemuScreen } from '../support/qemu-screen.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-services-'));
afterAll(() => rmSync(folder, { recursive: true }));
const hasNasm = spawnSync('nasm', ['-v']).error === undefined;

/** A floppy disk whose boot sector loads what follows it, 16 sectors, and goes on there. */
function assemble(name: string, code: string): string {
  const [source, image] = [join(folder, `${name}.asm`), join(folder, `${name}.img`)];
  const text = `org 7c00h
    xor ax, ax
    mov ds, ax
    mov es, ax
    mov ss, ax
    mov sp, 7c00h
    cld
    mov ax, 0210h
    mov cx, 2
    xor dx, dx
    mov bx, 7e00h
    int 13h
    jmp 7e00h
    times 510-($-$$) db 0
    dw 0aa55h
${code}
    mov byte [${PROGRESS}], 2
    mov al, 1
    out 0f4h, al
  stop: sti
    hlt
    jmp stop
    times 737280-($-$$) db 0
    times 737280 db 0`;
  writeFileSync(source, text);
  execFileSync('nasm', ['-f', 'bin', source, '-o', image]);
  return image;
}

/** Fills the screen by window A, each byte from its place, then shows it from another line on. */
const vbe = (mode: number) => `
    mov ax, 4f02h
    mov bx, ${mode}
    int 10h
    xor si, si
  bank: mov ax, 4f05h
    xor bx, bx
    mov dx, si
    int 10h
    push word 0a000h
    pop es
    xor di, di
  fill: mov ax, di
    shr ax, 3
    add ax, si
    stosb
    test di, di
    jnz fill
    inc si
    cmp si, 50
    jb bank`;

describe.skipIf(!hasQemu || !hasNasm)('our BIOS and SeaBIOS', () => {
  test.each([0x101, 0x111, 0x112, 0x115, 0x144])('show the same in VBE mode %i', async (mode) => {
    const image = assemble(`vbe${mode}`, vbe(mode));
    const screen = join(folder, `vbe${mode}.png`);
    const [qemu] = await Promise.all([
      qemuScreen(folder, image, []),
      ringless(['boot', image, '--serial', 'none', '--screen', screen, '--timeout', '600']),
    ]);
    const own = decodePng(readFileSync(screen));
    expect([own.width, own.height]).toEqual([qemu.width, qemu.height]);
    let differing = 0;
    for (let y = 0; y < own.height; y++)
      for (let x = 0; x < own.width; x++) {
        const theirs = qemu.rgb.readUIntBE((y * qemu.width + x) * 3, 3);
        const ours = own.at(x, y);
        // How eight bits are made of five or six differs.
        for (const shift of [0, 8, 16])
          if (Math.abs(((ours >> shift) & 255) - ((theirs >> shift) & 255)) > 7) differing++;
      }
    expect(differing).toBe(0);
  });
});
