import * as S from '../state.js';
import { typeOf, UndefinedForm } from './builder-expressions.js';
import { StateBuilder } from './builder-state.js';
/** Reads and writes an instruction's operands, bound or open, and guest memory. */
export class OperandBuilder extends StateBuilder {
    /** Whether the definition asked for the code width (else one handler serves both). */
    usedWord = false;
    get word() {
        this.usedWord = true;
        return this.options.word;
    }
    // --- operands ----------------------------------------------------------------------------------------------
    /** Reads an operand at its own width. */
    read(o) {
        switch (o.kind) {
            case 'gpr':
                return this.options.open
                    ? this.push('open.gpr.get', typeOf(o.bits), o.bits, [], o.field)
                    : this.reg(o.reg, o.bits, o.high);
            case 'mem':
                return o.whole ? this.loadVector(o) : this.load(o.bits, this.address(o));
            case 'imm':
                if (o.live)
                    return this.liveImmediate(o.bits, o.live);
                return this.options.open
                    ? this.push('open.imm', typeOf(o.bits), o.bits, [], o.field)
                    : this.const(o.bits, o.imm);
            case 'xmm':
            case 'ymm':
                return this.xmm(o);
            case 'mm':
                return this.stateAt(this.mmAt(o), 64, S.X87);
            default:
                throw new UndefinedForm(`cannot read operand ${o.kind}`);
        }
    }
    /** An immediate that the program rewrites, read from the code's bytes each time. */
    liveImmediate(bits, live) {
        return this.sext(this.state(live.at, live.bytes * 8), bits);
    }
    /** Reads an operand that will be written again: its page must be writable before anything happens. */
    readForWrite(o) {
        return o.kind === 'mem' ? this.load(o.bits, this.address(o), true) : this.read(o);
    }
    /** Writes an operand. `aligned`: a vector to memory, at a multiple of the whole operand's size or #GP(0). */
    write(o, v, aligned = false) {
        if (this.vex?.take(o, v, aligned))
            return;
        switch (o.kind) {
            case 'gpr':
                if (v.bits !== o.bits)
                    v = this.zext(v, o.bits);
                if (this.options.open) {
                    this.push('open.gpr.set', 'none', v.bits, [v], o.field);
                    this.forgetRegisters();
                }
                else
                    this.setReg(o.reg, v, o.high);
                return;
            case 'mem':
                if (aligned)
                    this.storeVector(this.address(o), [v], true);
                else
                    this.store(this.address(o), v.bits === o.bits ? v : this.zext(v, o.bits), o.bits);
                return;
            case 'xmm':
                this.setXmm(o, v);
                return;
            case 'mm':
                this.setMm(o, v);
                return;
            default:
                throw new UndefinedForm(`cannot write operand ${o.kind}`);
        }
    }
    addressCache = null;
    /** Linear address of a memory operand: as wide as the code. `withSegment` false: the offset only (lea). */
    address(o, withSegment = true) {
        const word = this.word;
        if (this.options.open)
            return this.push('open.ea', typeOf(word), word, [], withSegment ? 1 : 0);
        o = o.whole ?? o;
        if (withSegment && this.addressCache?.o === o && this.addressCache.form === this.form)
            return this.addressCache.v;
        const m = o.mem;
        const part = m.addressBits < word ? 32 : word;
        let v = m.base >= 0 ? this.reg(m.base, part) : null;
        if (m.index >= 0) {
            const i = this.shl(this.reg(m.index, part), m.scale);
            v = v ? this.add(v, i) : i;
        }
        if (!v)
            v = this.const(part, m.disp);
        else if (m.disp !== 0n)
            v = this.add(v, this.const(part, BigInt.asUintN(part, m.disp)));
        if (m.addressBits === 16)
            v = this.op('i32.and', [v, this.const(32, 0xffff)], 32);
        if (part < word)
            v = this.zext(v, 64);
        if (withSegment && m.seg >= 0)
            v = this.add(v, this.segBase(m.seg));
        if (withSegment)
            this.addressCache = { o, form: this.form, v };
        return v;
    }
    /** `address(o) + offset` bytes. */
    addressPlus(o, offset) {
        const a = this.address(o);
        return this.add(a, this.const(a.bits, offset));
    }
    /** Base of a segment, as wide as the code. */
    segBase(seg) {
        return this.state(S.SEG_BASE + 8 * seg, this.word);
    }
    /** Number of a segment, control, MMX or x87 register operand as an i32 (open: the record's field). */
    registerNumber(o) {
        return this.options.open ? this.push('open.address', 'i32', 32, [], o.field) : this.const(32, o.reg);
    }
    // --- guest memory ------------------------------------------------------------------------------------------
    /** Loads `bits` from a linear address; bits 128 gives a v128. */
    load(bits, address, write = false) {
        return this.push('load', typeOf(bits), bits, [address], write ? { bits, write } : { bits });
    }
    /**
     * Loads `bits` from a linear address as a float of that width, or into the low bits of a vector whose other bits
     * become zero.
     */
    loadAs(type, bits, address) {
        return this.push('load', type, type === 'v128' ? 128 : bits, [address], { bits });
    }
    store(address, v, bits = v.bits) {
        this.push('store', 'none', 0, [address, v], { bits });
    }
    /**
     * Loads 128 bits, or 256 with one check: the two halves. `aligned`: #GP(0) for an address that is no multiple of
     * that.
     */
    loadHalves(address, bits, aligned) {
        const imm = aligned ? { bits, aligned: bits / 8 } : { bits };
        const low = this.push('load', 'v128', 128, [address], imm);
        return bits === 128 ? [low] : [low, this.push('load.upper', 'v128', 128, [low])];
    }
    load256(address) {
        return this.loadHalves(address, 256, false);
    }
    /** Stores one or two vectors. */
    storeVector(address, values, aligned) {
        const bits = 128 * values.length;
        this.push('store', 'none', 0, [address, ...values], aligned ? { bits, aligned: bits / 8 } : { bits });
    }
    /** The 128 bits of a memory operand, or of the half that it stands for; both halves are loaded together. */
    loadVector(o, aligned = false) {
        const { whole } = o;
        const load = () => this.loadHalves(this.address(o), whole ? 256 : 128, aligned);
        return this.vex ? this.vex.once(whole ?? o, load) : load()[0];
    }
    /**
     * Loads one or two vectors of elements of `size` bytes, of which only those are touched whose mask has its top bit
     * set. The others are undefined: the page they lie on may be loaded with the rest.
     */
    loadMasked(address, size, masks) {
        const low = this.push('load', 'v128', 128, [address, ...masks], { bits: 128 * masks.length, masked: size });
        return masks.length === 1 ? [low] : [low, this.push('load.upper', 'v128', 128, [low])];
    }
    /** Stores likewise. A mask has all bits of an element the same. */
    storeMasked(address, size, values, masks) {
        this.push('store', 'none', 0, [address, ...values, ...masks], { bits: 128 * masks.length, masked: size });
    }
    /** Loads `bits` if `cond`; else the value is zero and nothing can fault. */
    loadIf(cond, bits, address) {
        return this.push('load.if', typeOf(bits), bits, [address, cond], { bits });
    }
    /** Width of stack addresses, bits. */
    get stackBits() {
        return this.form.stack === 's16' ? 16 : this.word;
    }
    /** Stack pointer, or another register that holds an offset in the stack, as wide as the stack's addresses. */
    sp(register = S.RSP) {
        return this.reg(register, this.stackBits);
    }
    setSp(v) {
        this.setReg(S.RSP, v);
    }
    /** `sp` moved by `bytes`. */
    moved(sp, bytes) {
        return this.add(sp, this.const(sp.bits, bytes));
    }
    /** Linear address of an offset in the stack. */
    stackAddress(offset) {
        const a = this.zext(offset, this.word);
        return this.form.stack ? this.add(a, this.segBase(S.SS)) : a;
    }
    /** Pushes a value of its own width. */
    pushValue(v) {
        const sp = this.moved(this.sp(), -v.bits / 8);
        this.store(this.stackAddress(sp), v);
        this.setSp(sp);
    }
    /** Loads from the top of the stack; the caller moves RSP with `dropStack` once nothing can fault. */
    top(bits, offset = 0) {
        return this.load(bits, this.stackAddress(this.moved(this.sp(), offset)));
    }
    dropStack(bytes) {
        this.setSp(this.moved(this.sp(), bytes));
    }
    // --- string instructions -----------------------------------------------------------------------------------
    /**
     * Linear address of an offset (of the instruction's address size) in the segment of a string source, of xlat, BT or a
     * gather.
     */
    stringSource(offset) {
        const a = this.zext(offset, this.word);
        if (this.options.open)
            return this.add(a, this.push('open.segbase', typeOf(this.word), this.word, []));
        const seg = this.form.stringSeg ?? -1;
        return seg < 0 ? a : this.add(a, this.segBase(seg));
    }
    /** Linear address of an offset in ES, which no prefix overrides. */
    stringDest(offset) {
        const a = this.zext(offset, this.word);
        return this.word === 64 ? a : this.add(a, this.segBase(S.ES));
    }
    /** Does some elements at once (perhaps none), forwards; gives how many. See `bulk` in `ops.ts`. */
    bulk(kind, bytes, dest, source, count) {
        return this.push('bulk', 'i32', 32, [dest, source, count], { kind, bytes });
    }
    // --- vectors -----------------------------------------------------------------------------------------------
    /**
     * The 128 bits of an XMM register operand; of a YMM operand the half that `half` says, or that the operand stands
     * for.
     */
    xmm(o, half = o.half ?? 0) {
        const op = this.options.open ? 'open.xmm.get' : 'xmm.get';
        return this.push(op, 'v128', 128, [], this.vectorPlace(o, half));
    }
    setXmm(o, v, half = 0) {
        const op = this.options.open ? 'open.xmm.set' : 'xmm.set';
        this.push(op, 'none', 128, [v], this.vectorPlace(o, half));
    }
    /** Number or record field of a vector register. */
    vectorPlace(o, half) {
        const reg = this.options.open ? o.field : o.reg;
        return half ? { reg, high: true } : { reg };
    }
    /** Writes all that there is of a vector register: what is not given becomes zero. */
    setYmm(o, low, high = this.v128(new Array(16).fill(0))) {
        this.setXmm(o, low);
        this.setXmm(o, high, 1);
    }
    /** Left shift of the index of a memory operand, an i32. */
    scale(o) {
        return this.options.open ? this.push('open.scale', 'i32', 32, []) : this.const(32, o.mem.scale);
    }
    /** An MMX register is the significand of the x87 register of its number: of the physical one, whatever TOP says. */
    mmAt(o) {
        return this.shl(this.registerNumber(o), 4);
    }
    /**
     * Writes an MMX register, from 64 bits or from the low half of a vector; the x87 register's exponent becomes all
     * ones.
     */
    setMm(o, v) {
        const at = this.mmAt(o);
        this.setStateAt(at, v.type === 'v128' ? this.simd('i64x2.extract_lane', [v], 0) : v, 64, S.X87);
        this.setStateAt(at, this.const(32, 0xffff), 32, S.X87 + 8);
    }
}
