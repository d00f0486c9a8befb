import { PAGE_SIZE } from '../translator/layout.js';
import type { Frames } from './address-space-frames.js';
import type { MappedFile } from './address-space-vmas.js';

/** Files kept, at most. */
const MOST = 64;

/**
 * Files whose pages stay when nobody maps them any more: programs and libraries, which the next process maps again. A
 * frame in a kept file's `frames` has one user more than its mappings. All of it goes when frames run out.
 */
export class PageCache {
  /** By their frames; oldest first. */
  readonly #kept = new Map<ReadonlyMap<number, number>, MappedFile>();

  constructor(private readonly pool: Frames) {}

  /** Whether new pages of the file have the cache for a user. */
  holds(file: MappedFile): boolean {
    return this.#kept.has(file.frames);
  }

  /** The pages of `file` stay from now on, those included that will be read. */
  keep(file: MappedFile): void {
    if (file.discard === undefined || this.#kept.has(file.frames)) return;
    file.retain();
    for (const frame of file.frames.values()) this.pool.retain(frame);
    this.#kept.set(file.frames, file);
    file.discard = () => this.#drop(file);
    if (this.#kept.size > MOST) this.#drop(this.#kept.values().next().value!);
  }

  #drop(file: MappedFile): void {
    if (!this.#kept.delete(file.frames)) return;
    file.discard = null;
    this.#cut(file, 0);
    file.release();
  }

  #cut(file: MappedFile, from: number): void {
    for (const [offset, frame] of file.frames) {
      if (offset < from) continue;
      if (!this.pool.isShared(frame)) file.frames.delete(offset);
      this.pool.release(frame);
    }
  }

  /** The file ends after `pages` pages from now on. Its mappings have been cut. */
  resized(file: MappedFile, pages: number): void {
    if (this.#kept.has(file.frames)) this.#cut(file, pages * PAGE_SIZE);
  }

  /** Gives all frames back that nobody maps; false: there was nothing. */
  reclaim(): boolean {
    const any = this.#kept.size > 0;
    for (const file of [...this.#kept.values()]) this.#drop(file);
    return any;
  }
}
