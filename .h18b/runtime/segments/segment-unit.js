import * as S from '../../translator/state.js';
import { signed64 } from '../canonical.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import { ATTR, dplOf } from './descriptor.js';
import { setLimits } from './segment-access.js';
/**
 * The segment registers and the rules of privilege in protected mode (SDM vol. 3A, chapters 3 and 5): of a process,
 * whose descriptors its kernel knows, and of a whole machine, whose guest has tables of them. Everything here runs
 * between guest instructions.
 */
export class SegmentUnit {
    cpu;
    space;
    /** `space`: memory as the program sees it. */
    constructor(cpu, space) {
        this.cpu = cpu;
        this.space = space;
    }
    /** MOV or POP has loaded SS. */
    stackLoaded() { }
    get iopl() {
        return (this.cpu.u32[S.EFLAGS_REST >> 2] >>> 12) & 3;
    }
    /** RIP as a signed number in 64-bit code, else unsigned. */
    get rip() {
        const { cpu } = this;
        return cpu.bits === 32 ? cpu.u32[S.RIP >> 2] : cpu.i32[(S.RIP + 4) >> 2] * 4294967296 + cpu.u32[S.RIP >> 2];
    }
    set rip(value) {
        this.cpu.rip = value;
    }
    /** RSP as a signed number in 64-bit code, else unsigned. */
    get rsp() {
        const { cpu } = this;
        return cpu.bits === 32 ? cpu.lo(S.RSP) : signed64(cpu.lo(S.RSP), cpu.hi(S.RSP));
    }
    // --- segment registers ---
    selector(s) {
        return this.cpu.u32[(S.SEG_SELECTOR >> 2) + s];
    }
    attributes(s) {
        return this.cpu.u32[(S.SEG_ATTR >> 2) + s];
    }
    segment(s) {
        const { u32 } = this.cpu;
        return {
            selector: u32[(S.SEG_SELECTOR >> 2) + s],
            base: this.cpu.i32[(S.SEG_BASE >> 2) + 2 * s + 1] * 4294967296 + u32[(S.SEG_BASE >> 2) + 2 * s],
            limit: u32[(S.SEG_LIMIT >> 2) + s],
            attr: u32[(S.SEG_ATTR >> 2) + s],
        };
    }
    setSegment(s, v) {
        this.putSegment(s, v.selector, v.base, v.limit, v.attr);
    }
    /** As `setSegment`, for those that come often. */
    putSegment(s, selector, base, limit, attr) {
        const { u32 } = this.cpu;
        u32[(S.SEG_SELECTOR >> 2) + s] = selector;
        u32[(S.SEG_BASE >> 2) + 2 * s] = base;
        u32[(S.SEG_BASE >> 2) + 2 * s + 1] = base === 0 ? 0 : Math.floor(base / 4294967296);
        u32[(S.SEG_LIMIT >> 2) + s] = limit;
        u32[(S.SEG_ATTR >> 2) + s] = attr;
        this.updateLimits(s, limit, attr);
    }
    /** What translated code compares accesses with. */
    updateLimits(s, limit, attr) {
        setLimits(this.cpu, s, limit, attr, this.protectedMode && !this.virtual8086);
    }
    /** Loads a data segment register or SS in protected mode: SDM vol. 2B, "MOV", and vol. 3A, section 5.6. */
    loadSegment(s, selector) {
        const rpl = selector & 3;
        if ((selector & 0xfffc) === 0) {
            if (s === S.SS && (!this.code64 || this.cpl === 3 || rpl !== this.cpl))
                throw new GuestFault(VECTOR.GP, 0);
            // In 64-bit mode a null selector leaves a usable, flat segment; a null SS keeps its privilege.
            const attr = s === S.SS ? ATTR.DB | 0x93 | (this.cpl << ATTR.DPL_SHIFT) : 0;
            this.putSegment(s, selector, 0, 0, attr);
            this.modeChanged();
            return;
        }
        const d = this.descriptor(selector);
        const bad = new GuestFault(VECTOR.GP, selector & 0xfffc);
        if ((d.attr & ATTR.S) === 0)
            throw bad;
        const dpl = dplOf(d.attr);
        const isCode = (d.attr & ATTR.CODE) !== 0;
        if (s === S.SS) {
            if (rpl !== this.cpl || dpl !== this.cpl || isCode || (d.attr & ATTR.WRITABLE) === 0)
                throw bad;
            if ((d.attr & ATTR.P) === 0)
                throw new GuestFault(VECTOR.SS, selector & 0xfffc);
        }
        else {
            if (isCode && (d.attr & ATTR.WRITABLE) === 0)
                throw bad;
            const conforming = isCode && (d.attr & ATTR.EXPAND_DOWN) !== 0;
            if (!conforming && (rpl > dpl || this.cpl > dpl))
                throw bad;
            if ((d.attr & ATTR.P) === 0)
                throw new GuestFault(VECTOR.NP, selector & 0xfffc);
        }
        this.markAccessed(d);
        this.putSegment(s, selector, d.base, d.limit, d.attr | ATTR.ACCESSED);
        this.modeChanged();
    }
    /** Checks a stack selector for privilege level `dpl`: `vector` is #TS for stacks from the TSS, #GP for IRET's. */
    stackSegment(selector, dpl, vector) {
        if ((selector & 0xfffc) === 0)
            throw new GuestFault(vector, vector === VECTOR.TS ? selector & 0xfffc : 0);
        const d = this.descriptor(selector, vector);
        const isStack = (d.attr & (ATTR.S | ATTR.CODE | ATTR.WRITABLE)) === (ATTR.S | ATTR.WRITABLE);
        if ((selector & 3) !== dpl || dplOf(d.attr) !== dpl || !isStack)
            throw new GuestFault(vector, selector & 0xfffc);
        if ((d.attr & ATTR.P) === 0)
            throw new GuestFault(VECTOR.SS, selector & 0xfffc);
        this.markAccessed(d);
        return { selector, base: d.base, limit: d.limit, attr: d.attr | ATTR.ACCESSED };
    }
    /** Goes on at `rip` in code segment `cs` with privilege `cpl`. */
    setCode(cs, cpl, rip) {
        this.setSegment(S.CS, cs);
        this.cpl = cpl;
        this.cpu.setNumber(S.RIP, rip);
    }
    /**
     * After a return to an outer level, segments that it may not use become null: SDM vol. 3A, section 5.8.6. Their bases
     * stay, as 64-bit code sees by FS and GS.
     */
    dropPrivilegedSegments() {
        for (let s = S.ES; s <= S.GS; s++) {
            if (s === S.CS || s === S.SS)
                continue;
            const attr = this.attributes(s);
            const isConforming = (attr & (ATTR.CODE | ATTR.EXPAND_DOWN)) === (ATTR.CODE | ATTR.EXPAND_DOWN);
            if ((attr & ATTR.S) !== 0 && !isConforming && dplOf(attr) < this.cpl)
                this.setSegment(s, { ...this.segment(s), selector: 0, limit: 0, attr: 0 });
        }
    }
}
