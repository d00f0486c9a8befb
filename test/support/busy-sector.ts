/**
 * A boot sector that keeps memory and disk busy: it adds to each word of 512 KiB in turn, sums up what it finds, and
 * writes a sector of the first IDE disk from there each round; it sends the sum by COM1 now and then, and at the end.
 */
import { bootSector, exits } from './boot-sector.js';

type Part = number | string | { readonly to: string };

/** Machine code with labels (`name`) and short jumps to them (`{ to }`, behind the opcode). */
function assemble(parts: readonly Part[]): number[] {
  const labels = new Map<string, number>();
  let at = 0;
  for (const part of parts) {
    if (typeof part === 'string') labels.set(part, at);
    else at++;
  }
  const code: number[] = [];
  for (const part of parts) {
    if (typeof part === 'string') continue;
    if (typeof part === 'number') code.push(part);
    else {
      const distance = labels.get(part.to)! - code.length - 1;
      if (distance < -128 || distance > 127) throw new Error(`${part.to} is too far away for a short jump`);
      code.push(distance & 0xff);
    }
  }
  return code;
}

/** Writes one sector, numbered BL, from ES:0. SI and CX are changed. */
const WRITES_SECTOR: Part[] = [
  ...[0xba, 0xf2, 0x01, 0xb0, 0x01, 0xee], // mov dx, 1f2h; mov al, 1; out dx, al: one sector
  ...[0x42, 0x88, 0xd8, 0xee], // inc dx; mov al, bl; out dx, al: LBA 0 to 7
  ...[0x42, 0x30, 0xc0, 0xee, 0x42, 0xee], // inc dx; xor al, al; out dx, al; inc dx; out dx, al
  ...[0x42, 0xb0, 0xe0, 0xee], // inc dx; mov al, e0h; out dx, al: LBA, the first disk
  ...[0x42, 0xb0, 0x30, 0xee], // inc dx; mov al, 30h; out dx, al: WRITE SECTORS
  'data',
  ...[0xec, 0xa8, 0x08, 0x74, { to: 'data' }], // in al, dx; test al, 8; jz: DRQ
  ...[0xba, 0xf0, 0x01, 0xb9, 0x00, 0x01, 0x31, 0xf6], // mov dx, 1f0h; mov cx, 256; xor si, si
  ...[0x26, 0xf3, 0x6f], // rep outs word es:[si]
  ...[0xba, 0xf7, 0x01], // mov dx, 1f7h
  'busy',
  ...[0xec, 0xa8, 0x80, 0x75, { to: 'busy' }], // in al, dx; test al, 80h; jnz: BSY
];
const SENDS_SUM: Part[] = [0xba, 0xf8, 0x03, 0x89, 0xe8, 0xee, 0x88, 0xe0, 0xee]; // mov dx, 3f8h; mov ax, bp; out; mov al, ah; out

/** `rounds`: 1 to 65535; a round takes 230,000 instructions. Ends with `exits(1)`. */
export function busySector(rounds: number, withDisk: boolean): Buffer {
  return bootSector(
    assemble([
      ...[0xfa, 0xfc, 0x31, 0xdb, 0x31, 0xed], // cli; cld; xor bx, bx; xor bp, bp
      ...[0xba, 0xf6, 0x03, 0xb0, 0x02, 0xee], // mov dx, 3f6h; mov al, 2; out dx, al: no interrupts of the disk
      'round',
      ...[0x89, 0xd8, 0xc1, 0xe0, 0x0c, 0x25, 0x00, 0x70], // mov ax, bx; shl ax, 12; and ax, 7000h
      ...[0x05, 0x00, 0x10, 0x8e, 0xc0, 0x31, 0xff], // add ax, 1000h; mov es, ax; xor di, di
      'word',
      ...[0x26, 0x8b, 0x05, 0x01, 0xd8, 0x40], // mov ax, es:[di]; add ax, bx; inc ax
      ...[0x26, 0x89, 0x05, 0x01, 0xc5], // mov es:[di], ax; add bp, ax
      ...[0x83, 0xc7, 0x02, 0x75, { to: 'word' }], // add di, 2; jnz
      ...(withDisk ? WRITES_SECTOR : []),
      0x43, // inc bx
      ...[0xf6, 0xc3, 0x1f, 0x75, { to: 'quiet' }], // test bl, 1fh; jnz
      ...SENDS_SUM,
      'quiet',
      ...[0x81, 0xfb, rounds & 0xff, rounds >> 8, 0x72, { to: 'round' }], // cmp bx, rounds; jb
      ...SENDS_SUM,
      ...exits(1),
    ]),
  );
}
