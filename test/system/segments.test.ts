/** Limits and types of segments: SDM vol. 3A, sections 5.3 to 5.5; each case on interpreter and translator. */
import { describe, expect, test } from 'vitest';
import { VECTOR } from '../../src/runtime/guest-fault.js';
import * as S from '../../src/translator/state.js';
import { CODE, DATA, descriptor, type Outcome, runCode, WAYS } from './machine-code.js';

/** From selector 40h on. */
const DESCRIPTORS = [
  descriptor(DATA, 0xfff, 0x4093), // 40h: 4 KiB
  descriptor(DATA, 0xfff, 0x4097), // 48h: expands down, from 1000h to 4 GiB
  descriptor(0, 0xfffff, 0xc091), // 50h: read only
  descriptor(0, 0xfffff, 0xc099), // 58h: execute only
  descriptor(0, 0x100ff, 0x409b), // 60h: code up to 100ffh
  descriptor(DATA, 0xfff, 0x0097), // 68h: expands down, up to 64 KiB
  descriptor(DATA, 0xff, 0x4093), // 70h: a stack of 256 bytes
  descriptor(0, 0xfffff, 0xc013), // 78h: not present
  descriptor(DATA, 0xff, 0x40f3), // 80h: a stack of 256 bytes for users
  descriptor(DATA, 0xff, 0x0093), // 88h: a 16-bit stack of 256 bytes
];

describe.each(WAYS)('segments (%s)', (_, way) => {
  const run = (code: readonly string[]): Promise<Outcome> => runCode({ bits: 32, code, descriptors: DESCRIPTORS }, way);
  /** The fault: vector, error code, offset of the instruction in the code. */
  const faultOf = ({ vector, stack }: Outcome) => [vector, stack[0]! & 0xffff, stack[1]! - 0x10000];

  test('an access beyond the limit: #GP(0); up to it: none', async () => {
    const r = await run([
      '66b84000', // mov ax, 0x40
      '8ed8', // mov ds, ax
      'c705fc0f000044332211', // mov dword [0xffc], 0x11223344
      '8b1dfc0f0000', // mov ebx, [0xffc]
      '8a0dff0f0000', // mov cl, [0xfff]
      'a3fd0f0000', // mov [0xffd], eax
      'f4', // hlt
    ]);
    expect(faultOf(r)).toEqual([VECTOR.GP, 0, 28]);
    expect([r.register(S.RBX), r.register(S.RCX), r.dword(DATA + 0xffc)]).toEqual([0x11223344, 0x11, 0x11223344]);
  });

  test('operands that wrap, big ones and read-modify-write', async () => {
    const wraps = await run([
      '66b84000', // mov ax, 0x40
      '8ed8', // mov ds, ax
      'bbffffffff', // mov ebx, -1
      '830301', // add dword [ebx], 1
      'f4', // hlt
    ]);
    expect(faultOf(wraps)).toEqual([VECTOR.GP, 0, 11]);
    const save = await run([
      '66b84000', // mov ax, 0x40
      '8ed8', // mov ds, ax
      '0fae05000e0000', // fxsave [0xe00]
      '0fae05100e0000', // fxsave [0xe10]
      'f4', // hlt
    ]);
    expect(faultOf(save)).toEqual([VECTOR.GP, 0, 13]);
  });

  test('null segments: #GP(0), also through FS', async () => {
    expect(
      faultOf(
        await run([
          '31c0', // xor eax, eax
          '8ec0', // mov es, ax
          '268b1d00000300', // mov ebx, [es:0x30000]
          'f4', // hlt
        ]),
      ),
    ).toEqual([VECTOR.GP, 0, 4]);
    expect(
      faultOf(
        await run([
          '31c0', // xor eax, eax
          '8ee0', // mov fs, ax
          '64a300000300', // mov [fs:0x30000], eax
          'f4', // hlt
        ]),
      ),
    ).toEqual([VECTOR.GP, 0, 4]);
  });

  test('expand-down segments hold what lies above their limit', async () => {
    const r = await run([
      '66b84800', // mov ax, 0x48
      '8ed8', // mov ds, ax
      'c7050010000077000000', // mov dword [0x1000], 0x77
      '8b1d00100000', // mov ebx, [0x1000]
      '8b0dfd0f0000', // mov ecx, [0xffd]
      'f4', // hlt
    ]);
    expect(faultOf(r)).toEqual([VECTOR.GP, 0, 22]);
    expect([r.register(S.RBX), r.dword(DATA + 0x1000)]).toEqual([0x77, 0x77]);
    const small = await run([
      '66b86800', // mov ax, 0x68
      '8ed8', // mov ds, ax
      '8a1dffff0000', // mov bl, [0xffff]
      '668b1dffff0000', // mov bx, [0xffff]
      'f4', // hlt
    ]);
    expect(faultOf(small)).toEqual([VECTOR.GP, 0, 12]);
  });

  test('types: read-only data, execute-only code, code by CS', async () => {
    expect(
      faultOf(
        await run([
          '66b85000', // mov ax, 0x50
          '8ed8', // mov ds, ax
          '8b1d00000300', // mov ebx, [0x30000]
          '833d0000030000', // cmp dword [0x30000], 0
          '891d00000300', // mov [0x30000], ebx
          'f4', // hlt
        ]),
      ),
    ).toEqual([VECTOR.GP, 0, 19]);
    expect(
      faultOf(
        await run([
          'ea070001005800', // jmp 0x58:0x10007
          '8b1d00000100', // mov ebx, [0x10000]
          '2e8b1d00000100', // mov ebx, [cs:0x10000]
          'f4', // hlt
        ]),
      ),
    ).toEqual([VECTOR.GP, 0, 13]);
    expect(
      faultOf(
        await run([
          '2ea100000300', // mov eax, [cs:0x30000]
          '2ea300000300', // mov [cs:0x30000], eax
          'f4', // hlt
        ]),
      ),
    ).toEqual([VECTOR.GP, 0, 6]);
  });

  test('the stack segment: #SS(0)', async () => {
    expect(
      faultOf(
        await run([
          '66b87000', // mov ax, 0x70
          '8ed0', // mov ss, ax
          'bc80000000', // mov esp, 0x80
          '8985fc000000', // mov [ebp + 0xfc], eax
          'ffb5fc000000', // push dword [ebp + 0xfc]
          '368b1dfd000000', // mov ebx, [ss:0xfd]
          'f4', // hlt
        ]),
      ),
    ).toEqual([VECTOR.SS, 0, 23]);
    // From an outer level, onto a stack that holds it.
    const outer = (last: string[]) => [
      ...[
        '66b82300', // mov ax, 0x23
        '8ed8', // mov ds, ax
        '6883000000', // push dword 0x83
        '6802010000', // push dword 0x102
        '6a02', // push dword 2
        '6a1b', // push dword 0x1b
        '681a000100', // push dword 0x1001a
        'cf', // iretd
      ],
      ...last,
      'f4',
    ];
    expect(
      faultOf(
        await run(
          outer([
            '50', // push eax
          ]),
        ),
      ),
    ).toEqual([VECTOR.SS, 0, 0x1a]);
    expect(
      faultOf(
        await run(
          outer([
            '58', // pop eax
          ]),
        ),
      ),
    ).toEqual([VECTOR.SS, 0, 0x1a]);
    expect(
      faultOf(
        await run(
          outer([
            '60', // pusha
          ]),
        ),
      ),
    ).toEqual([VECTOR.SS, 0, 0x1a]);
    expect(
      faultOf(
        await run(
          outer([
            'e8fbffffff', // call 0x10000
          ]),
        ),
      ),
    ).toEqual([VECTOR.SS, 0, 0x1a]);
    expect(
      faultOf(
        await run(
          outer([
            'c3', // ret
          ]),
        ),
      ),
    ).toEqual([VECTOR.SS, 0, 0x1a]);
    expect(
      faultOf(
        await run(
          outer([
            'bc00010000', // mov esp, 0x100
            '50', // push eax
            '59', // pop ecx
            'bdf0000000', // mov ebp, 0xf0
            'c8040002', // enter 4, 2
            'c9', // leave
            'bdfe000000', // mov ebp, 0xfe
            'c9', // leave
          ]),
        ),
      ),
    ).toEqual([VECTOR.SS, 0, 0x30]);
  });

  test('string instructions stop at the element that does not fit', async () => {
    for (const [count, left] of [
      ['10', 8],
      ['08', null],
    ] as const) {
      const r = await run([
        ...[
          '66b84000', // mov ax, 0x40
          '8ed8', // mov ds, ax
          'bef80f0000', // mov esi, 0xff8
          'bf00100300', // mov edi, 0x31000
          'fc', // cld
        ],
        `b9${count}000000`,
        ...[
          'f3a4', // rep movsb
          'f4', // hlt
        ],
      ]);
      if (left === null) expect([r.vector, r.register(S.RCX), r.register(S.RSI)]).toEqual([null, 0, 0x1000]);
      else {
        expect(faultOf(r)).toEqual([VECTOR.GP, 0, 22]);
        expect([r.register(S.RCX), r.register(S.RSI), r.register(S.RDI)]).toEqual([8, 0x1000, 0x31008]);
      }
    }
    // Backwards, down to the start and past it.
    const r = await run([
      '66b84000', // mov ax, 0x40
      '8ec0', // mov es, ax
      'bf08000000', // mov edi, 0x8
      'b905000000', // mov ecx, 5
      'fd', // std
      'f3ab', // rep stosd
      'f4', // hlt
    ]);
    expect(faultOf(r)).toEqual([VECTOR.GP, 0, 17]);
    expect([r.register(S.RCX), r.register(S.RDI)]).toEqual([2, 0xfffffffc]);
    // None at all touches nothing.
    expect(
      (
        await run([
          '31c9', // xor ecx, ecx
          '8ec1', // mov es, cx
          'f3ab', // rep stosd
          'f4', // hlt
        ])
      ).vector,
    ).toBe(null);
  });

  test('XLAT and BT with a register for offset', async () => {
    expect(
      faultOf(
        await run([
          '66b84000', // mov ax, 0x40
          '8ed8', // mov ds, ax
          'bb400f0000', // mov ebx, 0xf40
          'b0bf', // mov al, 0xbf
          'd7', // xlatb
          'fec0', // inc al
          'b0c0', // mov al, 0xc0
          'd7', // xlatb
          'f4', // hlt
        ]),
      ),
    ).toEqual([VECTOR.GP, 0, 18]);
    expect(
      faultOf(
        await run([
          '66b84000', // mov ax, 0x40
          '8ed8', // mov ds, ax
          'b9ff7f0000', // mov ecx, 0x7fff
          '0fab0d00000000', // bts [0], ecx
          '41', // inc ecx
          '0fab0d00000000', // bts [0], ecx
          'f4', // hlt
        ]),
      ),
    ).toEqual([VECTOR.GP, 0, 19]);
  });

  test('ARPL writes only what it raises', async () => {
    const r = await runCode(
      {
        bits: 32,
        descriptors: [descriptor(0, 0xfffff, 0xc091)],
        pieces: [{ address: 0x500, bytes: Uint8Array.of(3, 0, 0, 0) }],
        code: [
          '66b84000', // mov ax, 0x40
          '8ed8', // mov ds, ax
          '66bb0200', // mov bx, 2
          '631d00050000', // arpl [0x500], bx
          '0f94c1', // setz cl
          '631d02050000', // arpl [0x502], bx
          'f4', // hlt
        ],
      },
      way,
    );
    expect([r.vector, r.stack[1], r.register(S.RCX) & 0xff]).toEqual([VECTOR.GP, CODE + 19, 0]);
  });

  test("code ends at CS's limit", async () => {
    const r = await run([
      ...[
        'eafd0001006000', // jmp 0x60:0x100fd
      ],
      '90'.repeat(0xfd - 7),
      ...[
        '90', // nop
        '90', // nop
        '89d8', // mov eax, ebx
        'f4', // hlt
      ],
    ]);
    expect(faultOf(r)).toEqual([VECTOR.GP, 0, 0xff]);
    expect(
      faultOf(
        await run([
          'ea070001006000', // jmp 0x60:0x10007
          'b800010100', // mov eax, 0x10100
          'ffe0', // jmp eax
        ]),
      ),
    ).toEqual([VECTOR.GP, 0, 0x100]);
    // A far jump beyond it does not even start.
    expect(
      faultOf(
        await run([
          'ea000101006000', // jmp 0x60:0x10100
        ]),
      ),
    ).toEqual([VECTOR.GP, 0, 0]);
  });

  test('loading: null into SS, a wrong type, a segment that is not present', async () => {
    expect(
      faultOf(
        await run([
          '31c0', // xor eax, eax
          '8ed0', // mov ss, ax
        ]),
      ),
    ).toEqual([VECTOR.GP, 0, 2]);
    expect(
      faultOf(
        await run([
          '66b85800', // mov ax, 0x58
          '8ed8', // mov ds, ax
        ]),
      ),
    ).toEqual([VECTOR.GP, 0x58, 4]);
    expect(
      faultOf(
        await run([
          '66b85000', // mov ax, 0x50
          '8ed0', // mov ss, ax
        ]),
      ),
    ).toEqual([VECTOR.GP, 0x50, 4]);
    expect(
      faultOf(
        await run([
          '66b87800', // mov ax, 0x78
          '8ed8', // mov ds, ax
        ]),
      ),
    ).toEqual([VECTOR.NP, 0x78, 4]);
    expect(
      faultOf(
        await run([
          '66b80070', // mov ax, 0x7000
          '8ed8', // mov ds, ax
        ]),
      ),
    ).toEqual([VECTOR.GP, 0x7000, 4]);
    expect(
      faultOf(
        await run([
          '66b82300', // mov ax, 0x23
          '8ed0', // mov ss, ax
        ]),
      ),
    ).toEqual([VECTOR.GP, 0x20, 4]);
  });

  test('LSL, LAR, VERR and VERW say what may be accessed', async () => {
    const r = await run([
      '66b84000', // mov ax, 0x40
      '0f03d8', // lsl ebx, ax
      '0f02c8', // lar ecx, ax
      '66b85000', // mov ax, 0x50
      '0f03d0', // lsl edx, ax
      '0f00e8', // verw ax
      '0f94c0', // setz al
      '66be5800', // mov si, 0x58
      '0f00e6', // verr si
      '0f94c4', // setz ah
      '66be5000', // mov si, 0x50
      '0f00e6', // verr si
      '0f94c1', // setz cl
      '66be3800', // mov si, 0x38
      '0f00e6', // verr si
      '0f94c5', // setz ch
      '0f02fe', // lar edi, esi
      '66be0070', // mov si, 0x7000
      '0f03ee', // lsl ebp, esi
      '0f94c2', // setz dl
      'f4', // hlt
    ]);
    expect(r.vector).toBe(null);
    expect([r.register(S.RBX), r.register(S.RCX) & 0xffff0000]).toEqual([0xfff, 0x00400000]);
    expect([r.register(S.RAX) & 0xffff, r.register(S.RCX) & 0xffff]).toEqual([0, 1]);
    expect(r.register(S.RDX)).toBe(0xffffff00);
    expect(r.register(S.RDI)).toBe(0x00008b00);
  });

  test('real mode: 64 KiB, vectors 13 and 12', async () => {
    const real = async (code: string[]) => {
      const { vector, stack } = await runCode({ bits: 16, code }, way);
      return [vector, stack[0]];
    };
    expect(
      await real([
        'a0ffff', // mov al, [0xffff]
        'a1ffff', // mov ax, [0xffff]
        'f4', // hlt
      ]),
    ).toEqual([VECTOR.GP, 3]);
    expect(
      await real([
        'bdfdff', // mov bp, 0xfffd
        '894601', // mov [bp + 1], ax
        '894602', // mov [bp + 2], ax
        'f4', // hlt
      ]),
    ).toEqual([VECTOR.SS, 6]);
    expect(
      await real([
        '66bb00000100', // mov ebx, 0x10000
        '2ea24000', // mov [cs:0x40], al
        '678a03', // mov al, [ebx]
        'f4', // hlt
      ]),
    ).toEqual([VECTOR.GP, 10]);
  });

  test('what protected mode leaves behind holds in real mode: limits, and the width of the stack', async () => {
    // The table lies in a ROM: it cannot be marked accessed.
    const table = new Uint8Array(BigUint64Array.of(0n, 0x00cf92000000ffffn).buffer);
    const r = await runCode(
      {
        bits: 16,
        roms: [{ address: 0xe0000, bytes: table }],
        code: [
          'c70600050f00', // mov word [0x500], 15
          '66c706020500000e00', // mov dword [0x502], 0xe0000
          '0f01160005', // lgdt [0x500]
          '0f20c0', // mov eax, cr0
          '0c01', // or al, 1
          '0f22c0', // mov cr0, eax
          'bb0800', // mov bx, 8
          '8ee3', // mov fs, bx
          '8ed3', // mov ss, bx
          '24fe', // and al, 0xfe
          '0f22c0', // mov cr0, eax
          '66bb00002000', // mov ebx, 0x200000
          '646667c70378563412', // mov dword [fs:ebx], 0x12345678
          '31ed', // xor bp, bp
          '8ee5', // mov fs, bp
          '6466678b0b', // mov ecx, [fs:ebx]
          '66bc00003000', // mov esp, 0x300000
          '6651', // push ecx
          '66678b13', // mov edx, [ebx]
          'f4', // hlt
        ],
      },
      way,
    );
    expect([r.vector, r.register(S.RCX), r.dword(0x2ffffc)]).toEqual([VECTOR.GP, 0x12345678, 0x12345678]);
    expect([r.stack[0], r.register(S.RSP)]).toEqual([72, 0x2ffffc - 6]);
  });

  test('without A20 the second mebibyte is the first', async () => {
    const r = await runCode(
      {
        bits: 16,
        code: [
          'c606000555', // mov byte [0x500], 0x55
          'b8ffff', // mov ax, 0xffff
          '8ec0', // mov es, ax
          '26c606100566', // mov byte [es:0x510], 0x66
          'b0dd', // mov al, 0xdd
          'e664', // out 0x64, al
          'e492', // in al, 0x92
          '24fd', // and al, 0xfd
          'e692', // out 0x92, al
          '268a1e1005', // mov bl, [es:0x510]
          '26c606110577', // mov byte [es:0x511], 0x77
          '0c02', // or al, 2
          'e692', // out 0x92, al
          '268a3e1005', // mov bh, [es:0x510]
          '8a0e0105', // mov cl, [0x501]
          'f4', // hlt
        ],
      },
      way,
    );
    expect([r.vector, r.register(S.RBX) & 0xffff, r.register(S.RCX) & 0xff]).toEqual([null, 0x6655, 0x77]);
  });

  test('a 16-bit stack wraps in its own segment only', async () => {
    const r = await run([
      '66b88800', // mov ax, 0x88
      '8ed0', // mov ss, ax
      'bc10003412', // mov esp, 0x12340010
      '50', // push eax
      '59', // pop ecx
      'c8020001', // enter 2, 1
      'c9', // leave
      'f4', // hlt
    ]);
    expect([r.vector, r.register(S.RSP), r.register(S.RCX)]).toEqual([null, 0x12340010, 0x88]);
  });
});
