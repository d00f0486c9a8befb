/** What POPF and IRET load into EFLAGS: SDM vol. 2A, "IRET", and vol. 2B, "POPF". */
import { describe, expect, test } from 'vitest';
import * as S from '../../src/translator/state.js';
import { CODE32, runCode, USER_CODE32, USER_FLAT, WAYS } from './machine-code.js';

const VIF = 1 << 19;
const VIP = 1 << 20;
const ID = 1 << 21;
const IF = 0x200;
const IOPL = 0x3000;
const IMAGE = ID | VIP | VIF | IOPL | IF | 2;

/** PUSH of an immediate, in 32-bit code. */
const push = (v: number): string => `68${Buffer.from(Uint32Array.of(v).buffer).toString('hex')}`;

describe.each(WAYS)('flags (%s)', (_, way) => {
  const run = (bits: 16 | 32, code: string[]) => runCode({ bits, code, machine: { cpu: 'max' } }, way);
  /** EAX at the end. */
  const flags = async (bits: 16 | 32, code: string[]): Promise<number> => {
    const r = await run(bits, code);
    expect(r.vector).toBe(null);
    return r.register(S.RAX);
  };
  const read16 = ['669c', '6658', 'fa', 'f4']; // pushfd; pop eax; cli; hlt
  const read32 = ['9c', '58', 'fa', 'f4']; // pushfd; pop eax; cli; hlt

  test('IRETD of privilege level 0 loads VIF and VIP; POPFD does not', async () => {
    // iretd, to what follows it
    const returned = await flags(32, [push(IMAGE), push(CODE32), push(0x10010), 'cf', ...read32]);
    expect(returned).toBe(IMAGE);
    expect(await flags(32, [push(IMAGE), '9d', ...read32])).toBe(IMAGE & ~(VIF | VIP));
  });

  test('in real mode neither does', async () => {
    const wide = (v: number) => `66${push(v)}`;
    const returned = await flags(16, [wide(IMAGE), wide(0x1000), wide(0x14), '66cf', ...read16]);
    expect(returned).toBe(IMAGE & ~(VIF | VIP));
    expect(await flags(16, [wide(IMAGE), '669d', ...read16])).toBe(IMAGE & ~(VIF | VIP));
  });

  test('IRETD and POPFD of privilege level 3 leave IF, IOPL, VIF and VIP', async () => {
    for (const load of [
      [push(IMAGE), push(USER_CODE32), push(0x1002a), 'cf'], // iretd
      [push(IMAGE), '9d'], // popfd
    ]) {
      const r = await run(32, [
        ...[USER_FLAT, 0x1c000, 2, USER_CODE32, 0x1001a].map(push),
        'cf', // iretd
        ...load,
        'f4', // hlt: #GP(0)
      ]);
      expect([r.vector, r.stack[3]! & ~0x10000]).toEqual([13, ID | 2]);
    }
  });
});
