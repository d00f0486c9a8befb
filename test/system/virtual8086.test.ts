/** Virtual-8086 mode: what IOPL, CR4.VME and CR4.PVI allow. SDM vol. 3B, chapter 21. */
import { describe, expect, test } from 'vitest';
import { VECTOR } from '../../src/runtime/guest-fault.js';
import * as S from '../../src/translator/state.js';
import {
  bytesOf,
  CODE32,
  descriptor,
  FLAT,
  gate,
  HANDLERS,
  OWN,
  runCode,
  STACK,
  USER_CODE32,
  USER_FLAT,
  WAYS,
} from './machine-code.js';

const PROGRAM = 0x8000;
/** The program's handler of INT 22h: 800h:80h. */
const HANDLER_22 = 0x80;
const TASK_STATE = 0x6000;
const REDIRECTION = 0x68;
const PORTS = REDIRECTION + 32;
const IF = 0x200;
const IOPL = 0x3000;
const NT = 0x4000;
const VM = 0x20000;
const AC = 0x40000;
const VIF = 0x80000;
const VIP = 0x100000;
const VME = 1;
const PVI = 2;

/**
 * A task whose programs may use ports 40h to 47h; INT 22h goes to the program's own handler, all others to the gates.
 */
function taskState(): Uint8Array {
  const tss = new Uint8Array(PORTS + 17).fill(0xff);
  tss.fill(0, 0, REDIRECTION);
  const v = new DataView(tss.buffer);
  v.setUint32(4, STACK - 0x1000, true);
  v.setUint32(8, FLAT, true);
  v.setUint16(0x66, PORTS, true);
  tss[REDIRECTION + 4] = 0xfb;
  tss[PORTS + 8] = 0;
  return tss;
}

const le32 = (v: number): string => Buffer.from(Uint32Array.of(v).buffer).toString('hex');
const push = (v: number): string => `68${le32(v)}`;
const loadTask = (cr4: number): string[] => [
  `b8${le32(cr4)}`, // mov eax, cr4
  '0f22e0', // mov cr4, eax
  `b8${le32(OWN)}`, // mov eax, OWN
  '0f00d8', // ltr ax
];

describe.each(WAYS)('virtual-8086 mode (%s)', (_, way) => {
  const pieces = (code: string[]) => [
    { address: 0x22 * 4, bytes: Uint8Array.of(HANDLER_22, 0, (PROGRAM >> 4) & 0xff, PROGRAM >> 12) },
    { address: PROGRAM, bytes: bytesOf(code) },
    // int3, here and where an IRET from a stack of zeros goes
    { address: 0, bytes: Uint8Array.of(0xcc) },
    { address: PROGRAM + HANDLER_22, bytes: Uint8Array.of(0xcc) },
    { address: TASK_STATE, bytes: taskState() },
  ];
  const options = (code: string[]) => ({
    bits: 32 as const,
    descriptors: [descriptor(TASK_STATE, PORTS + 16, 0x0089)],
    pieces: pieces(code),
    gates: { 3: gate(CODE32, HANDLERS + 48, 0xee), 34: gate(CODE32, HANDLERS + 0x220, 0xee) },
    machine: { cpu: 'max' as const },
  });

  /**
   * Runs a program at 800h:0 with a stack at 700h:7000h; at its end, an INT3, or a fault: vector, and what the handler
   * finds.
   */
  const program = async (code: string[], eflags = 0, cr4 = 0) => {
    const all = [...code, 'cc'];
    const r = await runCode(
      {
        ...options(all),
        code: [
          ...loadTask(cr4),
          ...[0, 0, 0, 0, 0x700, 0x7000, eflags | VM | 2, PROGRAM >> 4, 0].map(push),
          'cf', // iretd
        ],
      },
      way,
    );
    const hasError = r.vector === VECTOR.GP;
    const [ip, cs, flags, sp] = r.stack.slice(hasError ? 1 : 0) as [number, number, number, number];
    const word = (offset: number) => r.dword(0x7000 + offset) & 0xffff;
    return { r, vector: r.vector, error: hasError ? r.stack[0] : null, ip, cs, flags, sp, word };
  };
  const refused = { vector: VECTOR.GP, error: 0, ip: 0, sp: 0x7000 };

  const SENSITIVE: [string, string][] = [
    ['cli', 'fa'],
    ['sti', 'fb'],
    ['pushf', '9c'],
    ['pushfd', '669c'],
    ['popf', '9d'],
    ['popfd', '669d'],
    ['int 0x22', 'cd22'],
    ['int 0x80', 'cd80'],
    ['iret', 'cf'],
    ['iretd', '66cf'],
  ];
  test.each(SENSITIVE)('%s needs IOPL 3', async (_name, code) => {
    expect(await program([code])).toMatchObject(refused);
    expect(await program([code], 0x2000)).toMatchObject(refused);
    const allowed = await program([code], IOPL);
    expect(allowed.vector === VECTOR.GP && allowed.ip === 0 && allowed.error === 0).toBe(false);
  });

  test.each([
    ['hlt', 'f4', VECTOR.GP],
    ['mov eax, cr0', '0f20c0', VECTOR.GP],
    ['mov dr0, eax', '0f23c0', VECTOR.GP],
    ['clts', '0f06', VECTOR.GP],
    ['lmsw ax', '0f01f0', VECTOR.GP],
    ['lgdt [0]', '0f01160000', VECTOR.GP],
    ['rdmsr', '0f32', VECTOR.GP],
    ['invd', '0f08', VECTOR.GP],
    ['invlpg [0]', '0f013e0000', VECTOR.GP],
    ['lldt ax', '0f00d0', VECTOR.UD],
    ['ltr ax', '0f00d8', VECTOR.UD],
    ['sldt ax', '0f00c0', VECTOR.UD],
    ['str ax', '0f00c8', VECTOR.UD],
    ['lar ax, ax', '0f02c0', VECTOR.UD],
    ['lsl ax, ax', '0f03c0', VECTOR.UD],
    ['verr ax', '0f00e0', VECTOR.UD],
    ['verw ax', '0f00e8', VECTOR.UD],
    ['arpl ax, ax', '63c0', VECTOR.UD],
    ['smsw ax', '0f01e0', VECTOR.BP],
    ['sgdt [0]', '0f01060000', VECTOR.BP],
    ['into', 'ce', VECTOR.BP],
    ['mov ds, ax', '8ed8', VECTOR.BP],
  ])('%s', async (_name, code, vector) => {
    expect((await program([code], IOPL)).vector).toBe(vector);
    expect((await program([code])).vector).toBe(vector);
  });

  test('ports go by the bitmap, whatever IOPL is', async () => {
    for (const flags of [0, IOPL]) {
      expect((await program(['e440'], flags)).vector).toBe(VECTOR.BP); // in al, 0x40
      expect((await program(['e540'], flags)).vector).toBe(VECTOR.BP); // in ax, 0x40
      expect(await program(['e447', 'e448'], flags)).toMatchObject({ ...refused, ip: 2 }); // in al, 0x47; in al, 0x48
      expect(await program(['e547'], flags)).toMatchObject(refused); // in ax, 0x47
      expect(await program(['e680'], flags)).toMatchObject(refused); // out 0x80, al
      expect(await program(['baf003', 'ee'], flags)).toMatchObject({ ...refused, ip: 3 }); // mov dx, 0x3f0; out dx, al
    }
  });

  test('with IOPL 3 IF is the program’s', async () => {
    const r = await program(['fb', '9c', 'fa', '669c'], IOPL); // sti; pushf; cli; pushfd
    expect([r.vector, r.word(0x6ffe), r.r.dword(0x7000 + 0x6ffa)]).toEqual([VECTOR.BP, IOPL | IF | 2, IOPL | 2]);
    // push word 0; popf
    const popped = await program(['6a00', '9d'], IOPL | IF);
    expect([popped.vector, popped.flags]).toEqual([VECTOR.BP, VM | IOPL | 2]);
    // push dword 0x3a4e02 (ID, VIP, VIF, VM, NT, DF, IF); popfd: VIP, VIF, VM and IOPL stay.
    const wide = await program(['6668024e3a00', '669d'], IOPL);
    expect([wide.vector, wide.flags]).toEqual([VECTOR.BP, VM | IOPL | 0x204e02]);
  });

  test('VME: VIF stands for IF', async () => {
    const set = await program(['fb', '9c', 'fa', '9c'], 0, VME); // sti; pushf; cli; pushf
    expect([set.vector, set.word(0x6ffe), set.word(0x6ffc), set.flags]).toEqual([
      VECTOR.BP,
      IOPL | IF | 2,
      IOPL | 2,
      VM | 2,
    ]);
    expect(await program(['fb'], IF, VME)).toMatchObject({ vector: VECTOR.BP, flags: VM | VIF | IF | 2 });
    // push word 0x7e03 (NT, IOPL, OF, DF, IF, CF); popf
    expect(await program(['68037e', '9d'], 0, VME)).toMatchObject({ vector: VECTOR.BP, flags: VM | VIF | NT | 0xc03 });
    // popf of 0
    expect(await program(['6a00', '9d'], IF | VIF, VME)).toMatchObject({ vector: VECTOR.BP, flags: VM | IF | 2 });
    // 32-bit forms are refused as without VME.
    expect(await program(['669c'], 0, VME)).toMatchObject(refused);
    expect(await program(['669d'], 0, VME)).toMatchObject(refused);
    expect(await program(['66cf'], 0, VME)).toMatchObject(refused);
  });

  test('VME: a pending interrupt, and TF, are refused', async () => {
    expect(await program(['fb'], VIP, VME)).toMatchObject(refused);
    expect(await program(['fa'], VIP | VIF, VME)).toMatchObject({ vector: VECTOR.BP, flags: VM | VIP | 2 });
    expect(await program(['680002', '9d'], VIP, VME)).toMatchObject({ ...refused, ip: 3, sp: 0x6ffe });
    expect(await program(['680001', '9d'], 0, VME)).toMatchObject({ ...refused, ip: 3, sp: 0x6ffe });
    // push word IF; push word 0x800; push word 9; iret
    const iret = ['680002', '680008', '6a09', 'cf', 'cc'];
    expect(await program(iret, VIP, VME)).toMatchObject({ ...refused, ip: 8, sp: 0x6ffa });
    expect(await program(iret, 0, VME)).toMatchObject({ vector: VECTOR.BP, ip: 10, flags: VM | VIF | 2, sp: 0x7000 });
  });

  test('VME: INT n goes to the program’s own handler where the bitmap says so', async () => {
    const monitored = await program(['cd22'], VIF | AC, VME);
    expect(monitored).toMatchObject({ vector: VECTOR.BP, ip: HANDLER_22 + 1, cs: PROGRAM >> 4, flags: VM | AC | 2 });
    expect([monitored.word(0x6ffe), monitored.word(0x6ffc), monitored.word(0x6ffa)]).toEqual([
      IOPL | IF | 2,
      PROGRAM >> 4,
      2,
    ]);
    const free = await program(['cd22'], IOPL | IF | VIF, VME);
    expect(free).toMatchObject({ vector: VECTOR.BP, ip: HANDLER_22 + 1, flags: VM | IOPL | VIF | 2 });
    expect(free.word(0x6ffe)).toBe(IOPL | IF | 2);
    // INT 21h: its bit is set.
    expect(await program(['cd21'], 0, VME)).toMatchObject(refused);
    // Without VME: the gate, with IOPL 3.
    expect(await program(['cd22'], IOPL)).toMatchObject({ vector: 0x22, ip: 2 });
    // INT3 is not redirected.
    expect(await program(['cc'], 0, VME)).toMatchObject({ vector: VECTOR.BP, ip: 1, cs: PROGRAM >> 4 });
  });

  test('the handler finds the segments and gets null ones', async () => {
    const { r } = await program(['b83412', '8ed8', '8ee0', 'cc'], IOPL); // mov ax, 0x1234; mov ds, ax; mov fs, ax
    expect(r.stack.slice(0, 9)).toEqual([8, PROGRAM >> 4, VM | IOPL | 2, 0x7000, 0x700, 0, 0x1234, 0x1234, 0]);
    for (const s of [S.DS, S.ES, S.FS, S.GS]) expect(r.machine.processor.selector(s)).toBe(0);
  });

  test('PVI: CLI and STI of a program of privilege level 3 change VIF', async () => {
    const user = (code: string[], eflags: number, cr4: number) =>
      runCode(
        {
          ...options([...code, 'cc']),
          code: [
            ...loadTask(cr4),
            ...[USER_FLAT, STACK - 0x2000, eflags | 2, USER_CODE32, PROGRAM].map(push),
            'cf', // iretd
          ],
        },
        way,
      );
    const set = await user(['fb'], 0, PVI);
    expect([set.vector, set.stack[2]]).toEqual([VECTOR.BP, VIF | 2]);
    const cleared = await user(['fa'], VIF | IF, PVI);
    expect([cleared.vector, cleared.stack[2]]).toEqual([VECTOR.BP, IF | 2]);
    expect((await user(['fb'], VIP, PVI)).vector).toBe(VECTOR.GP);
    expect((await user(['fb'], 0, VME)).vector).toBe(VECTOR.GP);
    const free = await user(['fb'], IOPL | VIP, PVI);
    expect([free.vector, free.stack[2]]).toEqual([VECTOR.BP, IOPL | VIP | IF | 2]);
    // push 0; popf: with IOPL 3 IF is the program's, PVI or not; with less it stays.
    const popped = await user(['6a00', '9d'], IOPL | IF, 0);
    expect([popped.vector, popped.stack[2]]).toEqual([VECTOR.BP, IOPL | 2]);
    const kept = await user(['6a00', '9d'], IF, PVI);
    expect([kept.vector, kept.stack[2]]).toEqual([VECTOR.BP, IF | 2]);
  });
});
