import { ByteWriter } from './byte-writer.js';
import { LINK_BASE, LINK_INDEX } from './links.js';
/** Locals of a unit: its parameter, the flags' record, a place for counts. */
export const DESCRIPTOR = 0;
export const RECORD_LOCALS = 1;
export const COUNT = 5;
export const WIDE = 6;
export const STATUS = 7;
/** The unit's table of links. */
export const LINKS = 8;
export const FIRST_TEMPORARY = 9;
const NAMES = [
    'leave_recorded',
    'budget_recorded',
    'hot_recorded',
    'resume',
    'raw_flags',
    'raise',
    'leave_callout',
    'syscall',
    'again',
    'indirect',
];
export const OP = {
    unreachable: 0x00,
    block: 0x02,
    loop: 0x03,
    if: 0x04,
    end: 0x0b,
    br: 0x0c,
    brIf: 0x0d,
    brTable: 0x0e,
    call: 0x10,
    returnCall: 0x12,
    returnCallIndirect: 0x13,
    get: 0x20,
    set: 0x21,
    tee: 0x22,
    load32: 0x28,
    load64: 0x29,
    store32: 0x36,
    store64: 0x37,
    const32: 0x41,
    const64: 0x42,
    eqz: 0x45,
    eq32: 0x46,
    lt: 0x48,
    eq64: 0x51,
    add32: 0x6a,
    sub32: 0x6b,
    and32: 0x71,
    xor32: 0x73,
    shl32: 0x74,
    shr32: 0x76,
    add64: 0x7c,
    shl64: 0x86,
    wrap: 0xa7,
    extend: 0xad,
};
export const VOID = 0x40;
/**
 * The code of units as it is written: WebAssembly's instructions, the functions that it calls, and the addresses that
 * it needs, as constants or by the unit's links.
 */
export class UnitCode {
    w = new ByteWriter();
    unitType;
    wellKnown;
    /**
     * By the templates' number of a function: its index in the module that is being made, from 1; and those used, in
     * order.
     */
    importIndex;
    used = [];
    // --- the unit that is being made ---
    /** Index of the first temporary of each type. */
    bases = [0, 0, 0, 0, 0];
    /** Byte offset of the TLB that it probes. */
    tlb = 0;
    word = 64;
    /** Its index in the function table. */
    own = 0;
    links = null;
    /** The block that is being made, and its first record. */
    at = 0;
    body = 0;
    /** Its blocks. */
    count = 0;
    constructor(templates) {
        this.importIndex = new Int32Array(templates.functions.length);
        const number = (name) => templates.functions.findIndex((f) => f.name === name);
        this.wellKnown = Object.fromEntries(NAMES.map((n) => [n, number(n)]));
        this.unitType = templates.functions[this.wellKnown.again].type;
    }
    /** Nothing is written yet, of another module. */
    begin() {
        for (const f of this.used)
            this.importIndex[f] = 0;
        this.used = [];
        this.w = new ByteWriter();
    }
    /** Index of a function, which the module imports from now on; `number`: the templates'. */
    function(number) {
        let index = this.importIndex[number];
        if (index === 0) {
            index = this.used.push(number);
            this.importIndex[number] = index;
        }
        this.w.u(index - 1);
    }
    call(name) {
        this.w.byte(OP.call);
        this.function(this.wellKnown[name]);
    }
    returnCall(name) {
        this.w.byte(OP.returnCall);
        this.function(this.wellKnown[name]);
    }
    const32(v) {
        this.w.byte(OP.const32);
        this.w.s(v);
    }
    get(local) {
        this.w.two(OP.get, local);
    }
    set(local) {
        this.w.two(OP.set, local);
    }
    access(op, offset, align) {
        this.w.two(op, align);
        this.w.u(offset);
    }
    /** A descriptor's address. */
    descriptor(descriptor) {
        if (this.links === null)
            this.const32(descriptor);
        else {
            this.get(LINKS);
            this.access(OP.load32, this.links.descriptor(descriptor), 2);
        }
    }
    /** The address of a record of the block that is being made. */
    record(record) {
        if (this.links === null) {
            this.const32(record);
            return;
        }
        this.get(LINKS);
        this.access(OP.load32, this.links.body(this.at), 2);
        if (record === this.body)
            return;
        this.const32(record - this.body);
        this.w.byte(OP.add32);
    }
    /** The unit's index in the function table. */
    ownIndex() {
        if (this.links === null)
            this.const32(this.own);
        else {
            this.get(LINKS);
            this.access(OP.load32, LINK_INDEX, 2);
        }
    }
    /** An address that the code has relative to its own, in two halves. */
    address(low, high, wide) {
        const { w, links } = this;
        if (links === null) {
            w.byte(wide ? OP.const64 : OP.const32);
            if (wide)
                w.s64(low, high);
            else
                w.s(low);
            return;
        }
        const from = high * 4294967296 + (low >>> 0) - links.base;
        this.get(LINKS);
        this.access(wide ? OP.load64 : OP.load32, LINK_BASE, wide ? 3 : 2);
        w.byte(wide ? OP.const64 : OP.const32);
        if (wide)
            w.s64(from | 0, Math.floor(from / 4294967296));
        else
            w.s(from | 0);
        w.byte(wide ? OP.add64 : OP.add32);
    }
    recordLocals() {
        for (let n = 0; n < 4; n++)
            this.get(RECORD_LOCALS + n);
    }
    /** The loop's label, seen from block `at`. */
    loop(at) {
        return this.count > 1 ? this.count - 1 - at : 0;
    }
    /** A tail call through the function table: descriptor and index are on the stack. */
    leadOn() {
        const { w } = this;
        w.byte(OP.returnCallIndirect);
        w.u(this.unitType);
        w.byte(0);
    }
    /** Makes the raw flags of the record, if there is one. */
    rawFlags() {
        const { w } = this;
        this.get(RECORD_LOCALS);
        w.two(OP.if, VOID);
        this.recordLocals();
        this.call('raw_flags');
        w.byte(OP.end);
    }
}
