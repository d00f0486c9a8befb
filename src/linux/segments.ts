import type { AddressSpace } from '../runtime/address-space.js';
import type { Cpu } from '../runtime/cpu.js';
import type { Descriptor } from '../runtime/guest-kernel.js';
import * as S from '../translator/state.js';
import { EINVAL, ESRCH } from './errno.js';

/** GDT entries for thread-local storage: GDT_ENTRY_TLS_MIN of asm/segment.h, as of a 64-bit kernel. */
const TLS_MIN = 12;
const TLS_ENTRIES = 3;

interface TlsEntry {
  base: number;
  limit: number;
  /** struct user_desc's bit field. */
  flags: number;
}

/** Bits of a descriptor's access rights. */
const CODE = 0x800;
const WRITABLE = 0x200;
const READABLE = 0x200;
/** user_desc's seg_not_present. */
const NOT_PRESENT = 0x20;

/** Entries with DPL 3 of arch/x86/kernel/cpu/common.c, as of a 64-bit kernel: 32-bit code, data, 64-bit code, the CPU's number. */
const FIXED: Readonly<Record<number, Descriptor>> = {
  4: { base: 0, limit: 0xffffffff, access: 0xcffb00 },
  5: { base: 0, limit: 0xffffffff, access: 0xcff300 },
  6: { base: 0, limit: 0xffffffff, access: 0xaffb00 },
  15: { base: 0, limit: 0, access: 0x40f500 },
};

/** Bits of user_desc's field: seg_32bit, contents, read_exec_only, limit_in_pages, seg_not_present, useable. */
const EMPTY_FLAGS = 0x28;

/** The descriptors a process can name: flat code and data, and three of its own. */
export class Segments {
  readonly #tls: TlsEntry[] = [];

  constructor(
    readonly cpu: Cpu,
    readonly space: AddressSpace,
  ) {
    this.reset();
  }

  reset(): void {
    this.#tls.length = 0;
    for (let i = 0; i < TLS_ENTRIES; i++) this.#tls.push({ base: 0, limit: 0, flags: EMPTY_FLAGS });
  }

  /** set_thread_area(2). */
  setThreadArea(address: number): number {
    let entry = this.space.readI32(address);
    const base = this.space.readU32(address + 4);
    const limit = this.space.readU32(address + 8);
    const flags = this.space.readU32(address + 12);
    if (entry === -1) {
      const free = this.#tls.findIndex((t) => (t.flags & EMPTY_FLAGS) === EMPTY_FLAGS && t.base === 0);
      if (free < 0) return -ESRCH;
      entry = TLS_MIN + free;
      this.space.writeU32(address, entry);
    }
    const tls = this.#tls[entry - TLS_MIN];
    if (tls === undefined) return -EINVAL;
    tls.base = base;
    tls.limit = limit;
    tls.flags = flags;
    // A register that holds the selector sees the new descriptor at once.
    for (const s of [S.DS, S.ES, S.FS, S.GS]) {
      if (this.cpu.selector(s) >>> 3 === entry) this.cpu.setSegBase(s, BigInt(base));
    }
    return 0;
  }

  getThreadArea(address: number): number {
    const entry = this.space.readI32(address);
    const tls = this.#tls[entry - TLS_MIN];
    if (tls === undefined) return -EINVAL;
    this.space.writeU32(address + 4, tls.base);
    this.space.writeU32(address + 8, tls.limit);
    this.space.writeU32(address + 12, tls.flags);
    return 0;
  }

  /** The descriptor that `selector` names, of those with DPL 3; null: none. */
  descriptor(selector: number): Descriptor | null {
    const entry = (selector & 0xffff) >>> 3;
    if ((selector & 4) !== 0) return null;
    const fixed = FIXED[entry];
    if (fixed !== undefined) return fixed;
    const tls = this.#tls[entry - TLS_MIN];
    if (tls === undefined || (tls.flags & NOT_PRESENT) !== 0) return null;
    return { base: tls.base, limit: limitOf(tls), access: accessOf(tls) };
  }

  /** What loading `selector` does: the base, or null for #GP. */
  load(seg: number, selector: number): number | null {
    const value = selector & 0xffff;
    if (value <= 3) return seg === S.SS || seg === S.CS ? null : 0;
    const d = this.descriptor(value);
    if (d === null) return null;
    const isCode = (d.access & CODE) !== 0;
    if (seg === S.CS) return isCode && (value & 3) === 3 ? d.base : null;
    // The stack wants writable data, the others what can be read.
    if (seg === S.SS) return !isCode && (d.access & WRITABLE) !== 0 && (value & 3) === 3 ? d.base : null;
    return !isCode || (d.access & READABLE) !== 0 ? d.base : null;
  }
}

function accessOf({ flags }: TlsEntry): number {
  const type = ((flags >>> 1) & 3) << 2;
  // fill_ldt() of asm/desc.h: accessed, S, DPL 3, P; then useable, L, D, G.
  const low = type | (flags & 8 ? 0 : 2) | 1 | 0xf0;
  const high = (flags & 0x40 ? 1 : 0) | (flags & 1 ? 4 : 0) | (flags & 0x10 ? 8 : 0);
  return (low << 8) | (high << 20);
}

function limitOf({ limit, flags }: TlsEntry): number {
  return flags & 0x10 ? limit * 4096 + 4095 : limit;
}
