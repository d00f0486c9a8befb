import { PAGE_SIZE } from '../translator/layout.js';
import type { AddressSpace } from './address-space.js';
import type { FramePool } from './address-space-frames.js';
import type { CodeImage } from './cache/translation-cache.js';
import type { Engine } from './engine.js';
import type { Access } from './guest-fault.js';
import { GuestSpace } from './guest-space.js';

const NOTHING = (): void => {};

/**
 * What the engine sees of a process's memory: the address space of the task that runs. Changing it costs what a write
 * to CR3 costs in system mode: the TLB is flushed, and code whose page is mapped to another frame now, or to none, is
 * parked.
 */
export class CurrentSpace extends GuestSpace {
  #now: AddressSpace | null = null;
  #engine: Engine | null = null;
  #closing: AddressSpace | null = null;

  /** The engine that was made with this space. */
  attach(engine: Engine, pool: FramePool): void {
    this.#engine = engine;
    pool.onFree = (frame) => engine.frameFreed(frame);
  }

  lookup(address: number, access: Access): number {
    const now = this.#now!;
    const frame = now.lookup(address, access);
    if (now.moved) {
      now.moved = false;
      this.moved = true;
    }
    return frame;
  }

  override codeImage(address: number): CodeImage | null {
    return this.#now!.codeImage(address);
  }

  /** Code runs in `space` from now on. Between slices only. */
  use(space: AddressSpace): void {
    if (space === this.#now) return;
    if (this.#now !== null) this.#now.onChange = NOTHING;
    this.#now = space;
    space.onChange = this.onChange;
    space.onKernelWrite = this.onKernelWrite;
    space.codeFrames = this.codeFrames;
    const engine = this.#engine;
    if (engine !== null) {
      engine.flushTlb(false);
      engine.remapped();
      for (const [page, frame] of engine.codePages) if (space.codeFrame(page) !== frame) engine.parkCode(page);
    }
    this.#closing?.close();
    this.#closing = null;
  }

  /**
   * Nobody runs in `space` any more. The one in use goes when another has taken its place, so that code which both have
   * is not forgotten.
   */
  close(space: AddressSpace): void {
    if (space === this.#now) {
      space.sync(0, space.layout.top / PAGE_SIZE);
      this.#closing = space;
    } else space.close();
  }

  /** fork(2) of the address space in use: neither may write to the pages they share. */
  fork(): AddressSpace {
    const child = this.#now!.fork();
    child.onKernelWrite = this.onKernelWrite;
    child.codeFrames = this.codeFrames;
    this.#engine?.flushTlb(false);
    return child;
  }
}
