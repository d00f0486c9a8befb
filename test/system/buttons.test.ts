/** What the user at the terminal can do to a machine: NMI, power button, break. */
import { describe, expect, test } from 'vitest';
import type { VirtualMachine } from '../../src/system/virtual-machine.js';
import * as S from '../../src/translator/state.js';
import { bytesOf, CODE32, gate, runCode, WAYS } from './machine-code.js';

const HANDLER = 0x12000;

/** Runs code and calls `press` again and again until the machine ends. */
async function pressing(code: string[], way: object, press: (vm: VirtualMachine) => void, more: object = {}) {
  let machine: VirtualMachine | null = null;
  const timer = setInterval(() => machine && press(machine), 20);
  try {
    return await runCode({ bits: 32, code, machine: { icount: false }, ...more }, way, (vm) => {
      machine = vm;
    });
  } finally {
    clearInterval(timer);
  }
}

describe.each(WAYS)('%s', (_, way) => {
  const real = { ...way, icount: false };
  test('an NMI reaches its handler, interrupts off or not', async () => {
    expect(
      (
        await pressing(
          [
            'ebfe', // jmp $
          ],
          real,
          (vm) => vm.sendNmi(),
        )
      ).vector,
    ).toBe(2);
  });
  test('the next NMI waits for the handler to return', async () => {
    // The handler counts in EBX; at its third run it waits with HLT, though NMIs go on coming.
    const handler = gate(CODE32, HANDLER);
    const code = [
      '43', // inc ebx
      '83fb03', // cmp ebx, 3
      '7401', // je done
      'cf', // iret
      'b980c3c901', // mov ecx, 30000000
      'e2fe', // loop again
      'f4', // hlt
    ];
    const { reason, register } = await pressing(
      [
        'ebfe', // jmp $
      ],
      real,
      (vm) => vm.sendNmi(),
      {
        gates: { 2: handler },
        pieces: [{ address: HANDLER, bytes: bytesOf(code) }],
      },
    );
    expect([reason, register(S.RBX)]).toEqual(['halted', 3]);
  });
  test('the power button is seen in the status register', async () => {
    const { reason, vector } = await pressing(
      [
        '66ba0006', // mov dx, 0x600
        '66ed', // in ax, dx
        '66a90001', // test ax, 0x100
        '74f8', // jz $ - 6
        'f4', // hlt
      ],
      real,
      (vm) => vm.pressPowerButton(),
    );
    expect([reason, vector]).toEqual(['halted', null]);
  });
  test('a break is seen by the serial port', async () => {
    const { reason, vector } = await pressing(
      [
        '66bafd03', // mov dx, 0x3fd
        'ec', // in al, dx
        'a810', // test al, 0x10
        '74fb', // jz $ - 3
        'f4', // hlt
      ],
      real,
      (vm) => vm.pc.serial[0]?.receiveBreak(),
    );
    expect([reason, vector]).toEqual(['halted', null]);
  });
});
