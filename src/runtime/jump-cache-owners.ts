import type { CodeContext } from './blocks.js';

/** Where a 32-bit kernel begins: Linux's and most others' split. */
const KERNEL_BASE_32 = 0xc0000000;

/**
 * The jump cache holds addresses without their context. That is right as long as one context has been entered; or two,
 * a supervisor's in the upper part of the address space and a user's in the lower part, as under every usual kernel. Any
 * other entry is allowed as well, but makes the next change of context clear the cache.
 */
export class JumpCacheOwners {
  private upper: CodeContext | null = null;
  private lower: CodeContext | null = null;
  private mixed = false;

  /** Notes an entry. */
  enter(context: CodeContext, rip: number): void {
    const inUpper = context.mode.word === 64 ? rip < 0 : rip >= KERNEL_BASE_32;
    if (inUpper !== context.supervisor || context !== (inUpper ? this.upper : this.lower)) this.mixed = true;
  }

  /** Notes that `context` is entered; true if the cache must be cleared first. */
  change(context: CodeContext): boolean {
    if (!this.mixed) return false;
    this.mixed = false;
    if (context.supervisor) this.upper = context;
    else this.lower = context;
    return true;
  }
}
