import type { AddressSpace } from './address-space.js';
import type { CodeGroup } from './code-groups.js';
import type { GuestCode } from './guest-code.js';
import { TlbSet } from './tlb.js';

/** What an address space has of a group's decoded pages: all, nothing, or some and other code in their place. */
type Share = 'all' | 'none' | 'mixed';

/** What was found out of a group, and when; its first and last page. */
interface Known {
  readonly share: Share;
  readonly first: number;
  readonly last: number;
  readonly version: number;
  readonly codeVersion: number;
}

/**
 * What the engine knows of one address space beside the others: its set of the TLB, and which decoded code it has. Code
 * that it has not is hidden (a whole group) or parked (a page). What was found out holds until pages are decoded or
 * forgotten, or the space maps other code.
 */
export class SpaceView {
  private readonly tlb = new TlbSet();
  private hidden: readonly CodeGroup[] = [];
  private codeVersion = -1;
  private groupsVersion = -1;
  private readonly shares = new Map<CodeGroup, Known>();

  constructor(
    private readonly space: AddressSpace,
    private readonly code: GuestCode,
  ) {}

  /** The space's pages have changed while it is not in use. */
  readonly changedAside = (): void => {
    this.code.tlb.forget(this.tlb);
  };

  /**
   * The space, which is in use, has been copied: the copy has the same code, and the same pages, which neither may
   * write to unasked.
   */
  copyFor(child: AddressSpace): SpaceView {
    const copy = new SpaceView(child, this.code);
    this.code.tlb.shareWith(copy.tlb);
    for (const [group, known] of this.shares) copy.shares.set(group, known);
    return copy;
  }

  /** The space is in use from now on, or what there is of code has changed. */
  enter(): void {
    const { code, space } = this;
    const { groups } = code.pages;
    code.tlb.use(this.tlb);
    if (this.codeVersion !== space.codeVersion || this.groupsVersion !== groups.version) this.look();
    const { hidden } = this;
    // Mostly all spaces have all code.
    if (hidden.length === 0 && groups.hidden === 0) return;
    for (const group of groups.live) if (group.hidden && !hidden.includes(group)) code.show(group);
    for (const group of hidden) code.hide(group);
  }

  /** Finds out which code the space has, and parks what cannot stay in place. */
  private look(): void {
    const { code, space } = this;
    const { groups } = code.pages;
    // Code of its own may jump anywhere: then nothing may stay that is not the space's.
    let strict = false;
    for (const page of [...groups.loose]) {
      if (space.codeFrame(page) !== code.pages.pages.get(page)) code.pages.park(page);
      else strict = true;
    }
    const own: CodeGroup[] = [];
    const others: [CodeGroup, Known][] = [];
    for (const group of [...groups.live]) {
      const known = this.known(group);
      if (known.share !== 'none') own.push(group);
      if (known.share === 'mixed' || (strict && known.share === 'none')) this.parkOthers(group);
      else if (known.share === 'none') others.push([group, known]);
    }
    const hidden: CodeGroup[] = [];
    for (const [group, { first, last }] of others) {
      if (own.some((from) => from.jumpsTo(group, first, last))) this.parkOthers(group);
      else hidden.push(group);
    }
    if (this.shares.size > 2 * groups.live.size + 16) this.shares.clear();
    this.hidden = hidden;
    this.codeVersion = space.codeVersion;
    this.groupsVersion = groups.version;
  }

  private known(group: CodeGroup): Known {
    const { codeVersion } = this.space;
    const known = this.shares.get(group);
    if (known?.version === group.version && known.codeVersion === codeVersion) return known;
    const found = { ...this.find(group), version: group.version, codeVersion };
    this.shares.set(group, found);
    return found;
  }

  private find(group: CodeGroup): Pick<Known, 'share' | 'first' | 'last'> {
    const { space, code } = this;
    const frames = code.pages.pages;
    let own = 0;
    let first = Number.POSITIVE_INFINITY;
    let last = 0;
    for (const page of group.pages) {
      if (space.codeFrame(page) === frames.get(page)) own++;
      first = Math.min(first, page);
      last = Math.max(last, page);
    }
    const isOthers = own === 0 && !space.hasCode(first, last + 1);
    return { share: own === group.pages.size ? 'all' : isOthers ? 'none' : 'mixed', first, last };
  }

  private parkOthers(group: CodeGroup): void {
    const { space, code } = this;
    for (const page of [...group.pages])
      if (space.codeFrame(page) !== code.pages.pages.get(page)) code.pages.park(page);
  }

  /** The guest has come to hidden code: whether it is the space's after all, and is shown. */
  reveal(group: CodeGroup): boolean {
    this.enter();
    return !group.hidden;
  }
}
