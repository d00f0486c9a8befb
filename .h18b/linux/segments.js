import { GuestFault } from '../runtime/guest-fault.js';
import { UserSegments } from '../runtime/segments/user-segments.js';
import * as S from '../translator/state.js';
import { EFAULT, EINVAL, ENOSYS, ESRCH } from './errno.js';
/** GDT entries for thread-local storage: GDT_ENTRY_TLS_MIN of asm/segment.h, as of a 64-bit kernel. */
const TLS_MIN = 12;
const TLS_ENTRIES = 3;
/** Selectors of asm/segment.h: __USER32_CS, __USER_DS, __USER_CS. */
const USER32_CS = 0x23;
const USER_DS = 0x2b;
const USER_CS = 0x33;
const CODE = 0x800;
/** asm/ldt.h: entries of the local descriptor table, bytes each. */
const LDT_ENTRIES = 8192;
const LDT_ENTRY_SIZE = 8;
/** struct user_desc. */
const USER_DESC_SIZE = 16;
/** What reading the default table gives, all zeros: as of a 64-bit kernel. */
const DEFAULT_LDT_SIZE = 128;
/** user_desc's seg_not_present. */
const NOT_PRESENT = 0x20;
/**
 * Entries with DPL 3 of arch/x86/kernel/cpu/common.c, as of a 64-bit kernel: 32-bit code, data, 64-bit code, the CPU's
 * number.
 */
const FIXED = {
    4: { base: 0, limit: 0xffffffff, access: 0xcffb00 },
    5: { base: 0, limit: 0xffffffff, access: 0xcff300 },
    6: { base: 0, limit: 0xffffffff, access: 0xaffb00 },
    15: { base: 0, limit: 0, access: 0x40f500 },
};
/** user_desc's seg_32bit, the bit of its contents that means code, useable; all of them. */
const SEG_32BIT = 1;
const CONTENTS_CODE = 4;
const USEABLE = 0x40;
const FLAGS = 0x7f;
/** A descriptor's G bit, in its upper half. */
const GRANULAR = 1 << 23;
/** Bits of user_desc's field: seg_32bit, contents, read_exec_only, limit_in_pages, seg_not_present, useable. */
const EMPTY_FLAGS = 0x28;
/** The descriptors a task can name: flat code and data, three of its own in the GDT, and its program's LDT. */
export class Segments {
    cpu;
    mm;
    #tls = [];
    #registers;
    constructor(cpu, mm) {
        this.cpu = cpu;
        this.mm = mm;
        this.#registers = new UserSegments(cpu, mm.space, (selector) => this.descriptor(selector));
        for (let i = 0; i < TLS_ENTRIES; i++)
            this.#tls.push({ base: 0, limit: 0, flags: EMPTY_FLAGS });
    }
    /** Of a new task that runs in `mm`. */
    copy(mm) {
        const copy = new Segments(this.cpu, mm);
        for (const [i, entry] of this.#tls.entries())
            copy.#tls[i] = { ...entry };
        return copy;
    }
    /** Width of the program. */
    get bits() {
        return this.mm.bits;
    }
    get space() {
        return this.mm.space;
    }
    /** A program starts: nothing but the fixed descriptors, and registers as start_thread() of arch/x86 sets them. */
    reset() {
        for (const s of [S.DS, S.ES, S.FS, S.GS])
            this.#registers.put(s, 0, null);
        this.enterHandler();
    }
    /**
     * A signal handler, or the program itself, starts in the program's own code segment: its stack and (32-bit) data are
     * flat.
     */
    enterHandler() {
        const cs = this.bits === 32 ? USER32_CS : USER_CS;
        const data = this.bits === 32 ? [S.SS, S.DS, S.ES] : [S.SS];
        // Mostly it is there already.
        if (this.cpu.selector(S.CS) === cs && data.every((s) => this.cpu.selector(s) === USER_DS))
            return;
        for (const s of data)
            this.#registers.put(s, USER_DS, this.descriptor(USER_DS));
        this.#registers.put(S.CS, cs, this.descriptor(cs));
        this.#registers.modeChanged();
    }
    /** A signal handler returns to the code and stack segments of its frame; where they cannot be used, its own stay. */
    leaveHandler(cs, ss) {
        this.restore(S.SS, ss | 3);
        if ((cs | 3) === this.cpu.selector(S.CS))
            return;
        const d = this.descriptor(cs);
        if (d === null || (d.access & CODE) === 0)
            return;
        this.#registers.put(S.CS, cs | 3, d);
        this.#registers.modeChanged();
    }
    /**
     * A register gets back what a signal frame says, unless it holds that already: GDT entries do not change behind it.
     */
    restore(s, selector) {
        if (selector !== this.cpu.selector(s) || (selector & 4) !== 0)
            this.#load(s, selector);
    }
    /** Loads a data segment register or SS; null, or the register's own for SS, where that is not possible. */
    #load(s, selector) {
        try {
            this.#registers.loadSegment(s, selector);
        }
        catch (e) {
            if (!(e instanceof GuestFault))
                throw e;
            if (s !== S.SS)
                this.#registers.put(s, 0, null);
        }
    }
    /** Registers that hold a selector of a descriptor that was changed see the new one at once. */
    #reload(registers, which) {
        for (const s of registers) {
            const selector = this.cpu.selector(s);
            if (which(selector))
                this.#load(s, selector);
        }
    }
    /** set_thread_area(2). */
    setThreadArea(address) {
        let entry = this.space.readI32(address);
        const base = this.space.readU32(address + 4);
        const limit = this.space.readU32(address + 8);
        const flags = this.space.readU32(address + 12) & FLAGS;
        const empty = isEmpty({ base, limit, flags });
        // tls_desc_okay() of arch/x86/kernel/tls.c: 32-bit data that is there, or nothing.
        if (!empty && (flags & (SEG_32BIT | CONTENTS_CODE | NOT_PRESENT)) !== SEG_32BIT)
            return -EINVAL;
        if (entry === -1) {
            const free = this.#tls.findIndex(isEmpty);
            if (free < 0)
                return -ESRCH;
            entry = TLS_MIN + free;
            this.space.writeU32(address, entry);
        }
        const tls = this.#tls[entry - TLS_MIN];
        if (tls === undefined)
            return -EINVAL;
        tls.base = base;
        tls.limit = limit;
        tls.flags = empty ? EMPTY_FLAGS : flags;
        this.#reload([S.DS, S.ES, S.FS, S.GS], (selector) => selector >>> 3 === entry && (selector & 4) === 0);
        return 0;
    }
    getThreadArea(address) {
        const entry = this.space.readI32(address);
        const tls = this.#tls[entry - TLS_MIN];
        if (tls === undefined)
            return -EINVAL;
        this.space.writeU32(address + 4, tls.base);
        this.space.writeU32(address + 8, tls.limit);
        this.space.writeU32(address + 12, tls.flags);
        return 0;
    }
    /** modify_ldt(2). */
    modifyLdt(func, at, bytes) {
        let result;
        try {
            result = this.#modifyLdt(func, at, bytes);
        }
        catch (e) {
            if (!(e instanceof GuestFault))
                throw e;
            result = -EFAULT;
        }
        // It is declared as an unsigned int.
        return this.bits === 64 ? result >>> 0 : result;
    }
    #modifyLdt(func, at, bytes) {
        switch (func) {
            case 0: {
                const length = Math.min(bytes < 0 ? Number.POSITIVE_INFINITY : bytes, LDT_ENTRIES * LDT_ENTRY_SIZE);
                if (this.mm.ldt.byteLength === 0)
                    return 0;
                const out = new Uint8Array(length);
                out.set(new Uint8Array(this.mm.ldt.buffer).subarray(0, length));
                this.space.writeBytes(at, out);
                return length;
            }
            case 1:
                return this.#writeLdt(at, bytes, true);
            case 2: {
                const length = Math.min(bytes < 0 ? DEFAULT_LDT_SIZE : bytes, DEFAULT_LDT_SIZE);
                this.space.fill(at, length, 0);
                return length;
            }
            case 0x11:
                return this.#writeLdt(at, bytes, false);
            default:
                return -ENOSYS;
        }
    }
    /** write_ldt() of arch/x86/kernel/ldt.c; `old`: the interface that knows no useable bit. */
    #writeLdt(at, bytes, old) {
        if (bytes !== USER_DESC_SIZE)
            return -EINVAL;
        const [entry, base, limit] = [0, 4, 8].map((i) => this.space.readU32(at + i));
        const flags = this.space.readU32(at + 12) & FLAGS;
        if (entry >= LDT_ENTRIES)
            return -EINVAL;
        const contents = (flags >>> 1) & 3;
        if (contents === 3 && (old || (flags & NOT_PRESENT) === 0))
            return -EINVAL;
        const empty = base === 0 && limit === 0 && (old || flags === EMPTY_FLAGS);
        if ((entry + 1) * LDT_ENTRY_SIZE > this.mm.ldt.byteLength) {
            const grown = new Uint8Array((entry + 1) * LDT_ENTRY_SIZE);
            grown.set(new Uint8Array(this.mm.ldt.buffer));
            this.mm.ldt = new DataView(grown.buffer);
        }
        const access = empty ? 0 : accessOf({ base, limit, flags: old ? flags & ~USEABLE : flags });
        const low = empty ? 0 : (limit & 0xffff) | (base << 16);
        const high = empty ? 0 : (base & 0xff000000) | ((base >>> 16) & 0xff) | access;
        this.mm.ldt.setUint32(entry * LDT_ENTRY_SIZE, low, true);
        this.mm.ldt.setUint32(entry * LDT_ENTRY_SIZE + 4, high, true);
        // refresh_ldt_segments() of a 64-bit kernel.
        this.#reload([S.DS, S.ES], (selector) => (selector & 4) !== 0);
        return 0;
    }
    /** The descriptor that `selector` names, of those with DPL 3; null: none. */
    descriptor(selector) {
        const entry = (selector & 0xffff) >>> 3;
        if ((selector & 4) !== 0)
            return this.#local(entry);
        const fixed = FIXED[entry];
        if (fixed !== undefined)
            return fixed;
        const tls = this.#tls[entry - TLS_MIN];
        // An empty descriptor is none of user code's.
        if (tls === undefined || isEmpty(tls))
            return null;
        return { base: tls.base, limit: limitOf(tls), access: accessOf(tls) };
    }
    #local(entry) {
        const at = entry * LDT_ENTRY_SIZE;
        if (at >= this.mm.ldt.byteLength)
            return null;
        const low = this.mm.ldt.getUint32(at, true);
        const high = this.mm.ldt.getUint32(at + 4, true);
        if (high === 0)
            return null;
        const limit = (low & 0xffff) | (high & 0xf0000);
        return {
            base: ((low >>> 16) | ((high & 0xff) << 16) | (high & 0xff000000)) >>> 0,
            limit: (high & GRANULAR) !== 0 ? limit * 4096 + 4095 : limit,
            access: high & 0xffff00,
        };
    }
}
/** LDT_empty() and LDT_zero() of asm/desc.h. */
function isEmpty({ base, limit, flags }) {
    return base === 0 && limit === 0 && (flags === EMPTY_FLAGS || flags === 0);
}
function accessOf({ limit, flags }) {
    const type = ((flags >>> 1) & 3) << 2;
    // fill_ldt() of asm/desc.h: accessed, S, DPL 3, P; then useable, L, D, G.
    const low = type | (flags & 8 ? 0 : 2) | 1 | 0x70 | (flags & NOT_PRESENT ? 0 : 0x80);
    const high = (flags & 0x40 ? 1 : 0) | (flags & 1 ? 4 : 0) | (flags & 0x10 ? 8 : 0);
    return (low << 8) | (limit & 0xf0000) | (high << 20);
}
function limitOf({ limit, flags }) {
    return flags & 0x10 ? limit * 4096 + 4095 : limit;
}
