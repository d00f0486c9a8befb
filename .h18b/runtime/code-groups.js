/**
 * The decoded pages of one file, mapped at one place, that show the file as it is. Whoever maps the file there has the
 * same code. Where an address space has nothing of the group it is *hidden*: its blocks stay as they are, and nothing
 * leads to them. Indirect jumps and the dispatcher are watched for that; what direct jumps of code in use lead to is
 * not hidden but parked (`targets`). Regions do not reach beyond a group.
 */
export class CodeGroup {
    image;
    /** Page numbers. */
    pages = new Set();
    /** Changes with the pages. */
    version = 0;
    hidden = false;
    /**
     * Descriptors that the jump cache leads to, by address: they leave it while the group is hidden. A block that is
     * decoded, or comes back, is none of them until it has been jumped to (`GuestCode.arrived`).
     */
    jumps = new Map();
    /** Pages that direct jumps of blocks lead to, whoever has decoded those; and the first and last of them. */
    targets = new Set();
    firstTarget = Number.POSITIVE_INFINITY;
    lastTarget = -1;
    context = null;
    hides = 0;
    constructor(image) {
        this.image = image;
    }
    /** The jump cache has learnt of `descriptor` at `rip`. */
    noteJump(context, rip, descriptor) {
        if (context !== this.context) {
            this.jumps.clear();
            this.context = context;
        }
        this.jumps.set(rip, descriptor);
    }
    /** A block of the group jumps to `page` directly. True if that is news. */
    addTarget(page) {
        if (this.targets.has(page))
            return false;
        this.targets.add(page);
        this.firstTarget = Math.min(this.firstTarget, page);
        this.lastTarget = Math.max(this.lastTarget, page);
        return true;
    }
    /** Whether direct jumps lead from here to a page of `other`, whose pages lie in [first, last]. */
    jumpsTo(other, first, last) {
        // Files are mapped apart: mostly that tells.
        if (this.firstTarget > last || this.lastTarget < first)
            return false;
        for (const page of other.pages)
            if (this.targets.has(page))
                return true;
        return false;
    }
    hide(remove) {
        this.hidden = true;
        for (const rip of this.jumps.keys())
            remove(rip);
        // What is still needed will be learnt again.
        if (++this.hides % HIDES === 0)
            this.jumps.clear();
    }
    show(context, enter) {
        this.hidden = false;
        if (context === this.context)
            for (const [rip, descriptor] of this.jumps)
                enter(rip, descriptor);
    }
    reset() {
        this.pages.clear();
        this.jumps.clear();
        this.hidden = false;
        this.version++;
    }
}
/** Times that a group is hidden until it forgets which jumps lead to it. */
const HIDES = 32;
/** The groups of decoded pages, and of which group a page is. */
export class CodeGroups {
    known = new WeakMap();
    ofPage = new Map();
    /** Those that have pages. */
    live = new Set();
    /** Pages of no group: code that is nobody else's. */
    loose = new Set();
    /** How many are hidden. */
    hidden = 0;
    /** Changes with the pages of any group, and with the loose ones. */
    version = 0;
    of(page) {
        return this.ofPage.get(page);
    }
    add(page, home) {
        this.version++;
        if (home === null) {
            this.loose.add(page);
            return;
        }
        let bases = this.known.get(home.frames);
        if (!bases) {
            bases = new Map();
            this.known.set(home.frames, bases);
        }
        let group = bases.get(home.base);
        if (!group) {
            group = new CodeGroup(home.image());
            bases.set(home.base, group);
        }
        group.pages.add(page);
        group.version++;
        this.ofPage.set(page, group);
        this.live.add(group);
    }
    delete(page) {
        this.version++;
        this.loose.delete(page);
        const group = this.ofPage.get(page);
        if (!group)
            return;
        this.ofPage.delete(page);
        group.pages.delete(page);
        group.version++;
        if (group.pages.size > 0)
            return;
        this.live.delete(group);
        if (group.hidden)
            this.hidden--;
        group.reset();
    }
    reset() {
        for (const group of this.live)
            group.reset();
        this.live.clear();
        this.ofPage.clear();
        this.loose.clear();
        this.hidden = 0;
        this.version++;
    }
}
