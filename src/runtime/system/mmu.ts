import { PAGE_SIZE } from '../../translator/layout.js';
import * as S from '../../translator/state.js';
import { isCanonical } from '../canonical.js';
import { AC, type CpuState } from '../cpu-state.js';
import { type Access, PF_FETCH, PF_PRESENT, PF_USER, PF_WRITE } from '../guest-fault.js';
import { DEVICE, GuestSpace } from '../guest-space.js';
import { CR0, CR4, EFER } from './control-registers.js';
import type { PhysicalMap } from './physical-map.js';

const TWO32 = 4294967296;
const PF_RESERVED = 8;
/** Bits of a paging structure's entry: SDM vol. 3A, section 4.5. */
const P = 1;
const RW = 2;
const US = 4;
const A = 0x20;
const D = 0x40;
const PS = 0x80;
const G = 0x100;
/** The window of old displays, physical addresses. */
const DISPLAY_WINDOW = 0xa0000;
const DISPLAY_END = 0xc0000;
/** Reserved bits of PAE's directory pointers. */
const PDPTE_RESERVED = 0x1e6;
/** XD, in an entry's upper half. */
const XD = 0x80000000;

/** Device registers in the physical address space. */
export interface DeviceSpace {
  readMmio(address: number, size: 1 | 2 | 4): number;
  writeMmio(address: number, size: 1 | 2 | 4, value: number): void;
}

/** Pages that TypeScript's accesses are remembered for: a power of 2. */
const RECENT = 64;

type Paging = 'none' | '32-bit' | 'pae' | '4-level';

/**
 * A whole machine's address translation: x86's paging structures in guest memory (SDM vol. 3A, chapter 4). Linear
 * addresses are signed numbers in 64-bit code, unsigned ones below 4 GiB in other code.
 */
export class Mmu extends GuestSpace {
  /** The access is made with user rights: at CPL 3, unless it is the processor's own. */
  get user(): boolean {
    return !this.implicit && this.cpu.u32[S.CPL >> 2] === 3;
  }
  /** The page just found may be written without any change to its entry. */
  override alsoWritable = false;
  #paging: Paging = 'none';
  #writeProtect = false;
  #executeDisable = false;
  #pse = false;
  #pge = false;
  #smep = false;
  #smap = false;
  /** Pages of 1 GiB. */
  readonly #giant: boolean;
  /** The access is one of the processor's own, to its tables: EFLAGS.AC does not help it. SDM vol. 3A, 4.6.1. */
  implicit = false;
  /**
   * Pages that TypeScript accessed lately, by key, and where they lie: descriptor tables and stacks are met again and
   * again.
   */
  readonly #recent = new Float64Array(RECENT).fill(Number.NaN);
  readonly #recentFrames = new Float64Array(RECENT);
  /** The page just found is a user's. */
  #userPage = false;
  /**
   * Who may execute the page that `peek` has just found: bit 0: users, bit 1: nobody; bit 2: a fetch would mark entries
   * accessed.
   */
  peekedRights = 0;
  /** An entry that `peek` has passed is not marked accessed. */
  #unaccessed = false;
  /** Physical address of the device register that `lookup` has just found. */
  #device = 0;

  constructor(
    private readonly cpu: CpuState,
    private readonly physical: PhysicalMap,
    private readonly devices: DeviceSpace,
  ) {
    super(cpu);
    this.#giant = cpu.model?.has('pdpe1gb') !== false;
  }

  /** Looks at CR0, CR4 and EFER anew. */
  modeChanged(): void {
    const { u32 } = this.cpu;
    this.flushed();
    const cr0 = u32[S.CR0 >> 2]!;
    const cr4 = u32[S.CR4 >> 2]!;
    const efer = u32[S.EFER >> 2]!;
    this.#writeProtect = (cr0 & CR0.WP) !== 0;
    this.#pse = (cr4 & CR4.PSE) !== 0;
    this.#pge = (cr4 & CR4.PGE) !== 0;
    this.#smep = (cr4 & CR4.SMEP) !== 0;
    this.#smap = (cr4 & CR4.SMAP) !== 0;
    if ((cr0 & CR0.PG) === 0) this.#paging = 'none';
    else if ((efer & EFER.LMA) !== 0) this.#paging = '4-level';
    else this.#paging = (cr4 & CR4.PAE) !== 0 ? 'pae' : '32-bit';
    this.#executeDisable = (efer & EFER.NXE) !== 0 && (this.#paging === 'pae' || this.#paging === '4-level');
  }

  override flushed(): void {
    this.#recent.fill(Number.NaN);
  }

  override translate(address: number, access: Access, bytes = 1): number {
    if (this.watch !== null && !this.implicit && access !== 'execute') this.watch(address, bytes, access === 'write');
    const offset = address & (PAGE_SIZE - 1);
    const page = Math.floor(address / PAGE_SIZE);
    const kind = (access === 'read' ? 0 : access === 'write' ? 1 : 2) + (this.user ? 4 : 0);
    const slot = (page * 2 + (kind & 1)) & (RECENT - 1);
    const key = page * 8 + kind;
    if (this.#recent[slot] === key) return this.#recentFrames[slot]! + offset;
    const host = super.translate(address, access, bytes);
    if (host === S.BOUNCE_DEVICE) return host;
    // Whether the supervisor may access a user's page changes with EFLAGS.AC.
    if (!(this.#smap && this.#userPage)) {
      this.#recent[slot] = key;
      this.#recentFrames[slot] = host - offset;
    }
    return host;
  }

  lookup(address: number, access: Access): number {
    const page = this.#walk(address, access, this.user);
    if (page < 0) return page;
    const { pageMask } = this.physical;
    const host = page < TWO32 ? this.physical.at((page / PAGE_SIZE) & pageMask) : 0;
    if (host > 0) {
      if (this.dirtyFrames !== null) this.#trackWrites(this.dirtyFrames, host, access);
      return host * PAGE_SIZE;
    }
    this.alsoWritable = false;
    if (host < 0 && access !== 'write') return -host * PAGE_SIZE;
    this.#device = (page < TWO32 ? ((page / PAGE_SIZE) & pageMask) * PAGE_SIZE : page) + (address & 0xfff);
    return DEVICE;
  }

  /** A page that is not marked may not be written to by the permission for a read: its first write comes here. */
  #trackWrites(dirty: Uint8Array, frame: number, access: Access): void {
    if (access === 'write') dirty[frame] = 1;
    else if (dirty[frame] === 0) this.alsoWritable = false;
  }

  /** Host offset of the frame behind a page if it is mapped at all, whatever the rights; else -1. Changes nothing. */
  peek(address: number): number {
    this.peekedRights = 1;
    const page = this.#walk(address, null, false);
    if (page < 0 || page >= TWO32) return -1;
    return Math.abs(this.physical.at((page / PAGE_SIZE) & this.physical.pageMask)) * PAGE_SIZE;
  }

  #fault(present: boolean, access: Access | null, user: boolean, reserved = false): number {
    let code = present ? PF_PRESENT : 0;
    if (access === 'write') code |= PF_WRITE;
    if (user) code |= PF_USER;
    if (reserved) code |= PF_RESERVED | PF_PRESENT;
    if (access === 'execute' && (this.#executeDisable || this.#smep)) code |= PF_FETCH;
    return -1 - code;
  }

  /** Low half of an entry; 0 (not present) where there is no memory. */
  #entry(address: number): number {
    const host = this.physical.host(address);
    return host === 0 ? 0 : this.u32[host >>> 2]!;
  }
  #setBits(address: number, bits: number): void {
    const host = this.physical.host(address, true);
    if (host === 0) return;
    this.u32[host >>> 2]! |= bits;
    if (this.dirtyFrames !== null) this.dirtyFrames[host >>> 12] = 1;
  }

  /** Physical address of the page, or -(1 + error code). `access` null: nobody accesses it, rights and A and D stay. */
  #walk(address: number, access: Access | null, user: boolean): number {
    this.isGlobal = false;
    this.once = false;
    this.#unaccessed = false;
    switch (this.#paging) {
      case 'none':
        this.alsoWritable = true;
        return (address >>> 12) * PAGE_SIZE;
      case '32-bit':
        return this.#walk32(address >>> 0, access, user);
      default:
        return this.#walk64(address, access, user);
    }
  }

  #walk32(linear: number, access: Access | null, user: boolean): number {
    const pdeAt = ((this.cpu.u32[S.CR3 >> 2]! & -PAGE_SIZE) >>> 0) + (linear >>> 22) * 4;
    const pde = this.#entry(pdeAt);
    if ((pde & P) === 0) return this.#fault(false, access, user);
    if (this.#pse && (pde & PS) !== 0) {
      if ((pde & (1 << 21)) !== 0) return this.#fault(true, access, user, true);
      const failed = this.#leaf(pdeAt, pde, pde & (RW | US), false, access, user);
      if (failed < 0) return failed;
      return ((pde >>> 13) & 0xff) * TWO32 + ((pde & 0xffc00000) >>> 0) + (linear & 0x3ff000);
    }
    const pteAt = ((pde & -PAGE_SIZE) >>> 0) + ((linear >>> 12) & 0x3ff) * 4;
    const pte = this.#entry(pteAt);
    if ((pde & A) === 0) this.#unaccessed = true;
    if ((pte & P) === 0) return this.#fault(false, access, user);
    const failed = this.#leaf(pteAt, pte, pde & pte & (RW | US), false, access, user);
    if (failed < 0) return failed;
    if (access !== null && (pde & A) === 0) this.#setBits(pdeAt, A);
    return (pte & -PAGE_SIZE) >>> 0;
  }

  #walk64(linear: number, access: Access | null, user: boolean): number {
    const lo = linear >>> 0;
    const hi = Math.floor(linear / TWO32);
    const { u32 } = this.cpu;
    const fourLevels = this.#paging === '4-level';
    // No fault of paging: who asks raises #GP or #SS for it.
    if (fourLevels && !isCanonical(linear)) return this.#fault(false, access, user);
    let table = fourLevels
      ? (u32[(S.CR3 >> 2) + 1]! & 0xfffff) * TWO32 + ((u32[S.CR3 >> 2]! & -PAGE_SIZE) >>> 0)
      : (u32[S.CR3 >> 2]! & -32) >>> 0;
    let rights = RW | US;
    let disabled = false;
    for (let level = fourLevels ? 4 : 3; ; level--) {
      const index =
        level === 4
          ? (hi >>> 7) & 511
          : level === 3
            ? fourLevels
              ? ((lo >>> 30) | (hi << 2)) & 511
              : lo >>> 30
            : level === 2
              ? (lo >>> 21) & 511
              : (lo >>> 12) & 511;
      const at = table + index * 8;
      const entry = this.#entry(at);
      if ((entry & P) === 0) return this.#fault(false, access, user);
      const upper = this.#entry(at + 4);
      // Bits above the physical address width, and XD where it is off, are reserved.
      const root = !fourLevels && level === 3;
      const reserved = (fourLevels ? 0x000f0000 : 0x7fff0000) | (this.#executeDisable && !root ? 0 : XD);
      if ((upper & reserved) !== 0 || (root && (entry & PDPTE_RESERVED) !== 0))
        return this.#fault(true, access, user, true);
      if (!root) {
        rights &= entry;
        if ((upper & XD) !== 0) disabled = true;
      }
      const large = (entry & PS) !== 0 && (level === 2 || (level === 3 && fourLevels));
      if (level === 4 && (entry & PS) !== 0) return this.#fault(true, access, user, true);
      if (level === 1 || large) {
        const span = level === 1 ? PAGE_SIZE : level === 2 ? 0x200000 : 0x40000000;
        // Bits of the address below the page's size, but for bit 12, PAT.
        const isReserved =
          large && ((entry & -PAGE_SIZE & (span - 1) & ~0x1000) !== 0 || (level === 3 && !this.#giant));
        if (isReserved) return this.#fault(true, access, user, true);
        const failed = this.#leaf(at, entry, rights, disabled, access, user);
        if (failed < 0) return failed;
        const base = (upper & 0xfffff) * TWO32 + ((entry & -PAGE_SIZE) >>> 0);
        if (level === 1) return base;
        return base - (((entry & -PAGE_SIZE) >>> 0) % span) + (lo & (span - 1) & -PAGE_SIZE);
      }
      if (!root && (entry & A) === 0) {
        if (access === null) this.#unaccessed = true;
        else this.#setBits(at, A);
      }
      table = (upper & 0xfffff) * TWO32 + ((entry & -PAGE_SIZE) >>> 0);
    }
  }

  /** Checks the rights to a page and marks its entry accessed, and dirty for a write. Negative: a fault. */
  #leaf(at: number, entry: number, rights: number, disabled: boolean, access: Access | null, user: boolean): number {
    this.isGlobal = this.#pge && (entry & G) !== 0;
    if (access === null) {
      const marks = this.#unaccessed || (entry & A) === 0;
      this.peekedRights = ((rights & US) !== 0 ? 1 : 0) | (disabled ? 2 : 0) | (marks ? 4 : 0);
      return 0;
    }
    const userPage = (rights & US) !== 0;
    this.#userPage = userPage;
    if (this.#smap && userPage && !user && access !== 'execute') {
      if (this.implicit || (this.cpu.u32[S.EFLAGS_REST >> 2]! & AC) === 0) return this.#fault(true, access, user);
      this.once = true;
    }
    const writable = (rights & RW) !== 0 || (!user && !this.#writeProtect);
    if (user && !userPage) return this.#fault(true, access, user);
    if (access === 'write' && !writable) return this.#fault(true, access, user);
    if (access === 'execute' && (disabled || (this.#smep && !user && userPage))) return this.#fault(true, access, user);
    const wanted = access === 'write' ? A | D : A;
    if ((entry & wanted) !== wanted) this.#setBits(at, wanted);
    this.alsoWritable = writable && ((entry | wanted) & D) !== 0;
    return 0;
  }

  /** What is drawn into the display's window has no time. */
  override get deviceIsTimed(): boolean {
    return this.#device < DISPLAY_WINDOW || this.#device >= DISPLAY_END;
  }

  override readDevice(into: number, bytes: number): void {
    const at = this.#device;
    const { u8, view } = this;
    if (bytes === 4) view.setUint32(into, this.devices.readMmio(at, 4), true);
    else if (bytes === 2) view.setUint16(into, this.devices.readMmio(at, 2), true);
    else if (bytes === 1) u8[into] = this.devices.readMmio(at, 1);
    else for (let i = 0; i < bytes; i += 4) view.setUint32(into + i, this.devices.readMmio(at + i, 4), true);
  }

  override writeDevice(from: number, bytes: number): void {
    const at = this.#device;
    const { u8, view } = this;
    if (bytes === 4) this.devices.writeMmio(at, 4, view.getUint32(from, true));
    else if (bytes === 2) this.devices.writeMmio(at, 2, view.getUint16(from, true));
    else if (bytes === 1) this.devices.writeMmio(at, 1, u8[from]!);
    else for (let i = 0; i < bytes; i += 4) this.devices.writeMmio(at + i, 4, view.getUint32(from + i, true));
  }
}
