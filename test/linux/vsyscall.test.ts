/** System calls as programs made them before the vDSO: calls to fixed addresses. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ENGINES, runGuest, stopServers } from '../support/command.js';
import { writeProgram } from '../support/machine-code.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-vsyscall-'));
afterAll(() => {
  stopServers();
  rmSync(folder, { recursive: true });
});

/** Ends with 7 if the page's time and getcpu answer as the system calls do. */
const CALLS = [
  'bc00284000', // mov esp, 0x402800
  '31ff', // xor edi, edi
  '48c7c0000460ff', // mov rax, 0xffffffffff600400
  'ffd0', // call rax: time(NULL)
  '4989c4', // mov r12, rax
  'b8c9000000', // mov eax, 201
  '31ff', // xor edi, edi
  '0f05', // syscall: time(NULL)
  '4c29e0', // sub rax, r12
  '4883f83c', // cmp rax, 60
  '772d', // ja bad
  'c70425002a400077777777', // mov dword [0x402a00], 0x77777777
  '31ff', // xor edi, edi
  'be002a4000', // mov esi, 0x402a00
  '31d2', // xor edx, edx
  '48c7c0000860ff', // mov rax, 0xffffffffff600800
  'ffd0', // call rax: getcpu(NULL, &node, NULL)
  '0b0425002a4000', // or eax, [0x402a00]
  '7507', // jnz bad
  'bf07000000', // mov edi, 7
  'eb05', // jmp end
  'bf01000000', // bad: mov edi, 1
  'b83c000000', // end: mov eax, 60
  '0f05', // syscall
];
const BESIDE = [
  '48c7c0100460ff', // mov rax, 0xffffffffff600410
  'ffd0', // call rax
];
const READING = [
  '48c7c0000460ff', // mov rax, 0xffffffffff600400
  '8b00', // mov eax, [rax]
];

describe.each(ENGINES)('%s', (_, options) => {
  it.each([
    ['calls', CALLS, 7],
    ['a call to another place of the page', BESIDE, 139],
    ['reading the page', READING, 139],
  ])('%s', async (name, code, want) => {
    const program = writeProgram(join(folder, name.replaceAll(' ', '-')), code);
    const { status } = await runGuest([...options, program]);
    expect(status).toBe(want);
  });
});
