/** Hardware tasks: SDM vol. 3A, chapter 8. */
import { describe, expect, test } from 'vitest';
import { VECTOR } from '../../src/runtime/guest-fault.js';
import * as S from '../../src/translator/state.js';
import { DATA, descriptor, FLAT, gate, runCode, STACK, TASK, TSS, WAYS } from './machine-code.js';

const OTHER = 0x5000;
const HANDLER_CODE = 0x11000;
const SMALL = 0x6000;

/** A task of 32 bits. */
function task(
  fields: Partial<Record<'eip' | 'eflags' | 'esp' | 'eax' | 'cs' | 'ss' | 'ds' | 'link' | 'ldt' | 'trap', number>>,
): Uint8Array {
  const v = new DataView(new ArrayBuffer(0x68));
  const f = {
    eip: HANDLER_CODE,
    eflags: 2,
    esp: STACK - 0x800,
    eax: 0,
    cs: 0x08,
    ss: FLAT,
    ds: FLAT,
    link: 0,
    ldt: 0,
    trap: 0,
    ...fields,
  };
  v.setUint16(0, f.link, true);
  v.setUint32(0x20, f.eip, true);
  v.setUint32(0x24, f.eflags, true);
  v.setUint32(0x28, f.eax, true);
  v.setUint32(0x38, f.esp, true);
  for (const [at, selector] of [
    [0x48, f.ds],
    [0x4c, f.cs],
    [0x50, f.ss],
    [0x54, f.ds],
    [0x58, f.ds],
    [0x5c, f.ds],
    [0x60, f.ldt],
    [0x64, f.trap],
  ] as const)
    v.setUint16(at, selector, true);
  return new Uint8Array(v.buffer);
}

/** 40h: TSS of 32 bits; 48h: task gate to it; 50h: TSS of 16 bits; 58h: busy TSS. */
const DESCRIPTORS = [
  descriptor(OTHER, 0x67, 0x0089),
  gate(0x40, 0, 0x85),
  descriptor(SMALL, 0x2b, 0x0081),
  descriptor(OTHER, 0x67, 0x008b),
];
const hex = (code: string[]) => Uint8Array.from(Buffer.from(code.join(''), 'hex'));

describe.each(WAYS)('tasks (%s)', (_, way) => {
  const run = (code: string[], other: Uint8Array, handler: string[], more: object = {}) =>
    runCode(
      {
        bits: 32,
        code,
        descriptors: DESCRIPTORS,
        pieces: [
          { address: OTHER, bytes: other },
          { address: HANDLER_CODE, bytes: hex(handler) },
        ],
        ...more,
      },
      way,
    );

  test('CALL and IRET: there and back, link, NT, busy bits and TS', async () => {
    const r = await run(
      [
        'bb05000000', // mov ebx, 5
        '9a000000004000', // call 0x40:0
        'ba07000000', // mov edx, 7
        'f4', // hlt
      ],
      task({ eax: 0x1234 }),
      [
        'a300000300', // mov [0x30000], eax
        '0f000d04000300', // str [0x30004]
        '9c', // pushf
        '8f0508000300', // pop dword [0x30008]
        'bb09000000', // mov ebx, 9
        'cf', // iret
      ],
    );
    expect([r.vector, r.register(S.RBX), r.register(S.RDX)]).toEqual([null, 5, 7]);
    expect([r.dword(DATA), r.dword(DATA + 4) & 0xffff, r.dword(DATA + 8) & 0x4000]).toEqual([0x1234, 0x40, 0x4000]);
    expect(r.dword(OTHER) & 0xffff).toBe(TASK);
    // The other task was saved behind its IRET; the first is busy still.
    expect([r.dword(OTHER + 0x20) > HANDLER_CODE, r.dword(OTHER + 0x34)]).toEqual([true, 9]);
    expect([r.dword(0x1000 + 0x44) & 0xff00, r.dword(0x1000 + TASK + 4) & 0x0200]).toEqual([0x8900, 0x0200]);
    expect(r.machine.processor.cr0 & 8).toBe(8);
    expect(r.machine.processor.tr.selector).toBe(TASK);
  });

  test('JMP through a task gate: no way back', async () => {
    const r = await run(
      [
        'ea000000004800', // jmp 0x48:0
        'f4', // hlt
      ],
      task({ eax: 3 }),
      [
        '40', // inc eax
        'f4', // hlt
      ],
    );
    expect([r.vector, r.register(S.RAX), r.dword(OTHER) & 0xffff]).toEqual([null, 4, 0]);
    expect(r.machine.processor.tr).toMatchObject({ selector: 0x40, base: OTHER });
    expect(r.dword(TSS + 0x20)).toBe(0x10007);
  });

  test('a task of 16 bits', async () => {
    const v = new DataView(new ArrayBuffer(0x2c));
    v.setUint16(0x0e, 0x100, true);
    v.setUint16(0x10, 2, true);
    v.setUint16(0x12, 0x5678, true);
    v.setUint16(0x1a, 0xfff0, true);
    for (const [at, selector] of [
      [0x22, 0x10],
      [0x24, 0x60],
      [0x26, 0x10],
      [0x28, 0x10],
    ] as const)
      v.setUint16(at, selector, true);
    const r = await runCode(
      {
        bits: 32,
        code: [
          '9a000000005000', // call 0x50:0
          'f4', // hlt
        ],
        descriptors: [...DESCRIPTORS, descriptor(HANDLER_CODE - 0x100, 0xffff, 0x009b)],
        pieces: [
          { address: SMALL, bytes: new Uint8Array(v.buffer) },
          {
            address: HANDLER_CODE,
            bytes: hex([
              'a30030', // mov [0x3000], ax
              'bb7700', // mov bx, 0x77
              'cf', // iret
            ]),
          },
        ],
      },
      way,
    );
    expect([r.vector, r.dword(0x3000) & 0xffff]).toEqual([null, 0x5678]);
    expect([r.dword(SMALL) & 0xffff, r.dword(SMALL + 0x18) & 0xffff]).toEqual([TASK, 0x77]);
  });

  test('a double fault reaches a task where no stack is left', async () => {
    // As Linux sets it up: the stack segment ends below ESP, so that no handler can be entered.
    const r = await run(
      [
        '66b86000', // mov ax, 0x60
        '8ed0', // mov ss, ax
        'bc00200000', // mov esp, 0x2000
        '0f0b', // ud2
      ],
      task({}),
      [
        '59', // pop ecx
        'bbdf000000', // mov ebx, 0xdf
        'f4', // hlt
      ],
      { descriptors: [...DESCRIPTORS, descriptor(DATA, 0xfff, 0x4093)], gates: { 8: gate(0x40, 0, 0x85) } },
    );
    expect([r.reason, r.register(S.RBX), r.register(S.RCX)]).toEqual(['halted', 0xdf, 0]);
    expect([r.dword(TSS + 0x20), r.dword(TSS + 0x38)]).toEqual([0x1000b, 0x2000]);
  });

  test('an exception handled by a task gets its error code; INT n by a gate that users may not use does not', async () => {
    const r = await run(
      [
        '66b80070', // mov ax, 0x7000
        '8ed8', // mov ds, ax
        'bb01000000', // mov ebx, 1
        'f4', // hlt
      ],
      task({}),
      [
        '59', // pop ecx
        '890d00000300', // mov [0x30000], ecx
        'c7052030000006000100', // mov dword [0x3020], 0x10006
        'cf', // iret
      ],
      { gates: { 13: gate(0x40, 0, 0x85) } },
    );
    expect([r.vector, r.register(S.RBX), r.dword(DATA)]).toEqual([null, 1, 0x7000]);
  });

  test('what a switch refuses', async () => {
    const call = [
      '9a000000004000', // call 0x40:0
      'f4', // hlt
    ];
    // #TS is a task of its own: the new task may have no stack yet.
    const bad = async (other: Uint8Array, code = call) => {
      const r = await run(code, other, ['f4'], {
        // 68h: a table that is not present.
        descriptors: [...DESCRIPTORS, descriptor(SMALL, 0x67, 0x0089), descriptor(0, 0xff, 0x0002)],
        gates: { 6: gate(0x40, 0, 0x85), 10: gate(0x60, 0, 0x85), 13: gate(0x40, 0, 0x85) },
        pieces: [
          { address: OTHER, bytes: other },
          { address: SMALL, bytes: task({ eip: HANDLER_CODE + 0x100 }) },
          {
            address: HANDLER_CODE + 0x100,
            bytes: hex([
              '59', // pop ecx
              'f4', // hlt
            ]),
          },
        ],
      });
      return [r.machine.processor.tr.selector, r.register(S.RCX), r.dword(OTHER + 0x20)];
    };
    expect(await bad(task({ cs: FLAT }))).toEqual([0x60, FLAT, HANDLER_CODE]);
    expect(await bad(task({ ds: 0x7000 }))).toEqual([0x60, 0x7000, HANDLER_CODE]);
    expect(await bad(task({ ldt: 0x08 }))).toEqual([0x60, 0x08, HANDLER_CODE]);
    expect(await bad(task({ ldt: 0x68 }))).toEqual([0x60, 0x68, HANDLER_CODE]);
    // What an exception causes is external: ud2.
    expect(await bad(task({ cs: FLAT }), ['0f0b'])).toEqual([0x60, FLAT | 1, HANDLER_CODE]);
    // INT 13 is the program's own doing.
    expect(await bad(task({ cs: FLAT }), ['cd0d'])).toEqual([0x60, FLAT, HANDLER_CODE]);
    const busy = await run(
      [
        '9a000000005800', // call 0x58:0
      ],
      task({}),
      ['f4'],
    );
    expect([busy.vector, busy.stack[0], busy.stack[1]]).toEqual([VECTOR.GP, 0x58, 0x10000]);
    // NT set by hand: IRET takes the link for a task.
    const nt = await run(
      [
        '9c', // pushf
        '810c2400400000', // or dword [esp], 0x4000
        '9d', // popf
        'cf', // iret
      ],
      task({}),
      ['f4'],
    );
    expect([nt.vector, nt.stack[0]]).toEqual([VECTOR.TS, 0]);
  });

  test('breakpoints of one task alone end with it', async () => {
    const r = await run(
      [
        'b8ff030000', // mov eax, 0x3ff
        '0f23f8', // mov dr7, eax
        '9a000000004000', // call 0x40:0
      ],
      task({}),
      ['f4'],
    );
    expect([r.vector, r.machine.processor.debug.read(7)]).toEqual([null, 0x6aan]);
  });

  test('the debug trap of a task', async () => {
    const { vector, stack, machine } = await run(
      [
        '9a000000004000', // call 0x40:0
      ],
      task({ trap: 1 }),
      ['f4'],
    );
    expect([vector, stack[0], machine.processor.debug.dr6 & 0x8000]).toEqual([VECTOR.DB, HANDLER_CODE, 0x8000]);
  });
});
