/**
 * iced-x86 over the code of a shipped guest: decoding alone, and with the operands read as the translator reads them.
 */
import { readFileSync } from 'node:fs';
import { Decoder, Instruction } from 'iced-x86';
import { measure } from './suite.mjs';

/** The guests are linked so that all of their code is in the first loaded segment; padding decodes like any code. */
const file = readFileSync(new URL('../guests/bin/x86_64/lz', import.meta.url));
const code = file.subarray(0x100, Math.min(file.length, 0x900));

function decodeAll(each) {
  const decoder = new Decoder(64, code, 0);
  const instruction = new Instruction();
  let count = 0;
  while (decoder.canDecode) {
    decoder.decodeOut(instruction);
    each(instruction);
    count++;
  }
  instruction.free();
  decoder.free();
  return count;
}

/** The sum keeps the reads alive. */
function readOperands(instruction) {
  let sum = instruction.code + instruction.length;
  for (let i = 0; i < instruction.opCount; i++) sum += instruction.opKind(i) + instruction.opRegister(i);
  sum += instruction.memoryBase + instruction.memoryIndex + instruction.memoryIndexScale;
  return sum + Number(instruction.memoryDisplacement & 0xffn);
}

export default function run() {
  const units = decodeAll(() => {});
  measure({ name: 'decode', unit: 'instruction', units, run: () => decodeAll(() => {}) });
  measure({ name: 'decode and read operands', unit: 'instruction', units, run: () => decodeAll(readOperands) });
}
