import { writeFileSync } from 'node:fs';

/**
 * Writes an x86-64 program of nothing but `code` (hexadecimal), which lies at 0x401000 in memory that may be written
 * and executed up to 0x403000.
 */
export function writeProgram(path: string, code: readonly string[]): string {
  const bytes = Buffer.from(code.join(''), 'hex');
  const file = Buffer.alloc(0x1000 + bytes.length);
  file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  file.writeUInt16LE(2, 16);
  file.writeUInt16LE(62, 18);
  file.writeUInt32LE(1, 20);
  file.writeBigUInt64LE(0x401000n, 24);
  file.writeBigUInt64LE(64n, 32);
  file.writeUInt16LE(64, 52);
  file.writeUInt16LE(56, 54);
  file.writeUInt16LE(1, 56);
  file.writeUInt32LE(1, 64);
  file.writeUInt32LE(7, 68);
  file.writeBigUInt64LE(0x400000n, 80);
  file.writeBigUInt64LE(BigInt(file.length), 96);
  file.writeBigUInt64LE(0x3000n, 104);
  file.writeBigUInt64LE(0x1000n, 112);
  bytes.copy(file, 0x1000);
  writeFileSync(path, file, { mode: 0o755 });
  return path;
}
