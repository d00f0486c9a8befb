import type { Breakpoints } from '../breakpoints.js';

/**
 * DR6's bits that are always set, and those that are not kept; DR7's likewise. SDM vol. 3B, sections 18.2.3 and 18.2.4.
 */
const DR6_ONES = 0xffff0ff0;
const DR6_KEPT = 0xe00f;
const DR7_ONES = 0x400;
const DR7_KEPT = 0xffff23ff;
/** DR7.GD: MOV to or from a debug register raises #DB, with DR6.BD. */
const GD = 1 << 13;
export const DR6_BD = 1 << 13;
/** DR6.B0 to B3. */
const DR6_B = 15;
/** L0 to L3, and LE. */
const DR7_LOCAL = 0x155;
/** DR7's R/W fields. */
const EXECUTION = 0;
const WRITES = 1;
const PORTS = 2;
const ACCESSES = 3;
/** IA32_DEBUGCTL: single steps stop at branches only. */
export const DEBUGCTL_BTF = 2;
/** Bytes by DR7's LEN fields. */
const LENGTHS = [1, 2, 8, 4] as const;

/** DR0 to DR3, DR6 and DR7, and the breakpoints that they make: SDM vol. 3B, section 18.2. */
export class DebugRegisters implements Breakpoints {
  readonly #addresses = [0n, 0n, 0n, 0n];
  dr6 = DR6_ONES;
  /** IA32_DEBUGCTL. Branches are not recorded. */
  debugctl = 0;
  readonly callsHideSteps: boolean = false;
  #ports = 0;
  #dr7 = DR7_ONES;
  #armed = false;

  constructor(readonly stackLoadsHide: boolean) {}

  reset(): void {
    this.#addresses.fill(0n);
    this.dr6 = DR6_ONES;
    this.debugctl = 0;
    this.#ports = 0;
    this.write(7, 0n);
  }

  get armed(): boolean {
    return this.#armed;
  }
  get general(): boolean {
    return (this.#dr7 & GD) !== 0;
  }
  get branchesOnly(): boolean {
    return (this.debugctl & DEBUGCTL_BTF) !== 0;
  }
  /** A debug exception is being delivered: B0 to B3 tell of it alone, and its handler may use the registers. */
  delivered(bits: number): void {
    this.dr6 = (this.dr6 & ~DR6_B) | bits;
    this.#dr7 &= ~GD;
    this.debugctl &= ~DEBUGCTL_BTF;
  }

  /** Another task runs: what was enabled for one task alone is not any more. SDM vol. 3B, 18.2.4. */
  taskSwitched(): void {
    this.write(7, BigInt((this.#dr7 & ~DR7_LOCAL) >>> 0));
  }

  /** Register `n`: 0 to 3, 6 or 7. */
  read(n: number): bigint {
    if (n < 4) return this.#addresses[n]!;
    return BigInt((n === 6 ? this.dr6 : this.#dr7) >>> 0);
  }
  write(n: number, value: bigint): void {
    const low = Number(value & 0xffffffffn);
    if (n < 4) this.#addresses[n] = value;
    else if (n === 6) this.dr6 = (low & DR6_KEPT) | DR6_ONES;
    else {
      this.#dr7 = (low & DR7_KEPT) | DR7_ONES;
      this.#armed = (low & 0xff) !== 0;
    }
  }

  instruction(address: number): number {
    return this.#matching((kind, at) => kind === EXECUTION && at === address);
  }

  access(address: number, bytes: number, write: boolean): number {
    return this.#matching((kind, at, length) => {
      if (kind !== ACCESSES && (kind !== WRITES || !write)) return false;
      const from = Math.floor(at / length) * length;
      return from < address + bytes && address < from + length;
    });
  }

  /** Whether `size` ports from `port` on have a breakpoint. CR4.DE is for the caller to look at. */
  hasPort(port: number, size: number): boolean {
    return this.#portBits(port, size) !== 0;
  }
  /** They have been read or written. */
  portAccessed(port: number, size: number): void {
    this.#ports |= this.#portBits(port, size);
  }
  takePorts(): number {
    const bits = this.#ports;
    this.#ports = 0;
    return bits;
  }
  #portBits(port: number, size: number): number {
    return this.#matching((kind, at, length) => {
      const from = Math.floor(at / length) * length;
      return kind === PORTS && from < port + size && port < from + length;
    });
  }

  #matching(matches: (kind: number, at: number, length: number) => boolean): number {
    let bits = 0;
    for (let n = 0; n < 4; n++) {
      if (((this.#dr7 >>> (2 * n)) & 3) === 0) continue;
      const field = (this.#dr7 >>> (16 + 4 * n)) & 15;
      const at = Number(BigInt.asIntN(64, this.#addresses[n]!));
      if (matches(field & 3, at, LENGTHS[field >> 2]!)) bits |= 1 << n;
    }
    return bits;
  }
}
