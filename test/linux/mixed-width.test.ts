/** A program that mixes 64-bit and 32-bit code by far transfers: what it prints is what it prints on Linux. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ENGINES, runGuest, stopServers } from '../support/command.js';
import { writeProgram } from '../support/machine-code.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-mixed-'));
afterAll(() => {
  stopServers();
  rmSync(folder, { recursive: true });
});

/** Writes "32", counts, comes back by a far return, writes "64", and ends with 7 if R12 and the count are right. */
const CODE = [
  '49bc8877665544332211', // mov r12, 0x1122334455667788
  'bd03000000', // mov ebp, 3
  'bc00284000', // mov esp, 0x402800
  'ff2d00000000', // jmp far dword [rel pointer]
  '20104000', // dd compatible
  '2300', // dw 0x23
  'b804000000', // mov eax, 4
  'bb01000000', // mov ebx, 1
  'b996104000', // mov ecx, message
  'ba03000000', // mov edx, 3
  'cd80', // int 0x80
  'b9a0860100', // mov ecx, 100000
  '31f6', // xor esi, esi
  '01ce', // add esi, ecx
  'e2fc', // loop count
  '6a33', // push dword 0x33
  '6849104000', // push dword back
  'cb', // retf
  'b801000000', // mov eax, 1
  'bf01000000', // mov edi, 1
  'ba03000000', // mov edx, 3
  '89f3', // mov ebx, esi
  '488d3538000000', // lea rsi, [rel message + 3]
  '0f05', // syscall
  'ffcd', // dec ebp
  '0f85a9ffffff', // jnz near again
  '48b88877665544332211', // mov rax, 0x1122334455667788
  '4939c4', // cmp r12, rax
  '0f8511000000', // jne near wrong
  '81fb50b5062a', // cmp ebx, 0x2a06b550
  '0f8505000000', // jne near wrong
  'bf07000000', // mov edi, 7
  'b83c000000', // mov eax, 60
  '0f05', // syscall
  '33320a', // db "32", 10
  '36340a', // db "64", 10
];

describe.each(ENGINES)('%s', (_, options) => {
  it('goes to 32-bit code and back', async () => {
    const { stdout, stderr, status } = await runGuest([...options, writeProgram(join(folder, 'mixed'), CODE)]);
    expect([stdout.toString(), stderr.toString(), status]).toEqual(['32\n64\n'.repeat(3), '', 7]);
  });
});
