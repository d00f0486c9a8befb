import { type Case, type Outcome, State } from './case.js';

const GPRS = [
  'RAX',
  'RCX',
  'RDX',
  'RBX',
  'RSP',
  'RBP',
  'RSI',
  'RDI',
  ...Array.from({ length: 8 }, (_, n) => `R${n + 8}`),
];
const FLAGS: Record<string, number> = { CF: 0, PF: 2, AF: 4, ZF: 6, SF: 7, DF: 10, OF: 11 };
const bytesOf = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));

/** Reads a line as `fixture` of `compare.ts` writes it. */
export function parseFixture(line: string, at: number): { c: Case; want: Outcome } {
  const m = /^((?:[0-9a-f]{2} )+) (.*) {2}w(32|64) (.*?)=>(.*)$/.exec(line);
  if (!m) throw new Error(`not a fixture: ${line}`);
  const code = bytesOf(m[1]!.replaceAll(' ', ''));
  const state = State.initial();
  const patches = [...m[4]!.matchAll(/\[([0-9a-f]+)\]=([0-9a-f]+)/g)].map((p) => ({
    at: Number.parseInt(p[1]!, 16),
    bytes: bytesOf(p[2]!),
  }));
  setRegisters(state, m[4]!);
  const after = m[5]!;
  const s = state.clone();
  setRegisters(s, after);
  const exception = /exception=#(\d+)(?: error (\d+))?(?: at ([0-9a-f]+))?/.exec(after);
  const rip = /RIP=([0-9a-f]+)/.exec(after);
  const want: Outcome = {
    vector: Number(exception?.[1] ?? 3),
    error: Number(exception?.[2] ?? 0),
    address: Number(`0x${exception?.[3] ?? '0'}`),
    rip: at + (rip ? Number(`0x${rip[1]!}`) : exception ? 0 : code.length + 1),
    state: s,
    differences: [...after.matchAll(/\[([0-9a-f]+)\]=([0-9a-f]+)/g)].map((p) => ({
      at: Number.parseInt(p[1]!, 16),
      bytes: bytesOf(p[2]!),
    })),
  };
  const c: Case = { word: Number(m[3]) as 32 | 64, code, at, state, patches, undefinedFlags: 0, name: m[2]! };
  return { c, want };
}

function setRegisters(s: State, text: string): void {
  for (const [, name, value] of text.matchAll(/\b([A-Z]+\d*H?)=([0-9a-f]+)/g)) {
    const gpr = GPRS.indexOf(name!);
    if (gpr >= 0) s.setGpr(gpr, BigInt(`0x${value!}`));
    else if (name! in FLAGS) s.flags = (s.flags & ~(1 << FLAGS[name!]!)) | (Number(value) << FLAGS[name!]!);
    else if (name!.startsWith('XMM')) s.xmm(Number(name!.slice(3))).set(bytesOf(value!).reverse());
    else if (name!.startsWith('YMM')) s.ymmUpper(Number.parseInt(name!.slice(3), 10)).set(bytesOf(value!).reverse());
    else if (/^ST\d/.test(name!)) s.fx.set(bytesOf(value!).reverse(), 32 + 16 * Number(name!.slice(2)));
    else if (/^F[CST]W$/.test(name!)) {
      const word = Number(`0x${value!}`);
      s.fx.set([word & 0xff, word >> 8], { FCW: 0, FSW: 2, FTW: 4 }[name!]);
    } else if (name === 'FSBASE' || name === 'GSBASE') s.setSegBase(name === 'FSBASE' ? 0 : 1, BigInt(`0x${value!}`));
    else if (name === 'MXCSR') s.mxcsr = Number(`0x${value!}`);
  }
}
