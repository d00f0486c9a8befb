import { PAGE_SIZE } from '../translator/layout.js';
import * as S from '../translator/state.js';
import type { CodeImage } from './cache/translation-cache.js';
import type { CodeHome } from './code-groups.js';
import type { CpuState } from './cpu-state.js';
import { type Access, GuestFault, PF_USER, VECTOR } from './guest-fault.js';

const TWO32 = 4294967296;
/** End of the lower canonical half. */
const HALF = 0x800000000000;

/** What `lookup` gives for a page that is no memory but a device. */
export const DEVICE = -65536;

/**
 * Guest memory by linear address, as TypeScript reaches it: what process mode's map of memory and a whole machine's
 * page tables have in common. Addresses are signed numbers.
 */
export abstract class GuestSpace {
  /** Set by the engine: pages were unmapped, replaced, or had their permissions changed. */
  onChange: (firstPage: number, pages: number) => void = () => {};
  /** Set by the engine: TypeScript wrote to a frame whose byte in `codeFrames` is not 0. */
  onKernelWrite: (hostOffset: number, length: number) => void = () => {};
  /** Set by the engine: a byte for each 4 KiB of the whole memory (index: host offset >>> 12), not 0 for code. */
  codeFrames: Uint8Array | null = null;
  /**
   * A byte for each 4 KiB of the whole memory (index: host offset >>> 12): becomes 1 where something is written; null:
   * nobody asks. Whoever sets it, or puts zeros back, flushes the TLB then: a page gets its permission to be written to
   * only when it is marked.
   */
  dirtyFrames: Uint8Array | null = null;
  /** Whether the page that `lookup` has just found is the same in every address space (PTE.G). */
  isGlobal = false;
  /** Whether that page, found for reading, may be written as well without anybody noticing. */
  alsoWritable = false;
  /**
   * Whether what `lookup` has just found may be used once only: the next access may not be allowed any more (EFLAGS.AC
   * under SMAP).
   */
  once = false;
  /**
   * Whether `lookup` has put another frame in the place of the page's: a private page was copied that others still map.
   * Code that runs may hold the host address of the one before.
   */
  moved = false;
  /** Told of each access that the VMM makes for an instruction, while there are breakpoints. */
  watch: ((address: number, bytes: number, write: boolean) => void) | null = null;
  /** Host offset of the range found by `hostRun`. */
  runOffset = 0;
  /** Upper half of what `readPair` read. */
  high = 0;
  readonly u8: Uint8Array;
  protected readonly u32: Uint32Array;
  protected readonly view: DataView;

  constructor(cpu: CpuState) {
    this.u8 = cpu.u8;
    this.u32 = cpu.u32;
    this.view = new DataView(cpu.memory.buffer);
  }

  /**
   * Host offset of the frame behind the page of `address`, allocated if need be; or -(1 + #PF error code); or `DEVICE`.
   */
  abstract lookup(address: number, access: Access): number;

  /** What the code at an address is part of, if it is something that comes again in other runs. */
  codeImage(_address: number): CodeImage | null {
    return null;
  }

  /** What the page is part of whose code lies in the frame at host offset `frame`; null: nothing that others map. */
  codeHome(_page: number, _frame: number): CodeHome | null {
    return null;
  }

  /** Translations known so far may not be right any more. */
  flushed(): void {}

  /** After `lookup` gave `DEVICE`: reads `bytes` of the device at that address to host offset `into`. */
  readDevice(into: number, bytes: number): void {
    this.u8.fill(0xff, into, into + bytes);
  }
  /**
   * After an access to a device: guest code is to leave, for an interrupt that is to be taken before the next
   * instruction or for a timer.
   */
  comesBack = (): boolean => false;
  /** The device that `lookup` has just found may look at the time, or raise an interrupt. */
  get deviceIsTimed(): boolean {
    return true;
  }
  /** Writes the `bytes` at host offset `from` to the device that `lookup` has just found. */
  writeDevice(from: number, bytes: number): void {
    void from;
    void bytes;
  }

  // Kernel access to guest memory. All throw GuestFault (#PF; #GP if not canonical) where the guest could not have made
  // the access.

  /**
   * Host offset of the byte at `address`. `bytes`, of an access that lies in one page: where that is a device, they
   * have been read to BOUNCE_DEVICE; what is to be written goes there, and on to the device with `noteWrite`.
   */
  translate(address: number, access: Access, bytes = 1): number {
    const frame = this.lookup(address, access);
    if (frame === DEVICE) {
      if (access === 'read') this.readDevice(S.BOUNCE_DEVICE, bytes);
      return S.BOUNCE_DEVICE;
    }
    if (frame < 0) {
      if (address < -HALF || address >= HALF) throw new GuestFault(VECTOR.GP);
      throw new GuestFault(VECTOR.PF, -1 - frame, address);
    }
    return frame + (address & (PAGE_SIZE - 1));
  }

  /**
   * The longest range of host memory that starts at `address` and is contiguous, at most `length` bytes: its length,
   * with its offset in `runOffset`; or 0 where the first page faults.
   */
  hostRun(address: number, length: number, access: Access): number {
    const frame = this.lookup(address, access);
    if (frame < 0) return 0;
    const inPage = address & (PAGE_SIZE - 1);
    this.runOffset = frame + inPage;
    let run = PAGE_SIZE - inPage;
    let next = frame + PAGE_SIZE;
    while (run < length) {
      if (this.lookup(address + run, access) !== next) break;
      next += PAGE_SIZE;
      run += PAGE_SIZE;
    }
    return Math.min(run, length);
  }

  /** The kernel wrote to [hostOffset, hostOffset + length), which may span frames: tells the engine, or a device. */
  noteWrite(hostOffset: number, length: number): void {
    if (hostOffset === S.BOUNCE_DEVICE) {
      this.writeDevice(hostOffset, length);
      return;
    }
    const last = (hostOffset + length - 1) >>> 12;
    this.dirtyFrames?.fill(1, hostOffset >>> 12, last + 1);
    const code = this.codeFrames;
    if (code === null) return;
    for (let frame = hostOffset >>> 12; frame <= last; frame++) {
      if (code[frame] === 0) continue;
      const from = Math.max(hostOffset, frame * PAGE_SIZE);
      const to = Math.min(hostOffset + length, (frame + 1) * PAGE_SIZE);
      this.onKernelWrite(from, to - from);
    }
  }

  readU8(address: number): number {
    return this.u8[this.translate(address, 'read')]!;
  }
  readU16(address: number): number {
    if ((address & 4095) > 4094) return this.readU8(address) | (this.readU8(address + 1) << 8);
    return this.view.getUint16(this.translate(address, 'read', 2), true);
  }
  readU32(address: number): number {
    if ((address & 4095) > 4092) return (this.readU16(address) | (this.readU16(address + 2) << 16)) >>> 0;
    return this.view.getUint32(this.translate(address, 'read', 4), true);
  }
  readI32(address: number): number {
    return this.readU32(address) | 0;
  }
  /** A u64 as a number, exact below 2^53. */
  readNumber64(address: number): number {
    return this.readU32(address + 4) * TWO32 + this.readU32(address);
  }
  /** An i64 as a number, exact within +-2^53. */
  readSigned64(address: number): number {
    return this.readI32(address + 4) * TWO32 + this.readU32(address);
  }
  readBig64(address: number): bigint {
    if ((address & 4095) <= 4088) return this.view.getBigUint64(this.translate(address, 'read', 8), true);
    // The low half first: a fault is at the access's first byte that cannot be read.
    const low = BigInt(this.readU32(address));
    return (BigInt(this.readU32(address + 4)) << 32n) | low;
  }

  /** The low half of an u64; the upper one is in `high`. */
  readPair(address: number): number {
    if ((address & 4095) > 4088) {
      const low = this.readU32(address);
      this.high = this.readU32(address + 4);
      return low;
    }
    const host = this.translate(address, 'read', 8);
    this.high = this.view.getUint32(host + 4, true);
    return this.view.getUint32(host, true);
  }

  /** Raises what a write across a page's end would, before any of it is done. */
  private checkAcross(address: number): void {
    this.translate(address, 'write');
    this.translate((Math.floor(address / PAGE_SIZE) + 1) * PAGE_SIZE, 'write');
  }
  writeU8(address: number, value: number): void {
    const host = this.translate(address, 'write');
    this.u8[host] = value;
    this.noteWrite(host, 1);
  }
  writeU16(address: number, value: number): void {
    if ((address & 4095) > 4094) {
      this.checkAcross(address);
      this.writeU8(address, value);
      this.writeU8(address + 1, value >> 8);
      return;
    }
    const host = this.translate(address, 'write', 2);
    this.view.setUint16(host, value, true);
    this.noteWrite(host, 2);
  }
  writeU32(address: number, value: number): void {
    if ((address & 4095) > 4092) {
      this.checkAcross(address);
      this.writeU16(address, value);
      this.writeU16(address + 2, value >>> 16);
      return;
    }
    const host = this.translate(address, 'write', 4);
    this.view.setUint32(host, value, true);
    this.noteWrite(host, 4);
  }
  /** An u64 of two halves. */
  writePair(address: number, low: number, high: number): void {
    if ((address & 4095) > 4088) {
      this.checkAcross(address);
      this.writeU32(address, low);
      this.writeU32(address + 4, high);
      return;
    }
    const host = this.translate(address, 'write', 8);
    this.view.setUint32(host, low, true);
    this.view.setUint32(host + 4, high, true);
    this.noteWrite(host, 8);
  }
  /** A number as 64 bits; negative ones as two's complement. */
  writeNumber64(address: number, value: number): void {
    this.writeU32(address, value);
    this.writeU32(address + 4, Math.floor(value / TWO32));
  }
  writeBig64(address: number, value: bigint): void {
    const v = BigInt.asUintN(64, value);
    if ((address & 4095) <= 4088) {
      const host = this.translate(address, 'write', 8);
      this.view.setBigUint64(host, v, true);
      this.noteWrite(host, 8);
      return;
    }
    this.checkAcross(address);
    this.writeU32(address, Number(v & 0xffffffffn));
    this.writeU32(address + 4, Number(v >> 32n));
  }

  /** Calls `visit` with each contiguous host range of a guest range. */
  forRange(address: number, size: number, access: Access, visit: (hostOffset: number, length: number) => void): void {
    let done = 0;
    while (done < size) {
      const run = this.hostRun(address + done, size - done, access);
      // A device is visited byte by byte.
      const at = run === 0 ? this.translate(address + done, access) : this.runOffset;
      const length = Math.max(run, 1);
      visit(at, length);
      if (access === 'write') this.noteWrite(at, length);
      done += length;
    }
  }

  /** Reads `length` bytes of guest memory to the beginning of `out`. */
  readInto(address: number, out: Uint8Array, length: number): void {
    let done = 0;
    this.forRange(address, length, 'read', (at, n) => {
      out.set(this.u8.subarray(at, at + n), done);
      done += n;
    });
  }

  /** A copy of guest memory. The range is checked before anything is allocated. */
  readBytes(address: number, length: number): Uint8Array {
    if (length > this.u8.length || length < 0) throw new GuestFault(VECTOR.PF, PF_USER, address);
    const out = new Uint8Array(length);
    let done = 0;
    this.forRange(address, length, 'read', (at, n) => {
      out.set(this.u8.subarray(at, at + n), done);
      done += n;
    });
    return out;
  }

  writeBytes(address: number, bytes: Uint8Array): void {
    let done = 0;
    this.forRange(address, bytes.length, 'write', (at, n) => {
      this.u8.set(done === 0 && n === bytes.length ? bytes : bytes.subarray(done, done + n), at);
      done += n;
    });
  }

  /** Writes the first `count` words of a structure. */
  writeWords(address: number, words: Uint32Array, count: number): void {
    const host =
      (address & 3) === 0 && (address & 4095) + count * 4 <= PAGE_SIZE
        ? this.translate(address, 'write')
        : S.BOUNCE_DEVICE;
    if (host !== S.BOUNCE_DEVICE) {
      for (let i = 0, at = host >>> 2; i < count; i++) this.u32[at + i] = words[i]!;
      this.noteWrite(host, count * 4);
    } else this.writeBytes(address, new Uint8Array(words.buffer, words.byteOffset, count * 4));
  }

  fill(address: number, length: number, value: number): void {
    this.forRange(address, length, 'write', (at, n) => this.u8.fill(value, at, at + n));
  }

  /** The string at `address` as one character a byte (latin1), without its NUL; null if longer than `max`. */
  readCString(address: number, max: number): string | null {
    let out = '';
    let done = 0;
    while (done <= max) {
      const at = this.translate(address + done, 'read');
      const end = Math.min((at & -PAGE_SIZE) + PAGE_SIZE, at + max + 1 - done);
      let i = at;
      while (i < end && this.u8[i] !== 0) i++;
      out += latin1(this.u8, at, i);
      if (i < end) return out;
      done += i - at;
    }
    return null;
  }
}

/** Bytes [from, to) as a string of one character a byte. */
function latin1(bytes: Uint8Array, from: number, to: number): string {
  let out = '';
  for (let at = from; at < to; at += 1024) {
    out += String.fromCharCode.apply(null, bytes.subarray(at, Math.min(to, at + 1024)) as unknown as number[]);
  }
  return out;
}
