/** Paging against a model of it: SDM vol. 3A, sections 4.3 to 4.8. Random structures, modes and accesses. */
import { expect, test } from 'vitest';
import { CpuState } from '../../../src/runtime/cpu-state.js';
import { type Access, PF_FETCH, PF_PRESENT, PF_USER, PF_WRITE } from '../../../src/runtime/guest-fault.js';
import { CR0, CR4, EFER } from '../../../src/runtime/system/control-registers.js';
import { Mmu } from '../../../src/runtime/system/mmu.js';
import { PhysicalMap } from '../../../src/runtime/system/physical-map.js';
import * as S from '../../../src/translator/state.js';
import { Random } from '../../isa/random.js';

const BYTES = 4 << 20;
const HOST = 1 << 20;
const PF_RESERVED = 8;
const [P, RW, US, A, D, PS, G] = [1n, 2n, 4n, 0x20n, 0x40n, 0x80n, 0x100n];
const XD = 1n << 63n;
const AC = 1 << 18;
/** Where the structures are, from the root down, and the page behind them. */
const TABLES = [0x10000, 0x20000, 0x30000, 0x40000] as const;
const PAGE = 0x200000;

interface Mode {
  readonly paging: '32-bit' | 'pae' | '4-level';
  readonly wp: boolean;
  readonly nxe: boolean;
  readonly smep: boolean;
  readonly smap: boolean;
  readonly pse: boolean;
  readonly ac: boolean;
}
interface Request {
  readonly access: Access;
  readonly user: boolean;
  readonly implicit: boolean;
}
/** An entry of a level: its address, what it holds, how many bits of the address lie behind it. */
interface Entry {
  readonly at: number;
  readonly value: bigint;
  readonly shift: number;
}

function machine() {
  const cpu = new CpuState(
    new WebAssembly.Memory({ initial: (HOST + BYTES) >> 16, maximum: (HOST + BYTES) >> 16 }),
    64,
  );
  const physical = new PhysicalMap();
  physical.map(0, BYTES, HOST);
  const mmu = new Mmu(cpu, physical, { readMmio: () => 0, writeMmio: () => {} });
  const setMode = (m: Mode): void => {
    cpu.setNumber(S.CR0, (CR0.PG | CR0.PE | (m.wp ? CR0.WP : 0)) >>> 0);
    const cr4 = (m.smep ? CR4.SMEP : 0) | (m.smap ? CR4.SMAP : 0) | (m.pse ? CR4.PSE : 0) | CR4.PGE;
    cpu.setNumber(S.CR4, cr4 | (m.paging === '32-bit' ? 0 : CR4.PAE));
    cpu.setNumber(S.EFER, (m.nxe ? EFER.NXE : 0) | (m.paging === '4-level' ? EFER.LME | EFER.LMA : 0));
    cpu.setNumber(S.CR3, TABLES[m.paging === '4-level' ? 0 : m.paging === 'pae' ? 1 : 2]);
    cpu.setEflags(m.ac ? AC | 2 : 2);
    mmu.modeChanged();
  };
  return { cpu, mmu, setMode };
}

/** What the manual says: a #PF's error code, or the page's physical address, and the entries afterwards. */
function model(m: Mode, { access, user, implicit }: Request, entries: readonly Entry[], linear: bigint) {
  const after = entries.map(({ value }) => value);
  const code =
    (access === 'write' ? PF_WRITE : 0) |
    (user ? PF_USER : 0) |
    (access === 'execute' && (m.smep || (m.nxe && m.paging !== '32-bit')) ? PF_FETCH : 0);
  const fault = (bits: number) => ({ fault: code | bits, page: -1n, after });
  let rights = RW | US;
  let disabled = false;
  for (const [i, { value, shift }] of entries.entries()) {
    if ((value & P) === 0n) return fault(0);
    const root = m.paging === 'pae' && i === 0;
    const large = shift > 12 && (value & PS) !== 0n && (m.paging === '32-bit' ? m.pse : shift <= 30 && !root);
    if (m.paging === '32-bit') {
      if (large && (value & (1n << 21n)) !== 0n) return fault(PF_PRESENT | PF_RESERVED);
    } else {
      let reserved = (0xfn << 48n) | (m.nxe && !root ? 0n : XD);
      if (m.paging === 'pae') reserved |= 0x7ffn << 52n;
      if (root) reserved |= 0x1e6n;
      if (shift === 39) reserved |= PS;
      // Bit 12 of a large page's entry is PAT.
      if (large) reserved |= ((1n << BigInt(shift)) - 1n) & ~0x1fffn;
      if ((value & reserved) !== 0n) return fault(PF_PRESENT | PF_RESERVED);
    }
    if (!root) {
      rights &= value;
      if ((value & XD) !== 0n && m.paging !== '32-bit') disabled = true;
    }
    if (!large && shift > 12) continue;
    const isUser = (rights & US) !== 0n;
    const writable = (rights & RW) !== 0n || (!user && !m.wp);
    const denied =
      (user && !isUser) ||
      (access === 'write' && !writable) ||
      (access === 'execute' && (disabled || (m.smep && !user && isUser))) ||
      (access !== 'execute' && m.smap && !user && isUser && (implicit || !m.ac));
    if (denied) return fault(PF_PRESENT);
    for (let n = 0; n <= i; n++) if (!(m.paging === 'pae' && n === 0)) after[n] = after[n]! | A;
    if (access === 'write') after[i] = after[i]! | D;
    let base = value & 0xffff_ffff_f000n;
    if (m.paging === '32-bit' && large) base = (value & 0xffc00000n) | (((value >> 13n) & 0xffn) << 32n);
    const span = 1n << BigInt(shift);
    return { fault: -1, page: (base & ~(span - 1n)) | (linear & (span - 1n) & ~0xfffn), after };
  }
  throw new Error('no page');
}

test('random structures, modes and accesses', () => {
  const { cpu, mmu, setMode } = machine();
  const r = new Random(20261130);
  const chance = (part: number): boolean => r.chance(part);
  const bits = (n: number): bigint => BigInt.asUintN(n, (BigInt(r.u32()) << 32n) | BigInt(r.u32()));
  const seen = new Map<string, number>();
  for (let n = 0; n < 20_000; n++) {
    const paging = r.pick(['32-bit', 'pae', '4-level'] as const);
    const flag = () => chance(0.5);
    const m: Mode = { paging, wp: flag(), nxe: flag(), smep: flag(), smap: flag(), pse: flag(), ac: flag() };
    const user = flag();
    const request: Request = { access: r.pick(['read', 'write', 'execute']), user, implicit: !user && chance(0.3) };
    const linear = paging === '4-level' ? BigInt.asIntN(48, bits(48)) : bits(32);
    const shifts = paging === '4-level' ? [39, 30, 21, 12] : paging === 'pae' ? [30, 21, 12] : [22, 12];
    const size = paging === '32-bit' ? 4 : 8;
    const entries = shifts.map((shift, i): Entry => {
      const last = i === shifts.length - 1;
      const table = TABLES[TABLES.length - shifts.length + i]!;
      const index = Number((linear >> BigInt(shift)) & (size === 4 ? 1023n : paging === 'pae' && i === 0 ? 3n : 511n));
      let value = chance(0.93) ? P : 0n;
      const root = paging === 'pae' && i === 0;
      for (const bit of [RW, US]) if (chance(root ? 0.02 : 0.7)) value |= bit;
      for (const bit of [A, D, G]) if (chance(root ? 0.02 : 0.4)) value |= bit;
      // The last level's is PAT; a page directory pointer of PAE paging has none.
      if (chance(0.15) && !root) value |= PS;
      if (size === 8 && chance(0.15)) value |= XD;
      if (size === 8 && chance(0.03)) value |= 1n << BigInt(48 + r.below(paging === 'pae' ? 15 : 4));
      const large = !last && (value & PS) !== 0n && (paging !== '32-bit' || m.pse);
      value |= BigInt(last || large ? PAGE : TABLES[TABLES.length - shifts.length + i + 1]!);
      if (large && chance(0.3)) value |= 1n << BigInt(12 + r.below(10));
      return { at: table + index * size, value, shift };
    });
    for (const { at, value } of entries) {
      if (size === 8) cpu.u64[(HOST + at) >> 3] = value;
      else cpu.u32[(HOST + at) >> 2] = Number(value);
    }
    setMode(m);
    cpu.u32[S.CPL >> 2] = user ? 3 : 0;
    mmu.implicit = request.implicit;
    const expected = model(m, request, entries, linear);
    const found = mmu.lookup(Number(linear), request.access);
    const values = entries.map(({ at }) =>
      size === 8 ? cpu.u64[(HOST + at) >> 3]! : BigInt(cpu.u32[(HOST + at) >> 2]!),
    );
    const about = JSON.stringify({
      m,
      request,
      linear: linear.toString(16),
      entries: entries.map((e) => e.value.toString(16)),
    });
    if (expected.fault >= 0) {
      expect(-1 - found, about).toBe(expected.fault);
      // The structures above an entry that faults may be marked, it not.
      for (const [i, v] of values.entries())
        expect((v & ~A).toString(16), `${about} entry ${i}`).toBe((expected.after[i]! & ~A).toString(16));
    } else {
      expect(found, about).toBe(expected.page < BigInt(BYTES) ? HOST + Number(expected.page) : found < 0 ? found : -1);
      expect(values, about).toEqual(expected.after);
    }
    const kind = `${paging} ${expected.fault >= 0 ? expected.fault : 'ok'}`;
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
  }
  // Every kind of outcome has come up.
  expect(seen.size).toBeGreaterThan(40);
});
