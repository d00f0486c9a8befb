import { SLOW_CODE, SLOW_FAULT, SLOW_OK } from '../translator/exits.js';
import * as S from '../translator/state.js';
import type { AddressSpace } from './address-space.js';
import type { CodePages } from './code-pages.js';
import type { Cpu } from './cpu.js';
import { VECTOR } from './guest-fault.js';
import type { Tlb } from './tlb.js';

/**
 * The slow path of guest memory accesses: TLB misses, accesses across a page boundary, writes to pages that hold code,
 * faults. Called from Wasm with the address in S.SLOW_ADDRESS.
 */
export class SlowPath {
  /** Set while the dispatcher executes the one instruction that may write to code. */
  mayWriteCode = false;

  constructor(
    private readonly cpu: Cpu,
    private readonly space: AddressSpace,
    private readonly tlb: Tlb,
    private readonly code: CodePages,
  ) {}

  /** The address as a signed number, and whether it is canonical. */
  private address(): number {
    const lo = this.cpu.u32[S.SLOW_ADDRESS >> 2]!;
    const hi = this.cpu.i32[(S.SLOW_ADDRESS + 4) >> 2]!;
    return hi * 4294967296 + lo;
  }

  private fault(address: number, errorCode: number): 0 {
    const u32 = this.cpu.u32;
    const canonical = address >= -0x800000000000 && address < 0x800000000000;
    u32[S.FAULT_VECTOR >> 2] = canonical ? VECTOR.PF : VECTOR.GP;
    u32[S.FAULT_ERROR >> 2] = canonical ? errorCode : 0;
    this.cpu.setNumber(S.FAULT_ADDRESS, canonical ? address : 0);
    if (canonical) this.cpu.setNumber(S.CR2, address);
    return 0;
  }

  /** Next page's first address after `address`; wraps at 4 GiB for an i386 guest. */
  private secondPage(address: number): number {
    const next = Math.floor(address / 4096) * 4096 + 4096;
    return this.cpu.bits === 32 && next >= 4294967296 ? 0 : next;
  }

  /**
   * `request`: bytes of the access, | 256 if it must be writable too. Returns the host address to load from (a copy in
   * S.BOUNCE if the bytes lie in two pages), 0 after a fault.
   */
  load = (request: number): number => {
    const bytes = request & 0xff;
    const write = (request & 0x100) !== 0;
    const address = this.address();
    const frame = this.space.lookup(address, write ? 'write' : 'read');
    if (frame < 0) return this.fault(address, -1 - frame);
    const isCode = this.code.frames[frame >>> 12] !== 0;
    this.tlb.insert(address, frame, true, write && !isCode);
    const offset = this.cpu.u32[S.SLOW_ADDRESS >> 2]! & 0xfff;
    if (offset + bytes <= 4096) return frame + offset;
    const second = this.secondPage(address);
    const frame2 = this.space.lookup(second, write ? 'write' : 'read');
    if (frame2 < 0) return this.fault(second, -1 - frame2);
    const first = 4096 - offset;
    const u8 = this.cpu.u8;
    for (let i = 0; i < bytes; i++) u8[S.BOUNCE + i] = i < first ? u8[frame + offset + i]! : u8[frame2 + i - first]!;
    return S.BOUNCE;
  };

  /** Stores the bytes in S.SLOW_VALUE. Returns SLOW_OK, SLOW_FAULT or SLOW_CODE (then nothing was stored). */
  store = (request: number): number => {
    const bytes = request & 0xff;
    const address = this.address();
    const frame = this.space.lookup(address, 'write');
    if (frame < 0) {
      this.fault(address, -1 - frame);
      return SLOW_FAULT;
    }
    const offset = this.cpu.u32[S.SLOW_ADDRESS >> 2]! & 0xfff;
    const first = Math.min(bytes, 4096 - offset);
    let frame2 = 0;
    if (first < bytes) {
      const second = this.secondPage(address);
      frame2 = this.space.lookup(second, 'write');
      if (frame2 < 0) {
        this.fault(second, -1 - frame2);
        return SLOW_FAULT;
      }
    }
    if (!this.mayChange(frame + offset, first) || (frame2 !== 0 && !this.mayChange(frame2, bytes - first)))
      return SLOW_CODE;
    if (this.code.frames[frame >>> 12] === 0) this.tlb.insert(address, frame, false, true);
    const u8 = this.cpu.u8;
    u8.copyWithin(frame + offset, S.SLOW_VALUE, S.SLOW_VALUE + first);
    if (first < bytes) u8.copyWithin(frame2, S.SLOW_VALUE + first, S.SLOW_VALUE + bytes);
    if (this.code.frames[frame >>> 12] !== 0) this.code.refresh(frame + offset, first);
    if (frame2 !== 0 && this.code.frames[frame2 >>> 12] !== 0) this.code.refresh(frame2, bytes - first);
    return SLOW_OK;
  };

  /** Deals with code under a write; false if the dispatcher must do the instruction on its own first. */
  private mayChange(hostOffset: number, length: number): boolean {
    if (this.code.frames[hostOffset >>> 12] === 0 || !this.code.hits(hostOffset, length)) return true;
    if (!this.mayWriteCode) return false;
    this.code.written(hostOffset, length);
    return true;
  }
}
