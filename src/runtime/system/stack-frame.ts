import * as S from '../../translator/state.js';
import type { Processor, Segment } from './processor.js';
import { ATTR } from './registers.js';
import { checkStack } from './segment-access.js';

/**
 * Pushes and pops of one width on a stack that need not be the current one. RSP changes with `commit`, so that a fault in
 * the middle leaves it as it was.
 */
export class StackFrame {
  readonly #wide: boolean;
  readonly #long: boolean;

  /** `width`: bytes of one element, 2, 4 or 8. */
  constructor(
    private readonly p: Processor,
    private readonly ss: Segment,
    public pointer: bigint,
    private readonly width: 2 | 4 | 8,
    /** Of the #SS that a stack too small raises. */
    private readonly errorCode = 0,
  ) {
    this.#long = p.longMode && (width === 8 || p.code64);
    this.#wide = (ss.attr & ATTR.DB) !== 0;
  }

  #address(write: boolean): number {
    if (this.#long) return Number(BigInt.asIntN(64, this.pointer));
    const offset = Number(this.pointer & (this.#wide ? 0xffffffffn : 0xffffn));
    checkStack(this.p, this.ss, offset, this.width, write, this.errorCode);
    return (this.ss.base + offset) % 4294967296;
  }
  #move(by: bigint): void {
    const moved = this.pointer + by;
    if (this.#long) this.pointer = BigInt.asUintN(64, moved);
    else if (this.#wide) this.pointer = moved & 0xffffffffn;
    else this.pointer = (this.pointer & ~0xffffn) | (moved & 0xffffn);
  }

  push(value: number | bigint): void {
    this.#move(BigInt(-this.width));
    const at = this.#address(true);
    const { mmu } = this.p;
    if (this.width === 8) mmu.writeBig64(at, BigInt(value));
    else if (this.width === 4) mmu.writeU32(at, Number(BigInt.asUintN(32, BigInt(value))));
    else mmu.writeU16(at, Number(BigInt.asUintN(16, BigInt(value))));
  }

  pop(): bigint {
    const at = this.#address(false);
    const { mmu } = this.p;
    const value = this.width === 8 ? mmu.readBig64(at) : BigInt(this.width === 4 ? mmu.readU32(at) : mmu.readU16(at));
    this.#move(BigInt(this.width));
    return value;
  }

  /** Raises what a write of one element at the pointer would. */
  touch(): void {
    this.p.mmu.translate(this.#address(true), 'write');
  }

  /** Skips `bytes` (RET n). */
  skip(bytes: number): void {
    this.#move(BigInt(bytes));
  }

  /** Makes the pointer RSP. */
  commit(): void {
    this.p.cpu.u64[(S.GPR >> 3) + S.RSP] = this.pointer;
  }
}
