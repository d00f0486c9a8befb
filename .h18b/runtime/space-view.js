import { TlbSet } from './tlb.js';
/**
 * What the engine knows of one address space beside the others: its set of the TLB, and which decoded code it has. Code
 * that it has not is hidden (a whole group) or parked (a page). What was found out holds until pages are decoded or
 * forgotten, or the space maps other code.
 */
export class SpaceView {
    space;
    code;
    tlb = new TlbSet();
    hidden = [];
    codeVersion = -1;
    groupsVersion = -1;
    shares = new Map();
    constructor(space, code) {
        this.space = space;
        this.code = code;
    }
    /** The space's pages have changed while it is not in use. */
    changedAside = () => {
        this.code.tlb.forget(this.tlb);
    };
    /**
     * The space, which is in use, has been copied: the copy has the same code, and the same pages, which neither may
     * write to unasked.
     */
    copyFor(child) {
        const copy = new SpaceView(child, this.code);
        this.code.tlb.shareWith(copy.tlb);
        for (const [group, known] of this.shares)
            copy.shares.set(group, known);
        return copy;
    }
    /** The space is in use from now on, or what there is of code has changed. */
    enter() {
        const { code, space } = this;
        const { groups } = code.pages;
        code.tlb.use(this.tlb);
        if (this.codeVersion !== space.codeVersion || this.groupsVersion !== groups.version)
            this.look();
        const { hidden } = this;
        // Mostly all spaces have all code.
        if (hidden.length === 0 && groups.hidden === 0)
            return;
        for (const group of groups.live)
            if (group.hidden && !hidden.includes(group))
                code.show(group);
        for (const group of hidden)
            code.hide(group);
    }
    /** Finds out which code the space has, and parks what cannot stay in place. */
    look() {
        const { code, space } = this;
        const { groups } = code.pages;
        // Code of its own may jump anywhere: then nothing may stay that is not the space's.
        let strict = false;
        for (const page of [...groups.loose]) {
            if (space.codeFrame(page) !== code.pages.pages.get(page))
                code.pages.park(page);
            else
                strict = true;
        }
        const own = [];
        const others = [];
        for (const group of [...groups.live]) {
            const known = this.known(group);
            if (known.share !== 'none')
                own.push(group);
            if (known.share === 'mixed' || (strict && known.share === 'none'))
                this.parkOthers(group);
            else if (known.share === 'none')
                others.push([group, known]);
        }
        const hidden = [];
        for (const [group, { first, last }] of others) {
            if (own.some((from) => from.jumpsTo(group, first, last)))
                this.parkOthers(group);
            else
                hidden.push(group);
        }
        if (this.shares.size > 2 * groups.live.size + 16)
            this.shares.clear();
        this.hidden = hidden;
        this.codeVersion = space.codeVersion;
        this.groupsVersion = groups.version;
    }
    known(group) {
        const { codeVersion } = this.space;
        const known = this.shares.get(group);
        if (known?.version === group.version && known.codeVersion === codeVersion)
            return known;
        const found = { ...this.find(group), version: group.version, codeVersion };
        this.shares.set(group, found);
        return found;
    }
    find(group) {
        const { space, code } = this;
        const frames = code.pages.pages;
        let own = 0;
        let first = Number.POSITIVE_INFINITY;
        let last = 0;
        for (const page of group.pages) {
            if (space.codeFrame(page) === frames.get(page))
                own++;
            first = Math.min(first, page);
            last = Math.max(last, page);
        }
        const isOthers = own === 0 && !space.hasCode(first, last + 1);
        return { share: own === group.pages.size ? 'all' : isOthers ? 'none' : 'mixed', first, last };
    }
    parkOthers(group) {
        const { space, code } = this;
        for (const page of [...group.pages])
            if (space.codeFrame(page) !== code.pages.pages.get(page))
                code.pages.park(page);
    }
    /** The guest has come to hidden code: whether it is the space's after all, and is shown. */
    reveal(group) {
        this.enter();
        return !group.hidden;
    }
}
