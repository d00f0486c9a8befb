import { PAGE_SIZE } from '../translator/layout.js';
import type { AddressSpace } from './address-space.js';
import type { FramePool } from './address-space-frames.js';
import type { CodeImage } from './cache/translation-cache.js';
import type { CodeGroup, CodeHome } from './code-groups.js';
import type { Engine } from './engine.js';
import type { GuestCode } from './guest-code.js';
import type { Access } from './guest-fault.js';
import { GuestSpace } from './guest-space.js';
import { SpaceView } from './space-view.js';

const NOTHING = (): void => {};

/**
 * What the engine sees of a process's memory: the address space of the task that runs. Changing it costs what a write
 * to CR3 costs a processor that has process-context identifiers: what the TLB knows is put aside until the space is in
 * use again, and so is code that the other space does not have (`SpaceView`).
 */
export class CurrentSpace extends GuestSpace {
  #now: AddressSpace | null = null;
  #code: GuestCode | null = null;
  readonly #views = new Map<AddressSpace, SpaceView>();
  #closing: AddressSpace | null = null;

  /** The engine that was made with this space. */
  attach(engine: Engine, pool: FramePool): void {
    this.#code = engine.code;
    pool.onFree = (frame) => engine.frameFreed(frame);
    engine.code.reveal = (group) => this.#reveal(group);
    engine.code.pages.onNews = () => this.#view(this.#now!, engine.code).enter();
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
    const page = Math.floor(address / PAGE_SIZE);
    return this.#code?.pages.groups.of(page)?.image ?? this.#now!.codeImage(address);
  }

  override codeHome(page: number, frame: number): CodeHome | null {
    return this.#now!.codeHome(page, frame);
  }

  #view(space: AddressSpace, code: GuestCode): SpaceView {
    let view = this.#views.get(space);
    if (view === undefined) {
      view = new SpaceView(space, code);
      this.#views.set(space, view);
    }
    return view;
  }

  /** Code runs in `space` from now on. Between slices only. */
  use(space: AddressSpace): void {
    const before = this.#now;
    if (space === before) return;
    const code = this.#code;
    if (before !== null) before.onChange = code === null ? NOTHING : this.#view(before, code).changedAside;
    this.#now = space;
    space.onChange = this.onChange;
    space.onKernelWrite = this.onKernelWrite;
    space.codeFrames = this.codeFrames;
    if (code !== null) {
      code.translated?.remapped();
      code.fetch.forget();
      this.#view(space, code).enter();
    }
    if (this.#closing !== null) this.#end(this.#closing);
    this.#closing = null;
  }

  /** The guest has come to code of a group that is hidden: whether the space in use has it after all. */
  #reveal(group: CodeGroup): boolean {
    return this.#view(this.#now!, this.#code!).reveal(group);
  }

  /**
   * Nobody runs in `space` any more. The one in use goes when another has taken its place, so that code which both have
   * is not forgotten.
   */
  close(space: AddressSpace): void {
    if (space === this.#now) {
      space.sync(0, space.layout.top / PAGE_SIZE);
      this.#closing = space;
    } else this.#end(space);
  }

  #end(space: AddressSpace): void {
    space.close();
    this.#views.delete(space);
  }

  /** fork(2) of the address space in use: neither may write to the pages they share. */
  fork(): AddressSpace {
    const now = this.#now!;
    const child = now.fork();
    child.onKernelWrite = this.onKernelWrite;
    child.codeFrames = this.codeFrames;
    const code = this.#code;
    if (code !== null) {
      this.#views.set(child, this.#view(now, code).copyFor(child));
      child.onChange = this.#view(child, code).changedAside;
    }
    return child;
  }
}
