/** Boot sectors made of a few bytes of machine code, for tests that care about the machine around them. */
import { writeFileSync } from 'node:fs';

/** 512 bytes that begin with `code` and end with the signature. */
export function bootSector(code: readonly number[]): Buffer {
  const sector = Buffer.alloc(512);
  sector.set(code);
  sector.writeUInt16LE(0xaa55, 510);
  return sector;
}

/** cli; hlt */
export const HALTS = [0xfa, 0xf4];
/** jmp to itself */
export const SPINS = [0xeb, 0xfe];
/** lidt [7c20h], where there are zeros; ud2 */
export const TRIPLE_FAULTS = [0x0f, 0x01, 0x1e, 0x20, 0x7c, 0x0f, 0x0b];
/** mov dx, 604h; mov ax, 2000h; out dx, ax: ACPI's S5 */
export const POWERS_OFF = [0xba, 0x04, 0x06, 0xb8, 0x00, 0x20, 0xef];
/** sti; hlt; jmp back */
export const SLEEPS = [0xfb, 0xf4, 0xeb, 0xfc];

/** mov dx, f4h; mov al, `value`; out dx, al: isa-debug-exit. */
export const exits = (value: number): number[] => [0xba, 0xf4, 0x00, 0xb0, value, 0xee];

export function writeSector(file: string, code: readonly number[]): string {
  writeFileSync(file, bootSector(code));
  return file;
}
