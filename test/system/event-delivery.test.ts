/**
 * What goes wrong while an event is delivered in 64-bit mode: error codes, double faults, CR2. SDM vol. 3A, 6.13 and
 * 6.15.
 */
import { describe, expect, test } from 'vitest';
import { VECTOR } from '../../src/runtime/guest-fault.js';
import * as S from '../../src/translator/state.js';
import { CODE, CODE64, FLAT, gate, HANDLERS, PAGE_TABLES, runCode, TSS, WAYS } from './machine-code.js';

const handler = (vector: number) => gate(CODE64, HANDLERS + 16 * vector);
const PRESENT = 1n << 47n;
/** A gate whose P is clear. */
const absent = (vector: number) => ({ [vector]: handler(vector) & ~PRESENT });
/** A gate to another segment. */
const to = (vector: number, selector: number) => ({ [vector]: gate(selector, HANDLERS + 16 * vector) });
/** A gate with a stack of its own. */
const FIRST_IST = 1n << 32n;
const onIst = (vector: number) => ({ [vector]: handler(vector) | FIRST_IST });
const IST = { address: TSS + 0x24, bytes: new Uint8Array(BigUint64Array.of(0x18000n).buffer) };
/** 2 MiB from 16 MiB on are not mapped. */
const HOLE = { address: PAGE_TABLES + 0x2040, bytes: new Uint8Array(8) };

const UD2 = '0f0b';
const INT_40 = 'cd40';
const INT1 = 'f1';
const INT3 = 'cc';
/** A load from an address that is not canonical. */
const GP = '48b87856341278563412488b00'; // mov rax, 0x1234567812345678; mov rax, [rax]
const PF = '8b042500000001'; // mov eax, [0x1000000]
const DE = '31c931d2f7f1'; // xor ecx, ecx; xor edx, edx; div ecx
const STACK_IN_HOLE = 'bc00100001'; // mov esp, 0x1001000

describe.each(WAYS)('delivery of events (%s)', (_, way) => {
  const run = (code: string, gates: Record<number, bigint>) =>
    runCode({ bits: 64, code: [code, 'f4'], gates, pieces: [IST, HOLE] }, way);

  test.each([
    ['a fault to an absent gate is external', UD2, absent(VECTOR.UD), VECTOR.NP, 6 * 8 + 3],
    ['INT n is not', INT_40, absent(0x40), VECTOR.NP, 0x40 * 8 + 2],
    ['INT3 is not', INT3, absent(VECTOR.BP), VECTOR.NP, 3 * 8 + 2],
    ['INT1 is', INT1, absent(VECTOR.DB), VECTOR.NP, 1 * 8 + 3],
    ['a handler in a data segment', UD2, to(VECTOR.UD, FLAT), VECTOR.GP, FLAT | 1],
    ['a handler in no segment', UD2, to(VECTOR.UD, 0), VECTOR.GP, 1],
    ['a handler beyond the table', UD2, to(VECTOR.UD, 0x1000), VECTOR.GP, 0x1001],
    ['a handler in 32-bit code', UD2, to(VECTOR.UD, 8), VECTOR.GP, 9],
    ['a contributory fault after one', GP, absent(VECTOR.GP), VECTOR.DF, 0],
    ['a contributory fault after a page fault', PF, absent(VECTOR.PF), VECTOR.DF, 0],
    ['a page fault after a page fault', STACK_IN_HOLE + PF, onIst(VECTOR.DF), VECTOR.DF, 0],
    ['a page fault after a contributory fault is itself', STACK_IN_HOLE + DE, onIst(VECTOR.PF), VECTOR.PF, 2],
  ])('%s', async (_name, code, gates, vector, error) => {
    const r = await run(code, gates);
    expect([r.vector, r.stack[0]]).toEqual([vector, error]);
  });

  test('INT3 that faults is found at its first byte, whatever its prefixes', async () => {
    const r = await run(`902e2e${INT3}`, absent(VECTOR.BP));
    expect([r.vector, r.stack[1]]).toEqual([VECTOR.NP, CODE + 1]);
  });

  test("CR2 has the address of the first word that could not be pushed: SS's", async () => {
    const r = await run(STACK_IN_HOLE + DE, onIst(VECTOR.PF));
    expect([r.vector, r.machine.processor.cpu.u32[S.CR2 >> 2]]).toEqual([VECTOR.PF, 0x1000ff8]);
  });
});
