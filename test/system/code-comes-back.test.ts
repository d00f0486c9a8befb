/** Code whose page is unmapped and mapped again: what was decoded from it counts as long as its bytes are the same. */
import { describe, expect, test } from 'vitest';
import * as S from '../../src/translator/state.js';
import { bytesOf, runCode, WAYS } from './machine-code.js';

const DIRECTORIES = { first: 0x48000, other: 0x49000, none: 0x4a000, copy: 0x4b000 } as const;
/** Where the code is seen, and where the first directory has it; other code; a copy of the code. */
const AT = 0x400000;
const FRAMES = { first: 0x400000, other: 0x800000, none: null, copy: 0xc00000 } as const;
/** Here every directory has the first frame. */
const ALIAS = 0x800000;

type Space = keyof typeof DIRECTORIES;
const hex32 = (n: number) => Buffer.from(Uint32Array.of(n).buffer).toString('hex');

/** Pages of 4 MiB, present and writable. */
const directory = (frame: number | null): Uint8Array =>
  new Uint8Array(Uint32Array.of(0x83, frame === null ? 0 : frame | 0x83, FRAMES.first | 0x83).buffer);
/** Adds `n` to EBX, in `blocks` blocks. */
const adder = (n: number, blocks = 1): Uint8Array =>
  bytesOf([
    `83c3${n.toString(16).padStart(2, '0')}`, // add ebx, n
    ...Array.from({ length: blocks }, () => '7400'), // jz to the next instruction
    'c3', // ret
  ]);
const piecesWith = (blocks: number) => [
  ...(Object.keys(DIRECTORIES) as Space[]).map((s) => ({ address: DIRECTORIES[s], bytes: directory(FRAMES[s]) })),
  { address: FRAMES.first, bytes: adder(1, blocks) },
  { address: FRAMES.other, bytes: adder(0x10, blocks) },
  { address: FRAMES.copy, bytes: adder(1, blocks) },
];

const space = (s: Space): string[] => [
  `b8${hex32(DIRECTORIES[s])}`, // mov eax, directory
  '0f22d8', // mov cr3, eax
];
const PAGING = [
  'b810000000', // mov eax, 0x10
  '0f22e0', // mov cr4, eax
  ...space('first'),
  '0f20c0', // mov eax, cr0
  '0d00000080', // or eax, 0x80000000
  '0f22c0', // mov cr0, eax
  '31db', // xor ebx, ebx
];
const CALL = [
  `ba${hex32(AT)}`, // mov edx, AT
  'ffd2', // call edx
];
/** Changes what is added. */
const change = (address: number, n: number): string => `c605${hex32(address + 2)}${n.toString(16).padStart(2, '0')}`; // mov byte [address + 2], n

describe.each(WAYS)('code that comes back (%s)', (_, way) => {
  const sum = async (code: string[]) =>
    (await runCode({ bits: 32, code: [...PAGING, ...code, 'f4'], pieces: piecesWith(1) }, way)).register(S.RBX);

  test('other code has been at its address meanwhile', async () => {
    expect(await sum([...CALL, ...space('other'), ...CALL, ...space('first'), ...CALL, ...CALL])).toBe(0x13);
  });

  test('nothing has been there meanwhile', async () => {
    expect(await sum([...CALL, ...space('none'), ...space('first'), ...CALL])).toBe(2);
  });

  test('it was changed while it was not there', async () => {
    expect(await sum([...CALL, ...space('none'), change(ALIAS, 5), ...space('first'), ...CALL])).toBe(6);
  });

  test('it is changed after it has come back', async () => {
    const back = [...CALL, ...space('none'), ...space('first'), ...CALL];
    expect(await sum([...back, change(AT, 5), ...CALL, change(ALIAS, 7), ...CALL])).toBe(2 + 5 + 7);
  });

  test('it comes back as a copy in another frame, which is then changed', async () => {
    const code = [...CALL, ...space('copy'), ...CALL, change(AT, 5), ...CALL, ...space('first'), ...CALL];
    expect(await sum([...code, ...space('copy'), ...CALL])).toBe(1 + 1 + 5 + 1 + 5);
  });

  test('it is not decoded again', async () => {
    const rounds = 20;
    const blocks = 50;
    const code = Array.from({ length: rounds }, () => [...space('none'), ...space('first'), ...CALL]).flat();
    const r = await runCode({ bits: 32, code: [...PAGING, ...code, 'f4'], pieces: piecesWith(blocks) }, way);
    expect(r.register(S.RBX)).toBe(rounds);
    // Each round leaves for the page once, not once a block.
    expect(r.machine.stats.exits.undecoded).toBeLessThan(2 * blocks + 10 * rounds);
  });
});
