import type { RegionBlock } from '../ir/region.js';
import { loopsOf } from '../passes/loops.js';

/**
 * Blocks that a region has more than once: those of a function that it calls from several places, which would else
 * return to any of them, and those on the way into the middle of a loop. Both would make loops that can be entered at
 * several blocks, which structured control flow does not have (`region-structure.ts`).
 */

/** A block of a region that is being put together: where it goes on is known by the blocks themselves. */
export interface Draft {
  readonly block: RegionBlock;
  /** Blocks that it goes on to inside the region, by address. */
  readonly ways: Map<bigint, Draft>;
  /** Of a call: where it comes back to. */
  site?: Draft | undefined;
  /** Entries of the functions whose copies it belongs to, the innermost one last. */
  readonly callers: readonly bigint[];
}

/** Makes a block anew of the instructions of another: no node belongs to two blocks. */
export type Again = (block: RegionBlock) => RegionBlock;

/** What copies may cost: instructions of a function that is copied, and of all copies in a region. */
export interface CopyLimits {
  readonly function: number;
  readonly region: number;
}

/** Functions inside functions, at most. */
const DEPTH = 6;

/** Whether a call's function may be copied, and how many instructions copies may still have. */
export class Copies {
  private left: number;

  constructor(
    private readonly limits: CopyLimits,
    private readonly again: Again,
  ) {
    this.left = limits.region;
  }

  /**
   * Gives each call of a function that is in the region as a whole a copy of it, which returns to behind that call.
   * What returns elsewhere leaves the copy through the jump cache.
   */
  calls(drafts: Draft[]): void {
    for (let i = 0; i < drafts.length; i++) {
      const from = drafts[i]!;
      const { terminal: t } = from.block;
      const { site } = from;
      if (!site) continue;
      if (t.kind === 'call') {
        if (t.target.kind === 'known') this.call(drafts, from, t.target.rip, site);
      } else if (t.kind === 'indirect' && t.hint === 'call') {
        for (const target of from.block.candidates) this.call(drafts, from, target, site);
      }
    }
  }

  private call(drafts: Draft[], from: Draft, target: bigint, site: Draft): void {
    const entry = from.ways.get(target);
    if (!entry || from.callers.includes(target) || from.callers.length >= DEPTH) return;
    const body = functionOf(entry);
    if (body.includes(from)) return;
    const size = body.reduce((n, d) => n + d.block.insns.length, 0);
    if (size > this.limits.function || size > this.left) return;
    this.left -= size;
    const callers = [...from.callers, target];
    const copies = this.copy(body, callers);
    for (const copy of copies.values()) {
      if (!isReturn(copy.block)) continue;
      copy.block.candidates = [site.block.rip];
      copy.ways.clear();
      copy.ways.set(site.block.rip, site);
    }
    from.ways.set(target, copies.get(entry)!);
    drafts.push(...copies.values());
  }

  /** Copies of blocks that go on to each other as those do, and elsewhere to what those go on to. */
  private copy(blocks: readonly Draft[], callers: readonly bigint[] | null): Map<Draft, Draft> {
    const copies = new Map<Draft, Draft>();
    for (const d of blocks) {
      const block = this.again(d.block);
      block.candidates = d.block.candidates;
      block.dispatch = d.block.dispatch;
      copies.set(d, { block, ways: new Map(), callers: callers ?? d.callers });
    }
    for (const [d, copy] of copies) {
      copy.site = d.site && (copies.get(d.site) ?? d.site);
      for (const [rip, to] of d.ways) copy.ways.set(rip, copies.get(to) ?? to);
    }
    return copies;
  }

  /**
   * Has loops entered at one block, as far as copies may be made: the ways in at others come by copies of the blocks
   * up to that one. Gives the region's entry, which may be a copy.
   */
  loopEntries(drafts: Draft[], entry: Draft): Draft {
    let first = entry;
    for (let attempt = 0; attempt < 32; attempt++) {
      const reached = reachable(first);
      const found = entered(reached, first);
      if (!found) return first;
      const { header, other, loop } = found;
      const path = between(other, header, loop);
      const size = path.reduce((n, d) => n + d.block.insns.length, 0);
      if (size > this.left) return first;
      this.left -= size;
      const copies = this.copy(path, null);
      drafts.push(...copies.values());
      const instead = copies.get(other)!;
      for (const d of reached) {
        if (!loop.has(d)) for (const [rip, to] of d.ways) if (to === other) d.ways.set(rip, instead);
      }
      if (first === other) first = instead;
    }
    return first;
  }
}

export const isReturn = (b: RegionBlock): boolean => b.terminal.kind === 'indirect' && b.terminal.hint === 'ret';

function isCall({ terminal: t }: RegionBlock): boolean {
  return t.kind === 'call' || (t.kind === 'indirect' && t.hint === 'call');
}

/** A function's blocks: what its entry leads to up to its returns, past the functions that it calls. */
export function functionOf(entry: Draft): Draft[] {
  const found = new Set([entry]);
  for (const d of found) {
    if (d.site) found.add(d.site);
    else if (!isReturn(d.block) && !isCall(d.block)) for (const to of d.ways.values()) found.add(to);
  }
  return [...found];
}

/**
 * The blocks that the entry leads to, in the order of a reversed postorder: loops apart, each behind those before it.
 */
export function reachable(entry: Draft): Draft[] {
  const seen = new Set([entry]);
  const order: Draft[] = [];
  const work = [{ at: entry, ways: [...entry.ways.values()], next: 0 }];
  while (work.length > 0) {
    const top = work[work.length - 1]!;
    const to = top.ways[top.next++];
    if (to === undefined) {
      order.push(top.at);
      work.pop();
    } else if (!seen.has(to)) {
      seen.add(to);
      work.push({ at: to, ways: [...to.ways.values()], next: 0 });
    }
  }
  return order.reverse();
}

interface Entered {
  loop: ReadonlySet<Draft>;
  /** Where most ways lead to, from inside. */
  header: Draft;
  /** Another block that the loop is entered at. */
  other: Draft;
}

/**
 * A loop of these blocks that is entered at more than one. Loops inside loops are those that are left without its
 * header.
 */
function entered(blocks: readonly Draft[], first: Draft): Entered | null {
  const work: { blocks: readonly Draft[]; without: Draft | null }[] = [{ blocks, without: null }];
  for (const { blocks: part, without } of work) {
    const place = new Map(part.map((d, i) => [d, i]));
    const successors = part.map((d) => [...d.ways.values()].map((to) => (to === without ? -1 : (place.get(to) ?? -1))));
    const component = loopsOf(successors.map((list, i) => (part[i] === without ? [] : list)));
    for (let loop = 0; component.includes(loop); loop++) {
      const members = new Set(part.filter((_, i) => component[i] === loop));
      const entries = entriesOf(blocks, members, first);
      const [header, other] = entries;
      if (!header) continue;
      if (other) return { loop: members, header, other };
      if (members.size > 1) work.push({ blocks: [...members], without: header });
    }
  }
  return null;
}

/** Blocks of a loop that are reached from outside of it, the one first that most ways inside lead to. */
function entriesOf(blocks: readonly Draft[], loop: ReadonlySet<Draft>, first: Draft): Draft[] {
  const entries = new Set<Draft>();
  const inside = new Map<Draft, number>();
  if (loop.has(first)) entries.add(first);
  for (const d of blocks) {
    for (const to of d.ways.values()) {
      if (!loop.has(to)) continue;
      if (loop.has(d)) inside.set(to, (inside.get(to) ?? 0) + 1);
      else entries.add(to);
    }
  }
  return [...entries].sort((a, b) => (inside.get(b) ?? 0) - (inside.get(a) ?? 0));
}

/** The loop's blocks that lead from `from` to its header, without that. */
function between(from: Draft, header: Draft, loop: ReadonlySet<Draft>): Draft[] {
  const found = new Set([from]);
  for (const d of found) for (const to of d.ways.values()) if (loop.has(to) && to !== header) found.add(to);
  return [...found];
}
