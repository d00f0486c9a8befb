import type { Processor } from '../../runtime/system/processor.js';
import { GUEST_RAM, PAGE_SIZE } from '../../translator/layout.js';

const FIRST_FRAME = GUEST_RAM / PAGE_SIZE;

/**
 * Which pages of RAM were written to. The TLB holds none to be written to when counting begins: the first write to each
 * page comes to the slow path, as a write to decoded code does, and marks the page.
 */
export class DirtyRam {
  readonly #frames: Uint8Array;
  readonly #ram: Uint8Array;

  /** From now on. Between slices, as `take`. */
  constructor(
    private readonly processor: Processor,
    ramBytes: number,
  ) {
    this.#frames = new Uint8Array(processor.cpu.memory.buffer.byteLength / PAGE_SIZE);
    this.#ram = this.#frames.subarray(FIRST_FRAME, FIRST_FRAME + ramBytes / PAGE_SIZE);
    processor.mmu.dirtyFrames = this.#frames;
    processor.engine.flushTlb(false);
  }

  /** Sets to 1, in a byte for each page of RAM, those written to since the last time. */
  take(pages: Uint8Array): void {
    const ram = this.#ram;
    for (let n = 0; n < ram.length; n++) if (ram[n] !== 0) pages[n] = 1;
    this.#frames.fill(0);
    this.processor.engine.flushTlb(false);
  }

  stop(): void {
    this.processor.mmu.dirtyFrames = null;
    this.processor.engine.flushTlb(false);
  }
}
