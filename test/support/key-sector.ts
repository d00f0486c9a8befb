/**
 * A boot sector that shows what the keyboard controller sends, in hexadecimal on the second line, and sends back what
 * COM1 gets.
 */
import { bootSector } from './boot-sector.js';

/** What it writes first, to screen and serial port. */
export const KEY_SECTOR_TITLE = 'Keys in hexadecimal:';

export function keySector(): Buffer {
  const code = [
    // cli (the BIOS would take the keys); xor ax, ax; mov ds, ax; mov ax, b800h; mov es, ax; xor di, di; mov si, text;
    // mov ah, 1eh
    'fa31c08ed8b800b88ec0bf0000be587cb41e',
    // 1: lodsb; test al, al; jz 2f; stosw; mov dx, 3f8h; out dx, al; jmp 1b; 2: mov di, 160
    'ac84c07407abbaf803eeebf4bfa000',
    // wait: in al, 64h; test al, 1; jz serial; in al, 60h; mov bl, al; shr al, 4; call digit
    'e464a8017416e46088c3c0e804e81b00',
    // mov al, bl; and al, 15; call digit; add di, 2; jmp wait
    '88d8240fe8140083c702ebe4',
    // serial: mov dx, 3fdh; in al, dx; test al, 1; jz wait; mov dx, 3f8h; in al, dx; out dx, al; jmp wait
    'bafd03eca80174dcbaf803eceeebd5',
    // digit: cmp al, 10; jb 1f; add al, 7; 1: add al, '0'; mov ah, 2fh; stosw; ret
    '3c0a720204070430b42fabc3',
  ].join('');
  return bootSector([...Buffer.from(code, 'hex'), ...Buffer.from(`${KEY_SECTOR_TITLE}\0`)]);
}
