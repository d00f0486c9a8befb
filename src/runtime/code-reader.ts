import { decodeBlock, type Insn } from '../translator/decode/decode.js';
import type { CodeMode } from '../translator/decode/mode.js';
import * as S from '../translator/state.js';
import { type Block, linearOf } from './blocks.js';
import type { CpuState } from './cpu-state.js';
import type { GuestCode } from './guest-code.js';
import { PF_FETCH, PF_USER, VECTOR } from './guest-fault.js';
import { DEVICE, type GuestSpace } from './guest-space.js';

/** Instructions in one pre-decoded block, at most. */
const BLOCK_LIMIT = 64;

/** Tells the guest of an exception at RIP: SDM vol. 3A, chapter 7. */
export type Raise = (vector: number, errorCode: number, address: number) => void;

/**
 * Reads code at an address as blocks for the interpreter, or as instructions. A fetch that faults raises #PF or #GP,
 * unless `quiet`.
 */
export class CodeReader {
  constructor(
    private readonly cpu: CpuState,
    private readonly space: GuestSpace,
    private readonly code: GuestCode,
    /** Executions of a new block until it is hot. */
    private readonly threshold: () => number,
    private readonly raise: Raise,
  ) {}

  /** The block at `rip`, decoded if it is not yet; null: the fetch faulted. */
  block(rip: number, quiet: boolean): Block | null {
    const { blocks, fetch } = this.code;
    const known = blocks.at(rip);
    if (known && this.code.reachable(known.linear)) return known;
    const { stops } = this.code;
    const linear = linearOf(blocks.current, rip);
    if (stops?.isBreakpoint(linear)) {
      if (!quiet) stops.reached();
      return null;
    }
    if (blocks.full()) this.code.reset();
    const hot = Math.max(1, this.threshold());
    const room = blocks.current.limit - rip + 1;
    const bytes = fetch.bytes(rip, Math.min(4096, room));
    if (!bytes) {
      if (!quiet) this.fetchFault(rip);
      return null;
    }
    // It may have been put aside, and have come back with its page.
    const back = blocks.at(rip);
    if (back) return back;
    const cut = stops?.upToNext(bytes, linear) ?? bytes;
    let block = blocks.encode(rip, cut, BLOCK_LIMIT, hot);
    // A breakpoint within the first instruction is never met this way.
    if (!block && cut !== bytes) block = blocks.encode(rip, bytes, 1, hot);
    if (!block) {
      const both = this.acrossPages(rip, bytes, room, quiet);
      if (!both) return null;
      block = blocks.encode(rip, both, 1, hot)!;
    }
    this.code.decoded(block);
    return block;
  }

  /** The one instruction at `rip`, without the checks of its segments; null: the fetch faulted. */
  instruction(rip: number, quiet: boolean): Insn | null {
    const { mode: full, limit } = this.code.blocks.current;
    const mode: CodeMode = full.checked !== 'none' ? { ...full, checked: 'step' } : full;
    // What CS's limit leaves.
    const room = limit - rip + 1;
    const bytes = this.code.fetch.bytes(rip, Math.min(4096, room));
    if (!bytes) {
      if (!quiet) this.fetchFault(rip);
      return null;
    }
    const ip = BigInt.asUintN(mode.word, BigInt(rip));
    const [insn] = decodeBlock(bytes, ip, mode, 1);
    if (insn) return insn;
    const both = this.acrossPages(rip, bytes, room, quiet);
    return both && (decodeBlock(both, ip, mode, 1)[0] ?? null);
  }

  /**
   * `bytes`, which end at the end of their page, with the beginning of the next page; null: there is none, or CS's
   * limit (`room` bytes away) comes before.
   */
  private acrossPages(rip: number, bytes: Uint8Array, room: number, quiet: boolean): Uint8Array | null {
    if (room <= bytes.length) {
      if (!quiet) this.raise(VECTOR.GP, 0, 0);
      return null;
    }
    const secondPage = rip + bytes.length;
    const more = this.code.fetch.bytes(secondPage, Math.min(16, room - bytes.length));
    if (!more) {
      if (!quiet) this.fetchFault(secondPage);
      return null;
    }
    const both = new Uint8Array(bytes.length + more.length);
    both.set(bytes);
    both.set(more, bytes.length);
    return both;
  }

  private fetchFault(rip: number): void {
    const address = linearOf(this.code.blocks.current, rip);
    const r = this.space.lookup(address, 'execute');
    const canonical = address >= -0x800000000000 && address < 0x800000000000;
    if (!canonical || r === DEVICE) this.raise(VECTOR.GP, 0, 0);
    else {
      this.cpu.setNumber(S.CR2, address);
      this.raise(VECTOR.PF, r < 0 ? -1 - r : PF_USER | PF_FETCH, address);
    }
  }
}
