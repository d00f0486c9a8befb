import {
  NO_FAULT,
  SLOW_CODE,
  SLOW_FAULT,
  SLOW_FOR_WRITE,
  SLOW_MASKED_4,
  SLOW_MASKED_8,
  SLOW_OK,
  SLOW_STORED,
} from '../translator/exits.js';
import { TLB_SUPERVISOR } from '../translator/layout.js';
import * as S from '../translator/state.js';
import type { CodePages } from './code-pages.js';
import type { CpuState } from './cpu-state.js';
import type { DebugStops } from './debug-stops.js';
import { VECTOR } from './guest-fault.js';
import { DEVICE, type GuestSpace } from './guest-space.js';
import type { Tlb } from './tlb.js';

const MASKED = SLOW_MASKED_4 | SLOW_MASKED_8;
/** End of the lower canonical half. */
const HALF = 0x800000000000;

/**
 * The slow path of guest memory accesses: TLB misses, accesses across a page boundary, writes to pages that hold code,
 * faults. Called from Wasm with the address in S.SLOW_ADDRESS.
 */
export class SlowPath {
  /** Set while the dispatcher executes the one instruction that may write to code. */
  mayWriteCode = false;
  /** Set while the dispatcher finishes an instruction whose store to a device has been made. */
  storeIsMade = false;
  /** EFLAGS.AC is in force: misaligned accesses raise #AC. The TLB stays empty, so that all of them come here. */
  checkAlignment = false;
  /** Told of each access, while there are breakpoints. Nor does the TLB learn anything then. */
  watch: ((address: number, bytes: number, write: boolean) => void) | null = null;
  /**
   * Accesses to devices that may look at the time are made by instructions executed alone: where the count of
   * instructions, which is the time, has to be exact.
   */
  exact = false;
  /** The instruction at RIP is to be executed alone: it was left for such an access. */
  stepNext = false;
  /** What a debugger watches. */
  stops: DebugStops | null = null;
  /** The last fault is none of the guest's: the page has another frame now, and the instruction is to run again. */
  retry = false;
  /** The last load from a device was put off. */
  private stoodBack = false;
  /** The address behind the #GP of the last fault, if it was not canonical. */
  private bad: number | null = null;

  constructor(
    private readonly cpu: CpuState,
    private readonly space: GuestSpace,
    private readonly tlb: Tlb,
    private readonly code: CodePages,
  ) {}

  /** The address as a signed number, and whether it is canonical. */
  private address(): number {
    const lo = this.cpu.u32[S.SLOW_ADDRESS >> 2]!;
    const hi = this.cpu.i32[(S.SLOW_ADDRESS + 4) >> 2]!;
    return hi * 4294967296 + lo;
  }

  /** The address that was not canonical and so raised the last #GP; null: something else did. Asked once. */
  takeBadAddress(): number | null {
    const { bad } = this;
    this.bad = null;
    return bad;
  }

  private fault(address: number, errorCode: number, bytes: number): 0 {
    const u32 = this.cpu.u32;
    const last = address + bytes - 1;
    // An access across the top faults at its first byte, which no user may see. 32-bit code's is beyond its segment's
    // limit.
    const canonical = address >= -HALF && last < (this.cpu.bits === 32 ? 4294967296 : HALF);
    this.bad = canonical ? null : address;
    u32[S.FAULT_VECTOR >> 2] = canonical ? VECTOR.PF : VECTOR.GP;
    u32[S.FAULT_ERROR >> 2] = canonical ? errorCode : 0;
    this.cpu.setNumber(S.FAULT_ADDRESS, canonical ? address : 0);
    if (canonical) this.cpu.setNumber(S.CR2, address);
    return 0;
  }

  /**
   * Leaves as for a fault: as on the processor, whatever knew the page's frame before comes to know the one it has now.
   */
  private again(address: number): 0 {
    this.retry = true;
    return this.fault(address, 0, 1);
  }

  /**
   * Whether an access meets what a debugger watches, and its instruction is not yet executed alone: it leaves first, so
   * that the guest stops behind it. Where it is, the debugger is told.
   */
  private isDebugged(address: number, bytes: number, read: boolean, write: boolean): boolean {
    const { stops } = this;
    if (stops === null) return false;
    const meets =
      (read && stops.met(address, bytes, false) !== null) || (write && stops.met(address, bytes, true) !== null);
    if (!meets || !this.mayWriteCode) return meets;
    if (read) stops.accessed(address, bytes, false);
    if (write) stops.accessed(address, bytes, true);
    return false;
  }

  /** Whether the TLB may have a page: not where each access is to come here. */
  private mayLearn(address: number): boolean {
    return !this.checkAlignment && this.watch === null && this.stops?.isWatchedPage(address) !== true;
  }

  /** The supervisor's TLB comes to know a page of the processor's own tables, or stacks. */
  learn(address: number, access: 'read' | 'write'): void {
    const { u32 } = this.cpu;
    const frame = this.space.lookup(address, access);
    if (frame < 0 || this.space.once || !this.mayLearn(address)) return;
    const writable = (access === 'write' || this.space.alsoWritable) && this.code.frames[frame >>> 12] === 0;
    const base = u32[S.TLB_BASE >> 2]!;
    u32[S.TLB_BASE >> 2] = TLB_SUPERVISOR;
    this.tlb.insert(address, frame, true, writable, this.space.isGlobal);
    u32[S.TLB_BASE >> 2] = base;
  }

  /**
   * Whether the access is not a multiple of its size: #AC then, before any page is looked at (as on AMD's processors).
   */
  private misaligned(bytes: number): boolean {
    const { u32 } = this.cpu;
    if ((u32[S.SLOW_ADDRESS >> 2]! & (bytes - 1)) === 0) return false;
    u32[S.FAULT_VECTOR >> 2] = VECTOR.AC;
    u32[S.FAULT_ERROR >> 2] = 0;
    this.cpu.setNumber(S.FAULT_ADDRESS, 0);
    return true;
  }

  /** Next page's first address after `address`; wraps at 4 GiB for an i386 guest. */
  private secondPage(address: number): number {
    const next = Math.floor(address / 4096) * 4096 + 4096;
    return this.cpu.bits === 32 && next >= 4294967296 ? 0 : next;
  }

  /**
   * `request`: bytes of the access, | SLOW_FOR_WRITE if it must be writable too, | SLOW_MASKED_n. Returns the host
   * address to load from (a copy in S.BOUNCE if the bytes lie in two pages), 0 after a fault.
   */
  load = (request: number): number => {
    if (request & MASKED) return this.loadMasked(request);
    const bytes = request & 0xff;
    const write = (request & SLOW_FOR_WRITE) !== 0;
    const address = this.address();
    if (this.checkAlignment && this.misaligned(bytes)) return 0;
    this.watch?.(address, bytes, write);
    if (this.stops?.watching && this.isDebugged(address, bytes, true, write)) {
      this.stops.stepNext = true;
      this.cpu.u32[S.FAULT_VECTOR >> 2] = NO_FAULT;
      return 0;
    }
    this.space.moved = false;
    const frame = this.space.lookup(address, write ? 'write' : 'read');
    if (frame < 0)
      return frame === DEVICE ? this.loadDevice(address, bytes, write) : this.fault(address, -1 - frame, bytes);
    if (this.space.moved) return this.again(address);
    const isCode = this.code.frames[frame >>> 12] !== 0;
    if (!this.space.once && this.mayLearn(address))
      this.tlb.insert(address, frame, true, (write || this.space.alsoWritable) && !isCode, this.space.isGlobal);
    const offset = this.cpu.u32[S.SLOW_ADDRESS >> 2]! & 0xfff;
    if (offset + bytes <= 4096) return frame + offset;
    const second = this.secondPage(address);
    const frame2 = this.space.lookup(second, write ? 'write' : 'read');
    if (frame2 < 0)
      return frame2 === DEVICE ? this.loadDevice(address, bytes, write) : this.fault(second, -1 - frame2, 1);
    if (this.space.moved) return this.again(second);
    const first = 4096 - offset;
    const u8 = this.cpu.u8;
    for (let i = 0; i < bytes; i++) u8[S.BOUNCE + i] = i < first ? u8[frame + offset + i]! : u8[frame2 + i - first]!;
    return S.BOUNCE;
  };

  /** Stores the bytes in S.SLOW_VALUE. Returns SLOW_OK, SLOW_FAULT or SLOW_CODE (then nothing was stored). */
  store = (request: number): number => {
    if (request & MASKED) return this.storeMasked(request);
    const bytes = request & 0xff;
    const address = this.address();
    if (this.checkAlignment && this.misaligned(bytes)) return SLOW_FAULT;
    this.watch?.(address, bytes, true);
    if (this.stops?.watching && this.isDebugged(address, bytes, false, true)) return SLOW_CODE;
    this.space.moved = false;
    const frame = this.space.lookup(address, 'write');
    if (frame < 0) {
      if (frame === DEVICE) return this.storeDevice(address, bytes);
      this.fault(address, -1 - frame, bytes);
      return SLOW_FAULT;
    }
    const global = this.space.isGlobal;
    const { once } = this.space;
    const offset = this.cpu.u32[S.SLOW_ADDRESS >> 2]! & 0xfff;
    const first = Math.min(bytes, 4096 - offset);
    let frame2 = 0;
    if (first < bytes) {
      const second = this.secondPage(address);
      frame2 = this.space.lookup(second, 'write');
      if (frame2 < 0) {
        if (frame2 === DEVICE) return this.storeDevice(address, bytes);
        this.fault(second, -1 - frame2, 1);
        return SLOW_FAULT;
      }
    }
    if (this.space.moved) {
      this.again(address);
      return SLOW_FAULT;
    }
    if (!this.mayChange(frame + offset, first) || (frame2 !== 0 && !this.mayChange(frame2, bytes - first)))
      return SLOW_CODE;
    if (this.code.frames[frame >>> 12] === 0 && !once && this.mayLearn(address))
      this.tlb.insert(address, frame, true, true, global);
    const u8 = this.cpu.u8;
    u8.copyWithin(frame + offset, S.SLOW_VALUE, S.SLOW_VALUE + first);
    if (first < bytes) u8.copyWithin(frame2, S.SLOW_VALUE + first, S.SLOW_VALUE + bytes);
    if (this.code.frames[frame >>> 12] !== 0) this.code.refresh(frame + offset, first);
    if (frame2 !== 0 && this.code.frames[frame2 >>> 12] !== 0) this.code.refresh(frame2, bytes - first);
    return SLOW_OK;
  };

  /** Reads from a device into the bounce buffer: whole if the access lies in its page, else byte by byte. */
  private loadDevice(address: number, bytes: number, write: boolean): number {
    const { u8 } = this.cpu;
    if (this.exact && !this.mayWriteCode && this.space.deviceIsTimed) {
      this.stepNext = true;
      this.cpu.u32[S.FAULT_VECTOR >> 2] = NO_FAULT;
      return 0;
    }
    if (this.standsBack()) return 0;
    if ((address & 0xfff) + bytes <= 4096) {
      this.space.readDevice(S.BOUNCE, bytes);
      return S.BOUNCE;
    }
    for (let i = 0; i < bytes; i++) {
      const at = this.cpu.bits === 32 ? (address + i) % 4294967296 : address + i;
      const frame = this.space.lookup(at, write ? 'write' : 'read');
      if (frame === DEVICE) this.space.readDevice(S.BOUNCE + i, 1);
      else if (frame < 0) return this.fault(at, -1 - frame, 1);
      else u8[S.BOUNCE + i] = u8[frame + (at & 0xfff)]!;
    }
    return S.BOUNCE;
  }

  /**
   * Whether a load is not made now, since guest code is to leave first: it is the instruction that comes next. Of two
   * loads one is made in any case.
   */
  private standsBack(): boolean {
    this.stoodBack = !this.stoodBack && !this.mayWriteCode && this.space.comesBack();
    if (this.stoodBack) this.cpu.u32[S.FAULT_VECTOR >> 2] = NO_FAULT;
    return this.stoodBack;
  }

  private storeDevice(address: number, bytes: number): number {
    const { u8 } = this.cpu;
    if (this.exact && !this.mayWriteCode && this.space.deviceIsTimed) return SLOW_CODE;
    if ((address & 0xfff) + bytes <= 4096) {
      if (this.storeIsMade) {
        this.storeIsMade = false;
        return SLOW_OK;
      }
      this.space.writeDevice(S.SLOW_VALUE, bytes);
      return this.space.comesBack() && !this.mayWriteCode ? SLOW_STORED : SLOW_OK;
    }
    for (let i = 0; i < bytes; i++) {
      const at = this.cpu.bits === 32 ? (address + i) % 4294967296 : address + i;
      const frame = this.space.lookup(at, 'write');
      if (frame === DEVICE) this.space.writeDevice(S.SLOW_VALUE + i, 1);
      else if (frame < 0) {
        this.fault(at, -1 - frame, 1);
        return SLOW_FAULT;
      } else {
        if (!this.mayChange(frame + (at & 0xfff), 1)) return SLOW_CODE;
        u8[frame + (at & 0xfff)] = u8[S.SLOW_VALUE + i]!;
      }
    }
    return SLOW_OK;
  }

  /** Calls `one` for each element that S.SLOW_MASK wants, with its address in S.SLOW_ADDRESS; stops where it fails. */
  private elements(request: number, one: (offset: number, bytes: number) => boolean): boolean {
    const size = request & SLOW_MASKED_4 ? 4 : 8;
    const start = this.cpu.u64[S.SLOW_ADDRESS >> 3]!;
    for (let offset = 0; offset < (request & 0xff); offset += size) {
      if ((this.cpu.u8[S.SLOW_MASK + offset + size - 1]! & 0x80) === 0) continue;
      if (this.cpu.bits === 32 && start + BigInt(offset + size) > 0x100000000n) {
        this.fault(Number(start) + offset, 0, size);
        return false;
      }
      this.cpu.u64[S.SLOW_ADDRESS >> 3] = BigInt.asUintN(this.cpu.bits, start + BigInt(offset));
      if (!one(offset, size)) return false;
    }
    this.cpu.u64[S.SLOW_ADDRESS >> 3] = start;
    return true;
  }
  /** To S.BOUNCE_MASKED. */
  private loadMasked(request: number): number {
    const { u8 } = this.cpu;
    const ok = this.elements(request, (offset, bytes) => {
      const host = this.load(bytes);
      u8.copyWithin(S.BOUNCE_MASKED + offset, host, host + bytes);
      return host !== 0;
    });
    return ok ? S.BOUNCE_MASKED : 0;
  }
  private storeMasked(request: number): number {
    const { u8 } = this.cpu;
    const values = u8.slice(S.SLOW_VALUE, S.SLOW_VALUE + (request & 0xff));
    // All elements, before any is written.
    const writable = (address: number): boolean => {
      const frame = this.space.lookup(address, 'write');
      return frame >= 0 || frame === DEVICE || this.fault(address, -1 - frame, 1) !== 0;
    };
    this.space.moved = false;
    const ok = this.elements(request, (_, bytes) => {
      const address = this.address();
      const crosses = (this.cpu.u32[S.SLOW_ADDRESS >> 2]! & 0xfff) + bytes > 4096;
      return writable(address) && (!crosses || writable(this.secondPage(address)));
    });
    if (ok && this.space.moved) this.again(this.address());
    if (!ok || this.space.moved) return SLOW_FAULT;
    let result: number = SLOW_OK;
    this.elements(request, (offset, bytes) => {
      u8.set(values.subarray(offset, offset + bytes), S.SLOW_VALUE);
      const stored = this.store(bytes);
      // Between elements nobody looks.
      result = stored === SLOW_STORED ? SLOW_OK : stored;
      return result === SLOW_OK;
    });
    return result;
  }

  /** Whether the instruction at RIP is to be executed alone; asked once. */
  takeStep(): boolean {
    const { stepNext } = this;
    this.stepNext = false;
    return stepNext;
  }

  /** Deals with code under a write; false if the dispatcher must do the instruction on its own first. */
  private mayChange(hostOffset: number, length: number): boolean {
    if (this.code.frames[hostOffset >>> 12] === 0 || !this.code.hits(hostOffset, length)) return true;
    if (!this.mayWriteCode) return false;
    this.code.written(hostOffset, length);
    return true;
  }
}
