/**
 * The small BIOS's screen and keyboard against QEMU's (SeaBIOS): the same boot sectors, compared by pixels and by
 * characters.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ringless } from '../support/command.js';
import { decodePng } from '../support/png.js';
import { hasQemu, PROGRESS, qemuScreen } from '../support/qemu-screen.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-bios-'));
afterAll(() => rmSync(folder, { recursive: true }));
const hasNasm = spawnSync('nasm', ['-v']).error === undefined;

function assemble(name: string, code: string): string {
  const [source, sector] = [join(folder, `${name}.asm`), join(folder, name)];
  const begin = 'org 7c00h\nxor ax, ax\nmov ds, ax\nmov ss, ax\nmov sp, 7c00h\ncld\n';
  writeFileSync(source, `${begin}${code}\ntimes 510-($-$$) db 0\ndw 0aa55h\n`);
  execFileSync('nasm', ['-f', 'bin', source, '-o', sector]);
  return sector;
}

/** Says that all is done: to QEMU in memory, to Ringless by isa-debug-exit. */
const DONE = `
    mov byte [${PROGRESS}], 2
    mov al, 1
    out 0f4h, al
  stop: sti
    hlt
    jmp stop`;

/**
 * Lines of pixels in all colours by function 0Ch, one of them exclusive or, one read back by 0Dh; a colour of the DAC
 * set.
 */
const drawing = (mode: string) => `
    mov ax, ${mode}
    int 10h
    xor bp, bp
  lines: xor cx, cx
  pixels: mov dx, cx
    shr dx, 1
    add dx, bp
    mov ax, cx
    shr ax, 3
    and al, 15
    mov ah, 0ch
    mov bh, 0
    int 10h
    inc cx
    cmp cx, 300
    jb pixels
    add bp, 7
    cmp bp, 42
    jb lines
    mov ax, 0c83h
    mov cx, 20
    mov dx, 10
    int 10h
    mov ah, 0dh
    mov cx, 40
    mov dx, 20
    int 10h
    mov ah, 0ch
    xor cx, cx
    mov dx, 150
    int 10h
    mov ax, 1010h
    mov bx, 5
    mov dh, 10
    mov cx, 2030h
    int 10h
${DONE}`;

/** Bytes by a program of its own, in every of the 256 colours. */
const COLORS = `
    mov ax, 13h
    int 10h
    push word 0a000h
    pop es
    xor di, di
  fill: mov ax, di
    xor dx, dx
    mov bx, 320
    div bx
    add al, dl
    stosb
    cmp di, 64000
    jb fill
${DONE}`;

/** Each key that int 16h gives: its character by the teletype, and its code in hexadecimal. F12 ends it. */
const KEYS = `
    mov ax, 3
    int 10h
    mov byte [${PROGRESS}], 1
  next: mov ah, 0
    int 16h
    cmp ah, 86h
    je done
    push ax
    call print
    pop ax
    mov al, ah
    push ax
    shr al, 4
    call digit
    pop ax
    and al, 15
    call digit
    mov al, ' '
    call print
    jmp next
  digit: cmp al, 10
    jb small
    add al, 7
  small: add al, '0'
  print: mov ah, 0eh
    mov bx, 7
    int 10h
    ret
  done:${DONE}`;

/** Six bits a component: how eight are made of them differs. */
const sixBits = (value: number) => [16, 8, 0].map((shift) => ((value >> shift) & 0xff) >> 2);

describe.skipIf(!hasQemu || !hasNasm)('the small BIOS and SeaBIOS', () => {
  for (const [name, code] of [
    ...['4', '6', '0dh', '0eh', '10h', '12h', '13h'].map((mode) => [`mode ${mode}`, drawing(mode)] as const),
    ['256 colours', COLORS] as const,
  ]) {
    test(`show the same: ${name}`, async () => {
      const sector = assemble(name.replaceAll(' ', '-'), code);
      const screen = join(folder, 'screen.png');
      const [qemu] = await Promise.all([
        qemuScreen(folder, sector, []),
        ringless(['boot', '--kernel', sector, '--serial', 'none', '--screen', screen]),
      ]);
      const own = decodePng(readFileSync(screen));
      const pixel = (x: number, y: number): number => {
        const line = Math.floor((y * qemu.height) / own.height) * qemu.width;
        return qemu.rgb.readUIntBE((line + Math.floor((x * qemu.width) / own.width)) * 3, 3);
      };
      const differing: string[] = [];
      for (let y = 0; y < own.height; y++) {
        for (let x = 0; x < own.width; x++) {
          const [ours, theirs] = [sixBits(own.at(x, y)), sixBits(pixel(x, y))];
          if (ours.join() !== theirs.join()) differing.push(`${x},${y}: ${ours} ${theirs}`);
        }
      }
      expect(differing.slice(0, 3)).toEqual([]);
    });
  }

  test('read the same keys', async () => {
    const sector = assemble('keys', KEYS);
    const keys = [
      'shift-h',
      'e',
      '1',
      'shift-1',
      'minus',
      'f1',
      'shift-f2',
      'ctrl-f3',
      'alt-f4',
      'f11',
      'up',
      'home',
      'delete',
    ];
    keys.push(
      'ctrl-c',
      'alt-a',
      'alt-1',
      'tab',
      'shift-tab',
      'esc',
      'spc',
      'kp_5',
      'num_lock',
      'kp_5',
      'kp_add',
      'kp_divide',
    );
    keys.push('caps_lock', 'a', 'shift-a', 'ctrl-ret', 'ctrl-backspace', 'f12');
    const [qemu, own] = await Promise.all([
      qemuScreen(folder, sector, keys),
      ringless(['boot', '--kernel', sector, '--type', keys.map((key) => `<${key}>`).join('')]),
    ]);
    // What the teletype prints goes to COM1: the same characters as on the screen, with those that move the cursor.
    const screen = Buffer.from(qemu.text.filter((_, i) => i % 2 === 0)).toString('latin1');
    const printed = own.stdout.toString('latin1');
    const codes = (text: string) => text.match(/[0-9A-F]{2}(?= |$)/g) ?? [];
    expect(codes(printed)).toHaveLength(keys.length - 3);
    // F12 itself, and the two locks, give nothing.
    for (const word of screen
      .split(' ')
      .filter((part) => /[0-9A-F]{2}$/.test(part))
      .slice(0, 40))
      expect(printed).toContain(word);
  });
});
