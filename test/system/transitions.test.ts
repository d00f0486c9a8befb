/**
 * Gates, returns and loads of segment registers done again and again, until generated code does them by itself
 * (docs/exceptions.md), and then tables, registers or rights that are not as before.
 */
import { describe, expect, test } from 'vitest';
import { VECTOR } from '../../src/runtime/guest-fault.js';
import * as S from '../../src/translator/state.js';
import {
  bytesOf,
  CODE64,
  type CodeOptions,
  descriptor,
  FLAT,
  gate,
  HANDLERS,
  OWN,
  PAGE_TABLES,
  runCode,
  TSS,
  WAYS,
} from './machine-code.js';

const A = 0x11000;
const B = 0x11010;
/** Handlers of ten interrupts each: one counts in EBX, another in EDI. */
const COUNT_A = { address: A, bytes: bytesOf(['ffc348cf']) };
const COUNT_B = { address: B, bytes: bytesOf(['ffc748cf']) };
const quads = (values: readonly bigint[]) => new Uint8Array(BigUint64Array.from(values).buffer);

const TEN_INTERRUPTS = [
  'be0a000000', // mov esi, 10
  'cd40', // l: int 0x40
  'ffce', // dec esi
  '75fa', // jnz l
];
const INTERRUPT = 'cd40'; // int 0x40
const HALT = 'f4';
const toA = { 64: gate(CODE64, A) };

/** LIDT's operand at 51000h and LGDT's at 51010h; a table of interrupts at 50000h that leads to B. */
const pointer = (limit: number, base: number) => {
  const bytes = new Uint8Array(10);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, limit, true);
  view.setUint32(2, base, true);
  return bytes;
};
const LIDT = '0f011c2500100500'; // lidt [0x51000]
const LGDT = '0f01142510100500'; // lgdt [0x51010]
/** What maps 2 MiB from 16 MiB on. */
const HIGH_ENTRY = PAGE_TABLES + 0x2040;
const maps = (entry: number) => ({ address: HIGH_ENTRY, bytes: quads([BigInt(entry)]) });
/** Another frame is mapped there: mov qword [0x42040], 0x200083. */
const REMAP = '48c704254020040083002000';

describe.each(WAYS)('what was done often (%s)', (_, way) => {
  const run = (options: Partial<CodeOptions> & Pick<CodeOptions, 'code'>) => runCode({ bits: 64, ...options }, way);
  /** Instructions executed; units count a block as a whole that is left in its middle. */
  const expectExecuted = (r: Awaited<ReturnType<typeof run>>, count: number): void => {
    const { instructions, tier1 } = r.machine.stats;
    if (tier1.executed === 0) expect(instructions.interpreter + instructions.translator).toBe(count);
  };

  test.each([
    ['by a store', ['66c70425002400001010'], maps(0x83)], // mov word [0x2400], 0x1010
    ['by a store through another mapping', ['66c70425002400011010'], maps(0x83)], // mov word [0x1002400], 0x1010
    [
      // CMOS byte 40h := 10h
      'by INS from a device',
      [
        'b040', // mov al, 0x40
        'e670', // out 0x70, al
        'b010', // mov al, 0x10
        'e671', // out 0x71, al
        'b040', // mov al, 0x40
        'e670', // out 0x70, al
        'bf00240000', // mov edi, 0x2400
        'ba71000000', // mov edx, 0x71
        '6c', // insb
        '31ff', // xor edi, edi
      ],
      maps(0x83),
    ],
    ['by LIDT', [LIDT], { address: 0x51000, bytes: pointer(0xfff, 0x50000) }],
  ])('a gate changed %s leads elsewhere', async (_name, change, piece) => {
    const r = await run({
      code: [...TEN_INTERRUPTS, ...change, ...TEN_INTERRUPTS, HALT],
      gates: toA,
      pieces: [COUNT_A, COUNT_B, piece, { address: 0x50400, bytes: quads([gate(CODE64, B), 0n]) }],
    });
    expect([r.reason, r.vector, r.register(S.RBX), r.register(S.RDI)]).toEqual(['halted', null, 10, 10]);
  });

  test.each([
    ['INVLPG', '0f013c2500200001'], // invlpg [0x1002000]
    ['MOV to CR3', '0f20d80f22d8'], // mov rax, cr3; mov cr3, rax
  ])('the interrupt table is mapped elsewhere: %s', async (_name, flush) => {
    const r = await run({
      code: [LIDT, ...TEN_INTERRUPTS, REMAP, flush, ...TEN_INTERRUPTS, HALT],
      gates: toA,
      pieces: [
        COUNT_A,
        COUNT_B,
        maps(0x83),
        { address: 0x51000, bytes: pointer(0xfff, 0x1002000) },
        { address: 0x202400, bytes: quads([gate(CODE64, B), 0n]) },
      ],
    });
    expect([r.reason, r.vector, r.register(S.RBX), r.register(S.RDI)]).toEqual(['halted', null, 10, 10]);
  });

  test.each([
    ["the handler's segment is absent", 'c60425451000001b', VECTOR.NP, OWN], // mov byte [0x1045], 0x1b
    ["the handler's segment is beyond the table", LGDT, VECTOR.GP, OWN],
  ])('%s', async (_name, change, vector, error) => {
    const r = await run({
      code: [...TEN_INTERRUPTS, change, INTERRUPT, HALT],
      descriptors: [descriptor(0, 0xfffff, 0xa09b)],
      gates: { 64: gate(OWN, A) },
      pieces: [COUNT_A, { address: 0x51010, bytes: pointer(0x3f, 0x1000) }],
    });
    expect([r.vector, r.stack[0], r.register(S.RBX)]).toEqual([vector, error, 10]);
  });

  const TEN_RETURNS = [
    'be0a000000', // mov esi, 10
    'e813000000', // l: call i
    'ffce', // dec esi
    '75f7', // jnz l
  ];
  const RETURN = [
    'e802000000', // call i
    'f4', // hlt
    '90', // nop
    '5a', // i: pop rdx
    '4889e0', // mov rax, rsp
    '6a10', // push 0x10
    '50', // push rax
    '9c', // pushfq
    '6a40', // push 0x40
    '52', // push rdx
    '48cf', // iretq
  ];
  test.each([
    ['code segment is absent', 'c60425451000001b', VECTOR.NP, OWN], // mov byte [0x1045], 0x1b
    ['stack segment is read-only', 'c604251510000091', VECTOR.GP, FLAT], // mov byte [0x1015], 0x91
  ])('the %s that IRET returns to', async (_name, change, vector, error) => {
    const r = await run({ code: [...TEN_RETURNS, change, ...RETURN], descriptors: [descriptor(0, 0xfffff, 0xa09b)] });
    expect([r.vector, r.stack[0]]).toEqual([vector, error]);
  });

  test('a stack that CR0.WP makes read-only', async () => {
    const r = await run({
      code: [
        'bc00003000', // mov esp, 0x300000
        '0f20c0', // mov rax, cr0
        '25fffffeff', // and eax, ~WP
        '0f22c0', // mov cr0, rax
        ...TEN_INTERRUPTS,
        '0f20c0', // mov rax, cr0
        '0d00000100', // or eax, WP
        '0f22c0', // mov cr0, rax
        INTERRUPT,
        HALT,
      ],
      gates: { ...toA, [VECTOR.PF]: gate(CODE64, HANDLERS + 16 * VECTOR.PF) | (1n << 32n) },
      pieces: [
        COUNT_A,
        { address: PAGE_TABLES + 0x2008, bytes: quads([0x200081n]) },
        { address: TSS + 0x24, bytes: quads([0x18000n]) },
      ],
    });
    // Present, a write.
    expect([r.vector, r.stack[0], r.register(S.RBX)]).toEqual([VECTOR.PF, 3, 10]);
  });

  describe.each([32, 64] as const)('segment registers of %i-bit code', (bits) => {
    const at = bits === 64 ? '0425' : '05';
    const loads = [
      'be0a000000', // mov esi, 10
      'b840000000', // l: mov eax, 0x40
      '8ee0', // mov fs, eax
      '50', // push rax
      '0fa9', // pop gs
      ...(bits === 64 ? ['ffce', '75f2'] : ['4e', '75f3']), // dec esi; jnz l
    ];
    const descriptors = [descriptor(0x1000, 0xfffff, 0xc093)];
    const bases = (r: Awaited<ReturnType<typeof run>>) => [S.FS, S.GS].map((s) => r.machine.processor.segment(s).base);

    test('have the base that the descriptor has now', async () => {
      const change = `c6${at}4310000020`; // mov byte [0x1043], 0x20
      const r = await run({ bits, code: [...loads, change, ...loads, HALT], descriptors });
      expect([r.vector, r.register(S.RSP), ...bases(r)]).toEqual([null, 0x20000, 0x2000, 0x2000]);
      expectExecuted(r, 2 * (1 + 10 * 6) + 2);
    });

    test('are not loaded with a descriptor that is absent now', async () => {
      const change = `c6${at}4510000013`; // mov byte [0x1045], 0x13
      const r = await run({ bits, code: [...loads, change, ...loads, HALT], descriptors });
      expect([r.vector, r.stack[0], ...bases(r)]).toEqual([VECTOR.NP, OWN, 0x1000, 0x1000]);
    });
  });

  test('loads in real mode', async () => {
    const r = await run({
      bits: 16,
      code: [
        'be0a00', // mov si, 10
        'bb0012', // mov bx, 0x1200
        '8edb', // l: mov ds, bx
        '8ec3', // mov es, bx
        '83c310', // add bx, 16
        '4e', // dec si
        '75f6', // jnz l
        '31c0', // xor ax, ax
        '8ec0', // mov es, ax
        HALT,
      ],
    });
    const { processor } = r.machine;
    expect([S.DS, S.ES].map((s) => processor.segment(s))).toEqual([
      { selector: 0x1290, base: 0x12900, limit: 0xffff, attr: 0x93 },
      { selector: 0, base: 0, limit: 0xffff, attr: 0x93 },
    ]);
  });

  test.each([
    [
      32,
      [
        'be0a000000', // mov esi, 10
        '50', // l: push eax
        '9a001001004000', // call 0x40:0x11000
        '4e', // dec esi
        '75f5', // jnz l
      ],
      'c605451000001b', // mov byte [0x1045], 0x1b
      ['9a001001004000', HALT], // call 0x40:0x11000
      0xc09b,
      1 + 10 * 6,
    ],
    [
      64,
      [
        'be0a000000', // mov esi, 10
        '6a40', // l: push 0x40
        '680e000100', // push n
        '48cb', // retfq
        'ffce', // n: dec esi
        '75f3', // jnz l
      ],
      'c60425451000001b', // mov byte [0x1045], 0x1b
      ['6a40', '6800100100', '48cb'], // push 0x40; push 0x11000; retfq
      0xa09b,
      1 + 10 * 5,
    ],
  ] as const)('far calls and returns of %i-bit code', async (bits, ten, change, one, access, count) => {
    const descriptors = [descriptor(0, 0xfffff, access)];
    const pieces = [{ address: A, bytes: bytesOf(['43', 'ca0400']) }]; // inc ebx; retf 4
    const r = await run({ bits, code: [...ten, HALT], descriptors, pieces });
    expect([r.vector, r.register(S.RSI), r.register(S.RSP)]).toEqual([null, 0, 0x20000]);
    expect(r.machine.stats.transitions).toBeGreaterThan(5);
    expectExecuted(r, count + 1);
    const gone = await run({ bits, code: [...ten, change, ...one], descriptors, pieces });
    expect([gone.vector, gone.stack[0]]).toEqual([VECTOR.NP, OWN]);
  });

  describe('real mode', () => {
    const TEN_REAL_INTERRUPTS = [
      'be0a00', // mov si, 10
      'cd40', // l: int 0x40
      '4e', // dec si
      '75fb', // jnz l
    ];
    /** Vector 40h leads to 1100h:0. */
    const VECTOR_40 = { address: 0x100, bytes: bytesOf(['00000011']) };
    const inReal = (code: readonly string[], a: readonly string[], b: readonly string[] = []) =>
      run({
        bits: 16,
        code,
        pieces: [VECTOR_40, { address: A, bytes: bytesOf(a) }, { address: B, bytes: bytesOf(b) }],
      });

    test('an interrupt vector that changes leads elsewhere', async () => {
      const change = 'c70600011000'; // mov word [0x100], 0x10
      const r = await inReal([...TEN_REAL_INTERRUPTS, change, ...TEN_REAL_INTERRUPTS, HALT], ['43cf'], ['47cf']);
      expect([r.reason, r.vector, r.register(S.RBX), r.register(S.RDI)]).toEqual(['halted', null, 10, 10]);
      expect(r.register(S.RSP)).toBe(0xfff0);
      expectExecuted(r, 2 * (1 + 10 * 5) + 2);
    });

    test('a handler runs with interrupts disabled, and IRET enables them', async () => {
      // sti; stc; ...; pushf; pop dx; cli; hlt. The handler: pushf; pop ax; inc bx; clc; iret
      const code = ['fb', 'f9', ...TEN_REAL_INTERRUPTS, '9c', '5a', 'fa', HALT];
      const r = await inReal(code, ['9c', '58', '43', 'f8', 'cf']);
      const flags = [S.RAX, S.RDX].map((reg) => r.register(reg) & 0x201);
      expect([r.register(S.RBX), ...flags]).toEqual([10, 1, 0x201]);
    });

    test('a stack that wraps', async () => {
      // mov sp, 2
      const r = await inReal([...TEN_REAL_INTERRUPTS, 'bc0200', ...TEN_REAL_INTERRUPTS, HALT], ['43cf']);
      expect([r.vector, r.register(S.RBX), r.register(S.RSP)]).toEqual([null, 20, 2]);
    });

    test('a stack whose last word is beyond the limit', async () => {
      // mov sp, 1: #SS finds no room for its frame either
      const r = await inReal([...TEN_REAL_INTERRUPTS, 'bc0100', 'cd40', HALT], ['43cf']);
      expect([r.reason === 'halted' && r.vector === null, r.register(S.RBX)]).toEqual([false, 10]);
    });

    test('far calls and returns', async () => {
      const r = await inReal(
        [
          'be0a00', // mov si, 10
          '50', // l: push ax
          '9a00000011', // call 0x1100:0
          '4e', // dec si
          '75f7', // jnz l
          HALT,
        ],
        ['43', 'ca0200'], // inc bx; retf 2
      );
      expect([r.vector, r.register(S.RBX), r.register(S.RSP)]).toEqual([null, 10, 0xfff0]);
      expectExecuted(r, 1 + 10 * 6 + 1);
    });

    test('far jumps', async () => {
      const r = await inReal(
        [
          'be0a00', // mov si, 10
          'ea00000011', // l: jmp 0x1100:0
          '4e', // dec si
          '75f8', // jnz l
          HALT,
        ],
        ['43', 'ea08000010'], // inc bx; jmp 0x1000:8
      );
      expect([r.vector, r.register(S.RBX), r.machine.processor.selector(S.CS)]).toEqual([null, 10, 0x1000]);
      expectExecuted(r, 1 + 10 * 5 + 1);
    });

    test('division by zero', async () => {
      const r = await run({
        bits: 16,
        code: [
          'be0a00', // mov si, 10
          '31c9', // xor cx, cx
          'f7f1', // l: div cx
          '4e', // dec si
          '75fb', // jnz l
          HALT,
        ],
        pieces: [
          { address: 0, bytes: bytesOf(['00000011']) },
          // push bp; mov bp, sp; add word [bp + 2], 2; pop bp; inc bx; iret
          { address: A, bytes: bytesOf(['55', '89e5', '83460202', '5d', '43', 'cf']) },
        ],
      });
      expect([r.vector, r.register(S.RBX), r.register(S.RSI)]).toEqual([null, 10, 0]);
    });
  });

  const TABLES = 0x60000;
  const USER = 0x400000;
  /** 2 MiB for the supervisor from 0 on, 2 MiB for users from 4 MiB on. */
  const USER_PAGES = [
    { address: TABLES, bytes: quads([BigInt(TABLES + 0x1007)]) },
    { address: TABLES + 0x1000, bytes: quads([BigInt(TABLES + 0x2007)]) },
    { address: TABLES + 0x2000, bytes: quads([0x83n, 0n, BigInt(USER | 0x87)]) },
  ];
  const TO_USER = [
    'b800000600', // mov eax, 0x60000
    '0f22d8', // mov cr3, rax
    '6a23', // push 0x23
    '6800005000', // push 0x500000
    '6802020000', // push 0x202
    '6a33', // push 0x33
    '6800004000', // push 0x400000
    '48cf', // iretq
  ];
  const fromUser = (handler: readonly string[], user: readonly string[], options: Partial<CodeOptions> = {}) =>
    run({
      code: TO_USER,
      ...options,
      gates: {
        64: gate(CODE64, A, 0xee),
        65: gate(CODE64, HANDLERS + 16 * 0x41, 0xee),
        [VECTOR.PF]: gate(CODE64, A),
        ...options.gates,
      },
      pieces: [
        ...USER_PAGES,
        { address: A, bytes: bytesOf(handler) },
        { address: USER, bytes: bytesOf(user) },
        ...(options.pieces ?? []),
      ],
    });
  const USER_INTERRUPTS = [...TEN_INTERRUPTS, 'cd41']; // int 0x41
  const NOTE = ['4889e3', '48cf']; // mov rbx, rsp; iretq

  test.each([
    ['is written to the TSS', ['750b', 'c704250430000000e00100'], []], // jne n; mov dword [0x3004], 0x1e000
    [
      'comes from the TSS that LTR loads',
      ['7508', 'b840000000', '0f00d8'], // jne n; mov eax, 0x40; ltr ax
      [descriptor(0x52000, 0x67, 0x0089), 0n],
    ],
  ])("the supervisor's stack pointer %s", async (_name, change, descriptors) => {
    const fifth = ['ffc1', '83f905']; // inc ecx; cmp ecx, 5
    const r = await fromUser([...fifth, ...change, ...NOTE], USER_INTERRUPTS, {
      descriptors,
      pieces: [{ address: 0x52004, bytes: quads([0x1e000n]) }],
    });
    expect([r.vector, r.register(S.RCX), r.register(S.RBX)]).toEqual([0x41, 10, 0x1e000 - 40]);
  });

  test('a stack of the supervisor that is not there any more', async () => {
    // inc ecx; cmp ecx, 5; jne n; mov dword [0x3004], 0x1001000
    const handler = ['ffc1', '83f905', '750b', 'c704250430000000100001', ...NOTE];
    const r = await fromUser(handler, USER_INTERRUPTS, {
      gates: { [VECTOR.PF]: gate(CODE64, HANDLERS + 16 * VECTOR.PF) | (1n << 32n) },
      pieces: [{ address: TSS + 0x24, bytes: quads([0x18000n]) }],
    });
    expect([r.vector, r.register(S.RCX), r.stack[0]]).toEqual([VECTOR.PF, 5, 2]);
    expect(r.machine.processor.cpu.u32[S.CR2 >> 2]).toBe(0x1000ff8);
  });

  test("a user's page faults: error codes, CR2, RF, and the number of instructions", async () => {
    const r = await fromUser(
      [
        '58', // pop rax
        '4801c3', // add rbx, rax
        '0f20d7', // mov rdi, cr2
        '4c0b642410', // or r12, [rsp + 16]
        '4883042408', // add qword [rsp], 8
        '48cf', // iretq
      ],
      [
        'bee8030000', // mov esi, 1000
        '488b042500008000', // l: mov rax, [0x800000]
        'ffce', // dec esi
        '75f4', // jnz l
        'cd41', // int 0x41
      ],
    );
    const RF = 0x10000n;
    expect([r.vector, r.register(S.RBX), r.register(S.RDI)]).toEqual([0x41, 4000, 0x800000]);
    expect([r.big(S.R12) & RF, r.big(S.R12) & 0x200n]).toEqual([RF, 0x200n]);
    // The load that faults is none.
    expectExecuted(r, TO_USER.length + 1 + 1000 * (6 + 2) + 1 + 1);
  });

  test('32-bit code divides by zero', async () => {
    const r = await run({
      bits: 32,
      code: [
        'bee8030000', // mov esi, 1000
        '31c9', // xor ecx, ecx
        'f7f1', // l: div ecx
        '4e', // dec esi
        '75fb', // jnz l
        HALT,
      ],
      gates: { [VECTOR.DE]: gate(0x08, A) },
      pieces: [{ address: A, bytes: bytesOf(['83042402', 'cf']) }], // add dword [esp], 2; iretd
    });
    expect([r.vector, r.register(S.RSI), r.register(S.RSP)]).toEqual([null, 0, 0x20000]);
    expectExecuted(r, 2 + 1000 * 4 + 1);
  });

  test('an interrupt waits for the task priority in CR8 to go down; one that is too high raises #GP', async () => {
    const r = await run({
      code: [
        'bff000e0fe', // mov edi, 0xfee000f0
        'c707ff010000', // mov dword [rdi], 0x1ff
        'bf0003e0fe', // mov edi, 0xfee00300
        'fb', // sti
        'b810000000', // mov eax, 16
        'ffc8', // l: dec eax
        '440f22c0', // mov cr8, rax
        '83f805', // cmp eax, 5
        '7506', // jne n
        'c70740400400', // mov dword [rdi], 0x44040
        '85c0', // n: test eax, eax
        '75eb', // jnz l
        'b810000000', // mov eax, 16
        '440f22c0', // mov cr8, rax
      ],
      gates: { 64: gate(CODE64, A) },
      // mov ecx, eax; inc ebx; mov dword [rdi - 0x250], 0; iretq
      pieces: [{ address: A, bytes: bytesOf(['89c1', 'ffc3', 'c787b0fdffff00000000', '48cf']) }],
    });
    // Vector 40h has priority 4: with a task priority of 3 it comes.
    expect([r.vector, r.register(S.RBX), r.register(S.RCX)]).toEqual([VECTOR.GP, 1, 3]);
    expect(r.big(S.RAX)).toBe(16n);
  });

  test("an IRET within an NMI's handler lets the next NMI in", async () => {
    const r = await run({
      code: [
        ...TEN_INTERRUPTS,
        'bff000e0fe', // mov edi, 0xfee000f0
        'c707ff010000', // mov dword [rdi], 0x1ff
        'bf0003e0fe', // mov edi, 0xfee00300
        'c70700440400', // mov dword [rdi], 0x44400
        '90', // nop
        HALT,
      ],
      gates: { ...toA, [VECTOR.NMI]: gate(CODE64, B) },
      pieces: [
        COUNT_A,
        {
          address: B,
          bytes: bytesOf([
            '49ffc4', // inc r12
            '4983fc02', // cmp r12, 2
            '7410', // je n
            'bf0003e0fe', // mov edi, 0xfee00300
            'c70700440400', // mov dword [rdi], 0x44400
            'cd40', // int 0x40
            '4d89e5', // mov r13, r12
            '48cf', // n: iretq
          ]),
        },
      ],
    });
    expect([r.vector, r.register(S.RBX), r.big(S.R12), r.big(S.R13)]).toEqual([null, 11, 2n, 2n]);
  });
});
