import * as S from '../state.js';
import { ExpressionBuilder, typeOf } from './builder-expressions.js';
import { conditionFromFlags, FLAG_KINDS, flagBit, rawFromBit } from './flags.js';
/**
 * Reads and writes the CPU state: registers by number, flags, the rest by its offset. Remembers what is known of it.
 */
export class StateBuilder extends ExpressionBuilder {
    /** Set while the definition of a VEX instruction runs. */
    vex = null;
    /** What is known of whole registers since the block's start: avoids re-reading and re-extending. */
    known = new Map();
    known32 = new Map();
    /** Registers whose upper half is zero, as `known32` holds all there is of them. */
    zeroExtended = new Set();
    flagKnown = new Map();
    // --- registers ---------------------------------------------------------------------------------------------
    /** Part of a fixed general register: `reg(S.RAX, 8)` is AL; `high` is AH. */
    reg(r, bits, high = false) {
        if (!high) {
            if (bits === 64) {
                const k = this.known.get(r);
                if (k)
                    return k;
                const k32 = this.known32.get(r);
                if (k32 && this.zeroExtended.has(r)) {
                    const n = this.zext(k32, 64);
                    this.known.set(r, n);
                    return n;
                }
            }
            else {
                const k32 = this.known32.get(r);
                if (k32)
                    return this.trunc(k32, bits);
                const k = this.known.get(r);
                if (k) {
                    const n = this.trunc(k, 32);
                    this.known32.set(r, n);
                    return this.trunc(n, bits);
                }
            }
        }
        else {
            const k32 = this.known32.get(r);
            if (k32)
                return this.trunc(this.shr(k32, 8), 8);
        }
        const n = this.push('gpr.get', typeOf(bits), bits, [], { reg: r, high });
        if (bits === 64)
            this.known.set(r, n);
        else if (bits === 32)
            this.known32.set(r, n);
        return n;
    }
    setReg(r, v, high = false) {
        this.push('gpr.set', 'none', v.bits, [v], { reg: r, high });
        this.known.delete(r);
        this.known32.delete(r);
        this.zeroExtended.delete(r);
        if (v.bits === 64)
            this.known.set(r, v);
        else if (v.bits === 32) {
            this.known32.set(r, v);
            this.zeroExtended.add(r);
        }
    }
    /** Forgets what is known of registers: after code that changes them behind the IR's back. */
    forgetRegisters() {
        this.known.clear();
        this.known32.clear();
        this.zeroExtended.clear();
        this.flagKnown.clear();
    }
    /** A fixed XMM register, or the upper half of its YMM register. */
    xmmReg(r, high = false) {
        return this.push('xmm.get', 'v128', 128, [], high ? { reg: r, high } : { reg: r });
    }
    setXmmReg(r, v, high = false) {
        this.push('xmm.set', 'none', 128, [v], high ? { reg: r, high } : { reg: r });
        if (this.vex)
            this.push('xmm.set', 'none', 128, [this.v128(new Array(16).fill(0))], { reg: r, high: true });
    }
    /** Clears the upper halves of the first `count` vector registers. */
    zeroUppers(count) {
        this.effect('zero.uppers', [], count);
    }
    // --- CPU state outside the registers -------------------------------------------------------------------------
    /** Reads `bits` (8, 16, 32, 64, 128) of CPU state at a byte offset of `state.ts`. */
    state(at, bits) {
        return this.push('state.get', typeOf(bits), bits, [], at);
    }
    setState(at, v, bits = v.bits) {
        this.push('state.set', 'none', bits, [v], at);
    }
    /** Writes the bits of `mask` in 32 bits of CPU state, from `v`, which has no others. */
    mergeState(at, mask, v) {
        this.effect('state.merge', [v], { at, mask });
    }
    /** CPU state at a computed byte address (i32). */
    stateAt(address, bits, offset = 0) {
        return this.push('state.load', typeOf(bits), bits, [address], offset);
    }
    setStateAt(address, v, bits = v.bits, offset = 0) {
        this.push('state.store', 'none', bits, [address, v], offset);
    }
    // --- flags -------------------------------------------------------------------------------------------------
    /** Sets the flags as an instruction of `kind` does: see `FLAG_KINDS`. `bits`: operand width. */
    setFlags(kind, bits, ...args) {
        const row = FLAG_KINDS[kind];
        if (!row)
            throw new Error(`no flag kind ${kind}`);
        this.push('flags', 'none', 0, args, { kind, bits });
        this.flagKnown.clear();
    }
    /** A condition by Intel's suffix: 'e', 'l', 'be' … */
    condition(cc) {
        return this.push('cond', 'i32', 1, [], cc);
    }
    /** One flag (letter of CPAZSO) as a truth value. */
    flag(letter) {
        return flagBit(this, letter);
    }
    setFlag(letter, v) {
        this.setFlagVar(letter, rawFromBit(this, letter, v));
    }
    flagVar(letter) {
        const k = this.flagKnown.get(letter);
        if (k)
            return k;
        const wide = !'CPAK'.includes(letter);
        const n = this.push('flagvar.get', wide ? 'i64' : 'i32', wide ? 64 : 32, [], letter);
        this.flagKnown.set(letter, n);
        return n;
    }
    setFlagVar(letter, v) {
        this.push('flagvar.set', 'none', 0, [v], letter);
        this.flagKnown.delete(letter);
    }
    /** OF's raw form of a truth value. */
    overflowFrom(v) {
        return rawFromBit(this, 'O', v);
    }
    /** Replaces a symbolic condition by its expression on the raw flags. */
    conditionOnFlags(cc) {
        return conditionFromFlags(this, cc);
    }
    /** The direction flag as a truth value. */
    df() {
        return this.bool(this.state(S.FLAG_D, 32));
    }
}
