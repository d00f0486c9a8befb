import type { AddressSpace } from '../runtime/address-space.js';
import type { Cpu } from '../runtime/cpu.js';
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

  /** What loading `selector` does: the base, or null for #GP. */
  load(seg: number, selector: number): number | null {
    const value = selector & 0xffff;
    if (value <= 3) return seg === S.SS || seg === S.CS ? null : 0;
    if ((value & 4) !== 0 || (value & 3) !== 3) return null;
    const entry = value >>> 3;
    if (value === 0x23 || value === 0x33) return seg === S.SS ? null : 0;
    if (value === 0x2b) return seg === S.CS ? null : 0;
    const tls = this.#tls[entry - TLS_MIN];
    if (tls === undefined || (tls.flags & 0x20) !== 0) return null;
    return tls.base;
  }
}
